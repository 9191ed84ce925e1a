"""Names of two parts with an ampersand, and titles of a few words, that come back with another word in them: "Bron & Beker" and
"Bron & Bodem", "De stille polder" and "De stilte polder".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from kantlijn.checks.name import _spelling
from kantlijn.checks.name._people import Cues, cues, in_one_sentence, prose
from kantlijn.finding import Finding, Tested
from kantlijn.language.known import known
from kantlijn.story import Span, Story

Say = Callable[[Story, Span, Span, str, str], Finding]
_PART = r"[A-ZÀ-Þ][\w’'-]*"
_FIRM = re.compile(rf"(?<![\w’'-])({_PART})( (?:&|\+|en|and|et|und) )({_PART})(?! ?(?:&|\+) )")
_SIGNS = (" & ", " + ")


def of_story(story: Story, words: Cues, say: Say) -> Iterator[Tested]:
    """Every name with an ampersand against those that have one of its two parts; every title against those like it."""
    signed = any(sign in story.text for sign in _SIGNS)
    blocks = prose(story) if signed else []
    found = [(m, Span(*m.span())) for block in blocks for m in _FIRM.finditer(story.text, block.start, block.end)]
    firms = {m[0]: span for m, span in reversed(found) if m[2] in _SIGNS}
    told: set[str] = set()
    for match, span in found:
        name = match[0]
        if name in told or not firms:
            continue
        told.add(name)
        for other, before in firms.items():
            if other == name or before.start > span.start or in_one_sentence(story, before, span):
                continue
            if _one_firm(other, match):
                yield Tested((), "story", say(story, before, span, other, name))
                break
        else:
            yield Tested((), "story")
    yield from _bodies(story, say)
    yield from _titles(story, words, say)


_BODY = re.compile(
    rf"(?<![\w’'-]){_PART}(?: (?:(?:of|van|for|voor|de|het|the|and|en) ){{0,2}}{_PART}){{1,4}}(?![\w’'-]| [A-ZÀ-Þ])"
)
_MOST = 40  # names of three words and more; a text with more is a list
_ARTICLES = ("The ", "De ", "Het ", "A ", "Een ")


def _bodies(story: Story, say: Say) -> Iterator[Tested]:
    """Names of three words and more of which one word is another, with the same first letter: "Ness River Trust"."""
    firsts: dict[str, Span] = {}
    persons = {(each.start, each.end) for each in story.mentions if each.kind == "person"}
    for block in prose(story):
        if block.kind != "paragraph":
            continue
        for match in _BODY.finditer(story.text, block.start, block.end):
            start = match.start()
            opens = start == story.sentences[story.sentence_at(start)].start
            word, _, rest = match[0].partition(" ")
            if opens and rest[:1].isupper() and known(word, story.language):
                start += len(word) + 1  # "In Haarlem" opens with a word
            start += next((len(each) for each in _ARTICLES if story.text.startswith(each, start)), 0)
            if len(story.text[start : match.end()].split()) >= _TWO and (start, match.end()) not in persons:
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


_WORDS = 3


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
    return min(len(a), len(b)) >= _LEAST and a[0] == b[0] and _spelling.apart(a, b) <= _WORDS


_SPELLED = 6  # letters: as in _spelling.py, from which on two names that differ by one are hardly ever two


def _one_firm(other: str, match: re.Match[str]) -> bool:
    """Whether a name is a known one with another second part, or another first that is nearly it; the same two parts with
    another sign between them are one name in any case.
    """
    first, _, last = next(iter(_FIRM.finditer(other))).groups()
    if first == match[1] and last == match[3]:
        return False
    if first == match[1]:
        return match[2] in _SIGNS or last[:1] == match[3][:1]
    return last == match[3] and first[:1] == match[1][:1] and match[2] in _SIGNS


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


_INSIDE = re.compile(r"[a-z0-9],? $")


def _like(parts: list[str]) -> re.Pattern[str]:
    """The same words in a row, one of them another: the article and the others as they stand."""
    each = []
    for at in range(1, len(parts)):
        words = [re.escape(word) if n != at else r"[^\W\d_]+" for n, word in enumerate(parts)]
        each.append(" ".join(words))
    return re.compile(rf"(?<![\w’'-])(?:{'|'.join(each)})(?![\w’'-])")


_LEAST = 4  # letters of a word that may be another one spelled wrongly


def _near(one: str, other: str) -> bool:
    """Whether two words of a title are nearly one: they begin alike and differ in a letter or two."""
    if min(len(one), len(other)) < _LEAST or one[:2].lower() != other[:2].lower() or one.lower() == other.lower():
        return False
    return abs(len(one) - len(other)) <= 1 and _spelling.apart(one.lower(), other.lower()) <= _TWO


_TWO = 2
