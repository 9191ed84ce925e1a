"""The day a story is told on: the option, the page's own date, the dateline, or as far as the text fixes it."""

from __future__ import annotations

import datetime

import pytest

from kantlijn.manuscript.model import Manuscript
from kantlijn.reading import read, read_text
from kantlijn.reading.times import dating
from kantlijn.story import Block, StoryDate

TEXT = "De markt is terug en iedereen is er blij mee."
ENGLISH = "The market is back and everybody is glad."

DATELINES = [
    ("nl", "ASSEN, 9 maart 2018 - " + TEXT),
    ("nl", "ASSEN, 9 maart 2018 – " + TEXT),
    ("nl", "ASSEN, 9 maart 2018. " + TEXT),
    ("nl", "’s-GRAVENHAGE, 9 maart 2018. " + TEXT),
    ("nl", "Assen, 9 maart 2018: " + TEXT),
    ("nl", "ASSEN (9 maart 2018) | " + TEXT),
    ("nl", "ASSEN, 9 mrt. 2018 - " + TEXT),
    ("nl", "Bergen op Zoom, 9 maart 2018 - " + TEXT),
    ("nl", "Markt in Assen\n\n9 maart 2018\n\n" + TEXT),
    ("nl", "Markt in Assen\n\nvrijdag 9 maart 2018\n\n" + TEXT),
    ("nl", "Markt in Assen\n\nVrijdag 9 maart 2018, 14:30\n\n" + TEXT),
    ("nl", "Markt in Assen\n\n9 maart 2018 om 14.30 uur\n\n" + TEXT),
    ("nl", "Markt in Assen\n\nGepubliceerd op 9 maart 2018 om 14.30 uur\n\n" + TEXT),
    ("nl", "Markt in Assen\n\nDoor Anna Smit, 9 maart 2018\n\n" + TEXT),
    ("nl", "Markt in Assen\n\nASSEN, 9 maart 2018 - " + TEXT),
    ("en", "LEEDS, 9 March 2018 - " + ENGLISH),
    ("en", "LEEDS, March 9, 2018 — " + ENGLISH),
    ("en", "LEEDS, 9 March 2018 (News agency) - " + ENGLISH),
    ("en", "Market back\n\nFriday 9 March 2018\n\n" + ENGLISH),
    ("en", "Market back\n\nPublished: Friday 9 March 2018\n\n" + ENGLISH),
    ("en", "Market back\n\nPublished on 9 March 2018 at 2.30pm\n\n" + ENGLISH),
    ("en", "By Anna Smith\n\n9 March 2018 | " + ENGLISH),
]


@pytest.mark.parametrize(("language", "text"), DATELINES)
def test_a_dateline(language: str, text: str) -> None:
    date = read_text(text, language).date
    assert date.origin == "dateline"
    assert date.day == datetime.date(2018, 3, 9).toordinal()


# What the text fixes is the first day the story can have been told on; the last is left open.
TEXTS = [
    ("nl", "Op 9 maart 2018 kwam de markt terug. " + TEXT, "2018-03-09"),
    ("nl", "In 2012 was er niets. In maart 2018 kwam de markt terug. " + TEXT, "2018-03-01"),
    ("nl", "In maart 2018 kwam de markt terug. In 2030 zal hij weg zijn.", "2018-03-01"),
    ("nl", "In maart 2018 kwam de markt terug. Straks, in 2030, is hij weg.", "2018-03-01"),
    ("nl", "In 1830 werd de markt gesticht. " + TEXT, None),
    ("nl", TEXT, None),
    ("nl", "Gisteren kwam de markt terug. " + TEXT, None),
    ("nl", "Op 9 maart kwam de markt terug. " + TEXT, None),
    ("nl", "ASSEN - " + TEXT, None),
    ("en", "On 9 March 2018 the market came back. " + ENGLISH, "2018-03-09"),
    ("en", "The market came back in 2017. It will go in 2030.", "2017-01-01"),
    ("en", "LEEDS, March 9 — " + ENGLISH, None),
    ("en", ENGLISH, None),
]


@pytest.mark.parametrize(("language", "text", "first"), TEXTS)
def test_what_the_text_fixes(language: str, text: str, first: str | None) -> None:
    date = read_text(text, language).date
    if first is None:
        assert date == StoryDate(None, None, "unknown")
    else:
        assert date == StoryDate(datetime.date.fromisoformat(first).toordinal(), None, "text")
        assert date.day is None


PRINTED = [
    ("nl", "De Drieklank 17/03/21 14:22 Pagina 3\n\nIn 2012 was de markt er nog niet. " + TEXT, "2012-01-01"),
    ("en", "The Triad 17/03/21 14:22 Page 3\n\nIn 2012 there was no market. " + ENGLISH, "2012-01-01"),
]


@pytest.mark.parametrize(("language", "text", "first"), PRINTED)
def test_the_date_of_the_printer_is_not_the_story_s(language: str, text: str, first: str) -> None:
    date = read_text(text, language).date
    assert date == StoryDate(datetime.date.fromisoformat(first).toordinal(), None, "text")


def manuscript(text: str, dated: str | None, kind: str = "paragraph") -> Manuscript:
    return Manuscript("-", "html", text, (Block(kind, 0, len(text)),), (), dated=dated)  # type: ignore[arg-type]


def test_the_option_is_stronger_than_the_page_and_the_page_than_the_dateline() -> None:
    text = "ASSEN, 9 maart 2018 - " + TEXT
    option, page = datetime.date(2020, 5, 1), "2019-04-02"
    assert read(manuscript(text, page), language="nl", date=option).date.origin == "option"
    assert read(manuscript(text, page), language="nl", date=option).date.day == option.toordinal()
    assert read(manuscript(text, page), language="nl").date.origin == "metadata"
    assert read(manuscript(text, page), language="nl").date.day == datetime.date(2019, 4, 2).toordinal()
    assert read(manuscript(text, None), language="nl").date.origin == "dateline"


@pytest.mark.parametrize("dated", ["", "vandaag", "2019-13-01", "2019"])
def test_a_page_with_a_date_that_is_none_falls_back_on_the_dateline(dated: str) -> None:
    assert read(manuscript("ASSEN, 9 maart 2018 - " + TEXT, dated), language="nl").date.origin == "dateline"


def test_a_date_in_furniture_dates_nothing() -> None:
    assert read(manuscript("9 maart 2018", None, "furniture"), language="nl").date.origin == "unknown"


def test_a_wide_reading_is_as_wide_as_what_is_known() -> None:
    day = datetime.date(2018, 3, 9).toordinal()
    last = datetime.date(2024, 1, 1).toordinal()
    assert dating.span(StoryDate(day, day, "option"), last) == dating.Interval(day, day + 1, True, False)
    assert dating.span(StoryDate(day, None, "text"), last) == dating.Interval(day, last + 1, True, False)
    assert dating.span(StoryDate(None, None, "unknown"), last) == dating.Interval(1, last + 1, True, False)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "De storm kwam op woensdag 14 mei 1986.\n\nEr kwam veel hulp."),
        ("en", "The roof fell in on 14 May 1986.\n\nHelp came from all sides."),
    ],
)
def test_a_sentence_about_a_day_is_no_dateline(language: str, text: str) -> None:
    """It says when something was, and so no more than that the story is told afterwards."""
    date = read_text(text, language).date
    assert date.origin == "text"
    assert date.day is None
