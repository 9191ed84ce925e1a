"""Which figures the words make into a total and its parts, in one sentence or in two that follow each other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kantlijn.checks.number._adding.lists import run_before, run_from
from kantlijn.checks.number._adding.wholes import BARE, LEAST, NEAR, complementary, holds_roughly, of_whole, ratio
from kantlijn.checks.number._figures import Figure, Passage
from kantlijn.checks.number._outcomes import is_meant, one_digit_off
from kantlijn.checks.number._relations import Relations, Sum, same_unit
from kantlijn.checks.number._slips import TENS, is_size_off
from kantlijn.story import Story

LEAD = 60  # characters before a total in which the word that makes it one stands
ASIDE = 30  # characters from the last part to a total in apposition: ", in totaal "
MOST = 9  # parts that are counted before they are told
TYPED = 20  # a total from which one digit that differs is a slip of the hand, where the words say that it is one
CLOSE = 1.265  # times: as NEAR in wholes.py, where only the names of the parts tell that they are parts
FAR_APART = 1000.0  # times: a total that is so much more than a part is of other things
SLIP_NEAR = 0.02  # as a share: the rounding of a total that is off by a factor ten, a hundred or a thousand


def sums(story: Story, words: Relations, passage: Passage, previous: Passage | None) -> Iterator[Sum]:
    """Every total whose parts the words of a sentence name; `previous` is the sentence before it in its block."""
    taken: set[int] = set()
    for at, total in enumerate(passage.amounts):
        if total.is_rate and at == 0:
            continue
        found = _parts_before(words, passage, previous, at)
        if found is not None:
            taken.update(one.start for one in (found.total, *found.parts))
            yield found
    for at, total in enumerate(passage.amounts[:-1]):
        if total.start in taken:
            continue
        found = _parts_behind(story, words, passage, at)
        if found is not None:
            taken.update(one.start for one in (found.total, *found.parts))
            yield found
    if previous is not None:
        yield from _parts_in_next(story, words, previous, passage, taken)


# -- parts, and then the total ---------------------------------------------------------------------------------------


def _parts_before(words: Relations, passage: Passage, previous: Passage | None, at: int) -> Sum | None:
    """ "48 honden en 77 katten, samen 125"; the parts may stand in the sentence before."""
    total, low = passage.amounts[at], passage.low
    start = passage.amounts[at - 1].end if at else passage.span.start
    lead = low[max(start, total.start - LEAD) : total.start]
    together = words.together.search(lead) is not None
    behind = words.behind.match(low, total.end, min(passage.span.end, total.end + 45)) is not None
    if words.others_together.search(lead):
        return None  # "alle andere landen samen waren goed voor 680 miljoen"
    running = words.running.search(lead) is not None
    held = at >= LEAST and _holds_seats(words, passage, at)
    beside_colon = at >= LEAST and low[passage.amounts[at - 1].end : total.start].strip() == ":"
    if not (together or behind or running or held or beside_colon or words.in_all.search(lead)):
        return None
    if at:
        run = run_before(words, passage, at - 1)
        joined = low[run[-1].end : total.start] if run else ""
        if run and _are_who_share(run[-1], total):
            return None
        if not run or len(joined) > LEAD + 30 or re.search(r"\d", joined) or words.nested.search(joined):
            return None
        beside = len(joined) <= ASIDE and not running and words.joiner.search(joined) is not None
        return _settled(words, passage, run, total, sure=together or beside, same=not running)
    if previous is None or not previous.amounts or words.rest_of.search(low, passage.span.start, total.start):
        return None
    run = run_before(words, previous, len(previous.amounts) - 1)
    if any(words.of_the.search(previous.low, max(0, one.start - 40), one.start) for one in run):
        return None  # "Of the 60 jurors 38 turned up. In all …": the whole and a part of it
    whole = together and len(run) == len(previous.amounts)
    return _settled(words, previous, run, total, sure=whole, same=whole)


def _are_who_share(last: Figure, total: Figure) -> bool:
    """ "En de andere vijf gemeenten samen 25 miljoen": a handful of them, with nothing to be added to an amount like that."""
    handful = last.unit is None and last.noun is not None and (last.value or 0.0) <= MOST
    return handful and (total.value or 0.0) >= FAR_APART * (last.value or 1.0)


def _holds_seats(words: Relations, passage: Passage, at: int) -> bool:
    """ "VVD (12 zetels), D66 (8) en CDA (5) hebben 25 van de 49 zetels": each part in brackets, and the seats behind."""
    low, parts = passage.low, run_before(words, passage, at - 1)
    if low[passage.amounts[at].end : passage.amounts[at].end + 1] == ")":
        return False
    bracketed = len(parts) >= LEAST and all(low[one.end : one.end + 1] == ")" for one in parts)
    following = passage.amounts[at + 1 : at + 2]
    seats = [one for one in (passage.amounts[at], *following) if one.noun in words.seats]
    return bracketed and bool(seats) and passage.amounts[at].start - parts[-1].end <= ASIDE


def _settled(words: Relations, passage: Passage, run: Sequence[Figure], total: Figure, *, sure: bool, same: bool) -> Sum | None:
    """The sum, where its figures can be added; parts that begin with another thing are tried without it too."""
    for first in range(len(run) - 1):
        parts = same_unit([*run[first:], total])
        if parts is None or len(parts) - 1 < LEAST:
            continue
        found = Sum(parts[-1], parts[:-1], sure, slack=_unnumbered(words, passage, run[first], total))
        if holds_roughly(found):
            return found
    parts = same_unit([*run, total])
    if parts is None or len(parts) - 1 < LEAST:
        return None
    found = Sum(parts[-1], parts[:-1], sure and same, slack=_unnumbered(words, passage, run[0], total))
    if max(one.strict.low for one in found.parts) > total.strict.high:
        kinds = {one.noun for one in (*found.parts, found.total)} - {None}
        made = sum(one.value or 0.0 for one in found.parts)
        return found if (sure or same or len(kinds) <= 1) and (sure or is_meant(made, found.total)) else None
    reach = NEAR if sure and same else CLOSE
    return found if 1 / reach <= ratio(found) <= reach else _slipped(found, same or len({o.noun for o in run} - {None}) <= 1)


def _slipped(found: Sum, likely: bool) -> Sum | None:
    """A total that is no nearer is one only where it is off by a factor ten, a hundred or a thousand."""
    made = sum(one.value or 0.0 for one in found.parts)
    if likely and (found.total.value or 0.0) > TYPED and one_digit_off(made, found.total.value or 0.0):
        return found
    return found if likely and is_size_off(ratio(found), SLIP_NEAR, TENS) else None


def _unnumbered(words: Relations, passage: Passage, first: Figure, last: Figure) -> int:
    """How many items of the list have no number: "een man, twee vrouwen en drie kinderen"."""
    if first.unit is not None:
        return 0
    stretch = passage.low[max(passage.span.start, first.start - LEAD) : max(first.start, min(last.start, passage.span.end))]
    return len(words.one_item.findall(stretch))


# -- a total, and then its parts -------------------------------------------------------------------------------------


def _parts_behind(story: Story, words: Relations, passage: Passage, at: int) -> Sum | None:
    """ "120 mensen: 70 mannen en 50 vrouwen", "van wie 9 zwaar en 15 licht"."""
    total, low = passage.amounts[at], passage.low
    following = passage.amounts[at + 1]
    joined = low[total.end : following.start]
    run = run_from(words, passage, at + 1)
    if len(joined) > LEAD * 2:
        return None
    if at + 2 < len(passage.amounts) and _counts_parts(words, passage, at + 1):
        run = run_from(words, passage, at + 2)
        parts = same_unit([total, *run]) if len(run) == following.value else None
        if parts is not None:
            found = Sum(parts[0], parts[1:], True)
            return found if 1 / NEAR <= ratio(found) <= NEAR else _slipped(found, True)
    if _is_of_which(words, low, total, following):
        # "Van wie": the parts are of the whole, and leave a rest unless they name all there is.
        run = _from(words, passage, at + 1)
        return of_whole(story, words, passage, total, run, full=False)
    if words.of_the.search(low, max(passage.span.start - 1, total.start - 40), total.start):
        return of_whole(story, words, passage, total, run, full=False)
    opens, comma = words.opens_parts.match(joined), words.opens_comma.match(joined)
    if not (opens or comma) or len(run) < LEAST or _names_of(words, low, total, joined, run):
        return None
    if comma and not opens:
        if _is_first_of(low, joined, run):
            return None
        return of_whole(story, words, passage, total, run, full=True)
    parts = same_unit([total, *run])
    if parts is None or not _closes(passage, run[-1]):
        return None
    found = Sum(parts[0], parts[1:], True, slack=_unnumbered(words, passage, total, run[-1]))
    if holds_roughly(found):
        return found
    joined_last = low[run[-2].end : run[-1].start]
    whole = ratio(found) > 1 or words.joiner.search(joined_last.replace(",", " ")) is not None
    alike = (
        total.unit is not None
        or all(_is_part_of(words, one, total) for one in run)
        or complementary(story, words, passage, run)
    )
    if alike and max(one.strict.low for one in found.parts) > found.total.strict.high:
        return found  # one of them alone is more than all
    beside = ":" in joined and 1 / BARE <= ratio(found) <= BARE
    behind = low[run[-1].end : passage.span.end]
    if not whole or not (alike or beside) or (ratio(found) < 1 and words.rest_of.search(behind)):
        return None
    return found if 1 / NEAR <= ratio(found) <= NEAR else _slipped(found, True)


def _is_first_of(low: str, joined: str, run: Sequence[Figure]) -> bool:
    """ "4,8 miljoen voor wegen, 3,1 miljoen voor groen en 1,2 miljoen voor riolering": told alike, it is no total."""
    before = joined.replace(",", " ").split()[:-1]
    behind = low[run[0].end : run[0].end + ASIDE].split()[:1]
    return bool(behind) and behind[0] in before


def _counts_parts(words: Relations, passage: Passage, at: int) -> bool:
    """ "142 kilometer in drie etappes: 48, 51 en 43 kilometer": the second figure counts the parts that follow."""
    one, following = passage.amounts[at], passage.amounts[at + 1]
    if one.unit is not None or not LEAST <= (one.value or 0) <= MOST:
        return False
    between = passage.low[one.mark.end : following.start]
    return len(between) <= LEAD and (":" in between or words.times_between.match(between) is not None)


def _names_of(words: Relations, low: str, total: Figure, joined: str, run: Sequence[Figure]) -> bool:
    """ "The other three were Prague (1,205), Zürich (1,011) and Kraków (610)": it counts them, or each bracket is one's own."""
    bracketed = joined.rstrip().endswith("(") and low[run[0].end : run[0].end + 1] == ")" and ":" not in joined
    bracketed = bracketed and words.shared.search(joined) is None  # "verdeeld over onderwijs (14 miljoen), zorg (12 miljoen)"
    return bracketed or total.value == len(run)


def _is_of_which(words: Relations, low: str, total: Figure, following: Figure) -> bool:
    """ "…, van wie 9", "…, 280 of them"."""
    joined = low[total.end : following.start]
    of_them = words.of_them.match(low, following.mark.end) is not None and len(joined) <= LEAD
    return of_them or words.of_which.search(joined) is not None or words.opens_of_which.match(joined) is not None


def _from(words: Relations, passage: Passage, at: int) -> tuple[Figure, ...]:
    """The enumeration that begins with an amount that "van wie" stands before."""
    found = [passage.amounts[at]]
    for following in run_from(words, passage, at + 1) if at + 1 < len(passage.amounts) else ():
        them = words.of_them.match(passage.low, found[-1].end)
        between = passage.low[them.end() if them else found[-1].end : following.start]
        if len(between) > LEAD or not words.joiner.search(between) or words.no_item.search(between):
            break
        found.append(following)
    return tuple(found)


def _parts_in_next(story: Story, words: Relations, previous: Passage, passage: Passage, taken: set[int]) -> Iterator[Sum]:
    """ "De raad heeft 23 zetels. De coalitie bezet er 13, de oppositie 10."""
    if len(previous.amounts) != 1 or len(passage.amounts) < LEAST or passage.amounts[0].start in taken:
        return
    total, run = previous.amounts[0], run_from(words, passage, 0)
    if run and total.value is not None and total.value > max((one.value or 0) for one in run):
        found = of_whole(story, words, passage, total, run, full=True)
        if found is not None:
            yield found


def _is_part_of(words: Relations, one: Figure, total: Figure) -> bool:
    """Whether a count can be a part by its name: none of its own, the same, or one of a thing of any name."""
    return (
        one.noun is None
        or total.noun is None
        or one.noun == total.noun
        or total.noun in words.general
        or total.noun.endswith(one.noun)
        or one.noun.endswith(total.noun)
    )


def _closes(passage: Passage, last: Figure) -> bool:
    """Whether an enumeration ends there, and no further figure of the sentence goes on with it."""
    behind = passage.low[last.end : min(passage.span.end, last.end + 60)]
    return not re.match(r"[^.;:)]*\d", behind)
