"""The JSON is the contract: every key, every form of value, and the schema that ships with the package."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from importlib.resources import files
from typing import Any

import jsonschema
import pytest
from handmade import clash, proof, story, time

from kantlijn.errors import Trouble
from kantlijn.finding import Finding, Reference, anchor
from kantlijn.interval import EVERYTHING, Interval
from kantlijn.proofread import Proof
from kantlijn.report import json as report
from kantlijn.story import Mention, StoryDate
from kantlijn.words import Words

TEXT = "De kade is 120 meter.\n\n‘Wel 210 meter,’ zegt de havenmeester, en dat is 2,5 keer het dorp."
SCHEMA = json.loads(files("kantlijn.report").joinpath("schema.json").read_text(encoding="utf-8"))
DAY = 736_999  # 1 November 2018


def valid(answer: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(answer, parse_constant=lambda name: pytest.fail(f"{name} is no JSON"))
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    jsonschema.validate(loaded, SCHEMA)
    return loaded


def checked(*proofs: Proof, language: str = "nl", options: tuple[str, ...] = ()) -> list[dict[str, Any]]:
    files: list[dict[str, Any]] = valid(report.checked(proofs, lambda _: language, options))["files"]
    return files


def marked(of: Proof) -> list[dict[str, Any]]:
    marks: list[dict[str, Any]] = valid(report.marked([of], lambda _: "nl"))["files"][0]["marks"]
    return marks


LOST = Trouble(
    "missing", Words("is er niet", "does not exist"), "weg.md", Words("een bestand", "a file"), Words("Kijk.", "Look again.")
)


def test_every_key_is_there_also_when_nothing_could_be_read() -> None:
    lost = Proof("weg.md", troubles=(LOST,))
    of = story(TEXT)
    good, bad = checked(proof(of, clash(of, "120", "210")), lost, language="en")
    assert list(good) == list(bad) == [
        "path", "language", "story_date", "story_date_origin", "coverage", "findings", "errors",
    ]  # fmt: skip
    assert bad["errors"] == [
        {
            "code": "missing", "message": "does not exist", "where": "weg.md", "expected": "a file",
            "remedy": "Look again.",
        }
    ]  # fmt: skip
    assert checked(lost, language="nl")[0]["errors"][0]["message"] == "is er niet"
    nothing = valid(report.marked([lost], lambda _: "en"))["files"][0]
    assert list(nothing) == ["path", "language", "story_date", "story_date_origin", "marks", "errors"]


def test_a_finding() -> None:
    of = story(TEXT)
    remark = replace(clash(of, "210", "120"), reference=Reference("ecb", "USD", "2018-11-01", "ECB", math.inf))
    (file,) = checked(proof(of, remark, path="kade.md"), options=("--lang", "nl"))
    (finding,) = file["findings"]
    assert finding["message"] == "Hier staat 210, daar 120."
    assert [(span["role"], span["text"]) for span in finding["spans"]] == [("anchor", "210"), ("counterpart", "120")]
    assert finding["spans"][0]["location"] == {"line": 3, "column": 6}
    assert TEXT[finding["spans"][0]["start"] : finding["spans"][0]["end"]] == "210"
    assert finding["readings"][0] == {
        "text": "210", "low": 210, "high": 210, "low_closed": True, "high_closed": True, "unit": None,
    }  # fmt: skip
    assert finding["reference"]["value"] is None
    assert finding["dismiss"].startswith(f"kantlijn dismiss kade.md {finding['fingerprint']} --lang nl --reason ")
    (english,) = checked(proof(of, remark), language="en")
    assert english["findings"][0]["message"] == "It says 210 here and 120 there."
    assert file["coverage"]["quantities"] == {"total": 3, "checked": 2, "by": {"story": 2, "shelf": 0, "dossier": 0}}


def test_standard_input_has_no_place_for_dismissals() -> None:
    of = story(TEXT)
    (file,) = checked(proof(of, clash(of, "120", "210"), path="-"))
    assert file["findings"][0]["dismiss"] is None


@pytest.mark.parametrize(
    ("date", "said"),
    [
        (StoryDate(DAY, DAY, "dateline"), "2018-11-01"),
        (StoryDate(DAY, DAY + 3, "text"), None),
        (StoryDate(None, DAY, "unknown"), None),
    ],
)
def test_a_story_date_is_a_day_or_null(date: StoryDate, said: str | None) -> None:
    (file,) = checked(proof(story(TEXT, date=date)))
    assert (file["story_date"], file["story_date_origin"]) == (said, date.origin)


def test_marks_are_by_position_with_ids_that_count() -> None:
    marks = marked(proof(story(TEXT)))
    assert [(mark["id"], mark["text"][:5]) for mark in marks] == [
        ("b1", "De ka"), ("q1", "120"), ("b2", "‘Wel "), ("c1", "‘Wel "), ("q2", "210"), ("q3", "2,5"),
    ]  # fmt: skip
    assert all(TEXT[mark["start"] : mark["end"]] == mark["text"] for mark in marks)
    assert [mark["value"] for mark in marks if mark["type"] == "quantity"] == [120, 210, 2.5]
    assert '"value": 120,' in report.marked([proof(story(TEXT))], lambda _: "nl")
    assert marks[3]["speaker"] is None


def test_open_ends_are_null() -> None:
    of = story(TEXT)
    first = replace(of.quantities[0], strict=Interval.above(120), loose=EVERYTHING)
    mark = marked(proof(replace(of, quantities=(first,))))[1]
    assert (mark["low"], mark["high"], mark["low_closed"], mark["high_closed"]) == (120, None, False, False)
    assert mark["loose"] == {"low": None, "high": None, "low_closed": False, "high_closed": False}


@pytest.mark.parametrize(
    ("kind", "interval", "ends"),
    [
        ("date", Interval(DAY, DAY + 1, True, False), ("2018-11-01", "2018-11-02", True, False)),
        ("date", Interval(DAY, DAY), ("2018-11-01", "2018-11-02", True, False)),
        ("period", Interval(DAY, math.inf, True, False), ("2018-11-01", None, True, False)),
        ("period", Interval(-400, 3, True, False), (None, "0001-01-03", False, False)),
        ("period", Interval(DAY, 4e6, True, False), ("2018-11-01", None, True, False)),
        ("period", Interval(DAY + 0.3, DAY + 9.7, True, False), ("2018-11-01", "2018-11-11", True, False)),
        ("time", Interval(915, 915), ("T15:15", "T15:15", True, True)),
        ("time", Interval(-15, 15), ("T23:45", "T00:15", True, True)),
        ("datetime", Interval.point(DAY * 1440 + 915), ("2018-11-01T15:15", "2018-11-01T15:15", True, True)),
        ("duration", Interval(1.5, 2.5, True, False), (1.5, 2.5, True, False)),
        ("recurring", None, (None, None, False, False)),
    ],
)
def test_times(kind: str, interval: Interval | None, ends: tuple[Any, ...]) -> None:
    of = replace(story(TEXT), quantities=(), times=(time(0, 7, kind, interval),))
    (mark,) = [mark for mark in marked(proof(of)) if mark["type"] == "time"]
    assert (mark["low"], mark["high"], mark["low_closed"], mark["high_closed"]) == ends


def test_a_remark_that_holds_any_character() -> None:
    of = story('Er staat "1" en \x1b[2J en </script> en 😀 2.')
    odd = Finding("a.b", "note", Words("é\u2028\x00", "x"), (anchor(of.quantities[0]),))
    (file,) = checked(proof(of, odd))
    assert file["findings"][0]["message"] == "é\u2028\x00"


def test_a_time_that_is_made_of_several_is_told_once_and_a_length_with_its_number() -> None:
    day, clock = time(0, 11, "date", Interval(DAY, DAY + 1, True, False)), time(12, 21, "time", Interval.point(20.5 * 60))
    moment = Interval.point(DAY * 24 * 60 + 20.5 * 60)
    hours = Interval(moment.low, moment.low + 90)
    length = replace(time(31, 38, "duration", Interval(2.5, 3.5, True, False), unit="hour"), value=3.0)
    of = replace(
        story("Gisteravond half negen begon het; 3 hours."),
        times=(day, clock, length),
        joined=(replace(time(0, 21, "datetime", moment), parts=(day, clock)),),
        quantities=(),
    )
    whole, alone = [mark for mark in marked(proof(of)) if mark["type"] == "time"]
    assert (whole["kind"], whole["low"], whole["value"]) == ("datetime", "2018-11-01T20:30", None)
    assert whole["high"] == whole["low"]
    assert (alone["kind"], alone["low"], alone["value"], alone["unit"]) == ("duration", 2.5, 3, "hour")
    stretch = replace(of, times=(), joined=(time(0, 21, "period", hours, unit="minute"),))
    (period,) = [mark for mark in marked(proof(stretch)) if mark["type"] == "time"]
    assert (period["low"], period["high"], period["unit"]) == ("2018-11-01T20:30", "2018-11-01T22:00", None)


def test_a_mention_and_the_figures_that_are_its() -> None:
    of = story(TEXT)
    at = TEXT.index("havenmeester")
    whose = Mention(at, at + len("havenmeester"), "person", "Jan Bos", 0, form="role")
    of = replace(of, mentions=(whose,), quantities=(of.quantities[0], replace(of.quantities[1], says=0)))
    marks = marked(proof(of))
    (mention,) = [mark for mark in marks if mark["type"] == "mention"]
    assert (mention["id"], mention["kind"], mention["name"], mention["pseudonym"], mention["entity"]) == (
        "n1", "person", "Jan Bos", None, 0,
    )  # fmt: skip
    assert [mark["says"] for mark in marks if mark["type"] == "quantity"] == [None, "n1"]
