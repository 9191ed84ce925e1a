"""Damaged e-books, Rich Text Format and InDesign: a manuscript that holds together or a Trouble with a remedy, nothing else."""

import io
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from making_book import book, page
from making_indesign import SPACE, icml, story
from making_word import with_parts
from test_manuscript_epub import FIRST, SECOND, lock
from test_manuscript_fuzz import EDITS, holds, mutated
from test_manuscript_indesign import NOTE, PAGE, STORY
from test_manuscript_rtf import document

from kantlijn.manuscript import epub, idml, rtf
from kantlijn.manuscript import icml as icml_reader

MANY = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
SOME = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
SHEET = '<link rel="stylesheet" href="boek.css"/>'
BOOK = book(
    {"een.xhtml": FIRST.replace("<head>", f"<head>{SHEET}"), "twee.xhtml": SECOND},
    parts={"OEBPS/boek.css": ".weg { display: none }", **lock("http://www.idpf.org/2008/embedding")},
    guide='<guide><reference type="cover" href="omslag.xhtml"/></guide>',
)
RTF = document(
    rb"\pard\plain \s2 Brug dicht\par\pard\plain Caf\'e9 \u8364\'80 12{\footnote \pard Noot.}{\f3 \'93\'fa} en {\v weg}\par",
    rb"\trowd\pard\intbl 12\cell 13\cell\row\pard{\*\shpinst{\shptxt Kader.\par}}{\listtext 1.}{\pict\bin3 abc}Slot.\par",
    rb"{\upr{a}{\*\ud{\u321?}}}{\field{\*\fldinst PAGE}{\fldrslt 7}}\par",
)
INCOPY = icml(STORY)


def parts_of(data):
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist() if name != "mimetype"}


@pytest.mark.parametrize(("read", "data"), [(epub.read, BOOK), (idml.read, PAGE), (rtf.read, RTF), (icml_reader.read, INCOPY)])
@given(edits=EDITS)
@MANY
def test_damaged_files(read, data, edits):
    holds(read, mutated(data, edits))


@pytest.mark.parametrize("name", sorted(parts_of(BOOK)))
@given(edits=EDITS)
@SOME
def test_damaged_parts_of_a_book(name, edits):
    holds(epub.read, with_parts(BOOK, {name: mutated(parts_of(BOOK)[name], edits)}))


@pytest.mark.parametrize("name", sorted(parts_of(PAGE)))
@given(edits=EDITS)
@SOME
def test_damaged_parts_of_a_layout(name, edits):
    holds(idml.read, with_parts(PAGE, {name: mutated(parts_of(PAGE)[name], edits)}))


WORDS = st.sampled_from(
    [
        rb"\par ",
        rb"\cell ",
        rb"\row ",
        rb"\intbl ",
        rb"\pard ",
        rb"\plain ",
        rb"\u8364?",
        rb"\u-10000 ",
        rb"\u55348?",
        rb"\'93",
        rb"\'",
        rb"\uc0 ",
        rb"\uc99999 ",
        rb"\uc-1 ",
        rb"\f3 ",
        rb"\f1 ",
        rb"\f-7 ",
        rb"\v ",
        rb"\deleted ",
        rb"\*",
        rb"\bin2 ",
        rb"\s3 ",
        rb"\s-1 ",
        rb"\footnote ",
        rb"\shpinst ",
        rb"\shptxt ",
        rb"\upr ",
        rb"\ud ",
        rb"\stylesheet ",
        rb"\fonttbl ",
        rb"\listtext ",
        rb"\nestcell ",
        rb"\ansicpg932 ",
        rb"\ansicpg65001 ",
        rb"\mac ",
        rb"\fcharset134 ",
        rb"\header ",
        rb"\fldinst ",
        b"Ruim 60 ",
        b"\xe9",
        b"\0",
        b";",
        rb"\~",
        rb"\-",
        rb"\{",
        b"\\\n",
        b"{}",
        rb"\lang2057 ",
    ]
)
GROUPS = st.recursive(WORDS, lambda inner: st.builds(lambda parts: b"{" + b"".join(parts) + b"}", st.lists(inner, max_size=6)))


@given(st.lists(GROUPS, max_size=12))
@settings(max_examples=600, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_groups_and_words_in_any_order(parts):
    holds(rtf.read, document(*parts, rb" Slot."))


TAGS = st.sampled_from(
    "ParagraphStyleRange CharacterStyleRange Content Br Table Cell Footnote Change Note TextFrame Group HyperlinkTextSource "
    "Properties XMLElement TextPath Story HiddenText EndnoteRange".split()
)
MORE = st.sampled_from(
    [
        "",
        ' Name="0:0"',
        ' Name="999999:1"',
        ' Name="²:1"',
        ' AppliedParagraphStyle="ParagraphStyle/Kop"',
        ' ParentStory="u1"',
        ' ChangeType="DeletedText"',
        ' FontStyle="Bold"',
        ' AppliedConditions="Condition/x Condition/y"',
        ' Self="u2"',
        ' IsEndnoteStory="true"',
    ]
)
TREES = st.recursive(
    st.sampled_from(
        ["Ruim 60", "<Br/>", "<?ACE 8?>", "<?ACE 18?>", "<Content>12 \u2028boten</Content>", NOTE, "<!-- x -->", "\u00ad"]
    ),
    lambda inner: st.builds(
        lambda tag, more, parts: f"<{tag}{more}>{''.join(parts)}</{tag}>", TAGS, MORE, st.lists(inner, max_size=4)
    ),
    max_leaves=25,
)


@given(TREES)
@MANY
def test_a_story_in_any_order(tree):
    holds(icml_reader.read, icml(story("u1", tree, "<Content>Slot.</Content>")))
    laid_out = f"<idPkg:Story {SPACE}>{story('ub', tree, '<Content>Slot.</Content>')}</idPkg:Story>"
    holds(idml.read, with_parts(PAGE, {"Stories/Story_ub.xml": laid_out}))


NUMBERS = st.sampled_from(["0", "-1", "1e9", "nan", "inf", "1e999", "", "x", "99999999999999999999", "12.5", "²"])
def item(tag, matrix, point, inside):
    points = f'<PathPointArray><PathPointType Anchor="{" ".join(point)}"/></PathPointArray>'
    path = f"<Properties><PathGeometry><GeometryPathType>{points}</GeometryPathType></PathGeometry></Properties>"
    return f'<{tag} ItemTransform="{" ".join(matrix)}" ParentStory="ub">{path}{inside}</{tag}>'


ITEM = st.builds(
    item,
    st.sampled_from(["TextFrame", "Group", "Oval", "TextPath"]),
    st.lists(NUMBERS, min_size=5, max_size=7),
    st.lists(NUMBERS, min_size=1, max_size=3),
    st.sampled_from(
        ["", "<TextPath ParentStory='ua'/>", "<Group ItemTransform='9e9 0 0 9e9 0 0'><TextFrame ParentStory='ua'/></Group>"]
    ),
)


@given(st.lists(ITEM, max_size=4), st.lists(NUMBERS, min_size=3, max_size=5))
@MANY
def test_a_spread_with_numbers_that_are_none(items, bounds):
    made = f'<Spread Self="us"><Page Self="p" GeometricBounds="{" ".join(bounds)}"/>{"".join(items)}</Spread>'
    holds(idml.read, with_parts(PAGE, {"Spreads/Spread_u0.xml": f"<idPkg:Spread {SPACE}>{made}</idPkg:Spread>"}))


@given(st.binary(max_size=300))
@MANY
def test_any_bytes(data):
    for read, head in (
        (rtf.read, b"{\\rtf1 "),
        (icml_reader.read, b"<?aid x?>"),
        (epub.read, b"PK\x03\x04"),
        (idml.read, b"PK\x03\x04"),
    ):
        holds(read, head + data)
        holds(read, data)


@given(st.text(max_size=200))
@MANY
def test_any_words_in_a_chapter_and_its_sheet(words):
    chapter = page(words + "<p>Slot.</p>", more=SHEET).encode("utf-8", "surrogatepass")
    holds(epub.read, book({"a.xhtml": chapter}, parts={"OEBPS/boek.css": words.encode("utf-8", "surrogatepass")}))
