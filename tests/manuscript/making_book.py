"""E-books for the tests, in the shape in which publishers' programs write them."""

import io
import zipfile

CONTAINER = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">'
    '<rootfiles><rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
)
DUBLIN = (
    "<dc:identifier id='uid'>urn:isbn:9789000000000</dc:identifier><dc:title>Het jaar van de brug</dc:title>"
    "<dc:creator id='a'>Noor van Dam</dc:creator><dc:language>nl-NL</dc:language>"
)


def page(body, *, title="", more=""):
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n'
        '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="nl">'
        f"<head><title>{title}</title>{more}</head><body>{body}</body></html>"
    )


def book(chapters, *, about=DUBLIN, parts=None, spine="", items="", guide="", version="3.0"):
    """`chapters` are pages by their name below OEBPS/, in reading order; `parts` are further files of the package."""
    out = io.BytesIO()
    listed = "".join(
        f'<item id="i{number}" href="{name}" media-type="application/xhtml+xml"/>' for number, name in enumerate(chapters)
    )
    order = spine or "".join(f'<itemref idref="i{number}"/>' for number in range(len(chapters)))
    opf = (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<package xmlns="http://www.idpf.org/2007/opf" version="{version}" '
        'unique-identifier="uid"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/" '
        f'xmlns:opf="http://www.idpf.org/2007/opf">{about}</metadata><manifest>{listed}{items}</manifest>'
        f"<spine>{order}</spine>{guide}</package>"
    )
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("mimetype", "application/epub+zip", zipfile.ZIP_STORED)
        held = {"META-INF/container.xml": CONTAINER, "OEBPS/content.opf": opf}
        held |= {f"OEBPS/{name.replace('%20', ' ')}": content for name, content in chapters.items()}
        for name, content in (held | (parts or {})).items():
            if content is not None:
                package.writestr(name, content, zipfile.ZIP_DEFLATED)
    return out.getvalue()
