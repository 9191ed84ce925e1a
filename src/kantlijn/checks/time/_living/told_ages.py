"""An age in a sentence: whose it is, and when. Where either is not plain, it is nobody's."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from kantlijn.checks.time import _moments
from kantlijn.checks.time._fact import REACH_DEATH, Fact
from kantlijn.checks.time._living.plain_ages import age_of
from kantlijn.checks.time._moments import Moment
from kantlijn.checks.time._sentences import Sentence, beside, in_brackets, words_in
from kantlijn.checks.time._told_words import told_words
from kantlijn.checks.time._who import Name, subject
from kantlijn.story import Quantity, Time

Known = Mapping[str, str | None]
Person = tuple[str, str | None]


class Told(NamedTuple):
    """What a story has told up to a place: the first name of every surname (None where there are two), the facts of the block,
    who has died, and who of them in these days. `lately`: whether there is any such death in the story.
    """

    known: dict[str, str | None]
    here: list[Fact]
    dead: set[str]
    just: set[str]
    lately: bool


# Words between "de 62-jarige" and the name: "de 62-jarige oud-leraar Piet Bakker".
TITLE = 3
# Words before an age that opens a sentence: "In 2000, at the age of".
OPENING = 7


def told_age(
    sentences: Sequence[Sentence], index: int, quantity: Quantity, mine: Sequence[Name], dead: bool, told: Told
) -> Fact | None:
    """The age that a quantity is, of whom and when. `mine` are the names of the sentence; `dead`: the sentence tells of a
    death; `told` is what the story has told up to here.
    """
    sentence, known = sentences[index], told.known
    text, words = sentence.story.text, sentence.words
    years = age_of(sentence.story, quantity)
    if years is None or words.lasting.match(text, quantity.end + 1) or words.jubilee.match(text, quantity.end + 1):
        return None
    signs = _signs(sentence, quantity)
    name = _name_before(sentence, quantity, mine, signs)
    if signs == "()" and name is None:
        return None
    if name is not None and not (dead and signs != "()"):
        return _in_apposition(sentence, quantity, years, name, signs, known)
    if name is None and words.a_person.search(_lead(sentence, quantity)) is not None and not dead:
        return None
    adjective = sentence.life.adjective.search(sentence.story.words(quantity)) is not None
    behind = _name_behind(sentence, quantity, mine, known) if adjective else None
    opening = None if adjective or name is not None else _named_behind(sentence, quantity, mine)
    who = behind if adjective else opening or subject(sentences, index, quantity.start, known)
    if who is None and not adjective and name is None:
        who = _doer_behind(sentences, index, quantity, known)
    if who is None and dead:
        who = _dead_behind(sentence, quantity, mine)
    again = sentence.life.now_aged.search(_lead(sentence, quantity).lower()) is not None
    if who is None and again:
        who = _spoken_of(told)
    if who is None:
        return None
    if dead:
        fact = _at_death(sentence, quantity, years, who)
        lately = sentence.life.just_died.search(text, sentence.span.start, sentence.span.end)
        if fact is None or fact.moment is not None or lately is None:
            return fact
        told.just.add(who[0])
        return fact._replace(moment=_moments.told(sentence.story))
    if who[0] in told.just - told.dead and _reached(sentence, quantity):
        now = _moments.told(sentence.story)
        return Fact("age", *who, quantity, now, years, "death", _shown(sentence, quantity))
    if who[0] in told.dead and _reached(sentence, quantity):
        return Fact("age", *who, quantity, None, years, "death", _shown(sentence, quantity))
    fact = _in_life(sentence, quantity, years, who, adjective)
    # "Het huis is nu 30 jaar oud": a thing comes in, and the age may be its own.
    thing = again and not adjective and sentence.words.the_thing.search(_lead(sentence, quantity)) is not None
    return fact._replace(again=again, weak=fact.weak or thing) if fact is not None else None


def _doer_behind(sentences: Sequence[Sentence], index: int, quantity: Quantity, known: Known) -> Person | None:
    """The person of "In 1994, aged 51, he sold it": the pronoun right behind an age that opens the sentence."""
    sentence = sentences[index]
    behind = told_words(sentence.story.language).doer_behind.match(sentence.tail(quantity))
    if behind is None or words_in(sentence.lead(quantity)) > OPENING:
        return None
    return subject(sentences, index, quantity.end + behind.end(), known)


def _named_behind(sentence: Sentence, quantity: Quantity, mine: Sequence[Name]) -> Person | None:
    """The person of "In 1961, when she was 17, Mary Cole left school": a full name right behind the comma."""
    text = sentence.story.text
    behind = [name for name in mine if name.start >= quantity.end]
    if not behind or behind[0].first is None or words_in(sentence.lead(quantity)) > OPENING:
        return None
    gap = _GAP_TO_NAME.fullmatch(text[quantity.end : behind[0].start])
    return (behind[0].surname, behind[0].first) if gap is not None else None


def _reached(sentence: Sentence, quantity: Quantity) -> bool:
    """ "Hij werd 83 jaar.": an age behind "werd", with nothing behind it."""
    if sentence.life.turns_behind.match(sentence.tail(quantity)):
        return True
    closed = sentence.life.closes.match(sentence.tail(quantity)) is not None
    return closed and sentence.words.lived.search(sentence.lead(quantity)) is not None


def _spoken_of(told: Told) -> Person | None:
    """The one person of whom the block has told something, for "de inmiddels 45-jarige"."""
    people = {(fact.person, fact.first) for fact in told.here if fact.kind == "birth" or fact.at == "moment"}
    return next(iter(people)) if len(people) == 1 else None


def _dead_behind(sentence: Sentence, quantity: Quantity, mine: Sequence[Name]) -> Person | None:
    """The one full name of "Op 83-jarige leeftijd overleed woensdag cellist Anton Gravendeel"."""
    full = [name for name in mine if name.first is not None]
    if len(full) != 1 or full[0].start < quantity.end or sentence.words.kin.search(_clause(sentence)):
        return None
    return full[0].surname, full[0].first


def _clause(sentence: Sentence) -> str:
    return sentence.story.text[sentence.span.start : sentence.span.end]


# -- whose -------------------------------------------------------------------------------------------------------------

# "17 was, vertrok ", "17, ", " jaar oud, werd ": to the name behind an opening age.
_GAP_TO_NAME = re.compile(r"(?:\s[^\W\d_]+){0,2}(?:,\s[^\W\d_]+\s\d{4})?,\s(?:[^\W\d_]+\s)?")
_JOINTS = {"()": " (", ", ,": ", "}


def _signs(sentence: Sentence, quantity: Quantity) -> str:
    """The signs around an age: "()" in brackets, ", ," between commas."""
    lead, text = _lead(sentence, quantity), sentence.story.text
    return (lead[-1:] if lead.endswith("(") else lead[-2:]) + text[quantity.end : quantity.end + 1]


def _lead(sentence: Sentence, quantity: Quantity) -> str:
    return sentence.story.text[max(sentence.span.start, quantity.start - 40) : quantity.start]


def _name_before(sentence: Sentence, quantity: Quantity, mine: Sequence[Name], signs: str) -> Name | None:
    """The name right before an age in brackets or between commas."""
    gap = _JOINTS.get(signs)
    touching = [name for name in mine if sentence.story.text[name.end : quantity.start] == gap]
    return touching[-1] if touching else None


def _name_behind(sentence: Sentence, quantity: Quantity, mine: Sequence[Name], known: Known) -> Person | None:
    """The person of "de 62-jarige oud-leraar Piet Bakker"; a surname alone has to be known."""
    text = sentence.story.text
    behind = [name for name in mine if name.start >= quantity.end and words_in(text[quantity.end : name.start]) <= TITLE]
    if not behind or sentence.life.not_the_name.search(text, quantity.end, behind[0].start):
        return None
    name = behind[0]
    if name.first is None and name.surname not in known:
        return None
    return name.surname, name.first or known.get(name.surname)


# -- when --------------------------------------------------------------------------------------------------------------


def _in_apposition(
    sentence: Sentence, quantity: Quantity, years: int, name: Name, signs: str, known: Known
) -> Fact | None:
    """ "Anna Smit (58)", "Mary Cole, 58,": when the story is told, unless the sentence opens in another year."""
    elsewhere = _dated_elsewhere(sentence)
    if elsewhere and words_in(sentence.lead(_first_mark(elsewhere))) <= 1:
        return None  # "In 1990 won Jan Bos (24)" is told in 1990
    weak = bool(elsewhere) or (_past(sentence) and signs != "()")
    shown = sentence.story.text[name.start : quantity.end + (signs == "()")]
    return Fact("age", name.surname, name.first or known.get(name.surname), quantity, None, years, "now", shown, weak)


def _at_death(sentence: Sentence, quantity: Quantity, years: int, who: Person) -> Fact | None:
    shown, behind = _shown(sentence, quantity), sentence.story.text[quantity.end : quantity.end + 20]
    if not sentence.words.at_death.search(f"{_lead(sentence, quantity)[-20:]}|{shown}|{behind}"):
        return None  # "stierf toen haar zoon 27 was"
    near = _deaths(sentence, _dated_elsewhere(sentence))
    return Fact("age", *who, quantity, near[0] if len(near) == 1 else None, years, "death", shown)


def _in_life(sentence: Sentence, quantity: Quantity, years: int, who: Person, adjective: bool) -> Fact | None:
    """An age on a birthday, in a year that the sentence names, or when the story is told."""
    words, lead, shown = sentence.words, _lead(sentence, quantity).lower(), _shown(sentence, quantity)
    if (day := birthday(sentence, quantity)) is not None:
        return Fact("age", *who, quantity, day, years, "moment", shown)
    elsewhere, past = _dated_elsewhere(sentence), _past(sentence)
    ordinal = sentence.life.at_ordinal.search(lead) is not None
    if not elsewhere and ordinal and not told_words(sentence.story.language).at_present.search(lead):
        return None  # "Ze begon op haar 44ste": of a year that is not told
    if not (words.at_that_time.search(lead) or elsewhere or (past and not adjective)):
        return Fact("age", *who, quantity, None, years, "now", shown, weak=past)
    when = sentence.life.age_when.match(sentence.story.text, quantity.end, sentence.span.end)
    opens = sentence.life.when_opens.match(sentence.story.text, sentence.span.start)
    then = words.at_age.search(lead) or when or sentence.life.as_aged.search(lead)
    if len(elsewhere) == 1 and (then or _touches(sentence, elsewhere[0], quantity) or _opened(elsewhere[0], quantity, opens)):
        return Fact("age", *who, quantity, elsewhere[0], years, "moment", shown)
    return None


def _touches(sentence: Sentence, moment: Moment, quantity: Quantity) -> bool:
    """ "was in 2003 21 jaar"; "In 2003, 21 jaar oud, …"."""
    return moment.mark is not None and sentence.story.text[moment.mark.end : quantity.start] in (" ", ", ")


def _opened(moment: Moment, quantity: Quantity, opens: re.Match[str] | None) -> bool:
    """Whether a "when" opens the sentence, with its date before the age: "Toen hij in 1999 directeur werd, was hij 42"."""
    return opens is not None and moment.mark is not None and moment.mark.end < quantity.start


def _shown(sentence: Sentence, quantity: Quantity) -> str:
    """The words of an age with the rest of its last word: "24-jarige"."""
    text = sentence.story.text
    end = quantity.end
    while text[end : end + 1].isalpha():
        end += 1
    return text[quantity.start : end]


def _dated_elsewhere(sentence: Sentence) -> list[Moment]:
    """The dated moments of a sentence that are nobody's birth; a year in brackets behind a name may be one."""
    return [m for m in sentence.moments() if m.mark is None or not (_in_brackets(sentence, m.mark) or _birth(sentence, m.mark))]


def _birth(sentence: Sentence, mark: Time) -> bool:
    return beside(sentence, mark, sentence.words.born)


def _in_brackets(sentence: Sentence, mark: Time) -> bool:
    return in_brackets(sentence, mark) is not None


def _past(sentence: Sentence) -> bool:
    return sentence.words.past.search(sentence.story.text, sentence.span.start, sentence.span.end) is not None


def _deaths(sentence: Sentence, dates: list[Moment]) -> list[Moment]:
    """The moments at which somebody may have died: dated, or a day like "zaterdag" where the story has one."""
    dated = [m for m in dates if m.mark is not None and beside(sentence, m.mark, sentence.words.died, REACH_DEATH)]
    if dated:
        return dated
    days = [time for time in sentence.times if time.relative and time.kind == "date" and not time.direction]
    moments = (_moments.moment(time) for time in days)
    return [each for each in moments if each is not None] if len(days) == 1 else []


def _first_mark(moments: list[Moment]) -> Time:
    """The mark of the first moment; all of them come from marks."""
    return next(each.mark for each in moments if each.mark is not None)


def birthday(sentence: Sentence, quantity: Quantity) -> Moment | None:
    """The day in "werd vorige week 58", "turned 58 on Tuesday", "wordt in oktober 60": a day counted from the story's."""
    text = sentence.story.text
    for time in sentence.times:
        before = time.end <= quantity.start and not text[time.end : quantity.start].strip()
        behind = time.start >= quantity.end and sentence.life.to_day.fullmatch(text, quantity.end, time.start) is not None
        if (before or behind) and time.relative and time.field("year") is None:
            # A bare weekday may lie ahead or behind: the day of the story is near enough.
            return _moments.told(sentence.story) if time.field("weekday") is not None else _moments.moment(time)
    return None
