"""Whether a name is a place's: a country, a city, a village, a street."""

from __future__ import annotations

import re

from kantlijn.language.naming import LARGE, REGION, Naming, places
from kantlijn.language.speech import Speech
from kantlijn.reading.people.facts import word
from kantlijn.reading.people.names import Name, Told
from kantlijn.reading.people.phrases import WORD_BEFORE

_COMMA_PLACE = re.compile(r",[ \n]([A-ZÀ-Þ][\w’'-]+(?:[ \n][A-ZÀ-Þ][\w’'-]+)?)")
_DATELINE = re.compile(r"(?:[ \n]\([^()\n]{1,20}\))?(?:,[ \n][A-ZÀ-Þ][\w’'-]+)?[ \n]?[–—-]{1,2}[ \n]")
_SHORTEST_PLACE = 7  # letters of a word that is a place by its end: "Lindelaan", not "Baan"


def place(text: str, name: Name, speech: Speech, words: Naming) -> Told | None:
    """A country, a city, a street."""
    whole = " ".join(name.words)
    first = word(name.words[0], speech.code)
    rank = places().get(whole, 0)
    within = name.before in words.locatives
    if name.before in words.place_nouns and not first.small:
        return Told(name, "place", True)
    if rank and not (len(name.words) == 1 and name.words[0] in words.not_alone):
        also = first.first is not None or (first.surname and rank < REGION) or (first.common and rank < REGION)
        only_opens = name.opens and first.common
        large = rank >= LARGE and not also and not only_opens
        following = _COMMA_PLACE.match(text, name.end) if not name.opens else None
        region = following is not None and places().get(following[1]) == REGION
        several = len(name.words) > 1 and first.first is None and not name.opens
        if within or large or region or several or _office_of(text, name, speech, words):
            return Told(name, "place", True)
        return Told(name, "place", False) if not also and not only_opens else None
    if len(name.words) > 1:
        street = name.words[-1] in words.place_last_words or name.words[0] in words.place_first_words
        return Told(name, "place", True) if street and (first.first is None or within) else None
    low = name.words[0].lower()
    ends = len(low) >= _SHORTEST_PLACE and words.place_endings.search(low) is not None
    if ends and (name.before in speech.articles or within) and not first.surname and first.first is None:
        return Told(name, "place", True)
    return None


def _office_of(text: str, name: Name, speech: Speech, words: Naming) -> bool:
    """Whether a name is what somebody holds an office of: "the MP for Truro", "de burgemeester van Ede"."""
    if name.before not in words.office_of:
        return False
    before = WORD_BEFORE.search(text, max(0, name.start - 40), name.start - len(name.before) - 1)
    return before is not None and speech.is_person(before[1])


def dateline(text: str, name: Name) -> Told | None:
    """The place that a story opens with: "BERLIJN –", "NAIROBI, Kenya —"."""
    if _DATELINE.match(text, name.end) is None:
        return None
    whole = " ".join(each.capitalize() if each.isupper() else each for each in name.words)
    if not places().get(whole) and not places().get(" ".join(name.words)):
        return None
    return Told(name, "place", True)
