"""Writes what the commands say now into the scenarios: `python tests/doors/write_scenarios.py`, then read the
difference.

A remark whose wording changes on purpose is copied this way; whether it is still what a good editor would write is for
whoever reads the difference.
"""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

FOLDER = Path(__file__).parent / "scenarios"
MANUSCRIPT = re.compile(r"^```manuscript ([^\n]+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
CONSOLE = re.compile(r"(?<=^```console\n)(.*?)(?=^```$)", re.MULTILINE | re.DOTALL)
COMMANDS = re.compile(r"^\$ ([^\n]*)\n((?:(?!\$ ).*\n)*)", re.MULTILINE)


def answer(line: str, folder: Path) -> str:
    """What a command says in a folder: standard output, then standard error, then its exit code where that is not 0."""
    program = [sys.executable, "-m", "kantlijn.cli", *shlex.split(line)[1:]]
    done = subprocess.run(program, cwd=folder, capture_output=True, check=False)
    code = f"exit {done.returncode}\n" if done.returncode else ""
    return done.stdout.decode() + done.stderr.decode() + code


def written(page: str, folder: Path) -> str:
    """The page with what its commands say now; its manuscripts are put in the folder first."""
    for name, body in MANUSCRIPT.findall(page):
        (folder / name).write_text(body, encoding="utf-8")
    return CONSOLE.sub(
        lambda block: COMMANDS.sub(lambda call: f"$ {call[1]}\n{answer(call[1], folder)}", block[0]), page
    )


if __name__ == "__main__":
    for path in sorted(FOLDER.glob("*.md")):
        with tempfile.TemporaryDirectory() as folder:
            path.write_text(written(path.read_text(encoding="utf-8"), Path(folder)), encoding="utf-8")
