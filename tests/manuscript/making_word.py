"""Real Word files for the tests: made with python-docx, with the XML that Word writes put in by hand."""

import io
import zipfile

import docx
from docx.oxml import parse_xml

SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)


def saved(document):
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def word(*body, styles="", parts=None):
    """A document with these elements for its body; `parts` are further files of the package."""
    document = docx.Document()
    holder = parse_xml(f"<w:body {SPACES}>{''.join(body)}</w:body>")
    section = document.element.body.sectPr
    for element in list(holder):
        section.addprevious(element)
    data = saved(document)
    return with_parts(data, parts or {}, styles)


def with_parts(data, parts, styles=""):
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for member in old.infolist():
            content = old.read(member)
            if member.filename == "word/styles.xml" and styles:
                content = content.replace(b"</w:styles>", styles.encode() + b"</w:styles>")
            if member.filename not in parts:
                new.writestr(member.filename, content)
        for name, content in parts.items():
            if content is not None:
                new.writestr(name, content)
    return out.getvalue()


def p(*inside, style="", properties=""):
    style = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{style}{properties}</w:pPr>{''.join(inside)}</w:p>"


def r(text, properties=""):
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'
