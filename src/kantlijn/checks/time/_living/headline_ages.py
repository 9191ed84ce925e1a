"""The age in a headline, and that of the same person in the lead: "Man (83) rijdt winkel in", "een 38-jarige automobilist"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kantlijn.checks.time import _days
from kantlijn.checks.time._cues import LifeCues, life_cues
from kantlijn.checks.time._living.plain_ages import age_of
from kantlijn.checks.time._slips import swapped
from kantlijn.finding import Finding, Severity, Tested, Words, anchor, counterpart
from kantlijn.story import Block, Quantity, Story, within

CHECK = "time.age"

# How many paragraphs may tell who the headline was about.
LEAD = 2
# Characters around an age in which its person stands.
NEAR = 24
HEADLINE = 120  # characters: a first line that is longer and ends in a full stop is a paragraph


def relations(story: Story) -> Iterator[Tested]:
    """The one age of the headline against the one of the first paragraphs, where both are of a person without a name."""
    blocks = [block for block in story.blocks if block.kind in ("headline", "lead", "paragraph")]
    if len(blocks) < 2 or not _headline(story, blocks[0]):
        return
    words = life_cues(story.language)
    above = _ages(story, blocks[0], words)
    below = next((ages for block in blocks[1 : 1 + LEAD] if (ages := _ages(story, block, words))), [])
    if len(above) != 1 or len(below) != 1:
        return
    one, other = above[0], below[0]
    first, second = age_of(story, one) or 0, age_of(story, other) or 0
    start = story.blocks[story.block_at(other.start)].start
    if first != second and re.search(rf"\b{first}\b", story.text[start : other.end + HEADLINE]):
        return  # "A man of 23 was hurt; the 31-year-old beside him was not"
    if first == second:
        yield Tested((one, other), "story")
        return
    slip = swapped(first, second)
    severity: Severity = "error" if slip else "query"
    here, there = (" ".join(story.words(each).split()) for each in (one, other))
    message = Words(
        f"De kop geeft ‘{here}’ en het begin van het stuk ‘{there}’: is dat dezelfde persoon?",
        f"The headline has “{here}” and the start of the story “{there}”: is that the same person?",
    )
    off = abs(first - second)
    lines = [Words(f"{first} en {second}: {off} jaar verschil", f"{first} and {second}: {off} apart")]
    if slip:
        lines.append(Words("cijfers verwisseld", "digits swapped"))
    yield Tested((one, other), "story", Finding(CHECK, severity, message, (anchor(one), counterpart(other)), (), tuple(lines)))


def _headline(story: Story, block: Block) -> bool:
    text = story.words(block).strip()
    return block.kind == "headline" or (len(text) <= HEADLINE and not re.search(r"[.!?]\W*$", text))


def _ages(story: Story, block: Block, words: LifeCues) -> list[Quantity]:
    """The ages of a block; none where one of them is not that of a person without a name."""
    ages = [q for q in within(story.quantities, block) if isinstance(q, Quantity) and age_of(story, q) is not None]
    plain = [age for age in ages if _of_nobody(story, age, words) and not _days.quoted(story, age.start)]
    return ages if len(ages) == len(plain) else []


def _of_nobody(story: Story, age: Quantity, words: LifeCues) -> bool:
    before = re.search(r"([^\W\d_]+),?\s\(?$", story.text[max(0, age.start - NEAR) : age.start])
    behind = re.compile(r"(?:-?[^\W\d_]+)?\s([^\W\d_]+)").match(story.text, age.end)
    person = words.is_person.search(story.text, max(0, age.start - 5), age.end + NEAR)
    if person is not None and person.start() < age.start < person.end():
        return True
    nouns = [match[1] for match in (before, behind) if match is not None]
    return any(words.person_noun.fullmatch(noun) is not None for noun in nouns)
