"""Witnesses: what a program of somebody else's says is named in a text, for who wants to hear it.

Off unless a desk asks for it (`[reading] names` in kantlijn.toml), and never needed. A witness is a stretch of the text and the
kind of what it names: data that reading may weigh beside its own lists, whoever it came from (docs/decisions/0022). A module
here is one program: it opens it, says what language it reads and in what version, and turns its answer into witnesses.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from kantlijn.story import Block, MentionKind

FROG = "frog"
"""The name of the one program that is no pipeline of spaCy's."""


class Witness(NamedTuple):
    """A stretch of the text that a program takes for the name of somebody or something."""

    start: int
    end: int
    kind: MentionKind


@dataclass(frozen=True, slots=True)
class Program:
    """What a program and its model are called, and their versions: the same of both give the same answer."""

    name: str
    version: str
    model: str
    model_version: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What a program said of a text."""

    program: Program
    witnesses: tuple[Witness, ...]


@dataclass(frozen=True, slots=True)
class Namer:
    """A program that was found: the language it reads, and what it says of the blocks of a text."""

    language: str
    ask: Callable[[str, Sequence[Block]], Answer]


@cache
def opened(name: str) -> Namer:
    """The program by a name: `frog`, or a pipeline of spaCy by its package or its folder. Opened once, whatever the number of
    manuscripts. Raises Trouble `no_namer` where it is not there.
    """
    if name == FROG:
        from kantlijn.witnesses import frog

        return frog.opened()
    from kantlijn.witnesses import pipeline

    return pipeline.opened(name)


def heard(names: Sequence[str], language: str, text: str, blocks: Sequence[Block]) -> Answer | None:
    """What the first of some programs that reads a language says of a text; None where none of them does."""
    namer = next((found for name in names if (found := opened(name)).language == language), None)
    return namer.ask(text, blocks) if namer is not None else None
