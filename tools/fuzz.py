"""Damages real manuscripts in thousands of ways and gives them to every reader and writer: `make fuzz`.

    python tools/fuzz.py [--mutations 20000] [--seed 1] [--format pdf] [--guided SECONDS]

The seeds are the manuscripts of the tests and examples, and files that LibreOffice and Chromium make here where they are
installed. A mutation changes, cuts, doubles or moves bytes of the file, or of one member of a package, or splices two
files. What must come of it: a manuscript that holds together, or a Trouble with a remedy; of a manuscript that was read,
a copy with remarks, which can be read again; within ten seconds and three gigabytes. Each batch runs in a process of its
own, so that a crash of a library is found and told with the number that makes it again. `--guided` lets atheris look for
ways into the readers that are our own instead of drawing them.
"""

from __future__ import annotations

import argparse
import io
import multiprocessing
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import traceback
import zipfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kantlijn.errors import Trouble

ROOT = Path(__file__).resolve().parents[1]
SECONDS = 10
MEMORY = 3 * 1024**3
BATCH = 100
ODD = [
    b"", b"\0", b"\xff\xfe", b"<", b">", b'"', b"&", b"\r\n\f", b"\xed\xa0\x80", b"-1", b"99999999999999999999", b"<!--",
    b"]]>", b"{\\", b"}", b"\\u-3913?", b"\\bin9999 ", b"endobj", b"stream\n", b" 0 R", b"<</", b"/Rotate 45", b"(((", b"<w:p>",
    b"</w:r>", b"<text:s text:c='999999999'/>", b"table:number-columns-repeated='16384'", b"&#xD800;", b"PK\x03\x04", b"\x1b",
    "\u2028‘é’\u202e".encode(), b"%PDF-1.7", b"<?aid style='50'?>", b"<!DOCTYPE x [<!ENTITY a 'b'>]>",
]  # fmt: skip


def seeds(folder: Path) -> list[Path]:
    """The manuscripts that are damaged: those of the repository and those that are made here."""
    from kantlijn import manuscript

    found = [
        path
        for top in (ROOT / "tests" / "manuscript", ROOT / "examples")
        for path in sorted(top.rglob("*"))
        if path.suffix.lower() in manuscript.SUFFIXES and path.stat().st_size < 300_000
    ]
    return found + made(folder)


def made(folder: Path) -> list[Path]:
    """Files as LibreOffice and Chromium make them, where these are installed."""
    page = ROOT / "examples" / "data-story.html"
    if shutil.which("soffice"):
        for kind in ("docx", "odt", "rtf", "epub", "pdf", "fodt"):
            office = ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/lo", "--convert-to", kind]
            subprocess.run([*office, "--outdir", str(folder), str(ROOT / "examples" / "reportage.docx")],
                           capture_output=True, check=False, timeout=120)  # fmt: skip
    if shutil.which("chromium"):
        chromium = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
                    "--disable-background-networking", f"--user-data-dir={folder}/ch"]  # fmt: skip
        subprocess.run([*chromium, f"--print-to-pdf={folder}/page.pdf", page.as_uri()], capture_output=True, check=False,
                       timeout=120)  # fmt: skip
        dom = subprocess.run([*chromium, "--dump-dom", page.as_uri()], capture_output=True, check=False, timeout=120)
        (folder / "page.html").write_bytes(dom.stdout or b"<html>")
    return sorted(path for path in folder.iterdir() if path.is_file())


def damaged(data: bytes, other: bytes, chance: random.Random) -> bytes:
    """One mutation of a file; of a package more often one of its members."""
    if data.startswith(b"PK") and chance.random() < 0.8:
        return _member(data, other, chance)
    return _bytes(data, other, chance)


def _bytes(data: bytes, other: bytes, chance: random.Random) -> bytes:
    for _ in range(chance.choice((1, 1, 2, 4, 16))):
        at = chance.randrange(len(data) + 1)
        length = chance.choice((0, 1, 4, 60, 2000))
        kind = chance.randrange(7)
        if kind == 0:
            data = data[:at] + chance.choice(ODD) + data[at + length :]
        elif kind == 1:
            data = data[:at] + bytes(chance.randrange(256) for _ in range(chance.choice((1, 2, 8)))) + data[at + length :]
        elif kind == 2:
            data = data[:at] + data[at + length :]
        elif kind == 3:
            data = data[:at] + data[at : at + length] * chance.choice((2, 3, 50)) + data[at + length :]
        elif kind == 4:
            data = data[:at]
        elif kind == 5:
            there = chance.randrange(len(other) + 1)
            data = data[:at] + other[there : there + length] + data[at:]
        elif data:
            at = min(at, len(data) - 1)
            data = data[:at] + bytes([data[at] ^ (1 << chance.randrange(8))]) + data[at + 1 :]
    return data


def _member(data: bytes, other: bytes, chance: random.Random) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as package, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        names = [info for info in package.infolist() if not info.is_dir()]
        chosen = chance.choice([info for info in names if info.filename.endswith((".xml", ".xhtml", ".opf", ".rels"))] or names)
        for info in names:
            content = package.read(info)
            if info is chosen:
                if chance.random() < 0.05:
                    continue
                content = _bytes(content, other, chance)
            new.writestr(info, content)
    return out.getvalue()


def tried(data: bytes, suffix: str, chance: random.Random, folder: Path) -> str:
    """What became of one damaged file: `read`, `copied`, or the code of its trouble. Raises for everything else."""
    from kantlijn import manuscript, reading
    from kantlijn.errors import Trouble
    from kantlijn.manuscript import remarks
    from kantlijn.manuscript.remarks import Remark
    from kantlijn.story import Span

    path = folder / f"damaged{suffix}"
    path.write_bytes(data)
    try:
        of = manuscript.read(path)
    except Trouble as trouble:
        return _told(trouble)
    _holds(of)
    reading.read(of)
    if of.format not in remarks.FORMATS:
        return "read"
    places = sorted(chance.randrange(len(of.text) + 1) for _ in range(6))
    written = [
        Remark(Span(one, max(other, one + 1)), (), "query", "Vraag · a.b", ("Klopt -- dit?", "1 < 2 & 3"))
        for one, other in zip(places[::2], places[1::2], strict=True)
        if one < len(of.text)
    ]
    try:
        copy = remarks.write(manuscript.again(of), of, written)
    except Trouble as trouble:
        return f"no copy: {_told(trouble)}"
    assert path.read_bytes() == data, "the manuscript itself was changed"
    path.write_bytes(copy)
    back = manuscript.read(path)
    assert back.flow.text == of.flow.text, "the copy reads otherwise"
    return "copied"


def _told(trouble: Trouble) -> str:
    """The code of a trouble that says all a person needs."""
    whole = trouble.code != "internal" and trouble.code and trouble.message and trouble.remedy
    if not whole:
        raise AssertionError(f"a trouble without words: {trouble!r}")
    return trouble.code


def _holds(of: object) -> None:
    from kantlijn.manuscript.model import Manuscript

    assert isinstance(of, Manuscript)
    of.text.encode("utf-8")
    end = 0
    for block in of.blocks:
        assert end <= block.start < block.end <= len(of.text), "blocks overlap"
        end = block.end
        of.locate(block.start, block.end)
    flow, end = of.flow, 0
    for block in flow.blocks:
        assert end <= block.start < block.end <= len(flow.text), "blocks of the flow overlap"
        end = block.end
        span = flow.page(block.start, block.end)
        assert 0 <= span.start <= span.end <= len(of.text), "the flow leads off the page"


def _too_long(*_: object) -> None:
    raise TimeoutError(f"more than {SECONDS} s")


def batch(paths: list[Path], first: int, count: int, seed: int, answers: multiprocessing.Queue) -> None:  # type: ignore[type-arg]
    """Tries mutations `first` to `first + count`; each depends on nothing but its number and the seed."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    signal.signal(signal.SIGALRM, _too_long)
    bodies = [path.read_bytes() for path in paths]
    with tempfile.TemporaryDirectory() as folder:
        for number in range(first, first + count):
            chance = random.Random(f"{seed}:{number}")
            which = number % len(paths)
            data = damaged(bodies[which], chance.choice(bodies), chance)
            answers.put((number, "begun"))
            signal.alarm(SECONDS)
            try:
                outcome = tried(data, paths[which].suffix.lower(), chance, Path(folder))
            except BaseException:
                outcome = "FAULT\n" + traceback.format_exc(limit=-6)
            signal.alarm(0)
            answers.put((number, f"{paths[which].suffix.lower()} {outcome}"))


def campaign(paths: list[Path], mutations: int, seed: int) -> int:
    """All mutations, batch by batch in processes of their own; gives the number of faults."""
    counts: Counter[str] = Counter()
    faults = 0
    started = time.monotonic()
    context = multiprocessing.get_context("spawn")
    at = 0
    while at < mutations:
        answers = context.Queue()
        worker = context.Process(target=batch, args=(paths, at, min(BATCH, mutations - at), seed, answers))
        worker.start()
        done, current = at, at
        while done < min(at + BATCH, mutations):
            try:
                number, outcome = answers.get(timeout=3 * SECONDS)
            except Exception:
                outcome, number = f"{paths[current % len(paths)].suffix} FAULT\nthe process died or hung", current
                worker.kill()
            if outcome == "begun":
                current = number
                continue
            done = number + 1
            if "FAULT" in outcome:
                faults += 1
                print(f"mutation {number} of {paths[number % len(paths)].name}: {outcome}", flush=True)
                outcome = outcome.partition("\n")[0]
            counts[outcome] += 1
            if not worker.is_alive() and answers.empty():
                break
        worker.join(timeout=SECONDS)
        worker.kill()
        at = done
    seconds = time.monotonic() - started
    for outcome, count in sorted(counts.items()):
        print(f"{count:7}  {outcome}")
    print(f"{mutations} mutations of {len(paths)} files with seed {seed} in {seconds:.0f} s: {faults} faults")
    return faults


def guided(seconds: int) -> int:
    """Lets atheris look for input that breaks the readers of our own: RTF, plain text with its mends, Markdown."""
    import atheris

    with atheris.instrument_imports(include=["kantlijn"]):
        from kantlijn.errors import Trouble
        from kantlijn.manuscript import markdown, rtf, text
    readers = (rtf.read, text.read, markdown.read)

    def one(data: bytes) -> None:
        if not data:
            return
        body = data[1:] if data[0] % 3 else b"{\\rtf1" + data[1:]
        try:
            _holds(readers[data[0] % 3](body, "x"))
        except Trouble as trouble:
            _told(trouble)

    atheris.Setup([sys.argv[0], f"-max_total_time={seconds}", "-max_len=4096", "-timeout=10", "-verbosity=1"], one)
    atheris.Fuzz()
    return 0


def main() -> int:
    """The exit code is 1 where anything broke."""
    parser = argparse.ArgumentParser(description="damage real manuscripts and read them")
    parser.add_argument("--mutations", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--format", help="only seeds with this suffix, such as pdf")
    parser.add_argument("--guided", type=int, metavar="SECONDS")
    options = parser.parse_args()
    if options.guided:
        return guided(options.guided)
    with tempfile.TemporaryDirectory() as folder:
        paths = [path for path in seeds(Path(folder)) if not options.format or path.suffix == f".{options.format}"]
        return 1 if campaign(paths, options.mutations, options.seed) else 0


if __name__ == "__main__":
    sys.exit(main())
