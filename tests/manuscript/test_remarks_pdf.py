"""Remarks in a PDF, looked at by the programs that people read it with: pdfium here, and the text under each strip."""

import io
import re
from pathlib import Path

import pikepdf
import pypdfium2 as pdfium
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pages import found, of_boxes

from kantlijn.errors import Trouble
from kantlijn.manuscript.remarks import Remark, pdf
from kantlijn.manuscript.remarks.strips import strips

MADE = Path(__file__).parent / "made"
COLUMNS = (MADE / "columns.pdf").read_bytes()  # printed by Chromium: two columns, words broken by hand
OFFICE = (MADE / "office.pdf").read_bytes()  # exported by LibreOffice
LINES = ("Hier staat 12,4 miljoen, daar 3,1 miljoen.", "12,4 − 3,1 = 9,3")


def remark(read, words, *against, severity="error"):
    spans = tuple(found(read, each) for each in against)
    return Remark(found(read, words), spans, severity, "Fout · number.restated", LINES)


def remarks(read):
    return [
        remark(read, "ruim 12,4 miljoen euro", "3,1 miljoen"),
        remark(read, "300 vrachtwagencombinaties", "2.400 vrachtwagenchauffeurs", severity="query"),
    ]


def changed(data, change, **saving):
    with pikepdf.open(io.BytesIO(data)) as file:
        change(file)
        out = io.BytesIO()
        file.save(out, static_id=True, **saving)
    return out.getvalue()


def turned(angle, upright):
    """The page turned when it is shown; `upright`: so that its text, which is stored lying, can be read."""
    sideways = {90: b"0 1 -1 0 420 0 cm", 180: b"-1 0 0 -1 420 595 cm", 270: b"0 -1 1 0 0 595 cm"}

    def change(file):
        page = file.pages[0]
        page.obj.Rotate = angle
        if upright:
            page.contents_add(b"q " + sideways[angle], prepend=True)
            page.contents_add(b"Q")
            page.obj.MediaBox = [-300, -300, 900, 900]

    return change


def cropped(file):
    file.pages[0].obj.MediaBox = [-50, -70, 420, 595]
    file.pages[0].obj.CropBox = [20, 30, 420, 560]


def nothing(_file):
    pass


SHAPES = {
    "as printed": COLUMNS,
    "turned 90": changed(COLUMNS, turned(90, False)),
    "turned 270": changed(COLUMNS, turned(270, False)),
    "stored lying, 90": changed(COLUMNS, turned(90, True)),
    "stored lying, 180": changed(COLUMNS, turned(180, True)),
    "stored lying, 270": changed(COLUMNS, turned(270, True)),
    "cropped": changed(COLUMNS, cropped),
    "packed": changed(COLUMNS, nothing, object_stream_mode=pikepdf.ObjectStreamMode.generate),
    "for the web": changed(COLUMNS, nothing, linearize=True),
}


def ours(data, subtype="/Highlight"):
    with pikepdf.open(io.BytesIO(data)) as file:
        return [
            (number, str(each.Contents), [float(x) for x in each.QuadPoints])
            for number, page in enumerate(file.pages)
            for each in page.obj.get("/Annots", ())
            if each.get("/T") == "Kantlijn" and each.Subtype == subtype
        ]


def quads(points):
    for at in range(0, len(points), 8):
        xs, ys = points[at : at + 8 : 2], points[at + 1 : at + 8 : 2]
        yield min(xs), min(ys), max(xs), max(ys)


def under(data, number, box):
    """The characters whose middle lies in a box."""
    on_page = pdfium.PdfDocument(data)[number].get_textpage()
    said = []
    for index in range(on_page.count_chars()):
        left, bottom, right, top = on_page.get_charbox(index)
        if right > left and box[0] < (left + right) / 2 < box[2] and box[1] < (bottom + top) / 2 < box[3]:
            said.append(on_page.get_text_range(index, 1))
    return re.sub(r"[\s\u2010\ufffe]", "", "".join(said))


@pytest.mark.parametrize("shape", SHAPES)
def test_highlights_lie_on_the_words_and_a_broken_word_has_two(shape):
    data = SHAPES[shape]
    copy = pdf.write(data, of_boxes(data), remarks(of_boxes(data)))
    lying = [[under(copy, number, box) for box in quads(points)] for number, _, points in ours(copy)]
    assert lying == [["ruim12,4miljoen", "euro"], ["300vrachtwagencombi", "naties"]]
    lines = [[under(copy, number, box) for box in quads(points)] for number, _, points in ours(copy, "/Underline")]
    assert lines == [["3,1miljoen"], ["2.400vrachtwagen", "chauffeurs"]]


def rendered(data, number=0):
    return pdfium.PdfDocument(data)[number].render(scale=2).to_pil().convert("RGB")


@pytest.mark.parametrize("shape", SHAPES)
def test_what_is_drawn_is_the_strips_and_the_ink_stays_black(shape):
    data = SHAPES[shape]
    read = of_boxes(data)
    said = remarks(read)
    before, after = rendered(data), rendered(pdf.write(data, read, said))
    assert before.size == after.size
    page = pdfium.PdfDocument(data)[0]
    on_page = []
    for each in said:
        for span in (each.words, *each.against):
            for strip in strips(read, span):
                (x0, y0), (x1, y1) = strip.corners[0], strip.corners[3]
                bitmap = page.render(scale=2)
                first, second = (bitmap.get_posconv(page).to_bitmap(x, y) for x, y in ((x0, y0), (x1, y1)))
                on_page.append((*map(min, first, second), *map(max, first, second)))
    coloured = 0
    for y in range(before.height):
        for x in range(before.width):
            old, new = before.getpixel((x, y)), after.getpixel((x, y))
            if old != new:
                coloured += 1
                assert any(x0 - 2 <= x <= x1 + 2 and y0 - 2 <= y <= y1 + 2 for x0, y0, x1, y1 in on_page), (x, y)
            if max(old) < 40:
                assert max(new) < 60
    whole = sum((x1 - x0) * (y1 - y0) for x0, y0, x1, y1 in on_page)
    assert coloured > whole / 3


def test_what_was_there_is_there_still_byte_for_byte():
    for data in (COLUMNS, OFFICE, SHAPES["packed"], SHAPES["for the web"]):
        read = of_boxes(data)
        words = "ruim 2.400" if data is OFFICE else "ruim 12,4 miljoen euro"
        copy = pdf.write(data, read, [remark(read, words)])
        assert copy.startswith(data)
        assert copy == pdf.write(data, read, [remark(read, words)])
        with pikepdf.open(io.BytesIO(copy)) as file:
            assert file.check_pdf_syntax() == []
            assert not file.get_warnings()


def test_the_note_says_what_the_remark_says():
    read = of_boxes(COLUMNS)
    copy = pdf.write(COLUMNS, read, remarks(read))
    [first, _] = ours(copy)
    assert first[1] == "Fout · number.restated\nHier staat 12,4 miljoen, daar 3,1 miljoen.\n12,4 − 3,1 = 9,3"
    [short, _] = ours(copy, "/Underline")
    assert short[1] == "Fout · number.restated\nHier staat 12,4 miljoen, daar 3,1 miljoen."
    with pikepdf.open(io.BytesIO(copy)) as file:
        notes = [each for each in file.pages[0].Annots if each.Subtype != "/Popup"]
        assert all(each.Popup.Parent.objgen == each.objgen and each.P.objgen == file.pages[0].objgen for each in notes)
        assert all(each.AP.N.Resources.ExtGState.M.BM == "/Multiply" and each.F == 4 for each in notes)
        assert len({str(each.NM) for each in notes}) == 4


def test_a_second_run_replaces_the_first_and_none_leaves_the_file_as_it_came():
    read = of_boxes(COLUMNS)
    once = pdf.write(COLUMNS, read, remarks(read))
    again = of_boxes(once)
    assert pdf.write(once, again, remarks(again)) == once
    fewer = pdf.write(once, again, remarks(again)[:1])
    assert fewer == pdf.write(COLUMNS, read, remarks(read)[:1])
    assert pdf.write(once, again, []) == COLUMNS


def person(file):
    note = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Text, Rect=[10, 10, 30, 30], Contents="Wie zei dit?", T="Noor",
        NM="kantlijn-van-noor",
    )  # fmt: skip
    file.pages[0].obj.Annots = pikepdf.Array([file.make_indirect(note), pikepdf.Dictionary(note)])


def test_notes_of_people_stay():
    data = changed(COLUMNS, person)
    read = of_boxes(data)
    copy = pdf.write(data, read, remarks(read))
    for each in (copy, pdf.write(copy, read, remarks(read)[1:])):
        with pikepdf.open(io.BytesIO(each)) as file:
            assert [str(note.Contents) for note in file.pages[0].Annots if note.get("/T") == "Noor"] == ["Wie zei dit?"] * 2


def test_in_a_copy_that_was_saved_by_another_program_the_old_remarks_are_replaced_and_answered_ones_stay():
    read = of_boxes(COLUMNS)

    def answer(file):
        first = file.pages[0].Annots[0]
        reply = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Text, Rect=[0, 0, 9, 9], Contents="Klopt.", T="Noor", IRT=first
        )
        file.pages[0].Annots.append(file.make_indirect(reply))

    saved = changed(pdf.write(COLUMNS, read, remarks(read)), answer)
    assert not saved.startswith(COLUMNS)
    assert pdf.write(saved, read, remarks(read)) == saved  # nothing to replace
    emptied = pdf.write(saved, read, [])
    assert emptied.startswith(saved)
    assert [len(list(quads(points))) for _, _, points in ours(emptied)] == [2]
    assert ours(emptied, "/Underline") == []
    with pikepdf.open(io.BytesIO(emptied)) as file:
        kinds = [str(each.Subtype) for each in file.pages[0].Annots]
    assert kinds == ["/Highlight", "/Popup", "/Text"]


def protected(**permissions):
    allow = pikepdf.Permissions(**permissions)
    return changed(COLUMNS, nothing, encryption=pikepdf.Encryption(owner="geheim", user="", R=6, allow=allow))


def test_a_protected_file_that_takes_remarks_stays_protected():
    data = changed(COLUMNS, nothing, encryption=pikepdf.Encryption(owner="geheim", user="", R=4))
    read = of_boxes(data)
    copy = pdf.write(data, read, remarks(read))
    with pikepdf.open(io.BytesIO(copy)) as file:
        assert file.is_encrypted
        assert file.allow == pikepdf.open(io.BytesIO(data)).allow
    with pikepdf.open(io.BytesIO(copy), password="geheim") as file:
        assert file.owner_password_matched
    assert [note for _, note, _ in ours(copy)] == ["\n".join(("Fout · number.restated", *LINES))] * 2


def test_a_protected_file_that_takes_no_remarks_gets_none():
    data = changed(
        COLUMNS, nothing,
        encryption=pikepdf.Encryption(owner="geheim", user="", allow=pikepdf.Permissions(modify_annotation=False)),
    )  # fmt: skip
    read = of_boxes(data)
    with pytest.raises(Trouble) as caught:
        pdf.write(data, read, remarks(read))
    assert caught.value.code == "protected"
    assert caught.value.message.nl == "is zo beveiligd dat er geen opmerkingen in mogen"


def signed(level):
    def change(file):
        signature = pikepdf.Dictionary(Type=pikepdf.Name.Sig, ByteRange=[0, 1, 2, 3], Contents=b"0000")
        if level:
            signature.Reference = pikepdf.Array(
                [pikepdf.Dictionary(TransformMethod=pikepdf.Name.DocMDP, TransformParams=pikepdf.Dictionary(P=level))]
            )
        signature = file.make_indirect(signature)
        field = pikepdf.Dictionary(FT=pikepdf.Name.Sig, V=signature, T="hand")
        file.Root.AcroForm = pikepdf.Dictionary(SigFlags=3, Fields=pikepdf.Array([file.make_indirect(field)]))
        if level:
            file.Root.Perms = pikepdf.Dictionary(DocMDP=signature)

    return changed(COLUMNS, change)


@pytest.mark.parametrize("level", [0, 3])
def test_what_was_signed_stays_as_it_was_signed(level):
    data = signed(level)
    read = of_boxes(data)
    assert pdf.write(data, read, remarks(read)).startswith(data)


@pytest.mark.parametrize("level", [1, 2])
def test_a_certificate_that_forbids_remarks_is_kept(level):
    data = signed(level)
    read = of_boxes(data)
    with pytest.raises(Trouble) as caught:
        pdf.write(data, read, remarks(read))
    assert caught.value.code == "protected"


def broken(data):
    """The same with a cross-reference that is nowhere near where it says."""
    return re.sub(rb"startxref\s+\d+", b"startxref\n7", data)


def test_a_file_with_a_broken_cross_reference_is_written_anew():
    data = broken(COLUMNS)
    read = of_boxes(data)
    copy = pdf.write(data, read, remarks(read))
    assert not copy.startswith(data)
    assert copy == pdf.write(data, read, remarks(read))
    assert len(ours(copy)) == 2
    assert of_boxes(copy).text == read.text


def test_a_file_with_a_broken_cross_reference_and_a_signature_is_not():
    data = broken(signed(0))
    read = of_boxes(data)
    with pytest.raises(Trouble) as caught:
        pdf.write(data, read, remarks(read))
    assert caught.value.code == "signed"


def test_words_over_two_pages_have_a_highlight_on_each_and_what_stands_between_has_none():
    from dataclasses import replace

    from kantlijn.story import Block, Span

    two = changed(OFFICE, lambda file: file.pages.append(file.pages[0]))
    read = of_boxes(two)
    first = read.text.index("zegt Noor")
    slug = read.text.index("De kosten")
    second = read.text.index("telde ruim", slug)
    blocks = (
        Block("paragraph", 0, first + 9),
        Block("furniture", slug, slug + 9),
        Block("paragraph", second, len(read.text)),
    )
    joined = replace(read, blocks=blocks, joins=((0, 2),))
    copy = pdf.write(two, joined, [Remark(Span(first, second + 10), (), "query", "Vraag", ("Wie?",))])
    assert [(number, [under(copy, number, box) for box in quads(points)]) for number, _, points in ours(copy)] == [
        (0, ["zegtNoor"]),
        (1, ["telderuim"]),
    ]


EDITS = st.lists(st.tuples(st.floats(0, 1), st.integers(0, 40), st.binary(max_size=12)), min_size=1, max_size=5)


@pytest.mark.parametrize("seed", ["columns", "office", "packed", "written"])
@given(edits=EDITS)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_damaged_files_give_bytes_or_a_trouble(seed, edits):
    data = {"columns": COLUMNS, "office": OFFICE, "packed": SHAPES["packed"], "written": WRITTEN}[seed]
    read = of_boxes(OFFICE if seed == "office" else COLUMNS)
    said = [remark(read, "ruim 2.400")] if seed == "office" else remarks(read)
    for place, length, put in edits:
        at = int(place * len(data))
        data = data[:at] + put + data[at + length :]
    copy = written_or_trouble(data, read, said)
    if isinstance(copy, Trouble):
        assert all((copy.code, copy.message, copy.remedy))
    else:
        assert copy == data or pikepdf.open(io.BytesIO(copy)).pages


def written_or_trouble(data, read, said):
    try:
        return pdf.write(data, read, said)
    except Trouble as trouble:
        return trouble


WRITTEN = pdf.write(COLUMNS, of_boxes(COLUMNS), remarks(of_boxes(COLUMNS)))
