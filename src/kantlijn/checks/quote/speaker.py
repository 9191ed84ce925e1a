"""A quotation that nobody says."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kantlijn.checks.quote._said import alone, wholes
from kantlijn.finding import Finding, Tested, Words, anchor
from kantlijn.language.patterns import patterns
from kantlijn.shelf import Shelf
from kantlijn.story import Quotation, Span, Story, within

NAME = "quote.speaker"

# Fewer words are a title, a slogan, or a word somebody is known by. A whole sentence has a capital and its own full stop.
_FEWEST = 6
_WHOLE = re.compile(r"[A-ZÀ-Þ][\s\S]*[.!?…]\W*")
# The story must be one that says who speaks: at least three quotations with a speaker, and three in four of all. In a
# story that leaves its speakers out throughout (a stream of voices, a novel) it is a way of telling. By choice.
_OTHERS = 3
_MOST = 0.75


class _Cues:
    """`somebody`: words that stand for a person. `written`: words for something that is read."""

    somebody: re.Pattern[str]
    written: re.Pattern[str]


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Whole sentences between quotation marks in the running text, where neither the paragraph nor one beside it has
    anybody who could have said them.
    """
    told = wholes(story.quotations)
    said = sum(any(part.speaker or part.cue for part in parts) for parts in told)
    unsaid = [parts for parts in told if _is_whole(story, parts[0]) and not any(part.speaker or part.cue for part in parts)]
    yield from (Tested((), "story") for _ in range(said))
    if said < max(_OTHERS, _MOST * (said + len(unsaid) - 1)):
        return
    cues = patterns(story.language, "checks.nobody", _Cues, re.IGNORECASE)
    for parts in unsaid:
        nobody = not _somebody_near(story, parts, cues)
        yield Tested((), "story", _finding(story, parts[0]) if nobody else None)


def _is_whole(story: Story, quotation: Quotation) -> bool:
    """Whether it is a sentence or more in a paragraph, with other words around it, and not on a sign or in a letter."""
    words = story.text[quotation.start + 1 : quotation.end]
    block = story.blocks[story.block_at(quotation.start)]
    running = block.kind == "paragraph" and not alone(story, quotation, block)
    long = len(words.split()) >= _FEWEST
    return running and not quotation.written and long and _WHOLE.fullmatch(words) is not None


def _somebody_near(story: Story, parts: tuple[Quotation, ...], cues: _Cues) -> bool:
    """Whether anybody, named or not, stands in the paragraph or in the one before or behind it; or a thing that is read."""
    at = story.block_at(parts[0].start)
    for block in story.blocks[max(0, at - 1) : at + 2]:
        if block.kind in ("furniture", "section_break"):
            continue
        if any(mention.kind != "place" for mention in story.mentioned(block)):
            return True
        if any(isinstance(q, Quotation) and (q.speaker or q.cue) for q in within(story.quotations, block)):
            return True
        own = [Span(block.start, parts[0].start), Span(parts[-1].end, block.end)] if block == story.blocks[at] else [block]
        if any(cues.somebody.search(story.text, span.start, max(span.start, span.end)) for span in own):
            return True
    here = story.blocks[at]
    return cues.written.search(story.text, here.start, here.end) is not None


def _finding(story: Story, quotation: Quotation) -> Finding:
    sentence = story.sentences[story.sentence_at(quotation.start)]
    end = sentence.end if quotation.start < sentence.end < quotation.end else quotation.end
    return Finding(
        NAME,
        "query",
        Words(
            "Wie zegt dit? In deze alinea en die ernaast wordt niemand genoemd.",
            "Who says this? Nobody is named in this paragraph or beside it.",
        ),
        (anchor(Span(quotation.start, end)),),
    )
