"""Manuscripts as editors get them, each beside the blocks it must give: cases/NAME and cases/NAME.blocks."""

from pathlib import Path

import pytest
from flows import check_flow

from kantlijn import manuscript

CASES = Path(__file__).parent / "cases"
NAMES = sorted(path.name for path in CASES.iterdir() if path.suffix in manuscript.SUFFIXES)


def wanted(name):
    lines = (CASES / f"{name}.blocks").read_text(encoding="utf-8").splitlines()
    return [tuple(line.split(": ", 1)) for line in lines]


@pytest.mark.parametrize("name", NAMES)
def test_gives_the_blocks_beside_it(name):
    read = manuscript.read(CASES / name)
    assert [(b.kind, repr(read.flow.text[b.start : b.end])[1:-1]) for b in read.flow.blocks] == wanted(name)


@pytest.mark.parametrize("name", NAMES)
def test_blocks_are_in_order_and_have_no_white_space_around_them(name):
    read = manuscript.read(CASES / name)
    end = 0
    for block in read.blocks:
        words = read.text[block.start : block.end]
        assert end <= block.start < block.end <= len(read.text)
        assert words == words.strip()
        end = block.end


@pytest.mark.parametrize("name", [name for name in NAMES if name.endswith((".txt", ".md"))])
def test_text_is_the_file_itself(name):
    read = manuscript.read(CASES / name)
    assert read.text == (CASES / name).read_bytes().decode("utf-8")
    check_flow(read)


@pytest.mark.parametrize("name", NAMES)
def test_the_same_file_gives_the_same_manuscript(name):
    assert manuscript.read(CASES / name) == manuscript.read(CASES / name)


def test_every_case_has_its_blocks():
    assert len(NAMES) >= 10
    assert [f"{name}.blocks" for name in NAMES] == sorted(path.name for path in CASES.glob("*.blocks"))


def test_what_a_page_says_of_itself():
    read = manuscript.read(CASES / "page.html")
    assert (read.title, read.authors) == ("Wolf doodt zes\u00a0schapen bij Elsloo", ("Noor van Dam",))
    assert (read.dated, read.language) == ("2023-11-02", "nl")


def test_what_the_top_of_markdown_says():
    read = manuscript.read(CASES / "story.md")
    assert (read.title, read.authors) == ("Veertig jaar brug", ("Noor van Dam", "Piet Blom"))
    assert (read.dated, read.language) == ("2022-05-14", "nl")


def test_a_proof_is_not_dated_by_its_printer():
    assert manuscript.read(CASES / "proof.txt").dated is None


def test_reading_leaves_the_file_as_it_was(tmp_path):
    for name in NAMES:
        copy = tmp_path / name
        copy.write_bytes((CASES / name).read_bytes())
        before = copy.stat()
        manuscript.read(copy)
        after = copy.stat()
        assert copy.read_bytes() == (CASES / name).read_bytes()
        assert (before.st_mtime_ns, before.st_size) == (after.st_mtime_ns, after.st_size)
    assert sorted(path.name for path in tmp_path.iterdir()) == NAMES
