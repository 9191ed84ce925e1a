"""Web pages, as a browser saves them: the story with its headline, byline and captions, without what stands around it.

Where the page marks its article, that is the story. Where it does not, trafilatura finds the paragraphs of the body,
and the smallest part of the page that holds nearly all of them is taken; the blocks themselves are then read from the
page's own tree, as trafilatura drops captions and bylines and forgets where words came from. Navigation, banners,
comments and lists of other stories are left out, in the story as around it. Nothing the page refers to is fetched.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kantlijn.errors import Trouble
from kantlijn.manuscript import lines as look
from kantlijn.manuscript import page_facts
from kantlijn.manuscript.builder import INVISIBLE, Builder, Part, stripped, words
from kantlijn.manuscript.columns import Columns
from kantlijn.manuscript.decode import decode, is_utf8, marked_encoding, refuse_binary, refuse_empty, western
from kantlijn.manuscript.model import Manuscript
from kantlijn.words import Words

if TYPE_CHECKING:
    from lxml.etree import _Element

    from kantlijn.story import BlockKind

_CHARSET = re.compile(rb"<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*[\"']?\s*([\w:.-]{2,40})", re.IGNORECASE)
# The encodings of web pages; Python knows more, some of which are no encodings of pages at all.
_ENCODING = re.compile(
    r"windows-?\d{3,4}|cp\d{3,4}|iso-?8859-?\d{1,2}|koi8-[ru]|macintosh|shift[-_]jis|euc-(?:jp|kr)|gb(?:k|2312|18030)|big5"
)
_HEAD = 4096  # bytes: a page must declare its encoding in the first 1,024, and many do it later



def _set(names: str) -> frozenset[str]:
    return frozenset(names.split())


_SKIPPED = _set(
    "script style noscript template nav footer form button input select textarea option iframe object embed "
    "video audio canvas svg math map del s strike head title link meta dialog menu rp rt"
)
_BLOCK = _set(
    "html body main article section div header hgroup aside address p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd "
    "blockquote pre figure figcaption table caption thead tbody tfoot tr td th hr details summary center "
    "fieldset legend picture"
)
_SHOWN = _set("img svg iframe canvas object embed video")
# Names of charts that a page only draws while it is looked at.
_CHARTS = _set("chart grafiek graph infographic infographics flourish datawrapper highcharts")
_RUNNING = _set("p li dd td th blockquote figcaption caption h1 h2 h3 h4 h5 h6")
_ROLES = _set("navigation banner contentinfo search dialog alertdialog menu menubar toolbar")
# Names that publishing systems give to what stands around a story, in Dutch and English.
_AROUND = _set(
    "sharedaddy addtoany "
    "nav navigation navbar menu breadcrumb breadcrumbs cookie cookies cookiebar cookiewall consent gdpr share "
    "sharing sharebar social socials related gerelateerd newsletter nieuwsbrief subscribe subscription promo "
    "promotion advert adverts advertisement advertentie ad ads sponsor sponsored comments reacties commentlist "
    "footer sidebar tags taglist toolbar popup modal overlay paywall skiplink recommended recommendations "
    "recirculation outbrain taboola copyright leesook readmore readalso mostread login signup pagination pager"
)
_AROUND_PHRASE = re.compile(
    r"\b(?:lees ook|lees verder|zie ook|meer over|meest gelezen|read (?:also|more|next|on)|also read|see also|"
    r"most read|visually hidden|sr only|screen reader text|skip (?:to|link))\b"
)
_READ_ALSO = re.compile(
    r"\W*(?:(?:lees|bekijk|luister|kijk|zie)\s+(?:ook|verder|meer)|meer\s+(?:over|lezen|nieuws)|ook\s+interessant"
    r"|read\s+(?:more|also|next|on)|see\s+also|also\s+read|more\s+(?:on|from|stories)|related\b|gerelateerd\b|recommended\b|most\s+read|meest\s+gelezen)",
    re.IGNORECASE,
)
_PUBLISHED = re.compile(
    r"(?:gepubliceerd|geplaatst|(?:laatst\s+)?(?:gewijzigd|bijgewerkt)|published|posted|(?:last\s+)?updated)\b.{0,80}$",
    re.IGNORECASE,
)
_DATE_LINE = re.compile(
    r"(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{1,2}\s+[a-z]{3,9}\.?\s+\d{4}|[a-z]{3,9}\s+\d{1,2},\s+\d{4})"
    r"[\s,|•·-]*(?:(?:om|at)?\s*\d{1,2}[:.]\d{2}(?:\s*uur)?)?$",
    re.IGNORECASE,
)
_CLASSES: tuple[tuple[BlockKind, frozenset[str]], ...] = (
    ("caption", _set("caption bijschrift onderschrift fotobijschrift")),
    ("pull_quote", _set("pullquote streamer uitlichter blockquote__pull")),
    ("lead", _set("lead intro inleiding standfirst deck chapeau dek")),
    ("byline", _set("byline author authors auteur auteurs")),
)
_LONG_BYLINE = 120  # characters: the names of three writers with their function; longer is a text about the author
_MOST = 0.8  # of the letters that trafilatura takes for the body: it may take a stray paragraph elsewhere as well
_HALF = 0.5
_LINKS = 0.9  # of the letters of a list: the rest are bullets and times of day
_MATCHED = 25  # letters: shorter paragraphs stand anywhere on a page


@dataclass
class _Found:
    """A block of the page: its kind and parts, how many of its letters are in links, and the list it is an item of."""

    kind: BlockKind
    parts: list[Part]
    linked: int = 0
    within: str = ""
    running: bool = False
    text: str = field(init=False)

    def __post_init__(self) -> None:
        self.text = words(self.parts)


_WITH_TEXT = Words("een bewaarde webpagina met de tekst erin", "a saved web page with its text")


def read(data: bytes, path: str) -> Manuscript:
    """A saved web page as blocks parted by empty lines.

    Raises Trouble `empty` (also where a page has no story), `binary` or `damaged`.
    """
    root = _tree(data, path)
    walk = _story(root)
    blocks = list(_kept([found for found in walk.found if found.text]))
    builder = Builder()
    starts: dict[int, int] = {}
    for kind, found in _titled(blocks):
        starts[id(found)] = builder.following
        builder.append(kind, found.parts)
    if not builder.blocks:
        raise Trouble(
            "empty", Words("er staat geen verhaal op deze pagina", "there is no story on this page"), path, _WITH_TEXT,
            Words(
                "Een pagina die zichzelf pas in de browser opbouwt, wordt zonder tekst bewaard: kopieer de tekst uit de "
                "browser naar een tekstbestand.",
                "Pages that build themselves while you look at them are saved without their text: copy the text from "
                "the browser into a text file.",
            ),
        )
    text = builder.text
    title = next((text[block.start : block.end] for block in builder.blocks if block.kind == "headline"), None)
    names = [name for b in builder.blocks if b.kind == "byline" for name in look.byline_names(text[b.start : b.end])]
    return Manuscript(
        path, "html", text, tuple(builder.blocks), tuple(builder.pieces),
        title=title or page_facts.title(root),
        authors=page_facts.authors(root) or tuple(dict.fromkeys(names)),
        dated=page_facts.dated(root),
        language=page_facts.language(root),
        pictures=_places(walk, starts, len(text)),
    )


def _places(walk: _Walk, starts: Mapping[int, int], end: int) -> tuple[int, ...]:
    """Where pictures stand in the text: before the first block behind each that was kept."""
    behind = [end] * (len(walk.found) + 1)
    for at in range(len(walk.found) - 1, -1, -1):
        behind[at] = starts.get(id(walk.found[at]), behind[at + 1])
    return tuple(behind[count] for count in walk.pictures)


# -- the tree ----------------------------------------------------------------------------------------------------------


def _tree(data: bytes, path: str) -> _Element:
    from lxml import etree
    from lxml import html as lxml_html

    text = _characters(data, path)
    parser = lxml_html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    try:
        return lxml_html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, AssertionError):
        raise Trouble(
            "empty", Words("er staat geen tekst in deze pagina", "there is no text in this page"), path, _WITH_TEXT,
            Words(
                "Bewaar de pagina nog eens, of kopieer de tekst naar een tekstbestand.",
                "Save the page once more, or copy its text into a text file.",
            ),
        ) from None


def _characters(data: bytes, path: str) -> str:
    refuse_empty(data, path)
    if marked_encoding(data) or is_utf8(data):
        return decode(data, path)
    declared = _CHARSET.search(data[:_HEAD])
    name = declared[1].decode("ascii", "replace").lower() if declared else ""
    # By the web's own standard a page that says latin-1 is in cp1252.
    if _ENCODING.fullmatch(name) and name not in ("iso-8859-1", "iso8859-1", "windows-1252", "cp1252"):
        try:
            text = data.decode(codecs.lookup(name).name, "replace")
        except LookupError:
            text = western(data)
    else:
        text = western(data)
    refuse_binary(text, data, path)
    return text


# -- where the story is ------------------------------------------------------------------------------------------------


def _story(root: _Element) -> _Walk:
    body = root.find("body")
    top = body if body is not None else root
    part = _marked(top)
    if part is None:
        part = _by_trafilatura(root, top)
    if part is None:
        part = top
    title = _headline(top, part)
    region = part if title is None else _common(part, title)
    walk = _Walk([], _length(part), title, part)
    _block(region, _path_of(region), "paragraph", walk)
    return walk


def _words(element: _Element) -> str:
    return " ".join("".join(str(text) for text in element.itertext()).split())


def _length(element: _Element) -> int:
    return sum(len(text.strip()) for text in element.itertext())


def _marked(top: _Element) -> _Element | None:
    """The article the page marks, where it marks one that holds most of its paragraphs."""
    paragraphs = sum(_length(p) for p in top.iter("p"))
    marked = [e for e in top.iter() if isinstance(e.tag, str) and e.get("itemprop") == "articleBody"]
    marked += list(top.iter("article"))
    for element in marked:
        own = sum(_length(p) for p in element.iter("p"))
        if own and own >= _HALF * paragraphs and not _is_around(element, 0):
            return element
    return None


def _by_trafilatura(root: _Element, top: _Element) -> _Element | None:
    import logging
    from copy import deepcopy

    # It warns on the terminal of pages it can make nothing of; what we make of them we say ourselves.
    for name in ("trafilatura", "htmldate", "justext", "courlan"):
        if not logging.getLogger(name).handlers:
            logging.getLogger(name).addHandler(logging.NullHandler())
    import trafilatura

    try:
        extracted = trafilatura.bare_extraction(
            deepcopy(root), include_comments=False, favor_recall=True, with_metadata=False
        )
    except Exception:  # it is made for whatever the web holds, and on what it cannot take we read the whole page
        return None
    body = getattr(extracted, "body", None)
    if body is None:
        return None
    taken = " ".join(_words(each) for each in body.iter())
    weights: dict[_Element, int] = {}
    total = 0
    for element in top.iter("p", "li", "blockquote", "td", "div", "section"):
        own = sum(len(words) for words in _own(element) if len(words) >= _MATCHED and words in taken)
        total += own
        for each in (element, *element.iterancestors()) if own else ():
            weights[each] = weights.get(each, 0) + own
    best = top
    while total:
        inside = [child for child in best if weights.get(child, 0) >= _MOST * total]
        if not inside or inside[0].tag in _RUNNING:
            break
        best = inside[0]
    return best if total else None


def _own(element: _Element) -> Iterator[str]:
    """The running text that belongs to an element itself; old pages have theirs in a div, between line breaks."""
    if element.tag in ("div", "section"):
        for text in (element.text, *(child.tail for child in element)):
            yield " ".join(str(text or "").split())
    else:
        yield _words(element)


def _headline(top: _Element, part: _Element) -> _Element | None:
    """The page's h1 where it stands outside the part with the story, but not in what stands around it."""
    if next(part.iter("h1"), None) is not None:
        return None
    for title in top.iter("h1"):
        around = any(_is_around(each, 0) or each.tag in _SKIPPED for each in title.iterancestors() if each is not top)
        if _words(title) and not around:
            return title if _precedes(top, title, part) else None
    return None


def _precedes(top: _Element, first: _Element, second: _Element) -> bool:
    return next((each is first for each in top.iter() if each is first or each is second), False)


def _common(one: _Element, other: _Element) -> _Element:
    above = [one, *one.iterancestors()]
    return next(each for each in (other, *other.iterancestors()) if each in above)


# -- reading the blocks ------------------------------------------------------------------------------------------------


@dataclass
class _Walk:
    """What goes along while a page is walked. With a headline outside the story, blocks before it and behind the story
    are not taken.
    """

    found: list[_Found]
    size: int
    title: _Element | None
    part: _Element
    pictures: list[int] = field(default_factory=list)  # how many blocks were found before each
    begun: bool = False
    ended: bool = False

    def __post_init__(self) -> None:
        self.begun = self.title is None

    def takes(self) -> bool:
        return self.begun and not self.ended


def _block(element: _Element, path: str, kind: BlockKind, walk: _Walk, within: str = "") -> None:
    if element is walk.title:
        walk.begun = True
    kind = _kind(element, kind)
    running = element.tag in _RUNNING
    if element.tag in ("ul", "ol", "dl"):
        within = path
    pending: list[Part] = []
    links: list[int] = []

    def flush() -> None:
        if walk.takes():
            for parts in _paragraphs(pending):
                walk.found.append(_Found(kind, parts, sum(links), within, running))
        pending.clear()
        links.clear()

    _say(element.text, path, pending)
    for child, below in _children(element, path):
        if _is_picture(child) and walk.takes():
            walk.pictures.append(len(walk.found))
        if not isinstance(child.tag, str):
            pass
        elif child.tag == "br":
            pending.append(("\n", None))
        elif child.tag in _SKIPPED or _is_hidden(child) or _is_around(child, walk.size):
            if child.tag in _BLOCK:
                flush()
        elif child.tag == "table" and not _is_layout(child):
            flush()
            _table(child, below, walk)
        elif child.tag in _BLOCK or any(each.tag in _BLOCK for each in child.iterdescendants()) or (
            # Often in one line with the date of publication.
            not running and kind != "byline" and _kind(child, "paragraph") == "byline"
        ):
            flush()
            _block(child, below, kind, walk, within)
        elif child.tag == "time" and not running:
            pass
        else:
            _inline(child, below, pending, links)
        _say(child.tail, path, pending)
    flush()
    if element is walk.part:
        walk.ended = True


def _is_picture(element: _Element) -> bool:
    """Whether an element shows something, or holds what does on a line of text; dots that count visitors show nothing."""
    if not isinstance(element.tag, str) or element.get("width") in ("0", "1") or _is_hidden(element):
        return False
    if element.tag in _SHOWN or frozenset(_names(element).split()) & _CHARTS:
        return True
    return element.tag not in _BLOCK and any(True for _ in element.iterdescendants(*_SHOWN))


def _inline(element: _Element, path: str, pending: list[Part], links: list[int], linked: bool = False) -> None:
    if element.tag == "br":
        pending.append(("\n", None))
        return
    if element.tag in _SKIPPED or _is_hidden(element) or _is_reference(element):
        return
    linked = linked or element.tag == "a"
    apart = element.tag in _BLOCK  # in a cell: what a browser shows on two lines must not become one number
    if apart:
        pending.append((" ", {"xpath": path}))
    _say(element.text, path, pending)
    if linked:
        links.append(len((element.text or "").strip()))
    for child, below in _children(element, path):
        if isinstance(child.tag, str):
            _inline(child, below, pending, links, linked)
        _say(child.tail, path, pending)
        if linked:
            links.append(len((child.tail or "").strip()))
    if apart:
        pending.append((" ", {"xpath": path}))


def _say(text: str | None, path: str, pending: list[Part]) -> None:
    if text:
        pending.append((text, {"xpath": path}))


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
        shown = re.sub(r"[ \t\r\n\f]+", " ", text.translate(_UNSEEN))
        if not open_to_space:
            shown = shown.lstrip(" ")
        if shown:
            current.append((shown, where))
            open_to_space = not shown.endswith(" ")
    yield current


_UNSEEN = {ord(char): None for char in INVISIBLE}


def _children(element: _Element, path: str) -> Iterator[tuple[_Element, str]]:
    """The children with their XPath, counted while we are here: asking the tree for each anew takes quadratic time."""
    seen: dict[str, int] = {}
    for child in element:
        tag = child.tag if isinstance(child.tag, str) else "comment()"
        seen[tag] = seen.get(tag, 0) + 1
        yield child, f"{path}/{tag}[{seen[tag]}]"


def _path_of(element: _Element) -> str:
    steps: list[str] = []
    for each in (element, *element.iterancestors()):
        place = 1 + sum(other.tag == each.tag for other in each.itersiblings(preceding=True))
        steps.append(str(each.tag) if each.getparent() is None or each.tag == "body" else f"{each.tag}[{place}]")
    return "/" + "/".join(reversed(steps))


def _table(table: _Element, path: str, walk: _Walk) -> None:
    """One block for a table, and one for its caption."""
    parts: list[Part] = []
    most = max((sum(cell.tag in ("td", "th") for cell in row) for row in table.iter("tr")), default=0)
    grid = Columns(most)
    for element, below in _below(table, path):
        if element.tag == "caption":
            _block(element, below, "caption", walk)
        elif element.tag == "tr":
            row: list[Part] = []
            grid.begin()
            for cell, place in _children(element, below):
                if cell.tag in ("td", "th"):
                    pending: list[Part] = []
                    _inline(cell, place, pending, [])
                    row += [("\t", None)] * grid.tabs(*_over(cell))
                    space: Part = (" ", {"xpath": place})
                    for shown in _paragraphs([space if part[1] is None else part for part in pending]):
                        row += stripped(shown)
            row += [("\t", None)] * grid.rest()
            if words(row):
                parts += [("\n", None), *row] if parts else row
    if words(parts) and walk.takes():
        walk.found.append(_Found("table", parts))


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


def _kind(element: _Element, kind: BlockKind) -> BlockKind:
    tag = element.tag
    tokens = _tokens(element)
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


def _tokens(element: _Element) -> frozenset[str]:
    return frozenset(_names(element).split())


def _names(element: _Element) -> str:
    said = f"{element.get('class') or ''} {element.get('id') or ''}"
    return re.sub(r"[^a-z0-9]+", " ", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", said).lower())


def _is_hidden(element: _Element) -> bool:
    style = (element.get("style") or "").replace(" ", "").lower()
    return (
        element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or "display:none" in style
        or "visibility:hidden" in style
    )


def _is_around(element: _Element, size: int) -> bool:
    """Whether an element is page furniture: by its role or names, unless it holds half of the story itself; an aside
    where it is mostly links.
    """
    role = (element.get("role") or "").lower()
    names = _names(element)
    if role in _ROLES or set(names.split()) & _AROUND or _AROUND_PHRASE.search(names):
        return not size or _length(element) < _HALF * size
    if element.tag == "aside":
        total = _length(element)
        return sum(_length(link) for link in element.iter("a")) > _HALF * total
    return False


def _is_reference(element: _Element) -> bool:
    """Whether an element is the mark of a note: a raised link within the page."""
    if element.tag != "sup":
        return False
    link = next(element.iter("a"), None)
    return link is not None and "#" in (link.get("href") or "")


def _kept(found: list[_Found]) -> Iterator[_Found]:
    """The blocks without links to other stories, dates of publication and names of lists."""
    lists: dict[str, list[_Found]] = {}
    for each in found:
        if each.within:
            lists.setdefault(each.within, []).append(each)
    other = {path for path, items in lists.items() if _are_links(items)}
    for index, each in enumerate(found):
        if each.within in other:
            continue
        short = len(each.text) < 300
        links_on = (each.linked and short) or (index + 1 < len(found) and found[index + 1].within in other)
        if _READ_ALSO.match(each.text) and (links_on or (not each.running and len(each.text) < 40)):
            continue
        all_link = each.linked >= len(re.sub(r"\s", "", each.text))
        if all_link and each.kind == "paragraph" and not look.ends_sentence(each.text):
            continue
        if not look.ends_sentence(each.text) and _PUBLISHED.match(each.text):
            continue
        if not each.running and _DATE_LINE.match(each.text):
            continue
        yield each


def _are_links(items: list[_Found]) -> bool:
    letters = sum(len(each.text) for each in items)
    return len(items) > 1 and sum(min(each.linked, len(each.text)) for each in items) > _LINKS * letters


def _titled(found: list[_Found]) -> Iterator[tuple[BlockKind, _Found]]:
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
