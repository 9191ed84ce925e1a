"""Nothing leaves the machine and nothing is written unasked: sockets are forbidden, and the network is taken away."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[1] / "examples"
MANUSCRIPTS = sorted(path for path in EXAMPLES.iterdir() if path.suffix in (".md", ".html", ".docx"))
FORMATS = ("text", "json", "html", "csv", "questions")
OTHERS = sorted((Path(__file__).parent / "manuscript" / "made").iterdir())

# Every way to a network in Python goes through these; opening anything to write, apart from the standard streams, too.
GUARD = """
import sys

def watch(event, arguments):
    if event.split(".")[0] in ("socket", "ftplib", "http", "smtplib", "urllib", "subprocess", "os.system"):
        print("FORBIDDEN", event, arguments, file=sys.stderr)
        raise RuntimeError(event)
    if event == "open" and isinstance(arguments[1], str) and set(arguments[1]) & set("wax+"):
        print("WRITES", arguments[0], file=sys.stderr)

sys.addaudithook(watch)
from kantlijn.cli import main
sys.exit(main(sys.argv[1:]))
"""


def guarded(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-B", "-c", GUARD, *arguments],
        cwd=cwd, capture_output=True, encoding="utf-8", check=False, env={**os.environ, "COLUMNS": "80"},
    )  # fmt: skip


def snapshot(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    for path in MANUSCRIPTS:
        shutil.copy(path, tmp_path)
    (tmp_path / "kaal.txt").write_text("Op de kade stonden 40 mensen, van wie 10 kinderen.\n", encoding="utf-8")
    return tmp_path


def test_the_guard_itself_works(tmp_path: Path) -> None:
    code = GUARD.partition("from kantlijn")[0] + "import socket\nsocket.socket()\n"
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert "FORBIDDEN socket" in done.stderr
    assert done.returncode == 1


@pytest.mark.parametrize("form", FORMATS)
def test_no_format_opens_a_socket_or_writes_a_byte(desk: Path, form: str) -> None:
    before = snapshot(desk)
    for name in sorted(before):
        done = guarded("check", name, "--format", form, "--fail-on", "never", cwd=desk)
        assert done.returncode == 0, done.stderr
        assert done.stdout
        assert "FORBIDDEN" not in done.stderr
        assert "WRITES" not in done.stderr
    assert snapshot(desk) == before


def test_only_what_is_asked_is_written(desk: Path) -> None:
    before = snapshot(desk)
    done = guarded("check", "kaal.txt", "--format", "html", "--output", "kaal.page", cwd=desk)
    assert done.returncode == 0, done.stderr
    after = snapshot(desk)
    assert after.pop("kaal.page").startswith(b"<!DOCTYPE html>")
    assert after == before


@pytest.mark.parametrize("path", [*MANUSCRIPTS, *OTHERS], ids=lambda path: path.name)
def test_a_copy_of_any_manuscript_is_all_that_is_written(tmp_path: Path, path: Path) -> None:
    shutil.copy(path, tmp_path)
    before = snapshot(tmp_path)
    done = guarded("check", path.name, "--format", "copy", "--output", "copy", "--fail-on", "never", cwd=tmp_path)
    assert "FORBIDDEN" not in done.stderr
    after = snapshot(tmp_path)
    copies = {name for name in after if name not in before}
    assert copies == ({"copy"} if done.returncode == 0 else set()), done.stderr
    assert {name: data for name, data in after.items() if name in before} == before


@pytest.mark.parametrize("command", [("marks", "."), ("shelf",), ("checks",), ("explain", "money.conversion")])
def test_the_other_commands_neither(desk: Path, command: tuple[str, ...]) -> None:
    done = guarded(*command, cwd=desk)
    assert done.returncode == 0, done.stderr
    assert "FORBIDDEN" not in done.stderr
    assert "WRITES" not in done.stderr


def without_a_network(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[bytes]:
    command = ["unshare", "-rn", sys.executable, "-m", "kantlijn.cli", *arguments]
    return subprocess.run(command, cwd=cwd, capture_output=True, check=False)


def can_unshare() -> bool:
    return shutil.which("unshare") is not None and (
        subprocess.run(["unshare", "-rn", "true"], capture_output=True, check=False).returncode == 0
    )


@pytest.mark.skipif(not can_unshare(), reason="this machine lets nobody take the network away")
@pytest.mark.parametrize("form", FORMATS)
def test_the_answer_is_the_same_without_a_network(desk: Path, form: str) -> None:
    for name in sorted(path.name for path in desk.iterdir()):
        arguments = ("check", name, "--format", form, "--fail-on", "never")
        alone = without_a_network(*arguments, cwd=desk)
        command = [sys.executable, "-m", "kantlijn.cli", *arguments]
        online = subprocess.run(command, cwd=desk, capture_output=True, check=False)
        assert (alone.returncode, alone.stdout, alone.stderr) == (0, online.stdout, online.stderr)
