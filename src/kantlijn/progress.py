"""One line on a terminal that says what is being done, for whoever has been waiting for more than a second."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from kantlijn.proofread import Notice
from kantlijn.words import Words, said

# Below a second nobody wonders whether anything is happening.
PATIENCE = 1.0
_BEAT = 0.25
# The steps that have a name of their own; every other step is a check, and is called what the check is called.
_STEPS = {
    "manuscript": Words("manuscript lezen", "reading the manuscript"),
    "figures": Words("cijfers zoeken", "looking for figures"),
}


@contextmanager
def progress(total: int, language: str) -> Iterator[Notice]:
    """Gives a function to tell each step to (_STEPS, then the names of checks); the line is written on standard error, only
    where that is a terminal, and taken away at the end. `total` is the number of manuscripts,
    `language` that of the person who waits.
    """
    if not sys.stderr.isatty():
        yield lambda step: None
        return
    steps = [""]
    done = threading.Event()

    def write() -> None:
        pause = PATIENCE
        while not done.wait(pause):
            pause = _BEAT
            sys.stderr.write(f"\r\x1b[K{steps[0][:78]}")
            sys.stderr.flush()
        if pause != PATIENCE:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()

    number = [0]

    def notice(step: str) -> None:
        if step == "manuscript":  # the first step of each
            number[0] += 1
        words = said(_STEPS.get(step, step), language)
        steps[0] = f"{number[0]}/{total} {words}" if total > 1 else words

    writer = threading.Thread(target=write, daemon=True)
    writer.start()
    try:
        yield notice
    finally:
        done.set()
        writer.join()
