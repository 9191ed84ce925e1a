"""How many items a list has, at least and at most: commas and the word "and" leave some room."""

from __future__ import annotations

import re
from typing import NamedTuple

from kantlijn.checks.number._counting.listing import Listing, joins, names
from kantlijn.story import Span, Story

FREE_WORDS = 7  # words of an item that is no name; the longest in the pairs and examples has 5
LONGEST = 400  # characters of a list
_TITLE = re.compile(r"[‘“„\"«'][^‘’“”„\"«»]{2,80}[’”\"»']")
_TITLES = re.compile(rf"{_TITLE.pattern}(?:,\s{_TITLE.pattern}){{0,12}},?\s[^\W\d_]{{2,4}}\s{_TITLE.pattern}")
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")


class Items(NamedTuple):
    """A list: where it stands, and how many items it has at least and at most."""

    span: Span
    least: int
    most: int


def counted(code: str, words: Listing, segment: str, start: int) -> Items | None:
    """The items of a stretch of text that is a list and nothing else; None where it is no list, or may hold more."""
    stripped = segment.strip().rstrip(".!?")
    if not stripped or len(stripped) > LONGEST or stripped[0] in "–—-":
        return None
    lead = len(segment) - len(segment.lstrip())
    whole = Span(start + lead, start + lead + len(stripped))
    quoted = _TITLES.fullmatch(stripped)
    if quoted is not None:
        titles = len(_TITLE.findall(stripped))
        return Items(whole, titles, titles)
    if stripped[0] in "'‘“„\"«":
        return None
    text = _BRACKETS.sub("", stripped)
    low = text.lower()
    if (
        re.search(r"[.:!?–—\"“”]\s|\d", text)
        or words.aside.search(low)
        or words.open_list.search(low)
        or words.clause.search(low)
    ):
        return None
    parts = [part.strip() for part in re.split(r";" if ";" in text else r",", text)]
    if any(not part for part in parts) or any(
        len(part.split()) > FREE_WORDS * (1 + (at == len(parts) - 1)) for at, part in enumerate(parts)
    ):
        return None
    if words.many_in_one.search(low):
        return None
    least = len(parts)
    found = [[*joins(code).finditer(part.lower())] for part in parts]
    opens = sum(bool(each) and each[0].start() == 0 for each in found)
    inside = sum(len(each) for each in found) - opens
    final = bool(found[-1])
    if not final and least < 3:
        return None  # "een plan: de brug, eindelijk"
    if final and found[-1][0].start() != 0:
        least += 1
    return Items(whole, least, len(parts) + inside)


def counted_names(story: Story, words: Listing, start: int, end: int, *, closed: bool) -> Items | None:
    """The list of names that begins right at `start`; `closed`: it must end with a comma, a full stop or a bracket."""
    found = names(story.language).match(story.text, start, end)
    if found is None:
        return None
    behind = story.text[found.end() : found.end() + 40]
    ends = r"\s?(?:[.;:)–—]|,|$)" if closed else r"\s?(?:[.;:)–—]|$)|,?\s(?=[a-zà-ÿ])"
    if not re.match(ends, behind) or re.match(rf",?\s(?:{words.and_word})\s", behind) or re.match(r",\s[A-ZÀ-Þ]", behind):
        return None
    if words.open_list.match(behind.lower().lstrip(" ,")):
        return None
    low = found[0].lower()
    if words.many_in_one.search(low) or words.clause.search(low) or words.open_list.search(low):
        return None
    commas, ands = found[0].count(","), len(joins(story.language).findall(found[0]))
    oxford = len(re.findall(rf",\s{words.and_word}\s", found[0]))
    least = commas + 1 + (0 if oxford else 1)
    return Items(Span(found.start(), found.end()), least, max(least, commas + 1 + ands - oxford))
