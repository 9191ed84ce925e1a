"""Headlines, of which the capitals say nothing: in them only those are found whom the rest of the story names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kantlijn.language.naming import LARGE
from kantlijn.language.speech import Speech
from kantlijn.reading.people.entities import Known, Named
from kantlijn.reading.people.facts import word
from kantlijn.reading.people.names import Name, Told
from kantlijn.story import Block

_CAPITALS = 0.6  # share of the words with a capital from which a headline says nothing by its capitals
_HEADLINES = ("headline", "heading", "caption", "byline", "pull_quote")
_LONGEST_LINE = 120  # characters: a paragraph that is longer is no headline
_WORDS = re.compile(r"[^\W\d_][\w’'-]*")
_LONGEST = 5  # words of a name


def is_shouted(text: str, block: Block) -> bool:
    """Whether the capitals of a block say nothing: all of it is in capitals, or every word of a headline has one."""
    words = text[block.start : block.end]
    if words.isupper() and len(words) > 3:
        return True
    if block.kind not in _HEADLINES and len(words) > _LONGEST_LINE:
        return False
    every = _WORDS.findall(words)
    capitals = sum(each[:1].isupper() for each in every)
    return len(every) > 3 and capitals > _CAPITALS * len(every) and not words.rstrip().endswith((".", "!", "?", "”", "’", ":"))


def shouted(text: str, block: Block, known: Known, words: Speech) -> Iterator[Named]:
    """The known names in a block that shouts."""
    every = [(match[0], match.start(), match.end()) for match in _WORDS.finditer(text, block.start, block.end)]
    at = 0
    while at < len(every):
        for count in range(min(_LONGEST, len(every) - at), 0, -1):
            key = " ".join(part[0] for part in every[at : at + count]).replace("’", "'").lower()
            whom = known.find(key)
            if whom is None and count == 1:
                whom = _large_place(every[at], known, words)
            if whom is not None and every[at][0][:1].isupper():
                short = key != " ".join(known.entities[whom].words).lower()
                yield Named(every[at][1], every[at + count - 1][2], whom, short=short)
                at += count - 1
                break
        at += 1


def _large_place(part: tuple[str, int, int], known: Known, words: Speech) -> int | None:
    """A country or a large city that only the headline names, where it can be nothing else."""
    name = part[0].capitalize() if part[0].isupper() else part[0]
    facts = word(name, words.code)
    if facts.place < LARGE or facts.common or facts.surname or facts.first is not None:
        return None
    return known.enter(Told(Name(part[1], part[2], (name,), name.lower(), False, ""), "place", True))
