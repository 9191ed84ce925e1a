"""Page numbers, running heads and slug lines that are wrong, or stand where no page ends."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from kantlijn.finding import Finding, Severity, Tested, anchor, context, counterpart
from kantlijn.manuscript.mending.furniture import one_letter_apart
from kantlijn.shelf import Shelf
from kantlijn.story import Block, Span, Story
from kantlijn.words import Words

NAME = "proof.furniture"
_NUMBER = re.compile(r"\W*(?:p(?:agina|age|\.)\s*)?(\d{1,4})(?:\s*(?:/|van|of)\s*\d{1,4})?\W*$", re.IGNORECASE)
# The slug line of InDesign or QuarkXPress inside a paragraph, with the page number and the moment of printing behind it.
_SLUG = re.compile(
    r"[\w-]{1,40}\.(?:indd|idml|qxp|qxd)[ \t]+\d{1,4}(?:[ \t]+\d[\d/.-]{5,9}(?:[ \t]+\d{1,2}[:.]\d{2})?)?"
)
_ENDING = re.compile(r"\.(?:indd|idml|qxp|qxd)[ \t]")
_NO_HEAD = re.compile(r"[<>{}\n]")
_FEW = 2  # lines of furniture; three are pages
_HEADS = 2  # times that a running head stands there right before another is held against it


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Numbers that do not count on, heads that differ by a letter, and slug lines in running text."""
    furniture = [block for block in story.blocks if block.kind == "furniture"]
    yield from _numbers(story, furniture)
    yield from _heads(story, furniture)
    if furniture and not _is_proof(story, furniture):
        for block in furniture:
            # Code and the facts at the head of a Markdown file are no part of the story either, but of no page.
            if _NUMBER.match(story.words(block)) or _ENDING.search(story.words(block)):
                yield Tested((), "story", _stray(block, "note"))
    if not _ENDING.search(story.text):
        return
    for block in story.blocks:
        if block.kind not in ("furniture", "table"):
            for match in _SLUG.finditer(story.text, block.start, block.end):
                yield Tested((), "story", _stray(Span(*match.span()), "query"))


def _is_proof(story: Story, furniture: Sequence[Block]) -> bool:
    """Whether the manuscript has pages: more than a line or two of furniture, or lines that were broken by a program."""
    return len(furniture) > _FEW or any(b.kind == "paragraph" and "\n" in story.words(b) for b in story.blocks)


def _numbers(story: Story, furniture: Sequence[Block]) -> Iterator[Tested]:
    """Pages count on. A gap is a page that was left out, a first page that of another chapter."""
    found = [(int(match[1]), block) for block in furniture if (match := _NUMBER.match(story.words(block)))]
    for at in range(1, len(found)):
        (before, first), (number, second) = found[at - 1], found[at]
        finding = None
        if number <= before and number > 1:
            after = found[at + 1][0] if at + 1 < len(found) else None
            earlier = found[at - 2][0] if at > 1 else None
            # "12 13 41 15": it is the 41 that is wrong.
            too_high = earlier is not None and earlier < number and number != before and (after is None or after > number)
            wrong, other = (first, second) if too_high else (second, first)
            finding = Finding(
                NAME,
                "query",
                Words(
                    f"Paginanummer {story.words(wrong).strip()} past niet bij {story.words(other).strip()}.",
                    f"Page number {story.words(wrong).strip()} does not go with {story.words(other).strip()}.",
                ),
                (anchor(Span(wrong.start, wrong.end)), counterpart(Span(other.start, other.end))),
            )
        yield Tested((), "story", finding)


def _heads(story: Story, furniture: Sequence[Block]) -> Iterator[Tested]:
    # A running head is a line of words; comments and code are no part of the story either, but of no page.
    lines = [block for block in furniture if not _NO_HEAD.search(story.words(block))]
    said = [(re.sub(r"[\d\s]+", " ", story.words(block)).strip(), block) for block in lines]
    often = Counter(words for words, _ in said if words)
    first = dict(reversed(said))
    heads = sorted(words for words, times in often.items() if times >= _HEADS)
    for words, block in said:
        if not words or words in heads:
            continue
        like = next((head for head in heads if one_letter_apart(words, head)), None)
        if like is not None:
            message = Words(f"Op andere pagina’s staat hier ‘{like}’.", f"Other pages have ‘{like}’ here.")
            places = anchor(Span(block.start, block.end)), context(Span(first[like].start, first[like].end))
            yield Tested((), "story", Finding(NAME, "query", message, places))
        elif heads:
            yield Tested((), "story")


def _stray(span: Span | Block, severity: Severity) -> Finding:
    message = Words(
        "Is hier een regel van de opmaak blijven staan?", "Has a line of the layout been left standing here?"
    )
    place = anchor(Span(span.start, span.end))
    return Finding(NAME, severity, message, (place,))
