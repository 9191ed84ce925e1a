from __future__ import annotations

import math
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kantlijn.interval import Interval
from kantlijn.wording import currency_name, day, money, month, number, span


@pytest.mark.parametrize(
    ("x", "nl", "en"),
    [
        (0, "0", "0"),
        (0.0141234, "0,0141", "0.0141"),
        (70.512, "70,5", "70.5"),
        (37.25, "37,25", "37.25"),
        (1627, "1.627", "1,627"),
        (999_999, "999.999", "999,999"),
        (1e6, "1 miljoen", "1 million"),
        (1_234_567, "1.234.567", "1,234,567"),
        (12_345_678.9, "12,3 miljoen", "12.3 million"),
        (3.4e9, "3,4 miljard", "3.4 billion"),
        (1e12, "1 biljoen", "1 trillion"),
        (-4.2, "−4,2", "−4.2"),
        (0.1 + 0.2, "0,3", "0.3"),
        (math.inf, "∞", "∞"),
    ],
)
def test_a_number_as_a_newspaper_prints_it(x: float, nl: str, en: str) -> None:
    assert (number(x, "nl"), number(x, "en")) == (nl, en)


@pytest.mark.parametrize(
    ("x", "unit", "nl", "en"),
    [
        (0.7051, "EUR", "€ 0,71", "€0.71"),
        (12.5, "GBP", "£ 12,50", "£12.50"),
        (50, "RUB", "50 roebel", "50 roubles"),
        (1, "RUB", "1 roebel", "1 rouble"),
        (650, "EUR per month", "€ 650 per maand", "€650 per month"),
        (0.0043, "EUR", "€ 0,0043", "€0.0043"),
        (1234.6, "USD", "$ 1.235", "$1,235"),
        (999.999, "EUR", "€ 1.000", "€1,000"),
        (2.5e6, "CAD", "2,5 miljoen Canadese dollar", "2.5 million Canadian dollars"),
        (12, "XTS", "12 XTS", "12 XTS"),
    ],
)
def test_an_amount(x: float, unit: str, nl: str, en: str) -> None:
    assert (money(x, unit, "nl"), money(x, unit, "en")) == (nl, en)


def test_an_interval_in_words() -> None:
    assert span(Interval(1.5, 2), "EUR", "nl") == "tussen € 1,50 en € 2"
    assert span(Interval.above(3), None, "en") == "more than 3"
    assert span(Interval.at_most(3), None, "nl") == "hooguit 3"
    assert span(Interval.point(3), None, "nl") == "3"


def test_days_and_months() -> None:
    moment = date(2018, 3, 9).toordinal()
    assert (day(moment, "nl"), day(moment, "en")) == ("9 maart 2018", "9 March 2018")
    assert (month(moment, "nl"), month(moment, "en")) == ("maart 2018", "March 2018")


def test_a_currency_whose_singular_ends_in_s_keeps_it() -> None:
    assert currency_name("LVL", "en", 1) == "lats"
    assert currency_name("CHF", "en", 1) == "Swiss franc"


@given(st.floats(min_value=1e-6, max_value=1e15))
def test_what_is_printed_is_within_half_a_unit_of_the_third_digit(x: float) -> None:
    scales = {"million": 1e6, "billion": 1e9, "trillion": 1e12}
    digits, _, word = number(x, "en").partition(" ")
    assert abs(float(digits.replace(",", "")) * scales.get(word, 1) - x) <= 0.0051 * x
