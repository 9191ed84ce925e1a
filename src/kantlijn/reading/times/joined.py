"""Times that are made of several: a day with its clock time, from one day to another, three weeks from now.

One pass along the times that were read; what stands between two of them, before and behind, says what they are together.
The single ones stay as they are, for what is checked of each.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from kantlijn.reading.times import dayparts, ends, lengths, passage, reckoned
from kantlijn.reading.tokens import Line
from kantlijn.story import Mark, Time


def joined(line: Line, marks: Sequence[Mark], now: reckoned.Now | None, blocks: Sequence[int]) -> tuple[Time, ...]:
    """Every time that is made of several, in order, none overlapping. `now` is the moment the story is told at, `blocks` where
    its paragraphs begin."""
    words = line.pack.times
    found: list[Time] = []
    told = passage.Told()
    i = 0
    while i < len(marks):
        block = bisect_right(blocks, marks[i].start)
        leaning = passage.resolved(line, marks[i], told, block)
        if leaning is not None:
            if not found or found[-1].end <= leaning.start:
                found.append(leaning)
            told = told.then(leaning, block)
            i += 1
            continue
        made = reckoned.read(line, marks, i, now, words) or ends.read(line, marks, i, now, words)
        if made is None:
            mark = marks[i]
            told = told.then(mark, block)
            rough = dayparts.is_bare(mark) or lengths.is_few(mark)
            if isinstance(mark, Time) and rough and (not found or found[-1].end <= mark.start):
                found.append(mark)
            i += 1
            continue
        if not found or found[-1].end <= made[0].start:
            found.append(made[0])
        told = told.then(made[0], block)
        i = max(made[1], i + 1)
    return tuple(found)
