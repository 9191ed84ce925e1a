"""PDF files as a test wants them, made by hand: what is on the page and in which order is then no program's idea."""

from __future__ import annotations

from collections.abc import Sequence

FONTS = {"F": "Helvetica", "B": "Helvetica-Bold", "I": "Helvetica-Oblique", "T": "Times-Roman"}


def at(x, y, words, size=10, font="F", turn=0, extra=""):
    """The operators that put words on a page; `turn` in quarter turns against the clock."""
    matrix = {0: "1 0 0 1", 1: "0 1 -1 0", 2: "-1 0 0 -1", 3: "0 -1 1 0"}.get(turn, "0.7071 0.7071 -0.7071 0.7071")
    said = words.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)").decode("latin-1")
    return f"q BT {extra} /{font} {size} Tf {matrix} {x} {y} Tm ({said}) Tj ET Q\n"


def column(x, y, lines, size=10, leading=12, font="F"):
    """Lines below each other."""
    return "".join(at(x, y - leading * number, line, size, font) for number, line in enumerate(lines) if line)


def image(x, y, wide, high):
    """A picture."""
    return f"q {wide} 0 0 {high} {x} {y} cm /Im Do Q\n"


def pdf(*contents: str | bytes, box=(0, 0, 400, 600), rotate=0, more="", catalog="", streams: Sequence[bytes] = (), font=""):
    """A file with one page for each content stream; `more` goes into every page, `streams` are further whole objects."""
    objects: list[bytes] = []

    def add(body: str | bytes) -> int:
        objects.append(body if isinstance(body, bytes) else body.encode("latin-1"))
        return len(objects)

    add("")  # the catalog and the pages, filled in below
    add("")
    fonts = " ".join(
        f"/{name} {add(f'<< /Type /Font /Subtype /Type1 /BaseFont /{base} /Encoding /WinAnsiEncoding >>')} 0 R"
        for name, base in FONTS.items()
    )
    if font:
        fonts += f" /X {add(font)} 0 R"
    picture = add(
        b"<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\n"
        b"stream\n\x80\nendstream"
    )
    kids = []
    for content in contents:
        data = content if isinstance(content, bytes) else content.encode("latin-1")
        stream = add(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(data), data))
        kids.append(
            add(
                f"<< /Type /Page /Parent 2 0 R /MediaBox [{' '.join(map(str, box))}] /Rotate {rotate} {more} "
                f"/Contents {stream} 0 R "
                f"/Resources << /Font << {fonts} >> /XObject << /Im {picture} 0 R >> >> >>"
            )
        )
    for stream in streams:
        add(stream)
    objects[0] = f"<< /Type /Catalog /Pages 2 0 R {catalog} >>".encode()
    objects[1] = f"<< /Type /Pages /Count {len(kids)} /Kids [{' '.join(f'{kid} 0 R' for kid in kids)}] >>".encode()
    file = b"%PDF-1.7\n"
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(file))
        file += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start = len(file)
    file += b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, table)
    return file + b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
