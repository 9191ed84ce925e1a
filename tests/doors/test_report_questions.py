"""The questions to the author: literal mails, as they are sent."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from handmade import clash, proof, story

from kantlijn.finding import Finding, Reference, Words, anchor, context, counterpart
from kantlijn.proofread import Proof
from kantlijn.report.layout import cells
from kantlijn.report.questions import WIDTH, asked


def mail(*proofs: Proof, language: str = "nl") -> str:
    return asked(proofs, lambda _: language)


def test_a_question_about_two_figures() -> None:
    of = story("Er zonken 12 boten.\n\nVolgens Noor zonken 14 boten, en 3 schepen.")
    assert mail(proof(of, clash(of, "12", "14"), path="haven.md")) == (
        "Vragen bij haven.md\n"
        "\n"
        "Het gaat om de woorden tussen *sterretjes*; die tussen _streepjes_ spreken ze\n"
        "tegen.\n"
        "\n"
        "1. Alinea 1, regel 1:\n"
        "     Er zonken *12* boten.\n"
        "   Alinea 2, regel 3:\n"
        "     Volgens Noor zonken _14_ boten, en 3 schepen.\n"
        "\n"
        "   Hier staat 12, daar 14.\n"
        "     12 ≠ 14\n"
        "   Welke van de twee is juist? [number.restated]\n"
        "\n"
        "2 van de 3 cijfers nagerekend (2 tegen het verhaal zelf); geen data of tijden.\n"
    )


def test_in_english_with_its_headline_and_a_source() -> None:
    of = story("It sank 12 boats.", language="en")
    found = Finding(
        "money.conversion", "query", Words("", "Twelve is odd: € 12 is less."), (anchor(of.quantities[0]),), (),
        (Words("", "12 − 1 = 11"),), Reference("ecb", "GBP/EUR", "2018-10-09", "European Central Bank", 1.1405),
    )  # fmt: skip
    one = proof(of, found, path="harbour.docx")
    assert one.manuscript is not None
    one = replace(one, manuscript=replace(one.manuscript, title="Boats  sink", pieces=()))
    assert mail(one, language="en") == (
        "Questions about “Boats sink” (harbour.docx)\n"
        "\n"
        "It is about the words between *asterisks*.\n"
        "\n"
        "1. Paragraph:\n"
        "     It sank *12* boats.\n"
        "\n"
        "   Twelve is odd: € 12 is less.\n"
        "     12 − 1 = 11\n"
        "   Source: ecb: GBP/EUR = 1.1405, 9 October 2018, European Central Bank\n"
        "   Is this right? [money.conversion]\n"
        "\n"
        "1 of 1 figure recomputed (1 against the story itself); no dates or times.\n"
    )


def test_a_story_without_questions_says_what_was_looked_at() -> None:
    of = story("Er waren 12 boten.")
    assert mail(proof(of)) == (
        "Vragen bij stuk.md\n\nGeen vragen.\n\n0 van 1 cijfer nagerekend; geen data of tijden.\n"
    )


def test_two_stories_are_apart_and_what_could_not_be_read_is_left_out() -> None:
    of = story("Er waren 12 boten.")
    said = mail(proof(of, path="een.md"), Proof("weg.md"), proof(of, path="twee.md"))
    assert [line for line in said.splitlines() if line.startswith("Vragen")] == ["Vragen bij een.md", "Vragen bij twee.md"]
    assert "\n\n\nVragen bij twee.md" in said


def test_no_line_is_longer_than_a_mail_takes_and_the_sign_of_money_stays_with_its_amount() -> None:
    of = story("Er waren volgens de havenmeester van de Zwaan en zijn twee knechten 12 boten voor € 34 per week. " * 8)
    finding = clash(of, "12", "34")
    far = replace(finding, places=(*finding.places, context(of.quantities[-1])), severity="note")
    for count in range(30):
        said = mail(proof(of, replace(far, message=Words("x" * count + " kostte € 34 in plaats van € 12" * 6, ""))))
        assert all(cells(line) <= WIDTH for line in said.splitlines())
        assert not any(line.endswith("€") for line in said.splitlines())
        assert "\u00a0" not in said


def test_nothing_of_a_manuscript_can_steer_the_mail_program() -> None:
    of = story("Er waren 12 boten\u202e en\x1b[31m 14 schepen.")
    assert not {"\u202e", "\x1b"} & set(mail(proof(of, clash(of, "12", "14"))))


def test_more_than_one_place_against_it_asks_what_it_should_be() -> None:
    of = story("Van de 12 boten zonken er 3, bleven er 5.")
    first, second, third = of.quantities
    found = Finding(
        "number.sum", "error", Words("Het zijn er 8.", ""), (anchor(first), counterpart(second), counterpart(third))
    )
    assert "     Van de *12* boten zonken er _3_, bleven er _5_.\n" in mail(proof(of, found))
    assert "   Wat moet het zijn? [number.sum]\n" in mail(proof(of, found))


def test_on_the_command_line(tmp_path: Path) -> None:
    import subprocess

    (tmp_path / "stuk.md").write_text(
        "# Brug dicht\n\nDe brug is zaterdag 12 december 2021 dichtgegaan, zei de gemeente.\n", encoding="utf-8"
    )
    ran = subprocess.run(
        [sys.executable, "-m", "kantlijn.cli", "check", "--format", "questions", "stuk.md"],
        cwd=tmp_path, capture_output=True, check=False,
    )  # fmt: skip
    said = ran.stdout.decode()
    assert said.startswith("Vragen bij “Brug dicht” (stuk.md)\n")
    assert "1. Alinea, regel 3:\n     De brug is *zaterdag 12 december 2021* dichtgegaan, zei de gemeente.\n" in said
    assert ran.stderr == b""
