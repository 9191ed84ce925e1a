"""Bad input: a clear error with a remedy, never a traceback, whatever the file."""

import io
import os
import struct
import zipfile
from contextlib import contextmanager, suppress

import pytest
from making_word import p, r, with_parts, word

from kantlijn import manuscript
from kantlijn.errors import Trouble
from kantlijn.manuscript.office import package

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def trouble(path):
    with pytest.raises(Trouble) as caught:
        manuscript.read(path)
    found = caught.value
    assert found.where == str(path)
    assert found.message
    assert found.expected
    assert found.remedy
    return found


def written(tmp_path, name, data):
    path = tmp_path / name
    path.write_bytes(data)
    return path


def zipped(**members):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package_:
        for name, content in members.items():
            package_.writestr(name.replace("__", "/"), content)
    return out.getvalue()


def test_a_file_that_is_not_there(tmp_path):
    assert trouble(tmp_path / "weg.txt").code == "missing"
    assert trouble(written(tmp_path, "a.txt", b"a") / "b.txt").code == "missing"


def test_a_folder(tmp_path):
    assert trouble(tmp_path).code == "folder"


def test_a_name_no_file_can_have(tmp_path):
    with pytest.raises(Trouble) as caught:
        manuscript.read(tmp_path / "a\0b.txt")
    assert caught.value.code in ("missing", "unreadable")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read(tmp_path):
    path = written(tmp_path, "a.txt", b"tekst")
    path.chmod(0)
    assert trouble(path).code == "no_permission"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes in folders here")
def test_a_pipe_does_not_hang(tmp_path):
    os.mkfifo(tmp_path / "a.txt")
    assert trouble(tmp_path / "a.txt").code == "not_a_file"


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html", "a.docx"])
@pytest.mark.parametrize("data", [b"", b" \n\t\r\n", "\u00ad\n\u2003\u2060 \ufeff".encode()])
def test_an_empty_file(tmp_path, name, data):
    assert trouble(written(tmp_path, name, data)).code == ("damaged" if data and name == "a.docx" else "empty")


@pytest.mark.parametrize("name", ["a.ods", "a.pages", "a.csv", "a.xlsx", "a.doc"])
def test_a_format_that_is_not_read_says_which_are(tmp_path, name):
    found = trouble(written(tmp_path, name, b"iets"))
    assert found.code == ("old_word" if name == "a.doc" else "unknown_format")
    assert all(suffix in found.expected.nl for suffix in (".txt", ".md", ".html", ".docx"))


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
def test_bytes_that_are_no_text(tmp_path, name):
    assert trouble(written(tmp_path, name, b"Een < b\0\1\2\3" * 50)).code == "binary"


def test_a_pdf_called_text(tmp_path):
    found = trouble(written(tmp_path, "a.txt", b"%PDF-1.4\n%....\n"))
    assert (found.code, "PDF" in found.message.en) == ("damaged", True)


@pytest.mark.parametrize("name", ["a.docx", "a.txt"])
def test_an_old_word_file_is_told_how_to_become_a_new_one(tmp_path, name):
    data = OLE + b"\0" * 600 + "WordDocument".encode("utf-16-le") + b"\0" * 600
    found = trouble(written(tmp_path, name, data))
    assert found.code == "old_word"
    assert ".docx" in found.remedy.nl


def test_documents_behind_a_password(tmp_path):
    wrapped = OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le")
    assert trouble(written(tmp_path, "a.docx", wrapped)).code == "encrypted"
    data = bytearray(word(p(r("Geheim."))))
    at = data.find(b"PK\x01\x02")
    while at >= 0:  # the bit that says that a member is encrypted
        struct.pack_into("<H", data, at + 8, struct.unpack_from("<H", data, at + 8)[0] | 1)
        at = data.find(b"PK\x01\x02", at + 1)
    assert trouble(written(tmp_path, "b.docx", bytes(data))).code == "encrypted"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"gewone tekst met 3 woorden", "damaged"),
        (word(p(r("Half.")))[:700], "damaged"),
        (b"PK\x03\x04" + b"\0" * 100, "damaged"),
        (with_parts(word(p(r("Weg."))), {"word/document.xml": None}), "damaged"),
        (with_parts(word(p(r("Stuk."))), {"word/document.xml": "<w:document"}), "damaged"),
        (with_parts(word(p(r("Leeg."))), {"word/document.xml": ""}), "damaged"),
        (with_parts(word(p(r("Anders."))), {"word/document.xml": "<html/>"}), "damaged"),
        (word(p(r(" "))), "empty"),
        (zipped(hello="wereld"), "unknown_format"),
        (zipped(xl__workbook="x", **{"xl__workbook.xml": "x"}), "unknown_format"),
        (zipped(**{"content.xml": "x", "mimetype": "application/vnd.oasis.opendocument.text"}), "unknown_format"),
    ],
)
def test_a_word_file_that_is_none(tmp_path, data, code):
    assert trouble(written(tmp_path, "a.docx", data)).code == code


@pytest.mark.parametrize("method", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_member_that_is_broken_inside(tmp_path, method):
    out = io.BytesIO()
    made = io.BytesIO(word(*(p(r(f"Alinea {number}.")) for number in range(99))))
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(out, "w", method) as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
    data = bytearray(out.getvalue())
    at = data.index(b"word/document.xml") + len(b"word/document.xml") + 40  # behind the head of the packed data
    data[at : at + 20] = bytes(each ^ 0xFF for each in data[at : at + 20])
    assert trouble(written(tmp_path, "a.docx", bytes(data))).code == "damaged"


def test_what_unpacks_to_more_than_memory(tmp_path):
    space = b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>%s</w:body></w:document>'
    high = with_parts(word(p(r("Bom."))), {"word/document.xml": space % (b" " * 5_000_000)})
    assert trouble(written(tmp_path, "a.docx", high)).code == "bomb"
    tags = with_parts(word(p(r("Bom."))), {"word/document.xml": space % (b"<w:p/>" * (package.MAX_TAGS + 1))})
    assert trouble(written(tmp_path, "b.docx", tags)).code == "bomb"


def test_entities_that_double_are_not_resolved(tmp_path):
    lol = '<!DOCTYPE w [<!ENTITY a "ha">' + "".join(
        f'<!ENTITY {new} "&{old};&{old};&{old};&{old};&{old};&{old};&{old};&{old};">'
        for old, new in zip("abcdefgh", "bcdefghi", strict=True)
    )
    body = "<w:body><w:p><w:r><w:t>&i;</w:t></w:r></w:p></w:body></w:document>"
    document = lol + ']><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' + body
    assert (
        trouble(written(tmp_path, "a.docx", with_parts(word(p(r("x"))), {"word/document.xml": document}))).code
        == "bomb"
    )


def test_a_file_on_this_machine_is_not_pulled_in(tmp_path):
    secret = written(tmp_path, "geheim.txt", b"wachtwoord 1234")
    document = (
        f'<!DOCTYPE w [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        "<w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>"
    )
    assert (
        trouble(written(tmp_path, "a.docx", with_parts(word(p(r("x"))), {"word/document.xml": document}))).code
        == "bomb"
    )
    page = f'<!DOCTYPE html [<!ENTITY x SYSTEM "{secret.as_uri()}">]><html><body><p>Er staat: &x;.</p></body></html>'
    assert "1234" not in manuscript.read(written(tmp_path, "a.html", page.encode())).text


def test_a_file_that_is_too_large_is_not_opened(tmp_path):
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(200 * 1024 * 1024)  # takes no room on the disk, and would be 200 MB of NUL once read
    assert trouble(path).code == "too_large"


def test_too_many_lines(tmp_path):
    for name in ("a.txt", "a.md"):
        assert trouble(written(tmp_path, name, b"a\n" * 1_000_001)).code == "too_large"


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html", "a.docx"])
def test_content_goes_before_the_name(tmp_path, name):
    read = manuscript.read(written(tmp_path, name, word(p(r("Er waren 12 boten.")))))
    assert (read.format, read.text) == ("docx", "Er waren 12 boten.")
    page = b"\xef\xbb\xbf\n<!-- x --><!DOCTYPE html>\n<html><body><p>Er waren 12 boten op het meer.</p></body></html>"
    assert manuscript.read(written(tmp_path, name, page)).format == "html"


def test_a_name_without_a_suffix_and_a_page_without_tags(tmp_path):
    assert manuscript.read(written(tmp_path, "artikel", b"Er waren 12 boten.")).format == "text"
    assert manuscript.read(written(tmp_path, "a.html", b"Er waren 12 boten.")).format == "text"


@pytest.mark.parametrize(
    "line",
    [
        "![" * 30_000,
        "](" * 30_000,
        "[" * 60_000,
        "<!--" * 20_000,
        "''" * 40_000,
        "> " * 30_000,
        "- " * 30_000,
        "*_" * 40_000,
        "|   " * 20_000,
        "](" + "a" * 60_000,
        "<a " * 20_000,
        "---\r\n" + "a: b\r\n" * 20_000,
        "&nbsp" * 20_000,
        "`" * 60_000,
        "1\n\n" * 20_000,
        "<div>" * 20_000,
        "<p><a>" * 5_000,
        "<table><tr><td>" * 3_000,
        "|-\n" * 20_000,
    ],
    ids=lambda line: line[:6].strip(),
)
@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
def test_no_line_takes_for_ever(tmp_path, name, line):
    # Not timed: with a quadratic pattern these take minutes and the suite would not end.
    with suppress(Trouble):
        manuscript.read(written(tmp_path, name, line.encode() + b"\n\nSlot met < erin.\n"))


def test_a_trouble_passes_through_a_with_statement(tmp_path):
    # Python sets the traceback of an exception there, which a frozen record would refuse.
    @contextmanager
    def at_work():
        yield

    with pytest.raises(Trouble), at_work():
        manuscript.read(tmp_path / "weg.txt")


@pytest.mark.parametrize(("bound", "value"), [("MAX_TAGS", 20), ("MAX_PART", 2_000), ("MAX_MEMBERS", 5)])
def test_each_bound_on_a_package_holds_by_itself(tmp_path, monkeypatch, bound, value):
    path = written(tmp_path, "a.docx", word(p(r("Er waren 12 boten."))))
    assert manuscript.read(path).text == "Er waren 12 boten."
    monkeypatch.setattr(package, bound, value)
    assert trouble(path).code == "bomb"
