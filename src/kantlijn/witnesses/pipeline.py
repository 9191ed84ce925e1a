"""An installed pipeline of spaCy that knows names: `nl_core_news_sm`, `en_core_web_sm`, or one of the desk's own in a folder.

spaCy is no library of this program and is imported only where a desk names a pipeline. Only what names need is loaded of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib import import_module
from typing import Any

from kantlijn.errors import Trouble
from kantlijn.story import Block, MentionKind
from kantlijn.witnesses import Answer, Namer, Program, Witness
from kantlijn.words import Words

# What the pipelines of spaCy call names: of OntoNotes (English, Dutch) and of CoNLL (many others).
_KINDS: dict[str, MentionKind] = {
    "PERSON": "person", "PER": "person", "ORG": "organisation", "GPE": "place", "LOC": "place", "FAC": "place",
}  # fmt: skip
# Parts of a pipeline that no name rests on, and that take most of its time.
_NOT_NEEDED = ("parser", "tagger", "lemmatizer", "attribute_ruler", "morphologizer", "senter", "textcat")


def opened(name: str) -> Namer:
    """A pipeline by its package or folder; raises Trouble `no_namer` where spaCy or the pipeline is not there."""
    try:
        spacy = import_module("spacy")
    except ImportError:
        raise _missing(
            Words(f"“{name}” vraagt spaCy, en dat is niet geïnstalleerd", f"“{name}” needs spaCy, which is not installed"),
            "pip install spacy",
        ) from None
    try:
        nlp = spacy.load(name, exclude=list(_NOT_NEEDED))
    except (OSError, ValueError, ImportError):
        raise _missing(
            Words(f"spaCy kent geen pijplijn “{name}”", f"spaCy knows no pipeline “{name}”"), f"python -m spacy download {name}"
        ) from None
    meta = nlp.meta
    program = Program("spacy", str(spacy.__version__), f"{meta['lang']}_{meta['name']}", str(meta["version"]))
    return Namer(nlp.lang, lambda text, blocks: Answer(program, tuple(_witnesses(nlp, text, blocks))))


def _missing(message: Words, command: str) -> Trouble:
    return Trouble(
        "no_namer", message, "names",
        Words(
            '"frog", of de naam of de map van een pijplijn van spaCy',
            '"frog", or the name or the folder of a pipeline of spaCy',
        ),
        Words(
            f"Installeer het ({command}), of haal names weg uit kantlijn.toml.",
            f"Install it ({command}), or take names out of kantlijn.toml.",
        ),
    )  # fmt: skip


def _witnesses(nlp: Any, text: str, blocks: Sequence[Block]) -> Iterator[Witness]:
    pages = ((text[block.start : block.end], block.start) for block in blocks)
    for page, start in nlp.pipe(pages, as_tuples=True):
        for name in page.ents:
            if name.label_ in _KINDS and name.text.strip():
                yield Witness(start + name.start_char, start + name.end_char, _KINDS[name.label_])
