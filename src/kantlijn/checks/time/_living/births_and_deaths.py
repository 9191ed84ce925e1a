"""Somebody's death before the birth."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kantlijn.checks.time import _life_remarks
from kantlijn.checks.time._fact import Fact
from kantlijn.checks.time._living.facts import births_and_deaths, one_person
from kantlijn.finding import Finding, Tested, Words, anchor, counterpart

CHECK = "time.order"


def relations(people: Mapping[str, list[Fact]]) -> Iterator[Tested]:
    """The birth and the death of every person."""
    for facts in filter(one_person, people.values()):
        births, deaths = births_and_deaths(facts)
        for birth, death in zip(births[:1], deaths[:1], strict=False):
            yield from _born_and_died(birth, death)


def _born_and_died(birth: Fact, death: Fact) -> Iterator[Tested]:
    born, died = birth.moment, death.moment
    if born is None or died is None:
        return
    marks = (birth.mark, death.mark)
    (born_nl, born_en), (died_nl, died_en) = _life_remarks.when(born), _life_remarks.when(died)
    if died.days.high <= born.days.low:
        yield Tested(
            marks,
            "story",
            Finding(
                CHECK,
                "error",
                Words(
                    f"Hier staat een geboorte {born_nl} en een dood {died_nl}, dus eerder.",
                    f"The birth is put {born_en} and the death {died_en}, which is earlier.",
                ),
                (anchor(birth.mark), counterpart(death.mark)),
                calculation=(_life_remarks.difference(died.year, born.year),),
            ),
        )
    else:
        yield Tested(marks, "story")
