"""Markdown. The text is the file itself; blocks are spans of it, found by markdown-it.

A block keeps its markup, since its offsets are those of the file. What is not prose within it (the address behind a
link, tags, the marks of emphasis, the number of a note) is a mend of the kind `markup`: it is passed over, or read as a
space where it parts words; the bars of a table are read as the tabs between its cells.
Front matter, fenced code, comments and definitions of links are furniture: no part of the story. Remarks of an earlier run
are read as if they were not there.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from kantlijn.manuscript import lines as look
from kantlijn.manuscript.builder import bylines, headline, lines, trimmed
from kantlijn.manuscript.decode import decode, refuse_endless
from kantlijn.manuscript.flow import Mend
from kantlijn.manuscript.model import Manuscript
from kantlijn.manuscript.remarks.comments import with_remarks, without_remarks
from kantlijn.manuscript.web.front_matter import FrontMatter, read_front_matter
from kantlijn.story import Block, BlockKind

if TYPE_CHECKING:
    from markdown_it.token import Token

# The line ends markdown-it knows; it counts lines by them.
_LINE = re.compile(r"\r\n|\r|\n")
_QUOTE_MARK = re.compile(r"[ \t]*(?:>[ \t]?)+")
_ITEM_MARK = re.compile(r"(?:[ \t]*>)*[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(?:\[[ xX]\][ \t]+)?")
_NOTE = re.compile(r"\[\^[^\]\s]{1,60}\]:[ \t]*")
_EMPHASISED = re.compile(r"(?:([*_]{1,3})(?![\s*_])[^*_]+\1)$")
# Every repetition here is bounded or possessive, so that no line, however long or odd, takes more than linear time.
_IMAGE = re.compile(
    r"!\[(?P<alt>[^\]\n]{0,1000}+)\]"
    r"(?:\((?P<target>[^()\n]{0,2000}+(?:\([^()\n]{0,200}+\)[^()\n]{0,2000}+)?+)\)|\[[^\]\n]{0,200}+\])"
)
_PICTURE = re.compile(r"<(?:img|svg|iframe|figure|object|video)\b", re.IGNORECASE)
_IMAGE_TITLE = re.compile(r"""["'](?P<title>[^"'\n]+)["']\s*$""")
# Each of these is silent altogether, or but for the group `said`.
_SILENT = re.compile(
    r"<!--.{0,2000}?-->"
    r"|</?[A-Za-z][^<>\n]{0,500}>"
    r"|<(?:[a-z][a-z0-9+.-]{1,30}:|mailto:)[^<>\s]{1,2000}>"
    r"|!\[(?=[^\]\n]{0,500}\][(\[])"
    r"|\[\^[^\]\s]{1,60}\]"
    r"|\]\((?:<[^<>\n]{0,2000}+>|[^()\s]{0,2000}+(?:\([^()\s]{0,200}+\)[^()\s]{0,2000}+)?+)"
    r"(?:\s++(?:\"[^\"]{0,500}+\"|'[^']{0,500}+'))?+\s*+\)"
    r"|\]\[[^\]\n]{0,200}\]"
    r"|\[(?=[^\]\n]{1,500}\](?:\(|\[))"
    r"|(?<!\\)(?:\*{1,3}|~~|`{1,3})"
    r"|(?<![\w\\])_{1,3}(?=\S)|(?<=\S)_{1,3}(?!\w)"
    r"|&(?:nbsp|ensp|emsp|thinsp|\#160|\#xa0);",
    re.DOTALL | re.IGNORECASE,
)
_SPACED = re.compile(r"&|<!--|</?(?:br|p|div|li|td|th|tr)\b", re.IGNORECASE)
_RULE_ROW = re.compile(r"(?m)^[ \t>]*+\|?[ \t]*+:?-++:?[ \t]*+(?:\|[ \t]*+:?-*+:?[ \t]*+)*+(?:\r\n|[\r\n]|$)")
# A bar between two cells, with the blanks around it; those at the ends of a row part nothing.
_BAR = re.compile(r"(?m)(?:^[ \t>]*+\|[ \t]*+|[ \t]*+\|[ \t]*+$|[ \t]*+(?<!\\)(?P<inner>\|)[ \t]*+)")


def read(data: bytes, path: str) -> Manuscript:
    """A Markdown file as blocks. Offsets are into the decoded file.

    Raises Trouble `empty`, `binary`, `damaged` or `too_large`.
    """
    text = decode(data, path)
    refuse_endless(text, path)
    cut = without_remarks(text)
    return with_remarks(of_text(cut.text, path), text, cut) if cut.cuts else of_text(text, path)


def of_text(text: str, path: str) -> Manuscript:
    """The same for a text that is decoded, and has no remarks of an earlier run in it."""
    front = read_front_matter(text)
    starts = [front.end, *(front.end + match.end() for match in _LINE.finditer(text[front.end :]))]
    tokens = _tokens(text[front.end :])
    blocks = _filled(text, starts, front, _in_order(_blocks(text, starts, tokens)))
    title = headline(text, blocks)
    return Manuscript(
        path, "markdown", text, blocks, lines(text),
        title=front.title or (title and _bare(title)),
        authors=front.authors or bylines(text, blocks, _bare),
        dated=front.dated,
        language=front.language,
        mends=tuple(_markup(text, starts, blocks)),
        pictures=tuple(sorted(match.start() for pattern in (_IMAGE, _PICTURE) for match in pattern.finditer(text, front.end))),
    )


def _tokens(text: str) -> Sequence[Token]:
    from markdown_it import MarkdownIt

    # Only the blocks are parsed: where within a paragraph a link stands the parser does not say, and it is slow.
    parser = MarkdownIt("commonmark").enable("table").disable(["inline", "text_join"])
    return parser.parse(text)


# -- blocks ------------------------------------------------------------------------------------------------------------


def _blocks(text: str, starts: Sequence[int], tokens: Sequence[Token]) -> Iterator[Block]:
    depth = {"list": 0, "table": 0}
    heading = ""
    told = False
    after_image = False
    place = 0
    for token in tokens:
        name, _, side = token.type.rpartition("_")
        if name in ("bullet_list", "ordered_list", "table"):
            depth["table" if name == "table" else "list"] += 1 if side == "open" else -1
        if token.type == "heading_open":
            heading = token.tag
        if token.map is None:
            continue
        first, end = starts[token.map[0]], _end(text, starts, token.map[1])
        if token.type == "table_open":
            yield from _block("table", text, first, end)
        elif token.type == "hr":
            yield from _block("section_break", text, first, end)
        elif token.type in ("fence", "code_block"):
            yield from _block("furniture", text, first, end)
        elif token.type == "html_block":
            yield from _html(text, first, end)
        elif token.type == "inline" and not depth["table"]:
            inner = _content(text, first, end)
            if inner is None:
                continue
            place += 1
            kind: BlockKind
            if heading:
                first_one = heading == "h1" and not told
                kind, told, heading = ("headline" if first_one else "heading"), told or first_one, ""
                yield from _block(kind, text, *inner)
            elif _only_images(text[slice(*inner)]):
                yield from _captions(text, *inner)
                after_image = True
                continue
            elif captioned := _image_and_caption(text, *inner):
                yield from _block("caption", text, *captioned)
            else:
                yield from _named(text, *inner, bool(depth["list"]), after_image, place)
            after_image = False


def _named(text: str, start: int, end: int, item: bool, after_image: bool, place: int) -> Iterator[Block]:
    words = text[start:end]
    bare = _bare(words)
    note = _NOTE.match(words)
    if note:
        yield from _block("footnote", text, start + note.end(), end)
    elif item:
        yield from _block("list_item", text, start, end)
    elif (after_image and _EMPHASISED.match(words)) or look.is_caption(bare):
        yield from _block("caption", text, start, end)
    elif look.is_dateline(bare):
        yield from _block("dateline", text, start, end)
    elif place <= 4 and look.is_byline(bare):
        yield from _block("byline", text, start, end)
    else:
        yield from _block("lead" if look.is_lead(bare) else "paragraph", text, start, end)


def _block(kind: BlockKind, text: str, start: int, end: int) -> Iterator[Block]:
    start, end = trimmed(text, start, end)
    if start < end:
        yield Block(kind, start, end)


def _end(text: str, starts: Sequence[int], line: int) -> int:
    return starts[line] if line < len(starts) else len(text)


def _content(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The words of a paragraph or heading, without the marks of the list, quotation or heading before and behind it."""
    start += _length_of(_ITEM_MARK, text[start:end])
    start, end = trimmed(text, start, end)
    hashes = re.match(r"#{1,6}[ \t]+", text[start:end])
    if hashes:
        start += hashes.end()
        closing = re.search(r"[ \t]+#+$", text[start:end])
        end = start + closing.start() if closing else end
    underline = re.search(r"[\r\n]+[ \t>]*(?:=+|-+)$", text[start:end])
    if underline:
        end = start + underline.start()
    start, end = trimmed(text, start, end)
    return (start, end) if start < end else None


def _length_of(pattern: re.Pattern[str], words: str) -> int:
    match = pattern.match(words)
    return match.end() if match else 0


def _html(text: str, start: int, end: int) -> Iterator[Block]:
    """A block of HTML is read as a paragraph without its tags; comments, scripts and blocks of tags alone are not."""
    words = text[start:end]
    unsaid = re.sub(r"(?is)<!--.*?(?:-->|$)|<(script|style)\b.*?(?:</\1\s*>|$)", lambda m: " " * len(m[0]), words)
    if not re.sub(r"<[^<>]*>", "", unsaid).strip():
        yield from _block("furniture", text, start, end)
        return
    kind: BlockKind = "caption" if "<figcaption" in words.lower() else "paragraph"
    if unsaid != words:
        first = len(unsaid) - len(unsaid.lstrip())
        yield from _block("furniture", text, start, start + first)
        start += first
    yield from _block(kind, text, start, end)


def _only_images(words: str) -> bool:
    if not _IMAGE.search(words):
        return False
    rest = _IMAGE.sub("", re.sub(r"\]\([^()\s]{0,2000}\)$", "", words))  # a picture may itself be a link
    return not re.sub(r"[\s\[\]()]", "", rest)


def _image_and_caption(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The emphasised words on the lines below a picture, where a paragraph is nothing else."""
    image = _IMAGE.match(text, start, end)
    if not image:
        return None
    start, end = trimmed(text, image.end(), end)
    return (start, end) if _EMPHASISED.match(text[start:end]) else None


def _captions(text: str, start: int, end: int) -> Iterator[Block]:
    """The words that go with pictures: the title of each, or else its description."""
    for match in _IMAGE.finditer(text, start, end):
        title = _IMAGE_TITLE.search(match["target"] or "")
        if title:
            begin = match.start("target")
            yield from _block("caption", text, begin + title.start("title"), begin + title.end("title"))
        else:
            yield from _block("caption", text, match.start("alt"), match.end("alt"))


def _in_order(blocks: Iterable[Block]) -> list[Block]:
    ordered: list[Block] = []
    for block in sorted(blocks, key=lambda each: (each.start, -each.end)):
        if not ordered or block.start >= ordered[-1].end:
            ordered.append(block)
    return ordered


def _filled(text: str, starts: Sequence[int], front: FrontMatter, blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks with furniture for every line that belongs to none of them: front matter, definitions of links."""
    found: list[Block] = []
    ends = [*(block.start for block in blocks), len(text)]
    begin = 0
    for end, block in zip(ends, [*blocks, None], strict=True):
        # Only whole lines: what is left of a line beside a block are marks.
        found += _left_over(text, starts, begin, end, front)
        if block is not None:
            found.append(block)
            begin = block.end
    return tuple(found)


def _left_over(text: str, starts: Sequence[int], begin: int, end: int, front: FrontMatter) -> Iterator[Block]:
    if begin < front.end:
        yield from _block("furniture", text, begin, front.end)
        begin = front.end
    lines_in = [at for at in starts[bisect_right(starts, begin - 1) : bisect_right(starts, end)] if at >= begin]
    if not lines_in:
        return
    last = end if end == len(text) else lines_in[-1]
    yield from _block("furniture", text, lines_in[0], last)


# -- what is not prose -------------------------------------------------------------------------------------------------


def _bare(words: str) -> str:
    return " ".join(_SILENT.sub(" ", words).split())


def _markup(text: str, starts: Sequence[int], blocks: Iterable[Block]) -> Iterator[Mend]:
    for block in blocks:
        if block.kind in ("furniture", "section_break"):
            continue
        words = text[block.start : block.end]
        found = [(match.start(), match.end(), _read(match[0])) for match in _SILENT.finditer(words)]
        if block.kind == "table":
            found += [(match.start(), match.end(), "") for match in _RULE_ROW.finditer(words)]
            found += [(match.start(), match.end(), "\t" if match["inner"] else "") for match in _BAR.finditer(words)]
        # The marks of a quotation at the head of each line of it.
        for at in starts[bisect_right(starts, block.start) : bisect_right(starts, block.end - 1)]:
            mark = _QUOTE_MARK.match(text, at, block.end)
            found += [(at - block.start, mark.end() - block.start, "")] if mark else []
        end = 0
        for first, last, read in sorted(found):
            if max(first, end) < last:
                yield Mend(block.start + max(first, end), block.start + last, "markup", read)
                end = last


def _read(mark: str) -> str:
    """What is read for markup: a space for what a browser shows as white space, and nothing else."""
    return " " if _SPACED.match(mark) else ""
