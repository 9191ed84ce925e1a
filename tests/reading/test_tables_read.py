"""Tables as they are read: cells, heads, and what a number in a cell is of."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kantlijn.reading import read_text
from kantlijn.reading.tables.heads import measure
from kantlijn.story import Quantity, Story


def table(*rows: str) -> str:
    """A table in plain text: a line a row, and a tab for every bar."""
    return "\n".join(row.replace("|", "\t") for row in rows)


def kinds(story: Story) -> list[str]:
    """For each row the first letters of the kinds of its cells: head, words, figure, rank, year, empty."""
    return ["".join(cell.kind[0] for cell in row) for row in story.tables[0].rows]


def figures(story: Story) -> list[str]:
    return [said(story, mark) for mark in story.quantities]


def said(story: Story, mark: Quantity) -> str:
    unit = f" {mark.unit}" if mark.unit else f" {mark.counts}" if mark.counts else ""
    return f"{story.words(mark)} = {mark.kind} {mark.value:g}{unit}"


def test_a_table_has_heads_labels_ranks_and_figures():
    story = read_text(
        table(
            "Plaats|Bad|Bezoekers|Aandeel (%)",
            "1|Aalbrug|12.000|40",
            "2|Binnenveer|-|n.b.",
            "3|Kleidorp|9.000|30",
            "Totaal||30.000|100",
        ),
        "nl",
    )
    assert kinds(story) == ["hhhh", "rwff", "rwee", "rwff", "weff"]
    only = story.tables[0]
    assert (only.heads, only.label) == (1, 1)
    cell = only.cell_at(story.text.index("9.000"))
    assert cell == (3, 2)
    assert [story.words(head) for head in only.column_head(2)] == ["Bezoekers"]
    head = only.row_head(3)
    assert head is not None
    assert story.words(head) == "Kleidorp"


def test_years_as_heads_are_no_counts():
    story = read_text(table("Dorp|2016|2017", "Aalbrug|1.450|1.480", "Kleidorp|1.120|2017"), "nl")
    assert kinds(story) == ["hhh", "wff", "wff"]
    assert figures(story) == ["1.450 = count 1450", "1.480 = count 1480", "1.120 = count 1120", "2017 = count 2017"]


def test_years_as_names_of_rows_are_no_counts():
    story = read_text(table("Jaar|Boten", "2016|12", "2017|14"), "nl")
    assert kinds(story) == ["hh", "yf", "yf"]
    assert figures(story) == ["12 = count 12", "14 = count 14"]


def test_a_table_without_heads():
    story = read_text(table("Aalbrug|12|15", "Kleidorp|9|11"), "nl")
    assert (kinds(story), story.tables[0].heads) == (["wff", "wff"], 0)


def test_heads_in_two_rows_stand_over_their_columns():
    story = read_text(table("Dorp|2016||2017|", "·|man|vrouw|man|vrouw", "Aalbrug|1|2|3|4", "Kleidorp|5|6|7|8"), "nl")
    # The line that ends in an empty cell is trimmed in plain text; in the other formats it is not.
    heads = [[story.words(cell) for cell in story.tables[0].column_head(column)] for column in (1, 2)]
    assert heads[0][-1] == "man"
    assert heads[1][-1] == "vrouw"


def test_a_unit_stands_in_the_head_of_a_column():
    story = read_text(
        table("Bedrijf|Omzet (mln euro)|Winst (%)|Terrein (ha)|Aantal medewerkers", "Kaas|12,5|4|7|120", "Brood|8|3,5|2|60"),
        "nl",
    )
    assert figures(story) == [
        "12,5 = money 1.25e+07 EUR", "4 = percentage 4 percent", "7 = measure 7 hectare", "120 = count 120 medewerker",
        "8 = money 8e+06 EUR", "3,5 = percentage 3.5 percent", "2 = measure 2 hectare", "60 = count 60 medewerker",
    ]  # fmt: skip
    widths = [mark.strict.width for mark in story.quantities[:4]]
    assert widths == [100_000, 1, 1, 0]  # counted one by one: exact; the rest to the last written digit


def test_a_unit_stands_in_the_head_of_a_row():
    story = read_text(table("|2016|2017", "Omzet (mln euro)|12|13", "Medewerkers|120|130"), "nl")
    assert figures(story)[:2] == ["12 = money 1.2e+07 EUR", "13 = money 1.3e+07 EUR"]
    assert figures(story)[2:] == ["120 = count 120", "130 = count 130"]


def test_a_scale_stands_in_the_title():
    story = read_text("Tabel 1. Inwoners (x 1.000)\n\n" + table("Dorp|2016|2017", "Aalbrug|14|15,2", "Kleidorp|9|9"), "nl")
    assert figures(story) == ["14 = count 14000", "15,2 = count 15200", "9 = count 9000", "9 = count 9000"]


def test_percent_in_the_cell_goes_before_the_scale_of_the_title():
    story = read_text("Table 1. Sales (in millions)\n\n" + table("Firm|2017|Growth", "Cheese|14|5%", "Bread|9|-3%"), "en")
    assert figures(story) == [
        "14 = count 1.4e+07", "5% = percentage 5 percent", "9 = count 9e+06", "-3% = percentage -3 percent",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "cells", "values"),
    [
        ("nl", ["1.234", "12,5"], [1234, 12.5]),
        ("en", ["1,234", "12.5"], [1234, 12.5]),
        ("nl", ["1,234,567", "2,345"], [1234567, 2345]),  # a table copied from an English report
        ("en", ["1.234.567", "2.345"], [1234567, 2345]),
        ("nl", ["12 345", "9 876"], [12345, 9876]),
        ("nl", ["€ 1.250,50", "€ 9,-"], [1250.5, 9]),
        ("nl", ["1.204*", "996"], [1204, 996]),
        ("nl", ["−12", "+7"], [-12, 7]),
    ],
)
def test_the_notation_of_a_table(language, cells, values):
    story = read_text(table("Dorp|Getal", *(f"Dorp {chr(65 + at)}|{cell}" for at, cell in enumerate(cells))), language)
    assert [mark.value for mark in story.quantities] == values


@pytest.mark.parametrize(
    ("head", "language", "expected"),
    [
        ("Omzet in miljoenen euro's", "nl", ("money", "EUR", 1e6, None)),
        ("Omzet, € mln", "nl", ("money", "EUR", 1e6, None)),
        ("Uitgaven (x € 1.000)", "nl", ("money", "EUR", 1e3, None)),
        ("Oppervlakte (km²)", "nl", ("measure", "square kilometer", 1.0, None)),
        ("% vrouwen", "nl", ("percentage", "percent", 1.0, None)),
        ("Verschil in procentpunten", "nl", ("percentage", "percentage point", 1.0, None)),
        ("Aantal inwoners", "nl", ("count", None, 1.0, "inwoner")),
        ("Inwoners (duizenden)", "nl", ("count", None, 1e3, None)),
        ("Revenue ($m)", "en", ("money", "USD", 1e6, None)),
        ("Population (thousands)", "en", ("count", None, 1e3, None)),
        ("Number of residents", "en", ("count", None, 1.0, "resident")),
        ("Amounts in millions of euros", "en", ("money", "EUR", 1e6, None)),
        ("Sales (bn yen)", "en", ("money", "JPY", 1e9, None)),
    ],
)
def test_what_a_head_says(head, language, expected):
    found = measure(head, language)
    assert found is not None
    assert (found.kind, found.unit, found.factor, found.counts) == expected


@pytest.mark.parametrize(
    "head", ["Gemeente", "Mannen (m)", "Klachten per 1.000 inwoners", "Winst voor belasting", "2017", "", "Plaats in 2016"]
)
def test_a_head_that_says_nothing_of_a_unit(head):
    assert measure(head, "nl") is None


def test_nothing_is_read_across_two_cells():
    story = read_text(table("Dorp|Aantal|Soort|Lengte", "Aalbrug|12|boten|5", "Kleidorp|9|kippen|3"), "nl")
    assert [mark.counts for mark in story.quantities] == [None] * 4
    assert [story.words(span) for span in story.sentences][:3] == ["Dorp", "Aantal", "Soort"]


def test_a_table_drawn_with_bars_in_plain_text():
    story = read_text("| Dorp | Boten |\n|---|---|\n| Aalbrug | 12 |\n| Kleidorp | 9 |", "nl")
    assert kinds(story) == ["hh", "wf", "wf"]


CELL = st.text("abc 12.,%-€Dé|\"'", max_size=8)


@given(st.lists(st.lists(CELL, min_size=3, max_size=3), min_size=2, max_size=6), st.sampled_from(["nl", "en"]))
def test_every_cell_and_mark_is_where_it_says(rows, language):
    text = "Er stond iets in.\n\n" + "\n".join("\t".join(row) for row in rows)
    story = read_text(text, language)
    for made in story.tables:
        block = story.blocks[made.block]
        cells = [cell for row in made.rows for cell in row]
        assert all(len(row) == made.width for row in made.rows)
        assert all(block.start <= cell.start <= cell.end <= block.end for cell in cells)
        assert all("\t" not in story.words(cell) for cell in cells)
        assert all(one.end <= other.start for one, other in pairwise(cells))
        for mark in (*story.quantities, *story.times):
            if block.start <= mark.start < block.end:
                assert "\t" not in story.words(mark)
                assert "\n" not in story.words(mark)
    marks = sorted([*story.quantities, *story.times], key=lambda mark: mark.start)
    assert all(one.end <= other.start for one, other in pairwise(marks))
