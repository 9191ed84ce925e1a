"""A count against the names or things that follow it: three reasons, and then two."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kantlijn.checks._low import low_text
from kantlijn.checks._where import found_in
from kantlijn.checks.number._counting.counted_lists import Items, counted, counted_names
from kantlijn.checks.number._counting.listing import Listing, collective, joins, listing
from kantlijn.checks.number._counting.told_in_turn import times_in_years, told_in_turn
from kantlijn.finding import Finding, Reading, Tested, Words, anchor, counterpart
from kantlijn.shelf import Shelf
from kantlijn.story import Quantity, Span, Story, within
from kantlijn.wording import number

NAME = "number.list_count"
LEAST, MOST = 2, 12  # a longer list is a table, and its count a round number
BEFORE_COLON = 90  # characters from the thing counted to the colon before its list
BEFORE_COMMA = 30  # and to the comma
OFF = 2  # by more a count and a list are of different things
BLOCK_END = 70  # characters from the thing counted to the end of the paragraph before a list of items
_BROKEN = re.compile(r"[;,\d]|(?<!\s[a-z])\.")  # the point of "Harm K." ends no sentence
_COLON = re.compile(r":\s")
_UP_TO_NAME = re.compile(r"[^A-ZÀ-Þ]{0,14}(?=[A-ZÀ-Þ])")
_COMMA_AND_NAME = re.compile(r"(?:\s[^\W\d_A-Z]\w*){0,3}\s?[,(–—]\s?(?=[A-ZÀ-Þ])")


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Every small count of things behind which a list stands: after a colon or comma, as names, or as items of the page."""
    words, low = listing(story.language), story.once(low_text)
    for one in story.quantities:
        if not _is_counting(story, words, one):
            continue
        items = _behind(story, words, low, one)
        if items is not None and one.value is not None:
            yield Tested((one,), "story", _remark(story, one, int(one.value), items))
    for told, count, items in times_in_years(story, words, low):
        yield Tested((), "story", _remark(story, told, count, items))
    for found in found_in(story, collective(story.language), story.text):
        items = counted_names(story, words, found.end(), len(story.text), closed=False)
        if items is not None:
            told = Span(found.start(), found.end() - 1)
            yield Tested((), "story", _remark(story, told, words.collectives[found[1]], items))


def _is_counting(story: Story, words: Listing, one: Quantity) -> bool:
    if one.kind != "count" or one.value is None or one.hedge is not None or one.vague or one.counts_span is None:
        return False
    if not LEAST <= one.value <= MOST or one.value != int(one.value) or one.unit is not None:
        return False
    return (
        (one.counts or "").lower() not in words.groups
        and one.counts_span.start >= one.end
        and story.table_at(one.start) is None
    )


def _behind(story: Story, words: Listing, low: str, one: Quantity) -> Items | None:
    span = one.counts_span
    if span is None:
        return None
    sentence = story.sentences[story.sentence_at(one.start)]
    block = story.blocks[story.block_at(one.start)]
    found = _items_of_page(story, words, low, one, span.end) or told_in_turn(story, words, low, one)
    if found is not None:
        return found
    colon = _COLON.search(low, span.end, min(sentence.end, span.end + BEFORE_COLON))
    if colon is not None:
        joined = low[span.end : colon.start()]
        told_of_last = words.told_of_last.search(low, colon.end(), sentence.end)
        until = told_of_last.start() if told_of_last is not None else sentence.end
        if _BROKEN.search(joined) or words.open_list.search(joined) or _has_figures(story, colon.end(), until):
            return None
        # "…, Hendrik en Marijke, die het bedrijf overnam"
        end = until if joins(story.language).search(low, colon.end(), until) else sentence.end
        return counted(story.language, words, story.text[colon.end() : end], colon.end())
    return _named(story, words, one, span.end, min(sentence.end, block.end))


def _has_figures(story: Story, start: int, end: int) -> bool:
    """Whether the list itself counts ("zeven vrouwen en vier mannen"): that is a sum."""
    inside = within(story.quantities, Span(start, end))
    return any(isinstance(each, Quantity) and each.kind not in ("age", "ordinal") for each in inside)


def _named(story: Story, words: Listing, one: Quantity, start: int, end: int) -> Items | None:
    """ "De vier dorpen Oudega, Sandfirden en Idzega", "three sons, Tom and Bill"."""
    direct = _UP_TO_NAME.match(story.text, start, end)
    if direct is not None:
        joined = direct[0].lower()
        places = (one.counts or "").lower() in words.places and words.named_places.match(joined)
        if words.are.match(joined):
            return counted_names(story, words, direct.end(), end, closed=True)
        if words.named.match(joined) or places:
            items = counted_names(story, words, direct.end(), end, closed=False)
            # "De vier zussen Reimerink, Dina, Gerda, Jans en Mieke": the first name may be that of all
            kin = one.counts_span is not None and words.many_in_one.search(story.words(one.counts_span).lower()) is not None
            return None if kin and items is not None and items.least - 1 == one.value else items
    comma = _COMMA_AND_NAME.match(story.text, start, min(end, start + BEFORE_COMMA))
    if comma is None or words.open_list.search(comma[0].lower()):
        return None
    return counted_names(story, words, comma.end(), end, closed=True)


def _items_of_page(story: Story, words: Listing, low: str, one: Quantity, start: int) -> Items | None:
    """ "Het plan heeft vijf onderdelen." and then the items of a list, each a paragraph of its own."""
    at = story.block_at(one.start)
    block = story.blocks[at]
    if block.kind == "list_item" or at + 2 >= len(story.blocks) or story.blocks[at + 1].kind != "list_item":
        return None
    joined = low[start : block.end]
    inside = within(story.quantities, Span(start, block.end))
    later = [each for each in inside if isinstance(each, Quantity) and each.kind == "count"]
    if len(joined) > BLOCK_END or later or re.search(r"[.!?;]\s", joined) or words.open_list.search(joined):
        return None
    last = at + 1
    while last + 1 < len(story.blocks) and story.blocks[last + 1].kind == "list_item":
        last += 1
    items = last - at
    return Items(Span(story.blocks[at + 1].start, story.blocks[last].end), items, items) if items >= LEAST else None


def _remark(story: Story, told: Quantity | Span, count: int, items: Items) -> Finding | None:
    """What is said of a list that has more items, or fewer, than was told; nothing where it is far off."""
    if items.least <= count <= items.most or not items.least - OFF <= count <= items.most + OFF:
        return None
    named = items.most if count > items.most else items.least
    words = story.text[told.start : told.end]
    message = Words(
        f"Hier staat ‘{words}’, maar er {'volgen' if named != 1 else 'volgt'} er {number(named, 'nl')}.",
        f"It says ‘{words}’ here, but {number(named, 'en')} {'follow' if named != 1 else 'follows'}.",
    )
    line = Words(f"{number(count, 'nl')} ≠ {number(named, 'nl')}", f"{number(count, 'en')} ≠ {number(named, 'en')}")
    readings = (Reading(words, told.strict, None),) if isinstance(told, Quantity) else ()
    first = Span(items.span.start, min(items.span.end, items.span.start + 250))
    # More than was told is a slip; fewer may be the writer's choice, unless the list is all that is said.
    return Finding(
        NAME, "error" if items.least > count else "query", message, (anchor(told), counterpart(first)), readings, (line,)
    )
