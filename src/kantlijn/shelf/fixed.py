"""The conversion rates of the currencies that went into the euro. They are law, not a quotation, and never move.

Source: Council Regulation (EC) No 2866/98 of 31 December 1998, article 1, as amended by the regulation that is named
with each later member. A rate holds from the day its country took the euro, and for good: guilders may still be told in
euros.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

_FIRST = "Council Regulation (EC) No 2866/98"


class Fixed(NamedTuple):
    """How many of a former currency one euro is, since which day (proleptic ordinal), and by which regulation."""

    per_euro: float
    since: int
    law: str


def _table() -> Mapping[str, Fixed]:
    start = date(1999, 1, 1).toordinal()
    founders = {
        "ATS": 13.7603, "BEF": 40.3399, "DEM": 1.95583, "ESP": 166.386, "FIM": 5.94573, "FRF": 6.55957, "IEP": 0.787564,
        "ITL": 1936.27, "LUF": 40.3399, "NLG": 2.20371, "PTE": 200.482,
    }  # fmt: skip
    later = {
        "GRD": (340.750, 2001, "Council Regulation (EC) No 1478/2000"),
        "SIT": (239.640, 2007, "Council Regulation (EC) No 1086/2006"),
        "CYP": (0.585274, 2008, "Council Regulation (EC) No 1135/2007"),
        "MTL": (0.429300, 2008, "Council Regulation (EC) No 1134/2007"),
        "SKK": (30.1260, 2009, "Council Regulation (EC) No 694/2008"),
        "EEK": (15.6466, 2011, "Council Regulation (EU) No 671/2010"),
        "LVL": (0.702804, 2014, "Council Regulation (EU) No 870/2013"),
        "LTL": (3.45280, 2015, "Council Regulation (EU) No 851/2014"),
        "HRK": (7.53450, 2023, "Council Regulation (EU) 2022/1208"),
        "BGN": (1.95583, 2026, _FIRST + " as it stands since Bulgaria joined"),
    }
    table = {code: Fixed(rate, start, _FIRST) for code, rate in founders.items()}
    table |= {code: Fixed(rate, date(year, 1, 1).toordinal(), law) for code, (rate, year, law) in later.items()}
    return MappingProxyType(dict(sorted(table.items())))


FIXED: Mapping[str, Fixed] = _table()
