"""Rich Text Format as Word, WordPad, TextEdit and LibreOffice write it, each beside the blocks it must give."""

import re
import shutil
import subprocess
from contextlib import suppress

import pytest
from flows import check_flow
from hypothesis import given, settings
from hypothesis import strategies as st
from making_word import p, r, word
from test_manuscript_docx import DUTCH

from kantlijn.errors import Trouble
from kantlijn.manuscript import docx, rtf
from kantlijn.manuscript import read as read_file

# As Word writes it: the tables of fonts and styles, then the paragraphs.
HEAD = (
    rb"{\rtf1\adeflang1025\ansi\ansicpg1252\uc1\adeff0\deff0\deflang1043\deflangfe1043"
    rb"{\fonttbl{\f0\fbidi \froman\fcharset0\fprq2{\*\panose 02020603050405020304}Times New Roman;}"
    rb"{\f1\fnil\fcharset2 Wingdings;}{\f2\fswiss\fcharset238 Arial CE;}{\f3\fnil\fcharset128 MS Mincho;}}"
    rb"{\colortbl;\red0\green0\blue0;}"
    rb"{\stylesheet{\ql \widctlpar\fs24\lang1043 \snext0 Normal;}{\s1\ql\outlinelevel0\b \sbasedon0 \snext0 heading 1,Kop 1;}"
    rb"{\s2 \sbasedon0 Titel;}{\s3 \sbasedon1 Eigen kop;}{\*\cs10 \additive Default Paragraph Font;}}"
    rb"{\*\generator Msftedit 5.41.21.2510;}{\info{\title Sjabloon van de krant}{\author Niemand}}"
)


def document(*inside):
    return HEAD + b"\r\n" + b"".join(part if isinstance(part, bytes) else part.encode("cp1252") for part in inside) + b"}"


def blocks(*inside):
    read = rtf.read(document(*inside), "x.rtf")
    check_flow(read)
    return [(block.kind, read.text[block.start : block.end]) for block in read.blocks]


def text(*inside):
    found = blocks(*inside)
    assert {kind for kind, _ in found} == {"paragraph"}
    return [words for _, words in found]


def test_a_story_of_a_newspaper():
    read = rtf.read(
        document(
            rb"\pard\plain \s2 {Brug dicht}{\par }\pard\plain Door Noor van Dam\par ",
            rb"\pard\plain \s1\b {Omleiding\par }\pard\plain {\rtlch\fcs1 \af0 \ltrch\fcs0 \insrsid1234 Een kaartje kost }",
            rb"{\b ruim 60\~euro}{, zegt Andr\'e9 \endash  \ldblquote veel te duur\rdblquote .\par }",
        ),
        "x.rtf",
    )
    assert [(block.kind, read.text[block.start : block.end]) for block in read.blocks] == [
        ("headline", "Brug dicht"),
        ("byline", "Door Noor van Dam"),
        ("heading", "Omleiding"),
        ("paragraph", "Een kaartje kost ruim 60\u00a0euro, zegt André – “veel te duur”."),
    ]
    assert (read.title, read.authors, read.dated, read.format) == ("Brug dicht", ("Noor van Dam",), None, "rtf")


def test_styles_by_their_other_name_and_by_what_they_are_based_on():
    assert blocks(rb"\pard Er is 1 brug.\par\pard\s3 Een eigen kop\par\pard Slot.\par") == [
        ("paragraph", "Er is 1 brug."),
        ("heading", "Een eigen kop"),
        ("paragraph", "Slot."),
    ]


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        (rb"Caf\'e9 \'80 12", "Café € 12"),
        (b"Caf\xe9 \x80 12", "Café € 12"),
        (rb"\u8364\'3f 12 naar \u321?\u243?d\u378?", "€ 12 naar Łódź"),
        (rb"{\uc0\u8364}12", "€12"),
        (rb"{\uc2\u8364\'80\'80}12", "€12"),
        (rb"{\uc3\u8364 EUR}12", "€12"),
        (rb"\u-3913?12", "12"),  # a picture in the private range
        (rb"\u55348?\u56606?12", "𝄞12"),
        (rb"\u55348?12", "12"),
        (rb"\u8211\endash 12", "–12"),
        (rb"{\u8364}?12", "€?12"),  # a fallback ends with its group
        (rb"{\f2 \'b3\'f3d\'9f}", "łódź"),
        (rb"{\f3 \'93\'fa\'96{\f3 x}}12", "日x12"),  # half a character, broken off by a group
        (rb"{\f3 \'93\'fa\'96\'7b}", "日本"),
        (rb"{\f1 J\'fc}12", "12"),  # pictures of Wingdings
        (rb"a\{b\}c\\d", "a{b}c\\d"),
        (rb"co\-\-operatie 12\_jarige", "cooperatie 12-jarige"),
        (rb"tien\line elf\tab twaalf", "tien\nelf\ttwaalf"),
        (b"in twee\r\n regels", "in twee regels"),
        (rb"\lquote s avonds\rquote  \emdash  \bullet", "‘s avonds’ — •"),
        (rb"{\upr{\'3f\'3f}{\*\ud{\u321?\u243?}}}", "Łó"),
        (rb"a{\v geheim}b{\v0 c}{\v d{\v0 e}f}", "abce"),
        (rb"a{\deleted\revauthdel1 weg}b{\revised\revauth1 erbij}", "aberbij"),
        (rb"a{\mvf\mvauth1 verhuisd}b{\mvt\mvauth1 daarheen}", "abdaarheen"),
        (
            rb'{\field\flddirty{\*\fldinst HYPERLINK "https://voorbeeld.nl" }{\fldrslt het rapport}} van 12',
            "het rapport van 12",
        ),
        (rb"a{\*\bkmkstart x}b{\*\bkmkend x}c{\xe\v index}d", "abcd"),
        (rb"a{\pict\wmetafile8 0102030405}b{\*\shppict{\pict\pngblip 89504e}}c{\nonshppict{\pict 00}}d", "abcd"),
        (b"a{\\pict\\bin5 {{}\\}}b", "ab"),
        (rb"a{\*\nooitvangehoord weg {ook weg}}b", "ab"),
        (rb"a{\object\objemb{\*\objclass Excel.Sheet}{\*\objdata 0105}{\result 12}}b", "a12b"),
        (rb"{\header Kop van 1\par}{\footerr Voet van 2\par}a", "a"),
        (rb"a{\*\atnid K}{\chatn{\*\annotation Klopt dit?}}b", "ab"),
    ],
)
def test_characters(written, wanted):
    assert text(rb"\pard\plain Zo staat het er: ", written, rb"\par") == [f"Zo staat het er: {wanted}"]


def test_a_deleted_end_joins_two_paragraphs():
    assert text(rb"\pard Er waren twaalf {\deleted \par }boten.\par Meer niet.\par") == ["Er waren twaalf boten.", "Meer niet."]


def test_paragraphs_end_with_a_backslash_at_the_end_of_the_line_too():
    assert text(b"\\pard Er waren 12 boten.\\\nMeer niet.\\\r\nSlot.") == ["Er waren 12 boten.", "Meer niet.", "Slot."]


def test_lists_have_items_without_their_bullets():
    assert blocks(
        rb"\pard\plain Dit bleek:\par{\listtext\pard\plain\f1 \'b7\tab}\pard\ls1 \fi-360 Er zijn 12 boten.\par"
        rb"{\pntext\f1\'B7\tab}{\*\pn\pnlvlblt}Er is 1 haven.\par\pard Slot.\par"
    ) == [
        ("paragraph", "Dit bleek:"),
        ("list_item", "Er zijn 12 boten."),
        ("list_item", "Er is 1 haven."),
        ("paragraph", "Slot."),
    ]


def test_a_table_has_a_line_a_row():
    row = rb"\trowd\cellx1000\cellx2000\pard\intbl %b\cell %b\cell\row"
    assert blocks(
        rb"\pard De cijfers:\par", row % (b"Stad", b"Inwoners\\par in 2019"), row % (b"Zilte", b"12.400"), rb"\pard Slot.\par"
    ) == [("paragraph", "De cijfers:"), ("table", "Stad\tInwoners in 2019\nZilte\t12.400"), ("paragraph", "Slot.")]


def test_a_table_in_a_table_stands_in_its_cell():
    nested = rb"\pard\intbl\itap2 1\nestcell 2\nestcell{\*\nesttableprops\trowd\nestrow}{\nonesttables\par}\pard\intbl "
    assert blocks(rb"\trowd\pard\intbl A\cell ", nested, rb"B\cell\row\pard Slot.\par") == [
        ("table", "A\t1 2 B"),
        ("paragraph", "Slot."),
    ]


def test_a_table_that_is_a_frame_is_its_paragraphs():
    long = "Er waren die dag veel mensen op de dijk. " * 9
    found = blocks(rb"\trowd\pard\intbl ", long, rb"\par Meer.\cell Klein.\cell\row\pard Slot.\par")
    assert [kind for kind, _ in found] == ["paragraph"] * 4


def test_notes_stand_apart_and_their_marks_are_out():
    note = rb"{\super\chftn{\footnote%b \pard\plain {\super\chftn} Volgens het rapport, p. %b.\par Tweede alinea.}}"
    assert blocks(
        rb"\pard Ruim 60 euro", note % (b"", b"12"), rb" kost het", note % (b"\\ftnalt", b"13"), rb".\par Slot.\par"
    ) == [
        ("paragraph", "Ruim 60 euro kost het."),
        ("paragraph", "Slot."),
        ("footnote", "Volgens het rapport, p. 12."),
        ("footnote", "Tweede alinea."),
        ("footnote", "Volgens het rapport, p. 13."),
        ("footnote", "Tweede alinea."),
    ]


def test_a_text_box_follows_the_paragraph_it_hangs_on():
    box = (
        rb"{\shp{\*\shpinst\shpleft0{\sp{\sn shapeType}{\sv 202}}{\shptxt \pard Kader: 40 boten.\par}}"
        rb"{\shprslt{\*\do\dptxbx{\dptxbxtext\pard Kader: 40 boten.\par}}}}"
    )
    assert text(rb"\pard Eerst ", box, rb"dit.\par Dan dat.\par") == ["Eerst dit.", "Kader: 40 boten.", "Dan dat."]


def test_the_language_is_the_one_that_was_chosen_and_not_the_default():
    assert rtf.read(document(rb"\pard\plain\lang1043 Er is 1 brug.\par"), "x").language is None
    assert rtf.read(document(rb"\pard\plain\lang2057 There is 1 bridge.\par"), "x").language == "en"
    assert rtf.read(document(rb"\pard\plain\lang2067 Er is 1 brug.\par"), "x").language == "nl"


def test_other_code_pages():
    mac = rb"{\rtf1\mac\deff0{\fonttbl\f0\fswiss Helvetica;}\pard Andr\'8e kreeg \'db 12.\par}"
    assert rtf.read(mac, "x").text == "André kreeg € 12."
    assert rtf.read(rb"{\rtf1\ansi\ansicpg1250 \'a3\'f3d\'9f telt 12 bruggen.}", "x").text == "Łódź telt 12 bruggen."
    assert rtf.read(rb"{\rtf1\ansi\ansicpg9999 Caf\'e9 12.}", "x").text == "Café 12."


# -- the way back --------------------------------------------------------------------------------------------------------

_WRITTEN = re.compile(rb"\\u(-?\d+)|\\'(..)|\\([a-z]+)|\\(.)|(.)", re.DOTALL)
_WORDS = {b"tab": "\t", b"line": "\n", b"endash": "–", b"ldblquote": "“"}


def written_at(data, byte):
    """The character that is written at a byte of the file, found without the reader."""
    number, code, name, sign, plain = _WRITTEN.match(data, byte).groups()
    if number:
        return chr(int(number))
    if code:
        return bytes.fromhex(code.decode()).decode("cp1252")
    if name:
        return _WORDS[name]
    return {b"~": "\u00a0", b"_": "-"}.get(sign, (sign or plain).decode("cp1252"))


PIECES = st.lists(
    st.sampled_from(
        [
            b"Ruim 60 ",
            rb"\u8364\'80 ",
            rb"\'e9",
            b"\xe9",
            rb"\tab ",
            rb"\line ",
            rb"\~",
            rb"\_",
            rb"\-",
            b"\r\n",
            rb"{\b vet}",
            rb"{\v weg}",
            rb"\par\pard ",
            rb"\endash ",
            rb"\{",
            rb"\\",
            rb"{\footnote \pard Noot 12.}",
            rb"\ldblquote x",
            rb"{\uc0\u321}y",
            rb"\cell \row\pard ",
            rb"\intbl 12\cell ",
            b"  ",
            b"\t",
            rb"\u173?z",
        ]
    ),
    max_size=14,
)


@given(PIECES)
@settings(max_examples=300, deadline=None)
def test_every_character_leads_back_to_its_byte(pieces):
    data = document(rb"\pard\plain Begin.", *pieces, rb"Slot.\par")
    read = rtf.read(data, "x")
    check_flow(read)
    starts = {piece.start for piece in read.pieces}
    seen = 0
    for block in read.blocks:
        for offset in range(block.start, block.end):
            where = read.locate(offset)
            char = read.text[offset]
            if char in "\t\n " and offset not in starts:
                continue  # what only parts the cells and rows of a table
            assert written_at(data, where["byte"]) == char
            seen += 1
    assert seen >= len("Begin.Slot.")


def test_paragraphs_are_counted_in_the_order_in_which_they_begin():
    read = rtf.read(document(rb"\pard Een{\footnote \pard Noot.} twee.\par\par Drie.\par"), "x")
    places = {read.text[block.start : block.end]: read.locate(block.start)["paragraph"] for block in read.blocks}
    assert places == {"Een twee.": 0, "Noot.": 1, "Drie.": 3}


# -- real files, and bad ones ----------------------------------------------------------------------------------------------


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not there to write the file")
def test_a_file_of_libreoffice_reads_as_the_word_file_it_was_made_from(tmp_path):
    made = word(
        p(r("Brug dicht"), style="Titel"),
        p(r("Door Noor van Dam")),
        p(r("Ruim 60 euro kost een kaartje – “veel te duur”, zegt André. € 12,50 naar Łódź.")),
        p(r("Omleiding"), style="Kop1"),
        p(
            r("Er is "),
            '<w:del w:id="1" w:author="a"><w:r><w:delText>geen</w:delText></w:r></w:del>',
            f'<w:ins w:id="2" w:author="a">{r("één")}</w:ins>',
            r(" weg"),
            r(" geheim", "<w:vanish/>"),
            r("."),
        ),
        "<w:tbl><w:tr><w:tc>" + p(r("Stad")) + "</w:tc><w:tc>" + p(r("Inwoners")) + "</w:tc></w:tr>"
        "<w:tr><w:tc>" + p(r("Zilte")) + "</w:tc><w:tc>" + p(r("12.400")) + "</w:tc></w:tr></w:tbl>",
        p(r("Slot met co\u00adöperatie.")),
        styles=DUTCH,
    )
    (tmp_path / "a.docx").write_bytes(made)
    office = [f"-env:UserInstallation=file://{tmp_path}/office", "--headless", "--convert-to", "rtf", "--outdir", str(tmp_path)]
    subprocess.run(["soffice", *office, str(tmp_path / "a.docx")], check=True, capture_output=True, timeout=180)
    read, wanted = read_file(tmp_path / "a.rtf"), docx.read(made, "a.docx")
    assert [(b.kind, read.text[b.start : b.end]) for b in read.blocks] == [
        (b.kind, wanted.text[b.start : b.end]) for b in wanted.blocks
    ]


def code(data, tmp_path, name="a.rtf"):
    (tmp_path / name).write_bytes(data)
    with pytest.raises(Trouble) as caught:
        read_file(tmp_path / name)
    assert caught.value.remedy
    return caught.value.code


def test_files_that_are_not_whole(tmp_path):
    assert code(b"Zomaar tekst", tmp_path) == "damaged"
    assert code(document(rb"\pard {Er is 1 brug{.")[:-1], tmp_path) == "damaged"
    assert code(rb"{\rtf1 {\b Er is 1 brug", tmp_path) == "damaged"
    assert code(rb"{\rtf1\pard }", tmp_path) == "empty"
    assert code(rb"{\rtf1 " + b"{" * 5000 + b"diep" + b"}" * 5001, tmp_path) == "damaged"


def test_the_very_last_brace_may_be_missing_and_what_is_behind_it_is_no_text():
    assert rtf.read(rb"{\rtf1 Er is 1 brug.", "x").text == "Er is 1 brug."
    assert rtf.read(b"{\\rtf1 Er is 1 brug.}\0\0Rommel", "x").text == "Er is 1 brug."


def test_a_file_is_known_by_its_content(tmp_path):
    for name in ("a.rtf", "a.doc", "a.txt", "zonder"):
        (tmp_path / name).write_bytes(document(rb"\pard Er is 1 brug.\par"))
        assert read_file(tmp_path / name).format == "rtf"


@pytest.mark.parametrize(
    "inside",
    [
        b"{" * 1900,
        rb"\u8364" * 30_000,
        rb"\'93" * 60_000,
        b"\\bin999999999 ",
        b"\\" * 60_001,
        rb"\cell" * 30_000,
        rb"\row" * 30_000,
        rb"{\footnote x}" * 10_000,
        rb"\s1" * 30_000,
        b"{\\stylesheet{\\s1\\sbasedon1 a;}{\\s2\\sbasedon1 b;}}\\s2 tekst ",
        rb"\f9999999999\b\v0 x",
    ],
)
def test_nothing_takes_for_ever(inside):
    # Not timed: with a quadratic reader these take minutes and the suite would not end.
    with suppress(Trouble):
        assert rtf.read(b"{\\rtf1 " + inside + b" slot", "x").text
