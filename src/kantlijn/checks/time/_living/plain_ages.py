"""The ages of a sentence as numbers, whoever they are of: "58", "42 jaar oud", "op zijn 53ste", "went to sea at 17"."""

from __future__ import annotations

import re
from dataclasses import replace

from kantlijn.checks.time._cues import Cues, LifeCues, cues, life_cues
from kantlijn.checks.time._fact import OLDEST
from kantlijn.checks.time._sentences import Sentence
from kantlijn.interval import Interval
from kantlijn.story import Quantity, Span, Story


def ages_in(sentence: Sentence) -> list[Quantity]:
    """The plain ages of a sentence, in order."""
    story, found = sentence.story, []
    for mark in sentence.figures:
        if mark.kind in ("rank", "ordinal"):
            if (age := _ordinal(sentence, mark)) is not None:
                found.append(age)
        elif age_of(story, mark) is not None:
            found.append(mark)
    if any(time.kind == "time" for time in sentence.times):
        found += _bare_ages(sentence)
        found.sort(key=lambda q: q.start)
    return found


def _ordinal(sentence: Sentence, mark: Quantity) -> Quantity | None:
    """The age of "op zijn 53ste"; not "op zijn vijftigste verjaardag"."""
    text = sentence.story.text
    if mark.value is None or not 0 < mark.value < OLDEST or not sentence.life.ordinal_age_behind.match(text, mark.end):
        return None
    if not sentence.life.at_ordinal.search(text[max(0, mark.start - 12) : mark.start]):
        return None
    age = Interval(mark.value, mark.value + 1, True, False)
    return replace(mark, kind="age", strict=age, loose=age, unit="year", counts=None)


def _bare_ages(sentence: Sentence) -> list[Quantity]:
    """The ages that look like an hour: "went to sea at 17, in 1967"."""
    if not any(time.field("year") is not None for time in sentence.times):
        return []
    found = []
    for time in sentence.times:
        if time.kind != "time":
            continue
        surface = sentence.story.words(time)
        bare = re.fullmatch(r"\d{1,2}", surface) is not None
        life = sentence.life
        if bare and life.bare_age.search(sentence.lead(time)) and life.bare_age_behind.match(sentence.tail(time)):
            years, span = int(surface), Span(time.start, time.end)
            age = Interval(years, years + 1, True, False)
            found.append(Quantity(time.start, time.end, "age", span, years, age, age, unit="year"))
    return found


def age_of(story: Story, quantity: Quantity) -> int | None:
    """A plain age in whole years; None for "older than", "a man in his eighties", and for what is no age."""
    if quantity.value is None or quantity.hedge or quantity.value != int(quantity.value) or not 0 < quantity.value < OLDEST:
        return None
    if quantity.kind == "age":
        return int(quantity.value) if quantity.unit in (None, "year") else None  # "29 jaar en 41 dagen oud"
    old = quantity.kind == "count" and life_cues(story.language).old.match(story.text, quantity.number.end) is not None
    return int(quantity.value) if old or (quantity.kind == "count" and _bare(story, quantity)) else None


def _bare(story: Story, quantity: Quantity) -> bool:
    """Whether a bare number is an age by the words around it: "was 42 when he took over", "die morgen 52 wordt"."""
    words, life, text = cues(story.language), life_cues(story.language), story.text
    if life.turns_behind.match(text, quantity.end) is not None:
        return True
    if quantity.counts is not None:
        return False
    last = re.search(r"([^\W\d_]+)\s$", text[max(0, quantity.start - 12) : quantity.start])
    if last is not None and last[1].lower() in words.he_or_she and life.ends_clause.match(text, quantity.end):
        return True  # "Zij is 41, hij 55."
    before = text[max(0, quantity.start - 40) : quantity.start].lower()
    if life.ends_clause.match(text, quantity.end) and life.is_now.search(before):
        return True
    if life.ends_clause.match(text, quantity.end) and _named_and_now(text, quantity.start, life):
        return True
    if words.lived.search(before) and life.when.match(text, quantity.end):
        return True
    closes = any(each.match(text, quantity.end) for each in (life.ends_clause, life.age_when, life.on_day))
    return closes and (life.bare_lead.search(before) is not None or _was_so_old(story, quantity, words, life))


def _named_and_now(text: str, at: int, life: LifeCues) -> bool:
    """ "Haar dochter Chantal, nu 31,": a name, a comma and a word for now."""
    before = text[max(0, at - 40) : at]
    now = life.now_aged.search(before)
    name = re.search(r"(?:^|\s)([^\W\d_][\w’'-]+),\s$", before[: now.start()]) if now is not None else None
    return name is not None and name[1][0].isupper()


def _was_so_old(story: Story, quantity: Quantity, words: Cues, life: LifeCues) -> bool:
    """ "was Ger Stolwijk 42", "Gerald Stowe was 42": a name and "was", whichever comes first."""
    parts = re.split(r"[.,;:()]", story.text[max(0, quantity.start - 40) : quantity.start])
    before = parts[-1].split()
    if len(before) == 1 and len(parts) > 2:  # "Het oudste lid, Wim Tak, is 92"
        before = [*parts[-2].split(), *before]
    if not before:
        return False
    verb = next((at for at, word in enumerate(before) if life.was_so_old.search(f"{word} ")), None)
    if verb is None:
        return False
    name = before[verb + 1 :] or before[:verb][-2:]
    return bool(name) and all(word[0].isupper() or word in words.particles for word in name) and name[-1][0].isupper()
