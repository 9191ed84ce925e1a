"""Page proofs whose text is known: set by LibreOffice and Chromium, read, and held against that text.

The proofs are made by tools/make_proofs.py. They are kept beside their texts, so that they are read where neither program
is; where they are, proofs that were made anew must read as well.
"""

import re
import shutil
import sys
from collections import Counter
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path

import pdfplumber
import pytest
from flows import check_flow

from kantlijn.manuscript import read

ROOT = Path(__file__).resolve().parents[2]
PROOFS = Path(__file__).parent / "proofs"
sys.path.insert(0, str(ROOT / "tools"))
import make_proofs  # noqa: E402

NAMES = {
    "dijk": "dijk", "krant": "krant", "krant-90": "krant", "krant-180": "krant", "krant-270": "krant", "krant-web": "krant",
    "harbour": "harbour",
}  # fmt: skip
RUNNING = ("headline", "heading", "byline", "paragraph", "section_break")


@cache
def proof(name):
    return read(PROOFS / f"{name}.pdf")


def known(name):
    return list(make_proofs.parts((PROOFS / f"{NAMES[name]}.txt").read_text(encoding="utf-8")))


def one_line(words):
    return " ".join(words.split())


def accuracy(said, expected):
    """The share of characters that are right, where a wrong word counts with all of its letters."""
    left, right = said.split(), expected.split()
    wrong = 0
    for what, a, b, c, d in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if what != "equal":
            wrong += max(len(" ".join(left[a:b])), len(" ".join(right[c:d])))
    return 1 - wrong / len(expected)


def check_running_text(manuscript, parts):
    said = " ".join(
        one_line(manuscript.flow.text[block.start : block.end]) for block in manuscript.flow.blocks if block.kind in RUNNING
    )
    expected = " ".join(part.words for part in parts if part.kind in RUNNING)
    assert accuracy(said, expected) >= 0.999, list(set(said.split()) ^ set(expected.split()))[:40]
    assert Counter(said.split()) == Counter(expected.split())  # every broken word is whole again


@pytest.mark.parametrize("name", NAMES)
def test_the_running_text_is_the_text_that_was_set(name):
    check_running_text(proof(name), known(name))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("kind", ["headline", "heading", "byline", "caption", "table", "section_break"])
def test_what_stands_apart_is_known_for_what_it_is(name, kind):
    flow = proof(name).flow
    said = [flow.text[block.start : block.end] for block in flow.blocks if block.kind == kind]
    expected = [part.words for part in known(name) if part.kind == kind]
    if (name, kind) == ("dijk", "headline"):
        expected = expected[1:]  # above the headline stands which chapter it is
    if (name, kind) == ("dijk", "heading"):
        expected = ["HOOFDSTUK 3", *expected]
    assert [each if kind == "table" else one_line(each) for each in said] == expected


def test_notes_are_apart_and_their_marks_are_no_part_of_the_text():
    read_ = proof("dijk")
    notes = [note for part in known("dijk") for _, note in part.notes]
    said = [one_line(read_.flow.text[block.start : block.end]) for block in read_.flow.blocks if block.kind == "footnote"]
    assert said == notes
    assert "technische tekeningen.1" in read_.text  # it does stand on the page
    assert "technische tekeningen." in read_.flow.text
    assert "tekeningen.1" not in read_.flow.text


def test_the_running_heads_page_numbers_and_slug_lines_are_furniture():
    read_ = proof("dijk")
    said = [read_.text[block.start : block.end] for block in read_.blocks if block.kind == "furniture"]
    heads = ["De dijk" if page % 2 else "Het water komt in november" for page in range(1, 13)]
    slugs = [f"Dijk_binnenwerk_v3.indd {page} 12-11-2026 16:07" for page in range(1, 13)]
    assert said == [each for page in range(12) for each in (heads[page], str(page + 1), slugs[page])]


def test_every_paragraph_that_ends_on_its_page_is_one_block():
    read_ = proof("dijk")
    said = [one_line(read_.flow.text[block.start : block.end]) for block in read_.flow.blocks if block.kind == "paragraph"]
    assert said == [part.words for part in known("dijk") if part.kind == "paragraph"]


@pytest.mark.parametrize(("name", "language"), [("dijk", "nl"), ("harbour", "en"), ("krant-web", "nl")])
def test_what_the_document_says_of_itself(name, language):
    assert (proof(name).language, proof(name).dated) == (language, None)


def test_title_and_authors():
    read_ = proof("krant-270")
    assert read_.title == "Haven van Westermeer groeit, maar de kade zakt"
    assert read_.authors == ("Jorrit Walstra",)


@pytest.mark.parametrize("name", NAMES)
def test_every_span_slices_to_its_surface(name):
    read_ = proof(name)
    check_flow(read_)
    assert len(read_.boxes.edges) == 4 * len(read_.text)
    pages = [read_.locate(block.start)["page"] for block in read_.blocks]
    assert pages == sorted(pages)


@pytest.mark.parametrize("name", NAMES)
def test_every_character_stands_where_another_reader_finds_it(name):
    """pdfplumber goes through the file in its own way. It measures from the top of the page as it is seen."""
    read_ = proof(name)
    with pdfplumber.open(PROOFS / f"{name}.pdf") as other:
        for number, page in enumerate(other.pages, 1):
            theirs = {}
            for char in page.chars:
                theirs.setdefault(char["text"], []).append(middle(char, page))
            for offset, box in characters(read_, number):
                char = read_.text[offset]
                found = theirs.get(char, []) + (theirs.get("\xad", []) if char == "-" else [])
                assert any(box[0] - 0.5 <= x <= box[2] + 0.5 and box[1] - 0.5 <= y <= box[3] + 0.5 for x, y in found), (
                    number,
                    offset,
                    char,
                    box,
                )


def characters(read_, number):
    edges = read_.boxes.edges
    for block in read_.blocks:
        if read_.locate(block.start)["page"] == number:
            for offset in range(block.start, block.end):
                box = edges[4 * offset : 4 * offset + 4]
                if not read_.text[offset].isspace():
                    assert box[2] > box[0]
                    assert box[3] > box[1]
                    yield offset, box


def middle(char, page):
    """The middle of a character in the page's own coordinates, before it is turned."""
    x, y = (char["x0"] + char["x1"]) / 2, (char["top"] + char["bottom"]) / 2
    wide, high = float(page.width), float(page.height)
    return {0: (x, high - y), 90: (y, x), 180: (wide - x, y), 270: (high - y, wide - x)}[page.rotation or 0]


@pytest.mark.skipif(
    not (shutil.which("soffice") and shutil.which("chromium")), reason="LibreOffice and Chromium set the proofs"
)
def test_proofs_that_are_made_anew_read_as_well(tmp_path):
    made = make_proofs.make(tmp_path)
    assert sorted(path.stem for path in made) == sorted(NAMES)
    for path in made:
        check_running_text(read(path), known(path.stem))


def test_the_measure_counts_a_wrong_word():
    assert accuracy("de dijk zakte", "de dijk zakte") == 1
    assert accuracy("de dijkzakte", "de dijk zakte") < 0.3
    assert re.search(r"\d", known("dijk")[2].words) is None


def test_a_sentence_goes_on_at_the_head_of_the_next_column():
    flow = " ".join(read(PROOFS / "krant.pdf").flow.text.split())
    assert "De gemeente, die voor zestig procent eigenaar is, wil daar 16,2 miljoen van betalen." in flow
