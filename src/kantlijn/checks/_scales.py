"""A scale word that stands for another: "12 miljoen" where "12 miljard" was meant."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from kantlijn.finding import Words

_NAMES = {
    1e3: Words("duizend", "thousand"), 1e6: Words("miljoen", "million"), 1e9: Words("miljard", "billion"),
    1e12: Words("biljoen", "trillion"),
}  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+")


def other_scales(written: str, scales: Mapping[str, float]) -> Iterator[tuple[float, Words, Words]]:
    """(how many times as much it would be, the scale word that is meant then, the one that stands there) for each other scale
    of a figure as it is written; `scales`: what the scale words of its language stand for. Nothing where it has none.
    """
    stands = next((scales[word] for word in _WORD.findall(written.lower()) if word in scales), None)
    if stands in _NAMES:
        yield from ((meant / stands, name, _NAMES[stands]) for meant, name in _NAMES.items() if meant != stands)
