"""Compile the word forms of Dutch and English into a set that is opened, not parsed.

    python tools/compile_words.py            write src/kantlijn/language/data/words_{nl,en}.bin
    python tools/compile_words.py --measure  say how often a word that is none is taken for one

The forms are those of simplemma (a development dependency), in lower case. What is kept is a Bloom filter, which never
forgets a word and takes about one other in 300 for a word: `kantlijn.language.known` only asks it beside other evidence.

The layout, little-endian:

    8 bytes      "KLWORDS1"
    u32 u32      number of bits, number of bits a word sets
    bits         from the lowest bit of the first byte
"""

from __future__ import annotations

import struct
import sys
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "src" / "kantlijn" / "language" / "data"
sys.path.insert(0, str(ROOT / "src"))

BITS = 12  # a word, of which 8 are set: the usual choice for one mistake in 300
SET = 8


def forms(language: str) -> list[str]:
    """All word forms and their lemmas, in lower case; letters, apostrophes and hyphens only."""
    from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

    table = DefaultDictionaryFactory().get_dictionary(language)
    words = {str(word).replace("_", "").lower() for pair in table.items() for word in pair}
    return sorted(word for word in words if len(word) > 1 and word.replace("'", "").replace("-", "").isalpha())


def compile_words(language: str) -> bytes:
    from kantlijn.language.known import MAGIC, places

    words = forms(language)
    size = len(words) * BITS
    bits = bytearray((size + 7) // 8)
    for word in words:
        for place in places(word, size, SET):
            bits[place >> 3] |= 1 << (place & 7)
    return MAGIC + struct.pack("<II", size, SET) + bytes(bits)


def measure(language: str) -> None:
    from kantlijn.language.known import known

    words = set(forms(language))
    turned = [word[::-1] for word in sorted(words) if len(word) > 3 and word[::-1] not in words]
    wrong = sum(known(word, language) for word in turned)
    missed = sum(not known(word, language) for word in words)
    share = wrong / len(turned)
    print(f"{language}: {len(words)} words, {missed} missed; of {len(turned)} turned round {share:.4f} taken for a word")


def main(arguments: Iterable[str]) -> None:
    for language in ("nl", "en"):
        if "--measure" in arguments:
            measure(language)
            continue
        target = DATA / f"words_{language}.bin"
        target.write_bytes(compile_words(language))
        print(f"{target.name}: {target.stat().st_size} bytes")


if __name__ == "__main__":
    main(sys.argv[1:])
