"""What the tests of the doors share: the command, run as a user runs it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from handmade import Run


@pytest.fixture
def kantlijn(tmp_path: Path) -> Run:
    """Runs the command in a folder of its own, with standard output and error as pipes."""

    def run(*arguments: str, data: bytes = b"", **more: str) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [sys.executable, "-m", "kantlijn.cli", *arguments],
            cwd=tmp_path, input=data, capture_output=True, check=False, env={**os.environ, **more},
        )  # fmt: skip

    return run
