"""Files of programs that are not read: each says what it is, and how its story comes out of it."""

import pytest
from making_word import p, r, word
from test_manuscript_bad import OLE, trouble, written

from kantlijn import manuscript


@pytest.mark.parametrize(
    ("name", "is_", "how"),
    [
        ("a.pages", "Apple Pages", "Exporteer naar > Word"),
        ("a.wpd", "WordPerfect", "LibreOffice"),
        ("a.indd", "InDesign", "InDesign Markup (IDML)"),
        ("a.qxp", "QuarkXPress", "Bewaar tekst"),
        ("a.odp", "presentatie", "Word-document (.docx)"),
        ("a.pptx", "presentatie", "Word-document (.docx)"),
        ("a.ods", "tabel", "verhaal"),
        ("a.xlsx", "tabel", "verhaal"),
        ("a.mobi", "Kindle", "Calibre"),
        ("A.INDD", "InDesign", "InDesign Markup (IDML)"),
    ],
)
def test_what_a_file_is_and_how_to_convert_it(tmp_path, name, is_, how):
    found = trouble(written(tmp_path, name, b"iets"))
    assert found.code == "unknown_format"
    assert is_ in found.message.nl
    assert how in found.remedy.nl
    assert ".idml" in found.expected.en


def test_an_old_word_file_under_its_own_name(tmp_path):
    data = OLE + b"\0" * 600 + "WordDocument".encode("utf-16-le") + b"\0" * 600
    for content in (data, b"\xdb\xa5-\0 Word voor Windows 2"):
        found = trouble(written(tmp_path, "a.doc", content))
        assert found.code == "old_word"
        assert "wat de naam ook zegt" not in found.message.nl
        assert "LibreOffice" in found.remedy.nl
        assert ".docx" in found.remedy.nl


def test_what_is_called_doc_is_read_where_it_is_a_document_of_today(tmp_path):
    page = b"<!DOCTYPE html><html><body><p>Er waren 12 boten op het meer.</p></body></html>"
    new = word(p(r("Er waren 12 boten.")))
    for content, format_ in ((new, "docx"), (rb"{\rtf1 Er waren 12 boten.}", "rtf"), (page, "html")):
        assert manuscript.read(written(tmp_path, "a.doc", content)).format == format_


def test_what_is_called_doc_and_is_locked_says_so(tmp_path):
    assert trouble(written(tmp_path, "a.doc", OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"))).code == "encrypted"


def test_a_folder_is_not_searched_for_what_may_be_old():
    assert ".doc" not in manuscript.SUFFIXES
    assert {".epub", ".rtf", ".idml", ".icml"} <= set(manuscript.SUFFIXES)
