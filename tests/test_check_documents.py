"""The documentation of a check is its test: every example in every check's page is checked as it stands there."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from kantlijn import finding as said
from kantlijn import shelf, weighing
from kantlijn.checks import registry
from kantlijn.reading import read_text
from kantlijn.story import Mark, Quantity, Story, Time

HEADINGS = ("What it does", "Why", "Wrong", "Right", "Near miss", "Calculation", "Reference", "Known false alarms")
LEAST = {"Wrong": 2, "Right": 2, "Near miss": 1}
OTHER_FIGURES = 4  # in the one wrong and the one right example that are whole paragraphs

# Checks of what the page looks like, and of names: those are no marks that coverage counts; whatever else is put to the
# test is.
# With a desk's own list of names on it, for name.house.
SHELF = shelf.open_shelf(own=Path(__file__).parent / "checks" / "desk")
OF_THE_PAGE = (
    "proof", "visual", "name", "quote.unclosed", "quote.style", "quote.speaker", "quote.repeated", "place.variant",
    "place.located", "place.spelling", "place.front", "place.compass", "front.word",
    "place.nationality", "number.score",
)  # fmt: skip


@dataclass(frozen=True)
class Example:
    check: str
    section: str
    number: int
    language: str
    date: datetime.date | None
    text: str
    remarks: tuple[str, ...]

    @property
    def name(self) -> str:
        return f"{self.check}-{self.section.lower().replace(' ', '_')}-{self.number}"


def sections(name: str) -> dict[str, str]:
    """The parts of a page by their heading, in order; fenced text holds no headings."""
    parts: dict[str, str] = {}
    heading = ""
    fenced = False
    for line in registry.document(name).splitlines(keepends=True):
        fenced ^= line.startswith("```")
        if line.startswith("## ") and not fenced:
            heading = line[3:].strip()
            parts[heading] = ""
        elif heading:
            parts[heading] += line
    return parts


def fences(text: str) -> list[tuple[str, str]]:
    """(info string, content) of every fenced block, in order."""
    blocks = re.finditer(r"^```(.+)\n([\s\S]*?)^```\s*$", text, re.MULTILINE)
    return [(match[1].strip(), match[2].rstrip("\n")) for match in blocks]


def examples() -> list[Example]:
    found: list[Example] = []
    for name in registry.names():
        for section in LEAST:
            blocks = fences(sections(name).get(section, ""))
            number = 0
            for at, (info, text) in enumerate(blocks):
                if info == "remark":
                    continue
                language, _, date = info.partition(" ")
                following = blocks[at + 1 :]
                upto = next((n for n, block in enumerate(following) if block[0] != "remark"), len(following))
                number += 1
                found.append(
                    Example(
                        name,
                        section,
                        number,
                        language,
                        datetime.date.fromisoformat(date) if date else None,
                        text,
                        tuple(content for _, content in following[:upto]),
                    )
                )
    return found


@cache
def read(example: Example) -> Story:
    return read_text(example.text, example.language, example.date)


@cache
def held(example: Example, check: str) -> tuple[said.Tested, ...]:
    return tuple(registry.load(check).check(read(example), SHELF))


def remarks(example: Example, check: str) -> list[str]:
    """The remarks of a check on an example, as the page shows them: severity, message, calculation."""
    findings = weighing.weighed(read(example), (each.finding for each in held(example, check) if each.finding))
    return [shown(finding, example.language) for finding in findings]


def shown(finding: said.Finding, language: str) -> str:
    message = f"{finding.severity}: {finding.message.said(language)}"
    return "\n".join([message, *(line.said(language) for line in finding.calculation)])


def figures(example: Example) -> list[Quantity | Time]:
    story = read(example)
    return [*story.quantities, *story.times]


ALL = examples()
by_name = pytest.mark.parametrize("name", registry.names())


@by_name
def test_headings(name: str) -> None:
    page = registry.document(name)
    assert page.startswith(f"# {name}\n")
    assert tuple(sections(name)) == HEADINGS
    assert all(text.strip() for text in sections(name).values())


@by_name
def test_enough_examples(name: str) -> None:
    for section, least in LEAST.items():
        assert sum(e.check == name and e.section == section for e in ALL) >= least, section


@by_name
@pytest.mark.parametrize("section", ["Wrong", "Right"])
def test_one_example_is_a_whole_paragraph(name: str, section: str) -> None:
    """With at least four figures in it that the check has no part in."""
    own = [e for e in ALL if e.check == name and e.section == section]
    assert max((len(figures(e)) - len(own_figures(e)) for e in own), default=0) >= OTHER_FIGURES


def own_figures(example: Example) -> set[Mark]:
    """The figures that make the example wrong, or that the check put to the test where it is right."""
    wrong = example.section == "Wrong"
    return {mark for each in held(example, example.check) if each.finding or not wrong for mark in each.marks}


@pytest.mark.parametrize("example", [e for e in ALL if e.section == "Wrong"], ids=lambda e: e.name)
def test_wrong_is_remarked(example: Example) -> None:
    assert example.remarks, "a wrong example is followed by its remark"
    assert remarks(example, example.check) == list(example.remarks)


@pytest.mark.parametrize("example", [e for e in ALL if e.section != "Wrong"], ids=lambda e: e.name)
def test_right_is_left_alone(example: Example) -> None:
    assert not example.remarks
    assert {check: found for check in registry.names() if (found := remarks(example, check))} == {}
    tested = held(example, example.check)
    of_the_page = example.check.partition(".")[0] in OF_THE_PAGE or example.check in OF_THE_PAGE
    assert any(each.marks or of_the_page for each in tested), "this check put nothing to the test here"
