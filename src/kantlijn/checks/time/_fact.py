"""What a story says of a person: a birth, a death, an age. Records only."""

from __future__ import annotations

from typing import Literal, NamedTuple

from kantlijn.checks.time._moments import Moment
from kantlijn.story import Mark

REACH_DEATH = 60  # characters from a year to the word for dying: "in 1994 in een ziekenhuis in zijn geboortestad overleed"
OLDEST = 122  # years; the longest life on record (Jeanne Calment, 1875-1997)


class Fact(NamedTuple):
    """Something a story says of a person. `age` is a number of years at `at` (None: when the story is told).
    `weak`: the sentence is in the past tense, so that the age may be one of that time; or a year in brackets behind a name,
    that is most likely a birth. `again`: told with "now" of somebody who was spoken of before.
    """

    kind: Literal["birth", "death", "age"]
    person: str
    first: str | None
    mark: Mark
    moment: Moment | None = None
    age: int | None = None
    at: Literal["now", "death", "moment"] = "now"
    shown: str | None = None
    weak: bool = False
    again: bool = False
