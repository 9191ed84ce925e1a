"""Mentions: every place where a person, an organisation or a place is named, with who that is.

Names are cut out (names.py) and told apart (kinds.py); those that leave no doubt make the story's own list of whom it knows
(entities.py), the fullest first, and every other name is held against that list. What is not on it is no mention. Last come
those that are called by their function once the story has said whose it is ("de wethouder").
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence, Set
from typing import NamedTuple

from kantlijn.language.naming import naming
from kantlijn.language.speech import Speech, speech
from kantlijn.reading.people.abbreviations import abbreviations
from kantlijn.reading.people.elsewhere import with_recurring, without_articles, without_heads
from kantlijn.reading.people.entities import Known, Named
from kantlijn.reading.people.functions import by_function
from kantlijn.reading.people.headlines import is_shouted, shouted
from kantlijn.reading.people.joining import joined, shared_surname
from kantlijn.reading.people.kinds import told
from kantlijn.reading.people.names import Name, Told, names
from kantlijn.reading.people.phrases import GENITIVE
from kantlijn.reading.people.resolving import abbreviated, entered, resolved
from kantlijn.story import Block, Mention, MentionForm, MentionKind, Quotation, Span
from kantlijn.witnesses import Witness

_LONGEST_LOOSE = 5  # words of a name that may be somebody's, with the one behind it


class Reading(NamedTuple):
    """Everything that is named in a story, in order, and who they are; `genders` are those that functions tell of ("actrice"),
    `loose` the names of two words or more that may be somebody's and are not known to be.
    """

    named: tuple[Named, ...]
    known: Known
    genders: Mapping[int, str]
    loose: tuple[Name, ...]

    def at(self, start: int, end: int) -> Named | None:
        """The last that is named in a stretch."""
        first = bisect_right(self.named, end - 1, key=lambda each: each.start) - 1
        return self.named[first] if first >= 0 and self.named[first].start >= start else None


def named(
    text: str, blocks: Sequence[Block], sentences: Sequence[Span], code: str, witnesses: Sequence[Witness] = ()
) -> Reading:
    """Who and what is named in the blocks of a story that are prose; `witnesses` speak where nothing else does."""
    words = speech(code)
    seen = {(each.start, each.end): each.kind for each in witnesses}
    starts = frozenset(each.start for each in sentences)
    listed = naming(code).listed
    loud = [block for block in blocks if is_shouted(text, block)]
    lines = {block.start for block in loud}
    plain = [block for block in blocks if block.start not in lines]
    every: list[Told] = []
    surnames: set[str] = set()
    for block in plain:
        last: Told | None = None
        for name in joined(text, names(text, block, starts, code), words):
            between = text[last.name.end : name.start] if last is not None and last.kind == "place" else ""
            beside = between.strip(" \n") in listed
            if (shared := shared_surname(text, last, name, words, surnames)) is not None:
                every[-1] = shared
            last = told(text, name, words, first=name.start == block.start, among_places=beside)
            if seen and last.kind is None and (kind := _seen(text, name, seen)) is not None and _is_new(name, surnames, words):
                last = Told(name, kind, kind != "person" or len(name.words) > 1, last.role)
            every.append(last)
            if last.kind == "person" and len(name.words) > 1:
                surnames.add(name.words[-1])
    for block in loud:  # of a headline only the dateline can be told by itself
        first = next(names(text, block, starts, code), None)
        place = told(text, first, words, first=True) if first is not None and first.start == block.start else None
        if place is not None and place.kind == "place" and place.sure:
            every.append(place)
    every = [*with_recurring(text, [*without_articles([*without_heads(every, words)], words)], words)]
    short = abbreviations(text, plain, words)
    known = entered(every, short, words)
    found = [*resolved(text, every, known, words), *abbreviated(short, known)]
    found += [each for block in loud for each in shouted(text, block, known, words)]
    found = _apart(found)
    roles = by_function(text, found, words)
    loose = tuple(each.name for each in every if each.kind is None and _stands_free(each.name, words))
    return Reading(tuple(_apart([*found, *roles])), known, _genders(text, found, known, words), loose)


def numbered(reading: Reading, quotations: Sequence[Quotation]) -> tuple[Mention, ...]:
    """The mentions of a story: entities count on from the first that is named."""
    numbers: dict[int, int] = {}
    outer = [each for each in quotations if each.parent is None]
    starts = [each.start for each in outer]
    made = []
    for each in reading.named:
        at = bisect_right(starts, each.start) - 1
        entity = reading.known.entities[each.whom]
        number = numbers.setdefault(each.whom, len(numbers))
        form: MentionForm = "role" if each.by_role else "short" if each.short else "name"
        quoted = at >= 0 and each.start < outer[at].end
        made.append(Mention(each.start, each.end, entity.kind, entity.name, number, each.role, form, quoted))
    return tuple(made)


def _seen(text: str, name: Name, seen: Mapping[tuple[int, int], MentionKind]) -> MentionKind | None:
    """What a witness says of a name: of the very same words, also with their genitive or an opening word."""
    ends = (name.end, name.end + 2) if text[name.end : name.end + 2] in GENITIVE else (name.end,)
    starts = (name.start, name.opener_start) if name.opener else (name.start,)
    return next((seen[start, end] for start in starts for end in ends if (start, end) in seen), None)


def _is_new(name: Name, surnames: Set[str], words: Speech) -> bool:
    """Whether a witness is believed of a name: no word for a people or a body that has but its capital ("de Nederlandse", "the
    Government"), and nobody with the surname of one who is known, which would then be nobody's.
    """
    last = name.words[-1]
    plain = len(name.words) == 1 and (
        name.before in words.articles or last.lower().endswith(naming(words.code).people_adjectives)
    )
    return not plain and last not in surnames and not (last.endswith("s") and last[:-1] in surnames)


def _apart(found: Sequence[Named]) -> list[Named]:
    """In order, and none over another: the longer of two."""
    kept: list[Named] = []
    for each in sorted(found, key=lambda each: (each.start, -each.end)):
        if not kept or each.start >= kept[-1].end:
            kept.append(each)
        elif each.end - each.start > kept[-1].end - kept[-1].start:
            kept[-1] = each
    return kept


def _stands_free(name: Name, words: Speech) -> bool:
    """Whether a name of two or three words has nothing before it that stands before places and things."""
    plain = not any(each.endswith(words.peoples) or (each.isupper() and len(each) > 3) for each in name.words)
    return plain and 1 < len(name.words) < _LONGEST_LOOSE and name.before not in words.not_before_people


def _genders(text: str, found: Sequence[Named], known: Known, words: Speech) -> dict[int, str]:
    """The gender of those of whom a function or a title tells it: "weduwe Anna", "spokeswoman Sam Hill"."""
    genders: dict[int, str] = {}
    for each in found:
        entity = known.entities[each.whom]
        if each.role is None or entity.gender:
            continue
        told_by = [words.gender(noun) for noun in text[each.role.start : each.role.end].split()]
        gender = next((one for one in reversed(told_by) if one in ("m", "f")), "")
        if gender:
            genders.setdefault(each.whom, gender)
    return genders
