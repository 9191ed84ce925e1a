"""What a person is told when something cannot be done: what, where, what was expected, what to do."""

from __future__ import annotations

import errno
from dataclasses import dataclass

from kantlijn.words import Said, Words, said


@dataclass(unsafe_hash=True)  # not frozen: Python itself sets `__traceback__` on an exception in a with statement
class Trouble(Exception):
    """A problem with a file, a setting or a call, in words for the person who has to solve it.

    `code` is a stable lower-case name (`unreadable`, `empty`, `binary`, `damaged`, `unknown_key`, …); `where` a path, a line or
    an option; `expected` what would have been right; `remedy` what to do now. Never shown as a traceback. Who shows it
    chooses the language (`kantlijn.words.said`); as a text it is English.
    """

    code: str
    message: Said
    where: str = ""
    expected: Said = ""
    remedy: Said = ""

    def __str__(self) -> str:
        message, expected, remedy = (said(words, "en") for words in (self.message, self.expected, self.remedy))
        parts = [f"{self.where}: {message}" if self.where else message]
        if expected:
            parts.append(f"Expected: {expected}.")
        if remedy:
            parts.append(remedy)
        return " ".join(parts)


def did_you_mean(name: str) -> Words:
    """The remedy where a name was probably mistyped."""
    return Words(f"Bedoelt u {name}?", f"Did you mean {name}?")


def why(error: OSError | ValueError) -> Words:
    """Why the system refused a file, in a few words; in its own English where the reason is a rare one."""
    number = error.errno if isinstance(error, OSError) else None
    own = (error.strerror if isinstance(error, OSError) else None) or str(error)
    return _REASONS.get(number or 0, Words(own, own))


# The reasons a desk meets: rights, full disks, network drives that went away, names that were mistyped.
_REASONS = {
    errno.EACCES: Words("geen toegang", "permission denied"),
    errno.EPERM: Words("niet toegestaan", "not permitted"),
    errno.EROFS: Words("de schijf laat geen wijzigingen toe", "the disk takes no changes"),
    errno.ENOSPC: Words("de schijf is vol", "the disk is full"),
    errno.EIO: Words("de schijf geeft een leesfout", "the disk gives an error"),
    errno.ENOENT: Words("die map of dat bestand is er niet", "there is no such file or folder"),
    errno.ENOTDIR: Words("een deel van het pad is geen map", "a part of the path is no folder"),
    errno.EISDIR: Words("het is een map", "it is a folder"),
    errno.EEXIST: Words("er staat al een bestand met die naam", "there is a file of that name"),
    errno.ENAMETOOLONG: Words("de naam is te lang", "the name is too long"),
    errno.ELOOP: Words("de verwijzing loopt in een kring", "the link leads back to itself"),
    errno.ETIMEDOUT: Words("de netwerkschijf antwoordt niet", "the network drive does not answer"),
}
