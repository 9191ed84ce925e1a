"""A book is many files: its chapters are read as one story, with one report and one place to put remarks aside."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest
from handmade import Run

CHAPTERS = {
    "hoofdstuk-1.md": "# Het eiland\n\nOp het eiland wonen 1.240 mensen, van wie 310 op de kwelder.\n",
    "hoofdstuk-2.txt": "De veerman\n\nDe veerman telde die ochtend 45 passagiers en drie fietsen.\n",
    "hoofdstuk-10.md": "# Slot\n\nVan de 1.240 mensen op het eiland wonen er 310, ofwel 40 procent, op de kwelder.\n",
}


@pytest.fixture
def book(tmp_path: Path) -> Path:
    folder = tmp_path / "boek"
    folder.mkdir()
    for name, text in CHAPTERS.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def answer(kantlijn: Run, *arguments: str) -> dict:  # type: ignore[type-arg]
    done = kantlijn(*arguments, "--format", "json", "--lang", "nl")
    told: dict[str, list[dict[str, object]]] = json.loads(done.stdout)
    jsonschema.validate(told, json.loads(files("kantlijn.report").joinpath("schema.json").read_text(encoding="utf-8")))
    (file,) = told["files"]
    return file


@pytest.mark.usefixtures("book")
def test_chapters_are_read_in_the_order_of_their_numbers(kantlijn: Run) -> None:
    marks = answer(kantlijn, "marks", "--book", "boek")["marks"]
    seen = list(dict.fromkeys(mark["location"]["file"] for mark in marks))
    assert seen == ["hoofdstuk-1.md", "hoofdstuk-2.txt", "hoofdstuk-10.md"]
    assert [mark["text"] for mark in marks if mark["type"] == "block" and mark["kind"] == "headline"] == []


@pytest.mark.usefixtures("book")
def test_every_location_leads_back_to_its_chapter(kantlijn: Run) -> None:
    for mark in answer(kantlijn, "marks", "--book", "boek")["marks"]:
        where = mark["location"]
        line = CHAPTERS[where["file"]].split("\n")[where["line"] - 1]
        assert line[where["column"] - 1 :].startswith(mark["text"])


@pytest.mark.usefixtures("book")
def test_one_chapter_is_held_against_another(kantlijn: Run, tmp_path: Path) -> None:
    (tmp_path / "boek" / "hoofdstuk-2.txt").write_text(
        "De veerman\n\nOp het eiland wonen 2.140 mensen, zei de veerman.\n\nHij had er dorst van gekregen.\n", encoding="utf-8"
    )
    found = answer(kantlijn, "check", "--book", "boek", "--select", "number.restated")["findings"]
    assert {span["location"]["file"] for each in found for span in each["spans"]} == {"hoofdstuk-1.md", "hoofdstuk-2.txt"}
    apart = json.loads(kantlijn("check", "boek", "--format", "json", "--select", "number.restated").stdout)["files"]
    assert [file["findings"] for file in apart] == [[], [], []]


def test_a_remark_is_put_aside_in_one_place(kantlijn: Run, book: Path) -> None:
    (found,) = answer(kantlijn, "check", "--book", "boek")["findings"]
    assert found["spans"][0]["location"]["file"] == "hoofdstuk-10.md"
    done = kantlijn("dismiss", "boek", found["fingerprint"], "--reason", "de auteur telt anders", "--lang", "nl")
    assert (done.returncode, done.stderr) == (0, b"")
    assert [path.name for path in book.iterdir() if path.suffix == ".toml"] == ["book.kantlijn.toml"]
    assert answer(kantlijn, "check", "--book", "boek")["findings"] == []


def test_the_report_says_which_chapter(kantlijn: Run, book: Path) -> None:
    done = kantlijn("check", "--book", "boek", "--lang", "nl")
    assert done.returncode == 1
    assert "boek/hoofdstuk-10.md:3:55: fout number.percentage" in done.stdout.decode()


def test_a_bad_chapter_is_told_and_the_others_are_read(kantlijn: Run, book: Path) -> None:
    (book / "hoofdstuk-3.md").write_bytes(b"")
    done = kantlijn("check", "--book", "boek", "--lang", "nl")
    assert done.returncode == 2
    assert b"hoofdstuk-3.md" in done.stderr
    assert b"hoofdstuk-10.md:3:55" in done.stdout


def test_a_book_is_a_folder(kantlijn: Run, book: Path) -> None:
    done = kantlijn("check", "--book", "boek/hoofdstuk-1.md", "--messages", "nl")
    assert done.returncode == 2
    assert "dit is geen map" in done.stderr.decode()
    (book.parent / "leeg").mkdir()
    assert kantlijn("check", "--book", "leeg").returncode == 2


def test_the_chapters_are_copied_with_their_own_remarks(kantlijn: Run, book: Path) -> None:
    before = {path.name: path.read_bytes() for path in book.iterdir()}
    done = kantlijn("check", "--book", "boek", "--format", "copy", "--output", "terug", "--lang", "nl")
    assert "hoofdstuk-2.txt: hiervan is zo geen kopie" in done.stderr.decode()  # the others are made all the same
    assert done.returncode == 2
    assert {path.name: path.read_bytes() for path in book.iterdir()} == before
    assert "310 van de 1.240" in (book.parent / "terug" / "hoofdstuk-10.md").read_text(encoding="utf-8")
    assert (book.parent / "terug" / "hoofdstuk-1.md").read_text(encoding="utf-8") == CHAPTERS["hoofdstuk-1.md"]
