"""Tables against themselves and the text: an editor's examples, and what must never be remarked on."""

from __future__ import annotations

import io

import docx as python_docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kantlijn import shelf, weighing
from kantlijn.checks import registry
from kantlijn.manuscript import docx, html, markdown
from kantlijn.manuscript.model import Manuscript
from kantlijn.reading import read, read_text

TABLES = ("table.rank", "table.share", "table.sum", "table.text")
VILLAGES = ("Aalbrug", "Binnenveer", "Kleidorp", "Veenhuis", "Oudewaal", "Dijkzicht", "Ruigoord", "Zandpol", "Westhoek")


def table(*rows: str) -> str:
    return "\n".join(row.replace("|", "\t") for row in rows)


def remarks(text: str, language: str = "nl", checks: tuple[str, ...] = TABLES) -> list[str]:
    story = read_text(text, language)
    tested = [each for name in checks for each in registry.load(name).check(story, shelf.open_shelf())]
    found = weighing.weighed(story, (each.finding for each in tested if each.finding))
    return [f"{each.severity} {each.check}: {each.message.said(language)}" for each in found]


def held(text: str, check: str, language: str = "nl") -> int:
    """How many relations were put to the test."""
    return len([*registry.load(check).check(read_text(text, language), shelf.open_shelf())])


# -- sums ------------------------------------------------------------------------------------------------------------


def test_a_total_at_the_top():
    rows = ("Dorp|Boten|Boeien", "Totaal|31|60", "Aalbrug|12|20", "Kleidorp|9|25", "Zandpol|10|16")
    assert remarks(table(*rows)) == []  # three figures and a total that were rounded may be off by one
    wrong = [row.replace("|60", "|80") for row in rows]
    assert remarks(table(*wrong)) == ["error table.sum: In de kolom ‘Boeien’ tellen de getallen op tot 61, niet tot ‘80’."]


def test_counted_things_have_no_room_for_rounding():
    rows = ("Dorp|Aantal zetels|Aantal raden", "Aalbrug|13|1", "Kleidorp|9|1", "Zandpol|10|2", "Totaal|33|4")
    assert remarks(table(*rows)) == [
        "query table.sum: In de kolom ‘Aantal zetels’ tellen de getallen op tot 32, niet tot ‘33’."
    ]


@pytest.mark.parametrize(
    "rows",
    [
        ("Dorp|Gemiddelde prijs|Huizen", "Aalbrug|310|12", "Kleidorp|280|20", "Totaal|291|32"),  # an average
        ("Dorp|Leeftijd|Leden", "Aalbrug|51|12", "Kleidorp|47|20", "Totaal|49|32"),
        ("Dorp|Boten", "Aalbrug|12", "Kleidorp|20", "Zandpol|7", "Totaal|214"),  # a choice of the villages
        ("Dorp|Boten", "Aalbrug|12", "Kleidorp|n.b.", "Zandpol|7", "Totaal|21"),  # one is not known
        ("Post|Bedrag", "Zaal|€ 450", "Mensen|12", "Band|€ 300", "Totaal|€ 800"),  # two kinds of figures
        ("Dorp|Boten|Boeien", "Aalbrug|12|3", "Kleidorp|9|4", "Verschil|3|-1"),  # no total at all
        ("Sport|Unieke leden", "Judo|45", "Zwemmen|80", "Korfbal|38", "Totaal|140"),  # people who do two things
    ],
)
def test_what_is_no_sum(rows):
    assert remarks(table(*rows)) == []


def test_a_part_of_a_row_is_not_counted_twice():
    rows = ("Post|Bedrag|Vorig jaar", "Zaal|450|400", "Band|300|320", "waarvan btw|52|55", "Totaal|750|720")
    assert remarks(table(*rows)) == []
    assert held(table(*rows), "table.sum") >= 3


def test_nothing_that_is_rounded_is_remarked_on():
    rows = ("Tak|Omzet (mln)|Winst (mln)", "Zuivel|12|1,2", "Vlees|8|0,4", "Graan|5|0,3", "Totaal|26|2,0")
    assert remarks(table(*rows)) == []


COUNTS = st.lists(
    st.lists(st.floats(1, 900_000, allow_nan=False), min_size=3, max_size=3), min_size=2, max_size=len(VILLAGES)
)


def shown(value: float, decimals: int) -> str:
    return f"{value:,.{decimals}f}".translate(str.maketrans(",.", ".,"))


@given(COUNTS, st.sampled_from([2, 1, 0, -1, -2]))
def test_a_table_made_from_unrounded_figures_is_never_remarked_on(rows, digits):
    """Each figure and each total is rounded by itself, as a spreadsheet shows them."""

    def cell(value: float) -> str:
        return shown(round(value, digits), max(0, digits))

    lines = ["Dorp|Mannen|Vrouwen|Kinderen|Totaal"]
    lines += [f"{name}|{'|'.join(map(cell, row))}|{cell(sum(row))}" for name, row in zip(VILLAGES, rows, strict=False)]
    lines += ["Totaal|" + "|".join(cell(sum(column)) for column in zip(*rows, strict=True)) + "|" + cell(sum(map(sum, rows)))]
    assert remarks(table(*lines), checks=("table.sum", "table.share", "table.text")) == []


@given(st.lists(st.integers(30, 90_000), min_size=3, max_size=8), st.sampled_from([0, 1]))
def test_shares_made_from_their_numbers_are_never_remarked_on(numbers, decimals):
    whole = sum(numbers)
    lines = ["Dorp|Aantal boten|Aandeel (%)"]
    named = zip(VILLAGES, numbers, strict=False)
    lines += [f"{name}|{shown(one, 0)}|{shown(100 * one / whole, decimals)}" for name, one in named]
    lines += [f"Totaal|{shown(whole, 0)}|100"]
    assert remarks(table(*lines)) == []


@given(st.lists(st.integers(1, 10**6), min_size=3, max_size=len(VILLAGES)))
def test_a_sorted_list_is_never_remarked_on(numbers):
    lines = ["Plaats|Dorp|Bezoekers"]
    ordered = sorted(numbers, reverse=True)
    lines += [f"{at}|{name}|{shown(one, 0)}" for at, (name, one) in enumerate(zip(VILLAGES, ordered, strict=False), 1)]
    assert remarks(table(*lines)) == []


@given(st.lists(st.integers(1_000, 90_000), min_size=4, max_size=8), st.integers(0, 3), st.integers(500, 900))
def test_a_counted_figure_that_was_changed_is_always_found(numbers, at, more):
    """Where the rows add up in one column, they must in the other."""
    lines = ["Dorp|Aantal boten|Aantal huizen"]
    wrong = [*numbers]
    wrong[at] += more
    lines += [f"{name}|{shown(one, 0)}|{shown(two, 0)}" for name, one, two in zip(VILLAGES, numbers, wrong, strict=False)]
    lines += [f"Totaal|{shown(sum(numbers), 0)}|{shown(sum(numbers), 0)}"]
    found = remarks(table(*lines), checks=("table.sum",))
    assert len(found) == 1
    assert found[0].startswith("error table.sum: In de kolom ‘Aantal huizen’ tellen de getallen op tot")


# -- shares ----------------------------------------------------------------------------------------------------------


def test_several_answers_make_more_than_all():
    rows = ("Dorp|Fiets|Auto|Trein", "Aalbrug|52%|30%|18%", "Kleidorp|48%|30%|22%", "Zandpol|60%|35%|20%")
    alone, asked = remarks(table(*rows)), remarks("Meer antwoorden waren mogelijk.\n\n" + table(*rows))
    assert alone == ["query table.share: In de rij ‘Zandpol’ zijn de percentages samen 115, geen 100."]
    assert asked == []


def test_percentages_of_wholes_of_their_own():
    assert remarks(table("School|Geslaagd (%)", "Aalbrug|80", "Kleidorp|91", "Zandpol|77", "Totaal|83")) == []


def test_changes_make_no_whole():
    assert remarks(table("Dorp|Groei (%)", "Aalbrug|40", "Kleidorp|30", "Zandpol|20", "Totaal|31")) == []


# -- ranks -----------------------------------------------------------------------------------------------------------


def test_numbers_of_rows_are_no_ranks():
    names = ("Aalbrug|51", "Binnenveer|12", "Kleidorp|80", "Oudewaal|7", "Veenhuis|33", "Zandpol|61")
    assert remarks(table("Nr|Dorp|Boten", *(f"{at}|{name}" for at, name in enumerate(names, 1)))) == []


def test_a_shared_place_may_be_followed_by_a_gap():
    rows = ("Plaats|Dorp|Punten", "1|Aalbrug|9", "2|Kleidorp|8", "2|Zandpol|8", "4|Veenhuis|5", "5|Ruigoord|4")
    assert remarks(table(*rows)) == []


# -- text ------------------------------------------------------------------------------------------------------------

INHABITANTS = "\n\nTabel 1. Inwoners\n\n" + table("Dorp|2016|2017", "Aalbrug|14.200|14.650", "Kleidorp|9.100|9.350")


@pytest.mark.parametrize(
    "sentence",
    [
        "In Aalbrug kwamen er 450 inwoners bij.",  # a difference
        "Aalbrug heeft per hectare 14.250 inwoners.",
        "Volgens de burgemeester heeft Aalbrug 12.400 inwoners.",  # says another
        "Aalbrug had in 1950 nog 1.420 inwoners.",  # a year that is not in the table
        "Aalbrug heeft 40 boten.",
        "In Aalbrug en Kleidorp wonen 23.300 mensen.",
        "Aalbrug telde 14.200 inwoners.",  # of which year it does not say
    ],
)
def test_a_sentence_on_something_else_is_left_alone(sentence):
    assert remarks(sentence + INHABITANTS) == []


def test_the_year_of_the_sentence_names_the_column():
    assert remarks("Aalbrug had in 2017 al 14.650 inwoners." + INHABITANTS) == []
    assert held("Aalbrug had in 2017 al 14.650 inwoners." + INHABITANTS, "table.text") == 1
    assert remarks("Aalbrug had in 2017 al 14.560 inwoners." + INHABITANTS) == [
        "error table.text: In de tekst heeft ‘Aalbrug’ ‘14.560’, in de tabel ‘14.650’."
    ]


# -- the other checks ------------------------------------------------------------------------------------------------

SAME_NOUN = table(
    "Dorp|Aantal bezoekers|Groei (%)|Van|Naar",
    "Aalbrug|12.400|25|40|90", "Kleidorp|14.200|10|20|21", "Zandpol|1.420|12|100|140", "Totaal|28.020|11|160|251",
)  # fmt: skip


@pytest.mark.parametrize("check", ["number.restated", "number.percentage", "money.conversion", "time.duration"])
def test_cells_are_no_sentences(check):
    """Two cells of a column are two figures, however much they look like one."""
    assert remarks(SAME_NOUN, checks=(check,)) == []


def test_the_same_figures_in_sentences_are_remarked_on():
    text = "De dorpen trokken 12.400 bezoekers naar het bad.\n\nDe 14.200 bezoekers van het bad kwamen uit de dorpen."
    assert remarks(text, checks=("number.restated",)) != []


def test_a_figure_in_the_text_is_not_restated_by_a_cell():
    text = "De dorpen trokken 12.400 bezoekers.\n\n" + SAME_NOUN
    assert remarks(text, checks=("number.restated",)) == []


# -- formats ---------------------------------------------------------------------------------------------------------

ROWS = (("", "2016", "2017"), ("Aalbrug", "412", "388"), ("Kleidorp", "963", "1.004"), ("Totaal", "1.375", "1.932"))


def in_markdown() -> Manuscript:
    lines = ["|" + "|".join(row) + "|" for row in ROWS]
    return markdown.read("\n".join([lines[0], "|---|---|---|", *lines[1:]]).encode(), "x.md")


def in_a_web_page() -> Manuscript:
    rows = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in ROWS)
    story = f"<p>Er varen veel boten op de plas, en dat is te zien.</p><table>{rows}</table>"
    return html.read(f"<html><body><article>{story}</article></body></html>".encode(), "x.html")


def in_word() -> Manuscript:
    document = python_docx.Document()
    made = document.add_table(len(ROWS), len(ROWS[0]))
    for row, cells in zip(ROWS, made.rows, strict=True):
        for words, cell in zip(row, cells.cells, strict=True):
            cell.text = words
    file = io.BytesIO()
    document.save(file)
    return docx.read(file.getvalue(), "x.docx")


@pytest.mark.parametrize("manuscript", [in_markdown(), in_a_web_page(), in_word()], ids=["markdown", "html", "docx"])
def test_the_same_table_gives_the_same_remark_in_every_format(manuscript):
    story = read(manuscript, language="nl")
    tested = [*registry.load("table.sum").check(story, shelf.open_shelf())]
    found = [each.finding for each in tested if each.finding]
    assert [finding.message.nl for finding in found] == [
        "In de kolom ‘2017’ tellen de getallen op tot 1.392, niet tot ‘1.932’."
    ]
    place = found[0].places[0]
    page = manuscript.flow.page(place.start, place.end)
    assert manuscript.text[page.start : page.end] == "1.932"
