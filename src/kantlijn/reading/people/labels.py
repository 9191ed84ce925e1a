"""Words between marks that nobody says: titles, names, nicknames, words that are mentioned, words on a sign."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace

from kantlijn.language.speech import Speech
from kantlijn.reading.people.context import Context
from kantlijn.story import Quotation

_LAST_WORD = re.compile(r"([^\W\d_][\w’'-]*)(,?)[ \n]$")
# A title, a nickname or a word that is mentioned is hardly ever longer (measured on the passages at hand: five at most).
_MENTIONED_WORDS = 6
_PULLED_WORDS = 4  # a pull quote that stands alone has at least as many; a title has seldom more


def is_label(reading: Context, quotation: Quotation, inner: str) -> bool:
    """Whether a name of something or somebody stands between the marks, by what is right before them: "In café ‘De Engel’
    zingt Ramses ‘de Stem’ Koster".
    """
    if inner.endswith((".", "!", "?", "…", ",")) or len(inner.split()) > _MENTIONED_WORDS:
        return False
    before = _LAST_WORD.search(reading.text, max(0, quotation.start - 30), quotation.start)
    following = reading.text[quotation.end : quotation.end + 2]
    capitals = sum(each[:1].isupper() for each in inner.split())
    if reading.speech.title_case and following.startswith(",") and before is not None and capitals > 1 and (
        capitals > len(inner.split()) / 2 and before[1].lower() not in reading.speech.verbs
    ):
        return True  # "Reviewing “The Weight of Bread”, the critic praised"
    opening = before is not None and before[1][:1].isupper() and before[1].lower() in reading.speech.before_titles
    if before is None or (following.startswith(",") is not (before[2] == ",") and not opening):
        return False
    if before[2] == ",":  # "In her memoir, “Salt”, the actress writes"
        return before[1].lower() in reading.speech.title_before and inner[:1].isupper()
    words = inner.split()
    title = inner[:1].isupper() and (len(words) == 1 or sum(each[:1].isupper() for each in words) > 1)
    if title and before[1].lower() in reading.speech.before_titles:
        return True  # "In ‘De Wereld van Morgen’ vertelt Ada Finch"
    named = before[1][:1].isupper() and before[1].lower() not in reading.speech.no_names
    nickname = named and following[:1] == " " and following[1:].isupper()
    return nickname or (before[1].lower() in reading.speech.title_before and inner[:1].isupper())


def is_name(words: str, speech: Speech) -> bool:
    """Whether words between marks may be what somebody is called: with a capital, or an article before them."""
    first = next(iter(words.split()), "")
    return first[:1].isupper() or first.lower() in speech.definite


def is_written(reading: Context, before: int, quotation: Quotation, limit: int) -> bool:
    """Whether the words stand on a sign, in a letter, on a wall."""
    lead, tail = reading.masked[before : quotation.start], reading.masked[quotation.end : limit]
    words = {word.lower() for word in re.findall(r"[^\W\d_]+", tail[:40])[:3]}
    return reading.speech.written_on.search(lead) is not None or bool(words & reading.speech.written_verbs)


def without_labels(reading: Context) -> tuple[Quotation, ...]:
    """The quotations that are some, with their numbers anew."""
    kept: list[Quotation] = []
    place: dict[int | None, int] = {}
    split = {each.continues for each in reading.done}
    for number, each in enumerate(reading.done):
        dropped = each.parent is not None and each.parent not in place
        if dropped or is_only_mentioned(reading, each, number in split):
            continue
        place[number] = len(kept)
        kept.append(replace(each, parent=place.get(each.parent), continues=place.get(each.continues)))
    return tuple(kept)


def is_only_mentioned(reading: Context, quotation: Quotation, split: bool) -> bool:
    """Whether words between marks are only mentioned: short, no sentence, and nobody's."""
    text, words = reading.text, reading.speech
    if quotation.open_ended or text[quotation.start] in "–—" or quotation.continues is not None or split:
        return False
    inner = text[quotation.start + 1 : quotation.end - 1].strip()
    said = inner.split()
    lead = text[max(0, quotation.start - 60) : quotation.start]
    before = re.findall(r"[\w’'-]+", lead) if not lead.rstrip().endswith((".", "!", "?", "…")) else []
    title_case = words.title_case and len(said) > 1 and sum(w[:1].isupper() for w in said) > len(said) / 2
    cue = text[quotation.cue.start : quotation.cue.end].lower() if quotation.cue else None
    if not inner or (title_case and (cue in words.calling or cue in words.right_before)):
        return True
    ended = re.search(r"[.!?…,][’”'\"»]*$", inner) is not None
    told_before = quotation.cue is not None and quotation.cue.end <= quotation.start
    if told_before and not ended and inner[:1].isupper() and len(said) <= _MENTIONED_WORDS and not words.title_case:
        # Part of what somebody says starts in lower case; with a capital and without an end it is the title of something.
        lead = text[quotation.cue.end : quotation.start] if quotation.cue else ""
        return ":" not in lead and cue != ":" and not words.source.fullmatch(cue or "")
    if cue is not None or quotation.written:
        return False
    if ended and not (before and before[-1].lower() in words.title_before):
        return False
    if quotation.parent is not None:
        colon = text[: quotation.start].rstrip().endswith((":", ","))
        verb = bool(before) and before[-1].lower() in words.verbs and before[-1].lower() not in words.calling
        return not (colon or verb) and len(said) <= _MENTIONED_WORDS
    block = reading.blocks[bisect_right(reading.blocks, quotation.start, key=lambda block: block.start) - 1]
    alone = not text[block.start : quotation.start].strip() and not text[quotation.end : block.end].strip()
    if alone and len(said) >= _PULLED_WORDS:
        return False
    following = re.findall(r"[\w’'-]+", text[quotation.end : quotation.end + 30])
    if following and following[0].lower() in words.title_behind:
        return True
    return len(said) <= _MENTIONED_WORDS
