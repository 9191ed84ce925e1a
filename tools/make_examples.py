"""Make the manuscripts in examples/ from examples/source/: each once with its planted errors and once without.

A place where an error was planted is written `{{wrong|right}}` in the source, so the two twins cannot differ anywhere
else. Markdown and HTML are otherwise copied as they stand. The source of a Word file is plain text, one paragraph a
line; a word with a colon before a paragraph says what it is (title, byline, dateline, lead, heading, caption, box), and
within a paragraph `[^…]` is a footnote, `{+…+}` a tracked insertion and `{-…-}` a tracked deletion.

The same source gives the same files: whatever a Word file holds of clocks is set to fixed values.
"""

from __future__ import annotations

import argparse
import re
import zipfile
from collections.abc import Iterator
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from lxml import etree

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
SLOT = re.compile(r"\{\{(?P<wrong>[^{}|]*)\|(?P<right>[^{}|]*)\}\}")
INLINE = re.compile(r"\[\^(?P<footnote>[^\]]*)\]|\{\+(?P<insertion>.*?)\+\}|\{-(?P<deletion>.*?)-\}")
LABEL = re.compile(r"(title|byline|dateline|lead|heading|caption|box): ")
STYLES = {"title": "Title", "heading": "Heading 1", "caption": "Caption"}

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NAMESPACES = (
    f'xmlns:w="{W}" xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
# Long after the story and not its date: the day a file was saved says nothing about the day a story is told.
SAVED = datetime(2021, 1, 5, 12, 0)
EDITOR = {f"{{{W}}}author": "Eindredactie", f"{{{W}}}date": "2021-01-05T12:00:00Z"}
ZIPPED = (2021, 1, 5, 12, 0, 0)


def variant(source: str, which: str) -> str:
    """The text with every slot filled, `which` being "wrong" or "right"."""
    return SLOT.sub(lambda slot: slot[which], source)


# -- Word --------------------------------------------------------------------------------------------------------------


def word_file(source: str) -> bytes:
    """A Word file of a source text whose slots are filled."""
    document = docx.Document()
    footnotes: list[str] = []
    box: list[str] = []
    for label, words in paragraphs(source):
        if label == "box":
            box.append(words)
            continue
        if box:
            add_box(document, box)
            box = []
        paragraph = document.add_paragraph(style=STYLES.get(label))
        add_inline(paragraph._p, words, footnotes)
        if label == "byline":
            put_in_control(paragraph._p)
    add_footnotes(document, footnotes)
    properties = document.core_properties
    properties.author, properties.last_modified_by, properties.comments = "Marit Hoekema", "Eindredactie", ""
    properties.created = properties.modified = SAVED
    saved = BytesIO()
    document.save(saved)
    return rezipped(saved.getvalue())


def paragraphs(source: str) -> Iterator[tuple[str, str]]:
    """The paragraphs of a source text with their labels, "" for running text."""
    for line in source.splitlines():
        if line.strip():
            label = LABEL.match(line)
            yield (label[1], line[label.end() :]) if label else ("", line)


def add_inline(paragraph: Any, words: str, footnotes: list[str]) -> None:
    """Fill a w:p with runs, tracked changes and references to footnotes."""
    position = 0
    for found in INLINE.finditer(words):
        paragraph.append(run(words[position : found.start()]))
        position = found.end()
        if found["footnote"] is not None:
            footnotes.append(found["footnote"])
            paragraph.append(parse_xml(f'<w:r {NAMESPACES}><w:footnoteReference w:id="{len(footnotes)}"/></w:r>'))
        elif found["insertion"] is not None:
            paragraph.append(tracked("ins", run(found["insertion"])))
        else:
            paragraph.append(tracked("del", run(found["deletion"], tag="delText")))
    paragraph.append(run(words[position:]))


def run(words: str, tag: str = "t") -> Any:
    element = parse_xml(f'<w:r {NAMESPACES}><w:{tag} xml:space="preserve"/></w:r>')
    element[0].text = words
    return element


def tracked(tag: str, inner: Any) -> Any:
    element = parse_xml(f'<w:{tag} w:id="{900 if tag == "ins" else 901}" {NAMESPACES}/>')
    for name, value in EDITOR.items():
        element.set(name, value)
    element.append(inner)
    return element


def put_in_control(paragraph: Any) -> None:
    """Move a paragraph into a content control, as the templates of many desks have for the by-line."""
    control = parse_xml(
        f'<w:sdt {NAMESPACES}><w:sdtPr><w:alias w:val="Auteur"/><w:tag w:val="byline"/></w:sdtPr>'
        "<w:sdtContent/></w:sdt>"
    )
    paragraph.addprevious(control)
    control[1].append(paragraph)


def add_box(document: Any, lines: list[str]) -> None:
    """A text box, written twice as Word does: as a drawing, and again for programs that know only the older way."""
    anchor = document.add_paragraph()._p
    anchor.append(
        parse_xml(
            f"""<w:r {NAMESPACES}><mc:AlternateContent>
            <mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="2880000" cy="1440000"/>
            <wp:docPr id="1" name="Kader"/><a:graphic>
            <a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>
            <wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2880000" cy="1440000"/></a:xfrm>
            <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>
            <wps:txbx><w:txbxContent/></wps:txbx><wps:bodyPr/></wps:wsp>
            </a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>
            <mc:Fallback><w:pict><v:shape id="kader" style="width:227pt;height:113pt">
            <v:textbox><w:txbxContent/></v:textbox>
            </v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"""
        )
    )
    for content in anchor.iter(f"{{{W}}}txbxContent"):
        for line in lines:
            paragraph = parse_xml(f"<w:p {NAMESPACES}/>")
            paragraph.append(run(line))
            content.append(paragraph)


def add_footnotes(document: Any, footnotes: list[str]) -> None:
    """The part with the footnotes; the two that Word wants for the line above them come first."""
    root = etree.fromstring(
        f"<w:footnotes {NAMESPACES}>"
        '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
        '<w:footnote w:type="continuationSeparator" w:id="0">'
        "<w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote></w:footnotes>"
    )
    for number, words in enumerate(footnotes, start=1):
        footnote = etree.SubElement(root, f"{{{W}}}footnote", {f"{{{W}}}id": str(number)})
        paragraph = etree.SubElement(footnote, f"{{{W}}}p")
        etree.SubElement(etree.SubElement(paragraph, f"{{{W}}}r"), f"{{{W}}}footnoteRef")
        paragraph.append(run(" " + words))
    blob = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    part = Part(PackURI("/word/footnotes.xml"), CONTENT_TYPE.WML_FOOTNOTES, blob, document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)


def rezipped(data: bytes) -> bytes:
    """The same archive with its members in order of name (the list of contents first) and one fixed time on all."""
    target = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in sorted(old.namelist(), key=lambda n: (n != "[Content_Types].xml", n)):
            entry = zipfile.ZipInfo(name, ZIPPED)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            new.writestr(entry, old.read(name))
    return target.getvalue()


# -- all of them -------------------------------------------------------------------------------------------------------


def made() -> dict[str, bytes]:
    """Every example by the name of its file."""
    files: dict[str, bytes] = {}
    for source in sorted((EXAMPLES / "source").iterdir()):
        words = source.read_text(encoding="utf-8")
        suffix = ".docx" if source.suffix == ".txt" else source.suffix
        for which, ending in (("wrong", ""), ("right", ".clean")):
            filled = variant(words, which)
            files[source.stem + ending + suffix] = word_file(filled) if suffix == ".docx" else filled.encode("utf-8")
    return files


def main() -> None:
    parser = argparse.ArgumentParser(description="Make the example manuscripts again from examples/source/.")
    parser.add_argument("--into", type=Path, default=EXAMPLES, help="the folder to write to (default: examples/)")
    folder = parser.parse_args().into
    for name, data in made().items():
        (folder / name).write_bytes(data)


if __name__ == "__main__":
    main()
