"""Numerals that a language writes as one word: thousands, hundreds, the rest, and an ending: "driehonderdvijftigste"."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple


class OneWord(NamedTuple):
    """The parts of such a numeral.

    `below`: numerals under a hundred; `link`: what may stand behind a hundred or a thousand ("honderdEN een"); `endings`: what
    an ending makes of the number (`number` is none): `ordinal`, `in_tens` (a decade), `aged`; `centuries`: what a year may begin
    with ("negentien"), the longest first.
    """

    below: Mapping[str, int]
    hundred: str
    thousand: str
    link: str
    endings: Mapping[str, str]
    centuries: Sequence[str]

    def read(self, word: str) -> tuple[str, int] | None:
        """What the number is told as, and the number; None where the word is no numeral, or no decade is meant by it."""
        value = self._thousands(word)
        if value:
            return "number", value
        for ending, kind in self.endings.items():
            if word.endswith(ending) and (value := self._thousands(word.removesuffix(ending))):
                is_kind = kind != "in_tens" or (20 <= value <= 90 and value % 10 == 0)
                return (kind, value) if is_kind else None
        return self._year(word)

    def _year(self, word: str) -> tuple[str, int] | None:
        """ "negentienvierenzestig": a century, and the rest from ten on."""
        for century in self.centuries:
            rest = self.below.get(word.removeprefix(century), 0) if word.startswith(century) else 0
            if rest >= 10:
                return "year_word", 100 * self.below[century] + rest
        return None

    def _thousands(self, word: str) -> int | None:
        times, thousand, rest = word.rpartition(self.thousand)
        if not thousand:
            return self._hundreds(rest)
        many, behind = self._hundreds(times) if times else 1, self._linked(rest, self._hundreds)
        return None if many is None or behind is None else 1000 * many + behind

    def _hundreds(self, word: str) -> int | None:
        times, hundred, rest = word.partition(self.hundred)
        if not hundred:
            return self._small(times)
        many, behind = self._small(times) if times else 1, self._linked(rest, self._small)
        return None if many is None or behind is None else 100 * many + behind

    def _small(self, word: str) -> int | None:
        return self.below.get(word) if word else 0

    def _linked(self, word: str, read: Callable[[str], int | None]) -> int | None:
        value = read(word)
        return value if value is not None or not word.startswith(self.link) else read(word.removeprefix(self.link))
