"""Frog, the analyser of Dutch of Radboud University and Tilburg University, as a program beside this one.

It is under the GPL: it is neither shipped nor linked nor imported, but called where a desk has it (`apt install frog`). It is
given a text file and answers a line a word, of which the second column is the word and the seventh whether it begins (B-) or
goes on with (I-) a name, and of what. Only its tokenizer, its tagger and its names are asked for (`--skip=mpac`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kantlijn.errors import Trouble
from kantlijn.story import Block, MentionKind
from kantlijn.witnesses import Answer, Namer, Program, Witness
from kantlijn.words import Words

COMMAND = "frog"
_OPTIONS = ("--skip=mpac", "-t")
_WORD, _NAME = 1, 6  # columns of its answer
# The kinds of CoNLL-2002, and those it has beyond them (products, events, others) that no mention is of.
_KINDS: dict[str, MentionKind] = {"PER": "person", "ORG": "organisation", "LOC": "place"}
_NEAR = 60  # characters in which the next word of the answer must stand: more than it ever drops between two
_PATIENCE = 900  # seconds: it takes five to start, and then a second for some two hundred to two thousand words
_VERSION = re.compile(r"^frog (\S+)", re.MULTILINE)
_MODEL = re.compile(r"config read from: .*?/(\w+)/[^/\n]+$", re.MULTILINE)
_MODEL_VERSION = re.compile(r"configuration version = (\S+)")


def opened() -> Namer:
    """Frog, where it is installed; raises Trouble `no_namer` where it is not."""
    import shutil

    if shutil.which(COMMAND) is None:
        raise Trouble(
            "no_namer", Words("het programma frog staat niet op deze computer", "the program frog is not on this computer"),
            "names", Words("een geïnstalleerde frog", "frog, installed"),
            Words(
                "Installeer het (Debian, Ubuntu: apt install frog frogdata uctodata), of haal names weg uit kantlijn.toml.",
                "Install it (Debian, Ubuntu: apt install frog frogdata uctodata), or take names out of kantlijn.toml.",
            ),
        )  # fmt: skip
    return Namer("nl", _asked)


def _asked(text: str, blocks: Sequence[Block]) -> Answer:
    answer, said = _called(_page(text, blocks))
    versions = [found[1] if (found := each.search(said)) else "" for each in (_VERSION, _MODEL, _MODEL_VERSION)]
    return Answer(Program(COMMAND, *versions), tuple(_witnesses(text, answer)))


def _page(text: str, blocks: Sequence[Block]) -> str:
    """The blocks as it wants them: a paragraph a line, an empty line between."""
    return "\n\n".join(" ".join(text[block.start : block.end].split()) for block in blocks) + "\n"


def _called(page: str) -> tuple[str, str]:
    """Its answer to a page, and what it told beside it. It works in a folder of its own, for it leaves files behind."""
    import subprocess
    import tempfile
    from pathlib import Path

    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "page.txt").write_text(page, encoding="utf-8")
        try:
            done = subprocess.run(
                [COMMAND, *_OPTIONS, "page.txt"],
                cwd=folder, capture_output=True, timeout=_PATIENCE, check=False, encoding="utf-8", errors="replace",
            )  # fmt: skip
        except (OSError, subprocess.SubprocessError) as error:
            raise _broke_down(str(error)) from None
    if done.returncode or not done.stdout:
        raise _broke_down(next(iter(reversed(done.stderr.strip().splitlines())), ""))
    return done.stdout, done.stderr


def _broke_down(last: str) -> Trouble:
    return Trouble(
        "namer_failed", Words(f"frog gaf geen antwoord (“{last}”)", f"frog gave no answer: {last}"), "names",
        remedy=Words(
            "Kijk of frog -t BESTAND zelf werkt (hoort frogdata en uctodata erbij?), of haal names weg uit kantlijn.toml.",
            "See whether frog -t FILE works by itself (are frogdata and uctodata there?), or take names out of kantlijn.toml.",
        ),
    )  # fmt: skip


def _witnesses(text: str, answer: str) -> Iterator[Witness]:
    """The names of its answer, along the text: each word is the next one there, and a word that is not is no part of a name."""
    at = 0
    begun: Witness | None = None
    for line in answer.splitlines():
        columns = line.split("\t")
        mark, _, kind = columns[_NAME].partition("-") if len(columns) > _NAME else ("O", "", "")
        word = columns[_WORD] if len(columns) > _WORD else ""
        start = text.find(word, at, at + len(word) + _NEAR) if word else -1
        if start >= 0:
            at = start + len(word)
        goes_on = begun is not None and mark == "I" and start >= 0 and _KINDS.get(kind) == begun.kind
        if begun is not None and goes_on:
            begun = begun._replace(end=at)
            continue
        if begun is not None:
            yield begun
        begun = Witness(start, at, _KINDS[kind]) if mark in ("B", "I") and start >= 0 and kind in _KINDS else None
    if begun is not None:
        yield begun
