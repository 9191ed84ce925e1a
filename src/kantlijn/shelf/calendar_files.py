"""Days on which something happened, and on which somebody was born or died, that every newspaper writes about again.

Source: the calendar files of FreeBSD (calendar.history, calendar.music, calendar.birthday, and de_DE/calendar.geschichte)
as Debian ships them in its package calendar, version 12.1.8; BSD-3-Clause. Taken over by hand: what a Dutch or an English
paper is likely to name, and what the files give a full date for. Where two files have the same day, they agree.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from kantlijn.shelf.records import Days, Person, Source

_ORIGIN = "FreeBSD calendar files, Debian package calendar 12.1.8"
SOURCE = Source("calendar", "calendar files", _ORIGIN, "BSD-3-Clause", "2020-04-17")

EVENTS: Mapping[str, date] = MappingProxyType(
    {
        "bastille": date(1789, 7, 14),
        "challenger": date(1986, 1, 28),
        "chernobyl": date(1986, 4, 26),
        "columbia": date(2003, 2, 1),
        "d_day": date(1944, 6, 6),
        "everest": date(1953, 5, 29),
        "gagarin": date(1961, 4, 12),
        "gandhi": date(1948, 1, 30),
        "hindenburg": date(1937, 5, 6),
        "hiroshima": date(1945, 8, 6),
        "kennedy": date(1963, 11, 22),
        "king": date(1968, 4, 4),
        "krakatoa": date(1883, 8, 27),
        "moon": date(1969, 7, 20),
        "pearl_harbor": date(1941, 12, 7),
        "sputnik": date(1957, 10, 4),
        "titanic": date(1912, 4, 14),
        "towers": date(2001, 9, 11),
        "wall_built": date(1961, 8, 13),
        "wall_fell": date(1989, 11, 9),
        "waterloo": date(1815, 6, 18),
    }
)
"""What happened, by a key that the languages have a pattern for (language/…/checks/events.py)."""

_LIVES = (
    (("Johann Sebastian Bach",), date(1685, 3, 21), date(1750, 7, 28)),
    (("Wolfgang Amadeus Mozart", "Mozart"), date(1756, 1, 27), date(1791, 12, 5)),
    (("Ludwig van Beethoven", "Beethoven"), date(1770, 12, 17), date(1827, 3, 26)),
    (("Franz Schubert",), date(1797, 1, 31), date(1828, 11, 19)),
    (("Frederic Chopin", "Frédéric Chopin"), date(1810, 3, 1), date(1849, 10, 17)),
    (("Franz Liszt",), date(1811, 10, 22), date(1886, 7, 31)),
    (("Richard Wagner",), date(1813, 5, 22), date(1883, 2, 13)),
    (("Giuseppe Verdi",), date(1813, 10, 10), date(1901, 1, 27)),
    (("Johannes Brahms",), date(1833, 5, 7), date(1897, 4, 3)),
    (("Gustav Mahler",), date(1860, 7, 7), date(1911, 5, 18)),
    (("Claude Debussy",), date(1862, 8, 22), date(1918, 3, 25)),
    (("Maurice Ravel",), date(1875, 3, 7), date(1937, 12, 28)),
    (("Karl Marx",), date(1818, 5, 5), date(1883, 3, 14)),
    (("Albert Einstein",), date(1879, 3, 14), date(1955, 4, 18)),
    (("Elvis Presley",), date(1935, 1, 8), date(1977, 8, 16)),
    (("John Lennon",), date(1940, 10, 9), date(1980, 12, 8)),
    (("Jimi Hendrix",), date(1942, 11, 27), date(1970, 9, 18)),
    (("Janis Joplin",), date(1943, 1, 19), date(1970, 10, 4)),
)

PEOPLE: tuple[Person, ...] = tuple(
    Person(name, Days(born.toordinal(), born.toordinal()), Days(died.toordinal(), died.toordinal()), "", SOURCE, row)
    for row, (names, born, died) in enumerate(_LIVES, 1)
    for name in names
)
"""Who was born and died, by each name that is theirs alone."""
