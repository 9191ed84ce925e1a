"""Whose figure it is: the stretches of a story that are somebody's and not the narrator's.

A quotation is its speaker's. Under "volgens X", "aldus X", "blijkt uit cijfers van X" stands the sentence, or with two of
them each its part; behind "X zegt dat" what follows, before ", meldt X" what went before. Only sentences that hold a figure
are looked at: nothing else asks whose they are. Who is only called by what they are ("volgens de organisatie") becomes a
mention by that, so that the figures of two such sources are told apart.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kantlijn.language.naming import Naming, cue_words, naming, reports
from kantlijn.language.speech import Speech, speech
from kantlijn.reading.people import sources
from kantlijn.reading.people.entities import Entity, Named
from kantlijn.reading.people.facts import word
from kantlijn.reading.people.mentions import Reading
from kantlijn.reading.people.people import Cast, bare, cast
from kantlijn.reading.people.quotations import narration
from kantlijn.reading.people.sources import Subject
from kantlijn.story import Mention, Quantity, Quotation, Span, Time, Voice

_WORDS = re.compile(r"[^\W\d_]+")
_SENTENCES_BACK = 2  # how far a pronoun reaches


class _Cue(NamedTuple):
    """A source in a sentence: where its cue begins, where its words end, and what of the sentence is its own: `by`, what is
    around it; `ahead`, what follows; `back`, what went before.
    """

    start: int
    end: int
    subject: Subject
    reach: str


def told(
    text: str, quotations: Sequence[Quotation], reading: Reading, figures: Sequence[Quantity | Time],
    sentences: Sequence[Span], code: str,
) -> tuple[Reading, list[tuple[Span, int]]]:  # fmt: skip
    """The stretches that are somebody's, each with where whoever that is is named; and the reading with those added that
    are named by what they are.
    """
    told_by = _Told(text, reading, code)
    quoted = [(Span(each.start, each.end), whose) for each in quotations if (whose := told_by.speaker(each)) is not None]
    indirect: list[tuple[Span, int]] = []
    masked = narration(text, quotations)
    starts = [each.start for each in sentences]
    held = sorted({bisect_right(starts, each.start) - 1 for each in figures} - {-1})
    cued = [number for number in held if told_by.has_cue(masked, sentences[number])]
    if cued:
        people = cast(masked, reading, [], starts, told_by.words)
        for number in cued:
            indirect += told_by.indirect(masked, sentences, number, figures, people)
    return told_by.reading(), _apart(quoted, indirect, quotations)


def numbered(stretches: Sequence[tuple[Span, int]], mentions: Sequence[Mention]) -> tuple[Voice, ...]:
    """The stretches with the number of the mention whose they are."""
    place = {each.start: number for number, each in enumerate(mentions)}
    return tuple(Voice(span.start, span.end, place[whose]) for span, whose in stretches if whose in place)


class _Told:
    """What goes along while the voices of a story are found: who is named where, and who was added."""

    def __init__(self, text: str, reading: Reading, code: str) -> None:
        self.text = text
        self.words: Speech = speech(code)
        self.naming: Naming = naming(code)
        self.reports = reports(code)
        self.cue_words = cue_words(code)
        self.known = reading
        self.added: list[Named] = []  # in order, and none over another
        self.places: dict[str, list[int]] = {}
        self.numbers: dict[str, int] = {}
        for number, entity in enumerate(reading.known.entities):
            self.numbers.setdefault(entity.name, number)
        for each in reading.named:
            self.places.setdefault(reading.known.entities[each.whom].name, []).append(each.start)

    def reading(self) -> Reading:
        """The reading with those who were added."""
        if not self.added:
            return self.known
        every = sorted([*self.known.named, *self.added], key=lambda each: each.start)
        return self.known._replace(named=tuple(every))

    def speaker(self, quotation: Quotation) -> int | None:
        """Where the speaker of a quotation is named, the nearest before it."""
        if quotation.speaker is None:
            return None
        if quotation.named is not None and (own := self._named_in(quotation.named, quotation.speaker)) is not None:
            return own
        listed = self.places.get(quotation.speaker, [])
        if listed:
            return listed[max(0, bisect_left(listed, quotation.start) - 1)]
        if quotation.named is not None and not self._is_pronoun(quotation.named):
            return self._add(quotation.named, quotation.speaker)
        return None

    def _named_in(self, span: Span, speaker: str) -> int | None:
        each = self.known.at(span.start, span.end)
        return each.start if each is not None and self.known.known.entities[each.whom].name == speaker else None

    def _is_pronoun(self, span: Span) -> bool:
        return self.text[span.start : span.end].lower() in self.words.pronouns

    def _add(self, span: Span, name: str) -> int | None:
        """Somebody who is named by what they are: "de organisatie", "een woordvoerder"."""
        start = max(span.start, self.text.rfind(name, span.start, span.end))
        first = self.text[start : span.end].split(maxsplit=1)
        if len(first) > 1 and (first[0].lower() in self.words.articles or first[0].lower() in self.words.possessives):
            start = span.end - len(first[1])
        inside = self.known.at(start, span.end)
        if inside is not None and inside.end < span.end:
            # "the Labour leader", "the Guardian’s reviewer": the party and the paper have a mention of their own
            start = self.text.index(" ", inside.end, span.end) + 1 if " " in self.text[inside.end : span.end] else span.end
            if start >= span.end:
                return None
        elif inside is not None:
            return None
        at = bisect_left(self.added, span.end, key=lambda each: each.start)
        if at and start < self.added[at - 1].end:
            return None
        entities = self.known.known.entities
        found = self.numbers.setdefault(name, len(entities))
        if found == len(entities):
            nouns = name.lower().split()
            body = any(map(self.words.is_institution, nouns)) and not any(map(self.words.is_person, nouns))
            entities.append(Entity("organisation" if body else "person", tuple(name.split())))
        self.added.insert(at, Named(start, span.end, found, by_role=self._is_function(start, span.end)))
        self.places.setdefault(name, []).append(start)
        return start

    def _is_function(self, start: int, end: int) -> bool:
        """Whether somebody is called by what they are, also at the head of a sentence: "Analysts said"."""
        first = self.text[start:end].split(maxsplit=1)[0]
        return not first[:1].isupper() or (self.words.is_person(first) and word(first, self.words.code).common)

    def has_cue(self, masked: str, sentence: Span) -> bool:
        """Whether a sentence has a word of what makes somebody a source."""
        return not self.cue_words.isdisjoint(_WORDS.findall(masked[sentence.start : sentence.end].lower()))

    # -- what somebody is told to have said ----------------------------------------------------------------------------

    def indirect(
        self, masked: str, sentences: Sequence[Span], number: int, figures: Sequence[Quantity | Time], people: Cast
    ) -> Iterator[tuple[Span, int]]:
        """The stretches of a sentence that are somebody's, without the quotations."""
        sentence = sentences[number]
        cues = [*self._cues(masked, sentence, people)]
        if not cues:
            return
        first = bisect_left(figures, sentence.start, key=lambda each: each.start)
        last = bisect_left(figures, sentence.end, first, key=lambda each: each.start)
        counted = [each.start for each in figures[first:last] if isinstance(each, Quantity)]
        for cue, span in _stretches(masked, sentence, cues, counted, self.naming):
            whose = self._source(cue.subject, sentences, number, people)
            if whose is not None:
                yield span, whose

    def _source(self, subject: Subject, sentences: Sequence[Span], number: int, people: Cast) -> int | None:
        """Where whoever a subject stands for is named."""
        if subject.person is None:
            return self._pronoun(subject, sentences, number, people)
        own = self.known.at(subject.span.start, subject.span.end)
        if own is not None and (subject.person.named or own.end == subject.span.end):
            return own.start if self.known.known.entities[own.whom].kind != "place" else None
        name = subject.person.name
        listed = self.places.get(name, [])
        if subject.person.named:
            return listed[max(0, bisect_left(listed, subject.span.start) - 1)] if listed else None
        nouns = name.lower().split()
        end = next((at for at, noun in enumerate(nouns) if noun in self.words.np_ends), len(nouns))
        if not end or not (self.words.is_person(nouns[end - 1]) or self.words.is_institution(nouns[end - 1])):
            return None
        return self._add(subject.span, bare(name, self.words))

    def _pronoun(self, subject: Subject, sentences: Sequence[Span], number: int, people: Cast) -> int | None:
        """Who a pronoun stands for: the only one it fits in the nearest sentence before it that has one."""
        end = subject.span.start
        for at in range(number, max(-1, number - _SENTENCES_BACK - 1), -1):
            stop = min(end, sentences[at].end)
            first = bisect_left(people.mentions, sentences[at].start, key=lambda each: each.start)
            last = bisect_left(people.mentions, stop, first, key=lambda each: each.start)
            inside = [each for each in people.mentions[first:last] if each.person.gender in ("", subject.gender)]
            if inside and len({each.person.name for each in inside}) == 1:
                return inside[-1].start if subject.gender != "n" else None
            if inside:
                return None
        return None

    def _cues(self, masked: str, sentence: Span, people: Cast) -> Iterator[_Cue]:
        start, end = sentence.start, sentence.end
        taken = start
        for match in self.reports.finditer(masked, start, end):
            if match.start() < taken:
                continue
            low = match[0].lower()
            verb = low in self.naming.reporting
            cue = self._verb(masked, sentence, match, people) if verb else self._by(masked, match, end, people)
            if cue is not None:
                taken = cue.end
                yield cue

    def _by(self, masked: str, match: re.Match[str], end: int, people: Cast) -> _Cue | None:
        subject = sources.subject_at(masked, match.end(), end, people)
        return _Cue(match.start(), subject.span.end, subject, "by") if subject is not None else None

    def _verb(self, masked: str, sentence: Span, verb: re.Match[str], people: Cast) -> _Cue | None:
        low, start, end = verb[0].lower(), sentence.start, sentence.end
        that = self.naming.said_that.match(masked, verb.end(), end)
        if that is not None:
            subject = sources.of_verb(masked, start, verb, end, people)
            return _Cue(that.end(), that.end(), subject, "ahead") if subject is not None else None
        if low in self.naming.reporting_with_that:
            return None
        behind = sources.subject_at(masked, verb.end(), end, people)
        before = masked[start : verb.start()].rstrip()
        if before.endswith(",") and behind is not None:
            return _Cue(verb.start(), behind.span.end, behind, "back")
        if low in self.naming.reporting_number or not self.words.verb_second:
            subject = sources.of_verb(masked, start, verb, end, people)
            if subject is None or (subject.span.end > verb.start() and not self.words.verb_second):
                return None
            lead = masked[start : subject.span.start].rstrip()
            last = not masked[verb.end() : end].strip(" .,;:\n") or masked[verb.end() : verb.end() + 1] in (",", ";", ".")
            if lead.endswith(",") and last:
                return _Cue(subject.span.start, verb.end(), subject, "back")
            return None if last else _Cue(verb.end(), verb.end(), subject, "ahead")
        return None


def _stretches(
    masked: str, sentence: Span, cues: Sequence[_Cue], counted: Sequence[int], words: Naming
) -> Iterator[tuple[_Cue, Span]]:
    """What of a sentence each of its sources has."""
    borders = [match.start() for match in words.contrast.finditer(masked, sentence.start, sentence.end)]
    before = not any(each < cues[0].start for each in counted)  # the sources stand before their figures
    for number, cue in enumerate(cues):
        low = cues[number - 1].end if number else sentence.start
        high = cues[number + 1].start if number + 1 < len(cues) else sentence.end
        low = max([low, *(each for each in borders if each < cue.start)])
        high = min([high, *(each for each in borders if each >= cue.end)])
        if cue.reach == "ahead" or (cue.reach == "by" and len(cues) > 1 and before):
            low = cue.start
        elif cue.reach == "back" or (cue.reach == "by" and len(cues) > 1):
            high = cue.end
        if low < high:
            yield cue, Span(low, high)


def _apart(
    quoted: Sequence[tuple[Span, int]], indirect: Sequence[tuple[Span, int]], quotations: Sequence[Quotation]
) -> list[tuple[Span, int]]:
    """The stretches in order, none over another: of two the inner one, and quotations before all."""
    found: list[tuple[Span, int]] = []
    for span, whose in quoted:
        if found and span.start < found[-1][0].end:  # one within another
            outer, other = found.pop()
            parts = [(Span(outer.start, span.start), other), (span, whose), (Span(span.end, outer.end), other)]
            found += [each for each in parts if each[0].start < each[0].end]
        else:
            found.append((span, whose))
    outer_spans = [Span(each.start, each.end) for each in quotations if each.parent is None]
    starts = [each.start for each in outer_spans]
    for span, whose in indirect:
        at = span.start
        for each in outer_spans[max(0, bisect_right(starts, at) - 1) : bisect_left(starts, span.end)]:
            if each.end <= at:
                continue
            if at < each.start:
                found.append((Span(at, each.start), whose))
            at = each.end
        if at < span.end:
            found.append((Span(at, span.end), whose))
    return sorted(found, key=lambda each: (each[0].start, each[0].end))
