"""What the reader gets right, on cases that are not in the repository: `make bench-reading`.

    KANTLIJN_CASES=FOLDER python bench/reading.py [--write]

FOLDER holds `measure/` (the scripts that score the installed command from outside) and `cases-open/`. Without it nothing is
measured, and it says so. `--write` puts what is printed in docs/measured.md, with the day and the commit. What cannot be
installed here stands as a constant with the day it was measured.
"""

from __future__ import annotations

import argparse
import datetime
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
COMMAND = ROOT / ".venv" / "bin" / "kantlijn"
# Right, in per cent, as the makers of the cases measured it; none of these can be installed from a package index.
PEERS = """Peers, measured by the makers of the cases (2026-11), right %. Dutch: the Microsoft recogniser's source head, mostly
on its own cases: number 95.0, ordinal 100, currency 68.5, dimension 87.6, duration 61.8, date 75.9, daterange 62.4, time 97.6,
timerange 93.6, datetime 88.1, datetimerange 53.1; on another suite's Dutch cases alone: number 92.2, currency 55.8,
dimension 71.7, duration 46.0, date 79.4, daterange 52.5, time 95.2, datetime 73.1. English: Microsoft on PyPI number 74.8,
currency 66.0, dimension 42.6, duration 64.3, date 48.0, time 80.8; quantulum3 number 63.9, currency 28.7, dimension 71.3,
duration 35.7; dateparser date 38.1, time 33.6. On whole news sentences the Microsoft recogniser is right on 28.0 % in
Dutch, 26.4 % in English."""
RUNS: tuple[tuple[str, Sequence[str], str, int], ...] = (
    ("Figures and times, Dutch", ("--lang", "nl"), "figures", 19),
    ("Figures and times, English", ("--lang", "en"), "figures", 19),
    ("News sentences", (), "newsforms", 14),
    ("Quotations and speakers", (), "quotes", 12),
    ("Real errors of newspapers, and their twins", (), "corrections", 14),
    ("Published prose", (), "clean", 8),
)


def scored(folder: Path, script: str, options: Sequence[str]) -> list[str]:
    """What a script says of the installed command; ends the run where it fails."""
    done = subprocess.run(
        [sys.executable, str(folder / "measure" / f"{script}.py"), str(folder / "cases-open" / f"{script}.jsonl"), *options],
        capture_output=True, encoding="utf-8", check=False, env={**os.environ, "KANTLIJN": str(COMMAND)},
    )  # fmt: skip
    if done.returncode:  # else what went wrong would be written down as what was measured
        raise SystemExit(f"{script}.py: {done.stderr.strip()}")
    return done.stdout.rstrip().splitlines()


def main() -> int:
    """Prints all of it; 0 also where there are no cases."""
    options = argparse.ArgumentParser(description="what the reader gets right, on cases elsewhere")
    options.add_argument("--write", action="store_true", help="write it to docs/measured.md too")
    chosen = options.parse_args()
    place = os.environ.get("KANTLIJN_CASES")
    if not place or not (Path(place) / "cases-open").is_dir():
        print("No cases: KANTLIJN_CASES names no folder with measure/ and cases-open/ in it. Nothing was measured.")
        return 0
    lines: list[str] = []
    for title, more, script, most in RUNS:
        part = [f"## {title}", "", "```", *scored(Path(place), script, more)[-most:], "```", ""]
        print("\n".join(part), flush=True)
        lines += part
    if chosen.write:
        commit = subprocess.run(
            ["git", "describe", "--always", "--dirty"], cwd=ROOT, capture_output=True, encoding="utf-8", check=False
        ).stdout.strip()
        head = [
            "# Measured from outside", "",
            "Written by `make bench-reading BENCH_OPTIONS=--write`, on the open cases. Many were looked at while the reader",
            "was made, so that held-back ones will do worse. KANTLIJN_CASES names their folder; they are not kept here.", "",
            f"Measured on {datetime.date.today().isoformat()}, commit {commit or 'unknown'}.", "", PEERS, "",
        ]  # fmt: skip
        (ROOT / "docs" / "measured.md").write_text("\n".join([*head, *lines]), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
