"""The people of a story with their names in parts, for the checks of names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Annotated, NamedTuple

from kantlijn.language.patterns import WORD, Shape, patterns
from kantlijn.language.speech import first_names, speech
from kantlijn.story import Block, Mention, Span, Story

_NO_PROSE = ("furniture", "section_break", "table", "byline")
_CAPITAL = re.compile(r"[A-ZÀ-ÖØ-Þ](?<![\w’'-].)[^\W\d_]*(?:[’'.-][^\W\d_]+)*")  # the capital first: the search leaps to it


class Person(NamedTuple):
    """Somebody the story names by first name and surname; `mentions` are all of them, by whatever name."""

    entity: int
    first: str
    surname: str
    mentions: tuple[Mention, ...]

    @property
    def name(self) -> str:
        """First name and surname."""
        return f"{self.first} {self.surname}"

    @property
    def last(self) -> str:
        """The surname without its particles."""
        return self.surname.rsplit(" ", 1)[-1]

    @property
    def whole(self) -> tuple[Mention, ...]:
        """The mentions by the whole name."""
        return tuple(each for each in self.mentions if each.form == "name")


class Cues:
    """See language/nl/checks/names.py for what each kind of word is."""

    sounds: tuple[tuple[str, str], ...]
    endings: tuple[str, ...]
    family: Annotated[re.Pattern[str], Shape(WORD)]
    offices: tuple[tuple[str, ...], ...]
    other_times: Annotated[re.Pattern[str], Shape(WORD)]
    parties: frozenset[str]
    office_of: re.Pattern[str]
    title: re.Pattern[str]
    office_and_field: re.Pattern[str]
    office_speaks: re.Pattern[str]
    name_behind: re.Pattern[str]
    firm_signs: tuple[str, ...]
    firm_words: tuple[str, ...]
    body_words: tuple[str, ...]
    articles: tuple[str, ...]


def cues(language: str) -> Cues:
    """The words of one language."""
    return patterns(language, "checks.names", Cues, re.IGNORECASE)


def people(story: Story) -> tuple[Person, ...]:
    """Everybody with a name of two words or more, in the order in which they are first named."""
    by_entity: dict[int, list[Mention]] = {}
    for mention in story.mentions:
        if mention.kind == "person":
            by_entity.setdefault(mention.entity, []).append(mention)
    return tuple(_persons(by_entity, story.language))


def _persons(by_entity: dict[int, list[Mention]], language: str) -> Iterator[Person]:
    particles = speech(language).particles
    for entity, mentions in by_entity.items():
        words = mentions[0].name.split()
        if len(words) > 1 and words[0].lower() not in particles:
            at = next((n for n in range(1, len(words)) if words[n].lower() in particles), len(words) - 1)
            yield Person(entity, " ".join(words[:at]), " ".join(words[at:]), tuple(mentions))


def prose(story: Story) -> list[Block]:
    """The blocks in which capitals say something."""
    return [block for block in story.blocks if block.kind not in _NO_PROSE and not story.words(block).isupper()]


def capitals(story: Story) -> Iterator[Span]:
    """Every word with a capital in the prose, without a genitive; parts of names in two words each by itself."""
    for block in prose(story):
        for match in _CAPITAL.finditer(story.text, block.start, block.end):
            if not match[0].isupper():
                yield Span(match.start(), match.end() - 2 if match[0].endswith(("'s", "’s")) else match.end())


def around(story: Story, mention: Mention | Span) -> Span:
    """The sentence a name stands in, and the one before it."""
    at = story.sentence_at(mention.start)
    first = story.sentences[max(0, at - 1)]
    return Span(first.start, story.sentences[at].end)


def told_apart(story: Story, words: Cues, *names: Mention | Span) -> bool:
    """Whether words of family stand near any of these names: then two people may have one surname."""
    spans = (around(story, name) for name in names)
    return any(words.family.search(story.text, span.start, span.end) for span in spans)


def in_one_sentence(story: Story, one: Mention | Span, other: Mention | Span) -> bool:
    """Whether two names stand in one sentence, where nobody writes one name two ways."""
    return story.sentence_at(one.start) == story.sentence_at(other.start)


def listed(story: Story, name: Mention | Span) -> bool:
    """Whether it stands in a list of people: at least two others are named in its sentence."""
    sentence = story.sentences[story.sentence_at(name.start)]
    others = {each.entity for each in story.mentioned(sentence) if each.kind == "person" and each.start != name.start}
    return len(others) > 1


@cache
def gender(first: str) -> str:
    """`m` or `f` where a first name is known to be of one of them."""
    found = first_names().get(first.split(" ")[0].split("-")[0], "")
    return found if found in ("m", "f") else ""


def role_of(story: Story, mention: Mention) -> str:
    """The function told beside a name, in lower case, or nothing."""
    return " ".join(story.words(mention.role).lower().split()) if mention.role else ""
