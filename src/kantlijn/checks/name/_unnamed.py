"""An office holder who speaks and is never named, where the story names one of the same office for something else: "minister
Smit van Landbouw", and then "de minister van Financiën hoopt".

Whoever speaks in a newspaper is named somewhere; so the one is likely the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from kantlijn.checks.name._people import Cues, cues
from kantlijn.finding import Finding, Tested, Words, anchor, counterpart
from kantlijn.language.speech import speech
from kantlijn.story import Span, Story

_VERB = re.compile(r",? ([a-zà-ÿ]+)")


class _Held(NamedTuple):
    """An office with what it is of; whether somebody is named with it, and whether it speaks."""

    span: Span
    office: str
    field: str
    named: bool
    speaks: bool


def of_story(story: Story, name: str) -> Iterator[Tested]:
    """Every office that speaks without a name, against the one that has a name."""
    words = cues(story.language)
    found = list(_held(story, words))
    for office in {each.office: None for each in found}:
        named = [each for each in found if each.office == office and each.named]
        fields = {each.field for each in named}
        speaking = [each for each in found if each.office == office and each.speaks and not each.named]
        for one in speaking:
            before = [each for each in named if each.span.start < one.span.start]
            if not before or len(fields) != 1:
                continue
            known = one.field in fields or any(one.field in each or each in one.field for each in fields)
            others = sum(each.field == one.field for each in found)
            yield Tested((), "story", None if known or others > 1 else _remark(story, name, one, before[-1]))


def _held(story: Story, words: Cues) -> Iterator[_Held]:
    verbs = speech(story.language).verbs
    for match in words.office_and_field.finditer(story.text):
        span = Span(*match.span())
        if story.quotation_at(span.start) is not None or story.blocks[story.block_at(span.start)].kind != "paragraph":
            continue
        named = bool(match["name"]) or words.name_behind.match(story.text, match.end()) is not None
        named = named or any(
            m.kind == "person" and m.form != "role" and 0 <= span.start - m.end <= _BEHIND
            for m in story.mentioned(Span(max(0, span.start - _NAME), span.start))
        )
        before = story.text[max(0, match.start() - _BEFORE) : match.start()]
        verb = _VERB.match(story.text, match.end())
        speaks = words.office_speaks.search(before) is not None and (
            (verb is not None and verb[1] in verbs) or _says(story, span)
        )
        yield _Held(span, match["office"].lower(), " ".join(match["field"].lower().split()), named, speaks)


_BEHIND = 8  # characters from a name to the office behind it: ", the "
_NAME = 40  # characters before an office in which the name that it is behind may start
_BEFORE = 20  # characters before an office in which the words stand with which it speaks: "according to the "


def _says(story: Story, span: Span) -> bool:
    """Whether a quotation is told to be of whoever holds the office."""
    return any(q.named is not None and q.named.start < span.end and span.start < q.named.end for q in story.quotations)


def _remark(story: Story, name: str, here: _Held, there: _Held) -> Finding:
    said, before = (" ".join(story.words(each.span).split()) for each in (here, there))
    message = Words(
        f"Hier spreekt de ‘{said}’, die nergens een naam heeft; eerder is het ‘{before}’: is dat dezelfde?",
        f"Here the ‘{said}’ speaks, who is named nowhere; before it is the ‘{before}’: is that the same?",
    )
    return Finding(name, "query", message, (anchor(here.span), counterpart(there.span)))
