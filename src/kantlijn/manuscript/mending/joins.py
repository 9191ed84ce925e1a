"""Which block goes on in which later one: a paragraph that the end of a page, a caption or a footnote has cut in two."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kantlijn.manuscript import lines as look
from kantlijn.story import Block

_PROSE = ("paragraph", "lead", "list_item", "footnote")
_BETWEEN = ("furniture", "caption", "footnote", "pull_quote")
# A page end has a slug, a page number, a running head and a date; a picture beside it a caption or two.
_MOST_BETWEEN = 8
_LINE_END = re.compile(r"\r\n|[\r\n]")
_HYPHENS = "-\u2010\u00ad\ufffe"
# A last line that reaches the margin is no last line of a paragraph; the share is that of text.py.
_FULL = 0.85
# Characters; the width of a narrow newspaper column. Less than a line of it is no paragraph that was cut in two.
_SHORTEST = 25
# Characters; verses have shorter lines (an alexandrine has some 45), and go on over an empty line on purpose.
_PROSE_WIDTH = 50
# Words after which no sentence ends.
_LEADS_ON = frozenset(
    "de het een den der des en of van in op te dat met voor om als bij uit door naar over tegen zonder tussen omdat "
    "the a an and or of to with from that by at for into without because between which".split()
)


def joins(text: str, blocks: Sequence[Block]) -> tuple[tuple[int, int], ...]:
    """Pairs of block numbers, the second of which goes on where the first broke off. Only where that is sure: the first
    does not end its sentence, and the second begins as the middle of one.
    """
    found: list[tuple[int, int]] = []
    taken: set[int] = set()
    for number, block in enumerate(blocks):
        if block.kind not in _PROSE or not _breaks_off(text[block.start : block.end]):
            continue
        following = _following(blocks, number)
        if following is None or following in taken:
            continue
        between = blocks[number + 1 : following]
        if _goes_on(text, block, blocks[following], between):
            found.append((number, following))
            taken.add(following)
    return tuple(found)


def _following(blocks: Sequence[Block], number: int) -> int | None:
    """The next block of running text, with nothing but furniture, captions and notes in between."""
    for other in range(number + 1, min(len(blocks), number + 2 + _MOST_BETWEEN)):
        if blocks[other].kind == blocks[number].kind or blocks[other].kind == "paragraph":
            return other
        if blocks[other].kind not in _BETWEEN:
            return None
    return None


def _breaks_off(words: str) -> bool:
    last = words[-1]
    return (last.isalnum() or last in ",;:–—(" or last in _HYPHENS) and not look.ends_sentence(words)


def _goes_on(text: str, block: Block, following: Block, between: Sequence[Block]) -> bool:
    words = text[block.start : block.end]
    rest = text[following.start : following.end].lstrip("‘“\"'’(")
    lines = _LINE_END.split(words)
    if words[-1] in _HYPHENS and words[-2:-1].isalpha() and rest[:1].isalpha():
        return rest[0].islower() or words[-2].isupper()
    if not rest[:1].isalnum() or look.item_mark(rest) or len(words) < _SHORTEST:
        return False
    small = rest[0].islower()
    if words[-1] in ";:" and not small:
        return False
    last_word = lines[-1].split()[-1].lower() if lines[-1].split() else ""
    if any(b.kind == "furniture" for b in between) or "\f" in text[block.end : following.start]:
        return small or last_word in _LEADS_ON or (len(lines) > 2 and _full(lines) and rest[0].isupper())
    if between:
        return small or last_word in _LEADS_ON
    return small and len(lines) > 1 and len(lines[-1]) >= _PROSE_WIDTH and _full(lines)


def _full(lines: Sequence[str]) -> bool:
    """Whether the last of some lines is as long as the others, give or take a word."""
    return len(lines[-1]) >= _FULL * max(map(len, lines))
