"""In which language a person is told that something went wrong. Nobody's locale is asked.

`--messages` decides; else `messages`, else `language` of the settings that hold there; else `--lang`; else English.
About a manuscript that was read everything is said in one language, that of its remarks.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from kantlijn import settings
from kantlijn.files import STANDARD_INPUT

if TYPE_CHECKING:
    import argparse

    from kantlijn.proofread import Proof
    from kantlijn.settings import Settings


def about(proof: Proof, settled: Settings, messages: str | None, language: str | None) -> str:
    """The language for what is said about one manuscript; `settled` are its settings with those of the call over them,
    `messages` and `language` what the call itself said.
    """
    if proof.story is not None:
        return settled.messages or proof.story.language
    return messages or settings.spoken(_folder(proof.path)) or language or "en"


def by_call(arguments: Sequence[str], options: argparse.Namespace | None) -> str:
    """The language for what is wrong with a whole call: its `arguments`, and the `options` they make where they do."""
    if options is None:
        paths: Sequence[str] = ()
        messages, language = (_value(arguments, option) for option in ("--messages", "--lang"))
    else:
        paths = getattr(options, "paths", None) or [getattr(options, "path", STANDARD_INPUT)]
        messages, language = getattr(options, "messages", None), getattr(options, "lang", None)
    return messages or settings.spoken(_folder(paths[0] if paths else STANDARD_INPUT)) or language or "en"


def _folder(path: str) -> Path:
    if path == STANDARD_INPUT:
        return Path()
    return Path(path) if os.path.isdir(path) else Path(path).parent


def _value(arguments: Sequence[str], option: str) -> str | None:
    # argparse gave up on these arguments, so that they are looked through by hand; the last one counts, as with argparse.
    values = [
        *(each.partition("=")[2] for each in arguments if each.startswith(f"{option}=")),
        *(value for each, value in pairwise(arguments) if each == option),
    ]
    return next((value for value in reversed(values) if value in settings.LANGUAGES), None)
