"""Those who are called by their function, where the story has told it of one person only: "de wethouder"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kantlijn.language.speech import Speech
from kantlijn.reading.people.entities import Named
from kantlijn.reading.people.phrases import WORD_BEHIND


def by_function(text: str, found: Sequence[Named], words: Speech) -> Iterator[Named]:
    """Those who are called by a function that the story has told of one person only."""
    whose: dict[str, set[int]] = {}
    for each in found:
        if each.role is not None:
            role = text[each.role.start : each.role.end].split()
            end = next((at for at, noun in enumerate(role) if noun.lower() in words.np_ends), len(role))
            if end and words.is_person(role[end - 1]):
                whose.setdefault(" ".join(role[:end]).lower(), set()).add(each.whom)
    definite = words.definite
    for noun in sorted(noun for noun, who in whose.items() if len(who) == 1):
        at = 0
        while (at := text.find(noun, at)) >= 0:
            end = at + len(noun)
            article = text[at - 1 : at] in (" ", "\n") and text[max(0, at - 4) : at - 1].lower().endswith(definite)
            if article and not text[end : end + 1].isalnum() and text[end : end + 1] not in ("-", "’", "'"):
                behind = WORD_BEHIND.match(text, end)
                if behind is None or not (behind[1].lower() in words.belonging_words or behind[1][:1].isupper()):
                    yield Named(at, end, min(whose[noun]), by_role=True)
            at = end
