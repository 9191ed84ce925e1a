"""What the paragraph styles of InDesign say: every house names its own, in the words of the trade."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import unquote

from kantlijn.manuscript.office.styles import Said

if TYPE_CHECKING:
    from lxml.etree import _Element

# In this order: the body text below a headline ("Broodtekst na kop") is no headline, the text of a caption is no body text.
# Names as the style sheets of Dutch and English newspapers, magazines and publishers have them; those of a sidebar
# ("Kader kop") are as those of the story.
_NAMES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(pattern))
    for kind, pattern in (
        ("furniture", r"\b(?:pagina ?nummers?|folio|page ?numbers?|koptekst|voettekst|kopregel|voetregel|running heads?"
                      r"|(?:page )?(?:header|footer))\b(?! ?\d)"),
        ("contents", r"\b(?:toc|inhoud(?:sopgave)?|(?:table of )?contents)\b"),
        ("footnote", r"(?:voet|eind)noo?t|foot ?notes?|end ?notes?"),
        ("caption", r"onder ?schrift|bij ?schrift|\bcaptions?|\b(?:foto|photo) ?credits?\b|\b(?:foto|beeld)regel"),
        ("pull_quote", r"streamer|pull ?quote|uitlichter|\b(?:quotes?|citaat|citaten)\b"),
        ("byline", r"\bby ?lines?\b|\bauteurs?(?:naam|regel)?\b|\bauthors?\b|\bauteursregel\b"),
        ("dateline", r"\bdate ?line\b|dagtekening"),
        ("paragraph", r"brood|\bbody|\bplatte? ?tekst|\bbasis ?(?:alinea|tekst)|\brunning text\b"),
        ("list_item", r"opsomming|\bbullets?\b|\blists?\b|\blijst(?:je)?\b"),
        ("heading", r"(?:tussen|sub) ?kop|\bkopje|\bcross ?heads?|\bsub ?head|\b(?:kop|heading|header|head|h) ?[2-9]\b|\btk\b"),
        ("lead", r"\bintro|\binleiding|\blead\b|\bchapeau|\bstand ?first|\bdeck?\b|\bonder ?(?:kop|titel)|\bsub ?title"),
        ("headline", r"\bhead ?lines?|\b[a-z]*kop(?:pen)?\b|\btitel\b|\btitle\b|\b(?:heading|head|h) ?1?\b|\bheader 1\b"),
    )
)  # fmt: skip
_STEPS = 16  # how far a style may be based on another; InDesign shows them in one list


@dataclass(frozen=True, slots=True)
class Style:
    """A paragraph style: its name, the style it is based on, its language and whether its letters are bold."""

    name: str
    based_on: str | None
    language: str | None
    font_style: str | None


@dataclass(frozen=True, slots=True)
class Styles:
    """The paragraph styles of a document by their reference, such as `ParagraphStyle/Krant%3aKop`."""

    styles: Mapping[str, Style]

    def said(self, reference: str) -> Said:
        """What a paragraph is by its style, or None where that says nothing (as that of body text)."""
        for style in self._chain(reference):
            if found := said_by(style.name):
                return None if found == "paragraph" else found
        return None

    def language(self, reference: str) -> str | None:
        """The language a style was given by who made it."""
        return next((style.language for style in self._chain(reference) if style.language), None)

    def font_style(self, reference: str) -> str | None:
        """What the letters of a style are: `Bold`, `Regular` and the like."""
        return next((style.font_style for style in self._chain(reference) if style.font_style), None)

    def _chain(self, reference: str) -> Iterable[Style]:
        current: str | None = reference
        for _ in range(_STEPS):
            if current is None:
                return
            style = self.styles.get(current) or Style(plain_name(current), None, None, None)
            yield style
            current = style.based_on


def read_styles(root: _Element | None) -> Styles:
    """The paragraph styles below an element."""
    found: dict[str, Style] = {}
    for style in root.iter("ParagraphStyle") if root is not None else ():
        reference = style.get("Self")
        if reference:
            based = style.find("Properties/BasedOn")
            parent = (based.text or "").strip() if based is not None else ""
            built_in = "$ID/" in reference  # what a new document begins with: nobody chose its language
            found[reference] = Style(
                plain_name(style.get("Name") or reference),
                parent if parent.startswith("ParagraphStyle/") else None,
                None if built_in else style.get("AppliedLanguage"),
                style.get("FontStyle"),
            )
    return Styles(found)


def plain_name(said: str) -> str:
    """The name of a style without the folders it is in, in lower case: "ParagraphStyle/Krant%3a01_Kop" is "kop"."""
    last = re.split(r"[:/]", unquote(said))[-1].lstrip("0123456789. -_")
    apart = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", last).lower().replace("_", " ")
    return " ".join(re.findall(r"[a-zà-ÿ]+|\d+", apart))


def said_by(name: str) -> Said:
    """What a paragraph is by the plain name of its style; `paragraph` where that is body text, None where it says nothing."""
    for kind, pattern in _NAMES:
        if pattern.search(name):
            return kind  # type: ignore[return-value]
    return None
