"""Sets the page proofs that the reader of PDF files is tested and measured with, from texts that are known.

    python tools/make_proofs.py FOLDER

Needs LibreOffice (soffice) with Dutch and English hyphenation, and Chromium; pikepdf turns the pages. The texts are in
tests/manuscript/proofs/*.txt, one paragraph a line: `# ` a headline, `## ` a crosshead, `@` a byline, `* * *` a break,
`[beeld:…]` a picture with its caption, `[tabel:…]` rows until `]`, `[^…]` a footnote. Whatever they print is what has to be read.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

import pikepdf

TEXTS = Path(__file__).resolve().parents[1] / "tests" / "manuscript" / "proofs"
CHROMIUM = ("chromium", "chromium-browser", "google-chrome")


class Part(NamedTuple):
    """A part of a known text: its kind, its words without footnotes, and its footnotes with the place of their mark."""

    kind: str
    words: str
    notes: tuple[tuple[int, str], ...] = ()


def parts(source: str) -> Iterator[Part]:
    """The parts of a known text, in order."""
    lines = iter(source.splitlines())
    for line in lines:
        if line.startswith("[tabel:"):
            rows = [line.removeprefix("[tabel:")]
            while not rows[-1].endswith("]"):
                rows.append(next(lines))
            yield Part("table", "\n".join(rows)[:-1])
        elif line.startswith("[beeld:"):
            yield Part("caption", line.removeprefix("[beeld:")[:-1])
        elif line == "* * *":
            yield Part("section_break", line)
        else:
            mark = re.match(r"(#+ |@)?", line)
            kind = {"# ": "headline", "## ": "heading", "@": "byline"}.get(mark[0] if mark else "", "paragraph")
            words, notes, last = "", [], 0
            body = line[mark.end() if mark else 0 :]
            for note in re.finditer(r"\[\^([^\]]*)\]", body):
                words += body[last : note.start()]
                notes.append((len(words), note[1]))
                last = note.end()
            yield Part(kind, words + body[last:], tuple(notes))


# -- LibreOffice -------------------------------------------------------------------------------------------------------


class Sheet(NamedTuple):
    """How a text is set: size of sheet and margins in millimetres, type in points."""

    wide: float
    high: float
    margin: tuple[float, float, float, float]  # top, right, bottom, left
    size: float
    leading: float
    columns: int = 1
    head: str = ""  # the running head of right-hand pages; of left-hand pages it is the first headline
    slug: str = ""
    indent: float = 4
    caps: bool = False


BOOK = Sheet(147, 222, (19, 23, 22, 23), 10.5, 15.5, head="De dijk", slug="Dijk_binnenwerk_v3.indd")
PAPER = Sheet(210, 297, (18, 18, 18, 18), 9.5, 12, columns=3, indent=3)
HARBOUR = Sheet(148, 210, (20, 20, 20, 20), 11, 15, columns=1)


def flat(found: list[Part], sheet: Sheet, language: str) -> str:
    """The text as a flat OpenDocument file."""
    body: list[str] = []
    numbers = iter(range(1, 100))
    first = True
    opened = False
    for _at, part in enumerate(found):
        words = run(part, numbers)
        if part.kind not in ("headline", "byline") and sheet.columns > 1 and not opened:
            body.append('<text:section text:style-name="Columns" text:name="c">')
            opened = True
        if part.kind == "caption":
            continue
        if part.kind == "table":
            body.append(table(part.words))
            first = True
            continue
        style = {"headline": "Kop", "heading": "Tussenkop", "byline": "Naam", "section_break": "Wit"}.get(part.kind)
        body.append(f'<text:p text:style-name="{style or ("Eerste" if first else "Tekst")}">{words}</text:p>')
        first = style is not None
    if opened:
        body.append("</text:section>")
    # Hung on a page, not on a paragraph: the sentence that fills the page before runs on below the caption.
    captions = [part.words for part in found if part.kind == "caption"]
    body[:0] = [picture_frame(words, sheet, PICTURES_ON[number]) for number, words in enumerate(captions)]
    top, right, bottom, left = sheet.margin
    title = next(part.words for part in reversed(found) if part.kind == "headline")
    slug = SLUG.format(words=escape(sheet.slug), high=sheet.high - 9, left=left) if sheet.slug else ""
    running = sheet.head != ""
    country = {"nl": "NL", "en": "GB"}[language]
    return PAGE.format(
        language=language, country=country, wide=sheet.wide, high=sheet.high, top=top, right=right, bottom=bottom, left=left,
        size=sheet.size, leading=sheet.leading, indent=sheet.indent, columns=sheet.columns, body="".join(body),
        head=HEADER if running else "", foot=FOOTER if running else "",
        right_head=f'<style:header><text:p text:style-name="Kopregel">{escape(sheet.head)}</text:p></style:header>' if running else "",
        left_head=f'<style:header-left><text:p text:style-name="Kopregel">{escape(title)}</text:p></style:header-left>' if running else "",
        number=f'<style:footer><text:p text:style-name="Voet">{slug}<text:page-number>1</text:page-number></text:p></style:footer>' if running else "",
    )  # fmt: skip


def run(part: Part, numbers: Iterator[int]) -> str:
    """The words of a part with its footnotes in them."""
    words, last = "", 0
    for at, note in part.notes:
        number = next(numbers)
        words += escape(part.words[last:at])
        words += (
            f'<text:note text:id="n{number}" text:note-class="footnote"><text:note-citation>{number}</text:note-citation>'
            f'<text:note-body><text:p text:style-name="Noot">{escape(note)}</text:p></text:note-body></text:note>'
        )
        last = at
    return words + escape(part.words[last:])


def table(words: str) -> str:
    """Rows of cells, parted by tabs."""
    rows = [row.split("\t") for row in words.split("\n")]
    cells = (
        "".join(
            f'<table:table-cell><text:p text:style-name="{"Cijfer" if number else "Cel"}">{escape(cell)}</text:p></table:table-cell>'
            for number, cell in enumerate(row)
        )
        for row in rows
    )
    return (
        f'<table:table table:style-name="T"><table:table-column table:number-columns-repeated="{len(rows[0])}"/>'
        + "".join(f"<table:table-row>{row}</table:table-row>" for row in cells)
        + "</table:table>"
    )


PICTURES_ON = (3, 6, 9)  # pages


def picture_frame(caption: str, sheet: Sheet, number: int) -> str:
    """A picture over the whole width at the head of a page, with its caption below it."""
    wide = sheet.wide - sheet.margin[1] - sheet.margin[3]
    return (
        f'<draw:frame draw:style-name="Boven" draw:name="f{number}" text:anchor-type="page" text:anchor-page-number="{number}" svg:width="{wide}mm" '
        f'svg:x="{sheet.margin[3]}mm" svg:y="{sheet.margin[0] + 8}mm" svg:height="52mm"><draw:text-box>'
        f'<text:p text:style-name="Beeldvlak"/><text:p text:style-name="Bijschrift">{escape(caption)}</text:p>'
        "</draw:text-box></draw:frame>"
    )


HEADER = '<style:header-style><style:header-footer-properties fo:min-height="8mm" fo:margin-bottom="3mm"/></style:header-style>'
FOOTER = '<style:footer-style><style:header-footer-properties fo:min-height="8mm" fo:margin-top="3mm"/></style:footer-style>'
# The line of the layout program, printed twice over each other as some programs do.
SLUG = "".join(
    f'<draw:frame draw:style-name="Onder" draw:name="s{copy}" text:anchor-type="paragraph" svg:width="98mm" svg:x="{{left}}mm" '
    f'svg:y="{{high}}mm" svg:height="5mm"><draw:text-box><text:p text:style-name="Slug">{{words}}<text:s text:c="3"/>'
    "<text:page-number>1</text:page-number><text:s text:c=\"3\"/>12-11-2026<text:s text:c=\"3\"/>16:07</text:p></draw:text-box></draw:frame>"
    for copy in (1, 2)
)
PAGE = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
<style:default-style style:family="paragraph"><style:text-properties fo:language="{language}" fo:country="{country}"
 style:font-name="Serif" fo:font-family="'Liberation Serif'" fo:font-size="{size}pt" fo:hyphenate="true" fo:hyphenation-remain-char-count="2"
 fo:hyphenation-push-char-count="2"/><style:paragraph-properties fo:hyphenation-ladder-count="no-limit" fo:orphans="2" fo:widows="2"/></style:default-style>
<style:style style:name="Eerste" style:family="paragraph"><style:paragraph-properties fo:text-align="justify" fo:line-height="{leading}pt"/></style:style>
<style:style style:name="Tekst" style:family="paragraph" style:parent-style-name="Eerste"><style:paragraph-properties fo:text-indent="{indent}mm"/></style:style>
<style:style style:name="Kop" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="8mm"/><style:text-properties fo:font-size="21pt" fo:font-weight="bold" fo:hyphenate="false"/></style:style>
<style:style style:name="Tussenkop" style:family="paragraph"><style:paragraph-properties fo:margin-top="5mm" fo:margin-bottom="1mm" fo:keep-with-next="always"/><style:text-properties fo:font-weight="bold" fo:hyphenate="false"/></style:style>
<style:style style:name="Naam" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="4mm"/><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="Wit" style:family="paragraph"><style:paragraph-properties fo:text-align="center" fo:margin-top="3mm" fo:margin-bottom="3mm"/></style:style>
<style:style style:name="Bijschrift" style:family="paragraph"><style:text-properties fo:font-size="8pt" fo:font-family="'Liberation Sans'"/></style:style>
<style:style style:name="Beeldvlak" style:family="paragraph"><style:paragraph-properties fo:background-color="#b8c0c8" fo:line-height="36mm" fo:margin-bottom="1.5mm"/></style:style>
<style:style style:name="Noot" style:family="paragraph"><style:text-properties fo:font-size="8pt"/></style:style>
<style:style style:name="Cel" style:family="paragraph"><style:text-properties fo:font-size="9pt"/></style:style>
<style:style style:name="Cijfer" style:family="paragraph"><style:paragraph-properties fo:text-align="end"/><style:text-properties fo:font-size="9pt"/></style:style>
<style:style style:name="Kopregel" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-size="8pt" fo:font-style="italic"/></style:style>
<style:style style:name="Voet" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-size="9pt"/></style:style>
<style:style style:name="Slug" style:family="paragraph"><style:text-properties fo:font-size="6pt" fo:font-family="'Liberation Sans'"/></style:style>
<text:notes-configuration text:note-class="footnote" style:num-format="1" text:start-value="0" text:footnotes-position="page" text:start-numbering-at="document" text:citation-body-style-name="Hoog" text:citation-style-name="Hoog"/>
<style:style style:name="Hoog" style:family="text"><style:text-properties style:text-position="33% 58%"/></style:style>
<style:style style:name="Frame" style:family="graphic"><style:graphic-properties draw:fill="none" draw:stroke="none" fo:border="none" fo:padding="0mm"/></style:style>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="P"><style:page-layout-properties fo:page-width="{wide}mm" fo:page-height="{high}mm" fo:margin-top="{top}mm" fo:margin-right="{right}mm" fo:margin-bottom="{bottom}mm" fo:margin-left="{left}mm"/>{head}{foot}</style:page-layout>
<style:style style:name="Columns" style:family="section"><style:section-properties><style:columns fo:column-count="{columns}" fo:column-gap="5mm"/></style:section-properties></style:style>
<style:style style:name="T" style:family="table"><style:table-properties style:width="90mm" table:align="left" fo:margin-top="3mm" fo:margin-bottom="3mm"/></style:style>
<style:style style:name="Boven" style:family="graphic" style:parent-style-name="Frame"><style:graphic-properties style:wrap="none" style:vertical-pos="from-top" style:vertical-rel="page" style:horizontal-pos="from-left" style:horizontal-rel="page" draw:fill="none" draw:stroke="none" fo:padding="0mm" fo:border="none" fo:margin-bottom="3mm"/></style:style>
<style:style style:name="Onder" style:family="graphic" style:parent-style-name="Frame"><style:graphic-properties style:wrap="run-through" style:vertical-pos="from-top" style:vertical-rel="page" style:horizontal-pos="from-left" style:horizontal-rel="page" draw:fill="none" draw:stroke="none" fo:padding="0mm" fo:border="none"/></style:style>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="P">{right_head}{left_head}{number}</style:master-page></office:master-styles>
<office:body><office:text>{body}</office:text></office:body></office:document>
"""


def by_libreoffice(source: Path, sheet: Sheet, language: str, folder: Path, office: str) -> Path:
    """Sets a text with LibreOffice."""
    made = folder / f"{source.stem}.fodt"
    made.write_text(flat(list(parts(source.read_text(encoding="utf-8"))), sheet, language), encoding="utf-8")
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(
            [office, "--headless", f"-env:UserInstallation=file://{profile}", "--convert-to", "pdf", "--outdir", folder, made],
            check=True, capture_output=True, timeout=300,
        )  # fmt: skip
    made.unlink()
    return folder / f"{source.stem}.pdf"


# -- Chromium ----------------------------------------------------------------------------------------------------------

WEB = """<!doctype html><html lang="{language}"><meta charset="utf-8"><title>{title}</title><style>
@page {{ size: 150mm 210mm; margin: 18mm }} body {{ font: 11pt/15pt "DejaVu Serif"; text-align: justify; hyphens: auto }}
h1 {{ font-size: 20pt; line-height: 1.15; text-align: left; hyphens: none }} h2 {{ font-size: 12pt; letter-spacing: .12em; text-align: left }}
.by {{ font-style: italic }} p:first-of-type::first-letter {{ font-size: 42pt; line-height: 38pt; float: left; padding-right: 2pt }}
p + p {{ text-indent: 1.2em }} p {{ margin: 0 }}</style><article>{body}</article></html>"""


def by_chromium(source: Path, language: str, folder: Path, browser: str) -> Path:
    """Prints a text as a web page with Chromium."""
    tags = {"headline": "h1", "heading": "h2"}
    found = list(parts(source.read_text(encoding="utf-8")))
    body = "".join(
        f'<div class="by">{escape(part.words)}</div>' if part.kind == "byline"
        else f"<{tags.get(part.kind, 'p')}>{escape(part.words)}</{tags.get(part.kind, 'p')}>"
        for part in found
    )  # fmt: skip
    title = next(part.words for part in found if part.kind == "headline")
    page = folder / f"{source.stem}.html"
    page.write_text(WEB.format(language=language, title=escape(title), body=body), encoding="utf-8")
    printed = folder / f"{source.stem}-web.pdf"
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(
            [browser, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
             f"--user-data-dir={profile}", "--no-pdf-header-footer", f"--print-to-pdf={printed}", page.as_uri()],
            check=True, capture_output=True, timeout=300,
        )  # fmt: skip
    page.unlink()
    return printed


# -- turning -----------------------------------------------------------------------------------------------------------


def turned(upright: Path, degrees: int) -> Path:
    """The same pages stored on their side, with /Rotate set so that they are seen upright."""
    made = upright.with_name(f"{upright.stem}-{degrees}.pdf")
    with pikepdf.open(upright) as pdf:
        for page in pdf.pages:
            wide, high = float(page.mediabox[2]), float(page.mediabox[3])
            # Turned against the clock by as much as the viewer turns it back.
            matrix = {90: (0, 1, -1, 0, high, 0), 180: (-1, 0, 0, -1, wide, high), 270: (0, -1, 1, 0, 0, wide)}[degrees]
            page.contents_coalesce()
            page.contents_add(f"q {' '.join(map(str, matrix))} cm\n".encode(), prepend=True)
            page.contents_add(b"\nQ")
            page.mediabox = [0, 0, wide, high] if degrees == 180 else [0, 0, high, wide]
            for name in ("/CropBox", "/TrimBox", "/BleedBox", "/ArtBox"):
                if name in page:
                    del page[name]
            page.Rotate = degrees
        pdf.save(made, deterministic_id=True)
    return made


def make(folder: Path) -> list[Path]:
    """Makes all proofs in a folder; needs soffice and Chromium."""
    office = shutil.which("soffice") or shutil.which("libreoffice")
    browser = next((found for name in CHROMIUM if (found := shutil.which(name))), None)
    if office is None or browser is None:
        raise SystemExit("LibreOffice (soffice) and Chromium are needed to set the proofs.")
    folder = folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    os.environ["SOURCE_DATE_EPOCH"] = "1794500000"
    book = by_libreoffice(TEXTS / "dijk.txt", BOOK, "nl", folder, office)
    paper = by_libreoffice(TEXTS / "krant.txt", PAPER, "nl", folder, office)
    harbour = by_libreoffice(TEXTS / "harbour.txt", HARBOUR, "en", folder, office)
    web = by_chromium(TEXTS / "krant.txt", "nl", folder, browser)
    return [book, paper, harbour, web, *(turned(paper, degrees) for degrees in (90, 180, 270))]


if __name__ == "__main__":
    for path in make(Path(sys.argv[1]) if len(sys.argv) > 1 else TEXTS):
        print(path, path.stat().st_size)
