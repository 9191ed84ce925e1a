"""Whether a sentence is of another time than the tables, or denies what it says: then it is not held against them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from kantlijn.checks.place._cues import Cues
from kantlijn.checks.place._geo import Masked
from kantlijn.story import Block, Span, Story, Time, within

# Since when countries are what they are on the map, where that is later than 1946: those that came into being, parted or lost
# land, and the youngest Dutch province with the one it was of. What a sentence tells of the time before is not held against
# the map of today. Only ever an excuse; coarse on purpose, every year rounded up.
_SINCE = {
    1948: "IN PK LK MM IL PS JO",
    1966: "ID EG SY LB DZ MA TN LY SD NG NE ML SN MR CD CG RW BI TZ KE UG ZM MW CM GH SL GM TD CF GA BJ TG BF CI MG SO CY MY "
    "SG JM TT GN",
    1993: "RU UA BY MD EE LV LT GE AM AZ KZ KG UZ TJ TM RS HR SI BA MK ME XK CZ SK DE BD ER ET YE VN NA ZA ZW AO MZ GW CV ST "
    "DJ SR GY BZ GQ LA KH KP KR EH NL.16 NL.15",
    2012: "SS SD TL CN HK MO TW",
}  # fmt: skip
_YEAR_OF = {code: year for year, codes in _SINCE.items() for code in codes.split()}
_SINCE_LAST_WAR = 1946
_DENIED_BEFORE, _DENIED_BEHIND = 60, 25  # characters before the first name of a sentence, and behind the last


def excused(story: Story, words: Cues, sentence: Masked) -> bool:
    """Whether the sentence says that it is about the past, denies something, or speaks of what is made up."""
    told = story.text[sentence.span.start : sentence.span.end]
    if words.then.search(told):
        return True
    if not sentence.names:
        return words.denied.search(told) is not None
    # What denies it stands near the names: "a green door with no sign" says nothing of the capital before it.
    start = max(sentence.span.start, min(name.start for name in sentence.names) - _DENIED_BEFORE)
    end = min(sentence.span.end, max(name.end for name in sentence.names) + _DENIED_BEHIND)
    return words.denied.search(story.text, start, end) is not None


def on_another_map(story: Story, words: Cues, sentence: Masked, codes: Iterable[str]) -> bool:
    """Whether a paragraph, or the whole story, is of a time when these countries were other than they are."""
    parts = {part for code in codes for part in (code, code.partition(".")[0])}
    limit = date(max(_YEAR_OF.get(part, _SINCE_LAST_WAR) for part in parts), 1, 1).toordinal()
    if story.date.high is not None and story.date.high < limit:
        return True
    if _before(story, words, sentence.span, limit):
        return True
    block = story.blocks[story.block_at(sentence.span.start)]
    # A paragraph that also tells of a time since then is told now, and looks back.
    return _before(story, words, block, limit) and all(last < limit for _, last in _times(story, block))


def long_ago(story: Story, words: Cues, sentence: Masked, years: int, told: str) -> bool:
    """Whether a sentence is of so many years before the story, or where its day is not known before that of a table."""
    now = date.fromisoformat(told).toordinal() if story.date.high is None else story.date.high
    return _before(story, words, sentence.span, now - years * 365)


def _before(story: Story, words: Cues, span: Span | Block, day: int) -> bool:
    """Whether a stretch of the story names a time before a day, other than that a thing is from or goes on since."""
    return any(
        last < day and not words.how_old.search(story.text, max(0, mark.start - 12), mark.start)
        for mark, last in _times(story, span)
    )


def _times(story: Story, span: Span | Block) -> Iterator[tuple[Time, float]]:
    """The dates and periods of a stretch, each with its last day (a proleptic ordinal)."""
    for mark in within(story.times, span):
        if isinstance(mark, Time) and mark.kind in ("date", "period") and mark.interval is not None and mark.unit != "minute":
            yield mark, mark.interval.high if mark.interval.high_closed else mark.interval.high - 1
