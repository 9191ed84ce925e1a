"""Folders are walked in order, and an answer is never half there nor over a manuscript."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from kantlijn import files
from kantlijn.errors import Trouble
from kantlijn.files import Input

SUFFIXES = (".md", ".txt")


def made(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("x")


def test_folders_are_walked_in_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made(
        tmp_path / "map", "b.md", "a.TXT", "c.pdf", ".hidden.md", "a/z.md", ".git/x.md", "a.b/y.md", "out/r.md",
        "b.md.kantlijn.toml",
    )  # fmt: skip
    monkeypatch.chdir(tmp_path)
    found = files.inputs(["map", "map/b.md", "weg.md", "-"], SUFFIXES, Path("map/out"))
    assert [each.path.replace(os.sep, "/") for each in found] == [
        "map/a/z.md", "map/a.TXT", "map/a.b/y.md", "map/b.md", "weg.md", "-",
    ]  # fmt: skip
    assert [each.name.replace(os.sep, "/") for each in found] == [
        "a/z.md", "a.TXT", "a.b/y.md", "b.md", "weg.md", "stdin",
    ]  # fmt: skip


def test_answers_keep_whole_names_and_never_meet() -> None:
    given = [Input("x/a.md", "a.md"), Input("y/A.md", "A.md"), Input("a.docx", "a.docx")]
    assert [str(name) for name in files.answer_names(given, "html")] == ["a.md.html", "A.md-2.html", "a.docx.html"]


def test_it_is_written_whole_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "answer.json"
    target.write_text("old")
    files.write(target, b"new")
    assert target.read_bytes() == b"new"
    assert os.listdir(tmp_path) == ["answer.json"]


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_never_over_a_manuscript_also_by_another_name(tmp_path: Path) -> None:
    made(tmp_path, "a.md")
    (tmp_path / "link.md").symlink_to("a.md")
    (tmp_path / "hard.md").hardlink_to(tmp_path / "a.md")
    for name in ("a.md", "link.md", "hard.md"):
        with pytest.raises(Trouble) as caught:
            files.write(tmp_path / name, b"!", ["weg.md", "-", str(tmp_path / "a.md")])
        assert caught.value.code == "over_input"
    assert (tmp_path / "a.md").read_text() == "x"


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_keeps_being_a_link(tmp_path: Path) -> None:
    made(tmp_path, "real.json")
    (tmp_path / "link.json").symlink_to("real.json")
    files.write(tmp_path / "link.json", b"new")
    assert (tmp_path / "link.json").is_symlink()
    assert (tmp_path / "real.json").read_bytes() == b"new"


def test_where_nothing_can_be_written_it_is_said(tmp_path: Path) -> None:
    with pytest.raises(Trouble) as caught:
        files.write(tmp_path / "no" / "such" / "x.json", b"x")
    assert caught.value.code == "unwritable"
    assert os.listdir(tmp_path) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a full disk is a Linux device")
def test_a_full_disk_is_said() -> None:
    with pytest.raises(Trouble) as caught:
        files.write(Path("/dev/full"), b"x" * 100_000)
    assert caught.value.code == "unwritable"
