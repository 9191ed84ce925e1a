"""Remarks in OpenDocument texts: annotations at the very words, and nothing else of the file changed."""

import io
import re
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from making_open import DELETION, content, flat, frame, note, open_text, p
from odfdo import Document
from remarking import members, open_remarks, remarks_on
from test_manuscript_odt import INLINE, cell, row

from kantlijn.errors import Trouble
from kantlijn.manuscript import odt
from kantlijn.manuscript.remarks import AUTHOR, Remark, write
from kantlijn.story import Span


def said(data):
    """The remarks in a text: who they are from, their lines, and the words they are put at."""
    return open_remarks(data if odt.is_flat(data) else members(data)["content.xml"][0])


def written(data, remarks):
    read = odt.read(data, "x.odt")
    copy = write(data, read, remarks)
    again = odt.read(copy, "x.odt")
    assert (again.text, again.blocks, again.pieces) == (read.text, read.blocks, read.pieces)
    assert write(copy, again, remarks) == copy, "a second run changes nothing"
    return copy


def remarked(data, *words):
    return written(data, remarks_on(odt.read(data, "x.odt"), *words))


def placed(data):
    return {lines[0].removeprefix("Vraag · "): words for who, lines, words in said(data) if who == AUTHOR}


def test_at_the_very_words_through_spans_and_links():
    small = "<text:span text:style-name='T1'>een kleine </text:span>"
    data = open_text(p(f"Er kwamen {small}<text:a>40 boten</text:a> aan. 12 &amp; 13."))
    copy = remarked(data, "een kleine 40", "boten aan", "40", "12 & 13")
    assert placed(copy) == {"een kleine 40": "een kleine 40", "boten aan": "boten aan", "40": "40", "12 & 13": "12 & 13"}
    assert said(copy)[0][1][1:] == ["Klopt dit?"]
    assert len(Document(io.BytesIO(copy)).body.get_elements("descendant::office:annotation")) == 4


def test_nothing_of_the_text_changes_but_for_the_remark():
    body = [p("Voor  &#233;."), p("Er kwamen 40 boten."), p('Na &gt; "x".'), "<!-- a > b -->"]
    before, after = content(*body), members(remarked(open_text(*body), "40 boten"))["content.xml"][0].decode()
    start, end = after.index("<office:annotation"), after.index("</office:annotation>") + len("</office:annotation>")
    assert (after[:start] + after[end:]).replace('<office:annotation-end office:name="kantlijn-1"/>', "") == before
    assert "dc:date" not in after


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (p("Op <text:date>40 mei</text:date>."), "40 mei"),
        (p("Op <text:ruby><text:ruby-base>weg 40</text:ruby-base><text:ruby-text>x</text:ruby-text></text:ruby>."), "weg 40x"),
        (p("Bij de brug", note(p("Volgens 40 mensen.")), " is het vol."), "1Volgens 40 mensen."),
        (p("Bij de brug ", frame(p("Kader: 40 boten.")), "is het vol."), "Bij de brug Kader: 40 boten.is het vol."),
        (p("Bij ", f"<draw:custom-shape>{p('40 boten')}</draw:custom-shape>", "de brug."), "Bij 40 botende brug."),
        (frame(p("40 boten"), anchor="page") + p("De brug is vol."), "De brug is vol."),
        (p("Zie", note(p("Bij ", frame(p("40 boten")))), " daar."), "1Bij 40 boten"),
    ],
)
def test_where_a_remark_would_not_last_it_goes_around_the_whole_and_says_the_words(body, words):
    copy = remarked(open_text(body, p("Slot.")), "40")
    assert said(copy) == [(AUTHOR, ["Vraag · 40", "“40”", "Klopt dit?"], words)]


def test_tables_lists_and_deleted_paragraph_ends():
    table = f"<table:table>{row(cell(p('Boten')), cell(p('40'), p('41')))}</table:table>"
    items = f"<text:list><text:list-item>{p('Ten eerste 12.')}</text:list-item></text:list>"
    joined = p('Er waren <text:change-start text:change-id="c"/>'), p('<text:change-end text:change-id="c"/>vijftien boten.')
    data = open_text(DELETION, p("Telling."), table, items, *joined)
    assert placed(remarked(data, "40", "eerste 12", "waren vijftien")) == {
        "40": "40", "eerste 12": "eerste 12", "waren vijftien": "waren vijftien",
    }  # fmt: skip
    start = odt.read(data, "x.odt").text.index("Boten")
    over = Remark(Span(start, start + 8), (), "query", "Vraag · over", ())  # into the next cell
    assert placed(written(data, [over])) == {"over": "Boten"}


def test_every_other_member_is_as_it_was_and_the_sort_of_file_comes_first():
    data = open_text(p("Er kwamen 40 boten."), parts={"Pictures/a.png": b"\x89PNG", "settings.xml": "<x/>"})
    before, after = members(data), members(remarked(data, "40 boten"))
    assert list(after) == list(before)
    assert {name for name in before if before[name] != after[name]} == {"content.xml"}
    package = zipfile.ZipFile(io.BytesIO(remarked(data, "40 boten")))
    assert (package.filelist[0].filename, package.filelist[0].compress_type) == ("mimetype", zipfile.ZIP_STORED)


def test_one_xml_file():
    data = flat(p("Er kwamen 40 boten."))
    copy = remarked(data, "40 boten")
    assert placed(copy) == {"40 boten": "40 boten"}
    assert copy.startswith(data[: data.index(b"40 boten")])


def test_prefixes_that_are_not_there_are_declared_with_the_remark():
    text = content(p("Er kwamen 40 boten.")).replace(' xmlns:dc="http://purl.org/dc/elements/1.1/"', "")
    text = re.sub(r"(?<=[</ ])office:", "o:", text).replace(" xmlns:office=", " xmlns:o=")
    assert placed(remarked(open_text(parts={"content.xml": text}), "40 boten")) == {"40 boten": "40 boten"}


def test_letters_in_another_encoding_and_in_character_data():
    text = content(p("<![CDATA[Zoë < 40]]> boten é.")).replace("UTF-8", "ISO-8859-1")
    data = open_text(parts={"content.xml": text.encode("latin-1")})
    copy = remarked(data, "40 boten", "< 40", "Zoë")
    assert placed(copy) == {"40 boten": "40 boten", "< 40": "< 40", "Zoë": "Zoë"}


def person(number, words, more=""):
    name = f' office:name="n{number}"{more}'
    held = f"<office:annotation{name}><dc:creator>Bea</dc:creator><text:p>Bron?</text:p></office:annotation>"
    return f'{held}{words}<office:annotation-end office:name="n{number}"/>'


def test_remarks_of_people_stay_and_those_of_an_earlier_run_go():
    data = open_text(p("Er kwamen ", person(1, "40 boten"), " en 12 sloepen."))
    first = remarked(data, "40", "12 sloepen")
    second = remarked(first, "boten en 12")
    assert [(who, words) for who, _, words in said(second)] == [("Bea", "40 boten"), (AUTHOR, "boten en 12")]
    assert members(write(second, odt.read(second, "x.odt"), []))["content.xml"] == members(data)["content.xml"]


def test_a_remark_that_a_person_has_answered_stays_with_the_answer():
    first = remarked(open_text(p("Er kwamen 40 boten en 12 sloepen.")), "40 boten", "12 sloepen")
    space = "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"
    answer = f' xmlns:loext="{space}" loext:parent-name="kantlijn-1"'
    text = members(first)["content.xml"][0].decode()
    answered = open_text(parts={"content.xml": text.replace("en <office", f"{person(9, 'en', answer)} <office", 1)})
    second = remarked(answered, "40 boten", "sloepen")
    assert sorted((who, words) for who, _, words in said(second)) == [("Bea", "en"), (AUTHOR, "40 boten"), (AUTHOR, "sloepen")]


def test_what_a_remark_says_cannot_break_the_file():
    data = open_text(p("Er kwamen 40 boten."))
    odd = Remark(Span(10, 12), (), "query", "a\x00b", ("1 < 2 & ]]> \ud800“é”", ""))
    assert said(written(data, [odd])) == [(AUTHOR, ["ab", "1 < 2 & ]]> “é”", ""], "40")]


MANY = settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
SPANS = st.lists(st.tuples(st.floats(0, 1), st.integers(0, 30)), max_size=6)


@given(st.lists(st.lists(INLINE, max_size=5), max_size=3), SPANS)
@MANY
def test_whatever_the_spans_the_copy_is_read_alike_and_says_the_words(inside, spans):
    data = open_text(*(p(*each) for each in inside), p("Slot met 9."))
    read = odt.read(data, "x.odt")
    remarks = []
    for number, (place, length) in enumerate(spans):
        start = int(place * len(read.text))
        remarks.append(Remark(Span(start, start + length), (), "query", f"Vraag · {number}", ()))
    copy = written(data, remarks)
    words = placed(copy)
    assert len(words) == len(remarks)
    for number, each in enumerate(remarks):
        asked = read.text[each.words.start : each.words.end].strip()
        block = next((b for b in read.blocks if b.start <= each.words.start and each.words.end <= b.end), None)
        if asked and block is not None:
            held = iter(words[str(number)])
            assert all(letter in held for letter in asked if not letter.isspace())
    gone = write(copy, odt.read(copy, "x.odt"), [])
    assert members(gone)["content.xml"] == members(data)["content.xml"]


TEXT = content(p("Er kwamen 40 boten", note(p("Noot.")), frame(p("Kader.")), person(1, "x")), p("Slot."), DELETION)


# Of pieces that break the XML hardly a text can be read; of those that fit between two tags nearly every one.
BODY = range(TEXT.index("<office:text>") + 1, TEXT.index("</office:text>"))
BETWEEN = [each.end() for each in re.finditer(">", TEXT) if each.start() in BODY]
FITS = st.sampled_from(["é", " 12 ", "&amp;", "<text:s/>", "<text:tab/>", "<text:span>een</text:span>", "<!-- > -->", p("Er.")])
BREAKS = st.sampled_from(["", "<", "</text:p>", "<text:p>", "&", "é", "</text:span>", "<text:s/>"])


@given(st.lists(st.tuples(st.sampled_from(BETWEEN), FITS), max_size=4))
@MANY
def test_whatever_is_put_between_its_tags_can_be_written(pieces):
    text = TEXT
    for at, put in sorted(pieces, reverse=True):
        text = text[:at] + put + text[at:]
    assert copied(open_text(parts={"content.xml": text}))


@given(st.lists(st.tuples(st.floats(0, 1), st.integers(0, 40), BREAKS), max_size=3))
@MANY
def test_whatever_can_be_read_can_be_written(edits):
    text = TEXT
    for place, length, put in edits:
        at = int(place * len(text))
        text = text[:at] + put + text[at + length :]
    copied(open_text(parts={"content.xml": text}))


def copied(data):
    """Whether the text could be read; where it could, its copy says the same."""
    try:
        read = odt.read(data, "x.odt")
    except Trouble:
        return False
    copy = write(data, read, [Remark(Span(at, at + 3), (), "query", "a", ()) for at in range(0, len(read.text), 5)])
    assert odt.read(copy, "x.odt").text == read.text
    return True
