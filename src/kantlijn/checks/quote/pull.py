"""A pull quote that repeats words of the text, but not the same words."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn.checks.quote._said import Said, alone, differences, laid_beside, said, wholes
from kantlijn.finding import Finding, Tested, Words, anchor, counterpart
from kantlijn.shelf import Shelf
from kantlijn.story import Span, Story

NAME = "quote.pull"
# Two quotations of fewer words are alike by accident.
_FEWEST = 4
# The share of the words of a pull quote that stand in the text in the same order. Those of the passages at hand that
# differ in a word or two share more than eight in ten; two answers to one question hardly ever share half.
_SAME = 0.7
_LEFT_OUT = ("…", "...", "[", "(")


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Every quotation that stands alone on the page, against those in the text."""
    pulled, running = _parted(story)
    for pull in pulled:
        if len(pull.words) >= _FEWEST:
            nearest = max(running, key=lambda body: _likeness(pull, body), default=None)
            if nearest is not None and _likeness(pull, nearest) >= _SAME:
                yield Tested((pull.quotations[0], *nearest.quotations), "story", _finding(story, pull, nearest))


def _parted(story: Story) -> tuple[list[Said], list[Said]]:
    """The quotations that are a block of their own, and those that the text runs on around, parts of a split one together."""
    pulled: list[Said] = []
    running: list[Said] = []
    for parts in wholes(story.quotations):
        block = story.blocks[story.block_at(parts[0].start)]
        pulls = len(parts) == 1 and alone(story, parts[0], block)
        (pulled if pulls else running).append(said(story, parts))
    return pulled, running


def _likeness(pull: Said, body: Said) -> float:
    """The share of the words of a pull quote that stand in another quotation in the same order."""
    if not set(pull.words) & set(body.words):
        return 0.0
    return sum(block.size for block in laid_beside(pull, body).get_matching_blocks()) / len(pull.words)


def _finding(story: Story, pull: Said, body: Said) -> Finding | None:
    """What differs, where anything does: other words, or words left out in the middle without a sign of it."""
    steps = laid_beside(pull, body).get_opcodes()
    inner = [step for step in steps if step[0] != "equal"]
    if inner and inner[0] == steps[0] and inner[0][0] == "insert":
        inner = inner[1:]  # it begins later than the words in the text
    if inner and inner[-1] == steps[-1] and inner[-1][0] == "insert":
        inner = inner[:-1]  # or ends earlier
    inner = [step for step in inner if not (step[0] == "insert" and _says_so(story, pull, step[1]))]
    if not inner:
        return None
    place = Span(body.spans[0].start, body.spans[-1].end) if len(body.quotations) == 1 else body.quotations[0]
    return Finding(
        NAME,
        "query",
        Words(
            "Dit uitgelichte citaat staat anders in de tekst: welke van de twee is gezegd?",
            "This pull quote reads otherwise in the text: which of the two was said?",
        ),
        (anchor(pull.quotations[0]), counterpart(place)),
        (),
        differences(story, pull, body, inner, Words("in de tekst", "in the text")),
    )


def _says_so(story: Story, pull: Said, at: int) -> bool:
    """Whether the pull quote itself shows that something was left out there."""
    if not 0 < at < len(pull.spans):
        return False
    between = story.text[pull.spans[at - 1].end : pull.spans[at].start]
    return any(sign in between for sign in _LEFT_OUT)
