"""money.conversion: first on stories put together by hand, mark by mark, then on prose."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kantlijn import finding as said
from kantlijn.checks.money.conversion import check
from kantlijn.interval import Interval
from kantlijn.reading import read_text
from kantlijn.shelf import open_shelf
from kantlijn.shelf.rates import Quoted
from kantlijn.story import Block, Quantity, Span, Story, StoryDate, Time

SHELF = open_shelf()
_AMOUNT = re.compile(r"‹([\d.]+) ([A-Z]{3}(?: per \w+)?)›")


def day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


def told_on(text: str) -> StoryDate:
    return StoryDate(day(text), day(text), "option")


OPEN = StoryDate(None, None, "unknown")


def story(text: str, when: StoryDate, language: str = "nl", times: tuple[Time, ...] = ()) -> Story:
    """A story of one block, with an amount for every `‹68 EUR›`: exact to half a unit in brackets, else exact."""
    quantities = []
    for found in _AMOUNT.finditer(text):
        value = float(found[1])
        bracketed = text[: found.start()].count("(") > text[: found.start()].count(")")
        exponent = len(found[1].partition(".")[2])
        strict = Interval.rounded(value, 10.0**-exponent) if bracketed else Interval.point(value)
        quantities.append(
            Quantity(
                found.start(), found.end(), "rate" if " per " in found[2] else "money",
                Span(found.start(1), found.end(1)), value, strict, strict.widened(value * 0.02, value * 0.02), found[2],
            )
        )
    sentences, start = [], 0
    for end in [m.end() for m in re.finditer(r"\.(?= |$)", text)]:
        sentences.append(Span(start, end))
        start = end + 1
    return Story(
        text, language, when, (Block("paragraph", 0, len(text)),), tuple(sentences), tuple(quantities), times, ()
    )


def held(text: str, when: StoryDate, language: str = "nl", times: tuple[Time, ...] = ()) -> list[said.Tested]:
    return list(check(story(text, when, language, times), SHELF))


def only(results: list[said.Tested]) -> said.Finding:
    (finding,) = [each.finding for each in results if each.finding]
    return finding


def prose(text: str, when: str | None, language: str = "nl") -> list[said.Tested]:
    return list(check(read_text(text, language, date.fromisoformat(when) if when else None), SHELF))


# -- by hand ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("nl", "joined"),
    [
        ("Het kost ‹100 USD› (‹81.4 EUR›) per stuk.", True),
        ("Het kost ‹81.4 EUR› (‹100 USD›).", True),
        ("Het kost ‹100 USD›, omgerekend ‹81.36 EUR›.", True),
        ("Het kost ‹100 USD› oftewel ‹81.36 EUR›.", True),
        ("Het kost ‹100 USD› – dat is ‹81.36 EUR› – per stuk.", True),
        ("Het kost ‹100 USD›, zo’n ‹81.36 EUR›, per stuk.", True),
        ("Het kost ‹100 USD› of ongeveer ‹81.36 EUR›.", True),
        ("Het kost ‹100 USD›, wat toen ‹81.36 EUR› was.", True),
        ("Het kost ‹100 USD› per nacht (tegen de koers van vandaag ‹81.4 EUR›).", True),
        ("Het kost ‹100 USD›. Dat is omgerekend ‹81.36 EUR›.", True),
        ("Het kost ‹100 USD›. Omgerekend is dat ‹81.36 EUR›.", True),
        ("Het ging van ‹100 USD› naar ‹120 EUR›.", False),
        ("Hij had ‹100 USD› en ‹120 EUR› bij zich.", False),
        ("Hij had ‹100 USD› plus ‹120 EUR›.", False),
        ("Het liep van ‹100 USD› tot ‹120 EUR›.", False),
        ("Hij betaalde ‹100 USD› tegen ‹120 EUR› voor de ander.", False),
        ("Een omzet van ‹100 USD› (winst: ‹20 EUR›).", False),
        ("Hij kreeg ‹100 USD› (eerder ‹120 EUR›).", False),
        ("Hij kreeg ‹100 USD›, omgerekend ‹20 EUR› meer dan zijn broer.", False),
        ("Hij had ‹100 USD› en ‹2000 JPY›, omgerekend ‹97 EUR›.", False),
        ("Hij kreeg ‹100 USD›. Zijn broer kreeg ‹120 EUR›.", False),
        ("Hij kreeg ‹100 USD› (in brieven van tien, ‹120 EUR› was er niet).", False),
    ],
)
def test_which_two_amounts_are_one(nl: str, joined: bool) -> None:
    results = held(nl, told_on("2018-03-09"))
    assert bool(results) is joined
    assert not any(each.finding for each in results)


@pytest.mark.parametrize(
    ("en", "joined"),
    [
        ("It costs ‹100 USD› (‹81.4 EUR›).", True),
        ("It costs ‹100 USD›, or about ‹81.36 EUR›.", True),
        ("It costs ‹100 USD›, equivalent to ‹81.36 EUR›.", True),
        ("It costs ‹100 USD›, the equivalent of ‹81.36 EUR›.", True),
        ("It costs ‹100 USD› – roughly ‹81.36 EUR› – a head.", True),
        ("It costs ‹100 USD›. That is about ‹81.36 EUR›.", True),
        ("It rose from ‹100 USD› to ‹120 EUR›.", False),
        ("He had ‹100 USD› and ‹120 EUR›.", False),
        ("He took ‹100 USD›, about ‹20 EUR› more than she did.", False),
    ],
)
def test_which_two_amounts_are_one_in_english(en: str, joined: bool) -> None:
    results = held(en, told_on("2018-03-09"), "en")
    assert bool(results) is joined
    assert not any(each.finding for each in results)


def test_a_conversion_that_holds_is_counted_as_checked() -> None:
    (one,) = held("Een kop koffie kost ‹50 RUB› (‹0.71 EUR›).", told_on("2018-03-09"))
    assert (len(one.marks), one.against, one.finding) == (2, "shelf", None)


def test_the_finding_shows_both_readings_the_sum_and_the_row() -> None:
    finding = only(held("Een kop koffie kost ‹50 RUB› (‹71 EUR›).", told_on("2018-03-11")))
    assert finding.severity == "error"
    assert [place.role for place in finding.places] == ["anchor", "counterpart"]
    assert finding.readings[0].interval == Interval(70.5, 71.5, True, False)
    assert 0.7131 in finding.readings[1].interval
    assert {reading.unit for reading in finding.readings} == {"EUR"}
    # the eleventh was a Sunday: Friday's rate
    assert finding.calculation[0].nl == "50 roebel × 0,014263 = € 0,71 (ECB, 9 maart 2018: € 1 = 70,1112 roebel)"
    assert finding.calculation[0].en == "50 roubles × 0.014263 = €0.71 (ECB, 9 March 2018: €1 = 70.1112 roubles)"
    assert finding.reference
    assert (finding.reference.table, finding.reference.row, finding.reference.date) == ("ecb", "RUB/EUR", "2018-03-09")
    assert finding.reference.value == pytest.approx(1 / 70.1112)


@pytest.mark.parametrize(
    ("text", "slip"),
    [
        ("Het kost ‹100 USD› (‹814 EUR›).", "Een factor 10 te hoog: met € 81,40 klopt het."),
        ("Het kost ‹100000 USD› (‹81.4 EUR›).", "Een factor 1.000 te laag: met € 81.400 klopt het."),
        ("Het kost ‹100 USD› (‹122.9 EUR›).", "Wie deelt waar vermenigvuldigd moet worden, komt hierop uit."),
        ("Het kost ‹100 CAD› (‹81.4 EUR›).", "Gelezen als Amerikaanse dollar in plaats van Canadese dollar klopt het."),
        ("Het kost ‹100 USD› (‹18.4 EUR›).", "Met € 81,40 klopt het: twee cijfers lijken verwisseld."),
        ("Het kost ‹100 RUB› (‹2.8 EUR›).", "Het past wel bij een koers van 2008."),
    ],
)
def test_one_slip_that_explains_it(text: str, slip: str) -> None:
    finding = only(held(text, told_on("2018-03-09")))
    assert finding.message.nl.endswith(slip), finding.message.nl


def test_a_slip_never_borrows_a_rate_of_after_the_story() -> None:
    # 45 lira to the euro was a rate of 2025: a story of 2018 cannot have known it.
    finding = only(held("Het kost ‹100 TRY› (‹2.2 EUR›).", told_on("2018-03-09")))
    assert "202" not in finding.message.nl


@pytest.mark.parametrize(
    ("text", "when", "words"),
    [
        ("Het kost ‹40 GEL› (‹14 EUR›).", "2018-03-09", "noteert geen koers van de lari"),
        ("Het kost ‹500 RUB› (‹6 EUR›).", "2023-03-09", "na 1 maart 2022"),
        ("Het kost ‹500 ISK› (‹6 EUR›).", "2012-03-09", "na 9 december 2008"),
        ("Het kost ‹54 USD› (‹34 EUR›).", "1990-03-09", "pas sinds 4 januari 1999"),
    ],
)
def test_what_cannot_be_checked_is_said_and_not_counted(text: str, when: str, words: str) -> None:
    (one,) = held(text, told_on(when))
    assert one.marks == ()
    assert one.finding
    assert one.finding.severity == "note"
    assert words in one.finding.message.nl
    assert one.finding.message.en.startswith("Cannot be checked")


def test_one_note_for_all_amounts_of_one_currency() -> None:
    results = held("Het kost ‹40 GEL› (‹14 EUR›). Een kamer kost ‹80 GEL› (‹28 EUR›).", told_on("2018-03-09"))
    notes = [each.finding for each in results if each.finding]
    assert len(notes) == 1
    assert len(notes[0].places) == 4


def test_two_conversions_that_no_rate_reconciles_contradict_each_other() -> None:
    results = held("Het kost ‹40 GEL› (‹14 EUR›). Een kamer kost ‹80 GEL› (‹38 EUR›).", told_on("2018-03-09"))
    (clash,) = [each for each in results if each.against == "story"]
    assert clash.finding
    assert clash.finding.severity == "error"
    assert len(clash.marks) == 4
    assert clash.finding.message.nl == (
        "Twee omrekeningen in dit stuk spreken elkaar tegen: hier ‹80 GEL› (‹38 EUR›), elders ‹40 GEL› (‹14 EUR›)."
    )
    assert [line.nl for line in clash.finding.calculation] == [
        "80 lari ÷ € 38: 2,11 lari voor € 1",
        "40 lari ÷ € 14: 2,86 lari voor € 1",
    ]


def test_of_three_the_odd_one_out_is_asked_about() -> None:
    results = held(
        "Het kost ‹40 GEL› (‹24 EUR›). Een kamer kost ‹80 GEL› (‹28 EUR›). Een auto kost ‹120 GEL› (‹42 EUR›).",
        told_on("2018-03-09"),
    )
    anchors = [each.finding.places[0].start for each in results if each.finding and each.against == "story"]
    assert anchors == [len("Het kost ‹40 GEL› (")]


def test_the_shelf_says_which_of_two_is_wrong_and_the_other_is_shown_beside_it() -> None:
    results = held("Het kost ‹100 USD› (‹81.4 EUR›). Een kamer kost ‹200 USD› (‹126 EUR›).", told_on("2018-03-09"))
    finding = only(results)
    assert finding.calculation[-1].nl.startswith("Elders in dit stuk: ‹100 USD› (‹81.4 EUR›), dat is 1,23 dollar")
    assert [each.against for each in results] == ["shelf", "shelf", "story"]


def test_with_an_open_date_every_day_is_tried_and_it_is_a_question() -> None:
    assert not [each for each in held("Het kost ‹100 USD› (‹81.4 EUR›).", OPEN) if each.finding]
    finding = only(held("Het kost ‹100 USD› (‹814 EUR›).", OPEN))
    assert finding.severity == "query"
    assert "De datum van het stuk is onbekend" in finding.calculation[-1].nl


def test_an_open_date_begins_at_the_latest_date_the_text_fixes() -> None:
    text = "In 2017 kwam het huis klaar. Het kost ‹100 USD› (‹63.4 EUR›)."
    year = Time(3, 7, "period", Interval(day("2017-01-01"), day("2018-01-01"), True, False))
    # 0.634 was a rate of 2008: before 2017, so no longer possible
    assert only(held(text, OPEN, times=(year,))).severity == "query"
    assert not [each for each in held(text.replace("2017", "2007"), OPEN) if each.finding]


def test_after_the_last_quotation_it_is_a_question_at_most() -> None:
    later = date.fromordinal(SHELF.rates.last + 200).isoformat()
    finding = only(held("Het kost ‹100 USD› (‹814 EUR›).", told_on(later)))
    assert finding.severity == "query"
    assert "De koersen lopen tot en met" in finding.calculation[1].nl
    assert not [each for each in held("Het kost ‹100 USD› (‹95 EUR›).", told_on(later)) if each.finding]


def period(text: str, word: str, first: str, end: str) -> Time:
    start = text.index(word)
    return Time(start, start + len(word), "period", Interval(day(first), day(end), True, False))


def test_the_time_of_the_passage_goes_before_that_of_the_story() -> None:
    text = "In 2009 kostte het ‹35 TRY› (‹16.2 EUR›)."
    year = period(text, "2009", "2009-01-01", "2010-01-01")
    assert not [each for each in held(text, told_on("2019-08-23"), times=(year,)) if each.finding]
    assert only(held(text, told_on("2019-08-23"))).severity == "error"


def test_an_old_amount_at_the_rate_of_now_is_a_question() -> None:
    text = "In 2009 kostte het ‹35 TRY› (‹5.5 EUR›)."
    year = period(text, "2009", "2009-01-01", "2010-01-01")
    finding = only(held(text, told_on("2019-08-23"), times=(year,)))
    assert finding.severity == "query"
    assert finding.message.nl.endswith("Het past wel bij de koers op 23 augustus 2019, de datum van het stuk.")
    assert [place.role for place in finding.places] == ["anchor", "counterpart", "context"]


def test_how_old_a_thing_is_does_not_date_the_amount() -> None:
    text = "Een bus uit 2009 kostte ‹35 TRY› (‹5.5 EUR›)."
    year = period(text, "2009", "2009-01-01", "2010-01-01")
    assert not [each for each in held(text, told_on("2019-08-23"), times=(year,)) if each.finding]


def test_a_guilder_is_never_more_or_less_than_the_law_says() -> None:
    assert not [each for each in held("Het kost ‹1000 NLG› (‹453.78 EUR›).", told_on("2040-01-01")) if each.finding]
    finding = only(held("Het kost ‹1000 NLG› (‹453.7 EUR›).", told_on("2003-01-01")))
    assert finding.reference
    assert finding.reference.table == "fixed"
    assert "vaste koers: € 1 = 2,20371 gulden" in finding.calculation[0].nl


def test_guilders_of_before_the_euro_are_still_the_law() -> None:
    text = "In 1985 kostte het ‹1000 NLG› (‹453.78 EUR›)."
    year = period(text, "1985", "1985-01-01", "1986-01-01")
    (one,) = held(text, told_on("2018-03-09"), times=(year,))
    assert one.marks
    assert one.finding is None


def test_a_rate_per_something_is_converted_as_money_is() -> None:
    assert only(held("Het kost ‹650 USD per month› (‹5290 EUR per month›).", told_on("2018-03-09")))
    assert only(held("Het kost ‹650 USD per month› (‹5290 EUR›).", told_on("2018-03-09")))
    assert not held("Het kost ‹650 USD per month› (‹17 EUR per day›).", told_on("2018-03-09"))
    assert not held("Het kost ‹650 USD›, omgerekend ‹17 EUR per day›.", told_on("2018-03-09"))


def test_two_currencies_in_one_pair_of_brackets() -> None:
    results = held("Het kost ‹7011.12 RUB› (‹100 EUR› of ‹123 USD›).", told_on("2018-03-09"))
    assert [len(each.marks) for each in results] == [2, 2]
    assert not any(each.finding for each in results)


@settings(max_examples=150)
@given(
    st.sampled_from(["USD", "GBP", "JPY", "TRY", "SEK", "PLN"]),
    st.integers(day("2006-01-02"), SHELF.rates.last),
    st.floats(min_value=1, max_value=1e9),
)
def test_what_is_converted_at_the_rate_of_the_day_is_left_alone(code: str, ordinal: int, amount: float) -> None:
    rate = SHELF.rates.between(code, "EUR", ordinal, ordinal)
    assert isinstance(rate, Quoted)
    paid = round(amount, 2)
    text = f"Het kost ‹{paid:.2f} {code}› (‹{paid * rate.rate.middle:.2f} EUR›)."
    (one,) = held(text, StoryDate(ordinal, ordinal, "option"))
    assert one.finding is None


@settings(max_examples=100)
@given(
    st.sampled_from(["USD", "GBP", "TRY", "PLN"]),
    st.integers(day("2006-01-02"), SHELF.rates.last),
    st.floats(min_value=100, max_value=1e6),
    st.sampled_from([0.1, 10.0, 1000.0]),
)
def test_a_zero_too_many_or_too_few_is_always_an_error(code: str, ordinal: int, amount: float, slip: float) -> None:
    rate = SHELF.rates.between(code, "EUR", ordinal, ordinal)
    assert isinstance(rate, Quoted)
    paid = round(amount, 2)
    text = f"Het kost ‹{paid:.2f} {code}› (‹{paid * rate.rate.middle * slip:.2f} EUR›)."
    assert only(held(text, StoryDate(ordinal, ordinal, "option"))).severity == "error"


# -- in prose --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "when", "language", "severity", "anchor"),
    [
        ("Een dag plukken levert 110 lira (omgerekend 170 euro) op.", "2019-08-24", "nl", "error", "170 euro"),
        ("De huur is 20.000 roebel. Dat is omgerekend 2.800 euro.", "2018-03-09", "nl", "error", "2.800 euro"),
        ("De brug kostte in 2017 nog 10 miljoen dollar (92 mln euro).", "2018-03-09", "nl", "error", "92 mln euro"),
        ("He was fined $54 million, or about £39 billion.", "2018-03-09", "en", "error", "about £39 billion"),
        ("A bunk is $31 (€38) a night.", "2016-06-27", "en", "error", "€38"),
        ("Een penning van vijftig roebel (68 eurocent) opent het poortje.", "2018-03-09", "nl", "query", "68 eurocent"),
    ],
)
def test_prose_with_a_slip(text: str, when: str, language: str, severity: str, anchor: str) -> None:
    finding = only(prose(text, when, language))
    assert finding.severity == severity
    assert text[finding.places[0].start : finding.places[0].end] == anchor


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("De omzet steeg tot 4 miljard dollar (3,2 miljard euro in 2016).", "nl"),
        ("Hij betaalde 200 dollar (vorig jaar nog 150 euro) voor een kamer.", "nl"),
        ("De boete bedraagt 500 dollar (plus 20 euro kosten).", "nl"),
        ("De villa van 3 miljoen dollar (hypotheek: 2 miljoen euro).", "nl"),
        ("Hij verdient 2.000 euro, ongeveer 1.000 dollar minder dan zijn broer.", "nl"),
        ("Een pakje kost 10 euro; 12 dollar in New York.", "nl"),
        ("In januari was een dollar nog 0,83 euro, nu 0,91 euro.", "nl"),
        ("Hij kreeg 50 dollar. Dat is 500 euro te weinig.", "nl"),
        ("He spent $100, or £20 a day, on food.", "en"),
        ("A $5 bill, about £3 in change and a ticket.", "en"),
        ("The fund raised $1 billion and £500 million (plus interest) at home.", "en"),
    ],
)
def test_prose_that_converts_nothing(text: str, language: str) -> None:
    assert not prose(text, "2018-03-09", language)


@pytest.mark.parametrize(
    ("text", "when", "language"),
    [
        ("Tien jaar geleden, in 2009, kreeg hij 35 lira per dag, wat toen ruim 16 euro was.", "2019-08-24", "nl"),
        ("De staat koopt ze voor 16,50 lira per kilo, zo’n 2,60 euro.", "2019-08-24", "nl"),
        ("Een huis kost er twee miljoen roebel (een kleine 28.500 euro).", "2018-03-09", "nl"),
        ("Prices range from £10 to £40 ($14 to $55).", "2018-03-09", "en"),
        ("De olie kost 65 dollar per vat (53 euro); in 2008 nog 147 dollar (94 euro).", "2018-03-09", "nl"),
        ("In Toronto the bill was $200 (€139). Nobody in Canada tips less.", "2016-06-27", "en"),
        ("In Hong Kong the bill was $1,000 (€117).", "2016-06-27", "en"),
        ("He paid £500, or about €605, for a week.", "2016-06-27", "en"),
    ],
)
def test_prose_that_is_right(text: str, when: str, language: str) -> None:
    results = prose(text, when, language)
    assert results
    assert all(each.marks and each.finding is None for each in results)


def on_prose(text: str, when: str, language: str) -> list[tuple[str, str]]:
    prose = read_text(text, language, date.fromisoformat(when))
    found = [tested.finding for tested in check(prose, SHELF) if tested.finding is not None]
    return [(each.severity, each.message.said(language)) for each in found if each.severity != "note"]


# Each with an error and without: amounts that no word makes one, one that is converted sentences later, and a sign typed twice.
@pytest.mark.parametrize(
    ("language", "when", "text"),
    [
        ("nl", "2001-12-15", "Het halfje wit, nu 1,65 gulden, kost straks {57|75} cent. 'Ik rond niet af', zegt hij."),
        ("nl", "2023-06-28", "Het won 1,3 miljard dollar. De koers daalde. Omgerekend is het {1,2 biljoen|1,2 miljard} euro."),
        ("nl", "2018-08-14", "Zijn kamers kosten 350 lira per nacht. 'Voor een Nederlander is dat {450|45} euro', zegt hij."),
        ("en", "2020-02-12", "Sotheby's has sold a Hockney for £23.1m ({£29.8m|$29.8m}) in London."),
        ("en", "2019-09-24", "The airlift cost £120m last week. The firm had put it at {$14.9m|$149m} in June."),
    ],
)  # fmt: skip
def test_amounts_that_only_their_numbers_make_one(language: str, when: str, text: str) -> None:
    differs = re.compile(r"\{([^|{}]*)\|([^|{}]*)\}")
    assert len(on_prose(differs.sub(r"\1", text), when, language)) == 1
    assert on_prose(differs.sub(r"\2", text), when, language) == []


@pytest.mark.parametrize(
    ("language", "when", "text"),
    [
        ("nl", "2019-03-21", "Hij betaalde 350 dollar voor de fiets en 420 euro voor de vlucht."),
        ("en", "2020-02-12", "The lot made £23.1m (£25.4m with fees). A second fetched £2m (£1.5m in 2006)."),
        ("en", "2020-02-12", "Tickets cost $40 in New York and £45 in London. The tour took $12m in 2019 and £18m in 2018."),
    ],
)  # fmt: skip
def test_amounts_that_are_of_different_things(language: str, when: str, text: str) -> None:
    assert on_prose(text, when, language) == []
