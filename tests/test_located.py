"""Which place a name in a story stands for."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kantlijn.cli import main
from kantlijn.located import located
from kantlijn.reading import read_text
from kantlijn.shelf import open_shelf

SHELF = open_shelf()


def meant(words: str, language: str = "nl") -> dict[str, str]:
    """Every place of a story that is settled, with its country and what settles it."""
    story = read_text(words, language)
    found = located(story, SHELF)
    names = {each.entity: each.name for each in story.mentions}
    return {names[entity]: f"{where.country} {where.settled}" for entity, where in found.items()}


@pytest.mark.parametrize(
    ("words", "language", "places"),
    [
        ("De trein naar Meppel rijdt niet.", "nl", {"Meppel": "NL only"}),
        ("Ze woont in Parijs.", "nl", {"Parijs": "FR only"}),
        ("In Noorwegen regent het. In Bergen ligt de haven stil.", "nl", {"Noorwegen": "NO only", "Bergen": "NO story"}),
        ("He moved to Paris in May.", "en", {"Paris": "FR size"}),
        ("Wie in Groot-Brittannië woont, kent regen.", "nl", {"Groot-Brittannië": "GB only"}),
        ("In Kiev is het stil.", "nl", {"Kiev": "UA only"}),
        # Nothing settles it: there are several, none so much larger than the others.
        ("In Springfield it rained.", "en", {}),
        ("De haven in Bergen ligt stil.", "nl", {}),
        ("Er gebeurde niets.", "nl", {}),
    ],
)  # fmt: skip
def test_what_is_settled(words: str, language: str, places: dict[str, str]) -> None:
    assert meant(words, language) == places


def test_a_row_has_its_coordinates_and_a_country_none() -> None:
    story = read_text("Wie in Meppel woont, werkt in België.", "nl")
    town, country = located(story, SHELF).values()
    assert (town.table, country.table) == ("places", "countries")
    assert town.latitude == pytest.approx(52.7, abs=0.1)
    assert town.longitude == pytest.approx(6.2, abs=0.1)
    assert country.latitude is None


def test_the_marks_tell_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "story.txt").write_text("Wie in Meppel woont, werkt niet in Springfield.", encoding="utf-8")
    assert main(["marks", str(tmp_path / "story.txt"), "--format", "json", "--lang", "nl"]) == 0
    answer = json.loads(capsys.readouterr().out)
    told = {each["name"]: each.get("place") for each in answer["files"][0]["marks"] if each["type"] == "mention"}
    assert told["Meppel"]["country"] == "NL"
    assert told.get("Springfield") is None
    jsonschema = pytest.importorskip("jsonschema")
    jsonschema.validate(answer, json.loads((Path(main.__code__.co_filename).parent / "report" / "schema.json").read_text()))
