"""Names that are told with their initials: "Centraal Bureau voor de Statistiek (CBS)".

The name is the shortest run of words before the brackets of which the letters between them are the letters, in order, the
first of them at the head of its first word (the way of Schwartz and Hearst, 2003). It has to open with a capital.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kantlijn.language.naming import naming
from kantlijn.language.speech import CAPITAL, Speech
from kantlijn.reading.people.facts import key_of
from kantlijn.reading.people.names import Name
from kantlijn.story import Block, Span

_SHORT = re.compile(rf"[ \n]\(([{CAPITAL}][\w&.-]{{1,9}})[),;]")
_WORD = re.compile(r"[^\W\d_][\w’'&-]*")
_MOST_WORDS = 9  # "Organisatie voor Economische Samenwerking en Ontwikkeling" has six, with small words between them


class Abbreviation(NamedTuple):
    """A name with the initials behind it, and where they stand."""

    name: Name
    short: str
    span: Span


def abbreviations(text: str, blocks: Sequence[Block], speech: Speech) -> list[Abbreviation]:
    """Every name that is told with its initials."""
    return [each for block in blocks if "(" in text[block.start : block.end] for each in _in_block(text, block, speech)]


def _in_block(text: str, block: Block, speech: Speech) -> Iterator[Abbreviation]:
    for match in _SHORT.finditer(text, block.start, block.end):
        short = match[1]
        if sum(letter.isupper() for letter in short) < 2 or short in naming(speech.code).parties:
            continue
        start = _name_of(text, block.start, match.start(), short)
        if start is not None:
            words = tuple(text[start : match.start()].replace("’", "'").split())
            yield Abbreviation(Name(start, match.start(), words, key_of(words), False, ""), short, Span(*match.span(1)))


def _name_of(text: str, limit: int, end: int, short: str) -> int | None:
    """Where the name begins that the letters of an abbreviation are from."""
    begin = max(limit, end - 120)
    stop = max(text.rfind(mark, begin, end) for mark in (". ", "; ", ": ", ", ", "(", ")"))
    words = [*_WORD.finditer(text, max(begin, stop + 1), end)]
    letters = [letter.lower() for letter in short if letter.isalnum()]
    capitals = [match for match in words if match[0][0].isupper()][-len(letters) :]
    if [match[0][0].lower() for match in capitals] == letters and len(words) - words.index(capitals[0]) <= _MOST_WORDS:
        return capitals[0].start()  # every letter is the initial of a word with a capital
    for first in range(len(words) - 1, max(-1, len(words) - 1 - _MOST_WORDS), -1):
        capital = words[first][0][0].isupper() and words[first][0][0].lower() == letters[0]
        if capital and _holds(text[words[first].start() : end], letters):
            # Initials are of two words at least, or of a compound: "Rijksinstituut voor Volksgezondheid en Milieu (RIVM)".
            return words[first].start() if len(words) - first > 1 or len(words[first][0]) > 2 * len(letters) else None
    return None


def _holds(name: str, letters: Sequence[str]) -> bool:
    """Whether a name has the letters in order, every one at the head of a word or behind one that is."""
    low = name.lower()
    at = -1
    heads = sum(1 for match in _WORD.finditer(name) if match[0][0].isupper())
    for letter in letters:
        at = low.find(letter, at + 1)
        if at < 0:
            return False
    return heads <= len(letters) + 1 and low[0] == letters[0]
