"""What is shown of several findings on one figure."""

from __future__ import annotations

from kantlijn import weighing
from kantlijn.checks import registry
from kantlijn.finding import Finding
from kantlijn.reading import read_text
from kantlijn.shelf import open_shelf

# The size of the rise is wrong, and two percentages before it differ by nearly as much as it says.
RISE = (
    "Of all ferries 18 per cent were between ten and thirty minutes late. Just under half, 49 per cent, were on time.\n\n"
    "The average delay rose from 24 minutes in 2017 to 36 minutes in 2021, an increase of 30 per cent."
)


def findings(text: str, *checks: str) -> list[Finding]:
    story, shelf = read_text(text, "en", None), open_shelf()
    found = [tested.finding for name in checks for tested in registry.load(name).check(story, shelf) if tested.finding]
    return list(weighing.weighed(story, found))


def test_what_only_looks_for_an_explanation_adds_none_to_one_that_is_known() -> None:
    assert [each.check for each in findings(RISE, "number.worked_out")] == ["number.worked_out"]
    (one,) = findings(RISE, "number.percentage", "number.worked_out")
    assert one.check == "number.percentage"
    assert not any("worked_out" in line.en for line in one.calculation)
    assert [place.role for place in one.places].count("context") == 0
