"""Rich Text Format: what a reader of the printed page sees, in the order of the page.

Out stay headers and footers, deleted and hidden text, pictures, the codes of fields, comments and the numbers that a list
puts before its items. Text boxes follow the paragraph they hang on; notes follow the body. `paragraph` in a location counts
the paragraphs of the file from 0, those in cells, boxes and notes too, in the order in which they begin; `byte` is where the
character is written in the file, be it as itself or as an escape: what a remark is put in by.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Mapping

from kantlijn.errors import Trouble
from kantlijn.manuscript.builder import Builder, bylines, headline, words
from kantlijn.manuscript.decode import refuse_empty
from kantlijn.manuscript.model import Manuscript
from kantlijn.manuscript.office.paragraphs import Table, flattened, language_of, nothing_in, put
from kantlijn.manuscript.office.rtf_styles import BODY_LEVEL
from kantlijn.manuscript.office.rtf_text import READ, Group, Source, Stream, encoding_here, end_paragraph, finished, say
from kantlijn.manuscript.office.rtf_tokens import Token, encoding_of, tokens
from kantlijn.words import Words

MAX_DEPTH = 2_000
"""How deep groups may lie in each other. Word itself writes some 20, one for each level of boxes, fields and notes."""

_CHARACTERS: Mapping[bytes, str] = {
    b"tab": "\t", b"line": "\n", b"lbr": "\n", b"page": "\n", b"column": "\n", b"emdash": "—", b"endash": "–",
    b"bullet": "•", b"lquote": "‘", b"rquote": "’", b"ldblquote": "“", b"rdblquote": "”", b"emspace": "\u2003",
    b"enspace": "\u2002", b"qmspace": "\u2005",
}  # fmt: skip
_ESCAPES: Mapping[bytes, str] = {b"\\": "\\", b"{": "{", b"}": "}", b"~": "\u00a0", b"_": "-", b"\t": "\t"}
# Groups whose words are not on the page. A group that opens with \* and is none of those below is left out as well.
_SILENT = frozenset(
    b"header headerl headerr headerf footer footerl footerr footerf pict nonshppict colortbl info filetbl fldinst shprslt sp "
    b"annotation atnid atnauthor atntime atnref bkmkstart bkmkend xe tc tcn rxe txe pntext listtext pntxta pntxtb ftnsep "
    b"ftnsepc ftncn aftnsep aftnsepc aftncn template nonesttables listtable listoverridetable revtbl private".split()
)
_LISTS = (b"listtext", b"pntext")
_STARRED = frozenset(b"footnote shpinst shptxt do dptxbxtext ud stylesheet fonttbl shppict".split())
_BOXES = (b"shptxt", b"dptxbxtext")
_PLAIN = re.compile(rb"[ -~]+")


def read(data: bytes, path: str) -> Manuscript:
    """A document in Rich Text Format as blocks parted by empty lines.

    Raises Trouble `empty` or `damaged`.
    """
    refuse_empty(data, path)
    if not data.startswith(b"{\\rtf"):
        raise _damaged(
            Words("vanbinnen is het geen Rich Text Format, wat de naam ook zegt",
                  "the file is no Rich Text Format inside, whatever its name says"), path,
        )  # fmt: skip
    source = Source(path)
    source.groups.append(Group(source.body))
    for token in tokens(data):
        _take(token, source)
        if len(source.groups) == 1:
            break  # what stands behind the end is no text
    if len(source.groups) > 2:  # Word forgives that the very last brace is missing
        raise _damaged(Words("het breekt af: het einde ontbreekt", "it breaks off: the end is missing"), path)
    builder = Builder()
    put(builder, finished(source.body, source))
    for note in source.notes:
        builder.append("footnote", note.parts)
    if not builder.blocks:
        raise nothing_in(path)
    text = builder.text
    blocks = tuple(builder.blocks)
    return Manuscript(
        path, "rtf", text, blocks, tuple(builder.pieces),
        title=headline(text, blocks), authors=bylines(text, blocks),
        language=language_of(source.languages),
    )  # fmt: skip


# -- token by token ----------------------------------------------------------------------------------------------------


def _take(token: Token, source: Source) -> None:
    if token.sort == "line":
        return
    if source.decoder.waits and token.sort not in ("byte", "text"):
        source.decoder.drop()
    if token.sort == "open":
        _open(source)
    elif token.sort == "close":
        _close(source)
    elif token.sort == "text":
        _text(token, source)
    elif token.sort == "byte":
        if source.skipping:
            source.skipping -= 1
        else:
            _byte(bytes((int(token.value, 16),)), token.start, source)
    elif token.sort == "symbol":
        _symbol(token, source)
    else:
        _word(token, source)
        source.group.fresh = False


def _open(source: Source) -> None:
    if len(source.groups) > MAX_DEPTH:
        raise _damaged(
            Words(f"er liggen meer dan {MAX_DEPTH} groepen in elkaar", f"more than {MAX_DEPTH} groups lie in each other"),
            source.path,
        )
    group = copy.copy(source.group)
    group.fresh, group.starred = True, False
    source.groups.append(group)
    source.skipping = 0


def _close(source: Source) -> None:
    group = source.groups.pop()
    source.skipping = 0
    outer = source.group.stream
    if group.place == "styles":
        source.styles.end()
    if group.stream is outer:
        return
    # A note or a box ends here.
    found = [each for each in finished(group.stream, source) if isinstance(each, Table) or words(each.parts)]
    if group.place == "note":
        source.notes += flattened(found)
    else:
        outer.after += found


def _text(token: Token, source: Source) -> None:
    value, at = token.value, token.start
    if source.skipping:
        skipped = min(source.skipping, len(value))
        source.skipping -= skipped
        value, at = value[skipped:], at + skipped
    group = source.group
    group.fresh = False
    if group.place == "styles":
        source.styles.name(value.decode(encoding_here(source), "replace"))
    offset = 0
    while offset < len(value) and group.place in READ:
        run = None if source.decoder.waits else _PLAIN.match(value, offset)
        if run is not None:
            say(run[0].decode("ascii"), at + offset, source)
            offset = run.end()
        else:
            _byte(value[offset : offset + 1], at + offset, source)
            offset += 1


def _byte(byte: bytes, at: int, source: Source) -> None:
    group = source.group
    if group.place == "styles":
        source.styles.name(byte.decode(encoding_here(source), "replace"))
    elif group.place in READ:
        char, start = source.decoder.take(byte, at, encoding_here(source))
        if char >= " " or char == "\t":
            say(char, start, source)


def _symbol(token: Token, source: Source) -> None:
    value = token.value
    if value == b"*":
        source.group.starred = source.group.fresh
        return
    source.group.fresh = False
    if value in b"\r\n":
        _par(token, source)
    elif source.skipping:
        source.skipping -= 1
    elif value in _ESCAPES:
        say(_ESCAPES[value], token.start, source)


def _word(token: Token, source: Source) -> None:
    word, number, group = token.value, token.number, source.group
    if source.skipping:
        if word in _CHARACTERS:
            source.skipping -= 1
            return
        source.skipping = 0  # a fallback that never came: what follows is not to be lost
    if group.fresh and _destination(word, group, source):
        return
    if group.place == "fonts":
        source.fonts.word(word, number)
    elif group.place == "styles":
        source.styles.word(word, number)
    elif word in _CHARACTERS:
        say(_CHARACTERS[word], token.start, source)
    elif word == b"u":
        source.skipping = group.skip
        _unicode(number or 0, token.start, source)
    elif word in _TURNS:
        _TURNS[word](group, number)
    elif word in _ENDS:
        _ENDS[word](token, source)
    elif word == b"ansicpg":
        source.encoding = encoding_of(number or 0) or source.encoding
    elif word in _PAGES:
        source.encoding = _PAGES[word]
    elif word == b"deff":
        source.fonts.default = number or 0
    elif word == b"deflang":
        source.deflang = number or 0


def _destination(word: bytes, group: Group, source: Source) -> bool:
    """Whether the first word of a group says where its words go."""
    if group.place == "nowhere":
        return True
    if word in _LISTS:
        source.groups[-2].listed = True
    if word in _SILENT or (group.starred and word not in _STARRED):
        group.place = "nowhere"
    elif word == b"upr":
        group.place = "upr"
    elif word == b"ud" and group.place == "upr":
        group.place = source.groups[-3].place if len(source.groups) > 2 else "text"
    elif word in (b"shpinst", b"do"):
        group.place = "shape"
    elif word in _BOXES and group.place == "shape":
        _begin(group, "text")
    elif word == b"footnote":
        _begin(group, "note")
    elif word == b"stylesheet":
        group.place = "styles"
    elif word == b"fonttbl":
        group.place = "fonts"
    else:
        return False
    return True


def _begin(group: Group, place: str) -> None:
    group.stream, group.place = Stream(), place
    group.in_table = group.listed = False
    group.style, group.outline = 0, BODY_LEVEL


def _unicode(number: int, at: int, source: Source) -> None:
    code = number & 0xFFFF if number < 0 else number
    if 0xD800 <= code < 0xDC00:
        source.high = code, at
        return
    if 0xDC00 <= code < 0xE000:
        if source.high is not None:
            say(chr(0x10000 + ((source.high[0] - 0xD800) << 10) + code - 0xDC00), source.high[1], source)
        source.high = None
        return
    # Private characters are pictures of a font (ticks, telephones).
    if 0x20 <= code <= 0x10FFFF and not 0xE000 <= code <= 0xF8FF:
        say(chr(code), at, source)


# -- paragraphs ---------------------------------------------------------------------------------------------------------


def _par(_: Token, source: Source) -> None:
    group = source.group
    # Where the end of a paragraph was deleted, the next goes on in it.
    if group.place in READ and not group.deleted:
        end_paragraph(group.stream, source, group.in_table)


def _cell(_: Token, source: Source) -> None:
    group = source.group
    if group.place in READ:
        end_paragraph(group.stream, source, in_table=True)
        group.stream.row.append(tuple(group.stream.cell))
        group.stream.cell = []


def _nested_cell(_: Token, source: Source) -> None:
    if source.group.place in READ:
        end_paragraph(source.group.stream, source, in_table=True)


def _row(_: Token, source: Source) -> None:
    if source.group.place in READ:
        source.group.stream.close_row()


_ENDS: Mapping[bytes, Callable[[Token, Source], None]] = {
    b"par": _par, b"sect": _par, b"cell": _cell, b"row": _row, b"nestcell": _nested_cell,
}  # fmt: skip
_PAGES = {b"mac": "mac_roman", b"pc": "cp437", b"pca": "cp850"}


# -- what holds in a group ---------------------------------------------------------------------------------------------


def _pard(group: Group, _: int | None) -> None:
    group.style, group.outline, group.listed, group.in_table = 0, BODY_LEVEL, False, False


def _plain(group: Group, _: int | None) -> None:
    group.bold = group.hidden = group.deleted = False
    group.font, group.language = None, 0


def _sets(name: str, least: int = 0) -> Callable[[Group, int | None], None]:
    """A word that sets a number, below which it is as if it were not there."""

    def turn(group: Group, number: int | None) -> None:
        setattr(group, name, max(least, number or 0))

    return turn


def _switches(name: str) -> Callable[[Group, int | None], None]:
    """A word that switches on, and off with a 0 behind it."""

    def turn(group: Group, number: int | None) -> None:
        setattr(group, name, number != 0)

    return turn


_TURNS: Mapping[bytes, Callable[[Group, int | None], None]] = {
    b"pard": _pard, b"plain": _plain, b"uc": _sets("skip"), b"f": _sets("font"), b"lang": _sets("language"),
    b"s": _sets("style"), b"outlinelevel": _sets("outline"), b"v": _switches("hidden"), b"deleted": _switches("deleted"),
    b"mvf": _switches("deleted"),  # what was moved away
    b"b": _switches("bold"), b"ls": _switches("listed"), b"intbl": _switches("in_table"),
}  # fmt: skip


def _damaged(message: Words, path: str) -> Trouble:
    return Trouble(
        "damaged", message, path,
        Words("een heel document in Rich Text Format (.rtf)", "a whole document in Rich Text Format (.rtf)"),
        Words(
            "Open het in Word of LibreOffice, kijk of alles er is en bewaar het als Word-document (.docx).",
            "Open it in Word or LibreOffice, look whether all of it is there, and save it as a Word document (.docx).",
        ),
    )  # fmt: skip
