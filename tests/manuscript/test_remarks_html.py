"""Remarks in a copy of a web page: the source with marks put in, which reads as if they were not there."""

import html
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from lxml import html as lxml_html
from test_manuscript_fuzz import EDITS, PAGES, mutated

from kantlijn.errors import Trouble
from kantlijn.manuscript import html as reader
from kantlijn.manuscript.remarks import Remark
from kantlijn.manuscript.remarks import html as writer
from kantlijn.manuscript.remarks.letters import beside
from kantlijn.manuscript.remarks.marks import without_marks
from kantlijn.story import Span

MADE = Path(__file__).parent / "made"
PAGES_MADE = ["typed.html", "saved.html", "office.html"]  # by hand, by Chromium from that, by LibreOffice


def remark(read, words, *against, severity="error"):
    def span(said):
        assert read.text.count(said) == 1, said
        return Span(read.text.index(said), read.text.index(said) + len(said))

    return Remark(span(words), tuple(span(each) for each in against), severity, "Fout · number.sum", ("12 + 3 = 15",))


def article(inside):
    return f"<html><body><article><p>{inside}</p></article></body></html>"


def copied(inside, *words, against=()):
    data = article(inside).encode()
    read = reader.read(data, "x.html")
    copy = writer.write(data, read, [remark(read, each, *against) for each in words]).decode()
    assert without_marks(copy) == data.decode()
    body = copy[: copy.index("<section")] if words else copy
    return re.sub(r' title="[^"]*"', "", body).removeprefix("<html><body><article><p>").partition("</p></article>")[0]


ROWS = [
    ("Er waren 12 boten.", ["12"],
     'Er waren <mark class="kantlijn kantlijn-error" id="kantlijn-1" data-kantlijn="1">12</mark> boten.'),
    ("Er waren 12<b>&nbsp;boten</b>.", ["12\u00a0boten"],
     'Er waren <mark class="kantlijn kantlijn-error" id="kantlijn-1">12</mark><b>&nbsp;'
     '<mark class="kantlijn kantlijn-error" data-kantlijn="1">boten</mark></b>.'),
    ("Er   waren &#49;2 bo&shy;ten.", ["12 boten"],
     'Er   waren <mark class="kantlijn kantlijn-error" id="kantlijn-1" data-kantlijn="1">&#49;2 bo&shy;ten</mark>.'),
]  # fmt: skip


@pytest.mark.parametrize(("inside", "words", "expected"), ROWS)
def test_where_the_marks_go(inside, words, expected):
    assert copied(inside, *words) == expected


def test_marks_that_overlap_are_laid_over_each_other():
    said = copied("Ruim 12 tot 15 boten.", "Ruim 12 tot", "12 tot 15")
    assert re.sub("<[^>]*>", "", said) == "Ruim 12 tot 15 boten."
    tree = lxml_html.document_fromstring(article(said))
    held = {}
    for mark in tree.iter("mark"):
        held[mark.get("id")] = mark.text_content()
    assert held["kantlijn-1"].startswith("Ruim")
    assert held["kantlijn-2"].startswith("12 tot")


def test_what_it_was_held_against_is_marked_as_that():
    said = copied("Van de 15 boten zonken er 12, dus 3 niet.", "12", against=["15", "3"])
    assert re.findall(r'<mark class="kantlijn kantlijn-against">(.*?)</mark>', said) == ["15", "3"]


def test_the_list_at_the_end():
    data = article("Er waren 12 &lt;b&gt; boten, zei René.").encode()
    read = reader.read(data, "x.html")
    said = [Remark(Span(9, 15), (), "query", "Vraag · number.sum", ("12 ≠ 13", "Zie <tabel> & “lijst”."))]
    copy = writer.write(data, read, said).decode()
    tree = lxml_html.document_fromstring(copy)
    [item] = tree.xpath("//section[@class='kantlijn-notes']//li")
    assert " ".join(item.itertext()).split() == "Vraag · number.sum : “12 <b>” 12 ≠ 13 Zie <tabel> & “lijst”.".split()
    [mark] = tree.xpath("//mark")
    assert mark.get("title") == "Vraag · number.sum · 12 ≠ 13 · Zie <tabel> & “lijst”."
    assert item.xpath(".//a/@href") == [f"#{mark.get('id')}"]
    assert not tree.xpath("//script") + tree.xpath("//link") + tree.xpath("//img")


def all_remarks(read):
    kinds = ("error", "query", "note")
    found = re.finditer(r"\d[\d.,]*\d(?:\s\w+)?", read.text)
    return [
        Remark(
            Span(*match.span()), (Span(0, 5),) if not number % 4 else (), kinds[number % 3], "Vraag",
            (f"Is {match[0]} wel zo?",),
        )
        for number, match in enumerate(found)
    ]  # fmt: skip


@pytest.mark.parametrize("name", PAGES_MADE)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252", "shift_jis"])
def test_a_page_keeps_its_bytes_and_its_reading(name, encoding):
    source = (MADE / name).read_text("utf-8").replace("…", "...")
    source = re.sub(r'charset="?utf-8"?', f'charset="{encoding}"', source)
    if encoding == "shift_jis":
        source = source.replace("\u00a0", "&nbsp;").replace("\u00ad", "&shy;").replace("é", "e").replace("€", "&euro;")
    data = source.encode(encoding)
    read = reader.read(data, "x.html")
    said = all_remarks(read)
    assert len(said) > 2
    copy = writer.write(data, read, said)
    again = reader.read(copy, "x.html")
    assert again == read
    assert writer.write(copy, again, []) == data
    assert writer.write(copy, again, said) == copy
    assert without_marks(reader.characters(copy, "")) == reader.characters(data, "")
    marked = lxml_html.document_fromstring(reader.characters(copy, "")).xpath("//mark[@data-kantlijn]")
    assert len(marked) == len(said)


@pytest.mark.parametrize("name", PAGES_MADE)
def test_every_remark_is_on_its_words(name):
    data = (MADE / name).read_bytes()
    read = reader.read(data, "x.html")
    said = all_remarks(read)
    tree = lxml_html.document_fromstring(writer.write(data, read, said).decode())
    for number, each in enumerate(said, 1):
        title = html.unescape(f"Vraag · {each.lines[0]}")
        ours = [mark for mark in tree.iter("mark") if mark.get("title") == title]
        marks = [mark.text_content() for mark in ours if "against" not in mark.get("class")]
        words = read.text[each.words.start : each.words.end]
        assert "".join("".join(marks).replace("\u00ad", "").split()) == "".join(words.split()), number


def test_a_page_that_moved_its_marks_is_read_without_them_and_marks_of_people_stay():
    data = article("Er <mark>waren</mark> 12 <mark class=x>boten</mark>.").encode()
    read = reader.read(data, "x.html")
    copy = writer.write(data, read, [remark(read, "waren 12 boten")])
    edited = copy.replace(b">boten<", b"><i>boten</i><")
    assert reader.read(edited, "x.html").text == read.text
    assert b"<mark>waren</mark>" in writer.write(edited, reader.read(edited, "x.html"), [])
    assert b"kantlijn" not in writer.write(edited, reader.read(edited, "x.html"), [])


def test_two_rows_of_letters_are_laid_together_again_where_one_lacks_some():
    row = "".join(f"woord{number}en" for number in range(200))
    rows = beside(row, row[:300] + "<ingevoegd>" + row[300:900] + row[950:])
    assert rows.there(0) == 0
    assert rows.there(300) == 311
    assert rows.there(899) == 910
    assert rows.there(930) is None
    assert rows.there(960) == 921
    assert rows.there(len(row) - 1) == len(row) - 40


def test_a_story_in_a_page_with_a_thousand_others_is_found_quickly():
    import time

    noise = "".join(f"<div class=teaser>Nummer {number} &amp; meer</div>" for number in range(30_000))
    data = f"<body><nav>{noise}</nav><article><p>Er waren 12 boten in de haven van Kraaienburg.</p></article>".encode()
    read = reader.read(data, "x.html")
    begun = time.perf_counter()
    assert b">12<" in writer.write(data, read, [remark(read, "12")])
    assert time.perf_counter() - begun < 10


@given(page=PAGES, numbers=st.lists(st.integers(0, 30), max_size=4))
@example(page="<p>12</p>", numbers=[0])
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_pages_in_any_order(page, numbers):
    holds(page.encode(), numbers)


@pytest.mark.parametrize("name", PAGES_MADE)
@given(edits=EDITS, numbers=st.lists(st.integers(0, 30), max_size=4))
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_damaged_pages(name, edits, numbers):
    holds(mutated((MADE / name).read_bytes(), edits), numbers)


def holds(data, numbers):
    """Whatever the page: its reading stays, and the page comes out of its copy."""
    try:
        read = reader.read(data, "x.html")
    except Trouble:
        return
    words = list(re.finditer(r"\S+", read.text))
    said = [
        Remark(Span(*words[number % len(words)].span()), (), "query", "Vraag", (f"Nummer {number}?",))
        for number in sorted(numbers)
    ]
    copy = writer.write(data, read, said)
    again = reader.read(copy, "x.html")
    if b'class="kantlijn' not in data:
        assert again == read
        assert writer.write(copy, again, []) == data
        assert writer.write(copy, again, said) == copy
        assert copy.count(b"<li id=") - data.count(b"<li id=") == len(said)
