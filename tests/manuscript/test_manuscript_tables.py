"""Tables keep their columns in line in every format, and readers tell where pictures stand."""

from making_word import p, r, word

from kantlijn.manuscript import docx, html, markdown, read_plain
from kantlijn.reading import read


def rows(manuscript):
    flow = manuscript.flow
    return [flow.text[block.start : block.end] for block in flow.blocks if block.kind == "table"]


def tc(text, properties=""):
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{p(r(text)) if text else p()}</w:tc>"


def tr(*cells, properties=""):
    return f"<w:tr>{f'<w:trPr>{properties}</w:trPr>' if properties else ''}{''.join(cells)}</w:tr>"


def test_word_cells_over_several_columns_and_rows():
    table = "<w:tbl>" + "".join(
        [
            tr(tc("", '<w:vMerge w:val="restart"/>'), tc("2016", '<w:gridSpan w:val="2"/>'), tc("2017")),
            tr(tc("", "<w:vMerge/>"), tc("man"), tc("vrouw"), tc("man")),
            tr(tc("Aalbrug"), tc("12"), tc("13"), tc("14")),
            tr(tc("20"), properties='<w:gridBefore w:val="1"/><w:gridAfter w:val="2"/>'),
        ]
    ) + "</w:tbl>"
    manuscript = docx.read(word(p(r("De cijfers van de dorpen.")), table), "x.docx")
    assert rows(manuscript) == ["\t2016\t\t2017\n\tman\tvrouw\tman\nAalbrug\t12\t13\t14\n\t20\t\t"]
    made = read(manuscript, language="nl").tables[0]
    assert [[manuscript.flow.text[c.start : c.end] for c in made.column_head(at)] for at in (1, 2, 3)] == [
        ["2016", "man"], ["2016", "vrouw"], ["2017", "man"],
    ]  # fmt: skip


def test_word_does_not_believe_a_cell_over_a_million_columns():
    table = "<w:tbl>" + tr(tc("a", '<w:gridSpan w:val="1000000"/>'), tc("b")) + tr(tc("1"), tc("2")) + "</w:tbl>"
    assert len(docx.read(word(table), "x.docx").text) < 200


PAGE = (
    "<html><body><article><h1>De dorpen groeien</h1><p>Er staat een tabel in dit stuk over de dorpen.</p>{}"
    "</article></body></html>"
)


def test_web_page_cells_over_several_columns_and_rows():
    page = PAGE.format(
        "<table><tr><th rowspan=2></th><th colspan=2>2016</th><th>2017</th></tr>"
        "<tr><th>man</th><th>vrouw</th><th>man</th></tr>"
        "<tr><td rowspan='2'>Aalbrug</td><td>12</td><td>13</td><td>14</td></tr>"
        "<tr><td colspan=2>20</td><td>21</td></tr>"
        "<tr><td>Kleidorp</td><td>1</td><td>2</td><td>3</td></tr></table>"
    )
    manuscript = html.read(page.encode(), "x.html")
    assert rows(manuscript) == [
        "\t2016\t\t2017\n\tman\tvrouw\tman\nAalbrug\t12\t13\t14\n\t20\t\t21\nKleidorp\t1\t2\t3",
    ]


def test_a_web_page_does_not_believe_a_cell_over_a_million_columns():
    page = PAGE.format("<table><tr><td colspan=99999>a</td></tr><tr><td rowspan=99999>1</td><td>2</td></tr></table>")
    assert rows(html.read(page.encode(), "x.html")) == ["a\t\n1\t2"]


def test_an_empty_corner_stays_in_every_format():
    lines = ["||2016|2017|", "|---|---|---|", "|Aalbrug|12|13|", "|Kleidorp|9|8|"]
    web = PAGE.format(
        "<table><tr><td></td><td>2016</td><td>2017</td></tr><tr><td>Aalbrug</td><td>12</td><td>13</td></tr></table>"
    )
    for manuscript in (
        markdown.read("\n".join(lines).encode(), "x.md"),
        html.read(web.encode(), "x.html"),
        docx.read(word(f"<w:tbl>{tr(tc(''), tc('2016'))}{tr(tc('Aalbrug'), tc('12'))}</w:tbl>"), "x.docx"),
    ):
        made = read(manuscript, language="nl").tables[0]
        assert [manuscript.flow.text[cell.start : cell.end] for cell in made.rows[0]][:2] == ["", "2016"]
        assert [cell.kind for cell in made.rows[1]][:2] == ["words", "figure"]


# -- pictures --------------------------------------------------------------------------------------------------------

DRAWING = (
    '<w:drawing><wp:inline><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"/></a:graphic></wp:inline></w:drawing>'
)


def pictures(manuscript):
    """The words that stand behind each picture, and None for one at the end; in the flow of what is read."""
    story = read(manuscript, language="nl")
    if story.pictures is None:
        return None
    return [story.text[at : at + 5] or None for at in story.pictures]


def test_word_tells_where_drawings_stand():
    manuscript = docx.read(
        word(p(r("Eerste alinea.")), p(f"<w:r>{DRAWING}</w:r>"), p(r("Tweede alinea.")), p(f"<w:r>{DRAWING}</w:r>")), "x.docx"
    )
    assert pictures(manuscript) == ["Tweed", None]


def test_word_without_drawings_says_so():
    assert pictures(docx.read(word(p(r("Eerste alinea."))), "x.docx")) == []


def test_a_web_page_tells_where_pictures_and_charts_stand():
    page = PAGE.format(
        "<figure><img src='a.jpg'><figcaption>De brug</figcaption></figure>"
        "<p>Daarna stond er nog veel meer in.</p><iframe src='b'></iframe>"
    )
    assert pictures(html.read(page.encode(), "x.html")) == ["De br", None]


def test_a_dot_that_counts_visitors_is_no_picture():
    assert pictures(html.read(PAGE.format("<img src='x.gif' width='1'>").encode(), "x.html")) == []


def test_markdown_tells_where_pictures_stand():
    text = "Eerste alinea, met *nadruk*.\n\n![De brug](brug.jpg)\n\nTweede alinea.\n"
    assert pictures(markdown.read(text.encode(), "x.md")) == ["De br"]


def test_plain_text_does_not_tell_of_pictures():
    assert pictures(read_plain(b"Eerste alinea.", "-")) is None
