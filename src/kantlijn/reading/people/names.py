"""Names: the words with capitals that may name somebody or something, cut out of the text one by one.

A run of such words is more than a name where a function opens it ("Prime Minister Ada Finch"), a genitive cuts it ("Ada’s
Lovelace"), or a small word joins two ("Ajax van Amsterdam"); what opens a sentence has its capital from that. What a name
is the name of, is found in kinds.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from kantlijn.language.known import known
from kantlijn.language.lemmas import lemma
from kantlijn.language.naming import REGION, SMALL, naming, places, surnames
from kantlijn.language.speech import CAPITAL, Speech, first_names, speech
from kantlijn.reading.people.phrases import GENITIVE, WORD_BEHIND, without_origin
from kantlijn.story import Block, MentionKind, Span

_PART = re.compile(r"\S+")
_SHORT_NAME = 3  # letters: "Mo", "Jan"; a small word that opens a sentence and is not listed is longer
_SPACES = (" ", "\n")
_ACRONYM = re.compile(rf"[{CAPITAL}]{{2,6}}\d{{0,2}}|[{CAPITAL}][a-z]?[{CAPITAL}&]{{1,4}}[a-z]?[{CAPITAL}]?")
_OPENING = "‘“„«\"'([\n\t"
_LONGEST_FIELD = 4  # words of what a function is of, with the small one before them: "of State"
_LOOK_BACK, _WORDS_BACK = 60, 4  # characters and words before a name in which a function stands


@dataclass(frozen=True, slots=True)
class Word:
    """What the lists know of a word with a capital. `first` is the gender of a first name ("" of both), None of none."""

    low: str
    first: str | None
    surname: bool
    place: int
    institution: bool
    person: bool
    modifier: bool
    title: str | None
    small: bool
    acronym: bool
    common: bool


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


def key_of(words: Sequence[str]) -> str:
    """What a name is known by: its words in lower case, with one kind of apostrophe."""
    return " ".join(words).lower().replace("’", "'")


@lru_cache(maxsize=65536)
def word(text: str, code: str) -> Word:
    """What is known of a word; the answers are pure, and a book has fewer of them."""
    words, names = speech(code), naming(code)
    text = text.replace("’", "'")
    low = text.lower().rstrip(".")
    halves = text.split("-")
    last = low.rsplit("-", 1)[-1]
    double = len(halves) > 1 and all(half in first_names() for half in halves)
    return Word(
        low=low,
        first=first_names().get(text, "" if double else None),
        surname=text in surnames(),
        place=places().get(text, 0),
        institution=words.is_institution(text),
        # "Brinkman", "Chester" and "Ulster" end like nouns for people.
        person=_is_function(text, low, last, words),
        modifier=low in names.role_modifiers,
        title=words.titles.get(low),
        small=low in words.no_names,
        acronym=_ACRONYM.fullmatch(text) is not None,
        common=known(low, code),
    )


def _is_function(text: str, low: str, last: str, words: Speech) -> bool:
    """Whether a word with a capital is a function; "Brinkman", "Chester" and "Ulster" only end like nouns for people."""
    if low.endswith(words.acronym_persons):
        return True
    first, hyphen, second = text.rpartition("-")
    # "Smith-Baker" is a name of two, "VVD-Kamerlid" a function of a party.
    rank = words.is_listed_person(first) or first.lower() in naming(words.code).role_modifiers  # "Governor-General"
    double = bool(hyphen) and second[:1].isupper() and first not in naming(words.code).parties and not rank
    if not words.is_person(text) or text in places() or double:
        return False
    plain = known(last, words.code) and not low.endswith(naming(words.code).people_adjectives)
    return words.is_listed_person(last) or plain


def names(text: str, block: Block, starts: frozenset[int], code: str) -> Iterator[Name]:
    """The names of a block, in order. `starts` is where sentences start."""
    words = speech(code)
    for match in words.capitals.finditer(text, block.start, block.end):
        surface = match[0]
        opens = _opens(text, match.start(), starts)
        if " " in surface or "\n" in surface:
            parts = [(part[0], part.start(), part.end()) for part in _PART.finditer(text, match.start(), match.end())]
            for piece in _pieces(parts, words):
                yield from _named(text, piece, opens and piece[0][1] == match.start(), words)
        elif len(surface) > 1 and not (opens and word(surface, code).small):
            yield _one_word(text, match.start(), surface, opens, words)


def _one_word(text: str, start: int, surface: str, opens: bool, words: Speech) -> Name:
    """A name of one word, as most are."""
    surface = surface[:-2] if surface.endswith(GENITIVE) else surface
    before = _before(text, start, words)
    role, title = _role_before(text, start, before, words) if before else (None, "")
    last = before[-1].lower() if before else ""
    return Name(start, start + len(surface), (surface,), key_of((surface,)), opens, last, role, title)


Part = tuple[str, int, int]


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
    if len(piece) > 1 and _is_compound(piece[0][0], code):
        piece, opens = piece[1:], False  # "Leg-spinner Stuart MacGill", "Pakistan-based Afghan"
    body = next((n for n in range(1, len(piece)) if _stands_behind_body(piece[n - 1][0], piece[n][0], code)), 0)
    if body:  # "Jong N-VA Jan Hofkens"
        yield from _named(text, piece[:body], opens, words)
        yield from _named(text, piece[body:], False, words)
        return
    while len(piece) > 1 and not opener and _is_never_first(piece[0][0], words):
        piece = piece[1:]  # "Last Sunday Marlow won"
    at, begin, title = _own_role(piece, words)
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


def _is_compound(text: str, code: str) -> bool:
    """Whether a word with a hyphen ends like any word and not like a name: "Twenty-eight-year-old", not "Abdul-Aziz"."""
    first, _, last = text.rpartition("-")
    plain = last.islower() and last not in speech(code).particles and known(last, code)
    return len(first) > 1 and plain and word(text, code).first is None


def _is_never_first(text: str, words: Speech) -> bool:
    """Whether a small word with a capital is never the first of a name."""
    facts = word(text, words.code)
    other = facts.first is not None or facts.low in words.particles or facts.low in words.articles or facts.title is not None
    return facts.small and facts.low in words.np_ends and not other


def _stands_behind_body(before: str, name: str, code: str) -> bool:
    """Whether a first name stands right behind a body that is no part of it."""
    facts = word(before, code)
    body = before in naming(code).organisations or before in naming(code).body_ends or facts.institution
    return word(name, code).first is not None and body and facts.first is None and not facts.surname


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
    before = _before(text, start, words)
    if role is None and before:
        role, title = _role_before(text, start, before, words)
        office = len(piece) == 3 and piece[1][0] in words.linking and word(piece[0][0], words.code).first is None
        if role is not None and office and before[-1].lower() in naming(words.code).offices:
            end = piece[0][2]  # "minister Dirkse van Financiën"
    told = tuple(text[start:end].split())
    return Name(start, end, told, key_of(told), opens, before[-1].lower() if before else "", role, title)


def _pieces(parts: Sequence[Part], words: Speech) -> Iterator[list[Part]]:
    """A run cut where a genitive ends, where a word stands that is never part of a name, and where a small word joins two
    names that are not one.
    """
    piece: list[Part] = []
    for number, part in enumerate(parts):
        low = part[0].lower()
        never = part[0][:1].isupper() and low not in words.particles and word(part[0], words.code).small
        if piece and (never or (part[0][:1].islower() and _parts(piece, parts[number + 1 :], low, words))):
            yield piece
            piece = []
        if piece or part[0][:1].isupper():
            piece.append(part)
        if part[0].endswith(GENITIVE):
            yield piece
            piece = []
    if piece:
        yield piece


def _parts(piece: Sequence[Part], behind: Sequence[Part], small: str, words: Speech) -> bool:
    """Whether a small word between two names joins nothing: "zag Poetin de Russen", "the President of France"."""
    first, last = word(piece[0][0], words.code), word(piece[-1][0], words.code)
    if len(piece) > 1 and piece[-1][0][:1].islower():
        return False  # the second of "van der"
    if f"{piece[-1][0]} {small} {behind[0][0]}" in places() if behind else False:
        return False
    named = any(word(part[0], words.code).first is not None for part in behind[1 : _LONGEST_FIELD - 1])
    if small in words.linking and last.person and len(piece) == 1 and named:
        return False  # "Secretary of State Colin Powell"
    if small in words.linking and words.links_only_bodies:
        return not (first.institution or last.institution or naming(words.code).bodies.fullmatch(last.low))
    following = next((word(part[0], words.code) for part in behind if part[0][:1].isupper()), None)
    plain = bool(behind) and (behind[0][0][:1].isupper() or behind[0][0] in words.articles)
    if following is not None and following.institution and not first.institution and small in words.linking and plain:
        return True
    if first.first is not None or first.title is not None or first.person or first.institution or piece[0][0].endswith("."):
        return False
    if first.low in words.particles:  # "Van der Velden", at the head of a sentence
        return False
    unlikely = first.place > SMALL or first.acronym or piece[0][0] in naming(words.code).organisations
    return unlikely or (small in words.articles and not (following is not None and following.surname))


def _own_role(piece: Sequence[Part], words: Speech) -> tuple[int, int, str]:
    """The function or title that opens a name: where the name itself begins, where the function does, and the title."""
    at, title = 0, ""
    for number, part in enumerate(piece[:-1]):
        facts = word(part[0], words.code)
        if part[0][:1].islower() or (facts.first is not None and facts.title is None):
            following = word(piece[number + 1][0], words.code)
            if number or facts.surname or following.surname or not (following.person or following.title):
                break
            continue  # "German Chancellor Gerhard Schroeder"
        if facts.title is not None or (facts.person and _is_one(part[0], piece[number + 1][0], words)):
            at, title = number + 1, facts.low if facts.title is not None else title
    if at and not piece[at][0][:1].isupper():
        behind = range(at + 2, min(at + _LONGEST_FIELD, len(piece) - 1))
        named = next((n for n in behind if word(piece[n][0], words.code).first is not None), 0)
        if not named or piece[at][0] not in words.linking:
            return 0, 0, ""  # "Minister van Bestuurszaken"
        at = named  # "Secretary of State Colin Powell", "Minister van Defensie Henk Kamp"
        return at, 0, title
    if len(piece) - at == 1 and at and _is_noun_alone(piece[at][0], at > 1, words):
        return 0, 0, ""
    begin = at - 1
    while begin > 0 and (facts := word(piece[begin - 1][0], words.code)):
        if not (facts.modifier or facts.person or facts.title is not None):
            break
        begin -= 1
    return at, max(begin, 0), title


def _is_noun_alone(text: str, ahead: bool, words: Speech) -> bool:
    """Whether the one word behind a function with a capital is no name: "Governor Generals", "Point Nudist Resort"."""
    facts = word(text, words.code)
    plain = facts.common and not facts.surname and facts.first is None
    return plain and (ahead or lemma(facts.low, words.code) in words.persons)


def _is_one(text: str, behind: str, words: Speech) -> bool:
    """Whether a word with a capital is the function of one person: no plural ("Princes Highway"), and a surname only where a
    first name follows ("Miller Tabak Hirsch").
    """
    facts = word(text, words.code)
    if word(behind, words.code).first is not None:
        return True  # also "Businessmen Solomon Lew"
    if facts.surname:
        return False
    last = facts.low.rsplit("-", 1)[-1]
    return lemma(last, words.code) == last or last in words.persons


def _opens(text: str, start: int, starts: frozenset[int]) -> bool:
    """Whether a word has its capital from where it stands: at the head of a sentence, a quotation or what a colon leads to."""
    if start == 0 or start in starts or text[start - 1] in _OPENING:
        return True
    return text[start - 1] == " " and text[start - 2] in ":–—-•…*.?!" and (text[start - 2] != "." or start - 1 in starts)


def _before(text: str, start: int, words: Speech) -> list[str]:
    """The words before a name in its clause, nothing but spaces between them; few, for a function is short."""
    chunk = text[max(0, start - _LOOK_BACK) : start]
    if chunk[-1:] not in _SPACES:
        return []
    found: list[str] = []
    for each in reversed(chunk.rsplit(None, _WORDS_BACK)[-_WORDS_BACK:]):
        if not each[-1].isalpha() and not (each[-1] == "." and each[:-1].lower() in words.titles):
            break
        found.append(each)
        if not each[0].isalpha():
            break
    found.reverse()
    return found


def _role_before(text: str, start: int, before: Sequence[str], words: Speech) -> tuple[Span | None, str]:
    """The function or title right before a name: "wethouder Jan Smit", "chief executive Ada Finch", "hoogleraar ecologie"."""
    low = before[-1].lower().rstrip(".")
    end = start - 1
    if not _may_be_role(low, words) and (len(before) == 1 or before[-2].lower() not in naming(words.code).field_holders):
        return None, ""
    if low in words.titles:
        begin = _place_of(text, before, len(before) - 1, start)
        return Span(begin, begin + len(low)), low
    at, names_ = len(before) - 1, naming(words.code)
    if not low.isalpha() and "-" not in low:
        return None, ""
    if not words.is_person(low):
        # A function with its field, of one word: "hoogleraar ecologie", "officier van justitie".
        if at > 1 and low in names_.fields and before[at - 1].lower() in words.belonging_words:
            at -= 2
        elif at and before[at - 1].lower() in names_.field_holders and low not in words.np_ends:
            at -= 1
        else:
            return None, ""
        if not words.is_person(before[at]):
            return None, ""
    elif lemma(low, words.code) != low and low not in words.persons:
        return None, ""  # several: "leden", "trainers"
    while at and before[at - 1].lower() in names_.role_modifiers:
        at -= 1
    return Span(_place_of(text, before, at, start), end), ""


@lru_cache(maxsize=65536)
def _may_be_role(low: str, words: Speech) -> bool:
    """Whether a word before a name can be the function or title of whoever it names, or the end of one."""
    return low in words.titles or words.is_person(low) or low in naming(words.code).fields


def _place_of(text: str, before: Sequence[str], number: int, start: int) -> int:
    """Where one of the words before a name begins."""
    for each in reversed(before[number:]):
        start = text.rindex(each, 0, start)
    return start


def speaks(text: str, name: Name, speech: Speech) -> bool:
    """Whether a name stands beside a verb of saying: "zegt Chidi", "Chidi zegt"."""
    if name.before in speech.verbs and name.before not in speech.only_behind:
        return True
    behind = WORD_BEHIND.match(text, name.end)
    low = behind[1].lower() if behind is not None else ""
    return low in speech.verbs and low not in speech.only_behind
