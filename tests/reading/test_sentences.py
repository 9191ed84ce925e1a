"""Where one sentence ends and the next begins: tables/sentences, with a bar at every border."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reading_tables import paragraph, table

from kantlijn.language import pack
from kantlijn.reading.sentences import sentences
from kantlijn.story import Block


@pytest.mark.parametrize(("language", "words", "lines"), table("sentences"))
def test_sentences(language: str, words: str, lines: tuple[str, ...]) -> None:
    wanted = [part.strip() for part in words.split("|")]
    story = paragraph(" ".join(wanted), language)
    assert [story.text[span.start : span.end] for span in story.sentences] == wanted


@pytest.mark.parametrize("kind", ["headline", "heading", "caption", "byline", "list_item", "table"])
def test_a_block_without_a_full_stop_ends_a_sentence(kind: str) -> None:
    text = "Brand in Veendam\n\nDrie mensen zijn gewond. De rest is veilig."
    blocks = (Block(kind, 0, 16), Block("paragraph", 18, len(text)))  # type: ignore[arg-type]
    found = sentences(text, blocks, pack("nl"))
    assert [text[span.start : span.end] for span in found] == [
        "Brand in Veendam", "Drie mensen zijn gewond.", "De rest is veilig.",
    ]  # fmt: skip


def test_furniture_is_no_sentence() -> None:
    text = "Pagina 3\n\nHet regende."
    blocks = (Block("furniture", 0, 8), Block("paragraph", 10, len(text)))
    assert [text[span.start : span.end] for span in sentences(text, blocks, pack("nl"))] == ["Het regende."]


@given(st.text(alphabet=st.sampled_from("ab AZ.!?…'‘’“”()\n 19-"), max_size=80), st.sampled_from(["nl", "en"]))
@settings(max_examples=300, deadline=None, derandomize=True, database=None)
def test_sentences_lie_in_order_and_lose_no_word(text: str, language: str) -> None:
    found = sentences(text, (Block("paragraph", 0, len(text)),), pack(language))
    at = 0
    for span in found:
        assert span.start >= at
        assert not text[at : span.start].strip()
        assert text[span.start : span.end].strip()
        at = span.end
    assert not text[at:].strip()
