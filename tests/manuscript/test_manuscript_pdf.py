"""Pages made by hand, with their characters in whatever order: what an editor sees on the page is what has to be read."""

import random

import pypdfium2
import pytest
from flows import check_flow
from hypothesis import given, settings
from hypothesis import strategies as st
from making_pdf import at, column, image, pdf

from kantlijn.manuscript import pdf as reader
from kantlijn.manuscript.printed.glyphs import sheets

LEFT = [
    "De gemeente telde vorig jaar ruim drie-",
    "honderd nieuwe inwoners, van wie de",
    "helft uit de stad kwam. Dat is veel",
    "meer dan verwacht was.",
]
RIGHT = [
    "Wethouder Ankie Smalbrugge is er blij",
    "mee. Ze wil nog honderd woningen",
    "bouwen, het liefst aan de rivier die",
    "langs het dorp stroomt.",
]
LEFT_TEXT, RIGHT_TEXT = "\n".join(LEFT), "\n".join(RIGHT)


def blocks(data):
    read = reader.read(data, "proef.pdf")
    check_flow(read)
    assert len(read.boxes.edges) == 4 * len(read.text)
    return [(block.kind, read.text[block.start : block.end]) for block in read.blocks]


def test_two_columns_under_a_headline_in_the_wrong_order():
    page = column(232, 500, RIGHT) + column(40, 500, LEFT) + at(40, 540, "Dorp groeit sneller dan gedacht", 22, "B")
    assert blocks(pdf(page)) == [
        ("headline", "Dorp groeit sneller dan gedacht"), ("paragraph", LEFT_TEXT), ("paragraph", RIGHT_TEXT),
    ]  # fmt: skip


@settings(max_examples=25, deadline=None)
@given(st.randoms(use_true_random=False))
def test_lines_in_any_order(chance):
    lines = [at(40, 500 - 12 * row, words) for row, words in enumerate(LEFT)]
    lines += [at(232, 500 - 12 * row, words) for row, words in enumerate(RIGHT)]
    chance.shuffle(lines)
    assert blocks(pdf("".join(lines))) == [("paragraph", LEFT_TEXT), ("paragraph", RIGHT_TEXT)]


@pytest.mark.parametrize("seed", range(8))
def test_characters_in_any_order_without_a_space_between_them(seed):
    document = pypdfium2.PdfDocument(pdf(column(40, 500, LEFT) + column(232, 500, RIGHT)))
    sheet = next(sheets(document, 10_000))
    document.close()
    # All words of these columns are set from the left edge of each letter's box.
    characters = [
        at(round(sheet.edges[4 * index], 2), sheet.origins[2 * index + 1], char)
        for index, char in enumerate(sheet.text)
        if char != " "
    ]
    random.Random(seed).shuffle(characters)
    assert blocks(pdf("".join(characters))) == [("paragraph", LEFT_TEXT), ("paragraph", RIGHT_TEXT)]


def test_a_second_story_below_the_columns_of_the_first():
    page = at(40, 560, "Eerste verhaal", 20, "B") + column(40, 530, LEFT) + column(232, 530, RIGHT)
    page += at(40, 440, "Tweede verhaal", 20, "B") + column(40, 410, RIGHT) + column(232, 410, LEFT)
    assert blocks(pdf(page)) == [
        ("headline", "Eerste verhaal"), ("paragraph", LEFT_TEXT), ("paragraph", RIGHT_TEXT),
        ("heading", "Tweede verhaal"), ("paragraph", RIGHT_TEXT), ("paragraph", LEFT_TEXT),
    ]  # fmt: skip


def test_blank_lines_that_stand_level_do_not_lead_across_the_columns():
    page = column(40, 500, LEFT) + column(232, 500, RIGHT) + column(40, 440, RIGHT) + column(232, 440, LEFT)
    assert [words for _, words in blocks(pdf(page))] == [LEFT_TEXT, RIGHT_TEXT, RIGHT_TEXT, LEFT_TEXT]


def test_a_picture_in_the_middle_with_its_caption_and_its_maker_along_the_side():
    page = image(40, 300, 200, 150) + at(250, 300, "Foto Wobbe Kingma", 6, turn=1)
    page += at(40, 290, "De brug over de Lange Aa, vorige week.", 8) + column(40, 260, LEFT)
    page += at(100, 100, "CONCEPT", 60, turn="slanted")
    assert blocks(pdf(page)) == [
        ("caption", "De brug over de Lange Aa, vorige week."), ("paragraph", LEFT_TEXT), ("caption", "Foto Wobbe Kingma"),
        ("furniture", "CONCEPT"),
    ]  # fmt: skip


@pytest.mark.parametrize("turn", [1, 2, 3])
def test_a_page_on_its_side(turn):
    """The same page turned in the file; the boxes stay in the coordinates of the page as it is stored."""
    move = {1: "0 1 -1 0 600 0", 2: "-1 0 0 -1 400 600", 3: "0 -1 1 0 0 400"}[turn]
    box = (0, 0, 400, 600) if turn == 2 else (0, 0, 600, 400)
    page = f"q {move} cm\n{column(40, 500, LEFT)}{column(232, 500, RIGHT)}Q"
    data = pdf(page, box=box, rotate=90 * turn)
    assert blocks(data) == [("paragraph", LEFT_TEXT), ("paragraph", RIGHT_TEXT)]
    read = reader.read(data, "proef.pdf")
    [(left, bottom, right, top)] = read.locate(0, 2)["boxes"]  # De, which stands at 40, 500 of the page seen upright
    seen = {1: (bottom, 600 - right), 2: (400 - right, 600 - top), 3: (400 - top, left)}[turn]
    assert seen == pytest.approx((40, 500), abs=4)


def test_a_drop_cap_begins_its_word():
    words = ["r waren in de lente nog acht winkels open,", "waarvan er nu drie over zijn. De bakker is"]
    more = ["al in april vertrokken en de slager volgt als", "de huur verder stijgt."]
    page = at(40, 478, "E", 34, "T") + column(64, 490, words) + column(40, 466, more)
    assert blocks(pdf(page)) == [("paragraph", "\n".join(["E" + words[0], words[1], *more]))]


def test_letters_that_are_spaced_out_are_words():
    page = at(40, 540, "HET VERDWENEN DORP", 14, "B", extra="5 Tc") + column(40, 500, LEFT)
    assert blocks(pdf(page)) == [("headline", "HET VERDWENEN DORP"), ("paragraph", LEFT_TEXT)]


def test_small_capitals_are_no_caption():
    page = at(40, 500, "De") + at(55, 500, "NAVO", 8) + at(81, 500, "telt er nu 32, zegt de") + column(40, 488, LEFT)
    assert blocks(pdf(page)) == [("paragraph", "De NAVO telt er nu 32, zegt de\n" + LEFT_TEXT)]


def test_a_raised_figure_is_a_note_or_a_power():
    page = (
        column(40, 500, ["Er waren 2.400 mensen bij de opening, op een"])
        + at(40, 488, "oppervlak van 300 m")
        + at(131, 492, "2", 6)
    )
    page += at(137, 488, "en dat was te klein.") + at(225, 492, "7", 6)
    page += column(40, 476, ["De rest stond buiten, zegt de politie die er", "vijf keer is gaan tellen."])
    page += at(40, 60, "7 Jaarverslag van de dorpsraad, 2019.", 7)
    read = reader.read(pdf(page), "proef.pdf")
    assert "300 m2 en dat was te klein" in read.flow.text
    assert "klein. 7" in read.text
    assert "7" not in read.flow.text
    assert [block.kind for block in read.blocks] == ["paragraph", "footnote"]


def test_a_table_is_rows_of_cells():
    rows = [
        ("Dorp", "2010", "2020"),
        ("Aldehove", "1.204", "1.310"),
        ("Nijega", "88", "91"),
        ("Westeinde", "640", ""),
        ("Totaal", "1.932", "1.401"),
    ]
    cells = "".join(
        at(x, 430 - 13 * row, cell) for row, each in enumerate(rows) for x, cell in zip((40, 150, 230), each, strict=True)
    )
    assert blocks(pdf(column(40, 500, LEFT) + cells + column(40, 350, RIGHT))) == [
        ("paragraph", LEFT_TEXT), ("table", "\n".join("\t".join(row) for row in rows)), ("paragraph", RIGHT_TEXT),
    ]  # fmt: skip


def test_a_list():
    page = column(40, 500, ["Wat er nodig is:", "• 300 stoelen", "• 12 tafels en een lange bank die", "", "• een vlag"])
    page += at(48, 464, "tegen de muur kan staan")
    assert blocks(pdf(page)) == [
        ("paragraph", "Wat er nodig is:"), ("list_item", "• 300 stoelen"),
        ("list_item", "• 12 tafels en een lange bank die\ntegen de muur kan staan"), ("list_item", "• een vlag"),
    ]  # fmt: skip


def test_what_cannot_be_seen_is_no_story_and_known_as_such():
    page = column(40, 500, LEFT) + at(40, 300, "Geheim 999", extra="3 Tr") + at(40, 280, "Wit 888", extra="1 1 1 rg")
    page += (
        at(40, 260, "Klein 777", 0.8)
        + at(500, 260, "Buiten 666")
        + "q 0 0 100 100 re W n\n"
        + at(40, 220, "Geknipt 555")
        + "Q\n"
    )
    read = reader.read(pdf(page), "proef.pdf")
    found = {read.text[b.start : b.end]: (b.kind, read.locate(b.start).get("hidden")) for b in read.blocks}
    assert found == {
        LEFT_TEXT: ("paragraph", None), "Geheim 999": ("furniture", "invisible"), "Wit 888": ("furniture", "white"),
        "Klein 777": ("furniture", "tiny"), "Buiten 666": ("furniture", "outside"), "Geknipt 555": ("furniture", "clipped"),
    }  # fmt: skip


def test_white_letters_on_black_are_seen():
    page = column(40, 500, LEFT) + "0 0 0 rg 30 290 200 30 re f\n" + at(40, 300, "Wit op zwart, 42 keer.", extra="1 1 1 rg")
    assert blocks(pdf(page))[-1] == ("paragraph", "Wit op zwart, 42 keer.")


def test_a_scan_whose_words_were_recognised_is_read_and_its_place_says_so():
    page = image(0, 0, 400, 600) + column(40, 500, LEFT).replace("BT", "BT 3 Tr")
    read = reader.read(pdf(page), "proef.pdf")
    assert [(block.kind, read.text[block.start : block.end]) for block in read.blocks] == [("paragraph", LEFT_TEXT)]
    assert read.locate(0)["layer"] == "recognised"


def test_slug_lines_printed_over_each_other_and_marks_outside_the_trim():
    page = (
        column(40, 500, LEFT)
        + at(40, 28, "Krant_v2.indd   3   1-2-2024 12:00", 6)
        + at(40.2, 28.1, "Krant_v2.indd   4   1-2-2024 12:01", 6)
    )
    page += at(40, 8, "PROEF 2 katern 3", 6)
    found = blocks(pdf(page, more="/TrimBox [20 20 380 580]"))
    assert found[0] == ("paragraph", LEFT_TEXT)
    assert sorted(found[1:]) == [
        ("furniture", "Krant_v2.indd 3 1-2-2024 12:00"), ("furniture", "Krant_v2.indd 4 1-2-2024 12:01"),
        ("furniture", "PROEF 2 katern 3"),
    ]  # fmt: skip


def test_running_heads_that_change_places_and_numbers_on_every_page():
    pages = [
        at(40 if number % 2 else 300, 570, "De verdwenen dorpen", 8, "I") + column(40, 500, LEFT) + at(190, 30, str(number), 9)
        for number in (7, 8, 9)
    ]
    assert [kind for kind, _ in blocks(pdf(*pages))] == ["furniture", "paragraph", "furniture"] * 3


def test_a_year_at_the_foot_of_a_text_is_no_page_number():
    assert blocks(pdf(column(40, 500, [*LEFT[:3], "1912"]))) == [("paragraph", "\n".join([*LEFT[:3], "1912"]))]


def test_a_page_that_does_not_begin_at_nought():
    data = pdf(column(140, 700, LEFT), box=(100, 200, 500, 800))
    assert blocks(data) == [("paragraph", LEFT_TEXT)]
    [(left, bottom, _, _)] = reader.read(data, "proef.pdf").locate(0, 2)["boxes"]
    assert (left, bottom) == pytest.approx((140, 698), abs=2)  # a remark is put where the page itself counts from


def test_a_ligature_is_its_letters():
    table = (
        b"<< /Length 122 >>\nstream\n/CIDInit begincmap 1 begincodespacerange <00> <ff> endcodespacerange "
        b"1 beginbfchar <61> <FB01> endbfchar endcmap\nendstream"
    )
    font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 11 0 R >>"
    data = pdf("BT /X 10 Tf 40 500 Td (a) Tj ET\n" + at(46, 500, "lm van 90 minuten"), streams=[table], font=font)
    [(_, words)] = blocks(data)
    assert words == "film van 90 minuten"


WORDS = st.lists(
    st.sampled_from("de brug 3.412 inwoners over Aldehove € 12,50 ‘ja’ KLM-vlucht één is 40% m²".split()),
    min_size=1,
    max_size=9,
)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(st.integers(0, 380), st.integers(0, 590), WORDS, st.sampled_from([7, 9, 10, 14, 24]), st.integers(0, 4)),
        min_size=1,
        max_size=25,
    )
)
def test_no_character_is_lost_or_made_up_wherever_it_stands(found):
    data = pdf(
        "".join(at(x, y, " ".join(words), size, turn=turn if turn < 4 else "slanted") for x, y, words, size, turn in found)
    )
    document = pypdfium2.PdfDocument(data)
    sheet = next(sheets(document, 10_000))
    document.close()
    read = reader.read(data, "proef.pdf")
    check_flow(read)
    held = sorted("".join("".join(read.text[b.start : b.end] for b in read.blocks).split()))
    assert held == sorted("".join(sheet.text.split()))
    edges = read.boxes.edges
    for block in read.blocks:
        for offset in range(block.start, block.end):
            if not read.text[offset].isspace():
                assert edges[4 * offset] < edges[4 * offset + 2]
                assert edges[4 * offset + 1] < edges[4 * offset + 3]


def test_twice_the_same():
    data = pdf(column(40, 500, LEFT) + column(232, 500, RIGHT))
    assert reader.read(data, "proef.pdf") == reader.read(data, "proef.pdf")
