"""Ages: 51-jarige, (42), 68 jaar oud, aged 64, van 18 jaar en ouder, in de zestig, tachtiger."""

from __future__ import annotations

import re
from functools import lru_cache

from kantlijn.interval import Interval
from kantlijn.reading.numbers import nouns, numbers
from kantlijn.reading.numbers.stated import Read, Stated, age, intervals, plain
from kantlijn.reading.numbers.written import Number
from kantlijn.reading.tokens import Line
from kantlijn.story import Quantity, Span, Time

OLDEST = 120  # years: nobody in the news has been older than 122
YOUNGEST = 4  # years: a smaller number in brackets or between commas is seldom an age

_NAMED = re.compile(r"[A-ZÀ-Þ][\w'’.-]*\*?\s?[(,]\s?$")
_IN_BRACKETS = re.compile(r"\b[A-ZÀ-Þ][\w'’-]+\*?\s\($")
_NOUN_IN_BRACKETS = re.compile(r"\b(?P<noun>[a-zà-ÿ-]{3,})\s\($")


def read(line: Line, said: Stated, beside: bool) -> Read | None:
    """The age that a number of years is, or None. `beside`: the next token stands right behind the number."""
    number = said.number
    if beside and (old := _old(line, said)) is not None:
        return old
    if number.form not in ("digits", "words", "range") or number.step != 1 or number.scaled or not 0 < number.value <= OLDEST:
        return None
    suffix = _suffix(line.pack.age_suffix).match(line.low, said.end)
    if suffix:
        return aged(line, said, suffix.end())
    kinds = line.tokens[said.next].kinds if beside else {}
    if kinds.get("span") == "year":
        return _in_years(line, said)
    if kinds.keys() & {"percent", "currency", "unit", "span", "times", "scale"}:
        return None
    return _bare(line, said)


_TENS = frozenset(str(ten) for ten in range(20, 100, 10))


_LAST_WORD = re.compile(r"([^\W\d_]+)\s$")


def group(line: Line, i: int) -> Read | None:
    """the over-65s, under-25s: all who are older or younger."""
    token = line.tokens[i]
    if line.low[token.end : token.end + 1] == "s" and token.word in _TENS and _of_somebody(line, token.start):
        return _tens(token.start, token.end + 1, float(token.word), token.start), i + 1
    if line.low[token.end : token.end + 1] != "s" or line.low[token.start - 1 : token.start] != "-":
        return None
    match = line.pack.grammar.age_group.search(line.low, max(0, token.start - 6), token.end + 2)
    if match is None or match.start("years") != token.start:
        return None
    hedge = "at_least" if match["over"] else "less"
    number = Number(token.start, token.end, float(token.word), 1.0, "digits", i + 1)
    words = line.low[match.start() : token.start - 1]
    return age(Stated(match.start(), hedge, words, number, i), match.end()), line.index_at(match.end())


def in_his_tens(line: Line, i: int) -> Read | None:
    """in her late twenties."""
    token = line.tokens[i]
    if not _of_somebody(line, token.start):
        return None
    return _tens(token.start, token.end, float(token.kinds["decade"]), token.start), i + 1


def in_round_tens(line: Line, i: int) -> bool:
    """Whether "30s" is somewhere from 30 to 40 of something that is not named ("a price in the mid 30s"), and no seconds."""
    token = line.tokens[i]
    if token.word not in _TENS or line.low[token.end : token.end + 1] != "s":
        return False
    return line.pack.grammar.round_tens.search(line.low[max(0, token.start - 8) : token.start]) is not None


def _of_somebody(line: Line, start: int) -> bool:
    return line.pack.grammar.tens_before.search(line.low[max(0, start - 14) : start]) is not None


def expected(line: Line, i: int) -> bool:
    """Whether the words before token `i` make an age of what follows, so that "aged four to 11" is no clock time."""
    start = line.tokens[i].start
    return line.pack.grammar.at_age.search(line.text[max(0, start - 16) : start]) is not None


@lru_cache(maxsize=4)
def _suffix(endings: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(r"[\s-]{0,2}(?:" + "|".join(map(re.escape, endings)) + r")(?![a-z])")


def _old(line: Line, said: Stated) -> Read | None:
    """68 jaar oud, a wall more than 500 years old, a baby of eight months old: an age by the word behind it."""
    token = line.tokens[said.next]
    if "age" in token.kinds:
        return age(said, token.end), said.next + 1
    unit = token.kinds.get("span")
    behind = line.pack.grammar.old.match(line.low, token.end) if unit in ("day", "week", "month") else None
    return (age(said, behind.end(), str(unit)), line.index_at(behind.end())) if behind else None


def _and_over(line: Line, said: Stated, end: int) -> Read | None:
    """18 jaar en ouder, 65 and over."""
    match = line.pack.grammar.and_over.match(line.low, end)
    if match is None:
        return None
    over = line.pack.grammar.upwards.search(match[0]) is not None
    stated = Stated(said.start, "at_least" if over else "at_most", match[0].strip(), said.number, said.first)
    return age(stated, match.end()), line.index_at(match.end())


def _in_years(line: Line, said: Stated) -> Read | None:
    """A number of years that is an age by what stands around it; else it is a duration and none of this module's."""
    end, j = line.tokens[said.next].end, said.next + 1
    if (found := _and_over(line, said, end)) is not None:
        return found
    low = line.low[max(0, said.start - 30) : said.start]
    person = line.pack.grammar.person_of.search(low)
    of_person = person is not None and person[1] in line.pack.persons
    compared = said.hedge in ("more", "less") and line.pack.grammar.older.search(said.words or "") is not None
    if compared or of_person or said.words == "vanaf" or line.pack.grammar.age_of.search(low):
        return age(said, end), j
    grammar, before = line.pack.grammar, line.text[max(0, said.start - 40) : said.start]
    was = grammar.was.search(before)
    when = grammar.when.search(before) and grammar.was_behind.match(line.low, end)
    turned = grammar.turned.search(before) and grammar.turned_behind.match(line.low[end : end + 14])
    if when or turned or (was and grammar.clause_ends.match(line.low[end : end + 14])):
        return age(said, end), j
    named = _NAMED.search(line.text[max(0, said.start - 30) : said.start])
    if named and line.low[end : end + 1] in (",", ")", "") and said.number.value >= YOUNGEST:
        return age(said, end), j
    return None


def _bare(line: Line, said: Stated) -> Read | None:
    """A number without "jaar" that is an age by the words around it."""
    number, grammar = said.number, line.pack.grammar
    if (found := _and_over(line, said, said.end)) is not None:
        return found
    if _is_side(line, said):
        return None
    mark = age(said, said.end), said.next
    if said.hedge in ("more", "less") and grammar.older.search(said.words or ""):
        return mark
    before, behind = line.text[max(0, said.start - 40) : said.start], line.low[said.end : said.end + 14]
    if said.hedge in ("more", "less") and number.form != "range" and nouns.counted(line, said.end) is None:
        group = _LAST_WORD.search(before)  # "children under 12", "vrouwen boven de 40"
        return mark if group and group[1].lower() in line.pack.persons and grammar.under.match(said.words or "") else None
    if grammar.age_of.search(before) and said.hedge is None and grammar.clause_ends.match(line.low[said.end : said.end + 14]):
        return mark
    if number.form == "range" and grammar.at_age.search(before):
        return mark
    if number.form == "range" or (said.hedge is not None and not re.search(r"\b(?:aged|age)\s$", before)):
        return None
    grown = number.value >= YOUNGEST
    if grown and behind.startswith(")") and _IN_BRACKETS.search(before):
        return mark
    if grown and behind.startswith(")") and _is_person(line, _NOUN_IN_BRACKETS.search(before)):
        return mark  # "de man (43)"
    if grown and behind.startswith(",") and _is_person(line, grammar.between_commas.search(before)):
        return mark
    if (
        grammar.at_age.search(before)
        and not _RATE.match(behind)
        and grammar.at_age_behind.match(behind)
    ):
        return mark
    if grown and grammar.was.search(before) and grammar.clause_ends.match(behind):
        return mark
    if grown and grammar.turned.search(before) and grammar.turned_behind.match(behind):
        return mark
    person = grammar.a_person.search(before.lower()) if grown else None
    if person and _may_have_age(line, person[1]):
        counts_nothing = nouns.counted(line, said.end) is None or re.match(r"\s\w+(?:t|de|te)\b", behind) is not None
        return mark if counts_nothing else None
    return None


_RATE = re.compile(r"\s?(?:per|%)")


def _is_person(line: Line, named: re.Match[str] | None) -> bool:
    """Whether what stands before a number between commas is a name, or a noun for a person."""
    if named is None:
        return False
    return named["noun"] is None or _may_have_age(line, named["noun"])


def _may_have_age(line: Line, noun: str) -> bool:
    """Whether a noun is one for a person; one of which the number is a name ("nummer", "kamer") only ends like that."""
    if noun in line.pack.persons:
        return True
    return line.pack.grammar.person_ends.search(noun) is not None and "label" not in line.pack.lexicon.get(noun, ())


def _is_side(line: Line, said: Stated) -> bool:
    """Whether a number is a side, by the one behind it: "een vloer van 25 bij 6 meter"; not "een bakker van 34 bij twee
    inbraken", where the other counts something.
    """
    by = line.pack.grammar.by_side.match(line.low, said.end)
    other = numbers.read(line, line.index_at(by.end())) if by is not None else None
    if by is None or other is None or other.start != by.end():
        return False
    measured = line.kind(other.next, "unit") is not None and line.joined(other.next - 1)
    return measured or nouns.counted(line, other.end) is None


_WORD_BEHIND = re.compile(r"\s([^\W\d_]+)")


def aged(line: Line, said: Stated, end: int) -> Read:
    """N-jarige: an age; with "bestaan" or "jubileum" behind it an anniversary, which is a duration."""
    match = _WORD_BEHIND.match(line.low, end)
    noun = match[1] if match else ""
    if noun in line.pack.lasting:
        strict, loose = intervals(said.number, said.hedge, "exact", None, share=False, duration=True)
        fields = (("anniversary", int(said.number.value)),)
        return Time(said.start, end, "duration", strict, loose, unit="year", hedge=said.words, fields=fields), line.index_at(
            end
        )
    if match and noun == line.pack.grammar.age_noun:
        end = match.end()
    return age(said, end), line.index_at(end)


def in_tens(line: Line, i: int) -> Read:
    """een tachtiger: somebody from 80 to 89; "zeventiger jaren" is a period and was tried first."""
    token = line.tokens[i]
    return _tens(token.start, token.end, float(token.kinds["in_tens"]), token.start), i + 1


def in_the(line: Line, said: Stated) -> Read | None:
    """in de zestig, halverwege de dertig: an age in the sixties, in the thirties."""
    number = said.number
    match = line.pack.grammar.in_the_tens.search(line.low[max(0, said.start - 16) : said.start])
    if match is None or number.form != "words" or number.value not in range(20, 100, 10):
        return None
    return _tens(said.start - len(match[0]), said.end, number.value, number.start), said.next


def in_one_word(line: Line, i: int) -> Read:
    """vijftigjarige."""
    token = line.tokens[i]
    number = Number(token.start, token.end, float(token.kinds["aged"]), 1.0, "words", i + 1)
    return aged(line, plain(number), token.end)


def _tens(start: int, end: int, tens: float, number: int) -> Quantity:
    reading = Interval(tens, tens + 10, True, False)
    return Quantity(start, end, "age", Span(number, end), None, reading, reading, "year")
