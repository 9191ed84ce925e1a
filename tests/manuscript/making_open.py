"""OpenDocument texts for the tests, as LibreOffice writes them, with the XML of the text put in by hand."""

import io
import zipfile

SPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        ("office", "office"), ("text", "text"), ("style", "style"), ("table", "table"), ("draw", "drawing"),
        ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible"), ("meta", "meta"), ("manifest", "manifest"),
    )
) + ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"'  # fmt: skip
MEDIA = "application/vnd.oasis.opendocument.text"
STYLES = (
    '<style:style style:name="Standard" style:family="paragraph"/>'
    '<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard"/>'
    '<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" '
    'style:default-outline-level="1"/>'
    '<style:style style:name="Quotations" style:family="paragraph"/>'
    '<style:style style:name="Caption" style:family="paragraph"/>'
    '<style:style style:name="Illustration" style:family="paragraph" style:parent-style-name="Caption"/>'
    '<style:style style:name="Contents_20_1" style:display-name="Contents 1" style:family="paragraph"/>'
    '<style:style style:name="Huis_20_inleiding" style:display-name="Inleiding" style:family="paragraph"/>'
)
AUTOMATIC = (
    '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>'
    '<style:style style:name="P2" style:family="paragraph" style:parent-style-name="Standard">'
    '<style:text-properties fo:font-weight="bold"/></style:style>'
    '<style:style style:name="P3" style:family="paragraph"><style:text-properties text:display="none"/></style:style>'
    '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold" fo:language="nl"/></style:style>'
    '<style:style style:name="T2" style:family="text"><style:text-properties text:display="none"/></style:style>'
)
MANIFEST = f'<manifest:manifest {SPACES}><manifest:file-entry manifest:full-path="/" manifest:media-type="{MEDIA}"/></manifest:manifest>'


def content(*body):
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content {SPACES} office:version="1.3">'
        f"<office:automatic-styles>{AUTOMATIC}</office:automatic-styles>"
        f"<office:body><office:text>{''.join(body)}</office:text></office:body></office:document-content>"
    )


def open_text(*body, parts=None, media=MEDIA):
    """A text with these elements for its body; `parts` are further members of the package, or others for its own."""
    out = io.BytesIO()
    own = {
        "content.xml": content(*body),
        "styles.xml": f"<office:document-styles {SPACES}><office:styles>{STYLES}</office:styles></office:document-styles>",
        "META-INF/manifest.xml": MANIFEST,
    }
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("mimetype", media, zipfile.ZIP_STORED)
        for name, held in {**own, **(parts or {})}.items():
            if held is not None:
                package.writestr(name, held)
    return out.getvalue()


def flat(*body):
    """The same as one XML file."""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document {SPACES} office:mimetype="{MEDIA}">'
        f"<office:styles>{STYLES}</office:styles><office:automatic-styles>{AUTOMATIC}</office:automatic-styles>"
        f"<office:body><office:text>{''.join(body)}</office:text></office:body></office:document>"
    ).encode()


def p(*inside, style="Standard", tag="text:p", more=""):
    return f'<{tag} text:style-name="{style}"{more}>{"".join(inside)}</{tag}>'


def note(*paragraphs, number=1):
    return (
        f'<text:note text:note-class="footnote"><text:note-citation>{number}</text:note-citation>'
        f"<text:note-body>{''.join(paragraphs)}</text:note-body></text:note>"
    )


def frame(*paragraphs, anchor="paragraph"):
    return f'<draw:frame text:anchor-type="{anchor}"><draw:text-box>{"".join(paragraphs)}</draw:text-box></draw:frame>'
