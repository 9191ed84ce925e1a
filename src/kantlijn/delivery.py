"""How an answer reaches whoever asked: on standard output, in one file, or in a folder with an answer about each."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kantlijn import files
from kantlijn.errors import Trouble, why
from kantlijn.words import Words, said

if TYPE_CHECKING:
    from kantlijn.files import Input
    from kantlijn.proofread import Proof
    from kantlijn.report.layout import Line

SUFFIX = {"text": "txt", "json": "json", "html": "html", "csv": "csv", "questions": "txt"}
"""How the files of an answer end, by its format; a copy keeps the name of its manuscript."""


def of_all(
    options: argparse.Namespace, given: Sequence[Input], proofs: Sequence[Proof], render: Callable[[Sequence[Proof]], str]
) -> None:
    """One answer about all manuscripts on standard output or in one file; in a folder an answer about each."""
    if not options.output:
        out(render(proofs))
        return
    target = Path(options.output)
    if not _is_folder(target, options, given, one_file=bool(target.suffix)):
        _write(target, render(proofs), given)
        return
    for proof, name in zip(proofs, files.answer_names(given, SUFFIX[options.format]), strict=True):
        if proof.story is not None or options.format == "json":
            _write_below(target, name, render([proof]).encode("utf-8", "replace"), given)


def of_each(
    options: argparse.Namespace, given: Sequence[Input], proofs: Sequence[Proof], render: Callable[[Proof], str]
) -> None:
    """An answer about each manuscript that could be read, which of one alone may go to standard output or one file."""
    if not options.output:
        if proofs[0].story is not None:
            out(render(proofs[0]))
        return
    target = Path(options.output)
    if not _is_folder(target, options, given):
        if proofs[0].story is not None:
            _write(target, render(proofs[0]), given)
        return
    for proof, name in zip(proofs, files.answer_names(given, SUFFIX[options.format]), strict=True):
        if proof.story is not None:
            _write_below(target, name, render(proof).encode("utf-8", "replace"), given)


def copies(
    options: argparse.Namespace,
    given: Sequence[Input],
    proofs: Sequence[Proof],
    copied: Callable[[Proof], Iterable[tuple[Path, Callable[[], bytes]]]],
    tell: Callable[[Trouble, Proof], None],
) -> bool:
    """The copies of the manuscripts, in a file or below a folder, under the names of the manuscripts. What goes wrong
    with one is told and leaves the others as they are; says whether all could be made.
    """
    target = Path(options.output)
    folder = _is_folder(target, options, given)
    fine = True
    for one, proof in zip(given, proofs, strict=True):
        for name, made in copied(proof) if proof.story is not None else ():
            try:
                if not folder:
                    files.write(target, made(), [each.path for each in given])
                else:
                    _write_below(target, name if Path(one.path).is_dir() else Path(one.name), made(), given)
            except Trouble as trouble:
                tell(trouble, proof)
                fine = False
    return fine


def of_lines(
    options: argparse.Namespace,
    given: Sequence[Input],
    proofs: Sequence[Proof],
    lines: Callable[[Sequence[Proof], int, bool], Iterable[Line]],
) -> None:
    """As `of_all`, for lines of styled words, which a terminal shows with their styles."""
    from kantlijn.report import terminal

    styled = sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    if styled and not options.output:
        import shutil

        width = min(terminal.WIDTH, shutil.get_terminal_size().columns)
        terminal.shown(lines(proofs, width, False))
        return
    of_all(options, given, proofs, lambda chosen: terminal.written(lines(chosen, terminal.WIDTH, True)))


def out(text: str) -> None:
    """Writes to standard output. Bytes, so that the answer is the same in every locale; a Windows console gets what it
    can show.
    """
    if sys.stdout.isatty():
        sys.stdout.write(text.encode(sys.stdout.encoding or "utf-8", "replace").decode(sys.stdout.encoding or "utf-8"))
    else:
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode("utf-8", "replace"))
        sys.stdout.buffer.flush()


def tell(proof: Proof, language: str) -> None:
    """Says on standard error what went wrong with a manuscript, and which dismissals have lapsed."""
    for trouble in proof.troubles:
        say(trouble, language)
    for lapsed in proof.lapsed:
        words = ", ".join(f"“{each}”" for each in lapsed.words)
        what = f"{lapsed.fingerprint} ({lapsed.check}: {words})"
        notice = Words(
            f"de afdoening {what} is vervallen: de zin is veranderd, of de opmerking wordt niet meer gemaakt",
            f"the dismissal {what} has lapsed: its sentence changed, or the remark is no longer made",
        )
        sys.stderr.write(f"{proof.path}: {said(notice, language)}\n")


def say(trouble: Trouble, language: str) -> None:
    """Says on standard error what went wrong, what was expected and what to do."""
    where = f"{trouble.where}: " if trouble.where else ""
    lines = [f"kantlijn: {where}{said(trouble.message, language)}"]
    if trouble.expected:
        lines.append(f"  {'verwacht' if language == 'nl' else 'expected'}: {said(trouble.expected, language)}")
    if trouble.remedy:
        lines.append(f"  {said(trouble.remedy, language)}")
    sys.stderr.write("\n".join(lines) + "\n")


def _is_folder(target: Path, options: argparse.Namespace, given: Sequence[Input], one_file: bool = False) -> bool:
    """Whether the answers go to a folder; `--output remarks.json` may be one file about several manuscripts."""
    if target.is_dir():
        return True
    several = len(given) > 1 or any(os.path.isdir(path) for path in options.paths)
    return several and not one_file


def _write(target: Path, text: str, given: Sequence[Input]) -> None:
    files.write(target, text.encode("utf-8", "replace"), [one.path for one in given])


def _write_below(target: Path, name: Path, data: bytes, given: Sequence[Input]) -> None:
    try:
        (target / name).parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = why(error)
        raise Trouble(
            "unwritable", Words(f"kan geen map zijn ({reason.nl})", f"cannot be a folder ({reason.en})"),
            str(target), Words("een map", "a folder"),
            Words("Kies een andere naam voor --output.", "Choose another name for --output."),
        ) from None  # fmt: skip
    files.write(target / name, data, [one.path for one in given])
