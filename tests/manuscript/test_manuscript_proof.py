"""Page proofs: what an editor gets, beside what is read."""

import re

import pytest
from flows import check_flow
from hypothesis import given, settings
from hypothesis import strategies as st
from test_manuscript_broken import breaks, words

from kantlijn.manuscript import read_plain
from kantlijn.manuscript.proof import mended

LINE = "De boten van de vissers lagen die avond zonder licht voor de kade van Vlissen"


def read(text):
    return read_plain(text.encode(), "-")


def flowing(text):
    """The blocks of the flow, each with its words on one line."""
    flow = read(text).flow
    return [(block.kind, " ".join(flow.text[block.start : block.end].split())) for block in flow.blocks]


def test_a_sentence_goes_on_over_the_page():
    page = f"{LINE}\nen niemand wist hoe lang het nog zou duren. De schipper van de oude ve-\n\n4711 Weg.indd   11\n\n12\n\n"
    page += f"renboot keek op zijn horloge. Het was kwart over acht, en\n{LINE.lower()}.\n"
    assert flowing(page)[0] == (
        "paragraph",
        f"{LINE} en niemand wist hoe lang het nog zou duren. De schipper van de oude verenboot keek op zijn horloge. "
        f"Het was kwart over acht, en {LINE.lower()}.",
    )
    assert [kind for kind, _ in flowing(page)] == ["paragraph", "furniture", "furniture"]


def test_a_paragraph_that_ends_at_the_foot_of_the_page_stays_one():
    page = f"{LINE}\nen niemand wist hoe lang het nog zou duren.\n\n12\n\n{LINE}\nen niemand wist het.\n\n13\n"
    assert [kind for kind, _ in flowing(page)] == ["paragraph", "furniture", "paragraph", "furniture"]


def test_a_caption_in_a_sentence_goes_behind_it():
    page = (
        f"{LINE}\nen niemand wist hoe lang het nog zou duren, want de sluis was\n\n"
        f"Foto: de kade van Vlissen.\n\nnog altijd dicht. {LINE}\nen bleven daar.\n"
    )
    whole = f"{LINE} en niemand wist hoe lang het nog zou duren, want de sluis was nog altijd dicht. {LINE} en bleven daar."
    assert flowing(page) == [("paragraph", whole), ("caption", "Foto: de kade van Vlissen.")]


def test_a_caption_is_told_by_how_it_is_set():
    page = (
        f"{LINE}\nen niemand wist hoe lang het nog zou duren, want de sluis was\nnog altijd dicht.\n\n"
        "De veerboot van schipper Blom, met op de achtergrond de toren van Vlissen en de sluis.\n"
        f" {LINE}\nen niemand wist hoe lang het nog zou duren, want de sluis was\nnog altijd dicht.\n"
    )
    assert [kind for kind, _ in flowing(page)] == ["paragraph", "caption", "paragraph"]


def test_verse_and_dialogue_stay_as_they_are():
    verse = "Het water komt, het water gaat,\nde maan staat stil boven de straat\n\nen wie niet slaapt\ndie weet het wel\n"
    assert read(verse).joins == ()
    talk = f"{LINE}.\n\n‘Nee.’\n\n‘Nee.’\n\n‘Ga weg.’\n\n{LINE}.\n"
    assert not [mend for mend in read(talk).mends if mend.kind == "duplicate"]


@pytest.mark.parametrize(
    ("line", "mend", "as_read"),
    [
        ("Na de ver- huizing bleef het stil.", "hyphen", "verhuizing"),
        ("De plek was ge-markeerd.", "hyphen", "gemarkeerd"),
        ("Zij woonde in een fl at aan zee.", "ligature", "flat"),
        ("Het was fi nancieel een ramp.", "ligature", "financieel"),
        ("Een ﬁnancieel con\ufb02ict.", "ligature", "conflict"),
        ("Een oud conf lict om water.", "ligature", "conflict"),
        ("De ver\u00adhuizing bleef uit.", "hyphen", "verhuizing"),
    ],
)
def test_what_was_left_in_a_line(line, mend, as_read):
    manuscript = read(line)
    assert as_read in manuscript.flow.text
    assert {each.kind for each in manuscript.mends} == {mend}


@pytest.mark.parametrize(
    "line",
    [
        "De dag- en weekbladen, de in- of uitvoer, zand- dan wel kleigrond.",
        "Hij reed door Noord-Holland naar een auto-ongeluk.",
        "Half in, half uit: of dat lukt, of niet.",
        "Een wi-fi netwerk en een sci-fi film.",
        "The two- or three-year plan of the co-operative.",
        "Hij baalde: de pole-position was weg.",
    ],
)
def test_what_is_left_alone(line):
    assert read(line).mends == ()


def test_a_space_in_a_word_is_seen_in_a_proof():
    page = f"{LINE}\nen dat was meer dan gemid deld, want bij Smoldorpskaja bleef\nhet Smoldor pskaja van vroeger.\n"
    text = read(page).flow.text
    assert "gemiddeld" in text
    assert "het Smoldorpskaja" in text


def test_a_line_set_twice():
    page = f"{LINE}\n{LINE}\nen niemand wist hoe lang het nog zou duren, of wie er nog\nop de dijk stond.\n"
    assert [(mend.kind, page[mend.start : mend.end]) for mend in read(page).mends] == [("duplicate", LINE)]


def pages():
    """Paragraphs of words that are broken at random, with the words they were made of."""
    pairs = [(word, pair) for word in words("nl") if "-" not in word for pair in breaks(word, "nl")]
    return st.lists(st.lists(st.sampled_from(pairs), min_size=4, max_size=12), min_size=1, max_size=4)


@settings(max_examples=60, deadline=None)
@given(pages(), st.sampled_from(["\n", "\r\n", "  \n "]))
def test_breaks_give_the_words_back(paragraphs, end):
    text = "\n\n".join(
        "De lange weg langs " + " de oude ".join(f"{a}-{end}{b}" for _, (a, b) in each) + " was dicht." for each in paragraphs
    )
    manuscript = read(text)
    check_flow(manuscript)
    wanted = [word for each in paragraphs for word, _ in each]
    found = re.findall(r"(?:langs|oude)\s+(\S+)", manuscript.flow.text)
    assert found == wanted


_MESS = st.lists(
    st.sampled_from(
        ["ver-", "huizing", "\n", "\n\n", " ", "fl", "at", "dag-", "en", "\f", "12", "ﬁ", "\u00ad", "Foto: x", "de de", "a."]
    ),
    max_size=60,
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(_MESS)
def test_mends_are_in_order_and_never_overlap(parts):
    text = "".join(parts)
    if not text.replace("\u00ad", "").strip():  # nothing that can be seen: refused as empty, which has a test of its own
        return
    manuscript = read(text)
    check_flow(manuscript)
    end = 0
    for mend in manuscript.mends:
        assert end <= mend.start < mend.end <= len(text)
        end = mend.end
    for first, second in manuscript.joins:
        assert first < second < len(manuscript.blocks)
    flow = manuscript.flow
    for mark in flow.mends:
        page = flow.page(mark.start, mark.end)
        assert mark.end == mark.start or text[page.start : page.end] == mark.written


def test_nothing_is_mended_twice():
    assert mended("", ()) == ((), ())
