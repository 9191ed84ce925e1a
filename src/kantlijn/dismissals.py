"""Remarks that an editor has put aside, in a file `NAME.kantlijn.toml` beside the manuscript: who, when and why. Those on
a book are in `book.kantlijn.toml` in the folder of its chapters.

A dismissal holds on to the content, not to the place: it survives edits elsewhere in the story, another way of breaking
the lines and another format, and lapses when a sentence it is about changes.
"""

from __future__ import annotations

import hashlib
import shlex
from dataclasses import dataclass
from pathlib import Path

from kantlijn.errors import Trouble
from kantlijn.finding import Finding
from kantlijn.story import Story
from kantlijn.words import Words

# Twelve hexadecimal digits: among the thousand remarks a big desk may ever put aside in one manuscript, two have the
# same once in 500 million manuscripts.
FINGERPRINT_DIGITS = 12


@dataclass(frozen=True, slots=True)
class Dismissal:
    """One remark put aside. `when` is an ISO moment; `words` are what it is about, for people who read the file."""

    check: str
    fingerprint: str
    words: tuple[str, ...]
    who: str
    when: str
    why: str


KEYS = ("check", "fingerprint", "words", "who", "when", "why")


def fingerprint(story: Story, finding: Finding) -> str:
    """What a remark is recognised by: its check, the words of its anchor and counterparts, and their sentences.

    White space is folded, so that lines may be broken otherwise. Remarks that say the same of the very same words have the
    same fingerprint and are put aside together, as a caption that stands there three times has two. Twelve hexadecimal
    digits of a SHA-256.
    """
    held = [finding.check]
    for place in finding.places:
        if place.role != "context":
            first, last = story.sentence_at(place.start), story.sentence_at(max(place.start, place.end - 1))
            held.append(_folded(story.text[place.start : place.end]))
            held += [_folded(story.words(sentence)) for sentence in story.sentences[first : last + 1]]
    return hashlib.sha256("\n".join(held).encode("utf-8", "surrogatepass")).hexdigest()[:FINGERPRINT_DIGITS]


def words(story: Story, finding: Finding) -> tuple[str, ...]:
    """The words a remark is about: of its anchor and its counterparts, white space folded."""
    return tuple(_folded(story.text[place.start : place.end]) for place in finding.places if place.role != "context")


def command(path: str, mark: str, language: str, options: tuple[str, ...] = ()) -> str:
    """The shell command that puts a remark aside, with a reason to be replaced by a better one; `options` are those the
    remark was found with (`--date …`), without which it might not be found again.
    """
    reason = "nagekeken, klopt" if language == "nl" else "checked, is right"
    named = f"./{path}" if path.startswith("-") else path
    return shlex.join(["kantlijn", "dismiss", named, mark, *options, "--reason", reason])


def beside(path: str) -> Path:
    """Where the dismissals of a manuscript are kept: beside it, under its whole name; those of a book in its folder."""
    if Path(path).is_dir():
        return Path(path) / "book.kantlijn.toml"
    return Path(f"{path}.kantlijn.toml")


def load(path: str) -> tuple[Dismissal, ...]:
    """The dismissals of a manuscript, in the order of their file; none where there is no such file.

    Raises Trouble for a file that cannot be read, an unknown key, or an entry that lacks one or has a wrong one.
    """
    file = beside(path)
    if not file.is_file():
        return ()
    from kantlijn import toml  # only where there is such a file: reading TOML costs as much as reading a story

    table, text = toml.read(file)
    toml.known_keys(table, ("dismissed",), file, text)
    entries = table.get("dismissed", [])
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        where = toml.place(file, text, "dismissed")
        raise Trouble(
            "bad_value", Words("dismissed is geen lijst van tabellen", "dismissed is no list of tables"), where,
            "[[dismissed]]",
        )  # fmt: skip
    found: list[Dismissal] = []
    for number, entry in enumerate(entries, 1):
        toml.known_keys(entry, KEYS, file, text)
        for key in KEYS:
            value = entry.get(key, [] if key == "words" else "")
            right = isinstance(value, list) if key == "words" else key == "when" or isinstance(value, str)
            if not right or (key in ("check", "fingerprint") and not value):
                raise Trouble(
                    "bad_value",
                    Words(f"in vermelding {number} ontbreekt {key}, of het klopt niet", f"entry {number} has no right {key}"),
                    str(file),
                    Words("tekst tussen aanhalingstekens", "a text between quotation marks"),
                )
        found.append(
            Dismissal(
                entry["check"], entry["fingerprint"], tuple(map(str, entry.get("words", []))), entry.get("who", ""),
                str(entry.get("when", "")), entry.get("why", ""),
            )
        )  # fmt: skip
    return tuple(found)


def add(path: str, dismissal: Dismissal) -> Path:
    """Writes one more dismissal behind those there are and gives the file; what stood in it stays as it was written.

    Raises Trouble for a file that is damaged or cannot be written.
    """
    from kantlijn import files

    load(path)
    file = beside(path)
    before = file.read_bytes() if file.exists() else _HEAD.encode()
    if before and not before.endswith(b"\n"):
        before += b"\n"
    files.write(file, before + _entry(dismissal).encode())
    return file


_HEAD = """\
# Remarks on this manuscript that were put aside, by whom, when and why. Each holds on to its words and lapses when
# their sentence changes. To bring a remark back, take its entry out.
"""


def _entry(dismissal: Dismissal) -> str:
    return (
        "\n[[dismissed]]\n"
        f"check = {_quoted(dismissal.check)}\n"
        f"fingerprint = {_quoted(dismissal.fingerprint)}\n"
        f"words = [{', '.join(map(_quoted, dismissal.words))}]\n"
        f"who = {_quoted(dismissal.who)}\n"
        f"when = {_quoted(dismissal.when)}\n"
        f"why = {_quoted(dismissal.why)}\n"
    )


def _quoted(text: str) -> str:
    # A JSON string is a basic string of TOML, but for DEL, which TOML wants escaped, and lone surrogates, which it
    # forbids.
    import json

    clean = text.encode("utf-8", "replace").decode("utf-8")
    return json.dumps(clean, ensure_ascii=False).replace("\x7f", "\\u007f")


def _folded(text: str) -> str:
    return " ".join(text.split())
