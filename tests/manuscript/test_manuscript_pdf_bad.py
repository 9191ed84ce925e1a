"""PDF files that cannot be read, and say so; damaged ones never give a traceback."""

import io
import random
import time
import zlib

import pikepdf
import pytest
from making_pdf import at, column, image, pdf

from kantlijn.errors import Trouble
from kantlijn.manuscript import pdf as reader
from kantlijn.manuscript import read

WORDS = ["De gemeente telde vorig jaar ruim", "300 nieuwe inwoners."]
PAGE = pdf(column(40, 500, WORDS))


def trouble(data):
    with pytest.raises(Trouble) as caught:
        reader.read(data, "proef.pdf")
    found = caught.value
    assert found.message.nl
    assert found.message.en
    assert found.remedy.nl
    return found


def locked(user):
    made = io.BytesIO()
    with pikepdf.open(io.BytesIO(PAGE)) as file:
        file.save(made, encryption=pikepdf.Encryption(user=user, owner="eigenaar"))
    return made.getvalue()


def packed(raw, more=b""):
    """A page whose operators are packed."""
    data = zlib.compress(raw, 9)
    return pdf("@@").replace(
        b"<< /Length 2 >>\nstream\n@@", b"<< /Length %d /Filter /FlateDecode %s >>\nstream\n%s" % (len(data), more, data)
    )


def test_a_password():
    assert trouble(locked("geheim")).code == "encrypted"


def test_a_password_of_its_owner_only():
    assert "300 nieuwe inwoners" in reader.read(locked(""), "proef.pdf").text


@pytest.mark.parametrize("length", [5, 40, 200, len(PAGE) // 2])
def test_a_part_of_a_file(length):
    assert trouble(PAGE[:length]).code == "damaged"


def test_nothing():
    assert trouble(b"").code == "empty"
    assert trouble(pdf("")).code == "empty"


def test_lines_of_a_mail_program_before_it(tmp_path):
    (tmp_path / "proef.txt").write_bytes(b"From: opmaak@krant.example\r\n\r\n" + PAGE)
    assert read(tmp_path / "proef.txt").format == "pdf"


def test_an_article_about_pdf_files_is_none(tmp_path):
    (tmp_path / "stuk.txt").write_text("Zo'n bestand begint met %PDF- en dan een nummer.", encoding="utf-8")
    assert read(tmp_path / "stuk.txt").format == "text"


def test_scans_among_pages_of_text_are_told_and_the_text_is_read():
    scan, words = image(0, 0, 400, 600), column(40, 500, WORDS)
    found = reader.read(pdf(words, scan, scan, words, scan), "proef.pdf")
    assert found.text.count("300 nieuwe inwoners") == 2
    (told,) = found.troubles
    assert told.code == "scan"
    assert "3 van de 5 bladzijden zijn een beeld zonder tekst en zijn niet gelezen (2, 3, 5)" in told.message.nl


def test_a_page_with_a_photograph_is_no_scan():
    assert reader.read(pdf(column(40, 500, WORDS), image(0, 0, 400, 600)), "proef.pdf").troubles == ()


def test_a_scan_says_how_many_pages_are_pictures():
    found = trouble(pdf(image(0, 0, 400, 600), "", image(0, 0, 400, 600)))
    assert (found.code, "2 of its 3 pages" in found.message.en, "3 bladzijden zijn er 2" in found.message.nl) == (
        "scan",
        True,
        True,
    )


def test_letters_of_which_the_font_does_not_say_what_they_are():
    font = (
        "<< /Type /Font /Subtype /Type0 /BaseFont /Zzz /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype "
        "/CIDFontType2 /BaseFont /Zzz /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 600 >>] >>"
    )
    assert trouble(pdf("BT /X 10 Tf 40 500 Td <000100020003000400050006> Tj ET", font=font)).code == "no_characters"


def test_a_stream_that_unpacks_to_more_than_a_page():
    assert trouble(packed(b" " * 20_000_000)).code == "bomb"
    assert trouble(packed(zlib.compress(b" " * 20_000_000), b"/Filter [/FlateDecode /FlateDecode]")).code == "bomb"
    assert trouble(packed(b" " * 10_000)).code == "empty"


def test_too_many_pages(monkeypatch):
    monkeypatch.setattr(reader, "MAX_PAGES", 2)
    assert trouble(pdf(*[column(40, 500, WORDS)] * 3)).code == "bomb"


def test_too_many_characters(monkeypatch):
    monkeypatch.setattr(reader, "MAX_CHARACTERS", 100)
    assert trouble(pdf(*[column(40, 500, WORDS)] * 3)).code == "bomb"


def test_a_page_of_thousands_of_loose_words_does_not_take_for_ever():
    chance = random.Random(1)
    page = "".join(at(chance.randint(0, 400), chance.randint(0, 600), "abcdef") for _ in range(6000))
    start = time.perf_counter()
    reader.read(pdf(page), "proef.pdf")
    assert time.perf_counter() - start < 10


def outcome(data):
    """What comes of a file: the code of the trouble, or 'read'."""
    try:
        found = reader.read(data, "proef.pdf")
    except Trouble as error:
        return error.code
    return "read" if len(found.boxes.edges) == 4 * len(found.text) else "boxes and text differ"


@pytest.mark.parametrize("seed", range(150))
def test_damage_gives_trouble_or_a_text(seed):
    chance = random.Random(seed)
    data = bytearray(pdf(column(40, 500, WORDS) + image(40, 100, 50, 50), column(40, 500, WORDS)))
    for _ in range(chance.randint(1, 12)):
        at_ = chance.randrange(len(data))
        match chance.randint(0, 3):
            case 0:
                data[at_] = chance.randrange(256)
            case 1:
                del data[at_ : at_ + chance.randint(1, 40)]
            case 2:
                data[at_:at_] = data[chance.randrange(len(data)) :][: chance.randint(1, 60)]
            case _:
                data[at_ : at_ + 3] = str(chance.choice([0, -1, 2**31, 99, 1e30])).encode()
    found = outcome(bytes(data))
    assert found in ("read", "damaged", "empty", "scan", "no_characters", "bomb", "encrypted")


def test_what_was_not_read_was_not_checked_and_the_run_says_so(tmp_path):
    from kantlijn.proofread import proofread

    scan, words = image(0, 0, 400, 600), column(40, 500, WORDS)
    path = tmp_path / "proef.pdf"
    path.write_bytes(pdf(words, scan, scan, scan))
    proof = proofread(path)
    assert proof.story is not None
    assert [trouble.code for trouble in proof.troubles] == ["scan"]
