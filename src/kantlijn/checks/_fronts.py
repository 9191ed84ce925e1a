"""Where a story is told in short: headlines, standfirsts, captions, pull quotes, summaries; each with the text it is of."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from kantlijn.checks._low import low_text
from kantlijn.language.patterns import patterns
from kantlijn.story import Block, BlockKind, Span, Story
from kantlijn.words import Words

# A first paragraph of one or two sentences may be a standfirst where a longer one of several sentences follows (those of the
# pairs and the open corrections have at most 230 characters); or it is just the first paragraph, as agencies write it.
_LEAD = 260
_BEHIND = 3  # sentences
_DENIED = 40  # characters before a word in which what denies it stands, about a clause
_BODY: tuple[BlockKind, ...] = ("paragraph", "list_item")
_SHORT: tuple[BlockKind, ...] = ("headline", "caption", "pull_quote", "lead")
# Words of a text that is still told in short by one headline: a chapter of a book has a title, and no headline.
_LONGEST = 20_000  # characters

SAID = {
    "headline": Words("in de kop", "in the headline"), "heading": Words("in de kop", "in the headline"),
    "caption": Words("in het bijschrift", "in the caption"), "pull_quote": Words("in de uitlichting", "in the pull quote"),
    "lead": Words("in de intro", "in the standfirst"), "opening": Words("in het begin", "in the opening"),
    "summary": Words("in de samenvatting", "in the summary"),
}  # fmt: skip


class Front(NamedTuple):
    """A place where the story is told in short; `span` leaves out who took a picture. `low` is the text it is of in lower case,
    `body` its sentences, in order.
    """

    kind: str
    span: Span
    body: tuple[Span, ...]
    low: str

    @property
    def where(self) -> Words:
        """How an editor calls it."""
        return SAID[self.kind]


class Cues:
    """The words of a language; what each is for stands in language/…/checks/fronts.py."""

    credit: re.Pattern[str]
    label: re.Pattern[str]
    another_day: re.Pattern[str]
    denied: re.Pattern[str]
    long_ago: re.Pattern[str]
    object: re.Pattern[str]


def cues(code: str) -> Cues:
    """The words of a language."""
    return patterns(code, "checks.fronts", Cues)


def fronts(story: Story) -> tuple[Front, ...]:
    """All of them, in order; for `story.once`."""
    kinds = tuple(_kinds(story))
    if not any(kinds):
        return ()
    low = low_text(story)
    headlines = [at for at, kind in enumerate(kinds) if kind == "headline"]
    found = []
    for at, kind in enumerate(kinds):
        if kind is None:
            continue
        first = max((n for n in headlines if n <= at), default=0)
        until = min((n for n in headlines if n > at), default=len(kinds))
        running = (n for n in range(first, until) if n != at and kinds[n] in (None, "opening"))
        blocks = [story.blocks[n] for n in running if story.blocks[n].kind in _BODY]
        text = "\n".join(low[block.start : block.end] for block in blocks)
        if blocks and len(text) <= _LONGEST:
            span = _without_credit(story, story.blocks[at])
            found.append(Front(kind, span, tuple(s for block in blocks for s in _sentences(story, block)), text))
    return tuple(found)


def told_of(story: Story, low: str, sentences: Sequence[Span], words: re.Pattern[str]) -> Span | None:
    """Where the first of some sentences that has some words says them, in nobody's quotation; None where it denies them."""
    denied, long_ago = cues(story.language).denied, cues(story.language).long_ago
    for sentence in sentences:
        found = words.search(low, sentence.start, sentence.end)
        if found is not None and long_ago.match(low, found.end(), sentence.end):
            continue
        if found is not None and story.quotation_at(found.start()) is None:
            before = max(sentence.start, found.start() - _DENIED)
            return None if denied.search(low, before, found.end()) else Span(*found.span())
    return None


def _kinds(story: Story) -> list[str | None]:
    """What each block tells in short, or None for the text itself."""
    kinds: list[str | None] = [block.kind if block.kind in _SHORT else None for block in story.blocks]
    running = [at for at, block in enumerate(story.blocks) if kinds[at] is None and block.kind == "paragraph"]
    if not running:
        return [None] * len(kinds)
    first = running[0]
    for at in range(first):
        block = story.blocks[at]
        if kinds[at] is None and block.kind in ("heading", "list_item"):
            kinds[at] = "summary" if block.kind == "list_item" else "headline" if "headline" not in kinds[:at] else "lead"
    block = story.blocks[first]
    if len(running) > 1 and block.end - block.start <= _LEAD and "lead" not in kinds:
        behind = story.blocks[running[1]]
        longer = behind.end - behind.start > block.end - block.start and len(_sentences(story, behind)) >= _BEHIND
        if running[1] == first + 1 and longer:
            kinds[first] = "opening"
    return kinds


def _sentences(story: Story, block: Block) -> list[Span]:
    first = bisect_left(story.sentences, block.start, key=lambda s: s.start)
    return list(story.sentences[first : bisect_left(story.sentences, block.end, first, key=lambda s: s.start)])


def _without_credit(story: Story, block: Block) -> Span:
    """Without the word that opens a caption, and who took the picture."""
    words = cues(story.language)
    if block.kind != "caption":
        return Span(block.start, block.end)
    label = words.label.match(story.text, block.start, block.end)
    start = label.end() if label else block.start
    credit = words.credit.search(story.text, start, block.end)
    return Span(start, credit.start() if credit else block.end)
