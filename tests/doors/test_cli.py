"""The command as a user calls it: what it answers, where, and with which exit code."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest
from handmade import Run

from kantlijn import __version__

SCHEMA = json.loads(files("kantlijn.report").joinpath("schema.json").read_text(encoding="utf-8"))
DUTCH = "In de haven van Oudeschans lagen dit voorjaar 14 boten.\n\nDe havenmeester telde er 3 meer dan vorig jaar.\n"


@pytest.fixture
def haven(tmp_path: Path) -> Path:
    path = tmp_path / "haven.md"
    path.write_text(DUTCH, encoding="utf-8")
    return path


@pytest.mark.usefixtures("haven")
@pytest.mark.parametrize("command", ["check", "marks"])
def test_the_answer_is_valid_and_says_what_was_read(kantlijn: Run, command: str) -> None:
    done = kantlijn(command, "haven.md", "--format", "json", "--lang", "nl", "--date", "2021-05-04T09:30")
    answer = json.loads(done.stdout)
    jsonschema.validate(answer, SCHEMA)
    (file,) = answer["files"]
    assert (done.returncode, done.stderr) == (0, b"")
    assert (file["path"], file["language"], file["story_date"], file["story_date_origin"]) == (
        "haven.md", "nl", "2021-05-04", "option",
    )  # fmt: skip


@pytest.mark.usefixtures("haven")
def test_bad_files_are_told_and_the_others_are_done(kantlijn: Run, tmp_path: Path) -> None:
    (tmp_path / "leeg.txt").write_bytes(b"")
    (tmp_path / "beeld.md").write_bytes(b"\x00\x01\x02" * 500)
    done = kantlijn("check", "weg.md", "leeg.txt", "haven.md", "beeld.md", "stuk.pdf", "--format", "json")
    answer = json.loads(done.stdout)
    jsonschema.validate(answer, SCHEMA)
    assert done.returncode == 2
    assert [bool(file["errors"]) for file in answer["files"]] == [True, True, False, True, True]
    assert answer["files"][2]["coverage"]["quantities"]["total"] == 2
    assert all(error["code"] != "internal" for file in answer["files"] for error in file["errors"])
    assert b"Traceback" not in done.stderr
    assert done.stderr.count(b"kantlijn: ") == 4


def test_standard_input(kantlijn: Run) -> None:
    done = kantlijn("marks", "-", "--format", "json", "--lang", "nl", data=DUTCH.encode())
    (file,) = json.loads(done.stdout)["files"]
    assert file["path"] == "-"
    assert "14" in [mark["text"] for mark in file["marks"]]


def test_a_folder_is_walked(kantlijn: Run, tmp_path: Path) -> None:
    for name in ("b.md", "a.txt", "deep/c.md", ".hidden.md", "notes.xlsx"):
        (tmp_path / "map" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "map" / name).write_text(DUTCH)
    done = kantlijn("check", "map", "--format", "json")
    paths = [Path(file["path"]).as_posix() for file in json.loads(done.stdout)["files"]]
    assert paths == ["map/a.txt", "map/b.md", "map/deep/c.md"]


@pytest.mark.usefixtures("haven")
@pytest.mark.parametrize("form", ["text", "json", "html", "csv"])
def test_output_goes_where_it_is_asked(kantlijn: Run, tmp_path: Path, form: str) -> None:
    plain = kantlijn("check", "haven.md", "--format", form)
    written = kantlijn("check", "haven.md", "--format", form, "--output", "answer.out")
    assert written.stdout == b""
    assert (tmp_path / "answer.out").read_bytes() == plain.stdout
    assert sorted(os.listdir(tmp_path)) == ["answer.out", "haven.md"]


@pytest.mark.parametrize(("form", "suffix"), [("text", "txt"), ("json", "json"), ("html", "html"), ("csv", "csv")])
def test_several_manuscripts_get_an_answer_each_in_a_folder(
    kantlijn: Run, tmp_path: Path, form: str, suffix: str
) -> None:
    for name in ("a.md", "deep/a.md"):
        (tmp_path / "map" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "map" / name).write_text(DUTCH)
    assert kantlijn("check", "map", "--format", form, "--output", "map/out").returncode == 0
    again = kantlijn("check", "map", "--format", form, "--output", "map/out")
    assert again.returncode == 0
    out = tmp_path / "map" / "out"
    found = sorted(path.relative_to(out).as_posix() for path in out.rglob("*.*"))
    assert found == [f"a.md.{suffix}", f"deep/a.md.{suffix}"]


@pytest.mark.usefixtures("haven")
def test_one_json_file_can_hold_several_manuscripts(kantlijn: Run, tmp_path: Path) -> None:
    (tmp_path / "b.md").write_text(DUTCH)
    kantlijn("check", "haven.md", "b.md", "--format", "json", "--output", "all.json")
    assert len(json.loads((tmp_path / "all.json").read_bytes())["files"]) == 2


def test_an_answer_is_never_written_over_a_manuscript(kantlijn: Run, haven: Path) -> None:
    done = kantlijn("check", "haven.md", "--output", "./haven.md")
    assert (done.returncode, haven.read_text(encoding="utf-8")) == (2, DUTCH)
    assert b"never written over" in done.stderr


@pytest.mark.usefixtures("haven")
@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ([], "required"),
        (["check"], "PATH"),
        (["chekc", "haven.md"], "check"),
        (["check", "haven.md", "--format", "xml"], "text, json, html, csv"),
        (["check", "haven.md", "--format", "docx"], "a folder for more than one"),
        (["check", "haven.md", "--format", "docx", "--output", "uit.docx"], ".docm, .docx"),
        (["marks", "haven.md", "--format", "html"], "text, json, csv"),
        (["check", "haven.md", "--format", "jsn"], "Did you mean json?"),
        (["check", "haven.md", "--lang", "de"], "nl, en"),
        (["check", "haven.md", "--date", "4 mei"], "2024-05-31"),
        (["check", "haven.md", "--date", "2021-02-30"], "2024-05-31"),
        (["check", "haven.md", "--fail-on", "warning"], "error, query, never"),
        (["check", "haven.md", "--fail-under", "101"], "0 to 100"),
        (["check", "haven.md", "--select", "no.such"], "no check called"),
        (["check", "haven.md", "haven2.md", "--format", "html"], "a folder"),
        (["explain", "no.such"], "no check called"),
        (["dismiss", "haven.md", "abc", "--reason", " "], "needs a reason"),
        (["dismiss", "haven.md", "abc"], "--reason"),
        (["dismiss", "haven.md", "abc", "--reason", "x"], "no remark on it is called"),
        (["dismiss", "weg.md", "abc", "--reason", "x"], "weg.md"),
        (["dismiss", "-", "abc", "--reason", "x"], "standard input"),
    ],
)
def test_a_wrong_call_says_what_is_right(kantlijn: Run, arguments: list[str], says: str) -> None:
    done = kantlijn(*arguments)
    assert done.returncode == 2
    assert says in done.stderr.decode()
    assert b"Traceback" not in done.stderr
    assert done.stdout == b""


@pytest.mark.skipif(sys.platform == "win32", reason="a folder in use cannot be removed there")
def test_a_folder_that_was_removed_is_no_traceback(tmp_path: Path) -> None:
    line = f'mkdir weg && cd weg && rmdir ../weg && echo "Er lagen 3 boten." | "{sys.executable}" -P -m kantlijn.cli check -'
    for options, code in (("", 0), (" --hard", 2)):
        done = subprocess.run(["/bin/sh", "-c", line + options], cwd=tmp_path, capture_output=True, check=False)
        assert (done.returncode, b"Traceback" in done.stderr) == (code, False), done.stderr.decode()


def test_a_folder_without_manuscripts_is_a_wrong_call(kantlijn: Run, tmp_path: Path) -> None:
    (tmp_path / "leeg").mkdir()
    done = kantlijn("check", "leeg")
    assert done.returncode == 2
    assert b"no manuscript" in done.stderr


@pytest.mark.usefixtures("haven")
def test_settings_are_found_and_the_command_line_goes_before_them(kantlijn: Run, tmp_path: Path) -> None:
    (tmp_path / "kantlijn.toml").write_text('messages = "en"\nfail_under = 100\n')
    done = kantlijn("check", "haven.md", "--lang", "nl")
    assert done.returncode == 1
    assert b"figures recomputed" in done.stdout
    done = kantlijn("check", "haven.md", "--lang", "nl", "--messages", "nl", "--fail-under", "0")
    assert done.returncode == 0
    assert b"cijfers nagerekend" in done.stdout


@pytest.mark.usefixtures("haven")
def test_wrong_settings_stop_their_own_manuscripts_only(kantlijn: Run, tmp_path: Path) -> None:
    (tmp_path / "serie").mkdir()
    (tmp_path / "serie" / "a.md").write_text(DUTCH)
    (tmp_path / "serie" / "kantlijn.toml").write_text("fail-on = 'query'\n")
    done = kantlijn("check", "serie/a.md", "haven.md", "--format", "json")
    jsonschema.validate(json.loads(done.stdout), SCHEMA)
    first, second = json.loads(done.stdout)["files"]
    assert done.returncode == 2
    assert (first["errors"][0]["code"], first["errors"][0]["remedy"]) == ("unknown_key", "Did you mean fail_on?")
    assert first["errors"][0]["where"].endswith("kantlijn.toml:1")
    assert second["errors"] == []


def test_version_shelf_checks_and_help(kantlijn: Run) -> None:
    assert kantlijn("--version").stdout.decode() == f"kantlijn {__version__}\n"
    shelf = kantlijn("shelf").stdout.decode()
    assert all(word in shelf for word in ("ecb\n", "rows", "dates    1999-01-04 to 2", "origin", "licence"))
    listed = [line.split()[0] for line in kantlijn("checks").stdout.decode().splitlines()]
    assert listed == sorted(listed)
    for name in listed:
        assert kantlijn("explain", name).stdout.decode().startswith(f"# {name}\n")
    assert b"dismiss" in kantlijn("--help").stdout


ROUBLES = (
    "Een kaartje voor de veerpont kost 50 roebel (7,10 euro), zegt de schipper.\n\n"
    "Er stonden 40 reizigers op de kade.\n"
)
DATE = ("--lang", "nl", "--date", "2018-03-09")  # € 1 was 70.11 roubles that Friday (ECB)


def test_a_remark_is_put_aside_by_the_command_it_is_printed_with(kantlijn: Run, tmp_path: Path) -> None:
    path = tmp_path / "de kade.md"
    path.write_text(ROUBLES, encoding="utf-8")
    check = ("check", "de kade.md", "--format", "json", *DATE)
    before = kantlijn(*check)
    (finding,) = json.loads(before.stdout)["files"][0]["findings"]
    assert (before.returncode, finding["check"], finding["severity"]) == (1, "money.conversion", "error")

    program = tmp_path / "bin" / "kantlijn"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m kantlijn.cli "$@"\n')
    program.chmod(0o755)
    where = {**os.environ, "PATH": f"{program.parent}{os.pathsep}{os.environ['PATH']}"}
    for line in (f"{finding['dismiss']} --who 'Noor O''Brien'", finding["dismiss"]):  # the second finds it done
        assert subprocess.run(["/bin/sh", "-c", line], cwd=tmp_path, env=where, check=False).returncode == 0

    after = kantlijn(*check)
    assert json.loads(after.stdout)["files"][0]["findings"] == []
    assert after.returncode == 0
    assert "geen opmerkingen (1 eerder afgedaan)" in kantlijn("check", "de kade.md", *DATE).stdout.decode()

    path.write_text("Een nieuwe inleiding van 5 regels.\n\n" + ROUBLES, encoding="utf-8")
    assert kantlijn(*check).returncode == 0
    path.write_text(ROUBLES.replace("de veerpont", "de oude veerpont"), encoding="utf-8")
    lapsed = kantlijn(*check)
    assert lapsed.returncode == 1
    assert "is vervallen: de zin is veranderd" in lapsed.stderr.decode()
    # A beginning of the fingerprint is enough.
    (changed,) = json.loads(lapsed.stdout)["files"][0]["findings"]
    again = kantlijn("dismiss", "de kade.md", changed["fingerprint"][:4], *DATE, "--reason", "kassabon")
    assert again.returncode == 0
    assert (tmp_path / "de kade.md.kantlijn.toml").read_text(encoding="utf-8").count("[[dismissed]]") == 2


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ([], 1),
        (["--fail-on", "query"], 1),
        (["--fail-on", "never"], 0),
        (["--ignore", "money.conversion"], 0),
        (["--select", "money"], 1),
        (["--select", "money", "--ignore", "money.conversion"], 0),
        (["--fail-on", "never", "--fail-under", "100"], 1),
    ],
)
def test_exit_codes(kantlijn: Run, tmp_path: Path, options: list[str], code: int) -> None:
    (tmp_path / "kade.md").write_text(ROUBLES, encoding="utf-8")
    assert kantlijn("check", "kade.md", *DATE, *options).returncode == code
    assert kantlijn("check", "kade.md", "weg.md", *DATE, *options).returncode == 2


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals there")
@pytest.mark.parametrize("plain", [True, False])
def test_a_terminal_gets_styles_unless_it_wants_none(tmp_path: Path, plain: bool) -> None:
    import pty

    (tmp_path / "kade.md").write_text(ROUBLES, encoding="utf-8")
    leader, follower = pty.openpty()
    env = {key: value for key, value in os.environ.items() if key != "NO_COLOR"} | {"TERM": "xterm-256color"}
    process = subprocess.Popen(
        [sys.executable, "-m", "kantlijn.cli", "check", "kade.md", *DATE],
        cwd=tmp_path, stdout=follower, stderr=subprocess.PIPE, env=env | ({"NO_COLOR": "1"} if plain else {}),
    )  # fmt: skip
    os.close(follower)
    seen = b""
    while True:
        try:
            chunk = os.read(leader, 65536)
        except OSError:  # Linux says so when the other side has closed
            break
        if not chunk:
            break
        seen += chunk
    os.close(leader)
    process.communicate()
    assert (b"\x1b[" in seen) is not plain
    assert (b"^^^^" in seen) is plain
    assert b"7,10 euro" in seen


@pytest.mark.skipif(sys.platform == "win32", reason="the shell of POSIX")
def test_a_reader_that_goes_away_leaves_no_traceback(tmp_path: Path) -> None:
    (tmp_path / "lang.md").write_text("Er waren 12 boten.\n\n" * 20_000, encoding="utf-8")
    line = f'"{sys.executable}" -m kantlijn.cli marks lang.md --lang nl | head -1'
    done = subprocess.run(["/bin/sh", "-c", line], cwd=tmp_path, capture_output=True, check=False)
    assert done.stderr == b""
    assert done.stdout.count(b"\n") == 1
