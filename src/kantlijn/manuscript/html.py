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
from types import ModuleType
from typing import TYPE_CHECKING

from kantlijn.errors import Trouble
from kantlijn.manuscript import lines as look
from kantlijn.manuscript.builder import Builder, bylines, headline
from kantlijn.manuscript.decode import decode, is_utf8, marked_encoding, refuse_binary, refuse_empty
from kantlijn.manuscript.model import Manuscript
from kantlijn.manuscript.remarks.marks import without_marks
from kantlijn.manuscript.web import page_facts
from kantlijn.manuscript.web.tags import (
    RUNNING,
    SKIPPED,
    Found,
    Walk,
    is_reference,
    kind_of,
    names_of,
    path_of,
    read_blocks,
    titled,
    word_set,
    words_of,
)  # fmt: skip
from kantlijn.words import Words

if TYPE_CHECKING:
    from lxml.etree import _Element

_CHARSET = re.compile(rb"<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*[\"']?\s*([\w:.-]{2,40})", re.IGNORECASE)
# The encodings of web pages; Python knows more, some of which are no encodings of pages at all.
_ENCODING = re.compile(
    r"windows-?\d{3,4}|cp\d{3,4}|iso-?8859-?\d{1,2}|koi8-[ru]|macintosh|shift[-_]jis|euc-(?:jp|kr)|gb(?:k|2312|18030)|big5"
)
_HEAD = 4096  # bytes: a page must declare its encoding in the first 1,024, and many do it later
_ROLES = word_set("navigation banner contentinfo search dialog alertdialog menu menubar toolbar")
# Names that publishing systems give to what stands around a story, in Dutch and English.
_AROUND = word_set(
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
_MOST = 0.8  # of the letters that trafilatura takes for the body: it may take a stray paragraph elsewhere as well
_HALF = 0.5
_LINKS = 0.9  # of the letters of a list: the rest are bullets and times of day
_MATCHED = 25  # letters: shorter paragraphs stand anywhere on a page


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
    for kind, found in titled(blocks):
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
    return Manuscript(
        path, "html", text, tuple(builder.blocks), tuple(builder.pieces),
        title=headline(text, builder.blocks) or page_facts.title(root),
        authors=page_facts.authors(root) or bylines(text, builder.blocks),
        dated=page_facts.dated(root),
        language=page_facts.language(root),
        pictures=_places(walk, starts, len(text)),
    )


def _places(walk: Walk, starts: Mapping[int, int], end: int) -> tuple[int, ...]:
    """Where pictures stand in the text: before the first block behind each that was kept."""
    behind = [end] * (len(walk.found) + 1)
    for at in range(len(walk.found) - 1, -1, -1):
        behind[at] = starts.get(id(walk.found[at]), behind[at + 1])
    return tuple(behind[count] for count in walk.pictures)


# -- the tree ----------------------------------------------------------------------------------------------------------


def _tree(data: bytes, path: str) -> _Element:
    return tree(without_marks(characters(data, path)), path)


def tree(text: str, path: str) -> _Element:
    """The tree of a page. Raises Trouble `empty`."""
    from lxml import etree
    from lxml import html as lxml_html

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


def characters(data: bytes, path: str) -> str:
    """The source of a page. Raises Trouble `empty`, `binary` or `damaged`."""
    refuse_empty(data, path)
    name = declared(data)
    if name is None:
        return decode(data, path)
    text = data.decode(name, "replace")
    refuse_binary(text, data, path)
    return text


def declared(data: bytes) -> str | None:
    """The encoding that a page is read in because it says so; None where its bytes tell."""
    if marked_encoding(data) or is_utf8(data):
        return None
    found = _CHARSET.search(data[:_HEAD])
    name = found[1].decode("ascii", "replace").lower() if found else ""
    # By the web's own standard a page that says latin-1 is in cp1252.
    if not _ENCODING.fullmatch(name) or name in ("iso-8859-1", "iso8859-1", "windows-1252", "cp1252"):
        return None
    try:
        return codecs.lookup(name).name
    except LookupError:
        return None


# -- where the story is ------------------------------------------------------------------------------------------------


def _story(root: _Element) -> Walk:
    body = root.find("body")
    top = body if body is not None else root
    part = _marked(top)
    if part is None:
        part = _by_trafilatura(root, top)
    if part is None:
        part = top
    title = _headline(top, part)
    region = part if title is None else _common(part, title)
    size = _length(part)
    walk = Walk(lambda element: _is_around(element, size), is_reference, kind_of, title, part)
    read_blocks(region, path_of(region), "paragraph", walk)
    return walk


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
    trafilatura = _trafilatura()
    try:
        extracted = trafilatura.bare_extraction(
            deepcopy(root), include_comments=False, favor_recall=True, with_metadata=False
        )
    except Exception:  # it is made for whatever the web holds, and on what it cannot take we read the whole page
        return None
    body = getattr(extracted, "body", None)
    if body is None:
        return None
    taken = " ".join(words_of(each) for each in body.iter())
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
        if not inside or inside[0].tag in RUNNING:
            break
        best = inside[0]
    return best if total else None


def _trafilatura() -> ModuleType:
    """The library, loaded without what one of its own libraries does at that: urllib3 opens a socket to see whether the
    machine knows IPv6. Nothing here is ever fetched, and nothing here opens a socket.
    """
    import socket

    known = socket.has_ipv6
    socket.has_ipv6 = False
    try:
        import trafilatura
    finally:
        socket.has_ipv6 = known
    return trafilatura


def _own(element: _Element) -> Iterator[str]:
    """The running text that belongs to an element itself; old pages have theirs in a div, between line breaks."""
    if element.tag in ("div", "section"):
        for text in (element.text, *(child.tail for child in element)):
            yield " ".join(str(text or "").split())
    else:
        yield words_of(element)


def _headline(top: _Element, part: _Element) -> _Element | None:
    """The page's h1 where it stands outside the part with the story, but not in what stands around it."""
    if next(part.iter("h1"), None) is not None:
        return None
    for title in top.iter("h1"):
        around = any(_is_around(each, 0) or each.tag in SKIPPED for each in title.iterancestors() if each is not top)
        if words_of(title) and not around:
            return title if _precedes(top, title, part) else None
    return None


def _precedes(top: _Element, first: _Element, second: _Element) -> bool:
    return next((each is first for each in top.iter() if each is first or each is second), False)


def _common(one: _Element, other: _Element) -> _Element:
    above = [one, *one.iterancestors()]
    return next(each for each in (other, *other.iterancestors()) if each in above)


def _is_around(element: _Element, size: int) -> bool:
    """Whether an element is page furniture: by its role or names, unless it holds half of the story itself; an aside
    where it is mostly links.
    """
    role = (element.get("role") or "").lower()
    names = names_of(element)
    if role in _ROLES or set(names.split()) & _AROUND or _AROUND_PHRASE.search(names):
        return not size or _length(element) < _HALF * size
    if element.tag == "aside":
        total = _length(element)
        return sum(_length(link) for link in element.iter("a")) > _HALF * total
    return False


def _kept(found: list[Found]) -> Iterator[Found]:
    """The blocks without links to other stories, dates of publication and names of lists."""
    lists: dict[str, list[Found]] = {}
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


def _are_links(items: list[Found]) -> bool:
    letters = sum(len(each.text) for each in items)
    return len(items) > 1 and sum(min(each.linked, len(each.text)) for each in items) > _LINKS * letters
