"""Names: the words with capitals that may name somebody or something, cut out of the text one by one.

A run of such words is more than a name where a function opens it ("Prime Minister Ada Finch"), a genitive cuts it ("Ada’s
Lovelace"), or a small word joins two ("Ajax van Amsterdam"); what opens a sentence has its capital from that. What a name
is the name of, is found in kinds.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kantlijn.language.naming import REGION, naming
from kantlijn.language.speech import Speech, speech
from kantlijn.reading.people.ahead import own_role, role_before, words_before
from kantlijn.reading.people.facts import Part, is_compound, is_never_first, key_of, stands_behind_body, word
from kantlijn.reading.people.phrases import GENITIVE, WORD_BEHIND, without_origin
from kantlijn.reading.people.runs import pieces
from kantlijn.story import Block, MentionKind, Span

_PART = re.compile(r"\S+")
_SHORT_NAME = 3  # letters: "Mo", "Jan"; a small word that opens a sentence and is not listed is longer
_OPENING = "‘“„«\"'([\n\t"


class Name(NamedTuple):
    """A name that was cut out: its words without genitive, and the key they are known by. `opener` is a small word with a
    capital before it that may be the first word of its sentence or part of the name ("De Vries"). `before` is the word in
    front of it, in lower case, where nothing but a space is between.
    """

    start: int
    end: int
    words: tuple[str, ...]
    key: str
    opens: bool
    before: str
    role: Span | None = None
    title: str = ""
    opener: str = ""
    opener_start: int = 0


class Told(NamedTuple):
    """A name with what it is the name of (None: not known), whether that is sure, and its function, also one behind it."""

    name: Name
    kind: MentionKind | None
    sure: bool = False
    role: Span | None = None


def names(text: str, block: Block, starts: frozenset[int], code: str) -> Iterator[Name]:
    """The names of a block, in order. `starts` is where sentences start."""
    words = speech(code)
    for match in words.capitals.finditer(text, block.start, block.end):
        surface = match[0]
        opens = _opens(text, match.start(), starts)
        if " " in surface or "\n" in surface:
            parts = [(part[0], part.start(), part.end()) for part in _PART.finditer(text, match.start(), match.end())]
            for piece in pieces(parts, words):
                yield from _named(text, piece, opens and piece[0][1] == match.start(), words)
        elif len(surface) > 1 and not (opens and word(surface, code).small):
            yield _one_word(text, match.start(), surface, opens, words)


def _one_word(text: str, start: int, surface: str, opens: bool, words: Speech) -> Name:
    """A name of one word, as most are."""
    surface = surface[:-2] if surface.endswith(GENITIVE) else surface
    before = words_before(text, start, words)
    role, title = role_before(text, start, before, words) if before else (None, "")
    last = before[-1].lower() if before else ""
    return Name(start, start + len(surface), (surface,), key_of((surface,)), opens, last, role, title)


def _named(text: str, piece: list[Part], opens: bool, words: Speech) -> Iterator[Name]:
    """The names in a piece of a run: mostly one, or what stands before a function and the name behind it."""
    code = words.code
    opener, opener_start = "", piece[0][1]
    first = word(piece[0][0], code)
    while len(piece) > 1 and first.common and first.first is None and first.low.endswith(naming(code).people_adjectives):
        second = word(piece[1][0], code)
        if first.surname or (second.first is None and second.title is None and not second.person):
            break
        piece = piece[1:]  # "Schotse Lord Brougham"
        first = word(piece[0][0], code)
    if opens and len(piece) > 1 and (
        (first.small and (first.first is None or not word(piece[1][0], code).surname))
        or (first.first is None and _only_opens(piece, code))
    ):
        # "De Vries" or "De burgemeester"; "Op de Veluwe", but "Van der Velden"
        count = next((n for n in range(1, len(piece)) if piece[n][0][:1].isupper()), 1)
        opener, piece = " ".join(part[0] for part in piece[:count]), piece[count:]
    if len(piece) > 1 and is_compound(piece[0][0], code):
        piece, opens = piece[1:], False  # "Leg-spinner Stuart MacGill", "Pakistan-based Afghan"
    body = next((n for n in range(1, len(piece)) if stands_behind_body(piece[n - 1][0], piece[n][0], code)), 0)
    if body:  # "Jong N-VA Jan Hofkens"
        yield from _named(text, piece[:body], opens, words)
        yield from _named(text, piece[body:], False, words)
        return
    while len(piece) > 1 and not opener and is_never_first(piece[0][0], words):
        piece = piece[1:]  # "Last Sunday Marlow won"
    at, begin, title = own_role(piece, words)
    if not at and opens and not opener and len(piece) > 2 and _opens_with_function(piece, code):
        at = 1  # "Biograaf Mark van Loon"
    if at:
        ahead = piece[:begin]
        if ahead and not all(part[0].lower().endswith(naming(code).people_adjectives) for part in ahead):
            yield _made(text, ahead, opens, words)
        role = Span(piece[begin][1], piece[at - 1][2])
        made = _made(text, piece[at:], False, words, role, title)
    else:
        made = _made(text, piece, opens, words)
        if opener:
            made = made._replace(opener=opener, opener_start=opener_start, before=opener.lower(), opens=False)
    yield made
    rest = [part for part in piece if part[1] > made.end]
    while rest and not rest[0][0][:1].isupper():
        rest = rest[1:]
    if rest:  # what somebody is of: "Bert Kamphuis van de VVD"
        yield from _named(text, rest, False, words)


def _opens_with_function(piece: Sequence[Part], code: str) -> bool:
    """Whether what opens a sentence is a function that no list has: an unknown word, and then a first name and a surname."""
    first, second = word(piece[0][0], code), word(piece[1][0], code)
    other = first.surname or first.place or first.institution or first.acronym or first.small or "-" in piece[0][0]
    return first.first is None and second.first is not None and not other


def _only_opens(piece: Sequence[Part], code: str) -> bool:
    """Whether a word with a capital is but the first of its sentence: "Slechts Barros", not "Nationale Politie"."""
    first, second = word(piece[0][0], code), word(piece[1][0], code)
    name = second.first is not None or len(piece) == 2
    other = first.surname or first.place or first.institution or first.person or first.title is not None or first.acronym
    if other or len(piece[0][0]) <= _SHORT_NAME or any(word(part[0], code).institution for part in piece):
        return False
    return first.common and name and not second.common


def _made(
    text: str, piece: Sequence[Part], opens: bool, words: Speech, role: Span | None = None, title: str = ""
) -> Name:
    start = piece[0][1]
    while len(piece) > 1 and piece[-1][0] in naming(words.code).post_nominals:
        piece = piece[:-1]  # "Terrence Cole QC"
    if len(piece) > 2 and word(piece[-1][0], words.code).place == REGION and word(piece[0][0], words.code).first is not None:
        piece = piece[:-1]  # of a list: "Gerda Bos West-Vlaanderen"
    end = without_origin(text, Span(start, piece[-1][2]), words) if len(piece) > 1 else piece[-1][2]
    if text.endswith(GENITIVE, start, end):
        end -= 2
    before = words_before(text, start, words)
    if role is None and before:
        role, title = role_before(text, start, before, words)
        office = len(piece) == 3 and piece[1][0] in words.linking and word(piece[0][0], words.code).first is None
        if role is not None and office and before[-1].lower() in naming(words.code).offices:
            end = piece[0][2]  # "minister Dirkse van Financiën"
    told = tuple(text[start:end].split())
    return Name(start, end, told, key_of(told), opens, before[-1].lower() if before else "", role, title)


def _opens(text: str, start: int, starts: frozenset[int]) -> bool:
    """Whether a word has its capital from where it stands: at the head of a sentence, a quotation or what a colon leads to."""
    if start == 0 or start in starts or text[start - 1] in _OPENING:
        return True
    return text[start - 1] == " " and text[start - 2] in ":–—-•…*.?!" and (text[start - 2] != "." or start - 1 in starts)


def speaks(text: str, name: Name, speech: Speech) -> bool:
    """Whether a name stands beside a verb of saying: "zegt Chidi", "Chidi zegt"."""
    if name.before in speech.verbs and name.before not in speech.only_behind:
        return True
    behind = WORD_BEHIND.match(text, name.end)
    low = behind[1].lower() if behind is not None else ""
    return low in speech.verbs and low not in speech.only_behind
