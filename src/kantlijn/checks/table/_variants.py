"""What one slip of the pen makes of a number in a table: two digits swapped, or the decimal point in another place."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn.checks._digits import swapped
from kantlijn.checks.table._grid import Figure
from kantlijn.checks.table._remarks import plain
from kantlijn.finding import Words

FACTORS = (10.0, 100.0, 1000.0)
SWAPPED = 2  # digits of a number in which two can have changed places


def variants(figure: Figure, code: str, step: float) -> Iterator[tuple[float, Words]]:
    """(what the figure should be, how to say so) for each slip that may have made it what it is; `code`: how it is written,
    `step`: the size of the last digit in its column, than which no figure in it is finer.
    """
    if sum(char.isdecimal() for char in figure.text) >= SWAPPED:
        for factor, turned in swapped(figure.text, code):
            if factor > 0:
                yield (
                    figure.value * factor,
                    Words(
                        f"Met {turned} klopt het: twee cijfers lijken verwisseld.",
                        f"With {turned} it holds: two digits seem to be swapped.",
                    ),
                )
    for size in FACTORS:
        for factor in (size, 1 / size):
            if step and abs(figure.value * factor / step - round(figure.value * factor / step)) > 1e-6:
                continue
            nl, en = (plain(round(figure.written * factor, 6), code) for code in ("nl", "en"))
            yield (
                figure.value * factor,
                Words(
                    f"Met {nl} klopt het: de komma lijkt verschoven.",
                    f"With {en} it holds: the decimal point seems to have slipped.",
                ),
            )
