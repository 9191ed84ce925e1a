"""Towns and villages of the world with where they are: the gazetteer of GeoNames, pruned (docs/shelf.md says how).

The table is a packed file (tools/compile_places.py writes it). What is not in it may still exist: nobody is ever accused
because a name is missing.
"""

from __future__ import annotations

import struct
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from pathlib import Path

from kantlijn.shelf.packed import Packed, opened
from kantlijn.shelf.records import Place, Region, Source
from kantlijn.words import Words

TABLE = "places"
MAGIC = b"KLPLACE1"
ABOUT = Words("de tabel met plaatsen", "the table of places")
ROW = struct.Struct("<hhI2sH")
LATITUDE, LONGITUDE = 32767 / 90, 32767 / 180  # units of a degree: 300 and at most 600 metres
NO_REGION = 0xFFFF
OTHER_NAME = 1 << 31  # in a posting: the row was called so once or elsewhere, and is not in Dutch, English or on the spot
# Letters that are not a letter with a mark on it, as they are written where there are none.
_LETTERS = str.maketrans({
    "ø": "o", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "-": " ", "‑": " ",
    "–": " ", "'": None, "’": None, "‘": None, "ʻ": None, "ʼ": None, "`": None, "ʿ": None, "ʾ": None, ".": None,
})  # fmt: skip


@lru_cache(maxsize=16384)  # a text has the same few names over and over
def fold(name: str) -> str:
    """What a name is looked up by: in lower case, without marks, apostrophes and points, hyphens as spaces."""
    if not name.isascii():
        name = "".join(sign for sign in unicodedata.normalize("NFKD", name) if not unicodedata.combining(sign))
    return " ".join(name.lower().translate(_LETTERS).split())


@dataclass(frozen=True, eq=False)
class Places:
    """The opened gazetteer."""

    packed: Packed = field(repr=False)

    @cached_property
    def source(self) -> Source:
        """Where it comes from."""
        return self.packed.source(TABLE)

    @cached_property
    def regions(self) -> Mapping[str, Region]:
        """Every province or state by its code, which starts with that of the country, or of the region it is part of."""
        lines = bytes(self.packed.sections[4]).decode().splitlines()
        return {region.code: region for region in (Region(*line.split("\t")) for line in lines)}

    @cached_property
    def region_names(self) -> Mapping[str, tuple[str, ...]]:
        """The codes of the regions that go by a name, folded, in English or Dutch."""
        lines = bytes(self.packed.sections[6]).decode().splitlines()
        return {name: tuple(codes.split()) for name, codes in (line.split("\t") for line in lines)}

    @cached_property
    def _codes(self) -> tuple[str, ...]:
        return tuple(self.regions)

    @cached_property
    def _starts(self) -> memoryview:
        return self.packed.sections[1].cast("I")

    @cached_property
    def _postings(self) -> memoryview:
        return self.packed.sections[2].cast("I")

    def named(self, name: str) -> tuple[Place, ...]:
        """Every place that goes or ever went by a name, the largest first."""
        return _named(self, fold(name))

    def known(self, name: str) -> bool:
        """Whether any place goes by it."""
        return self._at(fold(name)) is not None

    def cities(self) -> Iterator[str]:
        """The names of the big cities of the world, as they are spelled in Dutch, English and on the spot, sorted."""
        yield from bytes(self.packed.sections[5]).decode().splitlines()

    def _at(self, key: str) -> int | None:
        found = bisect_left(_Keys(self.packed.sections[0], self._starts), key.encode())
        return found if found < len(self._starts) // 2 - 1 and _key(self, found) == key.encode() else None


@dataclass(frozen=True, slots=True)
class _Keys:
    """The sorted keys as a sequence, for bisection."""

    blob: memoryview
    starts: memoryview

    def __len__(self) -> int:
        return len(self.starts) // 2 - 1

    def __getitem__(self, number: int) -> bytes:
        return bytes(self.blob[self.starts[2 * number] : self.starts[2 * number + 2]])


def _key(places: Places, number: int) -> bytes:
    return _Keys(places.packed.sections[0], places._starts)[number]


# A story names the same few places over and over.
@lru_cache(maxsize=4096)
def _named(places: Places, key: str) -> tuple[Place, ...]:
    at = places._at(key)
    if at is None:
        return ()
    starts, postings = places._starts, places._postings
    found = [_place(places, key, postings[number]) for number in range(starts[2 * at + 1], starts[2 * at + 3])]
    return tuple(sorted(found, key=lambda place: (-place.population, place.row)))


def _place(places: Places, key: str, posting: int) -> Place:
    row = posting & ~OTHER_NAME
    latitude, longitude, population, country, region = ROW.unpack_from(places.packed.sections[3], row * ROW.size)
    code = "" if region == NO_REGION else places._codes[region]
    return Place(
        key, country.decode("ascii"), code, latitude / LATITUDE, longitude / LONGITUDE, population,
        not posting & OTHER_NAME, places.source, row,
    )  # fmt: skip


def open_places(path: Path) -> Places:
    """Opens the gazetteer. Raises Trouble where the file is not there or is not one."""
    return Places(opened(path, MAGIC, ABOUT))
