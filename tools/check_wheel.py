"""Build the package as a stranger's installer would, and see that it works without the checkout.

Every file under src/kantlijn has to be in the wheel (a data file that is left out is only missed where it is opened),
and the program that comes out of the wheel has to check a manuscript, from another folder. It is built from a copy:
what an earlier build left in the checkout would find its way into the wheel. Prints what is wrong and exits 1.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PIP = [sys.executable, "-m", "pip", "--quiet", "--quiet", "--disable-pip-version-check", "--no-input"]


def built(folder: Path) -> Path:
    """The wheel, built from a copy of what it needs with the setuptools that is installed here."""
    copy = folder / "copy"
    ignored = shutil.ignore_patterns("__pycache__", "*.egg-info")
    shutil.copytree(ROOT / "src", copy / "src", ignore=ignored)
    for name in ("pyproject.toml", "README.md", "LICENSE", "NOTICE"):
        shutil.copy(ROOT / name, copy)
    make = ["wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", str(folder), str(copy)]
    subprocess.run([*PIP, *make], check=True)
    return next(folder.glob("*.whl"))


def missing(wheel: Path) -> list[str]:
    """The files of the package that are not in the wheel."""
    source = ROOT / "src"
    ours = {path.relative_to(source).as_posix() for path in (source / "kantlijn").rglob("*") if path.is_file()}
    with zipfile.ZipFile(wheel) as archive:
        there = set(archive.namelist())
        legal = [name for name in ("LICENSE", "NOTICE") if not any(n.endswith(f"/licenses/{name}") for n in there)]
    return sorted(name for name in ours - there if not name.endswith(".pyc")) + legal


def works(wheel: Path, folder: Path) -> str:
    """What goes wrong when the wheel's own program checks an example; "" where nothing does."""
    place = folder / "installed"
    subprocess.run([*PIP, "install", "--no-deps", "--target", str(place), str(wheel)], check=True)
    program = f"import sys, kantlijn.cli as c; assert c.__file__.startswith({str(place)!r}); sys.exit(c.main())"
    run = subprocess.run(
        [sys.executable, "-c", program, "check", "--fail-on", "never", str(ROOT / "examples" / "news.md")],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(place)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return "" if run.returncode == 0 and run.stdout else run.stderr or "no answer"


def main() -> int:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        wheel = built(folder)
        wrong = [f"not in the wheel: {path}" for path in missing(wheel)]
        trouble = works(wheel, folder)
        if trouble:
            wrong.append(f"the installed program fails: {trouble}")
        print("\n".join(wrong) or f"{wheel.name}: complete, and it works")
        return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
