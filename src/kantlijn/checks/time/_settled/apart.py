"""How many years two people differ, near their ages: "Gerard (58) doet de boeken, Pieter (41) … Dat Pieter zeven jaar jonger
is"; and the age at which a child was born, near how old both are now.

Where two ages of the passage differ that much, all is well. Where there are but two, or two of them would with one digit
written otherwise, it is remarked upon.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from itertools import combinations

from kantlijn.checks.time import _days
from kantlijn.checks.time._living.kin import age_then, of_child
from kantlijn.checks.time._living.plain_ages import age_of, ages_in
from kantlijn.checks.time._sentences import Sentence, words_in
from kantlijn.checks.time._settled.words import settled_words
from kantlijn.checks.time._slips import TENS, swapped
from kantlijn.checks.time._told_words import told_words
from kantlijn.finding import Finding, Severity, Tested, Words, anchor, counterpart
from kantlijn.story import Mark, Quantity, Story, Time

CHECK = "time.age"

# Sentences before and behind a difference in which the two ages may stand.
BEFORE, BEHIND = 2, 1
# Sentences around a birth in which the age of the child may stand.
AROUND, BORN_AROUND = 6, 3
# Ages in whole years differ by a year more or less than the people do.
SLACK = 1
# More ages than this have two that differ as much as is said by chance.
MOST = 4
# Words between "older than" and the age of the other: "zijn broer Douwe van den Berg (".
NAMED = 8
# People who are compared differ less than this, and a mother is no younger than that.
FURTHEST, YOUNGEST = 60, 13


def relations(sentences: Sequence[Sentence], bound: Set[Mark]) -> Iterator[Tested]:
    """Every difference and every birth that no other rule has put to the test (`bound`), against the ages around it."""
    for index, sentence in enumerate(sentences):
        for mark in sentence.times:
            if mark not in bound and _differs(sentence, mark) and not _than_another(sentence, mark):
                yield from _settled(sentence, mark, _ages(sentences, index - BEFORE, index + BEHIND))
        yield from _children(sentences, index, bound)
        yield from _born_when(sentences, index, bound)


def _differs(sentence: Sentence, mark: Time) -> bool:
    number, tail = mark.field("number"), sentence.tail(mark)
    if mark.kind != "duration" or mark.unit != "year" or mark.hedge or not number or mark.direction or number > FURTHEST:
        return False
    told, own = told_words(sentence.story.language), settled_words(sentence.story.language)
    compared = any(cue.match(tail) for cue in (sentence.life.younger, sentence.life.older, own.younger, told.apart_behind))
    before = any(cue.search(sentence.lead(mark)) for cue in (told.apart_before, own.differs_before))
    return compared or before


def _than_another(sentence: Sentence, mark: Time) -> bool:
    """ "twee jaar ouder dan zijn vrouw": the one who is compared with has no age right behind it."""
    than = sentence.life.than.match(sentence.story.text, mark.end)
    if than is None:
        return False
    gaps = (sentence.story.text[than.end() : age.start] for age in ages_in(sentence) if age.start >= than.end())
    return not any(words_in(gap) <= NAMED and re.search(r"[;:.]", gap) is None for gap in gaps)


def _ages(sentences: Sequence[Sentence], first: int, last: int) -> list[Quantity]:
    """The ages of now in some sentences; not "in 1905, toen ze 35 was"."""
    around = sentences[max(0, first) : last + 1]
    return [age for sentence in around for age in ages_in(sentence) if not _then(sentence, age)]


def _then(sentence: Sentence, age: Quantity) -> bool:
    lead, tail = sentence.lead(age), sentence.tail(age)
    before = any(cue.search(lead) for cue in (sentence.words.at_age, sentence.words.at_that_time, sentence.life.at_ordinal))
    behind = any(cue.match(tail) for cue in (sentence.life.age_when, sentence.life.when))
    return age.kind not in ("age", "count") or before or behind or bool(sentence.moments())


def _told_beside(story: Story, age: Quantity) -> bool:
    """Whether an age stands between brackets or commas: it is that of the one who is named before it."""
    before, behind = story.text[max(0, age.start - 2) : age.start], story.text[age.end : age.end + 1]
    return (before.endswith("(") and behind == ")") or (before == ", " and behind in (",", ".", ";"))


def _years(story: Story, age: Quantity) -> int:
    return age_of(story, age) or int(age.value or 0)


def _settled(sentence: Sentence, mark: Time, ages: Sequence[Quantity]) -> Iterator[Tested]:
    story, number = sentence.story, mark.field("number") or 0
    pairs = list(combinations([age for age in ages if age.start != mark.start], 2))
    for one, other in pairs:
        if abs(abs(_years(story, one) - _years(story, other)) - number) <= SLACK:
            yield Tested((mark, one, other), "story")
            return
    slips = [pair for pair in pairs if _one_slip(_years(story, pair[0]), _years(story, pair[1]), number)]
    meant = slips if len(slips) == 1 else pairs if len(pairs) == 1 else []
    if not slips and not all(_told_beside(story, age) for age in ages):
        return
    if not meant or len(ages) > MOST or _days.quoted(story, mark.start):
        return
    one, other = meant[0]
    grade: Severity = "error" if slips and len(pairs) == 1 else "query"
    yield Tested((mark, one, other), "story", _remark(story, mark, one, other, grade))


def _one_slip(one: int, other: int, number: int) -> bool:
    """Whether the ages differ as much with one digit of one of them, or of the difference, written otherwise."""
    apart = abs(one - other)
    return any(abs(each - number) in (0, off) for off in TENS for each in (apart, off - apart)) or swapped(apart, number)


def _remark(story: Story, mark: Time, one: Quantity, other: Quantity, grade: Severity) -> Finding:
    said, first, second = (" ".join(story.words(each).split()) for each in (mark, one, other))
    high, low = sorted((_years(story, one), _years(story, other)), reverse=True)
    message = Words(
        f"Hier staat ‘{said}’, maar tussen {first} en {second} zit {high - low} jaar.",
        f"It says “{said}” here, but {first} and {second} are {high - low} years apart.",
    )
    line = f"{high} − {low} = {high - low}"
    places = (anchor(mark), counterpart(one), counterpart(other))
    return Finding(CHECK, grade, message, places, calculation=(Words(line, line),))


# -- a birth -----------------------------------------------------------------------------------------------------------


def _children(sentences: Sequence[Sentence], index: int, bound: Set[Mark]) -> Iterator[Tested]:
    """ "Haar dochter Chantal, nu 31 … Landveld, 52, kreeg haar op haar achttiende": three ages, of which the child's may
    be far.
    """
    sentence = sentences[index]
    story, text = sentence.story, sentence.story.text
    for verb in sentence.life.bore.finditer(text, sentence.span.start, sentence.span.end):
        then = age_then(sentence, verb, ages_in(sentence))
        if then is None or then in bound:
            continue
        near = _ages(sentences, index - 1, index)
        around = range(max(0, index - AROUND), min(len(sentences), index + AROUND + 1))
        children = [age for n in around for age in ages_in(sentences[n]) if of_child(sentences, n, age)]
        parents = [age for age in near if age.end <= verb.start() and age not in (then, *children)]
        if not children and index + 1 < len(sentences):  # "kreeg hem op haar 31ste. Hij is nu 53"
            ahead = sentences[index + 1]
            first = re.match(r"[^\W\d_]+", story.text[ahead.span.start : ahead.span.end])
            if first is not None and first[0].lower() in sentence.words.he_or_she:
                children = [age for age in ages_in(ahead) if not _then(ahead, age)]
        if len(parents) != 1 or not children:
            continue
        old, at = _years(story, parents[0]), _years(story, then)
        young = [_years(story, each) for each in children]
        marks = (children[0], parents[0], then)
        if any(abs(old - at - each) <= SLACK for each in young) or at < YOUNGEST:
            yield Tested(marks, "story")
        elif len(children) == 1 and not _days.quoted(story, then.start):
            yield Tested(marks, "story", _born_remark(story, children[0], parents[0], then))


def _born_when(sentences: Sequence[Sentence], index: int, bound: Set[Mark]) -> Iterator[Tested]:
    """ "Fens, 63, … dochter Pien. Ze werd geboren toen hij 29 was … op haar 44ste": three ages, one of them of then."""
    sentence = sentences[index]
    story, words = sentence.story, settled_words(sentence.story.language)
    for then in ages_in(sentence):
        if then in bound or words.born_when.search(sentence.lead(then)) is None or _days.quoted(story, then.start):
            continue
        around = range(max(0, index - BORN_AROUND), min(len(sentences), index + BORN_AROUND + 1))
        others = [age for n in around for age in ages_in(sentences[n]) if age != then and not sentences[n].moments()]
        at = _years(story, then)
        pairs = [(old, young) for old in others for young in others if _years(story, old) > _years(story, young)]
        fits = [pair for pair in pairs if abs(_years(story, pair[0]) - at - _years(story, pair[1])) <= SLACK]
        slips = [pair for pair in pairs if abs(abs(_years(story, pair[0]) - at - _years(story, pair[1])) - TENS[0]) <= SLACK]
        if fits:
            yield Tested((then, *fits[0]), "story")
        elif len(slips) == 1 and len(others) <= MOST:
            old, young = slips[0]
            yield Tested((young, old, then), "story", _born_remark(story, young, old, then))


def _born_remark(story: Story, child: Quantity, parent: Quantity, then: Quantity) -> Finding:
    old, at = _years(story, parent), _years(story, then)
    here = " ".join(story.words(child).split())
    due = f"{old - at - 1} of {old - at}"
    message = Words(
        f"Hier staat ‘{here}’, maar wie {old} is en op {at}-jarige leeftijd een kind kreeg, heeft er een van {due}.",
        f"It says “{here}” here, but whoever is {old} and had a child at {at} has a child of {old - at - 1} or {old - at}.",
    )
    line = f"{old} − {at} = {old - at}".replace("= -", "= −")
    places = (anchor(child), counterpart(parent), counterpart(then))
    return Finding(CHECK, "query", message, places, calculation=(Words(line, line),))
