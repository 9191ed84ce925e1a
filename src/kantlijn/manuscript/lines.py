"""What a line on a page is, by its looks alone: shared by all formats, for manuscripts without styles or tags."""

from __future__ import annotations

import re

_CLOSING = "'’”\"»›)]*_"
_BREAK = re.compile(r"(?:([*\-_=~•·#+]|⁂|❦|☙)(?:\s*\1)*)$")
_LONE_BREAKS = ("*", "#", "⁂", "•", "❦", "☙", "~")
# A hyphen is an item's mark only where a space follows; dashes (– —) open speech in Dutch and English prose.
_ITEM = re.compile(r"(?:[•·▪◦‣●○■□➢➤✓*+-]|\(?\d{1,2}[.)]|\(?[a-z]\))[ \t\u00a0]+(?=\S)")
_TWO_SENTENCES = re.compile(r"\w\w[.!?…]['’”\"]?\s+['‘“\"]?[A-ZÀ-ÖØ-Þ]")  # two letters: initials part no sentences
_CREDIT_WORD = r"(?:tekst|text|words|door|by|van)"
_NAME = r"(?:[A-ZÀ-ÖØ-Þ][\w’'.-]*|[A-Z]\.)"
_PARTICLE = r"(?:van|de|der|den|het|ten|ter|te|op|in|'t|’t|von|zu|al|el|bin|di|da|du|la|le|of)"
_NAMES = rf"{_NAME}(?:\s+(?:{_PARTICLE}\s+)*{_NAME})*"
_MORE = rf"(?:\s*(?:,|\ben\b|\band\b|&|\+)\s*{_NAMES})*"
_BYLINE = re.compile(
    rf"(?:(?i:{_CREDIT_WORD}\s*:?)\s+(?:(?i:door|by)\s+)?(?P<names>{_NAMES}{_MORE})"
    rf"|(?i:van|door)\s+(?i:onze?|een)\s+(?:\w+\s+)?(?i:correspondent\w*|verslaggever\w*|redact\w+|medewerk\w+)[^.!?]{{0,40}}"
    rf"|(?i:from|by)\s+(?i:our|a)\s+(?:[\w-]+\s+){{0,2}}(?i:correspondents?|reporters?|staff|editors?)[^.!?]{{0,40}})$"
)
_NAME_SPLIT = re.compile(r"\s*(?:,|\ben\b|\band\b|&|\+)\s*")
_CAPTION = re.compile(
    r"\[?(?:(?:(?:foto-?)?(?:onder|bij)schrift(?:\s+bij\s+(?:de\s+)?foto(?:['’]?s)?)?|(?:bij\s+de\s+)?foto(?:['’]?s)?"
    r"(?:\s+(?:hier)?(?:boven|onder|links|rechts|midden))?|beeld|illustratie|grafiek|kaart|photo(?:graph)?s?(?:\s+caption)?"
    r"|picture(?:\s+caption)?|(?:photo\s+)?caption|image|graphic|map|above|below|pictured)\s*(?:\d+\s*)?[:|]\s*|©\s*)\S",
    re.IGNORECASE,
)
_CREDIT = re.compile(
    r"(?:\((?i:foto|beeld|photo|picture|image)[^()]{0,60}\)|(?:Foto|Beeld|Photo|©)\s+[A-Z][\w .,/&’'-]{1,50})$"
)
_LEAD = re.compile(r"(?:intro|inleiding|lead|chapeau|standfirst)\s*:\s*(?=\S)", re.IGNORECASE)
_DATELINE = re.compile(
    r"[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ'’/ -]{2,40}(?:\s*\([\w /’'-]{2,30}\))?\s*,\s*(?:[a-zA-Z]+dag,?\s+|[A-Z][a-z]+day,?\s+)?"
    r"(?:\d{1,2}\s+[a-zA-Z]{3,9}\.?(?:\s+\d{4})?|[A-Z][a-z]{2,8}\.?\s+\d{1,2}(?:,?\s+\d{4})?)\s*[-–—:.]?$"
)

# In 335 short published and made texts in Dutch and English the longest headline has 8 words and the longest crosshead
# 12 (a table's title in an encyclopedia); a headline may be as long as a short sentence, as news sites write them.
HEADLINE_WORDS = 16
HEADING_WORDS = 12
_HEADLINE_LENGTH = 130
_HEADING_LENGTH = 90
_BYLINE_LENGTH = 90


def ends_sentence(line: str) -> bool:
    """Whether a line ends with the end of a sentence, closing marks and brackets behind it counted in."""
    return line.rstrip().rstrip(_CLOSING)[-1:] in (".", "!", "?", "…")


def is_headline(line: str) -> bool:
    """Whether a first line can be a headline: short and without a full stop (a question or a call may be one)."""
    bare = line.rstrip(_CLOSING + " ")
    if not any(char.isalpha() for char in line) or len(line) > _HEADLINE_LENGTH or not bare:
        return False
    if _TWO_SENTENCES.search(line):
        return False
    return bare[-1] not in ".:;,…-–" and len(line.split()) <= HEADLINE_WORDS and not _opens_speech(line)


def is_heading(line: str) -> bool:
    """Whether a line between paragraphs can be a crosshead: as a headline, but shorter, with a capital and no mark; or
    a number alone, as over the years of a chronicle.
    """
    if line.isascii() and line.isdecimal() and len(line) <= 4:
        return True
    if len(line) > _HEADING_LENGTH or len(line.split()) > HEADING_WORDS or not is_headline(line):
        return False
    first = next(char for char in line if char.isalnum())
    return not first.islower() and line.rstrip(_CLOSING + " ")[-1] not in "?!"


def is_section_break(line: str) -> bool:
    """Whether a line has nothing but asterisks, dashes or the like."""
    return bool(_BREAK.match(line)) and (line in _LONE_BREAKS or len(line.replace(" ", "")) >= 3)


def item_mark(line: str) -> int:
    """How many characters the bullet or number of a list item takes at the start of a line; 0 where it is none."""
    match = _ITEM.match(line)
    return match.end() if match else 0


def is_byline(line: str) -> bool:
    """Whether a line says who wrote the story: 'Door Noor van Dam', 'By Ann Lee and Tom Roe', 'Van onze redactie'."""
    return len(line) <= _BYLINE_LENGTH and bool(_BYLINE.match(line))


def byline_names(line: str) -> tuple[str, ...]:
    """The names in a byline, in order; none where it names nobody."""
    match = _BYLINE.match(line)
    return tuple(name for name in _NAME_SPLIT.split(match["names"] or "") if name) if match else ()


def is_caption(line: str) -> bool:
    """Whether a line says itself that it goes with a picture: a word like 'Foto:' before it or a credit behind it."""
    return bool(_CAPTION.match(line)) or (len(line) <= 400 and bool(_CREDIT.search(line)))


def is_lead(line: str) -> bool:
    """Whether a paragraph says itself that it is the lead: 'Intro: …'."""
    return bool(_LEAD.match(line))


def is_dateline(line: str) -> bool:
    """Whether a line is a place and a day and nothing else."""
    return len(line) <= 80 and bool(_DATELINE.match(line))


def _opens_speech(line: str) -> bool:
    return line[0] in "–—" or (line[0] == "-" and line[1:2] == " ")
