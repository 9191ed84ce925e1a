import pytest
from hypothesis import given
from hypothesis import strategies as st

from kantlijn.errors import Trouble
from kantlijn.manuscript import read_plain
from kantlijn.manuscript.decode import decode

PRICE = "Een kaartje voor ‘Café Zoë’ kost € 12,50 – ruim 3 euro meer."


@pytest.mark.parametrize(
    "data",
    [
        PRICE.encode(),
        PRICE.encode("utf-8-sig"),
        PRICE.encode("cp1252"),
        b"\xff\xfe" + PRICE.encode("utf-16-le"),
        b"\xfe\xff" + PRICE.encode("utf-16-be"),
        b"\xff\xfe\0\0" + PRICE.encode("utf-32-le"),
    ],
)
def test_whatever_the_encoding_the_words_are_the_same(data):
    assert decode(data, "x") == PRICE


def test_two_encodings_in_one_file():
    data = "eerst één euro\n".encode() + "toen ‘twee’ euro – ziè\n".encode("cp1252") + "en € 3".encode()
    assert decode(data, "x") == "eerst één euro\ntoen ‘twee’ euro – ziè\nen € 3"


def test_two_encodings_on_one_line():
    assert decode("één ".encode() + "ziè".encode("cp1252"), "x") == "één ziè"


def test_a_capital_before_a_dash_is_not_a_phonetic_sign():
    # By accident these bytes of cp1252 are UTF-8 as well.
    assert decode("BELGIË– Ruim 40 agenten".encode("cp1252"), "x") == "BELGIË– Ruim 40 agenten"
    assert decode("CAFÉ’s in de stad".encode("cp1252"), "x") == "CAFÉ’s in de stad"


def test_foreign_letters_in_utf8_stay_what_they_are():
    text = "Đorđe uit Ćuprija zei ‘Ћ’ en ə, in Ισταμπούλ"
    assert decode(text.encode(), "x") == text


def test_bytes_that_cp1252_leaves_open_do_not_stop_the_reading():
    assert decode(b"ruim 60 \x81 euro \xe9", "x") == "ruim 60 \ufffd euro é"


def test_newlines_are_untouched_and_the_mark_does_not_count():
    assert decode(b"\xef\xbb\xbfeen\r\ntwee\rdrie\n", "x") == "een\r\ntwee\rdrie\n"


@given(st.text(min_size=1))
def test_utf8_comes_back_as_it_was(text):
    printable = text.encode("utf-8", "replace").decode().translate(dict.fromkeys([*range(32), 127], "-"))
    text = "Ruim 60 euro in het café: " + printable
    assert decode(text.encode(), "x") == text


@given(st.text(alphabet="aBc .,éèëïöüáóçÉÈËÓÖÜ‘’“”–—…€ 12", min_size=1))
def test_dutch_and_english_in_cp1252_come_back_as_they_were(text):
    assert decode(("Ruim één: " + text + ".").encode("cp1252"), "x") == "Ruim één: " + text + "."


@pytest.mark.parametrize("data", [b"", b"\n \t\r\n", b"\xef\xbb\xbf", b"\xef\xbb\xbf \n", "\u00a0\n".encode()])
def test_nothing_to_read(data):
    with pytest.raises(Trouble) as caught:
        read_plain(data, "-")
    assert caught.value.code == "empty"
    assert caught.value.remedy


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"drie\0vier", "not text"),
        (bytes(range(1, 32)) * 20, "not text"),
        (b"%PDF-1.7\n1 0 obj", "PDF"),
        (b"{\\rtf1 tekst}", "Rich Text"),
        (b"\x89PNG\r\n\x1a\n", "picture"),
    ],
)
def test_what_is_no_text(data, word):
    with pytest.raises(Trouble) as caught:
        read_plain(data, "-")
    assert caught.value.code == "binary"
    assert word in caught.value.message.en


def test_a_utf16_file_that_breaks_off():
    with pytest.raises(Trouble) as caught:
        decode(b"\xff\xfe" + "abc".encode("utf-16-le") + b"\x00", "x")
    assert caught.value.code == "damaged"
    assert "UTF-16" in caught.value.message.en


def test_half_a_surrogate_pair_is_damage():
    with pytest.raises(Trouble) as caught:
        decode(b"\xff\xfe" + b"a\0" + b"\x00\xd8" + b"b\0", "x")
    assert caught.value.code == "damaged"
