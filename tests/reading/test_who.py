"""Who says it, who is named, and whose figure it is, over whole passages: tables/who."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reading_tables import table

from kantlijn.reading import read_text
from kantlijn.story import Story

_MOMENTS = ("date", "period", "time", "datetime", "recurring")  # nearly all of them are the narrator's frame
KINDS = {"person": "p", "organisation": "o", "place": "l"}


def told(story: Story) -> tuple[str, ...]:
    """What was read of a passage, in the notation of the table."""
    lines = [f"{story.words(each)} | {each.speaker or ''}".rstrip() for each in story.quotations]
    named = []
    for each in story.mentions:
        words = " ".join(story.words(each).split())
        named.append(f"{words}{f' > {each.name}' if each.name != words else ''} ({KINDS[each.kind]})")
    says = [
        f"{story.words(each)} = {story.mentions[whose].name}"
        for each in sorted([*story.quantities, *story.times], key=lambda mark: mark.start)
        if (whose := story.voice_at(each.start)) is not None and each.kind not in _MOMENTS
    ]
    lines += [f"named: {'; '.join(named)}"] if named else []
    return (*lines, *([f"says: {'; '.join(says)}"] if says else []))


@pytest.mark.parametrize(("language", "words", "lines"), table("who"))
def test_who(language: str, words: str, lines: tuple[str, ...]) -> None:
    assert told(read_text(words, language)) == lines


PARTS = st.sampled_from(
    ["Jan Smit", "Smit", "wethouder", "De", "van der Velden", "het CBS", "(CBS)", "Utrecht", "in", "volgens", "zegt dat", "12",
     "‘Ja, 3!’", "zei", "hij", "Anna", "Anna’s", "ROTTERDAM", "–", ",", ".", "\n\n", "Poetins", "en", "D66", "’s-Hertogenbosch"]
)  # fmt: skip


@given(st.lists(PARTS, max_size=30), st.sampled_from(["nl", "en"]))
@settings(max_examples=200, deadline=None, derandomize=True, database=None)
def test_whatever_stands_there_the_mentions_hold(parts: list[str], language: str) -> None:
    story = read_text(" ".join(["Er was eens.", *parts]), language)
    known = 0
    end = 0
    for each in story.mentions:
        assert end <= each.start < each.end <= len(story.text), "in order, and none over another"
        end = each.end
        assert each.entity <= known, "entities count on from the first that is named"
        known = max(known, each.entity + 1)
        assert each.name.strip() == each.name != ""
    names = {each.entity: (each.name, each.kind) for each in story.mentions}
    assert all(names[each.entity] == (each.name, each.kind) for each in story.mentions)
    end = 0
    for voice in story.voices:
        assert end <= voice.start < voice.end
        end = voice.end
        assert 0 <= voice.mention < len(story.mentions)
    for quantity in story.quantities:
        whose = [voice.mention for voice in story.voices if voice.start <= quantity.start < voice.end]
        assert whose == ([] if quantity.says is None else [quantity.says])


def test_a_figure_in_a_quotation_without_a_speaker_is_nobodys_that_is_named() -> None:
    story = read_text("Op het bord stond: ‘Maximaal 8 personen’. Er waren er 9.", "nl")
    assert [quantity.says for quantity in story.quantities] == [None, None]


def test_roles_are_told_with_the_words_that_tell_them() -> None:
    story = read_text("Ada Finch, wethouder van Ede, belde minister Karel Bos en huisarts Piet Kuin.", "nl")
    roles = {each.name: story.words(each.role) for each in story.mentions if each.role is not None}
    assert roles == {"Ada Finch": "wethouder van Ede", "Karel Bos": "minister", "Piet Kuin": "huisarts"}


def test_what_is_named_in_a_stretch() -> None:
    story = read_text("Jan Smit woont in Utrecht.\n\nAnna Blom woont in Ede.", "nl")
    assert [each.name for each in story.mentioned(story.blocks[1])] == ["Anna Blom", "Ede"]
