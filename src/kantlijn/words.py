"""What is said to a person, in each language of the messages. It stands on the ground floor: errors and findings use it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Words:
    """The same words for a person in each language of the messages."""

    nl: str
    en: str

    def said(self, language: str) -> str:
        """The words in one of the languages."""
        return self.nl if language == "nl" else self.en


# A bare text is the same in every language: a list of names, an option, or nothing at all.
Said: TypeAlias = Words | str


def said(words: Said, language: str) -> str:
    """The words in one of the languages (`nl`, else English); a bare text as it is."""
    return words if isinstance(words, str) else words.said(language)
