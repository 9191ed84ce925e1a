"""One measurement in a process of its own: `python bench/measure.py LANGUAGE WORDS` prints it as JSON.

A process of its own, because the peak of memory is that of a process, and because a short text may not be measured
with what a long one left behind.
"""

from __future__ import annotations

import gc
import json
import sys
import time
from collections.abc import Callable
from typing import Any

from grow import grown

ENOUGH = 0.5  # seconds: a shorter measurement is repeated, and the fastest counts


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    """The fastest of as many runs as fit in `ENOUGH` seconds (at least one), and what the last run gave."""
    fastest, spent, answer = float("inf"), 0.0, None
    gc.collect()
    while spent < ENOUGH:
        start = time.perf_counter()
        answer = work()
        took = time.perf_counter() - start
        fastest, spent = min(fastest, took), spent + took
    return fastest, answer


def peak_memory() -> float | None:
    """The most memory this process has had, in MiB; None where the system does not tell (Windows)."""
    try:
        import resource
    except ImportError:
        return None
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 2**20 if sys.platform == "darwin" else peak / 2**10  # bytes there, KiB on Linux


def main() -> None:
    from kantlijn.checks import registry
    from kantlijn.reading import read_text
    from kantlijn.shelf import open_shelf

    language, words = sys.argv[1], int(sys.argv[2])
    small = grown(language, 200)
    shelf = open_shelf()
    checks = {name: registry.load(name).check for name in registry.names()}
    warm = read_text(small.text, small.language, small.told)
    for check in checks.values():
        list(check(warm, shelf))  # tables are opened and patterns compiled once a process, not once a text
    before = peak_memory()

    text = grown(language, words)
    seconds, story = timed(lambda: read_text(text.text, text.language, text.told))
    parts = {"reading": seconds}
    findings = 0
    for name, check in checks.items():
        seconds, tested = timed(lambda check=check: list(check(story, shelf)))
        parts[name] = seconds
        findings += sum(each.finding is not None for each in tested)
    print(
        json.dumps(
            {
                "language": language,
                "words": text.words,
                "figures": len(story.quantities) + len(story.times),
                "findings": findings,
                "seconds": parts,
                "memory_before": before,
                "memory_peak": peak_memory(),
            }
        )
    )


if __name__ == "__main__":
    main()
