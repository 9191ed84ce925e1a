"""Word files as editors leave them, each beside the blocks it must give."""

import docx as python_docx
import pytest
from making_word import p, r, saved, with_parts, word

from kantlijn.manuscript import docx

NOTES = (
    '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:t>lijn</w:t></w:r></w:p></w:footnote>'
    '<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>'
    '<w:r><w:t xml:space="preserve"> Volgens het rapport, p. 12.</w:t></w:r></w:p></w:footnote>'
    '<w:footnote w:id="3"><w:p><w:r><w:t>Geschrapt.</w:t></w:r></w:p></w:footnote>'
    '<w:footnote w:id="1"><w:p><w:r><w:t>Cijfers over 2019.</w:t></w:r></w:p></w:footnote></w:footnotes>'
)


def blocks(data):
    read = docx.read(data, "x.docx")
    return [(block.kind, read.text[block.start : block.end]) for block in read.blocks]


def paragraphs(*body, **more):
    found = blocks(word(*body, **more))
    assert {kind for kind, _ in found} == {"paragraph"}
    return [text for _, text in found]


def test_insertions_are_in_and_deletions_are_out():
    assert paragraphs(
        p(
            r("De brug kostte "),
            '<w:del w:id="1" w:author="a"><w:r><w:delText>drie</w:delText></w:r><w:r><w:t>3</w:t></w:r></w:del>',
            f'<w:ins w:id="2" w:author="a">{r("vier")}'
            '<w:del w:id="3" w:author="b"><w:r><w:delText>vijf</w:delText></w:r></w:del></w:ins>',
            r(" miljoen."),
        )
    ) == ["De brug kostte vier miljoen."]


def test_what_was_moved_stands_where_it_went():
    gone = f'<w:moveFrom w:id="1" w:author="a">{r("Eerst 12. ")}</w:moveFrom>'
    come = f'<w:moveTo w:id="2" w:author="a">{r(" Eerst 12.")}</w:moveTo>'
    assert paragraphs(p(gone, r("Toen 14.")), p(r("Tot slot."), come)) == ["Toen 14.", "Tot slot. Eerst 12."]


def test_a_deleted_paragraph_end_joins_two_paragraphs():
    mark = '<w:rPr><w:del w:id="1" w:author="a"/></w:rPr>'
    assert paragraphs(p(r("Er waren twaalf "), properties=mark), p(r("boten.")), p(r("Meer niet."))) == [
        "Er waren twaalf boten.",
        "Meer niet.",
    ]


ROW = f"<w:tr><w:tc>{p(r('1'))}</w:tc><w:tc>{p(r('2'))}</w:tc></w:tr>"


@pytest.mark.parametrize("behind", ["", f"<w:tbl>{ROW}</w:tbl>"])
def test_a_text_box_is_not_lost_with_a_deleted_paragraph_end(behind):
    mark = '<w:rPr><w:del w:id="1" w:author="a"/></w:rPr>'
    box = f"<w:r><w:pict><w:txbxContent>{p(r('Kader: 40 boten.'))}</w:txbxContent></w:pict></w:r>"
    texts = [text for _, text in blocks(word(p(r("Voor de boot.")), p(r("En erna."), box, properties=mark), behind))]
    assert texts[:3] == ["Voor de boot.", "En erna.", "Kader: 40 boten."]


@pytest.mark.parametrize("said", ["9" * 5000, "-1", "", "٣", "1.5"])
def test_a_number_that_is_none_is_passed_over(said):
    table = f'<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="{said}"/></w:tcPr>{p(r("1"))}</w:tc><w:tc>{p(r("2"))}</w:tc></w:tr>'
    found = blocks(word(p(r("Er was eens."), properties=f'<w:outlineLvl w:val="{said}"/>'), f"{table}</w:tbl>", p(r("Uit."))))
    assert found == [("paragraph", "Er was eens."), ("table", "1\t2"), ("paragraph", "Uit.")]


def test_a_text_box_is_read_once():
    box = "<w:txbxContent>" + p(r("Kader: 40 boten.")) + "</w:txbxContent>"
    shape = f"<wps:wsp><wps:txbx>{box}</wps:txbx></wps:wsp>"
    drawing = f'<mc:Choice Requires="wps"><w:drawing><wp:inline>{shape}</wp:inline></w:drawing></mc:Choice>'
    picture = f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback>"
    holder = f"<w:r><mc:AlternateContent>{drawing}{picture}</mc:AlternateContent></w:r>"
    data = word(p(r("Voor de boot "), holder, r("erna.")), p(r("Slot.")))
    assert blocks(data) == [
        ("paragraph", "Voor de boot erna."),
        ("paragraph", "Kader: 40 boten."),
        ("paragraph", "Slot."),
    ]
    read = docx.read(data, "x.docx")
    assert read.locate(read.text.index("erna")) == {"paragraph": 0, "run": 2, "character": 0}
    assert read.locate(read.text.index("Kader")) == {"part": "textbox", "paragraph": 1, "run": 0, "character": 0}
    assert read.locate(read.text.index("Slot")) == {"paragraph": 3, "run": 0, "character": 0}


def test_an_old_text_box_alone_is_read():
    inside = f"<w:txbxContent>{p(r('Kader met 3 regels.'))}</w:txbxContent>"
    box = f"<w:r><w:pict><v:textbox>{inside}</v:textbox></w:pict></w:r>"
    assert paragraphs(p(r("Tekst."), box)) == ["Tekst.", "Kader met 3 regels."]


def test_content_controls_around_and_within_paragraphs():
    within = f"<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>{r('12 mei')}</w:sdtContent></w:sdt>"
    around = f"<w:sdt><w:sdtPr/><w:sdtContent>{p(r('Op '), within, r(' ging het mis.'))}</w:sdtContent></w:sdt>"
    assert paragraphs(around, p(r("Slot."))) == ["Op 12 mei ging het mis.", "Slot."]


def test_notes_follow_the_body_in_the_order_of_their_references():
    def note(number):
        return f'<w:r><w:footnoteReference w:id="{number}"/></w:r>'

    deleted = f'<w:del w:id="9" w:author="a">{note(3)}</w:del>'
    data = word(
        p(r("Twee derde"), note(2), r(" is weg"), deleted, r("."), note(1)),
        p(r("Slot.")),
        parts={"word/footnotes.xml": NOTES},
    )
    assert blocks(data) == [
        ("paragraph", "Twee derde is weg."),
        ("paragraph", "Slot."),
        ("footnote", "Volgens het rapport, p. 12."),
        ("footnote", "Cijfers over 2019."),
    ]
    read = docx.read(data, "x.docx")
    assert read.locate(read.text.index("Volgens")) == {"part": "footnotes", "paragraph": 1, "run": 1, "character": 1}


def test_endnotes():
    notes = NOTES.replace("footnote", "endnote")
    data = word(p(r("Zie de noot."), '<w:r><w:endnoteReference w:id="1"/></w:r>'), parts={"word/endnotes.xml": notes})
    assert blocks(data)[-1] == ("footnote", "Cijfers over 2019.")


def test_results_of_fields_without_their_codes():
    def char(kind):
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    code = '<w:r><w:instrText> DATE \\@ "d MMMM yyyy" </w:instrText></w:r>'
    nested = char("begin") + r("12") + char("separate") + r("99") + char("end")
    simple = f'<w:fldSimple w:instr=" = 3 + 4 ">{r("7")}</w:fldSimple>'
    assert paragraphs(
        p(
            r("Op "),
            char("begin"),
            code,
            nested,
            char("separate"),
            r("4 mei 2021"),
            char("end"),
            r(" waren er "),
            simple,
            r("."),
        )
    ) == ["Op 4 mei 2021 waren er 7."]


def test_links_smart_tags_and_formulas():
    link = f'<w:hyperlink w:anchor="x">{r("het rapport")}</w:hyperlink>'
    tag = f'<w:smartTag w:element="place">{r("Utrecht")}</w:smartTag>'
    formula = "<m:oMath><m:r><m:t>2+2=4</m:t></m:r></m:oMath>"
    assert paragraphs(p(r("Volgens "), link, r(" uit "), tag, r(": "), formula, r("."))) == [
        "Volgens het rapport uit Utrecht: 2+2=4."
    ]


def test_hyphens_tabs_breaks_and_signs():
    assert paragraphs(
        p(
            "<w:r><w:t>ver</w:t><w:softHyphen/><w:t>lies van 2018</w:t><w:noBreakHyphen/>"
            "<w:t>2020</w:t><w:tab/><w:t>3</w:t><w:br/>"
            '<w:t>re\u00adgel</w:t><w:sym w:font="Wingdings" w:char="F0FC"/>'
            '<w:sym w:font="Symbol" w:char="F0A0"/><w:t>5.</w:t></w:r>'
        )
    ) == ["verlies van 2018-2020\t3\nregel€5."]


def test_hidden_text_and_comments_are_out():
    comment = '<w:commentRangeStart w:id="0"/><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>'
    assert paragraphs(
        p(r("Er waren 12"), comment, r(" of 13", "<w:vanish/>"), r(" boten.", '<w:vanish w:val="0"/>'))
    ) == ["Er waren 12 boten."]


def test_headers_and_footers_are_out():
    document = python_docx.Document()
    document.add_paragraph("Er waren 12 boten.")
    document.sections[0].header.paragraphs[0].text = "Bladzijde 3"
    document.sections[0].footer.paragraphs[0].text = "Versie 4"
    assert blocks(saved(document)) == [("paragraph", "Er waren 12 boten.")]


DUTCH = (
    '<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Bijschrift"><w:name w:val="caption"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Tussenkop"><w:name w:val="Tussenkop"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Mijnkop"><w:name w:val="Mijn kop"/><w:basedOn w:val="Kop1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Rond"><w:name w:val="Rond"/><w:basedOn w:val="Rond"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Plat"><w:name w:val="Plat"/>'
    '<w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>'
)


@pytest.mark.parametrize(
    ("style", "kind"),
    [
        ("Kop1", "heading"),
        ("Heading2", "heading"),
        ("Kop 3", "heading"),
        ("Bijschrift", "caption"),
        ("Caption", "caption"),
        ("Tussenkop", "heading"),
        ("Mijnkop", "heading"),
        ("Plat", "heading"),
        ("Rond", "paragraph"),
        ("Onbekend", "paragraph"),
        ("Quote", "pull_quote"),
        ("Duidelijkcitaat", "pull_quote"),
        ("Streamer", "pull_quote"),
        ("ListBullet", "list_item"),
        ("Lijstalinea", "list_item"),
        ("Intro", "lead"),
        ("Byline", "byline"),
        ("Normal", "paragraph"),
    ],
)
def test_styles_in_any_language_tell_the_kind(style, kind):
    data = word(
        p(r("Brug dicht"), style="Titel"),
        p(r("De brug is sinds maandag dicht."), style=style),
        p(r("Slot.")),
        styles=DUTCH,
    )
    assert blocks(data)[:2] == [("headline", "Brug dicht"), (kind, "De brug is sinds maandag dicht.")]


def test_a_table_of_contents_is_out():
    data = word(
        p(r("Inhoud"), style="TOCHeading"),
        p(r("Kop 1\t3"), style="TOC1"),
        p(r("Inhopg"), style="Inhopg2"),
        p(r("Tekst.")),
    )
    assert blocks(data) == [("paragraph", "Tekst.")]


def test_outlines_numbers_and_bold_lines():
    data = word(
        p(r("Brug blijft acht weken dicht")),
        p(r("Door Noor van Dam")),
        p(r("De brug is sinds maandag dicht, zegt de provincie.")),
        p(r("Omrijden", "<w:b/>")),
        p(r("Vrachtwagens rijden om.", "<w:b/>")),
        p(r("Omrijden", '<w:b w:val="0"/>')),
        p(r("Wie kan, vaart."), properties='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
        p(r("Kosten"), properties='<w:outlineLvl w:val="1"/>'),
        p(r("Gewoon."), properties='<w:outlineLvl w:val="9"/>'),
        p(r("* * *")),
        p(r("Foto: de brug in 1982")),
    )
    assert [kind for kind, _ in blocks(data)] == [
        "headline",
        "byline",
        "paragraph",
        "heading",
        "paragraph",
        "paragraph",
        "list_item",
        "heading",
        "paragraph",
        "section_break",
        "caption",
    ]
    read = docx.read(data, "x.docx")
    assert (read.title, read.authors) == ("Brug blijft acht weken dicht", ("Noor van Dam",))


def test_tables():
    document = python_docx.Document()
    document.add_paragraph("De cijfers van de brug.")
    table = document.add_table(2, 3)
    for cell, text in zip(
        [c for row in table.rows for c in row.cells], ["jaar", "auto's", "boten", "2021", "12", ""], strict=True
    ):
        cell.text = text
    frame = document.add_table(1, 1)
    frame.cell(0, 0).text = "Kader met tekst."
    frame.cell(0, 0).add_paragraph("Nog een alinea.")
    data = saved(document)
    assert blocks(data) == [
        ("paragraph", "De cijfers van de brug."),
        ("table", "jaar\tauto's\tboten\n2021\t12\t"),
        ("paragraph", "Kader met tekst."),
        ("paragraph", "Nog een alinea."),
    ]
    read = docx.read(data, "x.docx")
    assert read.locate(read.text.index("2021"))["paragraph"] == 4


def test_properties_of_the_file_never_date_a_story():
    document = python_docx.Document()
    document.add_paragraph("Er waren 12 boten.")
    document.core_properties.title = "Sjabloon 2011"
    read = docx.read(saved(document), "x.docx")
    assert (read.dated, read.title, read.authors) == (None, None, ())


@pytest.mark.parametrize(("marked", "language"), [("nl-NL", "nl"), ("en-GB", "en"), ("fr-FR", None), ("", None)])
def test_the_language_is_that_of_the_letters_not_of_the_template(marked, language):
    properties = f'<w:lang w:val="{marked}"/>' if marked else ""
    assert docx.read(word(p(r("Er waren 12 boten.", properties))), "x.docx").language == language


def test_the_strict_variant_of_the_format():
    import io
    import zipfile

    data = word(p(r("Er waren 12 boten.")))
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        strict = package.read("word/document.xml").replace(
            b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        )
    assert blocks(with_parts(data, {"word/document.xml": strict})) == [("paragraph", "Er waren 12 boten.")]


def test_a_note_in_the_code_of_a_field_is_no_note():
    begin, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "end"))
    note = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    data = word(p(r("Twaalf boten."), begin, note, end), parts={"word/footnotes.xml": NOTES})
    assert blocks(data) == [("paragraph", "Twaalf boten.")]
