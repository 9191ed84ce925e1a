"""What a web page says of itself for machines: when it was published, by whom, under what title, in what language.

Only what the page states is taken. trafilatura also guesses: from a date somewhere in the running text, from the
address, or 1 January where there is but a year. A guessed date would make right durations wrong, so it is never asked
for one; and of a byline it takes the word 'Door' for part of the name.
"""

from __future__ import annotations

import datetime
import json
import re
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

_ISO = re.compile(r"\s*(\d{4})-?(\d{2})-?(\d{2})(?=$|[T\s])")
# The names that publishing systems give to the moment of publication, in the order in which they are believed: Open
# Graph, schema.org microdata, Dublin Core, and the tags of measuring services. Those of last changes are left out.
_PUBLISHED = (
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "article.published",
    "dc.date.issued", "dcterms.issued", "dcterms.date", "dc.date", "dc.date.created", "dcterms.created", "pubdate",
    "publishdate", "publish-date", "publish_date", "publication_date", "publication-date", "parsely-pub-date",
    "sailthru.date", "cxenseparse:recs:publishtime", "date",
)  # fmt: skip
_AUTHOR = ("author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author")
_TITLE = ("og:title", "twitter:title", "dc.title", "dcterms.title", "title")
_STORY = re.compile(r"(?:Article|BlogPosting|Report|Posting|NewsArticle)$")
_MARKED_TIME = re.compile(r"\b(?:pub(?:date|lish\w*)?|entry-date|posted-on|dt-published)\b", re.IGNORECASE)
_LETTERS = re.compile(r"[^\W\d_]")


def dated(root: _Element) -> str | None:
    """The day the page says it was published (YYYY-MM-DD, as it is written there, in the page's own time zone)."""
    metas = _metas(root)
    said = [metas[name] for name in _PUBLISHED[:3] if name in metas]
    said += [str(story["datePublished"]) for story in _stories(root) if isinstance(story.get("datePublished"), str)]
    said += [metas[name] for name in _PUBLISHED[3:] if name in metas]
    said += _times(root)
    return next((day for day in map(iso_day, said) if day), None)


def authors(root: _Element) -> tuple[str, ...]:
    """The names the page gives as its authors; addresses of profiles are passed over."""
    found: list[str] = []
    for story in _stories(root):
        found += _names(story.get("author"))
    metas = _metas(root)
    if not found:
        found = [metas[name] for name in _AUTHOR if name in metas][:1]
    clean = (re.sub(r"^(?:door|by)\s+", "", " ".join(each.split()), flags=re.IGNORECASE) for each in found)
    return tuple(dict.fromkeys(each for each in clean if _LETTERS.search(each) and "://" not in each))


def title(root: _Element) -> str | None:
    """The title the page gives itself."""
    metas = _metas(root)
    said = [str(story["headline"]) for story in _stories(root) if isinstance(story.get("headline"), str)]
    said += [metas[name] for name in _TITLE if name in metas]
    head = root.find(".//title")
    said += [head.text or ""] if head is not None else []
    return next((each for each in (" ".join(one.split()) for one in said) if each), None)


def language(root: _Element) -> str | None:
    """The language the page declares, where it is one of ours."""
    body = root.find("body")
    for element in (root, body):
        said = (element.get("lang") or "") if element is not None else ""
        if said[:2].lower() in ("nl", "en") and not said[2:3].isalpha():
            return said[:2].lower()
    return None


def _metas(root: _Element) -> dict[str, str]:
    found: dict[str, str] = {}
    for meta in root.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        content = (meta.get("content") or "").strip()
        if name and content:
            found.setdefault(name.strip().lower(), content)
    return found


def _stories(root: _Element) -> Iterator[Mapping[str, object]]:
    """The articles among the linked data of a page, in order."""
    for script in root.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower():
            continue
        try:
            loaded = json.loads(script.text or "", strict=False)
        except (ValueError, RecursionError):
            continue
        queue: deque[object] = deque([loaded])
        while queue:
            each = queue.popleft()
            if isinstance(each, dict):
                said = each.get("@type")
                kinds = said if isinstance(said, list) else [said]
                if any(isinstance(kind, str) and _STORY.search(kind) for kind in kinds):
                    yield each
                queue.extend(each.values())
            elif isinstance(each, list):
                queue.extend(each)


def _times(root: _Element) -> list[str]:
    found: list[str] = []
    for time in root.iter("time"):
        marks = " ".join(time.get(name) or "" for name in ("itemprop", "class", "id"))
        if time.get("pubdate") is not None or "datePublished" in marks or _MARKED_TIME.search(marks):
            found.append(time.get("datetime") or "")
    found += [
        element.get("content") or element.get("datetime") or ""
        for element in root.iter()
        if element.get("itemprop") == "datePublished" and element.tag not in ("meta", "time")
    ]
    return found


def _names(said: object) -> Iterable[str]:
    if isinstance(said, str):
        return [said]
    if isinstance(said, dict):
        return _names(said.get("name")) if isinstance(said.get("name"), str) else []
    if isinstance(said, list):
        return [name for each in said if not isinstance(each, list) for name in _names(each)]
    return []


def iso_day(said: str) -> str | None:
    """The day that a moment as machines write it is on, as it stands there; None where it is no day."""
    match = _ISO.match(said)
    if not match:
        return None
    try:
        return datetime.date(int(match[1]), int(match[2]), int(match[3])).isoformat()
    except ValueError:
        return None
