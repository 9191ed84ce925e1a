"""What a layout program or a copy of a page left inside words in the middle of a line: a hyphen ("in de ver- huizing"), a
space ("gemid deld", "fl at"), a ligature as one character ("ﬁnancieel").

A place is only mended where the whole is a word and the parts are not, so that nothing is made of what somebody meant.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from typing import TypeAlias

from kantlijn.language.broken import ELIDED, legal, met_words
from kantlijn.language.known import known, like_a_word
from kantlijn.manuscript.flow import Mend
from kantlijn.story import Block, MendKind, Span

# The words of the manuscript with how often they are met, counted when they are first asked for.
Met: TypeAlias = Callable[[], Mapping[str, int]]
_SMALL = "a-zà-öø-ÿ"
_LIGATURES = dict(zip("\ufb00\ufb01\ufb02\ufb03\ufb04\ufb05\ufb06", ("ff", "fi", "fl", "ffi", "ffl", "st", "st"), strict=True))
_LIGATURE = re.compile("[\ufb00-\ufb06]")
# The space that stands where the width of a ligature was reckoned for one letter: "fl at", "conf lict", "ef fect".
_AFTER_F = re.compile(rf"(?:f(?= [fil])|f[fil]) (?=[{_SMALL}])")
# The hyphen comes first in these patterns, so that the search leaps from one to the next.
_HYPHEN_SPACE = re.compile(rf"[-\u2010](?<=[{_SMALL}].) (?=[{_SMALL}])")
_HYPHEN = re.compile(rf"[-\u2010](?<=[{_SMALL}].)(?=[{_SMALL}]{{4}})")
_WORD = re.compile(r"[^\W\d_]+")
_HYPHENS = ("-", "\u2010", "\u00ad", "\ufffe")
_HANGS = (*_HYPHENS, "'", "’")
_SHORT = 3  # letters; "het zelfde" is a slip of the pen and no space of the layout
_LONGEST = 60  # letters; as in proof.py
# First parts that are never parted by a hyphen.
_PREFIXES = {"nl": frozenset({"ge", "be", "ver", "ont"})}
# Endings of Russian names, which stand in no word list: the second half of a name that was cut in two, as one is in the one
# real book proof at hand. Any ending at all would join eleven pairs of foreign words in a hundred clean news stories.
_NAME_ENDS = frozenset("skaja skaya skoje skoye skij skiy grad burg stan ovna ovitsj evitsj ovich".split())


def strays(text: str, blocks: Sequence[Block], language: str, *, spaces: bool) -> tuple[Mend, ...]:
    """The mends inside lines, in order. `spaces`: also look for spaces inside words, which asks for every word of the
    text whether it is one, and is for page proofs.
    """
    met: Met = cache(lambda: met_words(text))  # most places are judged without it
    found = [Mend(*match.span(), "ligature", _LIGATURES[match[0]]) for match in _LIGATURE.finditer(text)]
    places = list(_places(text))
    if any(_may_be(first, second, language, spaces) for _, _, first, second in places):
        for pattern, span, first, second in places:
            if _JUDGES[pattern](first, second, language, met):
                kind: MendKind = "ligature" if pattern is _AFTER_F else "hyphen"
                found.append(Mend(span.start, span.end, kind))
    if spaces:
        found += _spaces(text, language, met())
    return _outside(found, [b for b in blocks if b.kind in ("furniture", "table", "section_break")])


def _places(text: str) -> Iterator[tuple[re.Pattern[str], Span, str, str]]:
    """The places inside lines where a word may be cut in two: the span of what cuts it, and the words on both sides."""
    for pattern in (_AFTER_F, _HYPHEN_SPACE, _HYPHEN):
        for match in pattern.finditer(text):
            start = match.end() - 1 if pattern is _AFTER_F else match.start()  # of a lost ligature only the space goes
            yield pattern, Span(start, match.end()), _before(text, start), _after(text, match.end())


def _before(text: str, end: int) -> str:
    start = end
    while start > max(0, end - _LONGEST) and (text[start - 1].isalpha() or text[start - 1] in "-'’"):
        start -= 1
    return text[start:end].lower()


def _after(text: str, start: int) -> str:
    end = start
    while end < min(len(text), start + _LONGEST) and (text[end].isalpha() or text[end] in "-'’"):
        end += 1
    return text[start:end].lower().rstrip("-'’")


def _may_be(first: str, second: str, language: str, proof: bool) -> bool:
    """Whether it is worth while to look what else is in the manuscript: the whole is a word, or half of it is none on the
    page of a proof or where the whole looks like a word.
    """
    return known(first + second, language) or (
        not (known(first, language) and known(second, language)) and (proof or like_a_word(first + second, language))
    )


def _lost_ligature(first: str, second: str, language: str, met: Met) -> bool:
    if like_a_word(first, language) or met().get(first, 0) > 1:
        return False
    return like_a_word(first + second, language) or met().get(first + second, 0) > 0


def _left_with_space(first: str, second: str, language: str, met: Met) -> bool:
    joined = first + second
    if second in ELIDED.get(language, ()) or "-" in joined:
        return False
    return (known(joined, language) or met().get(joined, 0) > 0) and legal(joined, len(first), language)


def _left_inside(first: str, second: str, language: str, met: Met) -> bool:
    joined = first + second
    if "-" in joined or len(first) < 2 or known(f"{first}-{second}", language) or not known(joined, language):
        return False
    if like_a_word(second, language) or met().get(f"{first}-{second}", 0) > 1:
        return False
    halves = (second,) if first in _PREFIXES.get(language, ()) else (first, second)
    if any(known(half, other) for half in halves for other in ("nl", "en")):
        return False  # "pole-position" in Dutch
    return legal(joined, len(first), language)


_JUDGES = {_AFTER_F: _lost_ligature, _HYPHEN_SPACE: _left_with_space, _HYPHEN: _left_inside}


def _spaces(text: str, language: str, met: Mapping[str, int]) -> Iterator[Mend]:
    # A half of a word stands nowhere else, so that only what is met once need be looked at.
    odd = {word for word, times in met.items() if times == 1 and len(word) > 1 and not known(word, language)}
    if not odd:
        return
    end, word = -2, ""
    for match in _WORD.finditer(text):
        start, first, word = match.start(), word, match[0]
        beside = start == end + 1 and text[end] == " " and word.islower() and (word in odd or first.lower() in odd)
        if beside and not _is_half(text, end - len(first), match.end()) and _one_word(first, word, odd, language, met):
            yield Mend(end, start, "space")
        end = match.end()


def _is_half(text: str, start: int, end: int) -> bool:
    """Whether a span hangs on a hyphen or an apostrophe, before it or behind it, or on what was broken at a line end."""
    if text[end : end + 1] in _HANGS or text[start - 1 : start] in _HANGS:
        return True
    return text[max(0, start - 8) : start].rstrip()[-1:] in _HYPHENS


def _one_word(first: str, second: str, odd: set[str], language: str, met: Mapping[str, int]) -> bool:
    """Whether two words are one. The word list does not have every word ("zicht", "tegemoet"), so that one half it does
    not know says nothing, unless the whole stands elsewhere in the manuscript.
    """
    left = first.lower()
    if min(len(left), len(second)) < 2:
        return False
    strange = [half for half in (left, second) if half in odd and not like_a_word(half, language)]
    if met.get(left + second, 0) and not (len(left) <= _SHORT and known(left, language)):
        return bool(strange)
    if len(strange) < 2:
        return False
    return known(left + second, language) or (first[0].isupper() and second in _NAME_ENDS)


def _outside(mends: Sequence[Mend], blocks: Sequence[Block]) -> tuple[Mend, ...]:
    """The mends that lie in none of some blocks (in order), without overlap."""
    kept: list[Mend] = []
    number = 0
    for mend in sorted(mends, key=lambda mend: (mend.start, mend.end)):
        while number < len(blocks) and blocks[number].end <= mend.start:
            number += 1
        if number < len(blocks) and blocks[number].start < mend.end:
            continue
        if not kept or mend.start >= kept[-1].end:
            kept.append(mend)
    return tuple(kept)
