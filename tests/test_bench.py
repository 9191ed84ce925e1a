"""What the bench measures on: texts that are the same everywhere, as long as was asked for, never the same twice.

How fast anything is, is never tested: the bench prints it.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

BENCH = Path(__file__).resolve().parents[1] / "bench"


def grown(language: str, words: int, seed: str = "0") -> str:
    program = f"import sys; sys.path.insert(0, {str(BENCH)!r}); from grow import grown; "
    program += f"sys.stdout.buffer.write(grown({language!r}, {words}).text.encode())"
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, env=environment)
    return run.stdout.decode()


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_text_is_as_long_as_asked_and_the_same_everywhere(language: str) -> None:
    text = grown(language, 3_000)
    assert 3_000 <= len(text.split()) < 3_200
    assert text == grown(language, 3_000, seed="12345")
    assert "<" not in text
    assert "**" not in text


def test_a_paragraph_comes_back_with_other_figures() -> None:
    paragraphs = grown("nl", 5_000).split("\n\n")
    same = [each for each in paragraphs if each.startswith("De gemeenteraad stemde op")]
    assert len(same) >= 4
    assert len(set(same)) == len(same)
