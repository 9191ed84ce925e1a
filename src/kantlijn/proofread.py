"""The whole of the job for one manuscript: read it, hold it against what there is, and say what came of it."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from kantlijn import dismissals
from kantlijn.dismissals import Dismissal
from kantlijn.errors import Trouble
from kantlijn.files import STANDARD_INPUT
from kantlijn.finding import Coverage, Finding, Share, Source, Tested
from kantlijn.settings import Settings, shelf_folder
from kantlijn.story import Mark, Quantity, Quotation, Story, Time
from kantlijn.weighing import weighed
from kantlijn.words import Words

if TYPE_CHECKING:
    from kantlijn.located import Located
    from kantlijn.manuscript.model import Manuscript
    from kantlijn.shelf import Shelf
    from kantlijn.witnesses import Answer, Program

Notice = Callable[[str], None]
_NOTHING = Share(0, 0, 0, 0, 0)
NO_COVERAGE = Coverage(_NOTHING, _NOTHING, _NOTHING)
_NOT_READ = Words("dit manuscript was niet te lezen", "this manuscript could not be read")


@dataclass(frozen=True)
class Proof:
    """One manuscript with what is to be said about it.

    `manuscript` and `story` are None where it could not be read, and `troubles` then says why. `against` says of every
    mark that was put to the test what it was held against. `lapsed` are dismissals whose remark is no longer made. `namer`
    is the program of somebody else's that was asked for names, where one was. `places` are the rows of the shelf that places
    of the story stand for, by their entity.
    """

    path: str
    manuscript: Manuscript | None = None
    story: Story | None = None
    findings: tuple[Finding, ...] = ()
    dismissed: tuple[Finding, ...] = ()
    lapsed: tuple[Dismissal, ...] = ()
    coverage: Coverage = NO_COVERAGE
    against: Mapping[Mark, tuple[Source, ...]] = field(default_factory=lambda: MappingProxyType({}))
    troubles: tuple[Trouble, ...] = ()
    namer: Program | None = None
    places: Mapping[int, Located] = field(default_factory=lambda: MappingProxyType({}))


def read(
    path: str | Path,
    *,
    language: str | None = None,
    date: datetime.date | None = None,
    names: Sequence[str] = (),
    shelf: Shelf | None = None,
    notice: Notice | None = None,
) -> Proof:
    """Reads a manuscript (`-`: plain text on standard input; a folder: the chapters of one book) and finds its figures,
    without checking anything.

    `language` (`nl`, `en`) and `date` go before what the text and the document say themselves. `names` are the programs
    that are asked what is named in it, the first of the right language (kantlijn.witnesses). With a `shelf` the places
    of the story are looked up on it. `notice` is told the step. Raises nothing for a bad file: its trouble is in the answer.
    """
    name = str(path)
    try:
        manuscript = _opened(name, notice)
        if notice:
            notice("figures")
        from kantlijn import reading

        code = reading.language_of(manuscript, language)
        heard = _heard(names, code, manuscript) if names else None
        told = heard.witnesses if heard else ()
        story = reading.read(manuscript, language=code, date=date, witnesses=told)
        places = _located(story, shelf) if shelf is not None else {}
        namer = heard.program if heard else None
        return Proof(name, manuscript, story, troubles=manuscript.troubles, namer=namer, places=MappingProxyType(places))
    except Trouble as trouble:
        return Proof(name, troubles=(trouble if trouble.where else replace(trouble, where=name),))
    except Exception as error:
        return Proof(name, troubles=(_our_fault(error, _NOT_READ, name),))


def proofread(
    path: str | Path,
    *,
    language: str | None = None,
    date: datetime.date | None = None,
    settings: Settings | None = None,
    shelf: Shelf | None = None,
    notice: Notice | None = None,
) -> Proof:
    """Reads a manuscript and holds it against itself and the shelf, with the checks that `settings` select.

    `language` and `date` as for `read`; `language` goes before that of the settings. Findings are in order of position,
    then check; those that were dismissed are apart. Raises nothing for a bad file or for a check that breaks down:
    `troubles` says so and the other checks are done. Raises Trouble `unknown_check` where the settings select one that
    does not exist.
    """
    from kantlijn import shelf as shelves
    from kantlijn.checks import registry

    settings = settings or Settings()
    chosen = registry.selected(settings.select, settings.ignore)
    proof = read(path, language=language or settings.language, date=date, names=settings.names, notice=notice)
    if proof.story is None:
        return proof
    shelf = shelf or shelves.open_shelf(own=shelf_folder(settings))
    tested: list[Tested] = []
    troubles = list(proof.troubles)
    for name in chosen:
        if notice:
            notice(name)
        try:
            tested += registry.load(name).check(proof.story, shelf)
        except Exception as error:
            broken = Words(
                f"de controle {name} liep vast op dit verhaal", f"the check {name} broke down on this story"
            )
            troubles.append(_our_fault(error, broken, proof.path))
    findings = weighed(proof.story, (each.finding for each in tested if each.finding))
    put_aside: tuple[Dismissal, ...] = ()
    try:
        put_aside = dismissals.load(proof.path) if proof.path != STANDARD_INPUT else ()
    except Trouble as trouble:
        troubles.append(trouble)
    known = {(each.check, each.fingerprint) for each in put_aside}
    marked = [(finding, (finding.check, dismissals.fingerprint(proof.story, finding))) for finding in findings]
    made = {mark for _, mark in marked}
    against = held_against(proof.story, tested)
    return replace(
        proof,
        findings=tuple(finding for finding, mark in marked if mark not in known),
        dismissed=tuple(finding for finding, mark in marked if mark in known),
        lapsed=tuple(e for e in put_aside if e.check in chosen and (e.check, e.fingerprint) not in made),
        coverage=covered(proof.story, against),
        against=against,
        troubles=tuple(troubles),
    )


def held_against(story: Story, tested: Iterable[Tested]) -> Mapping[Mark, tuple[Source, ...]]:
    """Every mark of the story that took part in a relation that could have failed, and against what, each once."""
    against: dict[Mark, list[Source]] = {}
    for each in tested:
        for mark in each.marks:
            sources = against.setdefault(mark, [])
            if each.against not in sources:
                sources.append(each.against)
    order = ("story", "shelf", "dossier")
    own = (*story.quantities, *story.times, *story.quotations)
    return MappingProxyType({mark: tuple(sorted(against[mark], key=order.index)) for mark in own if mark in against})


def covered(story: Story, against: Mapping[Mark, tuple[Source, ...]]) -> Coverage:
    """What share of the story was put to the test. A mark counts once, however many relations it took part in, and once
    for each of the sources it was held against.
    """

    def share(marks: Sequence[Quantity] | Sequence[Time] | Sequence[Quotation]) -> Share:
        done = [against[mark] for mark in marks if mark in against]
        by = [sum(source in sources for sources in done) for source in ("story", "shelf", "dossier")]
        return Share(len(marks), len(done), *by)

    return Coverage(share(story.quantities), share(story.times), share(story.quotations))


def _located(story: Story, shelf: Shelf) -> dict[int, Located]:
    from kantlijn.located import located

    return dict(located(story, shelf))


def _heard(names: Sequence[str], code: str, manuscript: Manuscript) -> Answer | None:
    from kantlijn import reading, witnesses

    flow = manuscript.flow
    return witnesses.heard(names, code, flow.text, reading.prose_of(flow.blocks))


def _opened(name: str, notice: Notice | None) -> Manuscript:
    import sys

    from kantlijn import manuscript

    if notice:
        notice("manuscript")
    if name == STANDARD_INPUT:
        # One byte more than is taken is enough to be told that it is too much.
        return manuscript.read_plain(sys.stdin.buffer.read(manuscript.MAX_BYTES + 1), name)
    if Path(name).is_dir():
        from kantlijn.manuscript import book

        return book.read(Path(name))
    return manuscript.read(Path(name))


def _our_fault(error: Exception, message: Words, where: str) -> Trouble:
    own = f"({type(error).__name__}: {error})"
    return Trouble(
        "internal",
        Words(f"{message.nl} {own}", f"{message.en} {own}"),
        where,
        remedy=Words(
            "Dit is een fout van Kantlijn, niet van u: meld haar met het stuk van het manuscript waarop het misgaat.",
            "This is a fault of Kantlijn, not yours: please report it with the part of the manuscript that does it.",
        ),
    )
