"""Which place a remark gets, where a place cannot be reasoned and has to be tried: the first that does no harm."""

from __future__ import annotations

from collections.abc import Callable, Sequence


def steps(counts: Sequence[int], fits: Callable[[Sequence[int], Sequence[int]], bool]) -> list[int]:
    """For each remark the number of its place. `counts` says how many places each has, the last of which is taken where
    none will do; `fits` tells whether some remarks do no harm together, given their numbers and the places of all. Those
    that do are found by halves, so that where all is well one look is enough.
    """
    chosen = [0] * len(counts)

    def harmful(numbers: Sequence[int]) -> list[int]:
        if not numbers or fits(numbers, chosen):
            return []
        if len(numbers) == 1:
            return list(numbers)
        half = len(numbers) // 2
        return [*harmful(numbers[:half]), *harmful(numbers[half:])] or list(numbers)

    for _ in range(max(counts, default=1) - 1):
        for number in harmful(range(len(counts))):
            chosen[number] = min(chosen[number] + 1, counts[number] - 1)
    return chosen
