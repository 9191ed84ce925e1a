"""Plain text, by its looks: one thing at a time; whole manuscripts are in cases/."""

import time

import pytest
from flows import check_flow
from hypothesis import given
from hypothesis import strategies as st

from kantlijn.manuscript import lines, read_plain
from kantlijn.manuscript.mending.furniture import alike, one_letter_apart

LONG = "De brug over de Zwaan blijft nog minstens acht weken dicht, zegt de provincie in een brief aan de bewoners."


def kinds(text):
    return [block.kind for block in read_plain(text.encode(), "-").blocks]


@pytest.mark.parametrize(
    "alone", ["20/100", "12", "12 / 15", "by EOM", "Ruim 60 euro", "Brug dicht", LONG, "3 mei 2021"]
)
def test_a_line_alone_is_running_text(alone):
    assert kinds(alone) == ["paragraph"]
    assert kinds(f"\n{alone}\n\n") == ["paragraph"]


@pytest.mark.parametrize(
    ("first", "kind"),
    [
        ("Brug acht weken dicht", "headline"),
        ("Waarom de brug acht weken dicht blijft?", "headline"),
        ("‘Wij wachten al acht weken’", "headline"),
        ("BRUG DICHT", "headline"),
        ("De brug is dicht.", "paragraph"),
        ("‘De brug is dicht.’", "paragraph"),
        ("De brug is dicht:", "paragraph"),
        ("Wie wil weten? Nou, iedereen", "paragraph"),
        ("– Is de brug dicht", "paragraph"),
        ("DORDRECHT, 4 mei 2021", "dateline"),
        ("LONDON, May 4, 2021", "dateline"),
        ("DORDRECHT, 4 mei 2021 - De brug is dicht", "paragraph"),
        ("Inleiding: de brug blijft dicht.", "lead"),
    ],
)
def test_the_first_line(first, kind):
    if kind == "paragraph" and "DORDRECHT" in first:
        first += ", " + LONG
    assert kinds(f"{first}\n\n{LONG}\n\n{LONG}")[0] == kind


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Acht weken", "heading"),
        ("acht weken", "paragraph"),
        ("Acht weken?", "paragraph"),
        ("Acht weken.", "paragraph"),
        ("1982", "heading"),
        ("* * *", "section_break"),
        ("---", "section_break"),
        ("⁂", "section_break"),
        ("- acht weken", "list_item"),
        ("• acht weken", "list_item"),
        ("3. acht weken", "list_item"),
        ("– Acht weken", "paragraph"),
        ("Foto: de brug", "caption"),
        ("De brug, zondag. (Foto J. Bos)", "caption"),
        ("De brug, zondag. Foto J. Bos/ANP", "caption"),
        ("Foto's maken mag niet meer", "heading"),
    ],
)
def test_a_line_between_paragraphs(line, kind):
    assert kinds(f"{LONG}\n\n{line}\n\n{LONG}\n\n{LONG}")[1] == kind


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Door Noor van Dam", ("Noor van Dam",)),
        ("DOOR NOOR VAN DAM", ("NOOR VAN DAM",)),
        ("Door A. Bos en Piet van der Blom", ("A. Bos", "Piet van der Blom")),
        ("Tekst: Noor van Dam", ("Noor van Dam",)),
        ("Text by Ann Lee, Tom Roe and Jo Day", ("Ann Lee", "Tom Roe", "Jo Day")),
        ("Van onze correspondent in Moskou", ()),
        ("By our political staff", ()),
        ("Door de brug", None),
        ("By then it was too late", None),
    ],
)
def test_bylines(line, names):
    assert lines.is_byline(line) == (names is not None)
    assert lines.byline_names(line) == (names or ())


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_hard_lines_are_one_paragraph(end):
    words = ("een woord " * 60 + "tot slot.").split()
    wrapped = end.join(" ".join(words[i : i + 12]) for i in range(0, len(words), 12))
    read = read_plain(f"{wrapped}{end}{end}{wrapped}".encode(), "-")
    assert [read.text[block.start : block.end] for block in read.blocks] == [wrapped, wrapped]


def test_a_form_feed_ends_a_page_but_no_line_of_an_editor():
    read = read_plain(f"{LONG}\n\f12\n\n{LONG}\n".encode(), "-")
    assert [block.kind for block in read.blocks] == ["paragraph", "furniture", "paragraph"]
    assert read.locate(read.blocks[2].start) == {"line": 4, "column": 1}


def test_a_running_head_is_told_by_its_return():
    page = f"De lange weg naar huis 1\n\n{LONG}\n\n{LONG}\n\f"
    assert kinds(page * 4).count("furniture") == 4
    assert kinds(page * 2).count("furniture") == 0


def test_a_running_head_with_a_letter_wrong_is_one_all_the_same():
    heads = ["De lange weg naar huis", "De lange weg naarhuis", "De lange weg naar huis"]
    pages = "\f".join(f"{head} {number}\n\n{LONG}\n\n{LONG}\n" for number, head in enumerate([*heads, heads[0]], 1))
    assert kinds(pages).count("furniture") == 4
    assert kinds(pages.replace("naarhuis", "naar zee")).count("furniture") == 3


@given(*[st.sets(st.text("ab", min_size=5, max_size=9), max_size=8)] * 2)
def test_lines_one_letter_apart_are_those_that_are_when_held_against_each(lines, heads):
    expected = {line for line in lines - heads if any(one_letter_apart(line, head) for head in heads)}
    assert alike(lines, heads) == expected


def test_a_file_of_a_line_a_page_takes_no_time_without_end():
    heads = [f"hoofdstuk {number:06}, waarin het verhaal verdergaat" for number in range(0, 200_000, 20)]
    begun = time.process_time()
    assert alike({head.replace("verhaal", "verhal") for head in heads}, set(heads)) == {
        head.replace("verhaal", "verhal") for head in heads
    }
    assert time.process_time() - begun < 10  # half a second here; each against each takes minutes


def test_a_date_is_the_printers_only_beside_a_page_number():
    assert "furniture" not in kinds(f"{LONG}\n\n05-03-2019 10:12\n\n{LONG}")
    assert kinds(f"{LONG}\n\n4711 Weg.indd   12\n\n05-03-2019 10:12\n\n{LONG}").count("furniture") == 2


def test_numbers_that_count_on_are_pages_and_years_are_not():
    assert kinds(f"{LONG}\n\n12\n\n{LONG}\n\n13\n\n{LONG}").count("furniture") == 2
    assert kinds(f"{LONG}\n\n12\n\n{LONG}\n\n40\n\n{LONG}").count("furniture") == 0
    assert kinds(f"{LONG}\n\n1921\n\n{LONG}\n\n1922\n\n{LONG}").count("furniture") == 0


def table_of(text):
    read = read_plain(text.encode(), "-")
    (table,) = [block for block in read.flow.blocks if block.kind == "table"]
    check_flow(read)
    return read.flow.text[table.start : table.end].split("\n")


def test_columns_kept_apart_by_spaces_are_a_table():
    text = (
        "De gemeente telde de bezoekers van haar baden.\n\n"
        "              2021     2022\n"
        "De Meer       1.240    1.310\n"
        "Oosterbad     2.100    2.050\n"
        "Zuiderplas      860      900\n\n"
        "Het was een warme zomer."
    )
    assert table_of(text) == ["\t2021\t2022", "De Meer\t1.240\t1.310", "Oosterbad\t2.100\t2.050", "Zuiderplas\t860\t900"]


def test_the_corner_of_a_table_may_be_empty():
    assert table_of("Baden.\n\n\t2021\t2022\nDe Meer\t1.240\t1.310\nSlot\t\t12\n\nKlaar.") == [
        "\t2021\t2022", "De Meer\t1.240\t1.310", "Slot\t\t12",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "Hij kwam.   Zij ging.\n\nEr waren 40 mensen   op de kade.\n\nHet was laat.",  # gaps in prose
        "\tEen ingesprongen alinea over 12 boten.\n\tEn nog een, over 14 boten.\n\tEn een derde.",
        "Naam   Plaats\nJan   Delft\nMies   Gouda",  # no figures
    ],
)
def test_what_is_set_in_or_apart_is_no_table(text):
    assert "table" not in [block.kind for block in read_plain(text.encode(), "-").blocks]
