"""The flow of a page: broken words whole, a caption out of the sentence it cut in two, and the way back to the page."""

from flows import check_flow
from hypothesis import given
from hypothesis import strategies as st

from kantlijn.manuscript.flow import Mend
from kantlijn.manuscript.model import Manuscript, Piece
from kantlijn.reading import read
from kantlijn.story import Block, Mended

PAGE = """Op de kade stonden vier-
honderd mensen te wach-

De kade bij laag water.

haven 12.indd   7

ten op de boot van half elf.

Die kwam niet.
"""
SPANS = ("Op de kade stonden vier-\nhonderd mensen te wach-", "De kade bij laag water.", "haven 12.indd   7",
         "ten op de boot van half elf.", "Die kwam niet.")  # fmt: skip
KINDS = ("paragraph", "caption", "furniture", "paragraph", "paragraph")
BLOCKS = tuple(Block(k, at, at + len(s)) for k, s in zip(KINDS, SPANS, strict=True) for at in [PAGE.index(s)])


def page(mends, joins, blocks=BLOCKS, text=PAGE):
    return Manuscript("haven.txt", "text", text, blocks, (Piece(0, {"line": 1, "column": 1}),), mends=mends, joins=joins)


def hyphens(text=PAGE):
    broken, end = text.index("-\nhonderd"), text.index("wach-") + 4
    return (Mend(broken, broken + 2, "hyphen"), Mend(end, end + 1, "hyphen"))


def test_the_sentence_is_whole_and_what_cut_it_in_two_stands_behind_it():
    flow = page(hyphens(), ((0, 3),)).flow
    assert [(block.kind, flow.text[block.start : block.end]) for block in flow.blocks] == [
        ("paragraph", "Op de kade stonden vierhonderd mensen te wachten op de boot van half elf."),
        ("caption", "De kade bij laag water."),
        ("furniture", "haven 12.indd   7"),
        ("paragraph", "Die kwam niet."),
    ]


def test_a_span_is_led_back_to_the_page_with_whatever_it_passes_over():
    flow = page(hyphens(), ((0, 3),)).flow
    for words, on_page in [
        ("vierhonderd", "vier-\nhonderd"),
        ("vier", "vier"),
        ("honderd", "honderd"),
        ("boot", "boot"),
        ("wachten", PAGE[PAGE.index("wach-") : PAGE.index("ten op") + 3]),
        ("De kade bij", "De kade bij"),
        ("Die kwam niet.", "Die kwam niet."),
    ]:
        at = flow.text.index(words)
        span = flow.page(at, at + len(words))
        assert PAGE[span.start : span.end] == on_page


def test_figures_are_read_across_the_break():
    story = read(page(hyphens(), ((0, 3),)), language="nl")
    (people,) = story.quantities
    assert (story.words(people), people.value) == ("vierhonderd", 400)
    assert story.words(story.sentences[0]).endswith("half elf.")
    assert story.mends == (
        Mended(at := story.text.index("honderd"), at, "hyphen", "-\n"),
        Mended(at := story.text.index("ten op"), at, "hyphen", "-\n"),  # the line ends there too
    )


def test_without_mends_the_flow_is_the_page():
    flow = page((), ()).flow
    assert flow.text == PAGE
    assert flow.blocks == BLOCKS


@st.composite
def pages(draw):
    """Pages of short blocks with mends at random places and joins between random blocks."""
    words = draw(st.lists(st.text(st.sampled_from("ab -\n"), min_size=1, max_size=12), min_size=1, max_size=7))
    text, blocks = "", []
    for each in words:
        text += draw(st.sampled_from(["", "\n", "\n\n", "  "])) if not text else "\n\n"
        blocks.append(Block("paragraph", len(text), len(text) + len(each)))
        text += each
    text += draw(st.sampled_from(["", "\n"]))
    mends, end = [], 0
    for block in blocks:
        cuts = sorted(draw(st.sets(st.integers(block.start, block.end), max_size=4)))
        for start, stop in zip(cuts[::2], cuts[1::2], strict=False):
            if start >= end and start < stop:
                kind = draw(st.sampled_from(["hyphen", "space", "ligature", "markup"]))
                mends.append(Mend(start, stop, kind, draw(st.sampled_from(["", "", " ", "fl"]))))
                end = stop
    free = list(range(len(blocks)))
    joins = []
    while len(free) > 1 and draw(st.booleans()):
        one, other = sorted(draw(st.permutations(free))[:2])
        if one in (pair[0] for pair in joins) or other in (pair[1] for pair in joins):
            break
        joins.append((one, other))
        free.remove(other)
    return page(tuple(mends), tuple(joins), tuple(blocks), text)


@given(pages())
def test_nothing_is_lost_and_every_span_comes_back(manuscript):
    check_flow(manuscript)
    flow = manuscript.flow
    assert len(flow.blocks) <= len(manuscript.blocks) - len(manuscript.joins)
    for mend in flow.mends:
        assert 0 <= mend.start <= mend.end <= len(flow.text)
    for start in range(len(flow.text)):
        span = flow.page(start, start + 1)
        assert 0 <= span.start <= span.end <= len(manuscript.text)
