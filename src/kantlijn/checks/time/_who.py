"""Whom a sentence speaks of: the names in it, and the person before a pronoun. What is not plain is nobody."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from kantlijn.checks.time._sentences import Sentence

# How many sentences back a pronoun may reach for its person.
REACH = 6
_CAPITAL = re.compile(r"[A-ZÀ-ÞĀ-Ž][\w’'-]*\.?")
_WORD = re.compile(r"[^\W_][\w’'-]*\.?")


class Name(NamedTuple):
    """A run of capitalised words: its place, its surname in lower case, and its first word if there is one."""

    start: int
    end: int
    surname: str
    first: str | None


def names(sentence: Sentence) -> list[Name]:
    """The names in a sentence: capitalised words with the particles between them, but for places behind "in"."""
    story, words = sentence.story, sentence.words
    found: list[Name] = []
    run: list[re.Match[str]] = []
    linked = 0

    def close() -> None:
        while run and (run[0][0] in words.no_names or run[0][0].lower() in words.no_names):
            run.pop(0)
        if run:
            surname = re.sub(r"['’]s?$", "", run[-1][0]).rstrip(".").lower()
            if len(surname) > 1 and not words.place_before.search(
                story.text[max(sentence.span.start, run[0].start() - 18) : run[0].start()]
            ):
                opens = len(run) > 2 and run[0].start() == sentence.span.start
                title = opens and sentence.life.function.search(run[0][0]) is not None
                first = run[title][0] if len(run) > 1 else None
                found.append(Name(run[0].start(), run[-1].start() + len(surname), surname, first))
        run.clear()

    last_end = sentence.span.start
    for match in _WORD.finditer(story.text, sentence.span.start, sentence.span.end):
        gap = story.text[last_end : match.start()]
        if run and gap.strip():
            close()
        capital = _CAPITAL.fullmatch(match[0]) is not None
        if capital:
            run.append(match)
            linked = 0
        elif run and match[0].lower() in words.particles and linked < 3:
            linked += 1
        else:
            close()
        last_end = match.end()
        if run and match[0].endswith(".") and len(match[0]) > 2:
            close()
    close()
    return found


def subject(
    sentences: Sequence[Sentence], index: int, at: int, known: Mapping[str, str | None]
) -> tuple[str, str | None] | None:
    """(surname, first name) of whom a fact at an offset is told; None where that is not plain."""
    sentence = sentences[index]
    text = sentence.story.text[sentence.span.start : at]
    if sentence.words.kin.search(sentence.life.parenthood.sub("", text)):
        return None
    before = [name for name in names(sentence) if name.end <= at and not _in_brackets(text, name.start - sentence.span.start)]
    pronouns = [m for m in re.finditer(r"[^\W\d_]+", text) if m[0].lower() in sentence.words.he_or_she]
    if before and (not pronouns or sentence.span.start + pronouns[-1].start() < before[-1].start):
        name = before[-1]
        if name.first is not None or name.surname in known:
            return name.surname, name.first or known.get(name.surname)
        return None
    if not pronouns:
        return None
    for name in before[::-1]:
        if (who := whose(name, known)) is not None:
            return who
    for earlier in sentences[max(0, index - REACH) : index][::-1]:
        if sentence.words.kin.search(earlier.story.text, earlier.span.start, earlier.span.end):
            return None  # "Ze herdenkt haar man. Hij werd in 1950 geboren."
        for name in names(earlier)[::-1]:
            if (who := whose(name, known)) is not None:
                return who
    return None if before else _nobody_named(sentences, index, pronouns[-1][0].lower())


def _in_brackets(text: str, at: int) -> bool:
    """Whether brackets stand around a place in the text before a fact: "(Hoorn, 12 maart 1931 – Alkmaar, …)"."""
    return text.rfind("(", 0, at) > text.rfind(")", 0, at) and text.find(")", at) >= 0


def _nobody_named(sentences: Sequence[Sentence], index: int, pronoun: str) -> tuple[str, str | None] | None:
    """The one whom a block calls "hij" or "she" from its start, without a name before it: that block's own person."""
    story = sentences[index].story
    block = story.block_at(sentences[index].span.start)
    for earlier in sentences[max(0, index - REACH) : index][::-1]:
        if story.block_at(earlier.span.start) != block:
            break
        if names(earlier) or earlier.words.kin.search(story.text, earlier.span.start, earlier.span.end):
            return None
    else:
        if index >= REACH:
            return None
    return f"{pronoun} {block}", None


def whose(name: Name, known: Mapping[str, str | None]) -> tuple[str, str | None] | None:
    """The person of a name: one that is known by it, or a name of more than one word."""
    if name.surname in known:
        return name.surname, known[name.surname]
    return None if name.first is None else (name.surname, name.first)
