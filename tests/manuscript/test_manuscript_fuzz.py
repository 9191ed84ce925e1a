"""Damaged files: a reader gives a manuscript that holds together or a Trouble with a remedy, and nothing else."""

import io
import zipfile
from pathlib import Path

import pytest
from flows import check_flow
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from making_word import p, r, with_parts, word
from test_manuscript_docx import DUTCH, NOTES

from kantlijn.errors import Trouble
from kantlijn.manuscript import docx, html, markdown, text

CASES = Path(__file__).parent / "cases"
WORD = word(
    p(r("Brug dicht"), style="Titel"),
    p(
        r("Ruim 60 euro"),
        '<w:r><w:footnoteReference w:id="2"/></w:r>',
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
        r("x"),
    ),
    "<w:tbl><w:tr><w:tc>" + p(r("12")) + "</w:tc><w:tc>" + p(r("13")) + "</w:tc></w:tr></w:tbl>",
    p(f'<w:ins w:id="1" w:author="a">{r("erbij")}</w:ins><w:del w:id="2" w:author="a">{r("weg")}</w:del>'),
    styles=DUTCH,
    parts={"word/footnotes.xml": NOTES},
)
with zipfile.ZipFile(io.BytesIO(WORD)) as package:
    PARTS = {
        name: package.read(name)
        for name in ("word/document.xml", "word/styles.xml", "word/footnotes.xml", "_rels/.rels")
    }
SEEDS = {
    name: [(CASES / name).read_bytes()]
    for name in ("proof.txt", "line_a_paragraph.txt", "story.md", "page.html", "no_article.html")
}
ODD = [
    b"",
    b"\0",
    b"\xff\xfe",
    b"<",
    b">",
    b'"',
    b"&",
    b"\r\n\f",
    b"---\n",
    b"\xed\xa0\x80",
    b"&#xD800;",
    b"]](",
    b"<table><td>",
    b"</w:p>",
    b"<w:p>",
    b"<w:r>",
    b"-1",
    b"99999999999999999999",
    "‘é".encode(),
    b"<!--",
    b"```\n",
    b"\x1b",
    b"PK\x03\x04",
]
EDITS = st.lists(
    st.tuples(st.floats(0, 1), st.integers(0, 60), st.one_of(st.sampled_from(ODD), st.binary(max_size=6))),
    min_size=1,
    max_size=6,
)
MANY = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def mutated(data, edits):
    for place, length, put in edits:
        at = int(place * len(data))
        data = data[:at] + put + data[at + length :]
    return data


def read_or_trouble(read, data):
    try:
        return read(data, "x")
    except Trouble as trouble:
        return trouble


def holds(read, data):
    manuscript = read_or_trouble(read, data)
    if isinstance(manuscript, Trouble):
        assert all((manuscript.code, manuscript.message, manuscript.remedy))
        return
    end = 0
    for block in manuscript.blocks:
        assert end <= block.start < block.end <= len(manuscript.text)
        assert manuscript.locate(block.start)
        end = block.end
    manuscript.text.encode("utf-8")
    check_flow(manuscript)
    assert [piece.start for piece in manuscript.pieces] == sorted({piece.start for piece in manuscript.pieces})


@pytest.mark.parametrize(
    ("name", "read"),
    [
        ("proof.txt", text.read),
        ("line_a_paragraph.txt", text.read),
        ("story.md", markdown.read),
        ("page.html", html.read),
        ("no_article.html", html.read),
    ],
)
@given(edits=EDITS)
@MANY
def test_damaged_text_markdown_and_pages(name, read, edits):
    holds(read, mutated(SEEDS[name][0], edits))


@given(edits=EDITS)
@MANY
def test_damaged_packages(edits):
    holds(docx.read, mutated(WORD, edits))


@pytest.mark.parametrize("part", sorted(PARTS))
@given(edits=EDITS)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_damaged_parts(part, edits):
    holds(docx.read, with_parts(WORD, {part: mutated(PARTS[part], edits)}))


TAGS = st.sampled_from(
    [
        "w:p",
        "w:r",
        "w:t",
        "w:ins",
        "w:del",
        "w:tbl",
        "w:tr",
        "w:tc",
        "w:sdt",
        "w:sdtContent",
        "w:hyperlink",
        "w:txbxContent",
        "mc:AlternateContent",
        "mc:Choice",
        "mc:Fallback",
        "w:pPr",
        "w:rPr",
        "w:ruby",
        "w:rubyBase",
        "w:pict",
    ]
)
TREES = st.recursive(
    st.sampled_from(
        [
            "<w:t>Ruim 60</w:t>",
            '<w:fldChar w:fldCharType="begin"/>',
            '<w:fldChar w:fldCharType="end"/>',
            "<w:tab/>",
            '<w:footnoteReference w:id="2"/>',
            '<w:sym w:char="D800"/>',
            '<w:numPr><w:numId w:val="x"/></w:numPr>',
            '<w:outlineLvl w:val="²"/>',
            "<!-- x -->",
            "<?x?>",
            "los",
        ]
    ),
    lambda inner: st.builds(lambda tag, parts: f"<{tag}>{''.join(parts)}</{tag}>", TAGS, st.lists(inner, max_size=4)),
    max_leaves=25,
)


@given(TREES)
@MANY
def test_parts_in_any_order(tree):
    from making_word import SPACES

    document = f"<w:document {SPACES}><w:body>{tree}<w:p><w:r><w:t>Slot.</w:t></w:r></w:p></w:body></w:document>"
    holds(docx.read, with_parts(WORD, {"word/document.xml": document}))


HTML_TAGS = st.sampled_from(
    [
        "p",
        "div",
        "article",
        "table",
        "tr",
        "td",
        "ul",
        "li",
        "b",
        "a",
        "h1",
        "h2",
        "figure",
        "figcaption",
        "span",
        "main",
        "aside",
        "br",
        "sup",
        "section",
        "blockquote",
        "header",
        "time",
        "caption",
        "dl",
        "dt",
    ]
)
PAGES = st.recursive(
    st.sampled_from(
        [
            "Ruim 60 euro. ",
            "<br>",
            "&nbsp;",
            "&shy;",
            "\n",
            "Lees ook",
            "3 mei 2021",
            "<!-- x -->",
            "<script>1</script>",
        ]
    ),
    lambda inner: st.builds(
        lambda tag, parts: f"<{tag}>{''.join(parts)}</{tag}>", HTML_TAGS, st.lists(inner, max_size=5)
    ),
    max_leaves=30,
)


@given(PAGES)
@MANY
def test_pages_in_any_order(body):
    holds(html.read, f"<html><body>{body}</body></html>".encode())
