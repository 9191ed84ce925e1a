"""Who says it: every quotation gets the speaker that the words around it name, or that the story leaves no doubt about.

What is tried, in this order: the words right behind a quotation, the clause before it, the cue that splits it, and what
goes without saying: the same person talks on, the person of the sentence before, the one who is interviewed. A pronoun
is the last person it fits. A wrong speaker is worse than none, so that doubt is silence. Words between marks that nobody
says and that are no sentence are no quotation: titles, nicknames, words that are mentioned.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right, insort
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from kantlijn.language.speech import Speech, speech
from kantlijn.reading.people import dialogue, nested, sources
from kantlijn.reading.people.mentions import Reading
from kantlijn.reading.people.people import Cast, Mention, Person, cast
from kantlijn.reading.people.quotations import narration
from kantlijn.reading.people.sources import Source, Subject
from kantlijn.story import Block, Quotation, Span

# A sentence ends with a mark that is no initial's, or with a blank line; the class in front lets the search leap.
_END = re.compile(r"[.!?…\n](?:(?<=\n)\s*\n|(?<!\n)(?<![\W_][A-Z].)(?<!^[A-Z].)[.!?…]*[)]?\s+)")
_NEXT_WORD = re.compile(r",?[ \n]+([^\W\d_]+)")
_EVERY_WORD = re.compile(r"([^\W\d_]+)")
_CLAUSE = re.compile(r",\s+([^\W\d_]+)")
_FIRST_WORD = re.compile(r"\s*([^\W\d_]+)")
_LAST_WORD = re.compile(r"([^\W\d_][\w’'-]*)(,?)[ \n]$")
_OPENS_NEXT = re.compile(r"\s*+(?=[A-ZÀ-Þ’'])")
_TERMINAL = re.compile(r"[.!?…]['’”\"]*$")
# A title, a nickname or a word that is mentioned is hardly ever longer (measured on the passages at hand: five at most).
_MENTIONED_WORDS = 6
_PULLED_WORDS = 4  # a pull quote that stands alone has at least as many; a title has seldom more
_LONGEST_QUESTION = 300  # characters: a question in an interview is a few sentences at most
_HANDED_ON = 3  # words of a question that hands the turn to somebody
_SENTENCES_BACK = 5  # how far a pronoun reaches: further back stands whoever the writer has left


@dataclass
class _Reading:
    """What goes along while the quotations of a story are gone through."""

    text: str
    masked: str
    blocks: Sequence[Block]
    starts: Sequence[int]
    cast: Cast
    speech: Speech
    mentions: list[Mention]
    done: list[Quotation]
    speakers: list[str]  # in the order in which they speak, each time they do
    genders: dict[str, str]  # of those whose names leave it open, as the story has told it: "“Yes,” she said"

    def starts_before(self, offset: int) -> int:
        """How many sentences begin at or before a place."""
        return bisect_right(self.starts, offset)

    def opens_with(self, start: int, words: frozenset[str]) -> bool:
        """Whether a sentence opens with one of some words."""
        first = _FIRST_WORD.match(self.masked, start)
        return first is not None and first[1].lower() in words

    def mentioned(self, start: int, end: int) -> list[Mention]:
        """Who is mentioned in a stretch, in order."""
        first = bisect_left(self.mentions, start, key=lambda each: each.start)
        return self.mentions[first : bisect_left(self.mentions, end, first, key=lambda each: each.start)]


@dataclass(frozen=True, slots=True)
class _Place:
    """A quotation with its block, the end of the quotation before it there and the start of the one behind it."""

    quotation: Quotation
    block: Block
    previous: int | None
    left: int
    right: int


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
    reading = _Reading(text, masked, blocks, starts, people, words, list(people.mentions), [], [], {})
    for quotation, place in zip(quotations, _places(quotations, blocks), strict=True):
        told = _told(reading, place) if place is not None else quotation
        reading.done.append(told)
        reading.speakers += [told.speaker] if told.speaker else []
    reading.done = nested.told(text, reading.done, named, people)
    reading.done = dialogue.told(text, masked, reading.done, blocks, people)
    return _kept(reading)


def _near(quotations: Sequence[Quotation], blocks: Sequence[Block]) -> list[Block]:
    """The blocks with a quotation, and the two before each: further back no pronoun reaches."""
    starts = [block.start for block in blocks]
    held = {bisect_right(starts, each.start) - 1 for each in quotations}
    return [block for number, block in enumerate(blocks) if held & {number, number + 1, number + 2}]


def _places(quotations: Sequence[Quotation], blocks: Sequence[Block]) -> list[_Place | None]:
    """Every quotation with what is around it; None for those that stand in another."""
    outer = [number for number, each in enumerate(quotations) if each.parent is None]
    starts = [block.start for block in blocks]
    found: list[_Place | None] = [None] * len(quotations)
    for at, number in enumerate(outer):
        each = quotations[number]
        block = blocks[bisect_right(starts, each.start) - 1]
        before = outer[at - 1] if at and quotations[outer[at - 1]].start >= block.start else None
        behind = outer[at + 1] if at + 1 < len(outer) and quotations[outer[at + 1]].start < block.end else None
        left = quotations[before].end if before is not None else block.start
        found[number] = _Place(each, block, before, left, quotations[behind].start if behind is not None else block.end)
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


# -- one quotation -----------------------------------------------------------------------------------------------------


def _told(reading: _Reading, place: _Place) -> Quotation:
    quotation, previous, masked = place.quotation, place.previous, reading.masked
    if masked[quotation.start : quotation.end].strip() or reading.text[quotation.start] in "–—":
        return quotation
    inner = reading.text[quotation.start + 1 : quotation.end - 1].rstrip()
    if _is_label(reading, quotation, inner):
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
    if source is not None and source.naming and _is_name(inner, reading.speech):
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
    if source is not None or _is_written(reading, before, quotation, behind):
        return replace(quotation, written=True)
    if quotation.continues is not None:
        return replace(quotation, speaker=reading.done[quotation.continues].speaker)
    if _is_of_another(reading, quotation, place.right):
        return quotation
    person = _implied(reading, place)
    return replace(quotation, speaker=person.name) if person else quotation


def _is_of_another(reading: _Reading, quotation: Quotation, limit: int) -> bool:
    """Whether the words right behind say that it was somebody, and not who: "“Which ones?” came a voice"."""
    behind = _NEXT_WORD.match(reading.masked, quotation.end, limit)
    return behind is not None and behind[1] in reading.speech.other_voice


def _is_label(reading: _Reading, quotation: Quotation, inner: str) -> bool:
    """Whether a name of something or somebody stands between the marks, by what is right before them: "In café ‘De Engel’
    zingt Ramses ‘de Stem’ Koster".
    """
    if inner.endswith((".", "!", "?", "…", ",")) or len(inner.split()) > _MENTIONED_WORDS:
        return False
    before = _LAST_WORD.search(reading.text, max(0, quotation.start - 30), quotation.start)
    following = reading.text[quotation.end : quotation.end + 2]
    capitals = sum(each[:1].isupper() for each in inner.split())
    if reading.speech.title_case and following.startswith(",") and before is not None and capitals > 1 and (
        capitals > len(inner.split()) / 2 and before[1].lower() not in reading.speech.verbs
    ):
        return True  # "Reviewing “The Weight of Bread”, the critic praised"
    opening = before is not None and before[1][:1].isupper() and before[1].lower() in reading.speech.before_titles
    if before is None or (following.startswith(",") is not (before[2] == ",") and not opening):
        return False
    if before[2] == ",":  # "In her memoir, “Salt”, the actress writes"
        return before[1].lower() in reading.speech.title_before and inner[:1].isupper()
    words = inner.split()
    title = inner[:1].isupper() and (len(words) == 1 or sum(each[:1].isupper() for each in words) > 1)
    if title and before[1].lower() in reading.speech.before_titles:
        return True  # "In ‘De Wereld van Morgen’ vertelt Ada Finch"
    named = before[1][:1].isupper() and before[1].lower() not in reading.speech.no_names
    nickname = named and following[:1] == " " and following[1:].isupper()
    return nickname or (before[1].lower() in reading.speech.title_before and inner[:1].isupper())


def _is_name(words: str, speech: Speech) -> bool:
    first = next(iter(words.split()), "")
    return first[:1].isupper() or first.lower() in speech.definite


def _is_split(reading: _Reading, number: int, quotation: Quotation) -> bool:
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


def _is_thing(reading: _Reading, source: Source) -> bool:
    """Whether what says it is a sign, a letter or a board."""
    person = source.subject.person if source.subject else None
    return person is not None and not person.named and reading.speech.written_on.search(person.name) is not None


def _leads_on(text: str, quotation: Quotation, inner: str) -> bool:
    """Whether what stands behind a quotation may belong to it: a sentence that ended starts no clause."""
    following = text[quotation.end : quotation.end + 2].lstrip()
    return bool(following) and (following[0] in "," or following[0].islower() or not inner.endswith((".", "…")))


def _from_source(reading: _Reading, quotation: Quotation, source: Source) -> Quotation:
    subject = source.subject
    if subject is None:
        return replace(quotation, cue=source.cue, written=True)
    person = subject.person or _resolved(reading, subject, quotation)
    if person is not None:
        if subject.person is None and subject.gender in ("m", "f"):
            reading.genders[person.name] = subject.gender
        insort(reading.mentions, Mention(subject.span.start, subject.span.end, person, True), key=lambda each: each.start)
    return replace(quotation, speaker=person.name if person else None, named=subject.span, cue=source.cue)


def _resolved(reading: _Reading, subject: Subject, quotation: Quotation) -> Person | None:
    """Who a pronoun stands for: the subject of the nearest sentence before it that it fits, else the last one mentioned."""
    limit = min(quotation.start, subject.span.start)
    last = reading.starts_before(limit)
    starts = reading.starts[max(0, last - _SENTENCES_BACK) : last]
    taken_up = themselves = False
    for start, end in reversed([*pairwise([*starts, limit])]):
        fits = [each for each in reading.mentioned(start, end) if _fits(reading, each.person, subject.gender)]
        if not fits and reading.opens_with(start, reading.speech.themselves):
            themselves = True  # "Zelf was ze tevreden": not the critic, but the one it is about
        if themselves:
            fits = [each for each in fits if each.person.named and each.person.gender == subject.gender]
        if fits and _has_pronoun(reading, start, fits[0].start, subject.gender):
            continue  # "… omdat hij tegen Ada was": who "hij" is was said before
        if not fits:
            taken_up = taken_up or reading.opens_with(start, reading.speech.demonstratives)
            continue
        if taken_up:  # "Zij prees Sem. Die bleef kalm": a demonstrative is the last one named
            return fits[-1].person
        sure = [each for each in fits if each.person.gender == subject.gender]
        fits = sure or fits
        first = [m.person for m in fits if m.first and not _is_owner(reading, m)]
        speaking = [m.person for m in fits if _speaks(reading, m)]
        return (first or speaking or [fits[-1].person])[0]
    return None


def _has_pronoun(reading: _Reading, start: int, end: int, gender: str) -> bool:
    """Whether a pronoun that fits stands in a stretch: whoever comes behind it is another."""
    words = (match[1].lower() for match in _EVERY_WORD.finditer(reading.masked, start, end))
    return any(reading.speech.pronouns.get(each) == gender and gender in ("m", "f") for each in words)


def _is_owner(reading: _Reading, mention: Mention) -> bool:
    """Whether somebody is only there as the owner of the subject: "Pratt’s barrister"."""
    return reading.masked[mention.end : mention.end + 2] in ("’s", "'s")


def _speaks(reading: _Reading, mention: Mention) -> bool:
    """Whether somebody is the subject of a verb of saying: "His barrister, Ada Finch, said"."""
    behind = _NEXT_WORD.match(reading.masked, mention.end)
    return behind is not None and behind[1].lower() in reading.speech.verbs


def _fits(reading: _Reading, person: Person, gender: str) -> bool:
    own = person.gender or reading.genders.get(person.name, "")
    if gender == "n":
        return own == "n"
    if own == "p" and gender:
        return False
    return own != "n" and (not gender or not own or own == gender)


def _implied(reading: _Reading, place: _Place) -> Person | None:
    """Who goes without saying: whoever talks on, the person of the sentence before, whoever is interviewed."""
    quotation, previous, block = place.quotation, place.previous, place.block
    if previous is None and quotation.start == block.start and not reading.masked[quotation.end : block.end].strip():
        return _interviewed(reading, place)
    first = bisect_left(reading.starts, block.start) if previous is None else reading.starts_before(place.left)
    between = reading.starts[first : bisect_left(reading.starts, quotation.start)]
    cue = reading.done[previous].cue if previous is not None else None
    if previous is not None and (not between or (cue is not None and between[-1] <= cue.start and cue.start >= place.left)):
        return _answering(reading, previous)
    said = reading.done[previous].speaker if previous is not None else None
    for start in [*reversed(between)][:2]:
        asked = reading.masked[start : quotation.start].rstrip()
        about = {each.person.name for each in reading.mentioned(place.left, start)} - {said}
        handed = len(asked.split()) <= _HANDED_ON and bool(reading.mentioned(start, quotation.start))
        if said and asked.endswith("?") and not about and not handed:
            return _known(reading, said)  # "Was she good? “She was magnificent.”", and not "En Jan Smit? “Nee.”"
        person = _person_of(reading, start, quotation.start)
        if person is not None:
            return person
    others = {each.person.name for each in reading.mentioned(place.left, quotation.start)} - {said}
    return _known(reading, said) if said and not others else None


def _known(reading: _Reading, name: str) -> Person:
    return reading.cast.known(name) or Person(name, "")


def _person_of(reading: _Reading, start: int, end: int) -> Person | None:
    """The person a sentence of the narration is about: its subject, else the only one in it."""
    following = reading.starts_before(start)
    stop = min(end, reading.starts[following]) if following < len(reading.starts) else end
    inside = [each for each in reading.mentioned(start, stop) if each.person.gender != "n"]
    first = [m for m in inside if m.first and not _is_owner(reading, m)]
    if first and not _pronoun_before(reading, start, first[0].start):
        together = _coordinated(reading, first[0], inside)
        said = reading.done[-1].speaker if reading.done else None
        return first[0].person if not together else next((each for each in together if each.name == said), None)
    subject = sources.subject_at(reading.masked, start, stop, reading.cast)
    if subject is not None and subject.person is None and subject.gender != "n":
        return _resolved(reading, subject, Quotation(start, start))
    for word in _EVERY_WORD.finditer(reading.masked, start, inside[0].start if inside else stop):
        gender = reading.speech.pronouns.get(word[1].lower(), "n")
        if gender in ("m", "f"):  # "Op het vliegveld werd hij vastgehouden"
            return _resolved(reading, Subject(Span(word.start(1), word.end(1)), None, gender), Quotation(start, start))
    return inside[0].person if len({m.person.name for m in inside}) == 1 else None


def _pronoun_before(reading: _Reading, start: int, end: int) -> bool:
    """Whether a "he" or a "she" stands in a stretch, so that whoever is named behind it is no subject."""
    words = (match[1].lower() for match in _EVERY_WORD.finditer(reading.masked, start, end))
    return any(reading.speech.pronouns.get(each) in ("m", "f") for each in words)


def _coordinated(reading: _Reading, first: Mention, inside: Sequence[Mention]) -> list[Person]:
    """The others of whom a subject is one: "Sofia en haar man kijken toe"."""
    second = next((each for each in inside if each.start > first.end), None)
    if second is None or reading.masked[first.end : second.start].strip().lower() not in reading.speech.and_:
        return []
    return [first.person, second.person]


def _answering(reading: _Reading, previous: int) -> Person | None:
    """Who talks on behind a quotation: the same, or the other of two where that was a question."""
    last = reading.done[previous]
    if last.speaker is None:
        return None
    if "?" not in reading.text[last.end - 3 : last.end]:
        return _known(reading, last.speaker)
    if last.cue is None:
        return None  # nobody is said to ask, so nobody is known to answer
    other = next((name for name in reversed(reading.speakers) if name != last.speaker), None)
    return _known(reading, other) if other else None


def _interviewed(reading: _Reading, place: _Place) -> Person | None:
    """Whoever answers: the paragraph is nothing but a quotation, and the one before it asks without marks."""
    number = bisect_left(reading.blocks, place.block.start, key=lambda block: block.start)
    if not number:
        return None
    before = reading.blocks[number - 1]
    if (turn := _turn(reading, number)) is not None:
        return turn
    question = reading.masked[before.start : before.end].strip()
    if len(question) > _LONGEST_QUESTION:
        return None
    if question.endswith(".") and not reading.speech.second_person.search(question):
        # No question: somebody is introduced, and talks.
        sentence = reading.starts_before(before.end - 1) - 1
        return _person_of(reading, reading.starts[sentence], before.end) if sentence >= 0 else None
    if not question.endswith(("?", ".")):
        return None
    if reading.speakers and len(set(reading.speakers)) == 1:
        return _known(reading, reading.speakers[0])
    earlier = (each.person for each in reading.mentions if each.person.gender != "n" and each.start < place.block.start)
    return next(earlier, None)


def _turn(reading: _Reading, number: int) -> Person | None:
    """Whose turn it is where two talk by turns, each in a paragraph of their own: not that of the last who spoke."""
    said = [_spoken_in(reading, reading.blocks[at]) for at in (number - 1, number - 2)] if number > 1 else []
    if len(said) < 2 or None in said or said[0] == said[1]:
        return None
    return _known(reading, said[1] or "")


def _spoken_in(reading: _Reading, block: Block) -> str | None:
    """The one who speaks in a paragraph that is talk: it opens with a quotation, and nobody else speaks there."""
    inside = [each for each in reading.done if block.start <= each.start < block.end and each.parent is None]
    if not inside or reading.masked[block.start : inside[0].start].strip():
        return None
    speakers = {each.speaker for each in inside}
    return inside[0].speaker if len(speakers) == 1 else None


# -- what is no quotation ----------------------------------------------------------------------------------------------


def _is_written(reading: _Reading, before: int, quotation: Quotation, limit: int) -> bool:
    """Whether the words stand on a sign, in a letter, on a wall."""
    lead, tail = reading.masked[before : quotation.start], reading.masked[quotation.end : limit]
    words = {word.lower() for word in re.findall(r"[^\W\d_]+", tail[:40])[:3]}
    return reading.speech.written_on.search(lead) is not None or bool(words & reading.speech.written_verbs)


def _kept(reading: _Reading) -> tuple[Quotation, ...]:
    kept: list[Quotation] = []
    place: dict[int | None, int] = {}
    split = {each.continues for each in reading.done}
    for number, each in enumerate(reading.done):
        dropped = each.parent is not None and each.parent not in place
        if dropped or _is_mentioned(reading, each, number in split):
            continue
        place[number] = len(kept)
        kept.append(replace(each, parent=place.get(each.parent), continues=place.get(each.continues)))
    return tuple(kept)


def _is_mentioned(reading: _Reading, quotation: Quotation, split: bool) -> bool:
    """Whether words between marks are only mentioned: short, no sentence, and nobody's."""
    text, words = reading.text, reading.speech
    if quotation.open_ended or text[quotation.start] in "–—" or quotation.continues is not None or split:
        return False
    inner = text[quotation.start + 1 : quotation.end - 1].strip()
    said = inner.split()
    lead = text[max(0, quotation.start - 60) : quotation.start]
    before = re.findall(r"[\w’'-]+", lead) if not lead.rstrip().endswith((".", "!", "?", "…")) else []
    title_case = words.title_case and len(said) > 1 and sum(w[:1].isupper() for w in said) > len(said) / 2
    cue = text[quotation.cue.start : quotation.cue.end].lower() if quotation.cue else None
    if not inner or (title_case and (cue in words.calling or cue in words.right_before)):
        return True
    ended = re.search(r"[.!?…,][’”'\"»]*$", inner) is not None
    told_before = quotation.cue is not None and quotation.cue.end <= quotation.start
    if told_before and not ended and inner[:1].isupper() and len(said) <= _MENTIONED_WORDS and not words.title_case:
        # Part of what somebody says starts in lower case; with a capital and without an end it is the title of something.
        lead = text[quotation.cue.end : quotation.start] if quotation.cue else ""
        return ":" not in lead and cue != ":" and not words.source.fullmatch(cue or "")
    if cue is not None or quotation.written:
        return False
    if ended and not (before and before[-1].lower() in words.title_before):
        return False
    if quotation.parent is not None:
        colon = text[: quotation.start].rstrip().endswith((":", ","))
        verb = bool(before) and before[-1].lower() in words.verbs and before[-1].lower() not in words.calling
        return not (colon or verb) and len(said) <= _MENTIONED_WORDS
    block = reading.blocks[bisect_right(reading.blocks, quotation.start, key=lambda block: block.start) - 1]
    alone = not text[block.start : quotation.start].strip() and not text[quotation.end : block.end].strip()
    if alone and len(said) >= _PULLED_WORDS:
        return False
    following = re.findall(r"[\w’'-]+", text[quotation.end : quotation.end + 30])
    if following and following[0].lower() in words.title_behind:
        return True
    return len(said) <= _MENTIONED_WORDS
