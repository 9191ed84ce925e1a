"""Who says which line of a dialogue with dashes.

A line may say so itself ("– Alweer? vroeg de bakker."); the narration between two stretches of talk may end with whoever
talks next. In a dialogue of two every other line is the same one's, and what is between does not break the turns: with one
line known the others follow. Where what is known contradicts that, or a third one speaks, only the known lines are told.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

from kantlijn.reading.people import sources
from kantlijn.reading.people.people import Cast, Person
from kantlijn.story import Block, Quotation, Span

_SPOKEN = re.compile(r"[?!,.…][ \n]+(?=[^\W\d_])")
_LAST_SENTENCE = re.compile(r"(?:^|[.!?…][)]?\s+)(?=[^.!?…]*[.!?…:]?\s*$)")
_FARTHEST = 600  # characters of narration around a dialogue in which its people are named


def told(text: str, masked: str, quotations: Sequence[Quotation], blocks: Sequence[Block], cast: Cast) -> list[Quotation]:
    """The quotations, the lines with a dash with their speakers."""
    done = [*quotations]
    lines = [number for number, each in enumerate(done) if text[each.start] in "–—"]
    for group in _dialogues(lines, done):
        for number, speaker, span, cue in _told(text, masked, [done[each] for each in group], group, blocks, cast):
            done[number] = replace(done[number], speaker=speaker, named=span, cue=cue)
    return done


def _dialogues(lines: Sequence[int], done: Sequence[Quotation]) -> list[list[int]]:
    """Lines that belong together: not too much is told between one and the next."""
    groups: list[list[int]] = []
    for number in lines:
        if groups and done[number].start - done[groups[-1][-1]].end <= _FARTHEST:
            groups[-1].append(number)
        else:
            groups.append([number])
    return groups


def _told(
    text: str, masked: str, lines: Sequence[Quotation], numbers: Sequence[int], blocks: Sequence[Block], cast: Cast
) -> list[tuple[int, str, Span | None, Span | None]]:
    known: dict[int, Person] = {}
    spans: dict[int, tuple[Span, Span]] = {}
    for at, line in enumerate(lines):
        source = own_source(text, line, cast)
        if source is not None and source.subject is not None and source.subject.person is not None:
            known[at] = source.subject.person
            spans[at] = (source.subject.span, source.cue)
        elif (person := _leads(masked, lines[at - 1].end if at else _opening(line, blocks), line.start, cast)) is not None:
            known[at] = person
    turns = _turns(known, len(lines), masked, lines, cast)
    return [(numbers[at], turns[at].name, *spans.get(at, (None, None))) for at in sorted(turns)]


def _opening(line: Quotation, blocks: Sequence[Block]) -> int:
    """Where the paragraph begins that leads to the first line of a dialogue."""
    number = bisect_right(blocks, line.start, key=lambda block: block.start) - 1
    inside = number >= 0 and blocks[number].start < line.start
    return blocks[number].start if inside else blocks[max(0, number - 1)].start


def own_source(text: str, line: Quotation, cast: Cast) -> sources.Source | None:
    """What a line says of who speaks it, behind a mark: "– Alweer? vroeg de bakker."."""
    for match in _SPOKEN.finditer(text, line.start, line.end):
        if not text[match.end()].islower() and cast.mention_at(match.end()) is None:
            continue
        source = sources.behind(text, match.end(), line.end, True, cast)
        verb = text[source.cue.start : source.cue.end].lower() if source is not None else ""
        if verb in cast.speech.verbs:
            return source
    return None


def _leads(masked: str, start: int, end: int, cast: Cast) -> Person | None:
    """Whom the last sentence before a line is about, where it opens with them."""
    narration = masked[start:end].rstrip()
    if not narration:
        return None
    sentence = max((match.end() for match in _LAST_SENTENCE.finditer(narration)), default=0)
    at = start + sentence + len(narration[sentence:]) - len(narration[sentence:].lstrip())
    first = bisect_left(cast.mentions, at, key=lambda each: each.start)
    subject = first < len(cast.mentions) and cast.mentions[first].start < end and cast.mentions[first].first
    if subject and cast.mentions[first].person.gender != "n":
        return cast.mentions[first].person
    # Somebody whom a paragraph begins with and goes on about.
    opening = start + len(masked[start:end]) - len(masked[start:end].lstrip())
    earliest = bisect_left(cast.mentions, start, key=lambda each: each.start)
    inside = {each.person.name for each in cast.mentions[earliest : _behind(cast, end)]}
    first = bisect_left(cast.mentions, opening, key=lambda each: each.start)
    if len(inside) == 1 and first < len(cast.mentions) and cast.mentions[first].first:
        return cast.mentions[first].person
    return None


def _behind(cast: Cast, end: int) -> int:
    return bisect_right(cast.mentions, end, key=lambda each: each.start)


def _turns(
    known: dict[int, Person], count: int, masked: str, lines: Sequence[Quotation], cast: Cast
) -> dict[int, Person]:
    """Who has every turn, where two have turns and nothing contradicts that."""
    sides: tuple[set[str], set[str]] = (set(), set())
    for at, person in known.items():
        sides[at % 2].add(person.name)
    if not known or len(sides[0]) > 1 or len(sides[1]) > 1 or sides[0] & sides[1]:
        return known
    whole = {person.name: person for person in known.values()}
    one, other = (next(iter(side), None) for side in sides)
    if one is None or other is None:
        found = _around(masked, lines, cast)
        others = [name for name in found if name not in whole]
        if len(others) == 1:
            whole[others[0]] = found[others[0]]
            one, other = one or others[0], other or others[0]
    turns = {at: name for at in range(count) if (name := one if at % 2 == 0 else other) is not None}
    return {at: whole[name] for at, name in turns.items()}


def _around(masked: str, lines: Sequence[Quotation], cast: Cast) -> dict[str, Person]:
    """The people in the narration around a dialogue and between its lines."""
    first = bisect_left(cast.mentions, lines[0].start - _FARTHEST, key=lambda each: each.start)
    inside = cast.mentions[first : _behind(cast, lines[-1].end + _FARTHEST)]
    return {each.person.name: each.person for each in inside if each.person.gender not in ("n", "p")}
