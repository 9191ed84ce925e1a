"""Who says it, who is named, and whose figure it is, over whole passages: tables/who."""

from __future__ import annotations

import pytest
from reading_tables import table

from kantlijn.reading import read_text
from kantlijn.story import Story

_MOMENTS = ("date", "period", "time", "datetime", "recurring")  # nearly all of them are the narrator's frame
KINDS = {"person": "p", "organisation": "o", "place": "l"}


def told(story: Story) -> tuple[str, ...]:
    """What was read of a passage, in the notation of the table."""
    lines = [f"{story.words(each)} | {each.speaker or ''}".rstrip() for each in story.quotations]
    named = []
    for each in story.mentions:
        words = " ".join(story.words(each).split())
        named.append(f"{words}{f' > {each.name}' if each.name != words else ''} ({KINDS[each.kind]})")
    says = [
        f"{story.words(each)} = {story.mentions[whose].name}"
        for each in sorted([*story.quantities, *story.times], key=lambda mark: mark.start)
        if (whose := story.voice_at(each.start)) is not None and each.kind not in _MOMENTS
    ]
    lines += [f"named: {'; '.join(named)}"] if named else []
    return (*lines, *([f"says: {'; '.join(says)}"] if says else []))


@pytest.mark.parametrize(("language", "words", "lines"), table("who"))
def test_who(language: str, words: str, lines: tuple[str, ...]) -> None:
    assert told(read_text(words, language)) == lines
