"""Remarks go through LibreOffice and back: files that it makes, and files that it opens with our remarks in them."""

import io
import shutil
import subprocess

import pikepdf
import pytest
from making_open import DELETION, frame, note, open_text, p
from remarking import members, open_remarks, placed, remarks_on

from kantlijn import manuscript
from kantlijn.manuscript.remarks import AUTHOR, write

SOFFICE = shutil.which("soffice")
pytestmark = pytest.mark.skipif(SOFFICE is None, reason="LibreOffice (soffice) is not installed")

PAGE = """<html><head><meta charset="utf-8"></head><body><h1>Brug dicht voor vier weken</h1>
<p>Er kwamen <b>een kleine</b> <a href="http://haven.example">40 boten</a> per dag, zegt de <i>havendienst</i>.</p>
<table><tr><th>Jaar</th><th>Boten</th></tr><tr><td>2019</td><td>14.600</td></tr>
<tr><td>2020</td><td>13.870</td></tr></table><ul><li>Ten eerste 12 sloepen.</li><li>Ten tweede 3 jachten.</li></ul>
<p>Dat is 5 procent minder dan in 2019.</p></body></html>"""
TEXT = (
    DELETION,
    p("Brug dicht voor vier weken", style="P1"),
    p("Er kwamen <text:span text:style-name='T1'>een kleine</text:span> 40 boten", note(p("Volgens 7 schippers.")), " daags."),
    p('Van 14.600<text:change-start text:change-id="c"/> of 15<text:change-end text:change-id="c"/> naar 13.870 boten.'),
    p("Bij het kader ", frame(p("In het kader: 21 keer.")), "hoort dit."),
    p("Dat is 5 procent minder."),
)


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    """Converts a file with LibreOffice: bytes to bytes."""
    folder = tmp_path_factory.mktemp("office")

    def converted(data, suffix, to):
        (folder / f"in{suffix}").write_bytes(data)
        made = folder / "out" / f"in.{to.partition(':')[0]}"
        made.unlink(missing_ok=True)
        subprocess.run(
            [SOFFICE, "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", to,
             "--outdir", str(folder / "out"), str(folder / f"in{suffix}")],
            check=True, capture_output=True, timeout=120,
        )  # fmt: skip
        return made.read_bytes()

    return converted


def read(data, suffix, folder):
    path = folder / f"x{suffix}"
    path.write_bytes(data)
    return manuscript.read(path)


NOTES = 'pdf:writer_pdf_Export:{"ExportNotes":{"type":"boolean","value":"true"}}'
WORDS = ("40 boten", "een kleine 40", "13.870", "5 procent", "Brug dicht")


@pytest.mark.parametrize("source", ["page", "text"])
def test_a_word_file_with_remarks_goes_through_libreoffice(office, tmp_path, source):
    if source == "page":
        data = office(PAGE.encode(), ".html", "odt")
        data = office(data, ".odt", "docx")
    else:
        data = office(open_text(*TEXT), ".odt", "docx")
    of = read(data, ".docx", tmp_path)
    copy = write(data, of, remarks_on(of, *WORDS))
    again = read(copy, ".docx", tmp_path)
    assert (again.text, again.blocks) == (of.text, of.blocks)
    assert placed(copy) == {words: words for words in WORDS}
    back = office(copy, ".docx", "docx")
    assert placed(back) == {words: words for words in WORDS}
    assert read(back, ".docx", tmp_path).text == of.text
    annotated = office(copy, ".docx", "odt")
    found = {lines[0]: words for _, lines, words in open_remarks(members(annotated)["content.xml"][0])}
    assert found == {f"Vraag · {words}": words for words in WORDS}
    replaced = write(back, read(back, ".docx", tmp_path), remarks_on(read(back, ".docx", tmp_path), "40"))
    assert placed(replaced) == {"40": "40"}, "what LibreOffice saved is known as ours"


@pytest.mark.parametrize("source", ["page", "text"])
@pytest.mark.parametrize("suffix", [".odt", ".fodt"])
def test_an_opendocument_text_with_remarks_goes_through_libreoffice(office, tmp_path, source, suffix):
    data = office(PAGE.encode(), ".html", "odt") if source == "page" else office(open_text(*TEXT), ".odt", "odt")
    if suffix == ".fodt":
        data = office(data, ".odt", "fodt")
    of = read(data, suffix, tmp_path)
    copy = write(data, of, remarks_on(of, *WORDS))
    assert read(copy, suffix, tmp_path).text == of.text
    back = office(copy, suffix, "odt")
    found = {lines[0]: (who, words) for who, lines, words in open_remarks(members(back)["content.xml"][0])}
    assert found == {f"Vraag · {words}": (AUTHOR, words) for words in WORDS}
    assert read(back, ".odt", tmp_path).text == of.text
    word = office(copy, suffix, "docx")
    assert placed(word) == {words: words for words in WORDS}
    replaced = write(back, read(back, ".odt", tmp_path), remarks_on(read(back, ".odt", tmp_path), "40"))
    assert [words for _, _, words in open_remarks(members(replaced)["content.xml"][0])] == ["40"]


def test_notes_and_frames_keep_their_remarks_in_libreoffice(office, tmp_path):
    data = office(open_text(*TEXT), ".odt", "docx")
    of = read(data, ".docx", tmp_path)
    copy = write(data, of, remarks_on(of, "7 schippers", "21 keer"))
    back = office(copy, ".docx", "docx")
    assert set(placed(back)) == {"7 schippers", "21 keer"}
    assert "hoort dit" in placed(back)["21 keer"]


def test_a_frame_keeps_its_remark_when_libreoffice_makes_a_word_file(office, tmp_path):
    data = office(open_text(*TEXT), ".odt", "odt")
    of = read(data, ".odt", tmp_path)
    back = office(write(data, of, remarks_on(of, "7 schippers", "21 keer")), ".odt", "docx")
    assert set(placed(back)) == {"7 schippers", "21 keer"}


def test_the_same_text_is_read_from_every_format(office, tmp_path):
    data = open_text(*TEXT)
    texts = {to: read(office(data, ".odt", to), f".{to}", tmp_path) for to in ("odt", "fodt", "docx")}
    own = read(data, ".odt", tmp_path)
    assert {each.text for each in texts.values()} == {own.text}
    assert {tuple(block.kind for block in each.blocks) for each in texts.values()} == {tuple(b.kind for b in own.blocks)}


def test_a_page_with_remarks_can_be_printed(office, tmp_path):
    data = office(open_text(*TEXT), ".odt", "docx")
    of = read(data, ".docx", tmp_path)
    pdf = office(write(data, of, remarks_on(of, *WORDS)), ".docx", NOTES)
    with pikepdf.open(io.BytesIO(pdf)) as printed:
        notes = [str(note.Contents) for page in printed.pages for note in page.get("/Annots", ()) if note.Subtype == "/Text"]
    assert len(notes) == len(WORDS)
    assert all("Klopt dit?" in note for note in notes), "each remark is a note in the printed file"
