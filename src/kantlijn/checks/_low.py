"""A story in lower case, made once for all checks that read it so."""

from __future__ import annotations

from kantlijn.reading.tokens import lowered
from kantlijn.story import Story


def low_text(story: Story) -> str:
    """The text as `lowered` has it; for `story.once`."""
    return lowered(story.text)
