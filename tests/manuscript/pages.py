"""A page proof read straight from pdfium's own boxes, for tests of what is written on pages."""

import re
from array import array

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from kantlijn.manuscript.boxes import Boxes
from kantlijn.manuscript.model import Manuscript, Piece
from kantlijn.story import Block, Span


def of_boxes(data, path="proof.pdf"):
    """All characters of a PDF in pdfium's order, as one block."""
    text, edges, pieces = "", array("d"), []
    document = pdfium.PdfDocument(data)
    for number, page in enumerate(document, 1):
        if text:
            text += "\n\n"
            edges.extend([0.0] * 8)
        pieces.append(Piece(len(text), {"page": number}))
        on_page = page.get_textpage()
        for index in range(on_page.count_chars()):
            text += chr(raw.FPDFText_GetUnicode(on_page, index))
            edges.extend(on_page.get_charbox(index))
    blocks = (Block("paragraph", 0, len(text)),)
    return Manuscript(path, "pdf", text, blocks, tuple(pieces), boxes=Boxes(edges))


def found(manuscript, words):
    """The span of the page with these words, which stand there once, whatever breaks their line."""
    pattern = r"[\s\u2010\ufffe-]*".join(re.escape(letter) for letter in words if not letter.isspace())
    [match] = re.finditer(pattern, manuscript.text)
    return Span(*match.span())
