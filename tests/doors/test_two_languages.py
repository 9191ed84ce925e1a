"""What goes wrong is said in Dutch and in English, and who chooses which."""

from __future__ import annotations

import ast
import io
import json
import sys
import threading
from pathlib import Path

import pytest
from handmade import Run

from kantlijn import cli, progress, spoken
from kantlijn.errors import Trouble, why
from kantlijn.words import Words, said

SOURCE = Path(cli.__file__).parent
# Wording that is no language: the mark of a list of tables in TOML.
CODE = {"[[dismissed]]", ""}


def calls(name: str) -> list[tuple[str, ast.Call]]:
    found = []
    for path in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name:
                found.append((path.relative_to(SOURCE).as_posix(), node))
    return found


TROUBLES = list(calls("Trouble"))


def bare(call: ast.Call) -> list[str]:
    """The texts of a Trouble that are written in one language only."""
    named = [key.value for key in call.keywords if key.arg in ("message", "expected", "remedy")]
    literal = [
        each
        for each in [*call.args[1:2], *call.args[3:], *named]
        if isinstance(each, ast.JoinedStr) or (isinstance(each, ast.Constant) and each.value not in CODE)
    ]
    return [ast.unparse(each) for each in literal]


def test_the_collection_finds_the_troubles_there_are() -> None:
    codes = {call.args[0].value for _, call in TROUBLES if isinstance(call.args[0], ast.Constant)}
    assert len(TROUBLES) >= 30
    assert codes >= {
        "bad_toml", "bad_value", "binary", "bomb", "damaged", "empty", "encrypted", "folder", "internal", "missing",
        "no_manuscript", "no_permission", "not_a_file", "old_word", "over_input", "too_large", "unknown_check",
        "unknown_fingerprint", "unknown_format", "unknown_key", "unreadable", "unwritable", "usage",
    }  # fmt: skip


@pytest.mark.parametrize(("where", "call"), TROUBLES, ids=[f"{where}:{call.lineno}" for where, call in TROUBLES])
def test_every_trouble_is_said_in_both_languages(where: str, call: ast.Call) -> None:
    assert bare(call) == []


def test_a_text_in_one_language_would_be_noticed() -> None:
    call = ast.parse('Trouble("empty", "nothing in it", path, Words("tekst", "text"), f"Look at {path}.")', mode="eval").body
    assert isinstance(call, ast.Call)
    assert bare(call) == ["'nothing in it'", "f'Look at {path}.'"]


def test_no_dutch_was_left_english() -> None:
    # Where both languages have the same words, one of them was forgotten.
    same = []
    for where, call in calls("Words"):
        texts = [ast.unparse(each) for each in call.args]
        if len(set(texts)) == 1 < len(texts) and not where.startswith(("checks/", "report/")):
            same.append(f"{where}: {texts[0]}")
    assert same == ["errors.py: own"]  # the reasons of the system that nobody has translated


BAD = {
    "beeld.txt": b"\x89PNG\r\n\x1a\n" + b"\x00" * 64,
    "contract.docx": b"Geachte redactie, hierbij het stuk.",
    "leeg.md": b"",
    "oud.docx": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"),
    "pagina.html": b"<html><body><script>verhaal()</script></body></html>",
}
SAID_IN_DUTCH = """\
kantlijn: map/beeld.txt: dit is een afbeelding (PNG), geen tekst
  verwacht: een tekstbestand in UTF-8, UTF-16 met byte-order mark, of Windows-1252
  Open het in het programma waarmee het gemaakt is en bewaar het als platte tekst (UTF-8) of als Word-document (.docx).
kantlijn: map/contract.docx: vanbinnen is het geen Word-document, wat de naam ook zegt
  verwacht: een Word-document (.docx) dat Word kan openen
  Open het in Word of LibreOffice, laat het herstellen en bewaar het als Word-document (.docx).
kantlijn: map/leeg.md: er staat niets in om te lezen
  verwacht: een manuscript met tekst
  Kijk of het goede bestand bewaard is; een bestand in de cloud is misschien nog niet opgehaald.
kantlijn: map/oud.docx: dit is een document van Word 97-2003 (.doc), wat de naam ook zegt
  verwacht: een Word-document van 2007 of later (.docx)
  Open het in Word of LibreOffice en bewaar het als Word-document (.docx).
kantlijn: map/pagina.html: er staat geen verhaal op deze pagina
  verwacht: een bewaarde webpagina met de tekst erin
  Een pagina die zichzelf pas in de browser opbouwt, wordt zonder tekst bewaard: kopieer de tekst uit de browser naar een \
tekstbestand.
kantlijn: weg.md: dit bestand bestaat niet
  verwacht: een manuscript
  Kijk of de naam en de map goed gespeld zijn.
"""


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    (tmp_path / "map").mkdir()
    for name, data in BAD.items():
        (tmp_path / "map" / name).write_bytes(data)
    return tmp_path


@pytest.mark.usefixtures("bad")
def test_a_folder_of_bad_files_is_told_in_dutch(kantlijn: Run) -> None:
    done = kantlijn("check", "map", "weg.md", "--messages", "nl")
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode().replace("\\", "/") == SAID_IN_DUTCH


@pytest.mark.usefixtures("bad")
@pytest.mark.parametrize("command", ["check", "marks"])
def test_the_errors_of_the_json_are_in_the_language_of_the_messages(kantlijn: Run, command: str) -> None:
    for language, says in (("nl", "er staat niets in om te lezen"), ("en", "there is nothing in it to read")):
        done = kantlijn(command, "map/leeg.md", "--format", "json", "--messages", language)
        (error,) = json.loads(done.stdout)["files"][0]["errors"]
        assert error["message"] == says
        assert f": {says}\n" in done.stderr.decode()


@pytest.mark.parametrize(
    ("settings", "options", "language"),
    [
        ("", [], "en"),
        ("", ["--lang", "nl"], "nl"),
        ("", ["--lang", "nl", "--messages", "en"], "en"),
        ('language = "nl"', [], "nl"),
        ('language = "nl"', ["--lang", "en"], "nl"),
        ('language = "nl"', ["--messages", "en"], "en"),
        ('language = "en"\nmessages = "nl"', [], "nl"),
        ('messages = "nl"\nunknown = 1', [], "nl"),
        ('messages = "de"', [], "en"),
        ('messages = "nl', [], "en"),
    ],
)
def test_who_chooses_the_language(kantlijn: Run, tmp_path: Path, settings: str, options: list[str], language: str) -> None:
    (tmp_path / "kantlijn.toml").write_text(settings)
    header = {"nl": "  verwacht: ", "en": "  expected: "}[language]
    unread = kantlijn("check", "weg.md", *options)
    assert header in unread.stderr.decode()
    call = kantlijn("check", "weg.md", *options, "--format", "jsn")
    assert {"nl": "kan hier niet", "en": "cannot be"}[language] in call.stderr.decode()
    nothing = kantlijn("check", ".", *options)
    assert {"nl": "geen manuscript", "en": "no manuscript"}[language] in nothing.stderr.decode()


def test_settings_of_the_folder_that_is_checked_choose_too(kantlijn: Run, tmp_path: Path) -> None:
    (tmp_path / "serie").mkdir()
    (tmp_path / "serie" / "kantlijn.toml").write_text('messages = "nl"\n')
    assert "er zit geen manuscript in" in kantlijn("check", "serie").stderr.decode()


def test_a_manuscript_that_was_read_is_told_about_in_one_language(kantlijn: Run, tmp_path: Path) -> None:
    (tmp_path / "kade.md").write_text("In de haven lagen dit voorjaar 14 boten, drie meer dan vorig jaar.\n", encoding="utf-8")
    (tmp_path / "kade.md.kantlijn.toml").write_text(
        '[[dismissed]]\ncheck = "money.conversion"\nfingerprint = "0123456789ab"\nwords = ["50 roebel"]\n'
        'who = "NB"\nwhen = "2021-05-04"\nwhy = "kassabon"\n'
    )
    dutch = kantlijn("check", "kade.md").stderr.decode()
    assert dutch == (
        "kade.md: de afdoening 0123456789ab (money.conversion: “50 roebel”) is vervallen: de zin is veranderd, of de "
        "opmerking wordt niet meer gemaakt\n"
    )
    assert "has lapsed" in kantlijn("check", "kade.md", "--messages", "en").stderr.decode()


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["check"], "dit ontbreekt: PATH"),
        (["check", "a.md", "--hard"], "dit wordt niet begrepen: --hard"),
        (["check", "a.md", "--format"], "--format: hier hoort een waarde achter"),
        (["check", "a.md", "--format", "jsn"], "Bedoelt u json?"),
        (["check", "a.md", "--date", "4 mei"], "“4 mei” is geen dag of moment"),
        (["check", "a.md", "--fail-under", "veel"], "een getal van 0 tot en met 100"),
        (["chekc", "a.md"], "bestaat niet; wel: "),
        (["explain", "money.converson"], "Bedoelt u money.conversion?"),
        (["dismiss", "a.md", "abc", "--reason", " "], "vraagt een reden"),
        (["dismiss", "-", "abc", "--reason", "x"], "via standaardinvoer"),
    ],
)
def test_a_wrong_call_is_told_in_dutch(kantlijn: Run, tmp_path: Path, arguments: list[str], says: str) -> None:
    (tmp_path / "kantlijn.toml").write_text('language = "nl"\n')
    done = kantlijn(*arguments)
    assert (done.returncode, done.stdout) == (2, b"")
    assert says in done.stderr.decode()
    assert not any(word in done.stderr.decode() for word in ("argument", "required", "expected", "invalid", "lists"))


def test_the_language_is_found_in_a_call_that_argparse_gave_up_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert spoken.by_call(["check", "--messages", "nl", "--hard"], None) == "nl"
    assert spoken.by_call(["check", "--messages=en", "--messages=nl"], None) == "nl"
    assert spoken.by_call(["check", "--messages"], None) == "en"
    assert spoken.by_call(["check", "--messages", "de", "--lang", "nl"], None) == "nl"


def test_the_reasons_of_the_system_are_said_in_both_languages(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError) as caught:
        (tmp_path / "weg" / "x").read_bytes()
    assert why(caught.value) == Words("die map of dat bestand is er niet", "there is no such file or folder")
    assert said(why(OSError(95, "Operation not supported")), "nl") == "Operation not supported"


def test_as_a_text_a_trouble_is_english() -> None:
    trouble = Trouble("empty", Words("leeg", "empty"), "a.md", Words("tekst", "text"), Words("Kijk.", "Look."))
    assert str(trouble) == "a.md: empty Expected: text. Look."


class Terminal(io.StringIO):
    """Standard error of someone who waits, and a sign that some words were written on it."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.words, self.seen = words, threading.Event()

    def isatty(self) -> bool:
        return True

    def write(self, text: str) -> int:
        if self.words in text:
            self.seen.set()
        return super().write(text)


@pytest.mark.parametrize(
    ("language", "step", "words"),
    [
        ("nl", "manuscript", "1/2 manuscript lezen"),
        ("en", "manuscript", "1/2 reading the manuscript"),
        ("nl", "figures", "0/2 cijfers zoeken"),
        ("nl", "money.conversion", "0/2 money.conversion"),
    ],
)
def test_whoever_waits_is_told_in_the_same_language(
    monkeypatch: pytest.MonkeyPatch, language: str, step: str, words: str
) -> None:
    terminal = Terminal(words)
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setattr(progress, "PATIENCE", 0.001)
    with progress.progress(2, language) as notice:
        notice(step)
        assert terminal.seen.wait(60)
