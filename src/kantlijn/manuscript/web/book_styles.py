"""What the style sheets of an e-book hide: a deleted passage or a note that a program left in is not on the page."""

from __future__ import annotations

import posixpath
import re
import zipfile
from typing import TYPE_CHECKING

from kantlijn.manuscript.office.package import refuse_sum, unpacked
from kantlijn.manuscript.web.opf import BOOK, address_path, clean

if TYPE_CHECKING:
    from lxml.etree import _Element

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_AT = re.compile(r"@[^{};]*+\{(?:[^{}]*+\{[^{}]*+\})*+[^{}]*+\}")  # what holds for paper or a narrow screen alone
_RULE = re.compile(r"([^{}]++)\{([^{}]*+)\}")
_CLASS = re.compile(r"\s*[a-zA-Z0-9]*\.([\w-]+)\s*$")
_HIDES = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)\b", re.IGNORECASE)


class Sheets:
    """The style sheets of a book, each read once."""

    def __init__(self, package: zipfile.ZipFile, path: str) -> None:
        self._package = package
        self._path = path
        self._size = 0
        self._hidden: dict[str, frozenset[str]] = {}

    def hidden(self, root: _Element, name: str) -> frozenset[str]:
        """The classes that the sheets of a chapter hide. Raises Trouble `damaged`, `encrypted` or `bomb`."""
        own = "".join(style.text or "" for style in root.iter("style"))
        found = hidden_classes(own) if own else frozenset()
        for link in root.iter("link"):
            address = address_path(link.get("href") or "")
            if address and "stylesheet" in (link.get("rel") or "").lower().split():
                found |= self._sheet(clean(posixpath.join(posixpath.dirname(name), address)))
        return found

    def _sheet(self, name: str) -> frozenset[str]:
        if name not in self._hidden:
            raw = unpacked(self._package, name, self._path, BOOK) or b""
            self._size += len(raw)
            refuse_sum(self._size, self._path)
            self._hidden[name] = hidden_classes(raw.decode("utf-8", "replace"))
        return self._hidden[name]


def hidden_classes(sheet: str) -> frozenset[str]:
    """The classes that a sheet hides wherever they are used; rules for an element within another are passed over."""
    plain = _AT.sub("", _COMMENT.sub("", sheet))
    hidden: set[str] = set()
    for selectors, declarations in _RULE.findall(plain):
        if _HIDES.search(declarations):
            hidden.update(match[1] for each in selectors.split(",") if (match := _CLASS.match(each)))
    return frozenset(hidden)
