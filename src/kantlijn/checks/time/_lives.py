"""Birth, death and age of the people in a story, held against each other and against the story's day.

A fact belongs to a person only where the name, or a pronoun with one person before it, leaves no doubt.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from kantlijn.checks.time import _days, _lengths
from kantlijn.checks.time._after import beside
from kantlijn.checks.time._cues import Cues
from kantlijn.checks.time._lengths import Moment
from kantlijn.checks.time._spans import Sentence
from kantlijn.finding import Finding, Reading, Severity, Tested, Words, anchor, counterpart
from kantlijn.interval import Interval
from kantlijn.story import Mark, Quantity, Story, Time, within

# How many sentences back a pronoun may reach for its person.
REACH = 6
REACH_DEATH = 60  # characters from a year to the word for dying: "in 1994 in een ziekenhuis in zijn geboortestad overleed"
OLDEST = 122  # years; the longest life on record (Jeanne Calment, 1875-1997)
# Ages at death are often written from two years alone: with old sources one year either way is no contradiction.
DEATH_SLACK = 1

_CAPITAL = re.compile(r"[A-ZÀ-ÞĀ-Ž][\w’'-]*\.?")
_WORD = re.compile(r"[^\W_][\w’'-]*\.?")


@dataclass(frozen=True, slots=True)
class Name:
    """A run of capitalised words: its place, its surname in lower case, and its first word if there is one."""

    start: int
    end: int
    surname: str
    first: str | None


@dataclass(frozen=True, slots=True)
class Fact:
    """Something a story says of a person. `age` is a number of years at `at` (None: when the story is told).
    `weak`: the sentence is in the past tense, so that the age may be one of that time.
    """

    kind: Literal["birth", "death", "age"]
    person: str
    first: str | None
    mark: Mark
    moment: Moment | None = None
    age: int | None = None
    at: Literal["now", "death", "moment"] = "now"
    shown: str | None = None
    weak: bool = False


def relations(story: Story, sentences: Sequence[Sentence]) -> Iterator[Tested]:
    """The facts of every person; each pair or triple of them that can contradict itself."""
    for sentence in sentences:
        yield from _life_in_brackets(sentence)
    people: dict[str, list[Fact]] = {}
    for fact in _facts(sentences):
        people.setdefault(fact.person, []).append(fact)
    for facts in people.values():
        yield from _person(story, facts)
    yield from _acts(sentences, people)


# -- who ---------------------------------------------------------------------------------------------------------------


def names(sentence: Sentence) -> list[Name]:
    """The names in a sentence: capitalised words with the particles between them, but for places behind "in"."""
    story, words = sentence.story, sentence.words
    found: list[Name] = []
    run: list[re.Match[str]] = []
    linked = 0

    def close() -> None:
        while run and (run[0][0] in words.no_names or run[0][0].lower() in words.no_names):
            run.pop(0)
        if run:
            surname = re.sub(r"['’]s?$", "", run[-1][0]).rstrip(".").lower()
            if len(surname) > 1 and not words.place_before.search(
                story.text[max(sentence.span.start, run[0].start() - 18) : run[0].start()]
            ):
                found.append(Name(run[0].start(), run[-1].start() + len(surname), surname, run[0][0] if len(run) > 1 else None))
        run.clear()

    last_end = sentence.span.start
    for match in _WORD.finditer(story.text, sentence.span.start, sentence.span.end):
        gap = story.text[last_end : match.start()]
        if run and gap.strip():
            close()
        capital = _CAPITAL.fullmatch(match[0]) is not None
        if capital:
            run.append(match)
            linked = 0
        elif run and match[0].lower() in words.particles and linked < 3:
            linked += 1
        else:
            close()
        last_end = match.end()
        if run and match[0].endswith(".") and len(match[0]) > 2:
            close()
    close()
    return found


def _subject(sentences: Sequence[Sentence], index: int, at: int, known: dict[str, str | None]) -> tuple[str, str | None] | None:
    """(surname, first name) of whom a fact at an offset is told; None where that is not plain."""
    sentence = sentences[index]
    text = sentence.story.text[sentence.span.start : at]
    if sentence.words.kin.search(text):
        return None
    before = [name for name in names(sentence) if name.end <= at]
    pronouns = [m for m in re.finditer(r"[^\W\d_]+", text) if m[0].lower() in sentence.words.he_or_she]
    if before and (not pronouns or sentence.span.start + pronouns[-1].start() < before[-1].start):
        name = before[-1]
        if name.first is not None or name.surname in known:
            return name.surname, name.first or known.get(name.surname)
        return None
    if not pronouns:
        return None
    for name in before[::-1]:
        if (who := _whose(name, known)) is not None:
            return who
    for earlier in sentences[max(0, index - REACH) : index][::-1]:
        if sentence.words.kin.search(earlier.story.text, earlier.span.start, earlier.span.end):
            return None  # "Ze herdenkt haar man. Hij werd in 1950 geboren."
        for name in names(earlier)[::-1]:
            if (who := _whose(name, known)) is not None:
                return who
    return None


def _whose(name: Name, known: dict[str, str | None]) -> tuple[str, str | None] | None:
    """The person of a name: one that is known by it, or a name of more than one word."""
    if name.surname in known:
        return name.surname, known[name.surname]
    return None if name.first is None else (name.surname, name.first)


# -- what --------------------------------------------------------------------------------------------------------------


def _facts(sentences: Sequence[Sentence]) -> Iterator[Fact]:
    known: dict[str, str | None] = {}
    for index, sentence in enumerate(sentences):
        words, story = sentence.words, sentence.story
        ages = [q for q in within(story.quantities, sentence.span) if isinstance(q, Quantity) and age_of(story, q) is not None]
        text = story.text[sentence.span.start : sentence.span.end]
        born, dead = words.born.search(text), words.died.search(text)
        brackets = "(" in text and len(sentence.times) > 1
        if not (ages or born or dead or brackets) or _days.quoted(story, sentence.span.start + len(text) // 2):
            continue
        mine = names(sentence)
        for name in mine:
            if name.first is not None:
                known[name.surname] = name.first if known.get(name.surname, name.first) == name.first else None
        yield from _in_brackets(sentence, mine)
        dates = [m for m in sentence.moments() if m.mark is not None]
        for moment in dates:
            if moment.mark is None:
                continue
            for kind, cue, there in (("birth", words.born, born), ("death", words.died, dead)):
                if (
                    there is None
                    or not beside(sentence, moment.mark, cue, REACH_DEATH if kind == "death" else 0)
                    or _both(sentence, moment.mark, words, kind)
                ):
                    continue
                who = _subject(sentences, index, moment.mark.start, known)
                if who is not None:
                    yield Fact("birth" if kind == "birth" else "death", who[0], who[1], moment.mark, moment)
        for mark in sentence.times if born or dead else ():
            reached = _reached(sentence, mark)
            who = _subject(sentences, index, mark.start, known) if reached else None
            if who is not None and dead:
                yield Fact("age", *who, mark, None, reached, "death", story.words(mark))
        for quantity in ages:
            fact = _age(sentences, index, quantity, mine, dates, bool(dead), known)
            if fact is not None:
                yield fact


def _reached(sentence: Sentence, mark: Time) -> int | None:
    """The years of "overleed in 1989 en werd 69 jaar": a length behind the verb, with nothing behind it."""
    if mark.kind != "duration" or mark.unit != "year" or mark.hedge or not sentence.words.lived.search(sentence.lead(mark)):
        return None
    return mark.field("number") if re.match(r"\s*(?:[.,;)]|$)", sentence.tail(mark)) else None


def _in_brackets(sentence: Sentence, mine: list[Name]) -> Iterator[Fact]:
    """ "Anna Smit (Delft, 3 mei 1934 – Gouda, 12 juni 2010)": birth and death. Years alone may be those of a reign."""
    text = sentence.story.text
    for name in mine:
        if name.first is None or text[name.end : name.end + 2] != " (":
            continue
        closing = text.find(")", name.end, min(sentence.span.end, name.end + 120))
        inside = [time for time in sentence.times if name.end < time.start < closing and time.field("day") is not None]
        life = [m for m in (_lengths.moment(time) for time in inside if time.field("year") is not None) if m is not None]
        if closing < 0 or len(life) != 2 or life[0].mark is None or life[1].mark is None:
            continue
        if re.search(r"\s?(?:--?|–|—|†|;)\s?", text[life[0].mark.end : life[1].mark.start]):
            yield Fact("birth", name.surname, name.first, life[0].mark, life[0])
            yield Fact("death", name.surname, name.first, life[1].mark, life[1])


def _both(sentence: Sentence, mark: Time, words: Cues, kind: str) -> bool:
    """Whether the other cue stands nearer: in "geboren in 1929, overleden in 2001" each year has a word of its own."""
    own, other = (words.born, words.died) if kind == "birth" else (words.died, words.born)
    near, far = _distance(sentence, mark, own), _distance(sentence, mark, other)
    return far < near


def _distance(sentence: Sentence, mark: Time, cue: re.Pattern[str]) -> int:
    """How far a word lies from a year, in characters; right before it ("geboren in 1929") is no distance at all."""
    text = sentence.story.text
    found = [10_000]
    for match in cue.finditer(text, sentence.span.start, sentence.span.end):
        if match.end() > mark.start:
            found.append(match.start() - mark.end)
        else:
            beside_it = re.fullmatch(r"\s(?:(?:in|op|on|te|at)\s)?", text[match.end() : mark.start])
            found.append(0 if beside_it else mark.start - match.end())
    return min(found)


def _deaths(sentence: Sentence, dates: list[Moment]) -> list[Moment]:
    """The moments at which somebody may have died: dated, or a day like "zaterdag" where the story has one."""
    dated = [m for m in dates if m.mark is not None and beside(sentence, m.mark, sentence.words.died, REACH_DEATH)]
    if dated:
        return dated
    days = [time for time in sentence.times if time.relative and time.kind == "date" and not time.direction]
    moments = (_lengths.moment(time) for time in days)
    return [each for each in moments if each is not None] if len(days) == 1 else []


_OLD = re.compile(r"\s(?:jaar oud|jaar jong|years old|years of age)\b")


def age_of(story: Story, quantity: Quantity) -> int | None:
    """A plain age in whole years; None for "older than", "a man in his eighties", and for what is no age."""
    if quantity.value is None or quantity.hedge or quantity.value != int(quantity.value) or not 0 < quantity.value < OLDEST:
        return None
    if quantity.kind == "age":
        return int(quantity.value)
    return int(quantity.value) if quantity.kind == "count" and _OLD.match(story.text, quantity.number.end) else None


def _age(
    sentences: Sequence[Sentence],
    index: int,
    quantity: Quantity,
    mine: list[Name],
    dates: list[Moment],
    dead: bool,
    known: dict[str, str | None],
) -> Fact | None:
    sentence = sentences[index]
    text, words = sentence.story.text, sentence.words
    years = age_of(sentence.story, quantity)
    if years is None or words.lasting.match(text, quantity.end + 1) or words.jubilee.match(text, quantity.end + 1):
        return None
    lead = text[max(sentence.span.start, quantity.start - 40) : quantity.start]
    who: tuple[str, str | None] | None = None
    elsewhere = [m for m in dates if m.mark is None or not beside(sentence, m.mark, words.born)]
    past = words.past.search(text[sentence.span.start : sentence.span.end]) is not None
    behind_it = text[quantity.end : quantity.end + 1]
    signs = lead[-1:] + behind_it if lead.endswith("(") else lead[-2:] + behind_it
    touching = [name for name in mine if text[name.end : quantity.start] == {"()": " (", ", ,": ", "}.get(signs)]
    if signs == "()" and not touching:
        return None
    if touching and not (dead and signs != "()"):
        if elsewhere and len(sentence.lead(_first_mark(elsewhere)).split()) <= 1:
            return None  # "In 1990 won Jan Bos (24)" is told in 1990
        name = touching[-1]
        first = name.first or known.get(name.surname)
        weak = bool(elsewhere) or (past and signs != "()")
        shown = text[name.start : quantity.end + (signs == "()")]
        return Fact("age", name.surname, first, quantity, None, years, "now", shown, weak)
    adjective = re.search(r"(?:jarige|year-old)$", text[quantity.start : quantity.end], re.IGNORECASE)
    if adjective:
        behind = [name for name in mine if name.start >= quantity.end and len(text[quantity.end : name.start].split()) <= 3]
        if not behind or re.search(r"[,.;:(]|\b(?:van|uit|of|from)\b", text[quantity.end : behind[0].start]):
            return None
        who = (behind[0].surname, behind[0].first or known.get(behind[0].surname))
        if who[1] is None and behind[0].surname not in known:
            return None
    else:
        who = _subject(sentences, index, quantity.start, known)
    if who is None:
        return None
    shown = text[quantity.start : quantity.end] + (re.compile(r"[^\W\d_]*").match(text, quantity.end) or [""])[0]
    if dead:
        around = f"{lead[-20:]}|{shown}|{text[quantity.end : quantity.end + 20]}"
        if not words.at_death.search(around):
            return None  # "stierf toen haar zoon 27 was"
        near = _deaths(sentence, dates)
        return Fact("age", *who, quantity, near[0] if len(near) == 1 else None, years, "death", shown)
    if words.at_that_time.search(lead.lower()) or elsewhere or (past and not adjective):
        at = elsewhere[0] if len(elsewhere) == 1 and words.at_age.search(lead.lower()) else None
        return Fact("age", *who, quantity, at, years, "moment", shown) if at is not None else None
    return Fact("age", *who, quantity, None, years, "now", shown, weak=past)


def _first_mark(moments: list[Moment]) -> Time:
    """The mark of the first moment; all of them come from marks."""
    return next(each.mark for each in moments if each.mark is not None)


# -- held against each other -----------------------------------------------------------------------------------------


def _person(story: Story, facts: list[Fact]) -> Iterator[Tested]:
    if len({fact.first for fact in facts if fact.first is not None}) > 1:
        return  # two people of one name: nothing is certain
    births = [f for f in facts if f.kind == "birth" and f.moment is not None]
    deaths = [f for f in facts if f.kind == "death" and f.moment is not None]
    if len({b.moment.year for b in births if b.moment}) > 1 or len({d.moment.year for d in deaths if d.moment}) > 1:
        return
    now = _lengths.told(story)
    ages = [f for f in facts if f.kind == "age"]
    for birth in births[:1]:
        for death in deaths[:1]:
            if birth.moment is not None and death.moment is not None:
                yield from _born_and_died(birth, death)
        for age in ages:
            at = age.moment if age.at != "now" else now
            if age.at == "death" and at is None and deaths:
                at = deaths[0].moment
            if at is not None and birth.moment is not None and age.age is not None:
                yield from _aged(story, birth, age, at)
    yield from _two_ages(story, [age for age in ages if age.at == "now"])


def _born_and_died(birth: Fact, death: Fact) -> Iterator[Tested]:
    born, died = birth.moment, death.moment
    if born is None or died is None:
        return
    marks = (birth.mark, death.mark)
    if died.days.high <= born.days.low:
        yield Tested(
            marks,
            "story",
            Finding(
                _lengths.CHECK,
                "error",
                Words(
                    f"Hier staat een geboorte {_when(born)[0]} en een dood {_when(died)[0]}, dus eerder.",
                    f"The birth is put {_when(born)[1]} and the death {_when(died)[1]}, which is earlier.",
                ),
                (anchor(birth.mark), counterpart(death.mark)),
                calculation=(_difference(died.year, born.year),),
            ),
        )
    else:
        yield Tested(marks, "story")


def _aged(story: Story, birth: Fact, age: Fact, at: Moment) -> Iterator[Tested]:
    born = birth.moment
    if born is None or age.age is None:
        return
    youngest, oldest = ages_between(born, at)
    marks = tuple(dict.fromkeys(m for m in (age.mark, birth.mark, at.mark) if m is not None))
    slack = 0 if age.at == "now" else DEATH_SLACK
    off = max(youngest - slack - age.age, age.age - oldest - slack, 0)
    if off == 0:
        yield Tested(marks, "story")
        return
    grade: Severity = "query" if off == 1 or age.weak else "error"
    yield Tested(marks, "story", _wrong_age(story, birth, age, born, at, (youngest, oldest), grade))


def ages_between(born: Moment, at: Moment) -> tuple[int, int]:
    """The ages in whole years that somebody born at one moment may have at another."""
    return _completed(born.days.high - 1, at.days.low), _completed(born.days.low, at.days.high - 1)


def _completed(born: float, at: float) -> int:
    first, last = datetime.date.fromordinal(int(born)), datetime.date.fromordinal(int(at))
    return last.year - first.year - ((last.month, last.day) < (first.month, first.day))


def _wrong_age(
    story: Story, birth: Fact, age: Fact, born: Moment, at: Moment, possible: tuple[int, int], grade: Severity
) -> Finding:
    surface = " ".join((age.shown or story.words(age.mark)).split())
    low, high = (str(max(0, each)) for each in possible)
    (born_nl, born_en), (at_nl, at_en) = _when(born), _when(at)
    if max(possible) < 0:
        nl = f"{born.shown.nl}, het geboortejaar, ligt na {at.shown.nl}"
        en = f"{born.shown.en}, the year of birth, is later than {at.shown.en}"
    else:
        either_nl, either_en = (low, low) if low == high else (f"{low} of {high}", f"{low} or {high}")
        if age.at == "death":
            nl = f"wie {born_nl} is geboren en {at_nl} sterft, wordt {either_nl} jaar"
            en = f"whoever is born {born_en} and dies {at_en} lives to be {either_en}"
        else:
            verb = "is" if age.at == "now" else "was"
            nl = f"wie {born_nl} is geboren, {verb} {at_nl} {either_nl} jaar"
            en = f"whoever was born {born_en} {verb} {either_en} {at_en}"
    message = Words(f"Hier staat ‘{surface}’, maar {nl}.", f"It says “{surface}” here, but {en}.")
    lines = [_difference(at.year, born.year)]
    years = age.age or 0
    slip, blame = _slip(born, at, years)
    if slip is not None:
        lines.append(slip)
    first, second = (birth.mark, age.mark) if blame else (age.mark, birth.mark)
    places = [anchor(first), counterpart(second)]
    if at.mark is not None and at.mark not in (first, second):
        places.append(counterpart(at.mark))
    reading = Reading(surface, Interval(years, years + 1, True, False), "year")
    return Finding(_lengths.CHECK, grade, message, tuple(places), (reading,), tuple(lines))


def _when(moment: Moment) -> tuple[str, str]:
    """ "in 1971", "op 3 mei 1960"; the same in English."""
    day = moment.days.width == 1
    return f"{'op' if day else 'in'} {moment.shown.nl}", f"{'on' if day else 'in'} {moment.shown.en}"


def _difference(last: int, first: int) -> Words:
    line = f"{last} − {first} = {last - first}".replace("= -", "= −")
    return Words(line, line)


def _slip(born: Moment, at: Moment, years: int) -> tuple[Words | None, bool]:
    """The one slip that explains it, and whether it lies in the year of birth."""
    true = at.year - born.year
    for each in (true, true - 1):
        if each > 9 and each != years and str(each) == str(years)[::-1]:
            return Words(f"cijfers verwisseld: {each} en niet {years}", f"digits swapped: {each}, not {years}"), False
    for year in (at.year - years, at.year - years - 1):
        if _lengths.swapped(year, born.year):
            return Words(
                f"cijfers verwisseld: {year} in plaats van {born.year}",
                f"digits swapped: {year} instead of {born.year}",
            ), True
    for off in (10, 100):
        if off in (abs(true - years), abs(true - 1 - years)):
            return Words(f"precies {off} jaar verschil", f"exactly {off} years off"), False
    return None, years > 12 and at.year - born.year < 0


def _two_ages(story: Story, ages: list[Fact]) -> Iterator[Tested]:
    """Two ages of one person, both when the story is told."""
    for first, second in pairwise(ages):
        if first.age is None or second.age is None or first.mark == second.mark:
            continue
        off = abs(first.age - second.age)
        marks = (first.mark, second.mark)
        if off == 0:
            yield Tested(marks, "story")
            continue
        one, other = (" ".join((fact.shown or story.words(fact.mark)).split()) for fact in (first, second))
        yield Tested(
            marks,
            "story",
            Finding(
                _lengths.CHECK,
                "query" if off == 1 or first.weak or second.weak else "error",
                Words(
                    f"Hier staat ‘{other}’, eerder in het stuk is dezelfde persoon ‘{one}’.",
                    f"It says “{other}” here; earlier in the story the same person is “{one}”.",
                ),
                (anchor(second.mark), counterpart(first.mark)),
                calculation=(
                    Words(
                        f"{first.age} en {second.age}: {off} jaar verschil",
                        f"{first.age} and {second.age}: {off} year{'s' * (off > 1)} apart",
                    ),
                ),
            ),
        )


def _acts(sentences: Sequence[Sentence], people: dict[str, list[Fact]]) -> Iterator[Tested]:
    """What somebody did in a year before the birth: "In 1790 trouwde Bos" of a Bos who was born in 1830."""
    births = {
        person: facts_of[0]
        for person, facts in people.items()
        if len(facts_of := [fact for fact in facts if fact.kind == "birth" and fact.moment is not None]) == 1
        and len({fact.first for fact in facts if fact.first is not None}) <= 1
    }
    if not births:
        return
    told_of = {fact.mark for facts in people.values() for fact in facts}
    firsts = {person: fact.first for person, fact in births.items()}
    for index, sentence in enumerate(sentences):
        for moment in sentence.moments():
            if moment.mark is None or moment.mark in told_of:
                continue
            at = _doer(sentence, moment.mark)
            who = _subject(sentences, index, at, firsts) if at else None
            birth = births.get(who[0]) if who else None
            if birth is None or birth.moment is None:
                continue
            marks = (moment.mark, birth.mark)
            if moment.days.high > birth.moment.days.low:
                yield Tested(marks, "story")
                continue
            (act_nl, act_en), (born_nl, born_en) = _when(moment), _when(birth.moment)
            message = Words(
                f"Wat hier {act_nl} gebeurt, ligt vóór de geboorte {born_nl}.",
                f"What is done here {act_en} comes before the birth {born_en}.",
            )
            places = (anchor(moment.mark), counterpart(birth.mark))
            line = _difference(moment.year, birth.moment.year)
            yield Tested(marks, "story", Finding(_lengths.CHECK, "query", message, places, calculation=(line,)))


def _doer(sentence: Sentence, mark: Time) -> int | None:
    """Where the one who acts has been named, for "In 1790 trouwde Bos", "In 1790 she left"; None for any other sentence."""
    if len(sentence.lead(mark).split()) != 1 or sentence.words.died.search(sentence.tail(mark, 200)):
        return None
    behind = sentence.story.text[mark.end : sentence.span.end]
    words = list(re.finditer(r"[^\W\d_][\w’'-]*", behind[:80]))[:3]
    for word in words[:2]:
        if word[0].lower() in sentence.words.he_or_she or word[0][0].isupper():
            last = next((w for w in words if w.start() > word.start() and w[0][0].isupper()), word)
            return mark.end + (last if word[0][0].isupper() else word).end()
    return None


def _life_in_brackets(sentence: Sentence) -> Iterator[Tested]:
    """ "Anna Smit (1934-2010) werd 84": a life in brackets and the age reached right behind it."""
    text = sentence.story.text
    for time in sentence.times:
        year, to_year = time.field("year"), time.field("to_year")
        if year is None or to_year is None or text[time.start - 1 : time.start] != "(" or text[time.end : time.end + 1] != ")":
            continue
        for quantity in within(sentence.story.quantities, sentence.span):
            if not isinstance(quantity, Quantity) or quantity.start < time.end or quantity.value is None or quantity.hedge:
                continue
            plain = quantity.kind == "age" or (quantity.kind == "count" and quantity.counts in (None, "jaar", "year"))
            gap = text[time.end + 1 : quantity.start].lower()
            if not plain or len(gap.split()) > 2 or not sentence.words.lived.search(gap) or not 0 < quantity.value < OLDEST:
                continue
            born, died = _lengths.years_moment(year, time), _lengths.years_moment(to_year, time)
            birth = Fact("birth", "", None, time, born)
            age = Fact("age", "", None, quantity, died, int(quantity.value), "death")
            yield from _aged(sentence.story, birth, age, died)
