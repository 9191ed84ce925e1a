"""Measure the speed of Kantlijn: `make bench`, or `python bench/run.py [--smoke] [--write]`.

Prints words a second for reading, for every check and in all, on texts of a thousand to a million words; how the time
grows with the length; the peak of memory; how long the command takes on a manuscript of 800 words; and what other
libraries take for a part of the job. `--write` puts the same in docs/benchmarks.md.
"""

from __future__ import annotations

import argparse
import datetime
import json
import math
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from grow import TOLD, grown, printed
from measure import timed
from peers import peers

ROOT = Path(__file__).resolve().parents[1]
SIZES = (1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000)
SMOKE_SIZES = (1_000, 3_000)
PATIENCE = 900  # seconds for one size; a million words at a thousandth of the aim would take three hours
PROCESSES, SMOKE_PROCESSES = 11, 3
MANUSCRIPT_WORDS = 800
PEER_WORDS, SMOKE_PEER_WORDS = 2_000, 300
PAGES, SMOKE_PAGES = 300, 12
AIMS = """Aims for the finished program, on one core: reading 300,000 words/s, everything 100,000 words/s, exponent at
most 1.1, 0.25 s for the command on 800 words, start-up included; 300 pages of a proof in 3 s."""

Row = Sequence[str]


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--smoke", action="store_true", help="small sizes, to see that it runs; under a minute")
    options.add_argument("--write", action="store_true", help="write the results to docs/benchmarks.md too")
    options.add_argument("--up-to", type=int, metavar="WORDS", default=SIZES[-1], help="leave the longer texts out")
    chosen = options.parse_args()
    sizes = [size for size in (SMOKE_SIZES if chosen.smoke else SIZES) if size <= chosen.up_to]

    lines: list[str] = []

    def say(line: str = "") -> None:
        print(line, flush=True)
        lines.append(line)

    say(machine())
    failed = False
    for language in ("nl", "en"):
        failed |= not growth(language, sizes, say)
    wall(SMOKE_PROCESSES if chosen.smoke else PROCESSES, say)
    printed_pages(SMOKE_PAGES if chosen.smoke else PAGES, 1 if chosen.smoke else 3, say)
    beside(SMOKE_PEER_WORDS if chosen.smoke else PEER_WORDS, say)
    if chosen.write and not failed:
        (ROOT / "docs").mkdir(exist_ok=True)
        (ROOT / "docs" / "benchmarks.md").write_text(page(lines), encoding="utf-8")
    return int(failed)


# -- the parts ---------------------------------------------------------------------------------------------------------


def growth(language: str, sizes: Sequence[int], say: Callable[..., None]) -> bool:
    """Speed and memory on texts of growing length; False where a measurement broke down."""
    say()
    say(f"## Words a second, {'Dutch' if language == 'nl' else 'English'}")
    say()
    done: list[dict[str, Any]] = []
    for size in sizes:
        try:
            done.append(measured(language, size))
        except subprocess.TimeoutExpired:
            say(f"{size:,} words: not done after {PATIENCE} s; longer texts were left out.")
            say()
            break
        except subprocess.CalledProcessError as error:
            say(f"{size:,} words: broke down: {error.stderr.strip().splitlines()[-1]}")
            return False
    if not done:
        return False
    rows: list[Row] = [("", *(f"{each['words']:,}" for each in done), "exponent")]
    for part in done[0]["seconds"]:
        taken = [each["seconds"][part] for each in done]
        speeds = [f"{each['words'] / max(seconds, 1e-9):,.0f}" for each, seconds in zip(done, taken, strict=True)]
        rows.append((part, *speeds, exponent([each["words"] for each in done], taken)))
    rows.append(("figures", *(f"{each['figures']:,}" for each in done), ""))
    rows.append(("findings", *(f"{each['findings']:,}" for each in done), ""))
    if done[0]["memory_peak"] is not None:
        rows.append(("peak memory, MiB", *(f"{each['memory_peak']:.0f}" for each in done), ""))
        say(f"Before the text is there, the program with its tables takes {done[0]['memory_before']:.0f} MiB.")
        say()
    for line in table(rows):
        say(line)
    return True


def measured(language: str, size: int) -> dict[str, Any]:
    run = subprocess.run(
        [sys.executable, str(ROOT / "bench" / "measure.py"), language, str(size)],
        capture_output=True,
        encoding="utf-8",
        check=True,
        timeout=PATIENCE,
    )
    answer: dict[str, Any] = json.loads(run.stdout)
    return answer


def printed_pages(count: int, times: int, say: Callable[..., None]) -> None:
    """Page proofs: reading, and writing remarks back."""
    import proofs

    say()
    say(f"## A page proof of {count} pages")
    say()
    for line in table([("", "seconds", "pages a second", "times as fast"), *proofs.rows(count, times)]):
        say(line)


def exponent(words: Sequence[int], seconds: Sequence[float]) -> str:
    """The slope of the best straight line through the logarithms of both: 1 is twice the time for twice the words."""
    if len(words) < 2:
        return ""
    x, y = [math.log(each) for each in words], [math.log(max(each, 1e-9)) for each in seconds]
    return f"{statistics.linear_regression(x, y).slope:.2f}"


def wall(processes: int, say: Callable[..., None]) -> None:
    """How long a person waits for the command, start-up and all."""
    say()
    say(f"## The command, on {MANUSCRIPT_WORDS} words")
    say()
    say(f"Wall time, median of {processes} fresh processes (fastest and slowest behind it).")
    say()
    program = [sys.executable, "-c", "import sys; from kantlijn.cli import main; sys.exit(main())", "check"]
    rows: list[Row] = [("", "seconds", "fastest", "slowest")]
    with tempfile.TemporaryDirectory() as folder:
        jobs: list[tuple[str, list[str]]] = [("Python alone", [sys.executable, "-c", "pass"])]
        for language in ("nl", "en"):
            path = Path(folder) / f"{language}.txt"
            path.write_text(printed(language, MANUSCRIPT_WORDS).text, encoding="utf-8")
            date = ["--date", TOLD[language].isoformat()]
            jobs.append((f"plain text, {language}", [*program, "--fail-on", "never", *date, str(path)]))
        for name in ("news.clean.md", "reportage.clean.docx", "data-story.clean.html"):
            jobs.append((f"examples/{name}", [*program, "--fail-on", "never", str(ROOT / "examples" / name)]))
        for name, job in jobs:
            times = sorted(once(job) for _ in range(processes))
            rows.append((name, *(f"{each:.2f}" for each in (statistics.median(times), times[0], times[-1]))))
    for line in table(rows):
        say(line)


def once(job: Sequence[str]) -> float:
    start = time.perf_counter()
    subprocess.run(job, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def beside(words: int, say: Callable[..., None]) -> None:
    """Other libraries on the same text in the same run, each for the part of the job it does."""
    from kantlijn.reading import read_text

    say()
    say("## Beside other libraries")
    say()
    say("Words a second on one text; the ratio says how many times as fast Kantlijn reads the same text.")
    say()
    rows: list[Row] = [("library", "what it does", "language", "words", "words/s", "Kantlijn, reading", "ratio")]
    absent = []
    for peer in peers():
        if isinstance(peer, str):
            absent.append(peer)
            continue
        text = grown(peer.language, words)
        peer.work(text.text[:500])
        theirs, _ = timed(lambda peer=peer, text=text: peer.work(text.text))
        ours, _ = timed(lambda text=text: read_text(text.text, text.language, text.told))
        speeds = (f"{text.words / theirs:,.0f}", f"{text.words / ours:,.0f}", f"{theirs / ours:.1f}")
        rows.append((f"{peer.name} {peer.version}", peer.part, peer.language, f"{text.words:,}", *speeds))
    if len(rows) > 1:
        for line in table(rows):
            say(line)
    for line in absent:
        say(line)


# -- on paper ----------------------------------------------------------------------------------------------------------


def table(rows: Sequence[Row]) -> list[str]:
    """The rows as a Markdown table that reads well in a terminal too; the first row is the head."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = [
        f"| {' | '.join([row[0].ljust(widths[0]), *map(str.rjust, row[1:], widths[1:])])} |" for row in rows
    ]
    rule = "|" + "|".join(("-" * (w + 1) + ":") if i else "-" * (w + 2) for i, w in enumerate(widths)) + "|"
    return [lines[0], rule, *lines[1:]]


def machine() -> str:
    """What it ran on: the processor, how many of them, and the Python."""
    name = platform.processor() or platform.machine()
    try:
        told = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        name = next((line.partition(":")[2].strip() for line in told if line.startswith("model name")), name)
    except OSError:
        pass
    return f"{name}, {os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}; one core is used."


def page(lines: Sequence[str]) -> str:
    """The page for docs/, with the day and the commit that was measured."""
    commit = subprocess.run(
        ["git", "describe", "--always", "--dirty"], cwd=ROOT, capture_output=True, encoding="utf-8", check=False
    ).stdout.strip()
    head = [
        "# Benchmarks",
        "",
        "Written by `make bench BENCH_OPTIONS=--write`; the numbers are of one machine on one day.",
        "",
        f"Measured on {datetime.date.today().isoformat()}, commit {commit or 'unknown'}.",
        AIMS,
        "",
        "The texts are grown from the clean examples: the same paragraphs with other figures each time, so figures in",
        "them contradict each other far more often than in print; the command is timed on the examples as they stand.",
        "A check is timed on a story that has been read; what checks share is made once a story and counts with the first.",
        "Reading and checks are given in time of the processor, the command and the proof by the clock on the wall.",
        "",
    ]
    return "\n".join([*head, *lines]) + "\n"


if __name__ == "__main__":
    sys.exit(main())
