"""Names of two parts with an ampersand, and titles of a few words, that come back with another word in them: "Bron & Beker" and
"Bron & Bodem", "De stille polder" and "De stilte polder".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from kantlijn.checks.name import _spelling
from kantlijn.checks.name._people import Cues, cues, in_one_sentence, prose
from kantlijn.finding import Finding, Tested
from kantlijn.language.known import known
from kantlijn.story import Span, Story

Say = Callable[[Story, Span, Span, str, str], Finding]
_PART = r"[A-ZÀ-Þ][\w’'-]*"
_MOST = 40  # names of bodies, or titles, that differ; a text with more is a list
_INSIDE = re.compile(r"[a-z0-9],? $")  # before a title in the middle of a sentence
_WORDS = 3  # of a name, from which on one of them may be another word with the same first letter
_LIKE = 3  # letters by which those two words may differ
_SPELLED = 6  # letters: as in _spelling.py, from which on two names that differ by one are hardly ever two
_LEAST = 4  # letters of a word that may be another one spelled wrongly
_LETTERS = 2  # that a word spelled wrongly has otherwise


def of_story(story: Story, words: Cues, say: Say) -> Iterator[Tested]:
    """Every name with an ampersand against those that have one of its two parts; every title against those like it."""
    firm, signs = _firm(story.language), words.firm_signs
    blocks = prose(story) if any(f" {sign} " in story.text for sign in signs) else []
    found = [(m, Span(*m.span())) for block in blocks for m in firm.finditer(story.text, block.start, block.end)]
    firms = {m[0]: (m, span) for m, span in reversed(found) if m["sign"] in signs}
    told: set[str] = set()
    for match, span in found:
        name = match[0]
        if name in told or not firms:
            continue
        told.add(name)
        for other, (known_as, before) in firms.items():
            if other == name or before.start > span.start or in_one_sentence(story, before, span):
                continue
            if _one_firm(known_as, match, signs):
                yield Tested((), "story", say(story, before, span, other, name))
                break
        else:
            yield Tested((), "story")
    yield from _bodies(story, words, say)
    yield from _titles(story, words, say)


@cache
def _firm(language: str) -> re.Pattern[str]:
    """Two words with a capital and a sign or a small word between them."""
    words = cues(language)
    signs, either = "|".join(map(re.escape, words.firm_signs)), "|".join(map(re.escape, (*words.firm_signs, *words.firm_words)))
    return re.compile(rf"(?<![\w’'-])(?P<first>{_PART}) (?P<sign>{either}) (?P<last>{_PART})(?! ?(?:{signs}) )")


@cache
def _body(language: str) -> re.Pattern[str]:
    """Two to five words with a capital, and small words between them."""
    small = "|".join(cues(language).body_words)
    return re.compile(rf"(?<![\w’'-]){_PART}(?: (?:(?:{small}) ){{0,2}}{_PART}){{1,4}}(?![\w’'-]| [A-ZÀ-Þ])")


def _bodies(story: Story, words: Cues, say: Say) -> Iterator[Tested]:
    """Names of two words and more of which one word is another, as `_one_word_apart` tells: "Ness River Trust"."""
    body = _body(story.language)
    firsts: dict[str, Span] = {}
    persons = {(each.start, each.end) for each in story.mentions if each.kind == "person"}
    for block in prose(story):
        if block.kind != "paragraph":
            continue
        for match in body.finditer(story.text, block.start, block.end):
            start = match.start()
            opens = start == story.sentences[story.sentence_at(start)].start
            word, _, rest = match[0].partition(" ")
            if opens and rest[:1].isupper() and known(word, story.language):
                start += len(word) + 1  # "In Haarlem" opens with a word
            start += next((len(each) + 1 for each in words.articles if story.text.startswith(f"{each} ", start)), 0)
            if " " in story.text[start : match.end()] and (start, match.end()) not in persons:
                firsts.setdefault(story.text[start : match.end()], Span(start, match.end()))
    if len(firsts) > _MOST:
        return
    names = sorted(firsts.items(), key=lambda item: item[1].start)
    for at, (name, here) in enumerate(names):
        for other, before in names[:at]:
            if in_one_sentence(story, before, here) or not _one_word_apart(other.split(), name.split(), story.language):
                continue
            yield Tested((), "story", say(story, before, here, other, name))
            break
        else:
            yield Tested((), "story")


def _one_word_apart(one: list[str], other: list[str], language: str) -> bool:
    """Whether two names differ in one word: a small one between them; one with the same first letter, where there are three
    words; or a letter or two of one.
    """
    if len(one) != len(other):
        return False
    differ = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    if len(differ) != 1:
        return False
    a, b = differ[0]
    if a.islower() and b.islower():
        return len(one) > _WORDS
    if "-" in a + b or (known(a, language) and known(b, language)):
        return False  # "Foreign Minister", "Foreign Ministry"
    short, long = sorted((a.rstrip("'’"), b.rstrip("'’")), key=len)
    if long.startswith(short) and long[len(short) :] in ("", *cues(language).endings):
        return False  # "Israel Government", "Israeli Government"
    if len(one) < _WORDS:
        return min(len(a), len(b)) >= _SPELLED and _near(a, b)
    return min(len(a), len(b)) >= _LEAST and a[0] == b[0] and _spelling.apart(a, b) <= _LIKE


def _one_firm(one: re.Match[str], other: re.Match[str], signs: tuple[str, ...]) -> bool:
    """Whether a name is a known one with another second part, or another first that is nearly it; the same two parts with
    another sign between them are the same name, and no slip.
    """
    if one["first"] == other["first"] and one["last"] == other["last"]:
        return False
    signed = other["sign"] in signs
    if one["first"] == other["first"]:
        return signed or one["last"][:1] == other["last"][:1]
    return signed and one["last"] == other["last"] and one["first"][:1] == other["first"][:1]


def _titles(story: Story, words: Cues, say: Say) -> Iterator[Tested]:
    """Titles are told by an article with a capital in the middle of a sentence."""
    firsts: dict[str, Span] = {}
    for block in prose(story):
        for match in words.title.finditer(story.text, block.start, block.end):
            if _INSIDE.search(story.text, max(block.start, match.start() - 3), match.start()):
                firsts.setdefault(match[0], Span(*match.span()))
    if len(firsts) > _MOST:
        return
    for name, first in firsts.items():
        parts = name.split()
        for match in _like(parts).finditer(story.text):
            there, other = Span(*match.span()), match[0]
            if other == name or in_one_sentence(story, first, there):
                continue
            if other in firsts and firsts[other].start < first.start:
                continue
            one, two = next(((a, b) for a, b in zip(parts, other.split(), strict=True) if a != b), ("", ""))
            if _near(one, two):
                before, after = sorted((first, there), key=lambda span: span.start)
                yield Tested((), "story", say(story, before, after, story.words(before), story.words(after)))
                break
        else:
            yield Tested((), "story")


def _like(parts: list[str]) -> re.Pattern[str]:
    """The same words in a row, one of them another: the article and the others as they stand."""
    each = []
    for at in range(1, len(parts)):
        words = [re.escape(word) if n != at else r"[^\W\d_]+" for n, word in enumerate(parts)]
        each.append(" ".join(words))
    return re.compile(rf"(?<![\w’'-])(?:{'|'.join(each)})(?![\w’'-])")


def _near(one: str, other: str) -> bool:
    """Whether two words of a title are nearly one: they begin alike and differ in a letter or two."""
    if min(len(one), len(other)) < _LEAST or one[:2].lower() != other[:2].lower() or one.lower() == other.lower():
        return False
    return abs(len(one) - len(other)) <= 1 and _spelling.apart(one.lower(), other.lower()) <= _LETTERS
