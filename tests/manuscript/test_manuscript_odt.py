"""OpenDocument texts as editors leave them, each beside the blocks it must give."""

import io
import re

import pytest
from flows import check_flow
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree
from making_open import DELETION, MANIFEST, SPACES, content, flat, frame, note, open_text, p
from odfdo import Document, Header, Paragraph

from kantlijn import manuscript
from kantlijn.errors import Trouble
from kantlijn.manuscript import odt


def read(*body, **more):
    found = odt.read(open_text(*body, **more), "x.odt")
    check_flow(found)
    return found


def blocks(*body, **more):
    found = read(*body, **more)
    return [(block.kind, found.text[block.start : block.end]) for block in found.blocks]


def paragraphs(*body):
    found = blocks(*body)
    assert {kind for kind, _ in found} == {"paragraph"}
    return [text for _, text in found]


def test_styles_say_what_a_paragraph_is():
    assert blocks(
        p("Brug gaat dicht", style="P1"),
        p("De gemeente grijpt in.", style="Huis_20_inleiding"),
        p("Wat er gebeurde", style="Heading_20_1", tag="text:h", more=' text:outline-level="1"'),
        p("De brug is dicht."),
        p("Zonder stijl", style="Onbekend", tag="text:h", more=' text:outline-level="2"'),
        p("Nooit meer, zegt zij.", style="Quotations"),
        p("Illustratie 1: de brug", style="Illustration"),
        p("De gemeente zegt niets.", style="P2"),
    ) == [
        ("headline", "Brug gaat dicht"),
        ("lead", "De gemeente grijpt in."),
        ("heading", "Wat er gebeurde"),
        ("paragraph", "De brug is dicht."),
        ("heading", "Zonder stijl"),
        ("pull_quote", "Nooit meer, zegt zij."),
        ("caption", "Illustratie 1: de brug"),
        ("paragraph", "De gemeente zegt niets."),
    ]


def test_the_document_says_its_title_and_language():
    found = read(p("Brug gaat dicht", style="P1"), p('<text:span text:style-name="T1">De brug is al jaren oud.</text:span>'))
    assert (found.title, found.language, found.dated) == ("Brug gaat dicht", "nl", None)
    assert read(p("De brug is al jaren oud.")).language is None


def test_white_space_is_as_the_format_has_it():
    assert paragraphs(
        p("De telling, met wit ertussen, is als volgt gegaan."),
        p("  Er \n kwamen", "<text:span> </text:span>", " <text:span> 40</text:span><text:s/><text:s text:c='2'/>boten \n "),
        p("Een<text:tab/>twee<text:line-break/>drie<text:soft-page-break/> vier"),
    )[1:] == ["Er kwamen 40   boten", "Een\ttwee\ndrie vier"]


@pytest.mark.parametrize("said", ["9" * 5000, "-700", "", "normal"])
def test_a_weight_that_is_none_is_not_bold(said):
    letters = f'<style:text-properties fo:font-weight="{said}"/>'
    style = f'<style:style style:name="P9" style:family="paragraph">{letters}</style:style>'
    data = flat(p("Kop"), p("Brug dicht", style="P9"), p("Er was eens.")).replace(
        b"</office:automatic-styles>", f"{style}</office:automatic-styles>".encode()
    )
    assert style.encode() in data
    assert [block.kind for block in odt.read(data, "x.fodt").blocks] == ["headline", "paragraph", "paragraph"]


def test_a_row_of_spaces_without_end_fills_no_memory():
    assert len(read(p("a<text:s text:c='999999999'/>b", "<text:s text:c='x'/>c")).text) < 1_000


def test_deletions_are_out_and_insertions_are_in():
    region = '<text:changed-region text:id="{0}"><text:{1}>{2}</text:{1}></text:changed-region>'
    changes = (
        "<text:tracked-changes>"
        + region.format("c1", "deletion", p("die er niet meer is"))
        + region.format("c2", "insertion", "")
        + region.format("c3", "deletion", "")
        + "</text:tracked-changes>"
    )
    assert paragraphs(
        changes,
        p(
            'De brug<text:change text:change-id="c1"/> kostte <text:change-start text:change-id="c2"/>vier'
            '<text:change-end text:change-id="c2"/><text:change-start text:change-id="c3"/> of vijf'
            '<text:change-end text:change-id="c3"/> miljoen.'
        ),
    ) == ["De brug kostte vier miljoen."]


def test_a_deleted_paragraph_end_joins_two_paragraphs():
    assert paragraphs(
        DELETION,
        p('Er waren twaalf <text:change-start text:change-id="c"/>en meer'),
        p('dan<text:change-end text:change-id="c"/>boten.'),
        p("Meer niet."),
    ) == ["Er waren twaalf boten.", "Meer niet."]


def test_what_is_hidden_is_not_read():
    assert paragraphs(
        p("Dit <text:span text:style-name='T2'>(niet) </text:span>ziet u."),
        p("Verborgen alinea.", style="P3"),
        p('<text:hidden-paragraph text:is-hidden="true"/>Ook verborgen.'),
        f'<text:section text:name="a" text:display="none">{p("Weg.")}</text:section>',
        f'<text:section text:name="b">{p("Wel te zien.")}</text:section>',
        p('En <text:hidden-text text:is-hidden="true">niet </text:hidden-text>dit.'),
    ) == ["Dit ziet u.", "Wel te zien.", "En dit."]


def test_remarks_are_no_part_of_the_story():
    remark = "<office:annotation office:name='a'><dc:creator>Bea</dc:creator><text:p>Bron?</text:p></office:annotation>"
    found = read(p(f"Er kwamen {remark}40<office:annotation-end office:name='a'/> boten."), p("Slot."))
    assert found.text == "Er kwamen 40 boten.\n\nSlot."
    assert found.locate(found.text.index("Slot")) == {"paragraph": 1, "character": 0}


def test_notes_follow_the_body_in_the_order_of_their_references():
    found = read(
        p("Twee derde", note(p("Volgens het rapport, p. 12.")), " is weg", note(p("Een."), p("Twee."), number=2), "."),
        p("Slot."),
    )
    assert [(b.kind, found.text[b.start : b.end]) for b in found.blocks] == [
        ("paragraph", "Twee derde is weg."),
        ("paragraph", "Slot."),
        ("footnote", "Volgens het rapport, p. 12."),
        ("footnote", "Een."),
        ("footnote", "Twee."),
    ]
    assert found.locate(found.text.index("Volgens")) == {"paragraph": 1, "character": 0}


def test_a_frame_follows_the_paragraph_it_hangs_on_and_one_on_a_page_the_text():
    shape = f'<draw:custom-shape>{p("Op een bord: 30.")}<draw:enhanced-geometry/></draw:custom-shape>'
    assert paragraphs(
        frame(p("Op de bladzijde."), anchor="page"),
        p("Voor de boot ", frame(p("Kader: 40 boten."), p("Nog iets.")), "erna.", f"<draw:g>{shape}</draw:g>"),
        p("Het slot komt hierna."),
    ) == [
        "Voor de boot erna.", "Kader: 40 boten.", "Nog iets.", "Op een bord: 30.", "Het slot komt hierna.", "Op de bladzijde.",
    ]  # fmt: skip


def test_a_caption_stands_in_the_frame_of_its_picture():
    image = '<draw:frame><draw:image xlink:href="Pictures/a.png"/><svg:desc>Een brug</svg:desc></draw:frame>'
    box = frame(p(image, 'Afbeelding <text:sequence text:name="Illustration">1</text:sequence>: de brug', style="Illustration"))
    found = read(p("De brug is dicht.", box), p(image), p("Zo blijft het voorlopig."))
    assert [(b.kind, found.text[b.start : b.end]) for b in found.blocks] == [
        ("paragraph", "De brug is dicht."),
        ("caption", "Afbeelding 1: de brug"),
        ("paragraph", "Zo blijft het voorlopig."),
    ]
    assert found.pictures == (found.text.index("Afbeelding"), found.text.index("Zo blijft"))


def cell(*inside, more=""):
    return f"<table:table-cell{more}>{''.join(inside)}</table:table-cell>"


def row(*cells, more=""):
    return f"<table:table-row{more}>{''.join(cells)}</table:table-row>"


def test_a_table_has_a_line_a_row_and_a_tab_between_cells():
    head = f"<table:table-header-rows>{row(cell(p('Jaar')), cell(p('Boten')))}</table:table-header-rows>"
    wide = row(cell(p("Geen cijfers"), more=' table:number-columns-spanned="2"'), "<table:covered-table-cell/>")
    full = row(cell(p("2019")), cell(p("40"), p("(geschat)")))
    gone = row(cell(p("2020")), cell(p("50")), more=' table:visibility="collapse"')
    assert blocks(p("De telling is af."), f"<table:table>{head}{wide}{full}{gone}</table:table>")[1] == (
        "table", "Jaar\tBoten\nGeen cijfers\t\n2019\t40 (geschat)",
    )  # fmt: skip


def test_a_table_that_says_it_goes_on_without_end_is_bounded():
    more = ' table:number-columns-repeated="16384"'
    rows = row(cell(p("9"), more=more), cell(p("8")), more=' table:number-rows-repeated="1048576"') + row(cell(p("1")))
    found = read(p("De telling is af."), f"<table:table>{rows}</table:table>")
    assert found.text.count("9") == 1
    assert len(found.text) < 200


def test_lists_are_items_and_headings_in_them_are_headings():
    item = f"<text:list-item>{p('Ten eerste 40 boten.')}</text:list-item>"
    deeper = f"<text:list><text:list-item>{p('En 12 sloepen.')}</text:list-item></text:list>"
    inner = f"<text:list-item>{p('Dan dit.')}{deeper}</text:list-item>"
    numbered = f'<text:list><text:list-item>{p("Kop", style="Heading_20_1", tag="text:h")}</text:list-item></text:list>'
    assert blocks(p("De telling is af."), f"<text:list>{item}{inner}</text:list>", numbered, p("Slot van het verhaal.")) == [
        ("paragraph", "De telling is af."),
        ("list_item", "Ten eerste 40 boten."),
        ("list_item", "Dan dit."),
        ("list_item", "En 12 sloepen."),
        ("heading", "Kop"),
        ("paragraph", "Slot van het verhaal."),
    ]


def test_what_a_program_makes_of_the_text_is_out():
    title = f"<text:index-title>{p('Inhoud')}</text:index-title>"
    index = f"<text:index-body>{title}{p('Kop 3', style='Contents_20_1')}</text:index-body>"
    assert paragraphs(
        f"<text:table-of-content><text:table-of-content-source/>{index}</text:table-of-content>",
        p("Los 7", style="Contents_20_1"),
        p("Op <text:date>12 mei</text:date> om <text:a xlink:href='http://a.example'>negen uur</text:a>.<text:toc-mark/>"),
        p("<text:ruby><text:ruby-base>Tokio</text:ruby-base><text:ruby-text>東京</text:ruby-text></text:ruby> telt 40."),
    ) == ["Op 12 mei om negen uur.", "Tokio telt 40."]


def test_headers_and_footers_are_no_part_of_the_story():
    made = Document("text")
    made.body.clear()
    made.body.append(Header(1, "Brug dicht"))
    made.body.append(Paragraph("Er kwamen 40 boten."))
    made.get_styled_elements()
    style = made.get_style("master-page", "Standard")
    style.set_page_header(Paragraph("De Havenbode"))
    out = io.BytesIO()
    made.save(out)
    found = odt.read(out.getvalue(), "x.odt")
    assert [(b.kind, found.text[b.start : b.end]) for b in found.blocks] == [
        ("headline", "Brug dicht"), ("paragraph", "Er kwamen 40 boten."),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.odt", open_text(p("Er kwamen 40 boten."))),
        ("a.ott", open_text(p("Er kwamen 40 boten."), media="application/vnd.oasis.opendocument.text-template")),
        ("a.fodt", flat(p("Er kwamen 40 boten."))),
        ("a.docx", open_text(p("Er kwamen 40 boten."))),  # what it is, is told by the content
        ("a.txt", flat(p("Er kwamen 40 boten."))),
    ],
)
def test_every_sort_of_file(tmp_path, name, data):
    (tmp_path / name).write_bytes(data)
    found = manuscript.read(tmp_path / name)
    assert (found.format, found.text) == ("odt", "Er kwamen 40 boten.")


LOCKED = MANIFEST.replace(
    "</manifest:manifest>",
    "<manifest:file-entry manifest:full-path='content.xml'><manifest:encryption-data/></manifest:file-entry>"
    "</manifest:manifest>",
)


@pytest.mark.parametrize(
    ("code", "data"),
    [
        ("empty", b""),
        ("empty", open_text(p(" "))),
        ("encrypted", open_text(p("a"), parts={"META-INF/manifest.xml": LOCKED})),
        ("damaged", open_text(p("a"))[:-60]),
        ("damaged", open_text(parts={"content.xml": "<office:document-content"})),
        ("damaged", open_text(parts={"content.xml": None})),
        ("damaged", b"<office:document "),
        ("bomb", open_text(parts={"content.xml": "<!DOCTYPE x [<!ENTITY a 'b'>]>" + content(p("a"))})),
        ("unknown_format", open_text(parts={"content.xml": content(p("a")).replace("office:text>", "office:spreadsheet>")})),
    ],
)
def test_bad_files(tmp_path, code, data):
    path = tmp_path / "a.odt"
    path.write_bytes(data)
    with pytest.raises(Trouble) as caught:
        manuscript.read(path)
    assert caught.value.code == code
    assert caught.value.remedy


# -- whatever the text -------------------------------------------------------------------------------------------------

LETTERS = st.sampled_from(
    ["ruim ", "60", " euro", "  ", " \n", "\u00ad", "én", "&amp;", "&#8364;", "<text:s text:c='2'/>", "<text:tab/>"]
)
ALONE = ["<!-- x -->", "<text:line-break/>", "<text:bookmark text:name='b'/>", note(p("noot 3"))]
INLINE = st.recursive(
    st.one_of(LETTERS, st.sampled_from(ALONE)),
    lambda inner: st.builds(
        lambda tag, parts: f"<{tag}>{''.join(parts)}</{tag.split()[0]}>",
        st.sampled_from("text:span|text:span text:style-name='T1'|text:span text:style-name='T2'|text:a|text:date".split("|")),
        st.lists(inner, max_size=4),
    ),
    max_leaves=10,
)
MANY = settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@given(st.lists(INLINE, max_size=6))
@MANY
def test_a_location_leads_to_the_very_character(inside):
    found = odt.read(open_text(p(*inside), p("Slot met 9.")), "x.odt")
    # An office program sees the same characters: LibreOffice's rules, written out once more for one paragraph.
    root = etree.fromstring(f"<x {SPACES}>{''.join(inside)}</x>")
    raw = []

    def walk(element):
        raw.append(element.text or "")
        for child in element:
            name = child.tag.rpartition("}")[2] if isinstance(child.tag, str) else ""
            if name in ("s", "tab", "line-break"):
                raw.append({"s": "\1\1", "tab": "\2", "line-break": "\3"}[name])
            elif name and name != "note":
                walk(child)
            raw.append(child.tail or "")

    walk(root)
    shown = re.sub(r"[ \t\r\n]+", " ", "".join(raw)).lstrip(" ").translate({1: " ", 2: "\t", 3: "\n"})
    for block in found.blocks:
        for offset in range(block.start, block.end):
            where = found.locate(offset)
            if where["paragraph"] == 0:
                assert shown[where["character"]] == found.text[offset]


TAGS = st.sampled_from(
    "text:p text:h text:span text:list text:list-item text:section table:table table:table-row table:table-cell draw:frame "
    "draw:text-box draw:custom-shape text:note text:note-body office:annotation text:ruby text:ruby-base text:tracked-changes "
    "text:table-of-content text:index-body text:numbered-paragraph".split()
)
TREES = st.recursive(
    st.sampled_from(
        ["Ruim 60", "<text:s/>", "<text:change-start text:change-id='c'/>", "<text:change-end text:change-id='c'/>",
         "<!-- x -->", "<?x?>", "<draw:image/>", "<table:table-cell table:number-columns-repeated='-1'/>",
         "<text:s text:c='²'/>"]
    ),
    lambda inner: st.builds(lambda tag, parts: f"<{tag}>{''.join(parts)}</{tag}>", TAGS, st.lists(inner, max_size=4)),
    max_leaves=25,
)  # fmt: skip


@given(TREES)
@MANY
def test_texts_in_any_order(tree):
    data = open_text(DELETION, p("Begin."), tree, p("Slot."))  # a deletion that never ends takes all behind it
    found = odt.read(data, "x.odt")
    check_flow(found)
    for block in found.blocks:
        assert set(found.locate(block.start)) == {"paragraph", "character"}
