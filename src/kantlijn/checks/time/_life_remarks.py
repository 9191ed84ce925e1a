"""Remarks on births, deaths and ages."""

from __future__ import annotations

from kantlijn.checks.time._fact import Fact
from kantlijn.checks.time._moments import Moment
from kantlijn.checks.time._outcome import every_day
from kantlijn.checks.time._slips import swapped
from kantlijn.finding import Finding, Reading, Severity, Words, anchor, counterpart
from kantlijn.interval import Interval
from kantlijn.story import Story

CHECK = "time.age"


def wrong_age(
    story: Story, birth: Fact, age: Fact, born: Moment, at: Moment, possible: tuple[int, int], grade: Severity
) -> Finding:
    surface = " ".join((age.shown or story.words(age.mark)).split())
    low, high = (str(max(0, each)) for each in possible)
    (born_nl, born_en), (at_nl, at_en) = when(born), when(at)
    if max(possible) < 0:
        nl = f"{born.shown.nl}, het geboortejaar, ligt na {at.shown.nl}"
        en = f"{born.shown.en}, the year of birth, is later than {at.shown.en}"
    else:
        either_nl, either_en = (low, low) if low == high else (f"{low} of {high}", f"{low} or {high}")
        if age.at == "death":
            nl = f"wie {born_nl} is geboren en {at_nl} sterft, wordt {either_nl} jaar"
            en = f"whoever is born {born_en} and dies {at_en} lives to be {either_en}"
        elif at.open:
            nl = f"wie {born_nl} is geboren, is op {at_nl.removeprefix('in ')} minstens {low} jaar"
            en = f"whoever was born {born_en} is at least {low} on {at_en.removeprefix('in ')}"
        else:
            ahead = story.date.day is not None and at.days.low > story.date.day
            verb = "is" if age.at == "now" or ahead else "was"
            nl = f"wie {born_nl} is geboren, {verb} {at_nl} {either_nl} jaar"
            en = f"whoever was born {born_en} {verb} {either_en} {at_en}"
    message = Words(f"Hier staat ‘{surface}’, maar {nl}.", f"It says “{surface}” here, but {en}.")
    lines = [*([every_day(at)] if at.open else []), difference(at.year, born.year)]
    years = age.age or 0
    slip, blame = slip_of(born, at, years)
    if slip is not None:
        lines.append(slip)
    first, second = (birth.mark, age.mark) if blame else (age.mark, birth.mark)
    places = [anchor(first), counterpart(second)]
    if at.mark is not None and at.mark not in (first, second):
        places.append(counterpart(at.mark))
    reading = Reading(surface, Interval(years, years + 1, True, False), "year")
    return Finding(CHECK, grade, message, tuple(places), (reading,), tuple(lines))


def two_moments(story: Story, today: Fact, then: Fact, now: Moment, grade: Severity) -> Finding:
    """Two ages of one person at two moments that are not so many years apart."""
    if then.moment is None or then.age is None:
        raise ValueError("an age at a moment has its moment")
    here, there = (" ".join((fact.shown or story.words(fact.mark)).split()) for fact in (today, then))
    then_nl, then_en = when(then.moment)
    years = now.year - then.moment.year + then.age
    message = Words(
        f"Hier staat ‘{here}’, maar wie {then_nl} ‘{there}’ was, is nu {years - 1} of {years} jaar.",
        f"It says “{here}” here, but whoever was “{there}” {then_en} is {years - 1} or {years} now.",
    )
    places = [anchor(today.mark), counterpart(then.mark)]
    if then.moment.mark is not None:
        places.append(counterpart(then.moment.mark))
    line = f"{now.year} − {then.moment.year} + {then.age} = {years}"
    return Finding(CHECK, grade, message, tuple(places), calculation=(Words(line, line),))


def other_moments(story: Story, first: Fact, second: Fact, grade: Severity) -> Finding:
    """Two ages of one person at two moments that are not so many years apart, neither of them now."""
    if first.moment is None or second.moment is None or first.age is None:
        raise ValueError("an age at a moment has its moment")
    here, there = (" ".join((fact.shown or story.words(fact.mark)).split()) for fact in (second, first))
    (then_nl, then_en), (later_nl, later_en) = when(first.moment), when(second.moment)
    years = second.moment.year - first.moment.year + first.age
    message = Words(
        f"Hier staat ‘{here}’, maar wie {then_nl} ‘{there}’ was, was {later_nl} {years} jaar, een jaar meer of minder.",
        f"It says “{here}” here, but whoever was “{there}” {then_en} was {years} {later_en}, give or take a year.",
    )
    places = [anchor(second.mark), counterpart(first.mark)]
    places += [counterpart(each.mark) for each in (first.moment, second.moment) if each.mark is not None]
    line = f"{second.moment.year} − {first.moment.year} + {first.age} = {years}"
    return Finding(CHECK, grade, message, tuple(places), calculation=(Words(line, line),))


def when(moment: Moment) -> tuple[str, str]:
    """ "in 1971", "op 3 mei 1960"; the same in English."""
    day = moment.days.width == 1
    return f"{'op' if day else 'in'} {moment.shown.nl}", f"{'on' if day else 'in'} {moment.shown.en}"


def difference(last: int, first: int) -> Words:
    line = f"{last} − {first} = {last - first}".replace("= -", "= −")
    return Words(line, line)


def slip_of(born: Moment, at: Moment, years: int) -> tuple[Words | None, bool]:
    """The one slip that explains it, and whether it lies in the year of birth."""
    true = at.year - born.year
    for each in (true, true - 1):
        if swapped(each, years):
            return Words(f"cijfers verwisseld: {each} en niet {years}", f"digits swapped: {each}, not {years}"), False
    for year in (at.year - years, at.year - years - 1):
        if swapped(year, born.year):
            return Words(
                f"cijfers verwisseld: {year} in plaats van {born.year}",
                f"digits swapped: {year} instead of {born.year}",
            ), True
    for off in (10, 100):
        if off in (abs(true - years), abs(true - 1 - years)):
            return Words(f"precies {off} jaar verschil", f"exactly {off} years off"), False
    return None, years > 12 and at.year - born.year < 0
