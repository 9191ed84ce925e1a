"""One place that is spelled two ways, a letter apart: the one is a place, the other stands where a place stands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator

from kantlijn.checks.place._areas import areas
from kantlijn.checks.place.spelling import behind_in, letters_apart, meant
from kantlijn.finding import Finding, Tested
from kantlijn.language.known import known
from kantlijn.shelf import Shelf
from kantlijn.shelf.places import fold
from kantlijn.story import Span, Story

# Letters of the shorter one: of six and more, two places of one story hardly ever differ by one letter.
_LONG = 6
_MOST = 300  # names of a story that are held against each other
# Behind a name it is the same name, inflected: the people or the adjective of a place.
_ENDINGS = ("s", "e", "n", "er", "se", "es", "en")


def pairs(
    story: Story, shelf: Shelf, excused: Callable[[Span], bool], say: Callable[[Span, Span, str, str], Finding]
) -> Iterator[Tested]:
    """Every name that is one letter from a place named before."""
    told: set[str] = set()
    firsts: dict[str, list[tuple[str, Span]]] = defaultdict(list)  # by their first letter, in which nobody errs
    for span in _names(story):
        word = story.words(span)
        if word in told or excused(span):
            continue
        alike = firsts[fold(word)[:1]]
        for before, first in alike:
            if _one_place(story, shelf, before, word) and story.sentence_at(first.start) != story.sentence_at(span.start):
                yield Tested((), "story", say(first, span, before, word))
                break
        if len(told) < _MOST:
            alike.append((word, span))
        told.add(word)


def _names(story: Story) -> list[Span]:
    """The names of places, and the words that stand behind "in" or "from", in order; none that a person bears."""
    found = {
        mention.start: Span(mention.start, mention.end)
        for mention in story.mentions
        if mention.kind == "place" and not mention.quoted
    }
    for span in behind_in(story):
        found.setdefault(span.start, span)
    people = [mention for mention in story.mentions if mention.kind != "place"]
    named = {word for mention in people for word in story.words(mention).split()}
    return [
        span
        for _, span in sorted(found.items())
        if span.end - span.start >= _LONG and story.words(span).isalpha() and story.words(span) not in named
        and story.quotation_at(span.start) is None
    ]  # fmt: skip


def _one_place(story: Story, shelf: Shelf, one: str, other: str) -> bool:
    """Whether two names with one first letter are a letter apart, one of them a place and the other none that is known."""
    keys = fold(one), fold(other)
    short, long = sorted(keys, key=len)
    if len(short) < _LONG or len(long) - len(short) > 1 or letters_apart(*keys, 1) != 1:
        return False
    if long.startswith(short) and long[len(short) :] in _ENDINGS:
        return False
    told = areas(story.language, shelf)
    if any(key in told.starts or key in told.names or key in told.adjectives for key in keys):
        return False
    rows = [{place.row for place in shelf.places.named(name) if place.exact} for name in (one, other)]
    if all(rows) or not any(rows):
        # Two places, or two words that no table knows: a hamlet, or something else altogether.
        return False
    unknown = other if rows[0] else one
    # What is nearly a city that everybody knows is asked about by place.spelling.
    return not (known(unknown, "nl") or known(unknown, "en") or meant(shelf, unknown))
