"""Every character finds its way back: the map is tested against the file, never against the reader."""

import re

import pytest
from flows import check_flow
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html as lxml_html
from making_word import word

from kantlijn.errors import Trouble
from kantlijn.manuscript import docx, html, markdown, read_plain

LINES = st.lists(
    st.sampled_from(
        [
            "Ruim 60 euro.",
            "",
            " ",
            "\t",
            "* * *",
            "Kop",
            "- een",
            "> citaat",
            "# Titel",
            "12",
            "é‘’€",
            "```",
            "a|b",
            "---",
            "[a](http://b/1)",
            "**vet** en _schuin_",
            "1. een",
            "<!-- x -->",
            "![alt 3](x.png)",
            "[^1]: noot",
            "\ufeff",
            "a\u2028b",
            "Dit is een regel van bijna tachtig tekens, zoals een mail die afbreekt en dan",
        ]
    )
)
ENDS = st.sampled_from(["\n", "\r\n", "\r", "\n\n", "\f", "\n\f"])


def file_of(lines, end):
    return end.join([*lines, "Slot."])


@given(LINES, ENDS)
def test_lines_and_columns_of_text(lines, end):
    check_lines(read_plain(file_of(lines, end).encode(), "-"))


@given(LINES, ENDS)
def test_lines_and_columns_of_markdown(lines, end):
    check_lines(markdown.read(file_of(lines, end).encode(), "x.md"))


def check_lines(read):
    in_file = re.split(r"\r\n|\r|\n", read.text)
    end = 0
    for block in read.blocks:
        assert end <= block.start < block.end <= len(read.text)
        end = block.end
        for offset in range(block.start, block.end):
            if read.text[offset] not in "\r\n":
                where = read.locate(offset)
                assert in_file[where["line"] - 1][where["column"] - 1] == read.text[offset]
    end = 0
    for span in read.mends:
        assert end <= span.start < span.end
        end = span.end
    check_flow(read)


@given(LINES, ENDS)
def test_no_word_of_a_text_is_lost(lines, end):
    read = read_plain(file_of(lines, end).encode(), "-")
    held = "".join(read.text[block.start : block.end] for block in read.blocks)
    assert "".join(held.split()).replace("\ufeff", "") == "".join(read.text.split()).replace("\ufeff", "")


RUNS = st.lists(
    st.lists(st.sampled_from(["ruim ", "60", " euro", "  ", "", "\u00ad", "én", "Zoë."]), max_size=5), min_size=1
)


@given(RUNS)
@settings(deadline=None, max_examples=60)
def test_runs_of_word(paragraphs):
    body = [
        "<w:p>" + "".join(f'<w:r><w:t xml:space="preserve">{run}</w:t></w:r>' for run in runs) + "</w:p>"
        for runs in paragraphs
    ]
    said = [[run.replace("\u00ad", "") for run in runs] for runs in paragraphs]
    if not "".join("".join(runs) for runs in said).strip():
        with pytest.raises(Trouble, match="nothing"):
            docx.read(word(*body), "x.docx")
        return
    read = docx.read(word(*body), "x.docx")
    found = {}
    for block in read.blocks:
        for offset in range(block.start, block.end):
            where = read.locate(offset)
            key = where["paragraph"], where["run"]
            found[key] = found.get(key, "") + read.text[offset]
    for number, runs in enumerate(said):
        assert "".join(found.get((number, run), "") for run in range(len(runs))) == "".join(runs).strip()
        for run, text in enumerate(runs):
            assert found.get((number, run), "") in text


INLINE = st.recursive(
    st.sampled_from(["ruim ", "60", " euro", "&euro; 3", "&nbsp;", "  \n ", "é"]),
    lambda inner: st.builds(
        lambda tag, parts: f"<{tag}>{''.join(parts)}</{tag}>",
        st.sampled_from(["b", "em", "a", "span"]),
        st.lists(inner, max_size=4),
    ),
    max_leaves=12,
)


@given(st.lists(INLINE, min_size=1, max_size=6))
@settings(deadline=None, max_examples=60)
def test_xpaths_of_a_page(paragraphs):
    page = (
        "<html><body><article>"
        + "".join(f"<p>Punt. {each} Zo is het.</p>" for each in paragraphs)
        + "</article></body></html>"
    )
    tree = lxml_html.document_fromstring(page)
    read = html.read(page.encode(), "x.html")
    assert len(read.blocks) == len(paragraphs)
    for block, element in zip(read.blocks, tree.iter("p"), strict=True):
        assert "".join(read.text[block.start : block.end].split()) == "".join(element.text_content().split())
    starts = [*(piece.start for piece in read.pieces), len(read.text)]
    for piece, end in zip(read.pieces, starts[1:], strict=True):
        [element] = tree.xpath(piece.where["xpath"])
        assert "".join(read.text[piece.start : end].split()) in "".join(element.text_content().split())
