"""What the text points at, in formats that tell of pictures and in those that do not."""

from __future__ import annotations

import pytest

from kantlijn import shelf
from kantlijn.checks.visual import missing
from kantlijn.manuscript import markdown, read_plain
from kantlijn.reading import read


def remarks(text: str, reader=read_plain, language: str = "nl") -> list[str]:
    story = read(reader(text.encode(), "-"), language=language)
    found = (each.finding for each in missing.check(story, shelf.open_shelf()))
    return [f"{each.severity}: {each.message.said(language)}" for each in found if each is not None]


SAID = "De tekst verwijst naar ‘bovenstaande grafiek’, en er staat geen grafiek in dit manuscript."
POINTS = "In bovenstaande grafiek is te zien dat het aantal boten daalt."


def test_a_format_that_holds_pictures_and_has_none():
    assert remarks(POINTS, markdown.read) == [f"query: {SAID}"]


def test_a_picture_may_be_the_chart():
    assert remarks(f"![](boten.png)\n\n{POINTS}", markdown.read) == []


def test_in_plain_text_it_is_a_note():
    assert remarks(POINTS) == [f"note: {SAID}"]


def test_one_thing_is_one_remark():
    assert len(remarks(f"{POINTS} De kaart ernaast is oud. Zie de grafiek hierboven.")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "De keeper kreeg een rode kaart en legde de kaarten op tafel.",
        "Zij zei: ‘Kijk maar eens naar bovenstaande grafiek.’",
        "Zie tabel 4 in het rapport van de gemeente.",
        "De grafieken van de tekenaar hangen in het museum.",
        "Het kader van de club vergadert hierover.",
        "Ze legde de foto op tafel, en de kaart ernaast.",
        "Op pagina 12 van zijn boek staat dat er 300 boten waren.",
        "Zie pagina 12.",
    ],
)
def test_what_is_no_reference(text):
    assert remarks(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "He put his cards on the table and drew a map of the village.",
        "She said: “See the chart below.”",
        "See table 4 in the report of the council.",
        "The chart topped the one below it by far.",
        "The drawing room above the shop is let.",
        "The table below the window was laid for six.",
    ],
)
def test_what_is_no_reference_in_english(text):
    assert remarks(text, language="en") == []


def test_a_box_is_found_by_its_head():
    assert remarks("De regels zijn streng (zie kader).\n\nKADER\n\nZo werken de regels: niemand mag varen.") == []
    assert remarks("De regels zijn streng (zie kader).\n\nNiemand mag varen.") != []
