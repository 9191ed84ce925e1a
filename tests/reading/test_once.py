"""What several checks make of a story is made once, and belongs to that story alone."""

from __future__ import annotations

from dataclasses import replace

from kantlijn.reading import read_text
from kantlijn.story import Story


def test_what_is_made_of_a_story_is_made_once() -> None:
    asked: list[str] = []

    def made(story: Story) -> tuple[int, ...]:
        asked.append(story.text)
        return tuple(len(story.words(sentence)) for sentence in story.sentences)

    story = read_text("Er kwamen 40 mensen. Er gingen er 12 weg.", "nl")
    assert story.once(made) is story.once(made)
    assert asked == [story.text]


def test_it_is_no_part_of_what_a_story_is() -> None:
    one, other = (read_text("Er kwamen 40 mensen.", "nl") for _ in range(2))
    before = repr(one)
    one.once(lambda story: story.text.upper())
    assert one == other
    assert repr(one) == before


def test_a_story_that_is_changed_has_its_own() -> None:
    def counted(story: Story) -> int:
        return len(story.quantities)

    story = read_text("Er kwamen 40 mensen.", "nl")
    assert story.once(counted) == 1
    assert replace(story, quantities=()).once(counted) == 0
