"""A quotation mark that opens and is never closed."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn.finding import Finding, Tested, Words, anchor
from kantlijn.shelf import Shelf
from kantlijn.story import Quotation, Span, Story

NAME = "quote.unclosed"


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Every quotation: whether it has both its marks. An answer of several paragraphs opens in each, closes in the last."""
    for quotation in story.quotations:
        if quotation.parent is None and story.text[quotation.start] not in "–—":
            yield Tested((), "story", _finding(story, quotation) if quotation.open_ended else None)


def _finding(story: Story, quotation: Quotation) -> Finding:
    mark = story.text[quotation.start]
    sentence = story.sentences[story.sentence_at(quotation.start)]
    end = sentence.end if quotation.start < sentence.end <= quotation.end else quotation.end
    return Finding(
        NAME,
        "query",
        Words(
            f"Hier gaat een aanhalingsteken open ({mark}) dat in deze alinea niet dichtgaat: waar houdt het citaat op?",
            f"A quotation mark opens here ({mark}) and is not closed in this paragraph: where does the quotation end?",
        ),
        (anchor(Span(quotation.start, end)),),
    )
