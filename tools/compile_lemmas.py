"""Compile plural -> singular into endings that are opened, not parsed.

    python tools/compile_lemmas.py            write src/kantlijn/language/data/lemmas_{nl,en}.bin
    python tools/compile_lemmas.py --measure  say how well the endings do on forms they were not made from

The word forms are those of simplemma (a development dependency); tools/nouns_{nl,en}.txt corrects it where it does not
know the noun (`doden` is there a verb, `leden` a past tense), and wins. What is learned is the shortest ending that
decides: a longer one is kept only where it contradicts the shorter one, down to a whole word (marked ^).

The layout, all little-endian (`kantlijn.language.lemmas` reads it):

    8 bytes      "KLLEMMA1"
    u32 u32      number of edits, number of endings
    u32          per ending: where it starts, counted from the start of the file; and one more for the end of the last
    edits        per edit: u8 letters to cut, u8 bytes to add, these bytes (UTF-8)
    endings      sorted: the reversed ending (UTF-8; "^" at its end for a whole word), then u16 the number of its edit
"""

from __future__ import annotations

import struct
import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "src" / "kantlijn" / "language" / "data"

# Only what ends like a plural is ever looked at; everything else is its own lemma.
ENDINGS = {"nl": ("n", "s", "a", "i"), "en": ("s", "men")}

Pairs = dict[str, str]
Edit = tuple[int, str]


@cache
def dictionary(language: str) -> Mapping[str, str]:
    """The forms and lemmas of simplemma, without the underscores it inherits."""
    from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

    forms = DefaultDictionaryFactory().get_dictionary(language)
    return {
        str(form): str(lemma).replace("_", "")
        for form, lemma in forms.items()
        if str(form).replace("'", "").replace("-", "").isalpha() and str(form) == str(form).lower()
    }


def by_hand(language: str) -> Pairs:
    """The corrections: one `form lemma` a line, # for remarks."""
    lines = (ROOT / "tools" / f"nouns_{language}.txt").read_text(encoding="utf-8").splitlines()
    corrected = {}
    for line in lines:
        if line and not line.startswith("#"):
            form, lemma = line.split()
            corrected[form] = lemma
    return corrected


def pairs(language: str) -> Pairs:
    """Forms that may be plurals, with their singular."""
    forms = dictionary(language)
    clean = _dutch if language == "nl" else _english
    found = {}
    for form, lemma in sorted(forms.items()):
        if form.endswith(ENDINGS[language]) and len(form) > 2:
            singular = clean(form, lemma, forms)
            if singular is not None:
                found[form] = singular
    found |= by_hand(language)
    return found


def _dutch(form: str, lemma: str, forms: Mapping[str, str]) -> str | None:
    if lemma == form and form.endswith("en") and forms.get(form + "s") != form:
        return None  # an infinitive, or a word of which nothing tells that it is a singular
    if form.endswith("n") and lemma.endswith("en") and lemma != form and forms.get(lemma + "s") != lemma:
        return None  # a form of a verb
    if form[:2] != lemma[:2] and lemma != form:
        return None  # a participle: gevangenen, vangen
    if form.endswith("lozen") or (form[:-2] == lemma and forms.get(form[:-1]) == lemma and _participle(lemma, forms)):
        return form[:-1]  # an adjective used as a noun: bejaarden, bejaard -> bejaarde
    if form.endswith("ers") and lemma != form[:-1] and lemma != form:
        return None  # a comparative and its like
    return lemma if len(lemma) <= len(form) + 1 else None


def _participle(word: str, forms: Mapping[str, str]) -> bool:
    """Whether a word is an adjective or participle, not a noun: nouns have a diminutive (berichten, berichtje)."""
    passive = word.startswith(("ge", "be", "ver", "ont", "her")) and word.endswith(("d", "t"))
    shaped = passive or word.endswith(("end", "ig"))
    return shaped and word + "je" not in forms and word + "jes" not in forms


def _english(form: str, lemma: str, forms: Mapping[str, str]) -> str | None:
    if form[:2] != lemma[:2]:
        return None
    return lemma if len(lemma) <= len(form) + 1 else None


def edit(form: str, lemma: str) -> Edit:
    """How many letters to cut from the end and what to add."""
    shared = next((i for i, (a, b) in enumerate(zip(form, lemma, strict=False)) if a != b), min(len(form), len(lemma)))
    return len(form) - shared, lemma[shared:]


def learn(known: Pairs, endings: tuple[str, ...]) -> dict[str, Edit]:
    """The shortest endings (reversed; "^" for the start of a word) that reproduce every pair.

    A form that does not end like a plural (`mice`, `feet`) teaches nothing about other words: it is kept whole.
    """
    counts: dict[str, Counter[Edit]] = {}
    for form, lemma in known.items():
        turned, change = form[::-1] + "^", edit(form, lemma)
        for length in range(1 if form.endswith(endings) else len(turned), len(turned) + 1):
            counts.setdefault(turned[:length], Counter())[change] += 1
    kept: dict[str, Edit] = {}
    for ending in sorted(counts):
        # sorted order visits an ending before every longer one that starts with it
        change = min(counts[ending].items(), key=lambda item: (-item[1], item[0]))[0]
        if change != _longest(kept, ending):
            kept[ending] = change
    return kept


def _longest(kept: Mapping[str, Edit], turned: str) -> Edit | None:
    return next((kept[turned[:n]] for n in range(len(turned), 0, -1) if turned[:n] in kept), None)


def apply(kept: Mapping[str, Edit], form: str) -> str:
    cut, add = _longest(kept, form[::-1] + "^") or (0, "")
    return form[: len(form) - cut] + add


def pack(kept: Mapping[str, Edit]) -> bytes:
    """The file."""
    edits = sorted(set(kept.values()))
    number = {change: index for index, change in enumerate(edits)}
    table = b"".join(struct.pack("<BB", cut, len(add.encode())) + add.encode() for cut, add in edits)
    entries = sorted((ending.encode(), number[change]) for ending, change in kept.items())
    offset = 8 + 8 + 4 * (len(entries) + 1) + len(table)
    offsets, body = [], b"".join(key + struct.pack("<H", index) for key, index in entries)
    for key, _ in entries:
        offsets.append(offset)
        offset += len(key) + 2
    offsets.append(offset)
    return b"KLLEMMA1" + struct.pack(f"<II{len(offsets)}I", len(edits), len(entries), *offsets) + table + body


def compile_lemmas(language: str) -> bytes:
    return pack(learn(pairs(language), ENDINGS[language]))


def measure(language: str) -> None:
    known = pairs(language)
    held_out = {form: lemma for i, (form, lemma) in enumerate(sorted(known.items())) if i % 10 == 0}
    kept = learn({form: lemma for form, lemma in known.items() if form not in held_out}, ENDINGS[language])
    right = sum(apply(kept, form) == lemma for form, lemma in held_out.items())
    share = right / len(held_out)
    endings = len(learn(known, ENDINGS[language]))
    print(f"{language}: {len(known)} forms, {endings} endings; of {len(held_out)} held out {share:.4f} right")


def main(arguments: Iterable[str]) -> None:
    for language in ("nl", "en"):
        if "--measure" in arguments:
            measure(language)
            continue
        target = DATA / f"lemmas_{language}.bin"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(compile_lemmas(language))
        print(f"{target.name}: {target.stat().st_size} bytes")


if __name__ == "__main__":
    main(sys.argv[1:])
