"""Ranks in a table against the order of its figures, and a "top 10" against how many there are."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from kantlijn.checks.table._orders import Order, Ranks, orders, ranks
from kantlijn.checks.table._remarks import name, quoted, reading
from kantlijn.checks.table._words import Words as Cues
from kantlijn.checks.table._words import words
from kantlijn.finding import Finding, Reading, Tested, Words, anchor, counterpart
from kantlijn.reading.tokens import lowered
from kantlijn.shelf import Shelf
from kantlijn.story import Quantity, Span, Story, Table

NAME = "table.rank"
BEHIND = 2  # ranks that must follow on a gap, before it is one that was skipped: a list may end with a few others


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Figures in the order of their ranks; no rank skipped or given twice; as many rows as the title says."""
    cues = words(story.language)
    for table in story.tables:
        ranked = ranks(story, cues, table)
        if ranked is None:
            yield from _top(story, cues, table, None)
            continue
        yield from _in_order(story, table, ranked)
        yield from _counted(story, ranked)
        yield from _top(story, cues, table, ranked)


def _in_order(story: Story, table: Table, ranked: Ranks) -> Iterator[Tested]:
    """The figures that the ranks are of, where there is one column that they can be of."""
    numbers = ranked.numbers
    if len(set(numbers)) < len(numbers) / 2:
        return
    found = orders(story, table, ranked)
    whole = [order for order in found if order.wrong is None]
    order = whole[0] if whole else found[0] if len(found) == 1 else None
    if order is None:
        return
    marks = (*ranked.marks, *(figure.mark for figure in order.figures if figure.mark is not None))
    yield Tested(marks, "story", _out_of_order(story, ranked, order))


def _out_of_order(story: Story, ranked: Ranks, order: Order) -> Finding | None:
    """What is said of the one figure that is out of order."""
    if order.wrong is None:
        return None
    by_rank = sorted(ranked.marks, key=lambda mark: mark.value or 0)
    at, beside = order.wrong, order.wrong - 1 if order.wrong else order.wrong + 1
    after = order.wrong + 1 < len(order.figures) and _fits(order, order.wrong - 1, order.wrong)
    beside = order.wrong + 1 if after else beside
    wrong, other = order.figures[at], order.figures[beside]
    if wrong.mark is None or other.mark is None:
        return None
    place, next_ = (story.words(by_rank[each]) for each in (at, beside))
    column = name(order.name) if order.name else None
    message = Words(
        f"Nummer {place} staat met {quoted(story, wrong)} niet op volgorde: nummer {next_} heeft {quoted(story, other)}.",
        f"Number {place} is out of order with {quoted(story, wrong)}: number {next_} has {quoted(story, other)}.",
    )
    way = ("van klein naar groot", "from small to large") if order.up else ("van groot naar klein", "from large to small")
    others = len(order.figures) - 1
    line = Words(
        f"De andere {others} staan{f' in de kolom {column}' if column else ''} {way[0]}.",
        f"The other {others} go {way[1]}{f' in the column {column}' if column else ''}.",
    )
    return Finding(
        NAME, "query", message, (anchor(wrong.mark), counterpart(other.mark)),
        (reading(story, wrong), reading(story, other)), (line,),
    )  # fmt: skip


def _fits(order: Order, first: int, second: int) -> bool:
    if first < 0:
        return False
    one, other = order.figures[first].value, order.figures[second].value
    return one <= other if order.up else one >= other


def _counted(story: Story, ranked: Ranks) -> Iterator[Tested]:
    """1, 2, 4: a rank that was skipped, where it is no list of a few others behind the first, and no tie before it."""
    numbers = ranked.numbers
    if not ranked.named or len(numbers) < 4 or numbers[0] != 1 or numbers != sorted(numbers):
        return
    tied = len(set(numbers)) < len(numbers)
    gaps = [at for at in range(1, len(numbers)) if numbers[at] != numbers[at - 1] + 1]
    finding = None
    if not tied and len(gaps) == 1 and numbers[gaps[0]] == numbers[gaps[0] - 1] + 2 and len(numbers) - gaps[0] > BEHIND:
        before, behind = ranked.marks[gaps[0] - 1], ranked.marks[gaps[0]]
        missing = numbers[gaps[0]] - 1
        message = Words(
            f"Na nummer {missing - 1} komt nummer {missing + 1}: nummer {missing} ontbreekt.",
            f"Number {missing - 1} is followed by number {missing + 1}: there is no number {missing}.",
        )
        readings = (_rank(story, behind), _rank(story, before))
        finding = Finding(NAME, "query", message, (anchor(behind), counterpart(before)), readings)
    if finding is not None or all(b - a == 1 for a, b in pairwise(numbers)):
        yield Tested(ranked.marks, "story", finding)


def _rank(story: Story, mark: Quantity) -> Reading:
    return Reading(story.words(mark), mark.strict, mark.unit)


def _top(story: Story, cues: Cues, table: Table, ranked: Ranks | None) -> Iterator[Tested]:
    """A title that says how many there are, and one more or fewer below it."""
    if table.caption is None:
        return
    title = story.words(table.caption)
    said = [*cues.top.finditer(lowered(title))]
    if len(said) != 1:
        return
    number = cues.tops.get(said[0]["number"]) or int(said[0]["number"])
    rows = [row for at, row in enumerate(table.rows[table.heads :]) if not _is_total(story, cues, table, at + table.heads)]
    there = len(ranked.rows) if ranked is not None else len(rows)
    if ranked is not None and ranked.numbers[-1] != there:
        return  # ties, or a list that goes on
    if abs(there - number) > 1 or number < 3:
        return
    span = Span(table.caption.start + said[0].start("number"), table.caption.start + said[0].end("number"))
    marks = ranked.marks if ranked is not None else ()
    finding = None
    if there != number:
        top = title[said[0].start() : said[0].end()]
        message = Words(
            f"De titel zegt ‘{top}’, en er staan er {there} in de tabel.",
            f"The title says ‘{top}’, and there are {there} in the table.",
        )
        last = table.rows[-1]
        finding = Finding(NAME, "query", message, (anchor(span), counterpart(Span(last[0].start, last[-1].end))))
    yield Tested(marks, "story", finding)


def _is_total(story: Story, cues: Cues, table: Table, row: int) -> bool:
    head = table.row_head(row)
    low = story.words(head).lower() if head is not None else ""
    if not low or cues.no_part.search(low):
        return True
    return any(cue.match(low) for cue in (cues.total, cues.subtotal, cues.of_which))
