"""Quotations: the spans between marks that belong together, and the lines of a dialogue that open with a dash.

A mark between letters is an apostrophe ("foto's"), and so is one before a few short forms ("'s ochtends", "’77"). Words
that are only mentioned (titles, nicknames) stand between marks too; whether anyone says them is found in speakers.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kantlijn.language.speech import Speech, speech
from kantlijn.story import Block, Quotation

_CLOSING = {"‘": "’", "“": "”", "„": "”“", "«": "»", "‚": "’‘", '"': '"', "'": "'", "”": "”", "»": "«"}
_OPEN = re.compile(r"(?<![\w’'])(?:[‘“„«‚](?=\S)|[\"'](?=[^\s,.;:!?)\]]))")
_SHORT_FORM = re.compile(r"['‘’](?:s|t|n|k|m|r|d)\s|['‘’]\d\d(?!\d)|['‘’]n['’]|['‘’](?:tis|twas|em|cause)\b", re.IGNORECASE)
_SINGLE = "‘'‚"
_RELEVANT = re.compile(r"[,:] ‘\S")
_REOPENED = re.compile(r"[.!?…] ‘(?=[A-ZÀ-Þ])")
LONGEST = 2000  # characters; a mark that finds its mate no nearer is taken for a slip
# A mark that is never closed opens a quotation only where a sentence of at least this many words follows it.
_UNCLOSED_WORDS = 4
_DASH_LINE = re.compile(r"(?:^|(?<=\n))[ \t]*(?P<said>[–—][ \t]?(?=[^\s–—\d])[^\n]*(?:\n(?![ \t]*[–—])[^\n]+)*)")
_SAID = re.compile(r"[^\n]")
_SENTENCE_END = re.compile(r"[.!?…][’”\"')]*$")


def quotations(text: str, blocks: Sequence[Block], code: str) -> tuple[Quotation, ...]:
    """Every quotation with its marks, in order, a nested one behind the one it stands in (`parent`). Speakers are not
    found here.
    """
    dashes = _dialogue(text, blocks, speech(code))
    found: list[Quotation] = []
    left_open: int | None = None  # the number of a quotation whose paragraph ended before its closing mark came
    for number, block in enumerate(blocks):
        lines = dashes.get(number)
        if lines:
            found += lines
            left_open = None
            continue
        first = len(found)
        for quotation in _in_block(text, block):
            goes_on = left_open is not None and quotation.start == block.start
            if goes_on and text[quotation.start] == text[found[left_open or 0].start]:
                found[left_open or 0] = replace(found[left_open or 0], open_ended=False)
                quotation = replace(quotation, continues=left_open)
            found.append(quotation)
        left_open = next((at for at in range(first, len(found)) if found[at].open_ended and found[at].end == block.end), None)
    return _with_nested(text, found)


def narration(text: str, quotations: Sequence[Quotation]) -> str:
    """The text with a space for every character of a quotation but its line ends."""
    parts: list[str] = []
    end = 0
    for each in quotations:
        if each.parent is None:
            parts += [text[end : each.start], _SAID.sub(" ", text[each.start : each.end])]
            end = each.end
    return "".join([*parts, text[end:]]) if parts else text


def _is_slip(text: str, quotation: Quotation) -> bool:
    """Whether a mark that is never closed had better be overlooked: it may be an apostrophe, or an inch."""
    if not quotation.open_ended:
        return False
    words = text[quotation.start + 1 : quotation.end].split()
    sentence = len(words) >= _UNCLOSED_WORDS and words[0][:1].isupper()
    if text[quotation.start] not in _SINGLE:
        return len(words) < _UNCLOSED_WORDS
    before = text[max(0, quotation.start - 4) : quotation.start].rstrip()[-1:]
    return not sentence or before not in ("", *".!?…:,’'")


def _in_block(text: str, block: Block) -> Iterator[Quotation]:
    at = block.start
    while match := _OPEN.search(text, at, block.end):
        start = match.start()
        if text[start] in "'‘’" and _SHORT_FORM.match(text, start) and not _opens_short_form(text, start):
            at = match.end()
            continue
        end = _close(text, start, block.end)
        if end is not None and text[start] == "‘" and _RELEVANT.search(text, start + 1, end):
            end = _balanced(text, start, block.end) or end
        if end is not None:
            yield Quotation(start, end)
            at = end
            continue
        again = _opened_again(text, start, block.end)
        end = block.end if again is None else start + len(text[start:again].rstrip())
        if end - start <= LONGEST and (again is None or text[start] not in "'\""):
            yield Quotation(start, end, open_ended=True)
            at = end
        else:
            at = match.end()


def _balanced(text: str, start: int, limit: int) -> int | None:
    """Where a quotation ends within which another opens with the very same marks and closes: ‘Hij zei: ‘Nee’. Zo is hij.’"""
    depth, at = 1, start + 1
    marks = _CLOSING[text[start]]
    while at < min(limit, start + LONGEST):
        letter = text[at]
        short = letter in _SINGLE + "’" and _SHORT_FORM.match(text, at) is not None
        if letter == text[start] and _OPEN.match(text, at) and text[at - 2 : at] in (", ", ": ") and not short:
            depth += 1
        elif letter in marks and not text[at - 1].isspace() and not (short or text[at + 1 : at + 2].isalnum()):
            depth -= 1
            if depth == 0:
                return at + 1
        at += 1
    return None


def _opens_short_form(text: str, start: int) -> bool:
    """Whether a quotation opens with a short form: ‘’s Morgens …, where the second mark is the apostrophe."""
    return text[start] == "‘" and text[start + 1 : start + 2] in "’'"


def _close(text: str, start: int, limit: int) -> int | None:
    """Where the quotation that opens at `start` ends; a mark between letters, or an 's, is an apostrophe. None where no
    closing mark comes, or another quotation opens before it.
    """
    opening = text[start]
    marks = _CLOSING[opening]
    again = _opened_again(text, start, limit) if opening in "“„«" else None
    for at in range(start + 1, min(limit, start + LONGEST, again or limit)):
        if text[at] in marks and not text[at - 1].isspace():
            following = text[at + 1 : at + 2]
            short = following.isalnum() or _SHORT_FORM.match(text, at) or _is_genitive(text, at, marks, limit)
            if text[at] in "'’" and short:
                continue
            return None if opening == "‘" and _is_left_open(text, start, at, limit) else at + 1
    return None


def _is_left_open(text: str, start: int, end: int, limit: int) -> bool:
    """Whether a single mark finds its mate only in the quotation of a later sentence: one opens there, and of all that open
    in the paragraph one more does than is closed.
    """
    again = _REOPENED.search(text, start + 1, end)
    if again is None:
        return False
    depth = 0
    for at in range(start, min(limit, start + LONGEST)):
        letter = text[at]
        if letter not in "‘’" or _SHORT_FORM.match(text, at):
            continue
        if letter == "‘" and _OPEN.match(text, at):
            depth += 1
        elif letter == "’" and not text[at - 1].isspace() and not text[at + 1 : at + 2].isalnum() and text[at - 1] != "s":
            depth -= 1
    return depth > 0


def _is_genitive(text: str, at: int, marks: str, limit: int) -> bool:
    """Whether a mark behind an s is an apostrophe: another one that can close the quotation comes behind it."""
    if text[at - 1] != "s" or not text[at + 1 : at + 2].isspace():
        return False
    rest = text[at + 1 : limit]
    closing = next((i for i, c in enumerate(rest) if c in marks and not rest[i + 1 : i + 2].isalnum()), None)
    opening = next((m.start() for m in _OPEN.finditer(rest)), None)
    return closing is not None and (opening is None or closing < opening)


def _opened_again(text: str, start: int, limit: int) -> int | None:
    """Where the same mark opens the next quotation, of marks of which the two sides differ."""
    if text[start] in "'\"":
        return None
    at = start + 1
    while (at := text.find(text[start], at, limit)) >= 0:
        before, following = text[at - 1], text[at + 1 : at + 2]
        if not before.isalnum() and not following.isspace() and not (text[start] == "‘" and _SHORT_FORM.match(text, at)):
            return at
        at += 1
    return None


def _dialogue(text: str, blocks: Sequence[Block], words: Speech) -> dict[int, list[Quotation]]:
    """The lines of a dialogue without marks, by the number of their block. One line with a dash may be anything; two
    that are sentences, of which one asks, calls or says I or you, are talk.
    """
    lines: dict[int, list[Quotation]] = {}
    for number, block in enumerate(blocks):
        if text[block.start : block.start + 1] not in ("–", "—"):
            continue
        for match in _DASH_LINE.finditer(text[block.start : block.end]):
            start, end = block.start + match.start("said"), block.start + match.end("said")
            end = start + len(text[start:end].rstrip())
            if _SENTENCE_END.search(text[start:end]):
                lines.setdefault(number, []).append(Quotation(start, end))
    said = [text[each.start : each.end] for line in lines.values() for each in line]
    return lines if len(said) > 1 and any(words.talk.search(each) for each in said) else {}


def _with_nested(text: str, outer: Sequence[Quotation]) -> tuple[Quotation, ...]:
    """The quotations that are no slips, with those that stand within them; numbers are those of the new list."""
    found: list[Quotation] = []
    place: dict[int | None, int] = {}
    for number, quotation in enumerate(outer):
        if _is_slip(text, quotation):
            continue
        place[number] = len(found)
        found.append(replace(quotation, continues=place.get(quotation.continues)))
        if text[quotation.start] in "–—":
            continue
        inside = Block("paragraph", quotation.start + 1, quotation.end - (0 if quotation.open_ended else 1))
        found += [
            replace(nested, parent=place[number]) for nested in _in_block(text, inside) if not nested.open_ended
        ]
    return tuple(found)
