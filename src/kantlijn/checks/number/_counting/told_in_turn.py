"""Lists that are told in sentences ("De eerste is …. De tweede …"), and lists of years behind so many times."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from kantlijn.checks._where import found_in
from kantlijn.checks.number._counting.counted_lists import Items
from kantlijn.checks.number._counting.listing import Listing, in_turn
from kantlijn.language import pack
from kantlijn.story import Quantity, Span, Story, within

WINDOW = 900  # characters behind a count in which its items are told one by one
GAP = 320  # characters from one to the next
BEFORE_COLON = 70  # characters between so many times and the colon before the minutes or places
BEFORE_YEARS = 45  # characters between so many times and the first of the years
_YEARS = re.compile(
    r"(?:1[5-9]|20)\d\d(?:,\s(?:in\s)?(?:1[5-9]|20)\d\d)*,?\s[^\W\d_]{2,4}\s(?:in\s)?(?:1[5-9]|20)\d\d(?!\d)"
)
_TO_COLON = re.compile(r"[^\d.;:]*:\s")
_TO_YEAR = re.compile(r"[^\d.;!?]*?(?=(?:1[5-9]|20)\d\d)")
_LAST_WORD = re.compile(r"(?<!\w)(\d{1,2}|[^\W\d_]+)\s$")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")


def told_in_turn(story: Story, words: Listing, low: str, one: Quantity) -> Items | None:
    """ "Er zijn vier redenen. De eerste is …. De tweede is …. En de derde …": how far the numbering goes."""
    if one.counts_span is None or not 2 <= (one.value or 0) <= len(words.order):
        return None
    sentence = story.sentences[story.sentence_at(one.start)]
    block = story.blocks[story.block_at(one.start)]
    end = min(block.end, sentence.end + WINDOW)
    at, count, first = max(one.counts_span.end, sentence.end - 1), 0, None
    for pattern in in_turn(story.language):
        found = pattern.search(low, at, min(end, at + GAP))
        if found is None:
            break
        at, count = found.end(), count + 1
        first = first if first is not None else found.start()
    if first is None or count < 2 or words.open_list.search(low, one.start, sentence.end):
        return None
    if first - sentence.end > 3 or words.last_of_all.search(low, at, min(end, at + GAP)):
        return None  # the numbering must open right behind; and a last one has no number
    return Items(Span(first, at), count, count)


def _numbered(story: Story, words: Listing, low: str, told: Span, count: int) -> Iterator[tuple[Span, int, Items]]:
    """ "scored twice: Okafor in the 12th minute, Lund in the 30th": so many ordinals, one in each item."""
    sentence = story.sentences[story.sentence_at(told.start)]
    colon = _TO_COLON.match(low, told.end, min(sentence.end, told.end + BEFORE_COLON))
    if colon is None or words.open_list.search(low, colon.end(), sentence.end):
        return
    nth = [one for one in within(story.quantities, Span(colon.end(), sentence.end)) if isinstance(one, Quantity)]
    if len(nth) < 2 or any(one.kind != "ordinal" for one in nth):
        return
    if all(re.search(r"[,;]|\s[^\W\d_]{2,3}\s", low[one.end : other.start]) for one, other in pairwise(nth)):
        yield told, count, Items(Span(colon.end(), nth[-1].end), len(nth), len(nth))


def times_in_years(story: Story, words: Listing, low: str) -> Iterator[tuple[Span, int, Items]]:
    """ "werd vier keer kampioen: in 1999, 2001 en 2004": (the words, how many times, the years)."""
    lexicon = pack(story.language).lexicon
    for found in found_in(story, words.times, low):
        start, count = found.start(), words.times_words.get(found[0])
        before = _LAST_WORD.search(low, max(0, start - 12), start) if count is None else None
        if before is not None:
            start = before.start()
            count = int(before[1]) if before[1].isdecimal() else lexicon.get(before[1], {}).get("number")
        if not isinstance(count, int | float) or not 2 <= count <= 12:
            continue
        yield from _numbered(story, words, low, Span(start, found.end()), int(count))
        following = _TO_YEAR.match(low, found.end(), found.end() + BEFORE_YEARS)
        years = _YEARS.match(low, following.end()) if following is not None else None
        if following is None or years is None or not re.search(r"[,:(]", following[0]) or words.open_list.search(following[0]):
            continue
        told = len(_YEAR.findall(years[0]))
        yield Span(start, found.end()), int(count), Items(Span(years.start(), years.end()), told, told)
