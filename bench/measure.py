"""One measurement in a process of its own: `python bench/measure.py LANGUAGE WORDS` prints it as JSON.

A process of its own, because the peak of memory is that of a process, and because a short text may not be measured
with what a long one left behind.

The text is read and held against every check in one go, as the command does it, and again as often as it takes: of each
part the fastest counts, of everything the fastest go. Each go reads the text anew, so that what checks share
(`story.once`) is made again each time: it counts with the first check that asks for it. What is counted is the time of
the processor, in which nothing waits here: on a machine with other work the clock on the wall tells ten times as much.
"""

from __future__ import annotations

import gc
import json
import sys
import time
from collections.abc import Callable
from typing import Any

from grow import Text, grown

ENOUGH = 2.0  # seconds: what took less is done again, and the fastest counts


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    """The fastest of as many runs as fit in `ENOUGH` seconds (at least one), and what the last run gave."""
    fastest, spent, answer = float("inf"), 0.0, None
    while spent < ENOUGH:
        gc.collect()
        start = time.process_time()
        answer = work()
        took = time.process_time() - start
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
    shelf = open_shelf()
    checks = {name: registry.load(name).check for name in registry.names()}
    parts: dict[str, float] = {}

    def part(name: str, work: Callable[[], Any]) -> Any:
        start = time.process_time()
        answer = work()
        parts[name] = min(parts.get(name, float("inf")), time.process_time() - start)
        return answer

    def go(text: Text) -> tuple[Any, int]:
        """The whole of the job on one text: the story, and how many findings."""
        story = part("reading", lambda: read_text(text.text, text.language, text.told))
        found = 0
        for name, check in checks.items():
            tested = part(name, lambda check=check: list(check(story, shelf)))
            found += sum(each.finding is not None for each in tested)
        return story, found

    go(grown(language, 200))  # tables are opened and patterns compiled once a process, not once a text
    parts.clear()
    before = peak_memory()

    text = grown(language, words)
    everything, (story, findings) = timed(lambda: go(text))
    print(
        json.dumps(
            {
                "language": language,
                "words": text.words,
                "figures": len(story.quantities) + len(story.times),
                "findings": findings,
                "seconds": {**parts, "everything": everything},
                "memory_before": before,
                "memory_peak": peak_memory(),
            }
        )
    )


if __name__ == "__main__":
    main()
