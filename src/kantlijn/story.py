"""What reading makes and every check takes: records only, no behaviour beyond looking things up.

All offsets are code points into `Story.text`, half-open, born in the reader and never searched for again:
`story.text[mark.start:mark.end]` is the surface. That text is the manuscript's flow (manuscript/flow.py): the story as it is
read, without markup, with broken words whole and page furniture out of the way; the flow leads every span back to the page.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any, Literal, TypeAlias, TypeVar

from kantlijn.interval import Interval

BlockKind = Literal[
    "headline", "dateline", "byline", "lead", "heading", "paragraph", "list_item", "table", "caption", "footnote",
    "pull_quote", "section_break", "furniture",
]  # fmt: skip
QuantityKind = Literal["count", "money", "percentage", "ratio", "measure", "rate", "age", "ordinal", "rank", "score"]
MendKind = Literal["hyphen", "space", "ligature", "furniture", "duplicate"]
CellKind = Literal["head", "words", "figure", "rank", "year", "empty"]
TimeKind = Literal["date", "period", "time", "datetime", "duration", "recurring"]
MentionKind = Literal["person", "place", "organisation"]
Made = TypeVar("Made")
MentionForm = Literal["name", "short", "role"]


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the story's text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Block:
    """A part of the page: a paragraph, a headline, a caption. Blocks are in order and do not overlap."""

    kind: BlockKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Mended:
    """A place where the page was mended while it was read: `written` is what stands there, the span how it is read (often
    empty: a hyphen at the end of a line, a space inside a word).
    """

    start: int
    end: int
    kind: MendKind
    written: str


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure as an interval with a unit.

    `strict` is what the words say by convention, `loose` what a writer in a hurry may have meant. `number` is the span of
    the number alone; `start`..`end` covers hedge, number and unit. `value` is the number as written (None for a range).
    `says` is the number of the mention whose figure it is: who is quoted with it, or told as its source; None for the
    narrator's own, and for one whose source has no mention.
    """

    start: int
    end: int
    kind: QuantityKind
    number: Span
    value: float | None
    strict: Interval
    loose: Interval
    unit: str | None = None
    hedge: str | None = None
    counts: str | None = None
    counts_span: Span | None = None
    vague: bool = False
    impossible: bool = False
    says: int | None = None


@dataclass(frozen=True, slots=True)
class Time:
    """A date, period, clock time or duration.

    `interval` is in days since 1 January of year 1 (date, period: half-open), in minutes since midnight (time), in minutes
    since that same day (datetime, and a period of which `unit` is `minute`: "vrijdag van 9 tot 11 uur"), or in `unit`
    (duration). None where the text leaves it open altogether. `loose` goes with it as for quantities. `fields` holds what
    is literally there (`weekday` 0 = Monday, `day`, `month`, `year`). `value` is the number of a duration as written;
    `parts` are the times that one is made of, where it is made of several.
    """

    start: int
    end: int
    kind: TimeKind
    interval: Interval | None
    loose: Interval | None = None
    unit: str | None = None
    hedge: str | None = None
    vague: bool = False
    impossible: bool = False
    half_day: bool = False
    relative: bool = False
    direction: int = 0
    fields: tuple[tuple[str, int], ...] = ()
    value: float | None = None
    parts: tuple[Time, ...] = ()

    def field(self, name: str) -> int | None:
        """One of the literal parts, or None where the text does not give it."""
        for key, value in self.fields:
            if key == name:
                return value
        return None


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words that somebody says or wrote, marks included; in a dialogue without marks from the dash on.

    `speaker` is who says it, by the fullest name the story has (None: nobody is named, or it is not sure who); `named` the
    span of the words that say so, `cue` of the verb or preposition that makes them the source. `parent` is the number of
    the quotation that this one stands in, `continues` of the one it goes on from (split by its cue, or by the end of a
    paragraph). `written`: on a sign, in a letter or a report. `open_ended`: its closing mark is missing.
    """

    start: int
    end: int
    speaker: str | None = None
    named: Span | None = None
    cue: Span | None = None
    parent: int | None = None
    continues: int | None = None
    written: bool = False
    open_ended: bool = False


@dataclass(frozen=True, slots=True)
class Mention:
    """A place where a person, a place or an organisation is named.

    `start`..`end` covers the name alone, without function or title; where somebody is only called by what they do ("de
    wethouder", once the story has said who that is) those words without their article. `name` is the fullest name the
    story has; all mentions of one and the same have one `entity`, which counts from 0 in the order of the first mentions.
    `role` is the function that is told beside it here ("wethouder", "the MP for Rye", without an article). `form`: by a
    whole name, by a part of one or by its initials (`short`), or by function. `quoted`: within somebody's words.
    """

    start: int
    end: int
    kind: MentionKind
    name: str
    entity: int
    role: Span | None = None
    form: MentionForm = "name"
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Voice:
    """A stretch of the story that is not the narrator's: a quotation, or what "volgens X" or "X said that" reaches. `mention`
    is the number of a mention of whose it is. Voices are in order and do not overlap.
    """

    start: int
    end: int
    mention: int


Mark: TypeAlias = Quantity | Time | Quotation


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table, without the white space in it. `figure`: it holds one quantity and nothing else; `rank` and `year`:
    a number that counts nothing; `empty`: nothing, or a sign that there is nothing ("-", "n.b.").
    """

    start: int
    end: int
    kind: CellKind


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a table, all of one length. `heads`: how many rows at the top name the columns; `label`: the column that
    names the rows; `caption`: what stands above or below it as its title. A row that had fewer cells than the others
    holds no figures: which columns its own are in is not known.
    """

    block: int
    rows: tuple[tuple[Cell, ...], ...]
    heads: int = 0
    label: int | None = None
    caption: Span | None = None

    @property
    def width(self) -> int:
        """How many columns it has."""
        return len(self.rows[0]) if self.rows else 0

    def column_head(self, column: int) -> tuple[Cell, ...]:
        """The cells that name a column, from the top; a head over several columns stands in the first of them."""
        found = []
        for number, row in enumerate(self.rows[: self.heads]):
            across = number + 1 < self.heads  # the last row of heads names each column by itself
            at = next((at for at in range(column, -1, -1) if row[at].kind != "empty"), column) if across else column
            if row[at].kind != "empty":
                found.append(row[at])
        return tuple(found)

    def row_head(self, row: int) -> Cell | None:
        """The cell that names a row, or None."""
        return None if self.label is None or self.rows[row][self.label].kind == "empty" else self.rows[row][self.label]

    def cell_at(self, offset: int) -> tuple[int, int] | None:
        """The row and the column of the cell that holds an offset."""
        number = bisect_right(self.rows, offset, key=lambda row: row[0].start) - 1
        if number < 0:
            return None
        column = bisect_right(self.rows[number], offset, key=lambda cell: cell.start) - 1
        return (number, column) if column >= 0 and offset < self.rows[number][column].end else None


@dataclass(frozen=True, slots=True)
class StoryDate:
    """The days on which the story may be told: one day where it is known, a wide reading where it is not.

    `low` and `high` are inclusive days (proleptic ordinals), None where that side is open.
    """

    low: int | None
    high: int | None
    origin: Literal["option", "dateline", "metadata", "text", "unknown"]

    @property
    def day(self) -> int | None:
        """The day itself, where there is but one."""
        return self.low if self.low == self.high else None


@dataclass(frozen=True)
class Story:
    """A manuscript that has been read.

    `times` are single ones: a day, a clock time, a number of weeks. `joined` are those that are made of them: a day with its
    clock time, from one day to another, three weeks from now. What a reader of the story would call one time is one there.
    `pictures` are the starts of the blocks that pictures stand before (the length of the text for one behind the last),
    None where the manuscript does not tell of pictures.
    """

    text: str
    language: str
    date: StoryDate
    blocks: tuple[Block, ...]
    sentences: tuple[Span, ...]
    quantities: tuple[Quantity, ...]
    times: tuple[Time, ...]
    quotations: tuple[Quotation, ...]
    mends: tuple[Mended, ...] = ()
    tables: tuple[Table, ...] = ()
    pictures: tuple[int, ...] | None = None
    joined: tuple[Time, ...] = ()
    mentions: tuple[Mention, ...] = ()
    voices: tuple[Voice, ...] = ()
    _sentence_starts: tuple[int, ...] = field(init=False, repr=False, compare=False, default=())
    _block_starts: tuple[int, ...] = field(init=False, repr=False, compare=False, default=())
    _quotation_starts: tuple[int, ...] = field(init=False, repr=False, compare=False, default=())
    _voice_starts: tuple[int, ...] = field(init=False, repr=False, compare=False, default=())
    _made: dict[Any, Any] = field(init=False, repr=False, compare=False, default_factory=dict)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_sentence_starts", tuple(s.start for s in self.sentences))
        object.__setattr__(self, "_block_starts", tuple(b.start for b in self.blocks))
        object.__setattr__(self, "_quotation_starts", tuple(q.start for q in self.quotations))
        object.__setattr__(self, "_voice_starts", tuple(v.start for v in self.voices))

    def once(self, make: Callable[[Story], Made]) -> Made:
        """What a function makes of this story and nothing else, made once for all who ask; it goes when the story goes.
        Whoever asks may not change it.
        """
        if make not in self._made:
            self._made[make] = make(self)
        made: Made = self._made[make]
        return made

    def words(self, span: Span | Mark | Mention | Block | Cell) -> str:
        """The surface: the very characters of the story."""
        return self.text[span.start : span.end]

    def sentence_at(self, offset: int) -> int:
        """The number of the sentence that holds an offset (of the one before it, between two)."""
        return (bisect_right(self._sentence_starts, offset) or 1) - 1

    def quotation_at(self, offset: int) -> int | None:
        """The number of the outermost quotation that holds an offset, or None."""
        at = bisect_right(self._quotation_starts, offset) - 1
        while at >= 0 and self.quotations[at].parent is not None:
            at = self.quotations[at].parent or 0
        return at if at >= 0 and offset < self.quotations[at].end else None

    def voice_at(self, offset: int) -> int | None:
        """The number of the mention whose words an offset lies in, or None: the narrator's, or nobody's that is named."""
        at = bisect_right(self._voice_starts, offset) - 1
        return self.voices[at].mention if at >= 0 and offset < self.voices[at].end else None

    def mentioned(self, span: Span | Block | Cell) -> tuple[Mention, ...]:
        """Who and what is named in a stretch, in order."""
        first = bisect_left(self.mentions, span.start, key=_START)
        return self.mentions[first : bisect_left(self.mentions, span.end, first, key=_START)]

    def block_at(self, offset: int) -> int:
        """The number of the block that holds an offset (of the one before it, between two)."""
        return (bisect_right(self._block_starts, offset) or 1) - 1

    def table_at(self, offset: int) -> Table | None:
        """The table that holds an offset, or None."""
        if not self.tables:
            return None
        block = self.block_at(offset)
        at = bisect_left(self.tables, block, key=lambda table: table.block)
        return self.tables[at] if at < len(self.tables) and self.tables[at].block == block else None


_START = attrgetter("start")


def within(marks: Sequence[Mark], span: Span | Block | Cell) -> Iterator[Mark]:
    """The marks that lie in a span, in order; `marks` is sorted by position."""
    index = bisect_left(marks, span.start, key=_START) if marks else 0
    while index < len(marks) and marks[index].start < span.end:
        if marks[index].end <= span.end:
            yield marks[index]
        index += 1
