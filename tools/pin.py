"""Write constraints.txt: every library that is installed beside the program, with its version.

Run by `make pin` in an environment that holds the extras `dev` and `bench`. Names and versions only: where a library
was fetched from is the business of the machine that fetches it.
"""

from __future__ import annotations

from importlib.metadata import distributions
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
HEAD = """\
# The versions that the tests ran with: what the program needs, and the extras dev and bench.
# Written by `make pin`; pyproject.toml says what is needed and why a version is too old.
"""
OURS = {"kantlijn", "pip"}  # the program itself, and the installer that every environment brings along


def pins() -> list[str]:
    """A line `name==version` for every library, sorted by name whatever its capitals."""
    found = {d.metadata["Name"]: d.version for d in distributions()}
    return [f"{name}=={found[name]}" for name in sorted(found, key=str.lower) if name.lower() not in OURS]


def main() -> None:
    (ROOT / "constraints.txt").write_text(HEAD + "\n".join(pins()) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
