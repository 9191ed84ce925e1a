"""Editions of what is held every year: "sinds 2001 elk jaar gehouden … zijn tiende editie". A question at most."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kantlijn.checks.time import _days, _moments
from kantlijn.checks.time._moments import Moment
from kantlijn.checks.time._sentences import Sentence, beside
from kantlijn.finding import Finding, Tested, Words, anchor, counterpart
from kantlijn.story import Quantity

CHECK = "time.anniversary"

# The first edition is number one, and a season over two years may count either way.
EITHER_WAY = 1
# Fewer editions than this are told of other things: "de tweede keer".
FEWEST = 4
# Characters behind a number in which "editie" stands, or an adjective and "editie".
NOUN = 24


def relations(sentences: Sequence[Sentence], index: int) -> Iterator[Tested]:
    """Every edition of a sentence that says it is held every year, and since when."""
    sentence = sentences[index]
    if not sentence.times:
        return
    story, words, span = sentence.story, sentence.words, sentence.span
    yearly = words.yearly.search(story.text, span.start, span.end) if sentence.may_have(words.yearly) else None
    counted = words.nth_year.search(story.text, span.start, span.end) if sentence.may_have(words.nth_year) else None
    if (yearly is None and counted is None) or words.skipped.search(story.text, span.start, span.end):
        return
    starts = [m for m in sentence.moments() if m.mark is not None and _began(sentence, m)]
    now = _moments.told(story)
    if len(starts) != 1 or len(sentence.moments()) != 1 or now is None or starts[0].year >= now.year:
        return
    if yearly is None and counted is not None and starts[0].mark is not None and starts[0].mark.start > counted.start():
        return  # "in zijn vijfde seizoen bij de club, die in 1969 werd opgericht"
    for quantity in sentence.figures:
        if _edition(sentence, quantity):
            yield _held(sentence, quantity, starts[0], now)


def _began(sentence: Sentence, moment: Moment) -> bool:
    mark = moment.mark
    return mark is not None and (
        sentence.words.since.search(sentence.lead(mark)) is not None or beside(sentence, mark, sentence.words.began)
    )


def _edition(sentence: Sentence, quantity: Quantity) -> bool:
    behind = _behind(sentence, quantity)
    plain = quantity.kind == "ordinal" and quantity.value is not None and quantity.value >= FEWEST and not quantity.hedge
    return plain and any(sentence.words.edition.fullmatch(word.rstrip(".,;:")) for word in behind[:2])


def _behind(sentence: Sentence, quantity: Quantity) -> list[str]:
    """The words right behind a number."""
    return sentence.story.text[quantity.end : quantity.end + NOUN].split()


def _held(sentence: Sentence, quantity: Quantity, start: Moment, now: Moment) -> Tested:
    mark = start.mark
    marks = (quantity, mark) if mark is not None else (quantity,)
    number, due = int(quantity.value or 0), now.year - start.year + 1
    if abs(number - due) <= EITHER_WAY or _days.quoted(sentence.story, quantity.start):
        return Tested(marks, "story")
    here = " ".join(sentence.story.words(quantity).split())
    behind = _behind(sentence, quantity)[0].rstrip(".,;:")
    message = Words(
        f"Hier staat ‘{here} {behind}’, maar elk jaar sinds {start.year} zou het in {now.year} nummer {due} zijn.",
        f"It says “{here} {behind}” here, but every year since {start.year} would make it number {due} in {now.year}.",
    )
    line = f"{now.year} − {start.year} + 1 = {due}"
    places = (anchor(quantity), *([counterpart(mark)] if mark is not None else []))
    return Tested(marks, "story", Finding(CHECK, "query", message, places, calculation=(Words(line, line),)))
