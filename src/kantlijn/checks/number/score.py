"""Who won a match, against the score, against who lost it, and against the series it is the last of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from kantlijn.checks._fronts import fronts
from kantlijn.checks._low import low_text
from kantlijn.checks.number._remarks import both
from kantlijn.finding import Finding, Severity, Tested, Words, anchor, counterpart
from kantlijn.language.patterns import patterns
from kantlijn.shelf import Shelf
from kantlijn.story import Span, Story

NAME = "number.score"
_FAR = 4  # sentences below a headline in which the result is told
# A name of a side, on from a word with a capital; what may stand between it and the verb; a score of two figures.
_SIDE = r"(?P<{}>[A-ZÀ-Þ][\w’'.-]*(?: (?:[A-ZÀ-Þ][\w’'.-]*|\d{{2,4}}))*)"
_GAP = r"(?:[^.;:!?\n]{0,60}?)"
_SCORE = r"(?P<score{}>(?<![\d.,-])\d{{1,3}}[-–]\d{{1,3}}(?![\d-]|[.,]\d))"
_DATELINE = re.compile(r"[A-ZÀ-Þ][\w’' ,-]{1,40}?(?: \([^()]{2,30}\))? ?[-–—] ")
_ANY_SCORE = re.compile(r"(?<![\d.,-])(\d{1,3})[-–](\d{1,3})(?![\d-]|[.,]\d)")


class _Words:
    """See language/nl/checks/score.py."""

    beats: tuple[str, ...]
    loses_to: tuple[str, ...]
    wins: tuple[str, ...]
    loses: tuple[str, ...]
    other_match: re.Pattern[str]
    home: re.Pattern[str]
    won_with: str
    lost_with: str
    drawn_with: str
    winner_first: bool
    streak_won: re.Pattern[str]
    streak_lost: re.Pattern[str]
    has_won: re.Pattern[str]
    has_lost: re.Pattern[str]


class _Result(NamedTuple):
    """Somebody won (1) or lost (-1), of whom where that is told; where it stands."""

    side: str
    sign: int
    other: str
    span: Span


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Every match of which the text tells a winner."""
    if story.language not in ("nl", "en"):
        return
    words = patterns(story.language, "checks.score", _Words)
    for number in sorted({story.sentence_at(match.start()) for match in _ANY_SCORE.finditer(story.text)}):
        yield from _with_score(story, words, story.sentences[number])
    series = (match for streak in (words.streak_won, words.streak_lost) for match in streak.finditer(low_text(story)))
    for number in sorted({story.sentence_at(match.start()) for match in series}):
        yield from _streaks(story, words, number)
    yield from _told_twice(story, words)


# -- a result against its score ----------------------------------------------------------------------------------------


@cache
def _scored(code: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    words = patterns(code, "checks.score", _Words)
    told = (("won", words.won_with), ("lost", words.lost_with), ("drawn", words.drawn_with))
    return tuple((how, re.compile(_numbered(pattern))) for how, pattern in told)


def _numbered(pattern: str) -> str:
    """A pattern with a group of its own for each score in it."""
    for at in range(pattern.count("{score}")):
        pattern = pattern.replace("{score}", _SCORE.format(at), 1)
    return pattern


def _with_score(story: Story, words: _Words, sentence: Span) -> Iterator[Tested]:
    if len(_ANY_SCORE.findall(story.text, sentence.start, sentence.end)) != 1:
        return  # sets, or more matches than one
    another = words.other_match.search(story.text, sentence.start, sentence.end) is not None
    home = words.home.search(story.text, sentence.start, sentence.end)
    for how, pattern in _scored(story.language):
        match = pattern.search(story.text, sentence.start, sentence.end)
        if match is None:
            continue
        name = match.lastgroup or "score0"
        one, other = (int(each) for each in re.split(r"[-–]", match[name]))
        wrong = _belied(how, one, other, at_home=home is not None, winner_first=words.winner_first)
        found = None
        if wrong and not another:
            severity: Severity = "error" if how != "lost" and story.quotation_at(match.start()) is None else "query"
            found = _remark(story, match, Span(*match.span(name)), one, other, severity)
        yield Tested((), "story", found)
        return


def _belied(how: str, one: int, other: int, *, at_home: bool, winner_first: bool) -> bool:
    """Whether a score is not that of who won, lost or drew."""
    if how == "drawn":
        return one != other
    if how == "won":
        return one == other or (one < other and (at_home or winner_first))
    return at_home and one > other


def _remark(story: Story, match: re.Match[str], score: Span, one: int, other: int, severity: Severity) -> Finding:
    sign = "=" if one == other else "<" if one < other else ">"
    said = " ".join((story.text[match.start() : score.start] + story.text[score.end : match.end()]).split()) or match[0]
    message = Words(
        f"‘{said}’ en ‘{story.words(score)}’ gaan niet samen: een van de twee klopt niet.",
        f"‘{said}’ and ‘{story.words(score)}’ do not go together: one of the two is wrong.",
    )
    rest = Span(match.start(), score.start) if match.start() < score.start else Span(score.end, match.end())
    line = both(lambda code: f"{one} {sign} {other}")
    return Finding(NAME, severity, message, (anchor(score), counterpart(rest)), (), (line,))


# -- a result against the series it ends --------------------------------------------------------------------------------


def _streaks(story: Story, words: _Words, number: int) -> Iterator[Tested]:
    """ "Lost 28-24 at Vale, and with a fifth victory in succession go top"."""
    sentence = story.sentences[number]
    for result, streak, also in (
        (words.has_lost, words.streak_won, words.has_won), (words.has_won, words.streak_lost, words.has_lost),
    ):  # fmt: skip
        told = result.search(story.text, sentence.start, sentence.end)
        series = streak.search(low_text(story), sentence.start, sentence.end)
        if told is None or series is None or also.search(story.text, sentence.start, sentence.end):
            continue
        if words.other_match.search(story.text, sentence.start, sentence.end) or told.start() > series.start():
            continue
        message = Words(
            f"Hier staat ‘{told[0]}’, en dan ‘{series[0]}’: een van de twee klopt niet.",
            f"It says ‘{told[0]}’ here, and then ‘{series[0]}’: one of the two is wrong.",
        )
        places = (anchor(Span(*told.span())), counterpart(Span(*series.span())))
        yield Tested((), "story", Finding(NAME, "query", message, places))


# -- a result told twice ------------------------------------------------------------------------------------------------


@cache
def _results_of(code: str) -> tuple[tuple[int, re.Pattern[str]], ...]:
    words = patterns(code, "checks.score", _Words)
    told = ((1, words.beats), (-1, words.loses_to), (1, words.wins), (-1, words.loses))
    return tuple((sign, re.compile(_sided(each))) for sign, listed in told for each in listed)


def _sided(pattern: str) -> str:
    x, y = _SIDE.format("x"), _SIDE.format("y")
    return r"(?<![\w’'-])" + pattern.replace("{x}", x).replace("{y}", y).replace("{gap}", _GAP)


def _results(story: Story, words: _Words, span: Span) -> list[_Result]:
    """What a sentence says of who won; nothing where it tells of more matches than one."""
    if words.other_match.search(story.text, span.start, span.end):
        return []
    found = []
    dateline = _DATELINE.match(story.text, span.start, span.end)
    start = dateline.end() if dateline else span.start
    for sign, pattern in _results_of(story.language):
        match = pattern.search(story.text, start, span.end)
        if match is not None:
            other = match["y"] if "y" in match.re.groupindex else ""
            found.append(_Result(match["x"], sign, other, Span(*match.span())))
    return found


def _told_twice(story: Story, words: _Words) -> Iterator[Tested]:
    """ "Noord wint van Zuid", and below it "Zuid heeft van Noord gewonnen"."""
    for front in story.once(fronts):
        if front.kind not in ("headline", "summary", "lead"):
            continue
        heads = _results(story, words, front.span)
        if not heads:
            continue
        below = [each for sentence in front.body[:_FAR] for each in _results(story, words, sentence)]
        for head in heads:
            agrees = [each for each in below if _agree(head, each)]
            clashes = [each for each in below if _clash(head, each)]
            clash = next((each for each in clashes if each.other), clashes[0] if clashes else None)
            if agrees or clash is not None:
                yield Tested((), "story", None if agrees else _otherwise(story, head, clash))
                break


def _same(one: str, other: str) -> bool:
    return bool(one and other) and (one in other or other in one)


def _agree(head: _Result, below: _Result) -> bool:
    return (_same(head.side, below.side) and head.sign == below.sign) or (
        _same(head.side, below.other) and head.sign == -below.sign
    )


def _clash(head: _Result, below: _Result) -> bool:
    """Whether the one of the headline has lost below what was won above, or the other one has won it."""
    if _same(head.side, below.side) and head.sign == -below.sign:
        return True
    return bool(head.other) and _same(head.side, below.other) and _same(head.other, below.side) and head.sign == below.sign


def _otherwise(story: Story, head: _Result, below: _Result | None) -> Finding | None:
    if below is None:
        return None
    said, told = (" ".join(story.words(each.span).split()) for each in (head, below))
    message = Words(
        f"Hier staat ‘{said}’, maar verderop ‘{told}’: wie heeft er gewonnen?",
        f"It says ‘{said}’ here, but further on ‘{told}’: who has won?",
    )
    # Both sides by name, and the other way about.
    sure = bool(head.other and below.other) and story.quotation_at(below.span.start) is None
    return Finding(NAME, "error" if sure else "query", message, (anchor(head.span), counterpart(below.span)))
