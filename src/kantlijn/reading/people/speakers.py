"""Who says it: every quotation gets the speaker that the words around it name, or that the story leaves no doubt about.

What is tried, in this order: the words right behind a quotation, the clause before it, the cue that splits it, and what
goes without saying: the same person talks on, the person of the sentence before, the one who is interviewed. A pronoun
is the last person it fits. A wrong speaker is worse than none, so that doubt is silence. Words between marks that nobody
says and that are no sentence are no quotation: titles, nicknames, words that are mentioned.
"""

from __future__ import annotations

import re
from bisect import bisect_right, insort
from collections.abc import Sequence
from dataclasses import replace

from kantlijn.language.speech import speech
from kantlijn.reading.people import dialogue, nested, sources
from kantlijn.reading.people.context import Context, Position
from kantlijn.reading.people.implied import implied_speaker
from kantlijn.reading.people.labels import is_label, is_name, is_written, without_labels
from kantlijn.reading.people.mentions import Reading
from kantlijn.reading.people.people import Mention, cast
from kantlijn.reading.people.pronouns import stands_for
from kantlijn.reading.people.quotations import narration
from kantlijn.reading.people.sources import Source
from kantlijn.story import Block, Quotation

# A sentence ends with a mark that is no initial's, or with a blank line; the class in front lets the search leap.
_END = re.compile(r"[.!?…\n](?:(?<=\n)\s*\n|(?<!\n)(?<![\W_][A-Z].)(?<!^[A-Z].)[.!?…]*[)]?\s+)")
_NEXT_WORD = re.compile(r",?[ \n]+([^\W\d_]+)")
_CLAUSE = re.compile(r",\s+([^\W\d_]+)")
_OPENS_NEXT = re.compile(r"\s*+(?=[A-ZÀ-Þ’'])")
_TERMINAL = re.compile(r"[.!?…]['’”\"]*$")


def attributed(
    text: str, quotations: Sequence[Quotation], blocks: Sequence[Block], named: Reading, code: str
) -> tuple[Quotation, ...]:
    """The quotations with their speakers, without the words that nobody says."""
    if not quotations:
        return ()
    words = speech(code)
    masked = narration(text, quotations)
    starts = _sentence_starts(text, masked, quotations, blocks)
    people = cast(masked, named, _near(quotations, blocks), starts, words)
    reading = Context(text, masked, blocks, starts, people, words, list(people.mentions), [], [], {})
    for quotation, place in zip(quotations, _places(quotations, blocks), strict=True):
        told = _told(reading, place) if place is not None else quotation
        reading.done.append(told)
        reading.speakers += [told.speaker] if told.speaker else []
    reading.done = nested.told(text, reading.done, named, people)
    reading.done = dialogue.told(text, masked, reading.done, blocks, people)
    return without_labels(reading)


def _near(quotations: Sequence[Quotation], blocks: Sequence[Block]) -> list[Block]:
    """The blocks with a quotation, and the two before each: further back no pronoun reaches."""
    starts = [block.start for block in blocks]
    held = {bisect_right(starts, each.start) - 1 for each in quotations}
    return [block for number, block in enumerate(blocks) if held & {number, number + 1, number + 2}]


def _places(quotations: Sequence[Quotation], blocks: Sequence[Block]) -> list[Position | None]:
    """Every quotation with what is around it; None for those that stand in another."""
    outer = [number for number, each in enumerate(quotations) if each.parent is None]
    starts = [block.start for block in blocks]
    found: list[Position | None] = [None] * len(quotations)
    for at, number in enumerate(outer):
        each = quotations[number]
        block = blocks[bisect_right(starts, each.start) - 1]
        before = outer[at - 1] if at and quotations[outer[at - 1]].start >= block.start else None
        behind = outer[at + 1] if at + 1 < len(outer) and quotations[outer[at + 1]].start < block.end else None
        left = quotations[before].end if before is not None else block.start
        found[number] = Position(each, block, before, left, quotations[behind].start if behind is not None else block.end)
    return found


def _sentence_starts(text: str, masked: str, quotations: Sequence[Quotation], blocks: Sequence[Block]) -> list[int]:
    starts = {_first_word(masked, block) for block in blocks}
    starts |= {match.end() for match in _END.finditer(masked)}
    for each in quotations:
        if each.parent is None and _TERMINAL.search(text[each.start : each.end]):
            following = _OPENS_NEXT.match(masked, each.end)
            starts |= {following.end()} if following else set()
    return sorted(starts)


def _first_word(masked: str, block: Block) -> int:
    words = masked[block.start : block.end]
    return block.start + len(words) - len(words.lstrip())


def _told(reading: Context, place: Position) -> Quotation:
    quotation, previous, masked = place.quotation, place.previous, reading.masked
    if masked[quotation.start : quotation.end].strip() or reading.text[quotation.start] in "–—":
        return quotation
    inner = reading.text[quotation.start + 1 : quotation.end - 1].rstrip()
    if is_label(reading, quotation, inner):
        return quotation
    cut = _END.search(masked, quotation.end, place.right)
    limit = cut.start() if cut else place.right
    sentence = reading.starts_before(quotation.start) - 1
    before = max(place.left, reading.starts[sentence]) if sentence >= 0 else place.left
    source = None
    if _leads_on(reading.text, quotation, inner):
        source = sources.behind(masked, quotation.end, limit, inner.endswith((",", "?", "!")), reading.cast)
    lead = masked[before : quotation.start].strip(" ,\n")
    if source is None and lead and lead[-1] not in ".!?…":  # what has ended leads to nothing
        source = sources.before(masked, before, quotation.start, reading.cast)
    if source is not None and source.naming and is_name(inner, reading.speech):
        return quotation  # a nickname: "noemt hem ‘de dominee’"
    if source is None and quotation.open_ended and quotation.continues is None:
        source = dialogue.own_source(reading.text, quotation, reading.cast)
    if previous is not None and (source is None or source.cue == reading.done[previous].cue):
        source = None
        if quotation.continues is None and _is_split(reading, previous, quotation):
            return replace(quotation, continues=previous, speaker=reading.done[previous].speaker)
    if source is not None and not _is_thing(reading, source):
        return _from_source(reading, quotation, source)
    behind = limit if _leads_on(reading.text, quotation, inner) else quotation.end
    if source is not None or is_written(reading, before, quotation, behind):
        return replace(quotation, written=True)
    if quotation.continues is not None:
        return replace(quotation, speaker=reading.done[quotation.continues].speaker)
    if _is_of_another(reading, quotation, place.right):
        return quotation
    person = implied_speaker(reading, place)
    return replace(quotation, speaker=person.name) if person else quotation


def _is_of_another(reading: Context, quotation: Quotation, limit: int) -> bool:
    """Whether the words right behind say that it was somebody, and not who: "“Which ones?” came a voice"."""
    behind = _NEXT_WORD.match(reading.masked, quotation.end, limit)
    return behind is not None and behind[1] in reading.speech.other_voice


def _is_split(reading: Context, number: int, quotation: Quotation) -> bool:
    """Whether a quotation goes on from the one before: only its cue stands between the two."""
    before = reading.done[number]
    between = reading.masked[before.end : quotation.start].strip(" ,\n")
    ended = _TERMINAL.search(reading.text[before.start : before.end]) is not None and between[:1].isupper()
    if before.cue is None or not between or ended:
        return False
    clause = _CLAUSE.search(reading.masked, before.cue.end, quotation.start)
    if clause is not None and clause[1].lower() in reading.speech.conjunctions:
        return False  # "las Sjef, maar er stond ‘Rozen’"
    return _END.search(reading.masked, before.end, quotation.start) is None


def _is_thing(reading: Context, source: Source) -> bool:
    """Whether what says it is a sign, a letter or a board."""
    person = source.subject.person if source.subject else None
    return person is not None and not person.named and reading.speech.written_on.search(person.name) is not None


def _leads_on(text: str, quotation: Quotation, inner: str) -> bool:
    """Whether what stands behind a quotation may belong to it: a sentence that ended starts no clause."""
    following = text[quotation.end : quotation.end + 2].lstrip()
    return bool(following) and (following[0] in "," or following[0].islower() or not inner.endswith((".", "…")))


def _from_source(reading: Context, quotation: Quotation, source: Source) -> Quotation:
    subject = source.subject
    if subject is None:
        return replace(quotation, cue=source.cue, written=True)
    person = subject.person or stands_for(reading, subject, quotation)
    if person is not None:
        if subject.person is None and subject.gender in ("m", "f"):
            reading.genders[person.name] = subject.gender
        insort(reading.mentions, Mention(subject.span.start, subject.span.end, person, True), key=lambda each: each.start)
    return replace(quotation, speaker=person.name if person else None, named=subject.span, cue=source.cue)
