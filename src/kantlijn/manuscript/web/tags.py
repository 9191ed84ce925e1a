"""The blocks of a page of tags, be it a web page or a chapter of a book: what is a headline, a caption, a list, a table, and
the words of each with the XPath of the element they stand in, and their place in its own text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kantlijn.manuscript import lines as look
from kantlijn.manuscript.builder import INVISIBLE, Part, further, stripped, words
from kantlijn.manuscript.model import Location
from kantlijn.manuscript.office.columns import Columns

if TYPE_CHECKING:
    from lxml.etree import _Element

    from kantlijn.story import BlockKind


def word_set(names: str) -> frozenset[str]:
    """A set of words, written as a line of them."""
    return frozenset(names.split())


SKIPPED = word_set(
    "script style noscript template nav footer form button input select textarea option iframe object embed "
    "video audio canvas svg math map del s strike head title link meta dialog menu rp rt"
)
_BLOCK = word_set(
    "html body main article section div header hgroup aside address p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd "
    "blockquote pre figure figcaption table caption thead tbody tfoot tr td th hr details summary center "
    "fieldset legend picture"
)
_SHOWN = word_set("img svg iframe canvas object embed video")
# Names of charts that a page only draws while it is looked at.
_CHARTS = word_set("chart grafiek graph infographic infographics flourish datawrapper highcharts")
RUNNING = word_set("p li dd td th blockquote figcaption caption h1 h2 h3 h4 h5 h6")
_CLASSES: tuple[tuple[BlockKind, frozenset[str]], ...] = (
    ("caption", word_set("caption bijschrift onderschrift fotobijschrift")),
    ("pull_quote", word_set("pullquote streamer uitlichter blockquote__pull")),
    ("lead", word_set("lead intro inleiding standfirst deck chapeau dek")),
    ("byline", word_set("byline author authors auteur auteurs")),
)
_LONG_BYLINE = 120  # characters: the names of three writers with their function; longer is a text about the author


@dataclass
class Found:
    """A block of the page: its kind and parts, how many of its letters are in links, and the list it is an item of."""

    kind: BlockKind
    parts: list[Part]
    linked: int = 0
    within: str = ""
    running: bool = False
    text: str = field(init=False)

    def __post_init__(self) -> None:
        self.text = words(self.parts)


@dataclass
class Walk:
    """What goes along while a page is walked: what was found, which elements are left out with all that is in them, which
    are the marks of notes, and the element that says what the blocks in it are. With a headline outside the story, blocks
    before it and behind the story are not taken.
    """

    is_out: Callable[[_Element], bool]
    is_mark: Callable[[_Element], bool]
    kind_of: Callable[[_Element, BlockKind], BlockKind]
    title: _Element | None = None
    part: _Element | None = None
    found: list[Found] = field(default_factory=list)
    pictures: list[int] = field(default_factory=list)  # how many blocks were found before each
    begun: bool = False
    ended: bool = False

    def __post_init__(self) -> None:
        self.begun = self.title is None

    def takes(self) -> bool:
        """Whether blocks are part of the story here."""
        return self.begun and not self.ended


def read_blocks(element: _Element, path: str, kind: BlockKind, walk: Walk, within: str = "") -> None:
    """Adds the blocks of an element to what was found: of a kind, unless it or an element in it says otherwise, and in a
    list (by its path) or in none.
    """
    if element is walk.title:
        walk.begun = True
    kind = walk.kind_of(element, kind)
    running = element.tag in RUNNING
    if element.tag in ("ul", "ol", "dl"):
        within = path
    pending: list[Part] = []
    links: list[int] = []

    def flush() -> None:
        if walk.takes():
            for parts in _paragraphs(pending):
                walk.found.append(Found(kind, parts, sum(links), within, running))
        pending.clear()
        links.clear()

    said = _say(element.text, path, pending, 0)
    for child, below in _children(element, path):
        if _is_picture(child) and walk.takes():
            walk.pictures.append(len(walk.found))
        if not isinstance(child.tag, str):
            pass
        elif child.tag == "br":
            pending.append(("\n", None))
        elif child.tag in SKIPPED or is_hidden(child) or walk.is_out(child):
            if child.tag in _BLOCK:
                flush()
        elif child.tag == "table" and not _is_layout(child):
            flush()
            _table(child, below, walk)
        elif child.tag in _BLOCK or any(each.tag in _BLOCK for each in child.iterdescendants()) or (
            # Often in one line with the date of publication.
            not running and kind != "byline" and walk.kind_of(child, "paragraph") == "byline"
        ):
            flush()
            read_blocks(child, below, kind, walk, within)
        elif child.tag == "time" and not running:
            pass
        else:
            _inline(child, below, pending, links, walk)
        said = _say(child.tail, path, pending, said)
    flush()
    if element is walk.part:
        walk.ended = True


def _is_picture(element: _Element) -> bool:
    """Whether an element shows something, or holds what does on a line of text; dots that count visitors show nothing."""
    if not isinstance(element.tag, str) or element.get("width") in ("0", "1") or is_hidden(element):
        return False
    if element.tag in _SHOWN or frozenset(names_of(element).split()) & _CHARTS:
        return True
    return element.tag not in _BLOCK and any(True for _ in element.iterdescendants(*_SHOWN))


def _inline(
    element: _Element, path: str, pending: list[Part], links: list[int], walk: Walk, linked: bool = False
) -> None:
    if element.tag == "br":
        pending.append(("\n", None))
        return
    if element.tag in SKIPPED or is_hidden(element) or walk.is_mark(element):
        return
    linked = linked or element.tag == "a"
    apart = element.tag in _BLOCK  # in a cell: what a browser shows on two lines must not become one number
    if apart:
        pending.append((" ", {"xpath": path}))
    said = _say(element.text, path, pending, 0)
    if linked:
        links.append(len((element.text or "").strip()))
    for child, below in _children(element, path):
        if isinstance(child.tag, str):
            _inline(child, below, pending, links, walk, linked)
        said = _say(child.tail, path, pending, said)
        if linked:
            links.append(len((child.tail or "").strip()))
    if apart:
        pending.append((" ", {"xpath": path}))


def _say(text: str | None, path: str, pending: list[Part], said: int) -> int:
    """Adds text that is an element's own, of which `said` characters came before; gives how many there are then."""
    if not text:
        return said
    pending.append((text, {"xpath": path, "character": said}))
    return said + len(text)


def _paragraphs(pending: list[Part]) -> Iterator[list[Part]]:
    """The parts with their white space as a browser shows it, parted where two line breaks follow each other."""
    current: list[Part] = []
    open_to_space = False
    for text, where in pending:
        if where is None:
            if current and current[-1] == ("\n", None):
                yield current
                current = []
            elif current:
                current.append(("\n", None))
            open_to_space = False
            continue
        for shown, place in _shown(text, where):
            if not open_to_space and shown[0] == " ":
                shown, place = shown[1:], further(place, 1)
            if shown:
                current.append((shown, place))
                open_to_space = shown[-1] != " "
    yield current


# What a browser shows as one space or not at all; a single line end is a space in its own place.
_CLOSED_UP = re.compile(rf"[ \t\r\n\f]*[{INVISIBLE}][ \t\r\n\f{INVISIBLE}]*|[ \t\r\n\f]{{2,}}")
_SPACES = str.maketrans("\t\r\n\f", "    ")


def _shown(text: str, where: Location) -> Iterator[tuple[str, Location | None]]:
    """The text as a browser shows it, in stretches that lie together in the file."""
    end = 0
    text = text.translate(_SPACES)
    for match in _CLOSED_UP.finditer(text):
        space = match[0].find(" ")
        if space == 0:
            yield text[end : match.start() + 1], further(where, end)
        else:
            if match.start() > end:
                yield text[end : match.start()], further(where, end)
            if space > 0:
                yield " ", further(where, match.start() + space)
        end = match.end()
    if end < len(text):
        yield text[end:], further(where, end)


def _children(element: _Element, path: str) -> Iterator[tuple[_Element, str]]:
    """The children with their XPath, counted while we are here: asking the tree for each anew takes quadratic time."""
    seen: dict[str, int] = {}
    for child in element:
        tag = child.tag if isinstance(child.tag, str) else "comment()"
        seen[tag] = seen.get(tag, 0) + 1
        yield child, f"{path}/{tag}[{seen[tag]}]"


def path_of(element: _Element) -> str:
    """The XPath of an element."""
    steps: list[str] = []
    for each in (element, *element.iterancestors()):
        place = 1 + sum(other.tag == each.tag for other in each.itersiblings(preceding=True))
        steps.append(str(each.tag) if each.getparent() is None or each.tag == "body" else f"{each.tag}[{place}]")
    return "/" + "/".join(reversed(steps))


def _table(table: _Element, path: str, walk: Walk) -> None:
    """One block for a table, and one for its caption."""
    parts: list[Part] = []
    most = max((sum(cell.tag in ("td", "th") for cell in row) for row in table.iter("tr")), default=0)
    grid = Columns(most)
    for element, below in _below(table, path):
        if element.tag == "caption":
            read_blocks(element, below, "caption", walk)
        elif element.tag == "tr":
            row: list[Part] = []
            grid.begin()
            for cell, place in _children(element, below):
                if cell.tag in ("td", "th"):
                    pending: list[Part] = []
                    _inline(cell, place, pending, [], walk)
                    row += [("\t", None)] * grid.tabs(*_over(cell))
                    space: Part = (" ", {"xpath": place})
                    for shown in _paragraphs([space if part[1] is None else part for part in pending]):
                        row += stripped(shown)
            row += [("\t", None)] * grid.rest()
            if words(row):
                parts += [("\n", None), *row] if parts else row
    if words(parts) and walk.takes():
        walk.found.append(Found("table", parts))


def _over(cell: _Element) -> tuple[int, int]:
    """Over how many columns and rows a cell goes."""
    said = ((cell.get(name) or "").strip() for name in ("colspan", "rowspan"))
    across, down = (int(one) if one.isdecimal() and len(one) < 6 else 1 for one in said)
    return across, down


def _below(table: _Element, path: str) -> Iterator[tuple[_Element, str]]:
    for child, place in _children(table, path):
        if child.tag in ("thead", "tbody", "tfoot"):
            yield from _children(child, place)
        else:
            yield child, place


def _is_layout(table: _Element) -> bool:
    """Whether a table only puts things beside each other: it holds other blocks than text in cells."""
    inside = ("table", "figure", "ul", "ol", "h1", "h2", "h3", "h4", "blockquote", "article", "section")
    if any(True for _ in table.iterdescendants(*inside)):
        return True
    return any(len(list(cell.iter("p", "div"))) > 2 for cell in table.iter("td"))


# -- what a block is ---------------------------------------------------------------------------------------------------


def kind_of(element: _Element, kind: BlockKind) -> BlockKind:
    """What the blocks of an element are by its tag, role and names; `kind` where these say nothing."""
    tag = element.tag
    tokens = tokens_of(element)
    if tag == "h1":
        return "headline"
    if tag in ("h2", "h3", "h4", "h5", "h6") or element.get("role") == "heading":
        return "pull_quote" if tokens & _CLASSES[1][1] else "heading"
    if tag in ("figcaption", "caption"):
        return "caption"
    if tag in ("li", "dd", "dt"):
        return "list_item"
    if element.get("rel") == "author" or element.get("itemprop") == "author":
        return "byline"
    found = next((name for name, marks in _CLASSES if tokens & marks), None)
    if found is None and {"pull", "quote"} <= tokens:
        found = "pull_quote"
    return found or kind


def tokens_of(element: _Element) -> frozenset[str]:
    """The words in the class and identity of an element, in lower case."""
    return frozenset(names_of(element).split())


def names_of(element: _Element) -> str:
    """The class and identity of an element as words in lower case."""
    said = f"{element.get('class') or ''} {element.get('id') or ''}"
    return re.sub(r"[^a-z0-9]+", " ", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", said).lower())


def is_hidden(element: _Element) -> bool:
    """Whether an element says itself that it is not shown."""
    style = (element.get("style") or "").replace(" ", "").lower()
    return (
        element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or "display:none" in style
        or "visibility:hidden" in style
    )


def is_reference(element: _Element) -> bool:
    """Whether an element is the mark of a note: a raised link within the page."""
    if element.tag != "sup":
        return False
    link = next(element.iter("a"), None)
    return link is not None and "#" in (link.get("href") or "")


def titled(found: Sequence[Found]) -> Iterator[tuple[BlockKind, Found]]:
    """The kinds, once the whole is known: one headline, short bylines, and what looks tell where tags do not."""
    has_headline = any(each.kind == "headline" for each in found)
    told = False
    for place, each in enumerate(found):
        kind = each.kind
        if kind == "headline":
            kind, told = ("heading" if told else "headline"), True
        elif kind == "heading" and place == 0 and not has_headline:
            kind = "headline"
        elif kind == "byline" and len(each.text) > _LONG_BYLINE:
            kind = "paragraph"
        elif kind == "paragraph" and look.is_section_break(each.text):
            kind = "section_break"
        elif kind == "paragraph" and look.is_byline(each.text) and (place < 6 or place + 1 == len(found)):
            kind = "byline"
        elif kind == "paragraph" and look.is_dateline(each.text):
            kind = "dateline"
        yield kind, each


def words_of(element: _Element) -> str:
    """The words in an element, with one space between them."""
    return " ".join("".join(str(text) for text in element.itertext()).split())
