"""The worklist opens in a spreadsheet, holds every figure, and can do nothing there."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest
from handmade import clash, proof, story, time

from kantlijn.interval import Interval
from kantlijn.proofread import Proof
from kantlijn.report import csv as report


def rows(*proofs: Proof, language: str = "nl") -> list[dict[str, str]]:
    answer = report.checked(proofs, lambda _: language)
    assert answer.startswith("\ufeff")
    assert answer.count("\r\n") == answer.count("\n")
    return list(csv.DictReader(io.StringIO(answer.removeprefix("\ufeff"), newline="")))


def test_every_figure_and_time_is_a_row() -> None:
    of = story("Er waren 12 boten, 34 schepen en 5 zwanen in mei.")
    of = replace(of, times=(time(42, 48, "period", Interval(736_999, 737_029, True, False)),))
    listed = rows(proof(of, clash(of, "12", "34"), path="haven.md"))
    assert [row["woorden"] for row in listed] == ["12", "34", "5", "in mei"]
    assert [row["nagerekend tegen"] for row in listed] == [
        "het verhaal zelf", "het verhaal zelf", "niemand: zelf nagaan", "niemand: zelf nagaan",
    ]  # fmt: skip
    assert listed[0]["opmerking"] == "fout number.restated: Hier staat 12, daar 34."
    assert listed[1]["opmerking"] == listed[0]["opmerking"]
    assert listed[2]["opmerking"] == ""
    assert (listed[2]["van"], listed[2]["tot"], listed[2]["plaats"]) == ("5", "5", "1:34")
    assert (listed[3]["van"], listed[3]["tot"]) == ("2018-11-01", "2018-12-01")
    assert listed[3]["zin"] == of.text


def test_a_figure_and_a_time_on_the_same_words_are_two_rows() -> None:
    of = story("Het was 2018.")
    of = replace(of, times=(time(8, 12, "period", None),))
    assert [row["kind"] for row in rows(proof(of), language="en")] == ["count", "period"]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "＝"])
def test_no_cell_of_text_is_a_formula(start: str) -> None:
    of = story(f"{start}SOM(12) en 34 boten.")
    of = replace(of, quantities=(replace(of.quantities[0], start=0), of.quantities[1]))
    (first, _) = rows(proof(of))
    assert first["woorden"].startswith(f"'{start}")
    assert first["zin"].startswith(f"'{start}")


def test_a_negative_number_stays_a_number() -> None:
    of = story("Het vroor 12 graden.")
    of = replace(of, quantities=(replace(of.quantities[0], strict=Interval.point(-12)),))
    assert rows(proof(of))[0]["van"] == "-12"


def test_marks_have_the_names_of_the_json() -> None:
    of = story("Er waren ‘12’ boten.")
    answer = report.marked([proof(of, path="haven.md")]).removeprefix("\ufeff")
    listed = list(csv.DictReader(io.StringIO(answer, newline="")))
    assert [(row["path"], row["id"], row["type"], row["text"]) for row in listed] == [
        ("haven.md", "b1", "block", "Er waren ‘12’ boten."),
        ("haven.md", "c1", "quotation", "‘12’"),
        ("haven.md", "q1", "quantity", "12"),
    ]
    assert (listed[2]["low_closed"], listed[2]["vague"]) == ("true", "false")


def test_a_manuscript_that_could_not_be_read_has_no_rows() -> None:
    assert rows(Proof("weg.md")) == []
