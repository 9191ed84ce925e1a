"""A dismissal holds on to its words: it survives edits elsewhere and lapses when its sentence changes."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest
from handmade import clash, story
from hypothesis import given
from hypothesis import strategies as st

from kantlijn import dismissals
from kantlijn.dismissals import Dismissal
from kantlijn.errors import Trouble
from kantlijn.proofread import proofread
from kantlijn.settings import Settings

TEXT = "De vloot telde 14 schepen. Het regende.\n\nIn de haven lagen 41 schepen van de vloot.\n"


def mark(text: str, one: str = "14", other: str = "41", check: str = "number.restated") -> str:
    of = story(text)
    return dismissals.fingerprint(of, clash(of, one, other, check))


@pytest.mark.parametrize(
    "edited",
    [
        "Een nieuwe kop\n\n" + TEXT,
        TEXT.replace("Het regende.", "Het sneeuwde die dag."),
        TEXT.replace("De vloot telde", "De vloot\r\ntelde"),
        TEXT + "\n\nEn er kwam een alinea bij.",
    ],
)
def test_it_survives_edits_elsewhere(edited: str) -> None:
    assert mark(edited) == mark(TEXT)


@pytest.mark.parametrize(
    "edited",
    [TEXT.replace("De vloot telde", "De vloot had"), TEXT.replace("lagen", "lagen toen"), TEXT.replace("14", "15")],
)
def test_it_lapses_when_its_sentence_changes(edited: str) -> None:
    one = "15" if "15" in edited else "14"
    assert mark(edited, one) != mark(TEXT)


def test_the_check_counts_too() -> None:
    assert mark(TEXT, check="number.percentage") != mark(TEXT)


def test_remarks_on_the_very_same_words_are_put_aside_together(tmp_path: Path) -> None:
    caption = "Foto: de boten van de vissers voor de oude kade."
    between = "In de haven lagen die avond alle boten van de vloot, en het regende."
    path = tmp_path / "haven.txt"
    path.write_text("\n\n".join([f"{between} Dag {day}.\n\n{caption}" for day in (1, 2, 3)]), encoding="utf-8")
    settings = Settings(select=("proof.duplicate",))
    before = proofread(path, settings=settings)
    assert before.story is not None
    assert len(before.findings) == 2
    (mark,) = {dismissals.fingerprint(before.story, finding) for finding in before.findings}
    dismissals.add(str(path), Dismissal("proof.duplicate", mark, (caption,), "Noor", "2024-03-01", "met opzet"))
    after = proofread(path, settings=settings)
    assert (len(after.findings), len(after.dismissed), after.lapsed) == (0, 2, ())


def test_it_is_twelve_hexadecimal_digits() -> None:
    assert len(mark(TEXT)) == 12
    assert int(mark(TEXT), 16)


def entry(fingerprint: str = "0123456789ab", **more: str) -> Dismissal:
    told = {"who": "Noor", "when": "2024-03-01T10:00:00+01:00", "why": "geteld", **more}
    return Dismissal("number.restated", fingerprint, ("14", "41"), **told)


def test_what_was_written_stays_and_is_read_back(tmp_path: Path) -> None:
    path = str(tmp_path / "haven.md")
    dismissals.add(path, entry())
    file = dismissals.beside(path)
    assert file.name == "haven.md.kantlijn.toml"
    by_hand = file.read_text(encoding="utf-8") + "# een noot van de chef\n"
    file.write_text(by_hand, encoding="utf-8")
    dismissals.add(path, entry("ba9876543210"))
    assert file.read_text(encoding="utf-8").startswith(by_hand)
    assert dismissals.load(path) == (entry(), entry("ba9876543210"))


@given(st.text(st.characters(exclude_categories=["Cs"])), st.text(st.characters(exclude_categories=["Cs"])))
def test_any_words_are_read_back(tmp_path_factory: pytest.TempPathFactory, why: str, who: str) -> None:
    path = str(tmp_path_factory.mktemp("any") / "x.md")
    dismissals.add(path, entry(why=why, who=who))
    assert dismissals.load(path) == (entry(why=why, who=who),)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("[[dismised]]\n", "unknown_key"),
        ('[[dismissed]]\ncheck = "a.b"\n', "bad_value"),
        ('[[dismissed]]\ncheck = "a.b"\nfingerprint = 12\n', "bad_value"),
        ('[[dismissed]]\nchek = "a.b"\n', "unknown_key"),
        ("dismissed = 3\n", "bad_value"),
        ("[[dismissed]\n", "bad_toml"),
    ],
)
def test_a_damaged_file_is_said_and_never_added_to(tmp_path: Path, text: str, code: str) -> None:
    path = str(tmp_path / "x.md")
    dismissals.beside(path).write_text(text)
    for act in (lambda: dismissals.load(path), lambda: dismissals.add(path, entry())):
        with pytest.raises(Trouble) as caught:
            act()
        assert caught.value.code == code
    assert dismissals.beside(path).read_text() == text


def test_the_command_is_quoted_for_a_shell() -> None:
    line = dismissals.command("map met spatie/l'été.md", "0123456789ab", "nl", ("--date", "2024-01-02"))
    assert shlex.split(line)[:6] == [
        "kantlijn", "dismiss", "map met spatie/l'été.md", "0123456789ab", "--date", "2024-01-02",
    ]  # fmt: skip
    assert shlex.split(dismissals.command("-x.md", "0123456789ab", "en"))[2] == "./-x.md"
