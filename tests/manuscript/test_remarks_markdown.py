"""Remarks in a copy of a Markdown file: the copy is the file with comments in it, and reads as if they were not there."""

import re

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from test_manuscript_fuzz import EDITS, SEEDS, mutated

from kantlijn.errors import Trouble
from kantlijn.manuscript import markdown as reader
from kantlijn.manuscript.remarks import Remark, markdown
from kantlijn.manuscript.remarks.comments import without_remarks

SAID = "<!-- Kantlijn \u00b7 Fout \u00b7 number.sum \u00b7 12 + 3 = 15 -->"


def remark(read, words, *lines):
    """A remark on the words that the story has but once."""
    start = read.flow.text.index(words)
    assert read.flow.text.count(words) == 1
    return Remark(read.flow.page(start, start + len(words)), (), "error", "Fout · number.sum", lines or ("12 + 3 = 15",))


def copied(text, *words):
    read = reader.read(text.encode(), "stuk.md")
    return markdown.write(text.encode(), read, [remark(read, each) for each in words]).decode()


PLACES = """\
De brug kost 12 miljoen.                  -> De brug kost 12@ miljoen.
De brug kost **12** miljoen.              -> De brug kost **12@** miljoen.
De brug kost **12**e miljoen.             -> De brug kost **12**@e miljoen.
De brug kost [12](http://brug.nl/12_a).   -> De brug kost [12@](http://brug.nl/12_a).
De brug kost `12` miljoen.                -> De brug kost `12`@ miljoen.
De brug kost `ruim 12 euro` en meer.      -> De brug kost `ruim 12 euro` en meer.@
## Brug kost 12 miljoen ##                -> ## Brug kost 12@ miljoen ##
- De brug: 12 miljoen¶- en 14            -> - De brug: 12@ miljoen¶- en 14
> De brug kost 12 miljoen                 -> > De brug kost 12@ miljoen
| a | b |¶|---|---|¶| 12 | 14 |            -> | a | b |¶|---|---|¶| 12@ | 14 |
---¶title: 9¶---¶¶12 miljoen¶             -> ---¶title: 9¶---¶¶12@ miljoen¶
<div>12 miljoen</div>                     -> <div>12@ miljoen</div>
"""


@pytest.mark.parametrize("row", PLACES.splitlines())
def test_where_the_comment_goes(row):
    text, expected = (each.strip().replace("¶", "\n") for each in row.split("->"))
    assert copied(text, "12") == expected.replace("@", SAID)


def test_what_a_remark_says_cannot_end_the_comment_or_become_markup():
    read = reader.read(b"Er waren 12 boten.", "x.md")
    [said] = re.findall("<!--(.*)-->", markdown.write(
        b"Er waren 12 boten.", read, [remark(read, "12", "12 --> `a` | [b](c) {{ d }} --- <script>", "regel\nregel")]
    ).decode())  # fmt: skip
    assert "--" not in said
    assert not set("<>`|[]{}\n") & set(said)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_bytes_stay_as_they_are(encoding, newline):
    text = "# Café aan de Zwaan¶¶Eén brug: 12 miljoen – ‘duur’.¶¶```¶14¶```¶".replace("¶", newline)
    data = text.encode(encoding)
    read = reader.read(data, "x.md")
    fence = read.text.index("14")
    said = [remark(read, "12", "12 ≠ 13 − 2"), Remark(type(read.flow.page(0, 1))(fence, fence + 2), (), "note", "x", ("y",))]
    copy = markdown.write(data, read, said)
    again = reader.read(copy, "x.md")
    assert again.flow.text == read.flow.text
    assert markdown.write(copy, again, []) == data
    assert copy.decode(encoding).count("Kantlijn") == 2


def test_a_file_of_two_encodings_keeps_both():
    data = "Eén brug kost 12 ".encode() + "miljoen, één 13.".encode("cp1252")
    read = reader.read(data, "x.md")
    copy = markdown.write(data, read, [remark(read, "12"), remark(read, "13")])
    assert re.sub(rb"<!--.*?-->", b"", copy) == data
    assert reader.read(copy, "x.md").flow.text == read.flow.text


def test_a_second_run_replaces_the_first():
    text = "De brug kost 12 miljoen.\n\n| a |\n|---|\n| 13 |\n\n`14`\n"
    once = copied(text, "12", "13", "14")
    assert copied(once, "12", "13", "14") == once
    assert copied(once, "12") == copied(text, "12")
    assert copied(once) == text


def test_comments_of_people_stay():
    text = "De brug kost 12<!-- klopt dit? --> miljoen, zei Noor<!-- Kantlijn vroeg dit -->.\n"
    assert copied(copied(text, "12")) == text


PIECES = st.lists(
    st.sampled_from(
        [
            "12", "ruim 13", " ", "\n", "\n\n", "**", "*", "_", "`", "```\n", "[", "](a b)", "](c)", "<b>", "</b>", "<div>\n",
            "# ", "- ", "1. ", "> ", "| ", " |\n|---|\n", "\\", "&amp;", "<!-- x -->", "<!--", "---\n", "é", "word", "!", "--",
            "\r\n", "    ", "~~", "[^1]", "<http://a>", "</div>",
        ]
    ),
    min_size=1, max_size=30,
)  # fmt: skip


@given(pieces=PIECES, numbers=st.lists(st.integers(0, 40), max_size=4))
@example(pieces=["<!--", "12"], numbers=[0])
@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_the_copy_reads_as_the_file_and_the_file_comes_out_of_it(pieces, numbers):
    data = "".join(pieces).encode()
    try:
        read = reader.read(data, "x.md")
    except Trouble:
        return
    figures = list(re.finditer(r"1[23]", read.flow.text))
    chosen = sorted({number % len(figures) for number in numbers}) if figures else []
    said = [
        Remark(read.flow.page(*figures[number].span()), (), "query", "Vraag", (f"nummer {number} -- klopt `het`?",))
        for number in chosen
    ]
    copy = markdown.write(data, read, said)
    again = reader.read(copy, "x.md")
    assert again.flow.text == read.flow.text
    assert again.flow.blocks == read.flow.blocks
    assert copy.count(b"<!-- Kantlijn ") == len(said)
    assert without_remarks(again.text).text == read.text
    assert markdown.write(copy, again, []) == data
    assert markdown.write(copy, again, moved(said, again, figures, chosen)) == copy


def moved(said, again, figures, chosen):
    spans = [again.flow.page(*figures[number].span()) for number in chosen]
    return [Remark(span, (), each.severity, each.title, each.lines) for each, span in zip(said, spans, strict=True)]


@given(edits=EDITS)
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_damaged_files(edits):
    data = mutated(SEEDS["story.md"][0], edits)
    try:
        read = reader.read(data, "x.md")
    except Trouble:
        return
    figures = [match.span() for match in re.finditer(r"\d+", read.flow.text)][:5]
    said = [Remark(read.flow.page(*span), (), "error", "Fout", ("Klopt niet.",)) for span in figures]
    copy = markdown.write(data, read, said)
    assert reader.read(copy, "x.md").flow.text == read.flow.text
