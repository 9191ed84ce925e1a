"""The report for a terminal: every remark with its words underlined, its calculation and how to put it aside.

The lines are made of styled runs. Where the output is no terminal, or colours are not wanted, they are written plainly
with a row of marks under the words; so the same remark is the same text in a log, in a mail and in a test.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from kantlijn import dismissals
from kantlijn.files import STANDARD_INPUT
from kantlijn.finding import Finding
from kantlijn.manuscript.flow import Mend
from kantlijn.proofread import Proof
from kantlijn.report import phrases
from kantlijn.report.layout import Line, Run, cells, excerpts, safe, underline, wrapped
from kantlijn.story import Block, Mark, Mention

# Lines of this many columns are read well in a mail and beside an editor; a terminal may be narrower.
WIDTH = 100
_INDENT = "    "


def checked(
    proofs: Sequence[Proof],
    messages: Callable[[Proof], str],
    options: tuple[str, ...] = (),
    width: int = WIDTH,
    plain: bool = True,
) -> Iterator[Line]:
    """The lines of the report. `messages` gives the language of the remarks on a manuscript, `options` are those of the
    command line that the remarks depend on. `plain` puts a row of marks under words that will not be underlined.
    """
    for number, proof in enumerate(proofs):
        if proof.story is None:
            continue
        if number:
            yield ()
        language = messages(proof)
        place = phrases.places(proof, language)
        for finding in proof.findings:
            yield from _remark(finding, proof, place, language, options, width, plain)
            yield ()
        yield (Run(f"{safe(proof.path)}: ", "bold"), Run(phrases.tally(proof, language), "bold"))
        yield (Run(f"  {phrases.coverage(proof, language)}"),)
        if proof.story.date.origin != "option":
            yield (Run(f"  {phrases.dated(proof.story.date, language)}"),)


def _remark(
    finding: Finding,
    proof: Proof,
    place: Callable[[int], str],
    language: str,
    options: tuple[str, ...],
    width: int,
    plain: bool,
) -> Iterator[Line]:
    story = proof.story
    assert story is not None
    where = safe(place(finding.places[0].start))
    severity = phrases.SEVERITY[finding.severity].said(language)
    yield (Run(f"{where}: ", "bold"), Run(severity, finding.severity), Run(f" {finding.check}", "check"))
    for number, excerpt in enumerate(excerpts(story, finding.places)):
        if number:
            yield (Run(f"  {safe(place(excerpt.start))}", "dim"),)
        for line in wrapped(excerpt.runs, width - len(_INDENT)):
            yield (Run(_INDENT), *line)
            if plain and (row := underline(line)):
                yield (Run(_INDENT), Run(row))
    yield from _indented(finding.message.said(language), "  ", width)
    for calculation in finding.calculation:
        yield from _indented(calculation.said(language), "    ", width)
    if finding.reference:
        yield from _indented(phrases.source(finding.reference, language), "  ", width)
    if proof.path != STANDARD_INPUT:
        mark = dismissals.fingerprint(story, finding)
        yield (Run(f"  {safe(dismissals.command(proof.path, mark, language, options))}", "dim"),)


def _indented(text: str, indent: str, width: int) -> Iterator[Line]:
    for line in wrapped([Run(safe(text))], width - len(indent)):
        yield (Run(indent), *line)


def marked(proofs: Sequence[Proof], messages: Callable[[Proof], str]) -> Iterator[Line]:
    """A readable list of everything that was found in the manuscripts."""
    from kantlijn.report.json import marked_with

    for number, proof in enumerate(proofs):
        if proof.story is None:
            continue
        if number:
            yield ()
        language = messages(proof)
        yield (Run(f"{safe(proof.path)}: ", "bold"), Run(phrases.dated(proof.story.date, language)))
        place = phrases.places(proof, language)
        rows = [
            (
                safe(_where(one, mark, proof.path, place, language).removeprefix(proof.path).lstrip(":/, ")),
                f"{mark['type']} {mark.get('kind', '')}".rstrip(),
                safe(" ".join(mark["text"].split())),
                _reading(mark),
            )
            for one, mark in marked_with(proof)
            if not isinstance(one, Block)
        ]
        widths = [max((cells(row[column]) for row in rows), default=0) for column in range(2)]
        for where, kind, words, reading in rows:
            yield (
                Run(f"  {_padded(where, widths[0])}  ", "dim"),
                Run(f"{_padded(kind, widths[1])}  "),
                Run(words if len(words) <= 60 else f"{words[:59]}…", "anchor"),
                Run(f"  {reading}" if reading else "", "dim"),
            )


def _where(
    one: Mark | Mention | Block | Mend, record: dict[str, Any], path: str, place: Callable[[int], str], language: str
) -> str:
    # A mend is a place on the page, which may be no place in the story.
    return phrases.placed(record["location"], path, language) if isinstance(one, Mend) else place(one.start)


def _padded(text: str, width: int) -> str:
    return text + " " * (width - cells(text))


def _reading(mark: dict[str, object]) -> str:
    if "as" in mark:
        return f"→ “{mark['as']}”"
    if mark["type"] == "mention":
        return f"{mark['name']} ({mark['entity']})"
    if "low" not in mark:
        return ""
    low, high = ("" if mark[end] is None else str(mark[end]) for end in ("low", "high"))
    interval = f"{'[' if mark['low_closed'] else '('}{low}, {high}{']' if mark['high_closed'] else ')'}"
    # A clock time or an exact count is its own reading.
    said = low if low == high and low else interval if low or high else "?"
    signs = [mark.get("unit"), mark.get("counts"), *(sign for sign in ("vague", "impossible") if mark[sign])]
    return " ".join([said, *(str(sign) for sign in signs if sign)])


def written(lines: Iterable[Line]) -> str:
    """The lines as plain text."""
    return "".join("".join(run.text for run in line).rstrip() + "\n" for line in lines)


def shown(lines: Iterable[Line]) -> None:
    """Writes the lines to the terminal with their styles: the words underlined, severity by colour and by name."""
    # rich costs a quarter of the start-up, and only a terminal needs it (docs/decisions/0002-command-line.md).
    from rich.console import Console
    from rich.text import Text

    look = {
        "error": "bold red", "query": "bold yellow", "note": "bold blue", "check": "cyan", "dim": "dim", "bold": "bold",
        "anchor": "bold underline", "counterpart": "underline", "context": "italic",
    }  # fmt: skip
    console = Console(highlight=False, markup=False, emoji=False, soft_wrap=True)
    for line in lines:
        console.print(Text.assemble(*((run.text, look.get(run.style, "")) for run in line)), soft_wrap=True)
