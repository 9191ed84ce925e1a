"""E-books of publishers, makers and LibreOffice, each beside the blocks it must give."""

import io
import re
import shutil
import subprocess
import zipfile

import pytest
from flows import check_flow
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from making_book import CONTAINER, book, page
from making_word import p, r, word

from kantlijn.errors import Trouble
from kantlijn.manuscript import epub
from kantlijn.manuscript import read as read_file
from kantlijn.manuscript.office import package

FIRST = page(
    '<section epub:type="chapter"><h1>Brug dicht</h1><p class="author">Noor van Dam</p>'
    '<p>Ruim 60 euro<a epub:type="noteref" href="#n1">1</a> kost een&nbsp;kaartje.</p>'
    '<p>Er zijn <span epub:type="pagebreak" id="p12" title="12">12</span>veertig boten; zie <a href="#p12">pagina 12</a>.</p>'
    '<aside epub:type="footnote" id="n1"><p><a epub:type="backlink" href="#r1">1</a> Volgens het rapport, p. 9.</p></aside>'
    "</section>"
)
SECOND = page(
    "<h1>Brug open</h1><h2>Mei</h2><p>Na <em>drie</em> maanden.</p><ul><li>Eén boot</li><li>Twee boten</li></ul>"
    '<figure><img src="a.jpg" alt=""/><figcaption>De brug in 2019.</figcaption></figure>'
    "<table><tr><th>Stad</th><th>Inwoners</th></tr><tr><td>Zilte</td><td>12.400</td></tr></table>"
)
TOC = page('<nav epub:type="toc"><ol><li><a href="a.xhtml">Brug dicht</a></li></ol></nav>')


def blocks(data):
    read = epub.read(data, "boek.epub")
    check_flow(read)
    return [(block.kind, read.text[block.start : block.end]) for block in read.blocks]


def body(inside, **more):
    return blocks(book({"a.xhtml": page(inside)}, **more))


def test_a_book_of_two_chapters():
    assert blocks(book({"tekst/een.xhtml": FIRST, "tekst/twee.xhtml": SECOND})) == [
        ("heading", "Brug dicht"),
        ("byline", "Noor van Dam"),
        ("paragraph", "Ruim 60 euro kost een\u00a0kaartje."),
        ("paragraph", "Er zijn veertig boten; zie pagina 12."),
        ("footnote", "Volgens het rapport, p. 9."),
        ("heading", "Brug open"),
        ("heading", "Mei"),
        ("paragraph", "Na drie maanden."),
        ("list_item", "Eén boot"),
        ("list_item", "Twee boten"),
        ("caption", "De brug in 2019."),
        ("table", "Stad\tInwoners\nZilte\t12.400"),
    ]


def test_the_title_of_the_only_chapter_is_the_headline():
    assert blocks(book({"a.xhtml": SECOND}))[0] == ("headline", "Brug open")


def test_what_the_package_says_of_the_book():
    read = epub.read(book({"a.xhtml": FIRST}), "boek.epub")
    assert (read.title, read.authors, read.language, read.dated) == ("Het jaar van de brug", ("Noor van Dam",), "nl", None)
    assert read.format == "epub"


@pytest.mark.parametrize(
    ("about", "authors", "dated"),
    [
        ("<dc:date>2019-03-12</dc:date>", (), None),  # of the file, as often as not
        ('<dc:date opf:event="publication">2019-03-12</dc:date>', (), "2019-03-12"),
        ('<dc:date opf:event="modification">2019-03-12</dc:date>', (), None),
        ('<dc:date opf:event="publication">2019</dc:date>', (), None),
        ('<meta property="dcterms:issued">2019-03-12T09:00:00Z</meta>', (), "2019-03-12"),
        (
            '<dc:creator opf:role="aut">Noor van Dam</dc:creator><dc:creator opf:role="trl">Piet Blom</dc:creator>',
            ("Noor van Dam",),
            None,
        ),
        ('<dc:creator id="c">Piet Blom</dc:creator><meta refines="#c" property="role">edt</meta>', (), None),
    ],
)
def test_authors_and_days(about, authors, dated):
    read = epub.read(book({"a.xhtml": FIRST}, about=about), "boek.epub")
    assert (read.authors, read.dated, read.language, read.title) == (authors, dated, None, "Brug dicht")


def test_pages_that_are_no_story_are_out():
    pages = {
        "omslag.xhtml": page('<section epub:type="cover"><p>Het jaar van de brug</p></section>'),
        "titel.xhtml": page('<section epub:type="titlepage"><h1>Het jaar van de brug</h1></section>'),
        "colofon.xhtml": page("<p>ISBN 978 90 0000 000 0. Eerste druk, 2019.</p>"),
        "inhoud.xhtml": TOC,
        "a.xhtml": page("<p>Er is 1 brug.</p>"),
    }
    guide = '<guide><reference type="copyright-page" href="colofon.xhtml#top"/></guide>'
    assert blocks(book(pages, guide=guide)) == [("paragraph", "Er is 1 brug.")]
    assert ("paragraph", "ISBN 978 90 0000 000 0. Eerste druk, 2019.") in blocks(book(pages))


def test_the_page_of_contents_is_out_where_the_package_says_so():
    items = '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
    made = book(
        {"a.xhtml": page("<p>Er is 1 brug.</p>")},
        items=items,
        spine='<itemref idref="nav"/><itemref idref="i0"/>',
        parts={"OEBPS/nav.xhtml": page("<p>Brug dicht 7</p>")},
    )
    assert blocks(made) == [("paragraph", "Er is 1 brug.")]


def test_names_of_the_web_furniture_belong_to_a_book():
    assert body('<div class="sidebar"><p>Er is 1 brug.</p></div><p class="related promo">Er zijn 2 sluizen.</p>') == [
        ("paragraph", "Er is 1 brug."),
        ("paragraph", "Er zijn 2 sluizen."),
    ]


def test_classes_with_the_names_of_a_house_of_layout():
    assert body(
        '<p class="Kop-groot">Brug dicht</p><p class="Broodtekst-na-kop">Er is 1 brug.</p><p class="Tussenkop">Mei</p>'
        '<p class="Onderschrift-foto">De brug in 2019</p><p class="quote">Niemand wist het.</p>'
    ) == [
        ("headline", "Brug dicht"),
        ("paragraph", "Er is 1 brug."),
        ("heading", "Mei"),
        ("caption", "De brug in 2019"),
        ("paragraph", "Niemand wist het."),
    ]


def test_a_rule_of_a_sheet_for_paper_alone_hides_nothing():
    sheet = "<style>@media print { .weg { display: none } } /* .weg {display:none} */ p .weg { display: none }</style>"
    assert blocks(book({"a.xhtml": page('<p>Er is <span class="weg">toch</span> 1 brug.</p>', more=sheet)})) == [
        ("paragraph", "Er is toch 1 brug.")
    ]


@pytest.mark.parametrize(
    "mark",
    [
        '<a epub:type="noteref" href="noten.xhtml#n1">1</a>',
        '<a role="doc-noteref" href="#n1">[1]</a>',
        '<sup><a href="#n1">1</a></sup>',
        '<a href="noten.xhtml#n1"><sup>1</sup></a>',
        '<a class="footnote" href="#n1">1</a>',
        '<sup class="noteref">1</sup>',
    ],
)
def test_marks_of_notes_are_out(mark):
    assert body(f"<p>Ruim 60{mark} euro.</p>") == [("paragraph", "Ruim 60 euro.")]


@pytest.mark.parametrize("kept", ['<a href="#n1">12</a>', "<sup>2</sup>", '<a href="noten.xhtml#n1">het rapport van 2019</a>'])
def test_other_links_and_raised_letters_are_in(kept):
    assert body(f"<p>Er is {kept} bij.</p>") == [("paragraph", f"Er is {re.sub('<[^>]*>', '', kept)} bij.")]


def test_notes_at_the_end_of_the_book_and_outside_the_order():
    notes = page(
        '<section epub:type="endnotes"><h2>Noten</h2><ol><li id="n1"><p>Rapport, p. 9.</p></li></ol></section><p>Los.</p>'
    )
    spine = '<itemref idref="i0"/><itemref idref="i1"{}/>'
    made = {"a.xhtml": page("<p>Er is 1 brug.</p>"), "noten.xhtml": notes}
    assert blocks(book(made, spine=spine.format(""))) == [
        ("paragraph", "Er is 1 brug."),
        ("heading", "Noten"),
        ("footnote", "Rapport, p. 9."),
        ("paragraph", "Los."),
    ]
    assert blocks(book(made, spine=spine.format(' linear="no"'))) == [
        ("paragraph", "Er is 1 brug."),
        ("footnote", "Rapport, p. 9."),
    ]


def test_a_book_of_the_second_version():
    old = (
        '<?xml version="1.0" encoding="iso-8859-1"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" '
        '"http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head>'
        "<body><p>Andr\xe9 betaalde &euro;&nbsp;12 &mdash; contant.</p></body></html>"
    ).encode("latin-1")
    assert blocks(book({"a b.html".replace(" ", "%20"): old}, version="2.0")) == [
        ("paragraph", "André betaalde €\u00a012 — contant.")
    ]


def test_chapters_in_other_encodings_and_with_tags_that_do_not_match():
    wide = page("<p>Er is 1 brug.</p>").replace("utf-8", "utf-16").encode("utf-16")
    broken = "<html><body><p>Er zijn <b>2 sluizen.</p><p>En 3 boten<br></body></html>"
    assert blocks(book({"a.xhtml": wide, "b.xhtml": broken})) == [
        ("paragraph", "Er is 1 brug."),
        ("paragraph", "Er zijn 2 sluizen."),
        ("paragraph", "En 3 boten"),
    ]


def test_pictures_of_letters_and_what_the_style_sheet_hides_are_out():
    assert body(
        '<p>Er is <b style="display:none">geen</b><svg xmlns="http://www.w3.org/2000/svg"><text>99</text></svg>1 brug.</p>'
    ) == [("paragraph", "Er is 1 brug.")]
    sheet = '<link rel="stylesheet" type="text/css" href="../stijl/boek.css"/>'
    made = book(
        {"tekst/a.xhtml": page('<p>Er is <span class="x weg">geen</span>1 brug.</p>', more=sheet)},
        parts={"OEBPS/stijl/boek.css": "p { margin: 0 }\n.weg, .ook { color: red; display : none; }\n.x { font-weight: bold }"},
    )
    assert blocks(made) == [("paragraph", "Er is 1 brug.")]


# -- the way back --------------------------------------------------------------------------------------------------------


def leads_back(data, read):
    """Every piece stands in the element that its location names, in the file that it names; says how many do."""
    with zipfile.ZipFile(io.BytesIO(data)) as held:
        roots = {}
        for number, piece in enumerate(read.pieces):
            end = read.pieces[number + 1].start if number + 1 < len(read.pieces) else len(read.text)
            where = piece.where
            if where["part"] not in roots:
                raw = re.sub(rb"<!DOCTYPE[^>]*>", b"", held.read(where["part"])).replace(b"&nbsp;", b"&#160;")
                roots[where["part"]] = etree.fromstring(raw)
            steps = re.findall(r"/(\w+)(?:\[(\d+)\])?", where["xpath"])
            element = roots[where["part"]]
            for name, place in steps[1:]:
                same = [child for child in element if isinstance(child.tag, str) and etree.QName(child).localname == name]
                element = same[int(place or 1) - 1]
            own = [element.text or "", *(child.tail or "" for child in element)]
            whole = "".join(own)
            for offset in range(piece.start, end):
                # What only parts two blocks or cells, or a space for a line end, is written otherwise.
                if not read.text[offset].isspace():
                    assert whole[where["character"] + offset - piece.start] == read.text[offset]
    return len(read.pieces)


def test_every_piece_leads_back_to_its_element():
    data = book({"tekst/een.xhtml": FIRST, "tekst/twee.xhtml": SECOND})
    assert leads_back(data, epub.read(data, "x")) >= 17


INSIDE = st.recursive(
    st.sampled_from(["Ruim 60 ", "euro", " &amp; ", "co\u00adop", "<br/>", "&nbsp;12", "\n  ", "<!-- x -->", "é", "𝄞"]),
    lambda inner: st.builds(
        lambda tag, parts: f"<{tag}>{''.join(parts)}</{tag}>",
        st.sampled_from(
            ["p", "div", "span", "em", "ul", "li", "table", "tr", "td", "h1", "section", "aside", "sup", "blockquote", "figure"]
        ),
        st.lists(inner, max_size=4),
    ),
    max_leaves=20,
)


@given(st.lists(INSIDE, max_size=5))
@settings(max_examples=150, deadline=None)
def test_pieces_lead_back_in_any_order_of_tags(parts):
    data = book({"a.xhtml": page("".join(parts) + "<p>Slot.</p>")})
    read = epub.read(data, "x")
    check_flow(read)
    assert leads_back(data, read)


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not there to write the book")
def test_a_book_of_libreoffice(tmp_path):
    made = word(p(r("Brug dicht")), p(r("Ruim 60 euro kost het.")), p(r("geheim ", "<w:vanish/>"), r("Slot van 12.")))
    (tmp_path / "a.docx").write_bytes(made)
    office = [
        f"-env:UserInstallation=file://{tmp_path}/office",
        "--headless",
        "--convert-to",
        "epub",
        "--outdir",
        str(tmp_path),
    ]
    subprocess.run(["soffice", *office, str(tmp_path / "a.docx")], check=True, capture_output=True, timeout=180)
    read = read_file(tmp_path / "a.epub")
    assert [(b.kind, read.text[b.start : b.end]) for b in read.blocks] == [
        ("headline", "Brug dicht"),
        ("paragraph", "Ruim 60 euro kost het."),
        ("paragraph", "Slot van 12."),
    ]
    assert leads_back((tmp_path / "a.epub").read_bytes(), read) >= 3


# -- bad input -----------------------------------------------------------------------------------------------------------


def code(data, tmp_path, name="a.epub"):
    (tmp_path / name).write_bytes(data)
    with pytest.raises(Trouble) as caught:
        read_file(tmp_path / name)
    assert caught.value.remedy
    assert caught.value.expected
    return caught.value.code


def lock(method):
    return {
        "META-INF/encryption.xml": '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" '
        'xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData>'
        f'<enc:EncryptionMethod Algorithm="{method}"/></enc:EncryptedData></encryption>'
    }


def test_copy_protection_is_told_and_scrambled_letter_types_are_none(tmp_path):
    assert code(book({"a.xhtml": FIRST}, parts=lock("http://www.w3.org/2001/04/xmlenc#aes128-cbc")), tmp_path) == "encrypted"
    for method in ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC"):
        assert epub.read(book({"a.xhtml": FIRST}, parts=lock(method)), "x").text


def test_books_that_are_not_whole(tmp_path):
    whole = book({"a.xhtml": FIRST})
    assert code(whole[: len(whole) // 2], tmp_path) == "damaged"
    assert code(b"Zomaar tekst", tmp_path) == "damaged"
    assert code(book({"a.xhtml": FIRST}, parts={"OEBPS/a.xhtml": None}), tmp_path) == "damaged"
    assert code(book({"a.xhtml": FIRST}, parts={"OEBPS/content.opf": None}), tmp_path) == "damaged"
    assert code(book({"a.xhtml": FIRST}, parts={"META-INF/container.xml": "<container"}), tmp_path) == "damaged"
    assert code(book({"a.xhtml": page("<img src='a.jpg' alt='x'/>")}), tmp_path) == "empty"
    assert code(book({}), tmp_path) == "empty"


def test_a_chapter_may_not_declare_entities_or_fetch_a_file(tmp_path):
    secret = tmp_path / "geheim.txt"
    secret.write_text("1234")
    declared = FIRST.replace("<!DOCTYPE html>", f'<!DOCTYPE html [<!ENTITY x SYSTEM "{secret.as_uri()}">]>').replace(
        "kost", "&x;"
    )
    assert code(book({"a.xhtml": declared}), tmp_path) == "bomb"
    assert (
        code(
            book({"a.xhtml": FIRST}, parts={"META-INF/container.xml": '<!DOCTYPE c [<!ENTITY x "y">]>' + CONTAINER[38:]}),
            tmp_path,
        )
        == "bomb"
    )


def test_chapters_together_may_be_no_larger_than_one_part(tmp_path, monkeypatch):
    chapters = {f"{number}.xhtml": page(f"<p>Er zijn {number} bruggen.</p>") for number in range(9)}
    assert len(blocks(book(chapters))) == 9
    monkeypatch.setattr(package, "MAX_PART", 2_000)
    assert code(book(chapters), tmp_path) == "bomb"


def test_a_book_is_known_by_its_content(tmp_path):
    for name in ("a.epub", "a.docx", "a.txt", "zonder"):
        (tmp_path / name).write_bytes(book({"a.xhtml": FIRST}))
        assert read_file(tmp_path / name).format == "epub"


@pytest.mark.parametrize("name", ["../../etc/passwd", "http://[", "//", "%00", "a.xhtml?x#y"])
def test_odd_names_of_chapters(name, tmp_path):
    item = f'<item id="z" href="{name}" media-type="text/html"/>'
    assert code(book({}, items=item, spine='<itemref idref="z"/>'), tmp_path) == "damaged"
