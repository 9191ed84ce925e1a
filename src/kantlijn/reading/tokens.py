"""The words of a text that may matter to a figure, with every kind each of them can be.

One pass over the text: a word costs one look in a dictionary, and only hits are kept. (Aho-Corasick over a folded text was
tried beside it and was no faster once the folding was counted; docs/decisions/0001.)
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from kantlijn.language import WORD
from kantlijn.language.pack import Kinds, Pack, Value


class Token(NamedTuple):
    """A word, phrase or number in digits; `kinds` is what it can be (see language.pack); `digits` is a kind too."""

    start: int
    end: int
    word: str
    kinds: Kinds


@dataclass(frozen=True, eq=False)
class Line:
    """A text with its tokens, as the grammar walks along it. `low` is the text in lower case, character for character, with
    a space for every line end and tab: whatever stands at the end of a line reads as it does within one."""

    text: str
    low: str
    tokens: tuple[Token, ...]
    pack: Pack

    def kind(self, index: int, kind: str) -> Value | None:
        """What token `index` is worth as a `kind`; None where it is not of that kind, or where there is no such token."""
        return self.tokens[index].kinds.get(kind) if 0 <= index < len(self.tokens) else None

    def gap(self, index: int) -> str:
        """The characters between token `index` and the next; a full stop where there is no next."""
        if not 0 <= index < len(self.tokens) - 1:
            return "."
        return self.low[self.tokens[index].end : self.tokens[index + 1].start]

    def joined(self, index: int, also: str = "") -> bool:
        """Whether token `index` and the next stand side by side: nothing but white space, or one of the signs in `also`."""
        gap = self.gap(index)
        return gap in also if gap in ("", "-", "–", "/") else len(gap) < 8 and not gap.strip()

    def index_at(self, offset: int) -> int:
        """The index of the first token that starts at or behind an offset."""
        return bisect_left(self.tokens, offset, key=lambda token: token.start)

    def kinds_at(self, offset: int) -> Kinds:
        """What the token that starts at an offset can be; nothing where none starts there."""
        index = self.index_at(offset)
        return self.tokens[index].kinds if index < len(self.tokens) and self.tokens[index].start == offset else {}

    def follows(self, index: int, kind: str, also: str = "") -> Value | None:
        """What the token right after `index` is worth as a `kind`, or None."""
        return self.kind(index + 1, kind) if self.joined(index, also) else None


# Characters of a number in digits: the number of atoms in the universe has 80 digits, a key or a check sum of a program more
# than any amount; what is longer is no figure.
LONGEST = 60


def lowered(text: str) -> str:
    """The text in lower case with typewriter apostrophes and plain spaces for line ends and tabs, one character for one."""
    low = text.lower()
    if len(low) != len(text):  # a few capitals have a lower case of two characters: İ
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return low.replace("’", "'").replace("ʼ", "'").replace("\n", " ").replace("\r", " ").replace("\t", " ")


def tokens(text: str, pack: Pack) -> Line:
    """Every token of a text, in order, none overlapping; the longest phrase wins."""
    low = lowered(text)
    lexicon, second, roots, known = pack.lexicon, pack.second, pack.numeral_roots, pack.known
    found: list[Token] = []
    resume = 0
    broken = {match.start(): match for match in BROKEN.finditer(text)}
    dull: set[str] = set()  # words that do not matter: most, and all else is asked of the others only
    for match in WORD.finditer(_without_addresses(low)):
        word = match[0]
        if word in dull:
            continue
        start, end = match.span()
        if broken and end in broken and (whole := _whole(word, broken[end], pack)) is not None:
            found.append(Token(start, broken[end].end(), *whole))
            resume = broken[end].end()
            continue
        kinds: Kinds | None
        starts = None
        if word in known:
            kinds = lexicon.get(word)
            behind = second.get(word)
            if behind is not None and _may_go_on(low, end, behind):
                starts = _phrases(word, pack)
            elif kinds is None and word[0] > "9":
                continue
        elif word[0] <= "9":
            kinds = {"digits": word} if len(word) <= LONGEST else None
        else:
            kinds = numeral(word, pack) if word[:3] in roots and len(word) > 4 else None
            if kinds is None:
                if not broken:
                    dull.add(word)
                continue
        if start < resume:
            continue
        if starts is not None and (phrase := starts.match(low, start)) and not _compared(pack, low, phrase):
            end = phrase.end()
            kinds = lexicon[" ".join(phrase[0].split())]
            word = phrase[0]
            resume = end
        if kinds is None and word[0].isdigit() and len(word) <= LONGEST:
            kinds = {"digits": word}
        if kinds is not None and "iso" in kinds:
            code = text[start:end].isupper() or text[end : end + 1] == "$"
            other = {kind: value for kind, value in kinds.items() if kind != "iso"}
            kinds = {"currency": kinds["iso"], "sign_before": True} if code else other or None
        if kinds is not None:
            found.append(Token(start, end, word, kinds))
    return Line(text, low, tuple(found), pack)


def _may_go_on(low: str, end: int, behind: frozenset[str]) -> bool:
    """Whether what stands behind a word can be the rest of a phrase, by how the next word begins."""
    ahead = low[end + 1 : end + 3]
    if ahead in behind or ahead[:1] in behind:  # one letter, as where the rest is a sign
        return True
    return low[end : end + 1] != " " or ahead[:1].isspace() or "" in behind


ADDRESS = re.compile(r"(?:https?://|www\.)\S+|@[\w.-]+")
BROKEN = re.compile(r"-[ \t]*\r?\n[ \t]*([^\W\d_]+)")


def _without_addresses(low: str) -> str:
    """The text with spaces for every link and address in it: the 20% in a link is no figure."""
    if "http" not in low and "www." not in low and "@" not in low:
        return low
    starts = sorted(match.start() for sign in _ADDRESSED for match in sign.finditer(low))
    kept, end = [], 0
    for start in starts:
        if start >= end and (address := ADDRESS.match(low, start)) is not None:
            kept += [low[end:start], " " * len(address[0])]
            end = address.end()
    return "".join([*kept, low[end:]])


# What an address begins with: each by itself is looked for as fast as a machine can, all of them in one pattern are not.
_ADDRESSED = tuple(re.compile(sign) for sign in ("http", r"www\.", "@"))


def _whole(word: str, rest: re.Match[str], pack: Pack) -> tuple[str, Kinds] | None:
    """A word that was broken at the end of a line, where the whole is one that matters: "drie-" and "honderdduizend"."""
    for whole in (word + rest[1].lower(), f"{word}-{rest[1].lower()}"):  # the mark may be the word's own: "twenty-" and "three"
        kinds = pack.lexicon.get(whole) or (numeral(whole, pack) if whole[:3] in pack.numeral_roots else None)
        if kinds is not None:
            return whole, kinds
    return None


def _compared(pack: Pack, low: str, phrase: re.Match[str]) -> bool:
    """Whether "of minder" opens a comparison, "of minder dan 20", and says nothing of the number before it."""
    kinds = pack.lexicon[" ".join(phrase[0].split())]
    return "after" in kinds and pack.grammar.than.match(low, phrase.end()) is not None


@lru_cache(maxsize=1024)
def _phrases(first: str, pack: Pack) -> re.Pattern[str]:
    """Every phrase that begins with a word, the longest first."""
    phrases = pack.phrases[first]
    # behind a sign anything may stand: "HK$3"
    ends = (re.escape(p).replace(r"\ ", r"\s{1,4}") + (r"(?![^\W_])" if p[-1].isalnum() else "") for p in phrases)
    return re.compile("|".join(ends))


@lru_cache(maxsize=4096)
def numeral(word: str, pack_: Pack) -> Mapping[str, Value] | None:
    """The value of a numeral in one word that is too long for the lexicon, as a number, ordinal, decade or age; or None."""
    match = pack_.numeral.fullmatch(word) if pack_.numeral else None
    if not match:
        return None
    value = 0
    for part in ("thousands", "units"):
        times, hundred, rest = (match[f"{part}_{name}"] for name in ("times", "hundred", "rest"))
        if hundred:
            value += 100 * (_small(times, pack_) if times else 1)
        value += _small(rest, pack_) if rest else 0
        if part == "thousands" and match["thousand"]:
            value = 1000 * (value or 1)
    ending = match["ending"]
    if not value:
        return None
    if ending in ("ste", "de"):
        return {"ordinal": value}
    if ending in ("er", "ers"):
        return {"in_tens": value} if 20 <= value <= 90 and value % 10 == 0 else None
    if ending:
        return {"aged": value}
    return {"number": value}


def _small(word: str, pack_: Pack) -> int:
    return int(pack_.lexicon.get(word, {}).get("number", 1))
