"""What the text sends the reader to, and is not there: a chart, a map, a table, a box, a page number."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kantlijn.checks._low import low_text
from kantlijn.checks._where import found_in
from kantlijn.checks.visual._there import Reference, There, cues, references, there
from kantlijn.finding import Finding, Severity, Tested, Words, anchor, context
from kantlijn.shelf import Shelf
from kantlijn.story import Span, Story

NAME = "visual.missing"
NAMES = {
    "chart": ("geen grafiek", "no chart"), "map": ("geen kaart", "no map"), "picture": ("geen beeld", "no picture"),
    "table": ("geen tabel", "no table"), "box": ("geen kader", "no box"),
}  # fmt: skip
ONE = {
    "chart": ("grafiek", "chart"), "map": ("kaart", "map"), "picture": ("figuur", "figure"), "table": ("tabel", "table"),
    "box": ("kader", "box"),
}  # fmt: skip


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Every reference to something else on the page, against what the manuscript holds."""
    low = story.once(low_text)
    found: There | None = None
    missing: dict[tuple[str, int | None], list[Reference]] = {}
    for reference in references(story, low):
        found = found or there(story, low)
        if found.has(reference):
            yield Tested((), "story")
        else:
            missing.setdefault((reference.thing, reference.number), []).append(reference)
    for pointing in missing.values():
        assert found is not None
        yield Tested((), "story", _remark(story, found, pointing))
    for page in found_in(story, cues(story.language).page, low):
        if story.quotation_at(page.start()) is None:
            yield Tested((), "story", _unfilled(story, Span(page.start(), page.end())))


def _remark(story: Story, found: There, pointing: Sequence[Reference]) -> Finding:
    """One remark for all places that point at one thing. A note where the format holds no pictures: they come later."""
    first = pointing[0]
    numbers = found.numbers.get(first.thing, frozenset())
    severity: Severity = "query" if numbers or (found.told and first.thing != "box") else "note"
    said = f"‘{' '.join(story.words(first.span).split())}’"
    nl, en = NAMES[first.thing]
    if numbers:
        one = ONE[first.thing]
        there_ = ", ".join(str(number) for number in sorted(numbers))
        message = Words(
            f"De tekst verwijst naar {said}, en die is er niet: wel {one[0]} {there_}.",
            f"The text refers to {said}, which is not there: there is {one[1]} {there_}.",
        )
    else:
        message = Words(
            f"De tekst verwijst naar {said}, en er staat {nl} in dit manuscript.",
            f"The text refers to {said}, and there is {en} in this manuscript.",
        )
    return Finding(NAME, severity, message, (anchor(first.span), *(context(other.span) for other in pointing[1:])))


def _unfilled(story: Story, span: Span) -> Finding:
    said = f"‘{' '.join(story.words(span).split())}’"
    message = Words(f"Het paginanummer in {said} is nog niet ingevuld.", f"The page number in {said} is still to be filled in.")
    return Finding(NAME, "query", message, (anchor(span),))
