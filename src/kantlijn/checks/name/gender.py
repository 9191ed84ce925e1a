"""A pronoun that makes a man of the one woman a story is about, or a woman of the one man."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kantlijn.checks._low import low_text
from kantlijn.checks.name._people import Person, gender, people
from kantlijn.finding import Finding, Tested, Words, anchor, counterpart
from kantlijn.language.patterns import patterns
from kantlijn.language.speech import speech
from kantlijn.shelf import Shelf
from kantlijn.story import Block, Span, Story

NAME = "name.gender"
_WORD = re.compile(r"[^\W\d_]+")
_NEAR = 30  # characters behind an article in which its noun stands
_BACK = 2  # sentences before the pronoun in which the one it stands for is named or called by a pronoun
_LONGEST = 8_000  # characters: in a longer text more people walk about than are named


class _Cues:
    """See language/nl/checks/gender.py."""

    he: re.Pattern[str]
    she: re.Pattern[str]
    as_he: re.Pattern[str]
    as_she: re.Pattern[str]
    others_he: re.Pattern[str]
    others_she: re.Pattern[str]
    somebody: re.Pattern[str]


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """The pronouns of a story in which all who are named are men, or all are women, and nobody else is spoken of."""
    if story.language not in ("nl", "en"):
        return
    known = [person for person in people(story) if person.whole]
    genders = {gender(person.first) for person in known}
    persons = {each.entity for each in story.mentions if each.kind == "person" and each.form != "role"}
    if len(genders) != 1 or not genders & {"m", "f"} or len(persons) != len(known) or len(story.text) > _LONGEST:
        return
    cues = patterns(story.language, "checks.gender", _Cues)
    low = low_text(story)
    own, wrong, others = (cues.as_he, cues.she, cues.others_she) if genders == {"m"} else (cues.as_she, cues.he, cues.others_he)
    strays = list(_outside(story, wrong, low))
    theirs = list(_outside(story, own, low))
    # Somebody whom a quotation speaks of behind it is not who it stands for.
    spoken_of = any(
        story.quotation_at(m.start()) is None or any(m.start() < each.start for each in strays) for m in others.finditer(low)
    )
    if not theirs and not strays:
        return
    alone = len(strays) == 1 and bool(theirs) and len(known) == 1 and not spoken_of
    wrong_one = alone and _stands_for(story, cues, low, known[0], theirs, strays[0])
    yield Tested((), "story", _remark(story, known[0], strays[0]) if wrong_one else None)


def _outside(story: Story, pronoun: re.Pattern[str], low: str) -> Iterator[Span]:
    """Every pronoun of a kind outside quotations, in paragraphs."""
    for match in pronoun.finditer(low):
        start, end = match.span(match.lastgroup or 0)
        block: Block = story.blocks[story.block_at(start)]
        if block.kind in ("paragraph", "lead") and story.quotation_at(start) is None:
            yield Span(start, end)


def _stands_for(story: Story, cues: _Cues, low: str, person: Person, theirs: list[Span], stray: Span) -> bool:
    """Whether nobody but that person is spoken of in the sentences before the pronoun."""
    at = story.sentence_at(stray.start)
    first = max(0, at - _BACK)
    while first < at and story.block_at(story.sentences[first].start) != story.block_at(stray.start):
        first += 1
    before = Span(story.sentences[first].start, stray.start)
    sentence = story.sentences[at]
    if any(sentence.start <= each.start < stray.start for each in theirs):
        return False  # "Hij bezit 31 oldtimers, zij twee": two in one sentence are two people
    named = any(before.start <= m.start < before.end for m in person.mentions)
    named = named or any(before.start <= each.start < before.end for each in theirs)
    return named and cues.somebody.search(low, before.start, before.end) is None and not _others(story, low, before)


def _others(story: Story, low: str, before: Span) -> bool:
    """Whether a noun for a person stands there with "a" before it, somebody new: "though a schoolteacher on the mainland"."""
    words, text = speech(story.language), low[before.start : before.end]
    for match in _WORD.finditer(text):
        new = match[0] in words.articles and match[0] not in words.definite and text[: match.start()].rstrip()[-1:] != ","
        if new and any(words.is_person(word) for word in _WORD.findall(text, match.end(), match.end() + _NEAR)[:2]):
            return True
    return False


def _remark(story: Story, person: Person, stray: Span) -> Finding:
    said = story.words(stray)
    message = Words(
        f"Hier staat ‘{said}’, maar het stuk gaat over {person.name} en niemand anders: klopt dat?",
        f"It says ‘{said}’ here, but the story is about {person.name} and nobody else: is that right?",
    )
    there = person.mentions[0]
    return Finding(NAME, "query", message, (anchor(stray), counterpart(there)))
