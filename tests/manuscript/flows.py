"""What must hold of every flow, whatever the page it was made from."""


def check_flow(manuscript):
    """Every character of the flow comes from the page, and a span of the flow is led back to the characters it has."""
    flow = manuscript.flow
    mended = {(mend.start, mend.end) for mend in manuscript.mends}
    held = [False] * len(manuscript.text)
    end = 0
    for block in flow.blocks:
        assert end <= block.start < block.end <= len(flow.text)
        end = block.end
        for offset in range(block.start, block.end):
            page = flow.page(offset, offset + 1)
            held[page.start : page.end] = [True] * (page.end - page.start)
            if page.end - page.start == 1 and (page.start, page.end) not in mended:
                assert manuscript.text[page.start] in (flow.text[offset], "\n"), offset
        whole = flow.page(block.start, block.end)
        assert 0 <= whole.start <= whole.end <= len(manuscript.text)
    for block in manuscript.blocks:  # nothing of the page is lost but what was mended
        for offset in range(block.start, block.end):
            assert held[offset] or any(a <= offset < b for a, b in mended), (offset, manuscript.text[offset])
