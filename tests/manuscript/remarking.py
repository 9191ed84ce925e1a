"""Remarks for the tests, and what stands in a file once they are written: read from the XML, never with the writer."""

import io
import re
import zipfile

from lxml import etree

from kantlijn.manuscript.remarks import Remark
from kantlijn.story import Span

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
DC = "{http://purl.org/dc/elements/1.1/}"
_STRICT = re.compile(rb"http://purl\.oclc\.org/ooxml/(\w+)/(\w+)")


def remarks_on(manuscript, *words):
    """A remark on each of these words, titled after them."""
    return [remark(manuscript, each) for each in words]


def remark(manuscript, words, lines=("Klopt dit?",)):
    start = manuscript.text.index(words)
    return Remark(Span(start, start + len(words)), (), "query", f"Vraag · {words}", tuple(lines))


def members(data):
    """The members of a package, in order, with all that is said of each."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert package.testzip() is None
        return {
            info.filename: (package.read(info), info.date_time, info.compress_type, info.external_attr)
            for info in package.filelist
        }


def xml(data, name):
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return etree.fromstring(_STRICT.sub(rb"http://schemas.openxmlformats.org/\1/2006/\2", package.read(name)))


def word_comments(data):
    """Of every comment in a Word file: who it is from, its lines, and the words it is put at, in the order of the text."""
    said = {
        comment.get(f"{W}id"): (
            comment.get(f"{W}author"),
            ["".join(t.text or "" for t in p.iter(f"{W}t")) for p in comment.iter(f"{W}p")],
        )
        for comment in xml(data, "word/comments.xml")
    }
    opened, found, referred = {}, [], []
    for element in xml(data, "word/document.xml").iter():
        number = element.get(f"{W}id")
        if element.tag == f"{W}commentRangeStart":
            assert number in said
            assert number not in opened
            opened[number] = []
        elif element.tag == f"{W}commentRangeEnd":
            found.append((number, "".join(opened.pop(number))))
        elif element.tag == f"{W}commentReference":
            referred.append(number)
        elif element.tag == f"{W}t":
            for held in opened.values():
                held.append(element.text or "")
    assert opened == {}, "a comment does not end"
    assert sorted(referred) == sorted(said), "each comment has one mark in the text"
    return [(*said[number], words) for number, words in found]


def placed(data):
    """The words that each of our own remarks is put at, by its title."""
    return {lines[0].removeprefix("Vraag · "): words for who, lines, words in word_comments(data) if who == "Kantlijn"}


def open_remarks(content):
    """Of every annotation in an OpenDocument text: who it is from, its lines, and the words it is put at."""
    root = etree.fromstring(content)
    body = root.find(f"{OFFICE}body")
    opened, found = {}, []
    _walk(body, opened, found)
    assert opened == {}, "an annotation does not end"
    return found


def _walk(element, opened, found):
    for child in element:
        if child.tag == f"{OFFICE}annotation":
            lines = ["".join(p.itertext()) for p in child.iter(f"{TEXT}p")]
            opened[child.get(f"{OFFICE}name")] = (child.findtext(f"{DC}creator"), lines, [])
        elif child.tag == f"{OFFICE}annotation-end":
            who, lines, words = opened.pop(child.get(f"{OFFICE}name"))
            found.append((who, lines, "".join(words)))
        elif child.tag != f"{TEXT}tracked-changes":
            for *_, words in opened.values():
                words.append(child.text or "")
            _walk(child, opened, found)
        for *_, words in opened.values():
            words.append(child.tail or "")
