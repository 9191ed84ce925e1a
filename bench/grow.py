"""Texts of any length, grown from the clean examples: the same paragraphs over and over, each time with other figures.

Other figures, so that nothing can be remembered from the first time; the same words, so that the mix of prose and
figures stays that of a newspaper. The same length gives the same text. The grown text is not a true story: figures in
it do contradict each other, far more often than in print, which is the hard case for a check that compares them.
"""

from __future__ import annotations

import html
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import count
from pathlib import Path

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
MONTHS = (
    "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|"
    "January|February|March|April|May|June|July|August|October|November|December"
)
FIGURE = re.compile(rf"(?P<day>\b\d{{1,2}}(?= (?:{MONTHS})))|(?P<year>\b(?:19|20)\d\d\b(?![.,]\d))|(?P<digits>\d+)")


@dataclass(frozen=True, slots=True)
class Text:
    """A grown text: its language, the day it is told on, and its number of words."""

    language: str
    told: date
    words: int
    text: str


TOLD = {"nl": date(2018, 10, 9), "en": date(2022, 3, 17)}  # the dates of the examples that the texts grow from


def printed(language: str, words: int) -> Text:
    """The beginning of an example as it stands: what a manuscript on a desk is like."""
    return _up_to(words, language, iter(_paragraphs(language)))


def grown(language: str, words: int) -> Text:
    """A text of at least `words` words (and at most a paragraph more), with other figures from the first paragraph on."""
    return _up_to(words, language, _varied(_paragraphs(language)))


def _up_to(words: int, language: str, source: Iterator[str]) -> Text:
    paragraphs: list[str] = []
    total = 0
    for paragraph in source:
        paragraphs.append(paragraph)
        total += len(paragraph.split())
        if total >= words:
            break
    return Text(language, TOLD[language], total, "\n\n".join(paragraphs) + "\n")


def _varied(paragraphs: tuple[str, ...]) -> Iterator[str]:
    for turn in count():
        for index, paragraph in enumerate(paragraphs):
            chance = random.Random(f"{turn}.{index}")  # seeded with words: the same on every machine
            yield FIGURE.sub(lambda found, chance=chance: _other(found, chance), paragraph)


def _other(found: re.Match[str], chance: random.Random) -> str:
    """Another figure of the same kind and length: a day that exists, a year of our time, as many digits."""
    if found["day"]:
        return str(chance.randint(1, 28))
    if found["year"]:
        return str(chance.randint(1950, 2022))
    first, rest = found["digits"][0], found["digits"][1:]
    # A nought stays one: 40,000 becomes another round number, 05.50 another time early in the morning.
    return ("0" if first == "0" else chance.choice("123456789")) + "".join(
        "0" if digit == "0" else chance.choice("0123456789") for digit in rest
    )


@cache
def _paragraphs(language: str) -> tuple[str, ...]:
    if language == "en":
        page = (EXAMPLES / "data-story.clean.html").read_text(encoding="utf-8")
        found = re.findall(r"<(p|h1|h2|figcaption)\b[^>]*>(.*?)</\1>", page.partition("<article>")[2], re.DOTALL)
        return tuple(html.unescape(re.sub(r"<[^>]+>", "", words)).strip() for _, words in found)
    news = (EXAMPLES / "news.clean.md").read_text(encoding="utf-8").split("---\n", 2)[2]
    return tuple(re.sub(r"^#+ |^\*+|\*+$", "", words.strip()) for words in news.split("\n\n") if words.strip())
