"""What holds for every text, whatever is in it: spans, order, widths, and no crash; and the same on every machine."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from num2words import num2words
from reading_tables import TOLD, paragraph, rows

from kantlijn.errors import Trouble
from kantlijn.reading import read_text
from kantlijn.story import Quantity, Story

quick = settings(max_examples=250, deadline=None, derandomize=True, database=None)

TABLES = ("numbers", "widths", "times", "joined", "nouns", "sentences", "quotations")
SENTENCES = {code: [row.words for table in TABLES for row in rows(f"{table}.{code}.txt")] for code in ("nl", "en")}
WORDS = {code: sorted({word for sentence in SENTENCES[code] for word in sentence.split()}) for code in SENTENCES}
# What comes between words in the files of a newsroom, and what no file should have between them.
BETWEEN = st.sampled_from(
    [" ", " ", " ", " ", "  ", "\n", "-\n", "\n\n", "", ", ", ". ", " - ", "\u00a0", "\u00ad", "\t", "/", "("]
)


def hold(story: Story) -> None:
    """Everything that is true of any story."""
    marks = sorted([*story.quantities, *story.times], key=lambda mark: (mark.start, mark.end))
    assert list(story.quantities) == [mark for mark in marks if isinstance(mark, Quantity)]
    assert list(story.times) == [mark for mark in marks if not isinstance(mark, Quantity)]
    at = 0
    for mark in marks:
        assert at <= mark.start < mark.end <= len(story.text)
        at = mark.end
        surface = story.words(mark)
        assert surface == story.text[mark.start : mark.end]
        assert surface == surface.strip()
        block = story.blocks[story.block_at(mark.start)]
        assert block.start <= mark.start < mark.end <= block.end
        if isinstance(mark, Quantity):
            assert mark.strict.within(mark.loose), surface
            assert mark.start <= mark.number.start < mark.number.end <= mark.end
            if mark.counts_span:
                assert mark.counts
                assert 0 <= mark.counts_span.start < mark.counts_span.end <= len(story.text)
            if mark.value is not None and mark.hedge is None and mark.kind != "age":
                assert mark.value in mark.strict or abs(mark.value - mark.strict.low) < 1e-9 * abs(mark.value), surface
        elif mark.interval is not None:
            assert mark.loose is not None
            assert mark.interval.within(mark.loose), surface
    for whole in story.joined:
        assert all(whole.start <= part.start and part.end <= whole.end for part in whole.parts)
        assert not any(whole.start <= quantity.start < whole.end for quantity in story.quantities if quantity.end <= whole.end)
    for spans in (story.sentences, [each for each in story.quotations if each.parent is None], story.joined):
        at = 0
        for span in spans:
            assert at <= span.start < span.end <= len(story.text)
            at = span.end


KEY = "9" * 5000  # Python itself makes no number of more than 4,300 digits in text


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize(
    "text", [f"van {KEY} tot {KEY} euro", f"de {KEY}e eeuw", f"{KEY}st 4lb", f"over {KEY} dagen", f"a\tb\nx\t{KEY}\ny\t3\nz\t4"]
)  # fmt: skip
def test_a_key_of_thousands_of_digits_is_no_figure(text: str, language: str) -> None:
    story = read_text(text, language)
    hold(story)
    assert not any(KEY in story.words(mark) for mark in (*story.quantities, *story.times))


# Lone surrogates cannot be in a file: every reader decodes before the text gets here.
CHARACTERS = st.text(st.characters(exclude_categories=["Cs"]), max_size=200)


@given(CHARACTERS, st.sampled_from(["nl", "en", None]))
@quick
def test_any_characters_at_all(text: str, language: str | None) -> None:
    hold(paragraph(text, language or "nl"))
    with suppress(Trouble):  # nothing to read, or bytes that no text has: said, and no crash
        hold(read_text(text, language, TOLD))


@given(st.text(alphabet=st.sampled_from("0123456789.,-–/:%€$£½°' \n()kmbn"), max_size=60), st.sampled_from(["nl", "en"]))
@quick
def test_any_heap_of_digits_and_signs(text: str, language: str) -> None:
    hold(paragraph(text, language))


@given(st.data(), st.sampled_from(["nl", "en"]))
@quick
def test_any_heap_of_words_that_matter(data: st.DataObject, language: str) -> None:
    chosen = data.draw(st.lists(st.tuples(st.sampled_from(WORDS[language]), BETWEEN), min_size=1, max_size=25))
    text = "".join(word + between for word, between in chosen)
    day = data.draw(st.sampled_from([TOLD, None]))
    hold(paragraph(text, language, day))
    with suppress(Trouble):
        hold(read_text(text, language, day))


@given(st.data(), st.sampled_from(["nl", "en"]))
@quick
def test_a_sentence_with_characters_changed(data: st.DataObject, language: str) -> None:
    text = data.draw(st.sampled_from(SENTENCES[language]))
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(text)))
        cut = data.draw(st.integers(0, 2))
        text = text[:at] + data.draw(st.text(max_size=2)) + text[at + cut :]
    hold(paragraph(text, language))
    hold(paragraph(text, "en" if language == "nl" else "nl"))


@given(st.data(), st.sampled_from(["nl", "en"]))
@quick
def test_a_figure_is_read_the_same_at_the_end_of_a_line(data: st.DataObject, language: str) -> None:
    # A house number at the head of a line has a row of its own, which is known to fail.
    plain = [row.words for row in rows(f"numbers.{language}.txt") if not ("⏎" in row.words or "Kerkstraat" in row.words)]
    words = data.draw(st.sampled_from(plain))
    spaces = [at for at, letter in enumerate(words) if letter == " "]
    at = data.draw(st.sampled_from(spaces or [0]))
    broken = words[:at] + "\n" + words[at + 1 :]
    before, after = paragraph(words, language), paragraph(broken, language)
    shown = [(mark.start, mark.end, mark.strict) for mark in before.quantities]
    # A number that is grouped with plain spaces is one only within a line.
    if not any(before.text[mark.start : mark.end].count(" 000") for mark in before.quantities):
        assert [(mark.start, mark.end, mark.strict) for mark in after.quantities] == shown


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_sentence_in_the_tables(language: str) -> None:
    for words in SENTENCES[language]:
        hold(paragraph(words.replace("⏎", "\n"), language))
    hold(read_text("\n\n".join(SENTENCES[language]), language, TOLD))
    hold(read_text("\n\n".join(SENTENCES[language]), language))


# -- numbers, beside an oracle -----------------------------------------------------------------------------------------


def only_figure(words: str, language: str) -> Quantity:
    story = paragraph({"nl": f"Er kwamen {words} bezoekers langs.", "en": f"There were {words} visitors."}[language], language)
    assert not story.times
    assert len(story.quantities) == 1, [story.words(mark) for mark in story.quantities]
    assert story.words(story.quantities[0]) == words
    return story.quantities[0]


@given(st.one_of(st.integers(2, 999_999), st.integers(2, 2000)))
@quick
def test_dutch_numerals_in_words(number: int) -> None:
    words = num2words(number, lang="nl")
    for form in {words, words.replace("ë", "e"), words.replace(" ", ""), words.capitalize()}:
        assert only_figure(form, "nl").value == number
        assert only_figure(form, "nl").counts == "bezoeker"


@given(st.one_of(st.integers(2, 999_999), st.integers(2, 2000)))
@quick
def test_english_numerals_in_words(number: int) -> None:
    words = num2words(number, lang="en")
    plain = words.replace(",", "")
    for form in {words, plain, plain.replace("-", " "), plain.replace(" and ", " "), words.capitalize()}:
        assert only_figure(form, "en").value == number
        assert only_figure(form, "en").counts == "visitor"


@given(st.integers(2, 10**9), st.sampled_from(["nl", "en"]))
@quick
def test_grouped_digits(number: int, language: str) -> None:
    group = {"nl": ".", "en": ","}[language]
    assert only_figure(f"{number:,}".replace(",", group), language).value == number
    assert only_figure(f"{number:,}".replace(",", "\u00a0"), language).value == number
    if not 1000 <= number <= 2199:  # four bare digits may be a year
        assert only_figure(str(number), language).value == number


@given(st.integers(0, 9999), st.integers(1, 3), st.sampled_from(["nl", "en"]))
@quick
def test_decimals(mantissa: int, decimals: int, language: str) -> None:
    exact = f"{mantissa / 10**decimals:.{decimals}f}"
    written = exact.replace(".", {"nl": ",", "en": "."}[language])
    sentence = {"nl": f"Het gewicht is {written} kilo.", "en": f"The weight is {written} kilos."}[language]
    (mark,) = paragraph(sentence, language).quantities
    assert mark.value == float(exact)
    assert float(exact) in mark.strict


@given(st.integers(2, 999), st.sampled_from([("duizend", 10**3), ("miljoen", 10**6), ("mln", 10**6), ("miljard", 10**9)]))
@quick
def test_scale_words(number: int, scale: tuple[str, int]) -> None:
    word, factor = scale
    assert only_figure(f"{number} {word}", "nl").value == number * factor
    tenths = f"{number / 10:.1f} {word}".replace(".", ",")
    assert only_figure(tenths, "nl").value == pytest.approx(number * factor / 10, rel=1e-15)


# -- the same on every machine -----------------------------------------------------------------------------------------

SHOWN = """
import sys
sys.path[:0] = [sys.argv[1]]
import test_reading_properties as here
for code, words in here.SENTENCES.items():
    print(repr(here.read_text("\\n\\n".join(words), code, here.TOLD)))
"""


def test_another_hash_seed_and_locale_read_the_same() -> None:
    seen = set()
    for seed, locale in (("0", "C.UTF-8"), ("1", "C"), ("4321", "nl_NL.UTF-8")):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": locale, "PYTHONUTF8": "1"}
        done = subprocess.run(
            [sys.executable, "-c", SHOWN, str(Path(__file__).parent)], capture_output=True, check=True, env=environment,
        )  # fmt: skip
        seen.add(done.stdout)
    assert len(seen) == 1
    assert len(seen.pop()) > 10_000
