"""Who says what stands within somebody else's words: "Mijn vader zei altijd: ‘Wie rent, valt.’"

The words of the outer quotation are read as a narration of their own, with the one who speaks them as its narrator: "mijn
vader" is the father of whoever that is.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from kantlijn.reading.people import sources
from kantlijn.reading.people.mentions import Reading
from kantlijn.reading.people.people import Cast, Mention, Person, by_function, of_speaker
from kantlijn.reading.people.sources import Source
from kantlijn.story import Block, Quotation, Span

_END = re.compile(r"(?<![\W_][A-Z])[.!?…]+[)]?\s+")


def told(text: str, quotations: Sequence[Quotation], named: Reading, cast: Cast) -> list[Quotation]:
    """The quotations, those within others with their speakers."""
    done = [*quotations]
    inside: dict[int, list[int]] = {}
    for number, each in enumerate(done):
        if each.parent is not None:
            inside.setdefault(each.parent, []).append(number)
    for parent, numbers in inside.items():
        outer = done[parent]
        region = _region(text, outer, [done[number] for number in numbers])
        own = _own_cast(region, outer, named, cast)
        for number in numbers:
            done[number] = _spoken(region, done[number], outer, own, cast)
    return done


def _region(text: str, outer: Quotation, nested: Sequence[Quotation]) -> str:
    """The words of a quotation with those within it blanked; its first character is at `outer.start`."""
    words = text[outer.start : outer.end]
    for each in nested:
        at, to = each.start - outer.start, each.end - outer.start
        words = f"{words[:at]}{' ' * (to - at)}{words[to:]}"
    return f" {words[1:]}"


def _own_cast(region: str, outer: Quotation, named: Reading, cast: Cast) -> Cast:
    """Whom the outer quotation speaks of."""
    own = Cast(cast.speech, dict(cast.people))
    first = bisect_left(named.named, outer.start, key=lambda each: each.start)
    for each in named.named[first : bisect_left(named.named, outer.end, first, key=lambda each: each.start)]:
        entity = named.known.entities[each.whom]
        person = cast.known(entity.name)
        if entity.kind != "place" and person is not None:
            start, end = each.start - outer.start, each.end - outer.start
            own.mentions.append(Mention(start, end, person, False))
    own.at = {each.start: each for each in own.mentions}
    whole = [Block("paragraph", 0, len(region))]
    own.mentions = sorted([*own.mentions, *by_function(own, region, whole, frozenset())], key=lambda each: each.start)
    return own


def _spoken(region: str, quotation: Quotation, outer: Quotation, own: Cast, cast: Cast) -> Quotation:
    start, end = quotation.start - outer.start, quotation.end - outer.start
    begin = max((match.end() for match in _END.finditer(region, 0, start)), default=1)
    cut = _END.search(region, end)
    source = sources.before(region, begin, start, own) if region[begin:start].strip(" ,") else None
    if source is None:
        source = sources.behind(region, end, cut.start() if cut else len(region) - 1, False, own)
    if source is None or source.subject is None or source.naming:
        return quotation
    person = source.subject.person or _earlier(source, start, outer, own, cast)
    if person is None:
        return quotation
    speaker = of_speaker(person.name, outer.speaker, own.speech)
    named, cue = (
        Span(span.start + outer.start, span.end + outer.start) for span in (source.subject.span, source.cue)
    )
    return replace(quotation, speaker=speaker, named=named, cue=cue)


def _earlier(source: Source, start: int, outer: Quotation, own: Cast, cast: Cast) -> Person | None:
    """Who a pronoun stands for: the last of whom the outer quotation speaks, else the last before it but its speaker."""
    assert source.subject is not None
    gender = source.subject.gender
    for mention in reversed(own.mentions):
        if mention.end <= min(start, source.subject.span.start) and mention.person.gender in ("", gender):
            return mention.person
    at = bisect_left(cast.mentions, outer.start, key=lambda each: each.start)
    fits = [
        each.person for each in cast.mentions[max(0, at - 2) : at]
        if each.person.name != outer.speaker and each.person.gender in ("", gender)
    ]  # fmt: skip
    return fits[-1] if fits else None
