"""How old two people are beside how many years they differ: "zijn drie jaar jongere broer (45)", "had her at 19"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kantlijn.checks.time import _days
from kantlijn.checks.time._living.plain_ages import age_of, ages_in
from kantlijn.checks.time._sentences import Sentence, one_block, words_in
from kantlijn.finding import Finding, Severity, Tested, Words, anchor, counterpart
from kantlijn.story import Mark, Quantity, Time, within

CHECK = "time.age"

# Ages in whole years differ by a year more or less than the people do.
SLACK = 1
# Words between a kinship and its age: "broer Douwe van den Berg (37)", "dochter Kim (32)".
NAME = 4
# Words from the age of a mother to "kreeg haar", and from there to her age then.
VERB, THEN = 3, 8
YOUNGEST, OLDEST = 12, 60  # of a mother or a father when a child is born


def relations(sentences: Sequence[Sentence]) -> Iterator[Tested]:
    """The differences and the births of every sentence, with the ages in it and in the sentence before."""
    last: list[Quantity] = []
    for index, sentence in enumerate(sentences):
        ages = ages_in(sentence)
        if not (ages or last):
            continue
        before = last if one_block(sentences, index) else []
        last = ages
        if not ages:
            continue
        for mark in sentence.times:
            if mark.kind == "duration" and mark.unit == "year" and not mark.hedge and mark.field("number"):
                yield from _difference(sentence, mark, before, ages)
        yield from _at_birth(sentences, index, before, ages)
        yield from _parent(sentence, before, ages)


# -- a difference ------------------------------------------------------------------------------------------------------


def _difference(sentence: Sentence, mark: Time, before: list[Quantity], ages: list[Quantity]) -> Iterator[Tested]:
    text = sentence.story.text
    younger, older = sentence.life.younger.match(text, mark.end), sentence.life.older.match(text, mark.end)
    word = younger or older
    if word is None or _days.quoted(sentence.story, mark.start):
        return
    if sentence.life.than.match(text, mark.end):
        pair = _compared(sentence, mark, before, ages)
    else:
        pair = _kin(sentence, mark, word.end(), before, ages)
    years = mark.field("number")
    if pair is None or years is None:
        return
    one, other = pair  # the one who is so much younger or older, and the one they are compared with
    difference = (age_of(sentence.story, one) or 0) - (age_of(sentence.story, other) or 0)
    said = years if older else -years
    off = abs(difference - said)
    marks = (mark, one, other)
    if off <= SLACK:
        yield Tested(marks, "story")
        return
    severity: Severity = "query" if off == SLACK + 1 else "error"
    yield Tested(marks, "story", _remark(sentence, mark, one, other, severity, word[0].strip()))


def _kin(
    sentence: Sentence, mark: Time, end: int, before: list[Quantity], ages: list[Quantity]
) -> tuple[Quantity, Quantity] | None:
    """ "Zijn drie jaar jongere broer Douwe (37)"; "his brother Duncan (37), three years younger,"."""
    text = sentence.story.text
    behind = [age for age in ages if age.start >= end]
    if behind and words_in(text[end : behind[0].start]) <= NAME and sentence.life.sibling.search(text, end, behind[0].start):
        others = [*before, *(age for age in ages if age.end <= mark.start)]
        return (behind[0], others[-1]) if len(others) == 1 else None
    ahead = [age for age in ages if age.end <= mark.start]
    if not ahead or sentence.life.who_is.fullmatch(text, ahead[-1].end, mark.start) is None:
        return None
    others = [*before, *ahead[:-1]]
    lead = text[max(sentence.span.start, ahead[-1].start - 50) : ahead[-1].start]
    kin = list(sentence.life.sibling.finditer(lead))
    if len(others) != 1 or not kin or words_in(lead[kin[-1].end() :]) > NAME:
        return None
    return ahead[-1], others[0]


def _compared(sentence: Sentence, mark: Time, before: list[Quantity], ages: list[Quantity]) -> tuple[Quantity, Quantity] | None:
    """ "Sjoerd (45) is drie jaar ouder dan zijn broer Douwe (42)"."""
    ahead = [age for age in ages if age.end <= mark.start]
    behind = [age for age in ages if age.start >= mark.end]
    if len(ahead) != 1 or len(behind) != 1 or before:
        return None
    gap = sentence.story.text[mark.end : behind[0].start]
    return (ahead[0], behind[0]) if words_in(gap) <= NAME + 4 and not re.search(r"[,.;:]", gap) else None


def _remark(sentence: Sentence, mark: Time, one: Quantity, other: Quantity, severity: Severity, word: str) -> Finding:
    story = sentence.story
    said, first, second = (" ".join(story.words(each).split()) for each in (mark, one, other))
    high, low = sorted(((age_of(story, one) or 0), (age_of(story, other) or 0)), reverse=True)
    message = Words(
        f"Hier staat ‘{said} {word}’, maar tussen {second} en {first} zit {high - low} jaar.",
        f"It says “{said} {word}” here, but {second} and {first} are {high - low} years apart.",
    )
    line = f"{high} − {low} = {high - low}"
    return Finding(
        CHECK, severity, message, (anchor(one), counterpart(mark), counterpart(other)), calculation=(Words(line, line),)
    )


# -- a birth -----------------------------------------------------------------------------------------------------------


def _at_birth(sentences: Sequence[Sentence], index: int, before: list[Quantity], ages: list[Quantity]) -> Iterator[Tested]:
    """ "Dochter Kim (22) … Ria (41) kreeg haar op haar negentiende": three ages, of whom two are of now."""
    sentence = sentences[index]
    text = sentence.story.text
    for verb in sentence.life.bore.finditer(text, sentence.span.start, sentence.span.end):
        then = age_then(sentence, verb, ages)
        now = [age for age in (*before, *ages) if then is not None and (age.start, age.end) != (then.start, then.end)]
        parents = [age for age in now if age.end <= verb.start() and words_in(text[age.end : verb.start()].strip(" )")) <= VERB]
        children = [age for age in now if of_child(sentences, index, age)]
        if then is None or len(children) != 1 or not parents or parents[-1] in children or len(now) != 2:
            continue
        parent, child = parents[-1], children[0]
        old, young, at = (_years(sentence, each) for each in (parent, child, then))
        marks: tuple[Mark, ...] = (child, parent, then)
        off = abs(old - at - young)
        if off <= SLACK:
            yield Tested(marks, "story")
            continue
        severity: Severity = "query" if off == SLACK + 1 or _days.quoted(sentence.story, then.start) else "error"
        here = " ".join(sentence.story.words(child).split())
        between = Words(f"{old - at - 1} of {old - at}", f"{old - at - 1} or {old - at}")
        message = Words(
            f"Hier staat ‘{here}’, maar wie {old} is en op {at}-jarige leeftijd een kind kreeg, heeft er een van {between.nl}.",
            f"It says “{here}” here, but whoever is {old} and had a child at {at} has a child of {between.en}.",
        )
        line = f"{old} − {at} = {old - at}"
        places = (anchor(child), counterpart(parent), counterpart(then))
        yield Tested(marks, "story", Finding(CHECK, severity, message, places, calculation=(Words(line, line),)))


def _parent(sentence: Sentence, before: list[Quantity], ages: list[Quantity]) -> Iterator[Tested]:
    """ "Kapper Joop Vrolijk (38) … Zijn zoon Daan (31)": two ages, of a parent and a child who are too near each other."""
    text = sentence.story.text
    both = [*before, *ages]
    if len(both) != 2 or sentence.life.step.search(text, sentence.span.start, sentence.span.end):
        return
    parent, child = both
    lead = text[max(sentence.span.start, child.start - 50) : child.start]
    if sentence.life.own_child.search(lead) is None or _days.quoted(sentence.story, child.start):
        return
    if text[parent.start - 1] != "(" and text[parent.start - 2 : parent.start] != ", ":
        return
    old, young = age_of(sentence.story, parent) or 0, age_of(sentence.story, child) or 0
    marks = (child, parent)
    if old - young >= YOUNGEST:
        yield Tested(marks, "story")
        return
    message = Words(
        f"Hier is een kind {young} en de ouder {old}: dat scheelt {old - young} jaar.",
        f"Here a child is {young} and the parent {old}: {old - young} years apart.",
    )
    line = f"{old} − {young} = {old - young}".replace("= -", "= −")
    places = (anchor(child), counterpart(parent))
    severity: Severity = "error" if old <= young else "query"
    yield Tested(marks, "story", Finding(CHECK, severity, message, places, calculation=(Words(line, line),)))


def age_then(sentence: Sentence, verb: re.Match[str], ages: list[Quantity]) -> Quantity | None:
    """The age at which the child was born: "op haar negentiende", "op 19-jarige leeftijd", "at 19"."""
    text, words = sentence.story.text, sentence.words
    for mark in within(sentence.story.quantities, sentence.span):
        if not isinstance(mark, Quantity) or mark.start < verb.end() or words_in(text[verb.end() : mark.start]) > THEN:
            continue
        before = sentence.life.at_ordinal.search(text, max(0, mark.start - 12), mark.start)
        ordinal = mark.kind in ("rank", "ordinal") and before is not None
        if ordinal and mark.value is not None and YOUNGEST <= mark.value <= OLDEST:
            return mark
    for age in ages:
        lead = text[max(0, age.start - 24) : age.start].lower()
        if age.start >= verb.end() and words_in(text[verb.end() : age.start]) <= THEN and words.at_age.search(lead):
            return age
    return None


def _years(sentence: Sentence, quantity: Quantity) -> int:
    return age_of(sentence.story, quantity) or int(quantity.value or 0)


def of_child(sentences: Sequence[Sentence], index: int, age: Quantity) -> bool:
    """Whether an age stands behind "dochter Kim", "haar dochter Chantal, nu"."""
    sentence = sentences[index] if age.start >= sentences[index].span.start else sentences[index - 1]
    lead = sentence.story.text[max(sentence.span.start, age.start - 40) : age.start]
    found = list(sentence.life.child.finditer(lead))
    behind = lead[found[-1].end() :] if found else ""
    now = sentence.life.now_aged.search(behind)
    between = behind[: now.start()].rstrip(" ,") if now else behind
    return bool(found) and words_in(behind) <= NAME and not re.search(r"[,.;:]", between)
