"""Remarks in a copy of a Markdown file: comments right behind the words, which no page that is made of it shows.

Whether a place will do is not reasoned but tried: the page that is made of the copy must be the page that is made of the
file. Where it is not (inside code, between the marks of emphasis), the comment goes a step further on: behind the marks,
behind the block, on a line of its own, at the end.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from kantlijn.manuscript import markdown
from kantlijn.manuscript.decode import decode
from kantlijn.manuscript.model import Manuscript
from kantlijn.manuscript.remarks import Remark, trying
from kantlijn.manuscript.remarks.comments import comment, without_remarks
from kantlijn.manuscript.remarks.source import Edit, applied, edited

_NEWLINE = re.compile(r"\r\n|\r|\n")


def write(data: bytes, manuscript: Manuscript, remarks: Sequence[Remark]) -> bytes:
    """A copy of a Markdown file with the remarks as comments, those of an earlier run replaced. Raises nothing of its own."""
    text = manuscript.text
    cut = without_remarks(text)
    if cut.cuts:
        data = edited(data, text, [Edit(each.start, each.end, "") for each in cut.cuts])
    bare = markdown.of_text(cut.text, manuscript.path)
    places = [_candidates(bare, cut.here(remark.words.start), cut.here(remark.words.end)) for remark in remarks]
    comments = [comment(remark.title, remark.lines) for remark in remarks]
    wanted = _page(cut.text)

    def edits(numbers: Sequence[int], steps: Sequence[int]) -> list[Edit]:
        put = [(*places[number][steps[number]], number) for number in numbers]
        return [Edit(at, at, before + comments[number]) for at, before, number in sorted(put, key=lambda each: each[::2])]

    def fits(numbers: Sequence[int], steps: Sequence[int]) -> bool:
        copy = applied(cut.text, edits(numbers, steps))
        return without_remarks(copy).text == cut.text and _page(copy) == wanted

    chosen = edits(range(len(remarks)), trying.steps([len(each) for each in places], fits))
    copy = edited(data, cut.text, chosen)
    if without_remarks(decode(copy, manuscript.path)).text != cut.text:
        # In a file of two encodings a byte may go together with one of ours; plain letters do with nothing.
        copy = edited(data, cut.text, [Edit(each.start, each.end, _plain(each.put)) for each in chosen])
    return copy


def _plain(put: str) -> str:
    head, mark, said = put.partition("\u00b7")
    return head + mark + said.encode("ascii", "replace").decode("ascii")


def _candidates(bare: Manuscript, start: int, end: int) -> list[tuple[int, str]]:
    """Where the comment on a span may go, the best place first: each an offset, and what goes before the comment."""
    text = bare.text
    newline = (_NEWLINE.search(text) or ["\n"])[0]
    places = [(end, "")]
    following = bisect_right(bare.mends, max(start, end - 1), key=lambda mend: mend.start) - 1
    for mend in bare.mends[max(0, following) : following + 2]:
        if mend.start <= end < mend.end:
            places.append((mend.end, ""))
    number = bisect_right(bare.blocks, max(start, end - 1), key=lambda block: block.start) - 1
    if number >= 0:
        block = bare.blocks[number]
        if block.kind not in ("table", "furniture"):
            places.append((max(end, block.end), ""))
        line = _NEWLINE.search(text, max(end, block.end))
        places.append((line.start() if line else len(text), newline))
    return [*dict.fromkeys(places), (len(text), newline)]


def _page(text: str) -> str:
    """The page that is made of a text, without our remarks."""
    from markdown_it import MarkdownIt

    shown = MarkdownIt("commonmark", {"html": True}).enable("table").render(text)
    return " ".join(without_remarks(shown).text.split())
