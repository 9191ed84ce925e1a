"""The remarks as a list of questions, to be pasted into a mail to the author: plain text, in plain words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from kantlijn.files import STANDARD_INPUT
from kantlijn.finding import Finding, Words
from kantlijn.proofread import Proof
from kantlijn.report import phrases
from kantlijn.report.layout import Excerpt, Run, excerpts, safe, wrapped

WIDTH = 78
"""Columns of a line: mail programs break at 78 to 80, and the standard of mail asks for 78."""
_LINE = re.compile(r"(?P<file>.*):(?P<line>\d+):\d+")
# As people stress words in plain mail.
_SIGNS = {"anchor": "*", "counterpart": "_"}
_ASKED = {
    "both": Words("Welke van de twee is juist?", "Which of the two is right?"),
    "error": Words("Wat moet het zijn?", "What should it be?"),
    "query": Words("Klopt dit?", "Is this right?"),
    "note": Words("Wil je hier even naar kijken?", "Would you have a look at this?"),
}
_OPENING = {
    True: Words(
        "Het gaat om de woorden tussen *sterretjes*; die tussen _streepjes_ spreken ze tegen.",
        "It is about the words between *asterisks*; those between _underscores_ contradict them.",
    ),
    False: Words("Het gaat om de woorden tussen *sterretjes*.", "It is about the words between *asterisks*."),
}


def asked(proofs: Sequence[Proof], messages: Callable[[Proof], str]) -> str:
    """The questions about all manuscripts that could be read, each with a number, where it is, the sentence, what is
    wrong and how that was calculated. `messages` gives the language of what is said about a manuscript.
    """
    parts = ("\n".join(_about(proof, messages(proof))) + "\n" for proof in proofs if proof.story is not None)
    return "\n\n".join(parts)


def _about(proof: Proof, language: str) -> Iterator[str]:
    nl = language == "nl"
    yield from _wrapped(_heading(proof, language), "")
    yield ""
    if not proof.findings:
        yield "Geen vragen." if nl else "No questions."
    else:
        against = any(place.role == "counterpart" for finding in proof.findings for place in finding.places)
        yield from _wrapped(_OPENING[against].said(language), "")
    assert proof.story is not None
    place, block = phrases.places(proof, language), phrases.blocks(proof.story, language)
    for number, finding in enumerate(proof.findings, 1):
        yield ""
        yield from _question(number, finding, proof, language, place, block)
    yield ""
    yield from _wrapped(phrases.coverage(proof, language).capitalize() + ".", "")


def _heading(proof: Proof, language: str) -> str:
    """Which story it is about: by its headline, which the author knows, and by its file."""
    manuscript = proof.manuscript
    title = " ".join((manuscript.title or "").split()) if manuscript is not None else ""
    name = "" if proof.path == STANDARD_INPUT else proof.path
    named = f"“{title}” ({name})" if title and name else f"“{title}”" if title else name
    if language == "nl":
        return f"Vragen bij {named or 'het verhaal'}"
    return f"Questions about {named or 'the story'}"


def _question(
    number: int, finding: Finding, proof: Proof, language: str, place: Callable[[int], str], block: Callable[[int], str]
) -> Iterator[str]:
    assert proof.story is not None
    head = f"{number}. "
    indent = " " * len(head)
    shown = excerpts(proof.story, finding.places)
    for first, excerpt in enumerate(shown):
        where = _where(place(excerpt.start), block(excerpt.start), proof.path, language)
        for line in _wrapped(f"{where[:1].upper()}{where[1:]}:", indent):
            yield (head if not first else indent) + line[len(indent) :]
        yield from _wrapped(_stressed(excerpt), f"{indent}  ")
    yield ""
    yield from _wrapped(finding.message.said(language), indent)
    for calculation in finding.calculation:
        yield from _wrapped(calculation.said(language), f"{indent}  ")
    if finding.reference:
        yield from _wrapped(phrases.source(finding.reference, language), indent)
    against = sum(each.role == "counterpart" for each in finding.places)
    question = _ASKED["both" if against == 1 and finding.severity == "error" else finding.severity]
    yield from _wrapped(f"{question.said(language)} [{finding.check}]", indent)


def _where(said: str, block: str, path: str, language: str) -> str:
    """Where to look, without the file that the heading has: "alinea 4, regel 12"."""
    match = _LINE.fullmatch(said)
    rest = match["file"] if match else said
    file = rest.removeprefix(path).lstrip("/, ") if rest.startswith(path) else rest
    line = f"{block}, {'regel' if language == 'nl' else 'line'} {match['line']}" if match else ""
    return ", ".join(part for part in (file, line) if part)


def _stressed(excerpt: Excerpt) -> str:
    parts = []
    for style, words in _joined(excerpt.runs):
        sign = _SIGNS.get(style, "")
        parts.append(f"{sign}{words}{sign}")
    return "".join(parts)


def _joined(runs: Sequence[Run]) -> Iterator[tuple[str, str]]:
    style, words = "", ""
    for run in runs:
        if run.style != style and words:
            yield style, words
            words = ""
        style, words = run.style, words + run.text
    if words:
        yield style, words


def _wrapped(text: str, indent: str) -> Iterator[str]:
    for line in wrapped([Run(phrases.unparted(safe(text)))], WIDTH - len(indent)):
        yield (indent + "".join(run.text for run in line)).replace("\u00a0", " ").rstrip()
