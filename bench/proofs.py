"""How fast manuscripts themselves are read, and remarks written back: a page proof of 300 pages, beside what others take.

The proof is that of the tests, set by LibreOffice, with its twelve pages set behind each other as often as it takes.
"""

from __future__ import annotations

import io
import time
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
PROOF = ROOT / "tests" / "manuscript" / "proofs" / "dijk.pdf"
PEER_PAGES = 12  # a peer that takes a tenth of a second a page is measured on few


def proof_of(pages: int) -> bytes:
    """A PDF of so many pages."""
    import pikepdf

    out = io.BytesIO()
    with pikepdf.open(PROOF) as source, pikepdf.new() as new:
        while len(new.pages) < pages:
            new.pages.extend(source.pages)
        del new.pages[pages:]
        new.save(out, static_id=True)
    return out.getvalue()


def once(work: Callable[[], Any], times: int) -> float:
    """The fastest of a few runs, in seconds."""
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return min(taken)


def rows(pages: int, times: int) -> list[tuple[str, str, str, str]]:
    """Seconds for the whole proof, pages a second, and how many times as fast as the slowest peer."""
    import pdfplumber

    from kantlijn.manuscript import pdf
    from kantlijn.manuscript.remarks import Remark
    from kantlijn.manuscript.remarks import pdf as back
    from kantlijn.story import Span

    data, few = proof_of(pages), proof_of(PEER_PAGES)
    manuscript = pdf.read(data, "proof.pdf")
    spans = [block for block in manuscript.blocks if block.kind == "paragraph"][:200]
    remarks = [Remark(Span(b.start, min(b.end, b.start + 30)), (), "query", "Vraag", ("Klopt dit?",)) for b in spans]

    def plumbed() -> list[str]:
        with pdfplumber.open(io.BytesIO(few)) as document:
            return [page.extract_text() for page in document.pages]

    peer = once(plumbed, times) / PEER_PAGES * pages
    own = once(lambda: pdf.read(data, "proof.pdf"), times)
    written = once(lambda: back.write(data, manuscript, remarks), times)
    name = f"pdfplumber {version('pdfplumber')}, text only (from {PEER_PAGES} pages)"
    return [
        ("reading, mended", f"{own:.2f}", f"{pages / own:,.0f}", f"{peer / own:.0f}"),
        (f"{len(remarks)} remarks written back", f"{written:.2f}", f"{pages / written:,.0f}", ""),
        (name, f"{peer:.1f}", f"{pages / peer:,.0f}", "1"),
    ]
