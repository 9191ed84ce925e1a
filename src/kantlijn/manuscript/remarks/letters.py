"""The letters of a web page, twice: in its tree, where the story is read, and in its source, where a remark is written.

A parser forgets where in the source a text came from. But it keeps the order: the letters of all texts of the tree, one
behind the other, are those of the source. So the source is run through once more, only to find its letters with their
places, and both rows are laid beside each other. Where they differ (a parser mends what is broken) they are laid together
again a little further on; letters in between have no place.
"""

from __future__ import annotations

import html
import re
from array import array
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

# Elements whose text is no text to a parser, or which the tree holds in another way; nothing of a story stands in them.
_RAW = frozenset("script style xmp iframe noembed noframes textarea title plaintext noscript template svg math".split())
_NESTING = frozenset("noscript template svg math".split())  # of which a parser reads on where the end is missing
_MISSED = 100  # tags that never end, after which none is looked for further than _LONGEST: pictures stand in tags of megabytes
_LONGEST = 1024
# Possessive throughout: one way to read a tag, and no way back. A quotation mark counts only behind an equals sign.
_MARKUP = re.compile(
    r"<!--(?:-?>|.*?(?:--!?>|\Z))"
    r"|<!\[CDATA\[.*?(?:\]\]>|\Z)"
    r"|<[!?][^>]*+(?:>|\Z)"
    r"|<(?P<end>/?)(?P<name>[A-Za-z][^\s/>]*+)(?:[^>=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+')?+)*+>"
    r"|</[^A-Za-z>][^>]*+(?:>|\Z)",
    re.DOTALL,
)
_TOKEN = re.compile(r"&(?:#[xX]?[0-9A-Fa-f]{1,8}|[A-Za-z][A-Za-z0-9]{0,31});?|&|[^\s&]+")
_STEP = re.compile(r"(.+)\[([1-9]\d{0,8})\]")
_SURE = 24  # letters that are the same in a row: rows of figures repeat themselves in fewer
_FURTHER = 256  # letters that a parser may have dropped or added in one place; more is a whole element, which it keeps
_WINDOW = 8192  # letters in which the other row is searched for them
_MOST = 1000  # places where they differ; a page with more is no page


@dataclass(frozen=True)
class Source:
    """The letters of a source with the span of each, and where its body ends."""

    letters: str
    starts: array[int]
    ends: array[int]
    body_end: int


def of_source(source: str) -> Source:
    """The letters of the source of a page (all that is no white space), without its markup."""
    parts: list[str] = []
    starts, ends = array("I"), array("I")
    closed: dict[str, int] = {}
    at = missed = 0
    sign = source.find("<")
    while sign >= 0:
        tag = _MARKUP.match(source, sign, len(source) if missed < _MISSED else sign + _LONGEST)
        if tag is None:
            missed += 1
            sign = source.find("<", sign + 1)
            continue
        _say(source, at, sign, parts, starts, ends)
        at = tag.end()
        name = (tag["name"] or "").lower()
        if tag["end"]:
            closed[name] = sign
        elif name in _RAW and not tag[0].endswith("/>") and closed.get(name, 0) >= 0:
            closing = _end_of(name).search(source, at)
            if closing:
                at = closing.start()
            elif name in _NESTING:
                closed[name] = -1  # nor will it be further on
            else:
                at = len(source)
        sign = source.find("<", at)
    _say(source, at, len(source), parts, starts, ends)
    return Source("".join(parts), starts, ends, closed.get("body", closed.get("html", len(source))))


@cache
def _end_of(name: str) -> re.Pattern[str]:
    return re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE)


def _say(source: str, start: int, end: int, parts: list[str], starts: array[int], ends: array[int]) -> None:
    for match in _TOKEN.finditer(source, start, end):
        first, last = match.span()
        if match[0][0] == "&" and last - first > 1:
            said = "".join(html.unescape(match[0]).split())
            parts.append(said)
            starts.extend([first] * len(said))
            ends.extend([last] * len(said))
        else:
            parts.append(match[0])
            starts.extend(range(first, last))
            ends.extend(range(first + 1, last + 1))


@dataclass(frozen=True)
class Tree:
    """The letters of a tree, and how many of them come before each of its texts: that of an element itself (False) and
    that behind it (True).
    """

    letters: str
    before: dict[tuple[_Element, bool], int]
    _counted: dict[tuple[_Element, bool], list[int]] = field(default_factory=dict, repr=False, compare=False)

    def number(self, element: _Element, character: int) -> int | None:
        """Which letter a character of an element's own text is; None for white space and where there is none."""
        texts = [(element, False, element.text), *((child, True, child.tail) for child in element)]
        for owner, tail, text in texts:
            if text and character < len(text):
                first = self.before.get((owner, tail))
                if first is None or text[character].isspace():
                    return None
                return first + self._letters_before(owner, tail, text)[character]
            character -= len(text or "")
        return None

    def _letters_before(self, owner: _Element, tail: bool, text: str) -> list[int]:
        """How many letters come before each character of a text; counted once, for whoever asks of all of them."""
        known = self._counted.get((owner, tail))
        if known is None:
            known = [0, *accumulate(not character.isspace() for character in text)]
            self._counted[owner, tail] = known
        return known


def of_tree(root: _Element) -> Tree:
    """The letters of all texts of a tree, in order."""
    parts: list[str] = []
    before: dict[tuple[_Element, bool], int] = {}
    count = 0
    for element, tail, text in _texts(root):
        before[element, tail] = count
        said = "".join(text.split())
        parts.append(said)
        count += len(said)
    return Tree("".join(parts), before)


def _texts(root: _Element) -> Iterator[tuple[_Element, bool, str]]:
    from lxml import etree

    raw: list[_Element] = []
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if event == "start":
            if element.tag in _RAW:
                raw.append(element)
            elif not raw and element.text:
                yield element, False, element.text
            continue
        if raw and raw[-1] is element:
            raw.pop()
        if not raw and element.tail and element is not root:
            yield element, True, element.tail


def element_at(root: _Element, path: str) -> _Element | None:
    """The element of an XPath as the reader of pages writes it: names with their number among the same."""
    element = root
    for number, step in enumerate(path.strip("/").split("/")):
        match = _STEP.fullmatch(step)
        if number:
            same = [child for child in element if child.tag == (match[1] if match else step)]
            index = int(match[2]) - 1 if match else 0
            if index >= len(same):
                return None
            element = same[index]
    return element


def beside(tree: str, source: str) -> Rows:
    """The two rows laid beside each other."""
    runs: list[tuple[int, int, int]] = []
    here = there = 0
    for _ in range(_MOST):
        length = _common(tree, here, source, there)
        if length:
            runs.append((here, there, length))
        here, there = here + length, there + length
        if here >= len(tree) or there >= len(source):
            break
        for skipped in range(_FURTHER):
            at = source.find(tree[here + skipped : here + skipped + _SURE], there, there + _WINDOW)
            if at >= 0:
                here, there = here + skipped, at
                break
        else:
            here += _FURTHER
    return Rows(tuple(runs), tuple(first for first, _, _ in runs))


@dataclass(frozen=True, slots=True)
class Rows:
    """Which letter of a tree is which of its source."""

    runs: tuple[tuple[int, int, int], ...]
    firsts: tuple[int, ...]

    def there(self, number: int) -> int | None:
        """The number in the source of a letter of the tree; None where it has no place there."""
        at = bisect_right(self.firsts, number) - 1
        if at < 0:
            return None
        here, there, length = self.runs[at]
        return there + number - here if number < here + length else None


def _common(one: str, here: int, other: str, there: int) -> int:
    """How many letters are the same from here on."""
    low, step = 0, 4096
    while one[here + low : here + low + step] == other[there + low : there + low + step]:
        if here + low + step >= len(one) or there + low + step >= len(other):
            return min(len(one) - here, len(other) - there)
        low += step
    while step:
        if one[here + low : here + low + step] == other[there + low : there + low + step]:
            low += step
        step //= 2
    return min(low, len(one) - here, len(other) - there)
