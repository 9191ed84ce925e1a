"""Which manuscripts are meant by the paths on the command line, and how an answer is put in its place."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kantlijn.errors import Trouble, why
from kantlijn.words import Words

STANDARD_INPUT = "-"


@dataclass(frozen=True, slots=True)
class Input:
    """One manuscript to read: its path as it was given or found (`-` for standard input), and what to call the answer
    about it, relative to the folder the answers go to.
    """

    path: str
    name: str


def inputs(paths: Sequence[str], suffixes: Sequence[str], skip: Path | None = None) -> tuple[Input, ...]:
    """The manuscripts that are meant: files as given; folders walked, sorted by name, taking what has a known suffix.

    Hidden files and folders are passed over, and so is the folder `skip`, where the answers go. A file is taken once.
    A path that does not exist is handed on: reading it will say so.
    """
    found: dict[str, Input] = {}
    for path in paths:
        if path != STANDARD_INPUT and os.path.isdir(path):
            for below in _walked(Path(path), suffixes, skip):
                found.setdefault(str(below), Input(str(below), str(below.relative_to(path))))
        else:
            found.setdefault(path, Input(path, "stdin" if path == STANDARD_INPUT else Path(path).name))
    return tuple(found.values())


def books(paths: Sequence[str]) -> tuple[Input, ...]:
    """The books that are meant: folders, each the chapters of one. Raises Trouble `no_folder` for another path."""
    for path in paths:
        if not os.path.isdir(path):
            raise Trouble(
                "no_folder", Words("dit is geen map", "this is no folder"), path,
                Words("bij --book een map met de hoofdstukken", "with --book a folder with the chapters"),
                Words("Laat --book weg voor een los bestand.", "Leave out --book for a single file."),
            )  # fmt: skip
    return tuple(Input(path, Path(path).resolve().name) for path in dict.fromkeys(paths))


def _walked(folder: Path, suffixes: Sequence[str], skip: Path | None) -> list[Path]:
    found: list[Path] = []
    for top, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and not _same(Path(top, name), skip))
        known = [name for name in names if not name.startswith(".") and name.lower().endswith(tuple(suffixes))]
        found += [Path(top, name) for name in known]
    return sorted(found, key=lambda path: path.parts)


def _same(one: Path, other: Path | None) -> bool:
    return other is not None and one.absolute() == other.absolute()


def answer_names(given: Sequence[Input], suffix: str) -> tuple[Path, ...]:
    """What the answer about each manuscript is called: its own whole name and the suffix of the format, so that
    `fire.md` and `fire.docx` do not meet; a number behind it where two would still have the same name.
    """
    taken: set[str] = set()
    names: list[Path] = []
    for one in given:
        name, count = f"{one.name}.{suffix}", 1
        while name.casefold() in taken:
            count += 1
            name = f"{one.name}-{count}.{suffix}"
        taken.add(name.casefold())
        names.append(Path(name))
    return tuple(names)


def write(path: Path, data: bytes, never_over: Sequence[str] = ()) -> None:
    """Writes a file beside its place and renames it into it, so that nobody ever sees half an answer.

    `never_over` are the manuscripts that were read. Raises Trouble `over_input` for one of those, `unwritable` where
    the file cannot be made.
    """
    if any(one != STANDARD_INPUT and _is(path, Path(one)) for one in never_over):
        raise Trouble(
            "over_input",
            Words(
                "is een manuscript dat gelezen is; daar wordt nooit een antwoord overheen geschreven",
                "is a manuscript that was read; an answer is never written over it",
            ),
            str(path),
            remedy=Words("Kies een andere naam voor --output.", "Choose another name for --output."),
        )  # fmt: skip
    place = Path(os.path.realpath(path))
    beside = place.with_name(f".{place.name}.{os.getpid()}.part")
    try:
        if place.exists() and not place.is_file():
            place.write_bytes(data)  # a device or a pipe: renaming onto it would put a file in its stead
            return
        try:
            with beside.open("xb") as stream:
                stream.write(data)
                stream.flush()
                os.fsync(stream.fileno())
            beside.replace(place)
        except BaseException:
            beside.unlink(missing_ok=True)
            raise
    except OSError as error:
        reason = why(error)
        raise Trouble(
            "unwritable", Words(f"is niet te schrijven ({reason.nl})", f"cannot be written ({reason.en})"), str(path),
            Words("een pad in een map die bestaat", "a path in a folder that exists"),
            Words("Kies een andere map, of maak plaats.", "Choose another folder, or make room."),
        ) from None


def _is(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return os.path.realpath(one) == os.path.realpath(other)
