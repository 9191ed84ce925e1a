"""The page proof: whole, safe, and it needs nothing but itself."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import lxml.html
import pytest
from handmade import clash, proof, story
from lxml.html import HtmlElement

from kantlijn.finding import Finding, Words, anchor, counterpart
from kantlijn.proofread import Proof, read
from kantlijn.report import html
from kantlijn.story import Span

TEXT = "De kop telt 12\n\nIn de haven lagen 12 boten en 34 schepen.\n\nEr waren 41 boten, zei men, of 14."


def page(of: Proof, language: str = "nl") -> HtmlElement:
    return lxml.html.document_fromstring(html.checked(of, language))


def sample() -> Proof:
    of = story(TEXT, kinds=("headline",))
    return proof(of, clash(of, "41", "34"), clash(of, "14", "12", severity="query"))


def test_the_words_are_marked_and_linked_to_their_remark() -> None:
    tree = page(sample())
    anchors = tree.xpath("//main//a[contains(@class, 'anchor')]")
    assert [(each.text, each.get("href"), each.get("class")) for each in anchors] == [
        ("41", "#r1", "anchor error"), ("14", "#r2", "anchor query"),
    ]  # fmt: skip
    assert [each.text for each in tree.xpath("//main//a[contains(@class, 'counterpart')]")] == ["12", "34"]


def test_every_link_leads_somewhere_and_every_id_is_one() -> None:
    tree = page(sample())
    ids = tree.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert {href.removeprefix("#") for href in tree.xpath("//@href")} <= set(ids)


def test_a_remark_hangs_before_its_words_and_stands_under_its_block() -> None:
    tree = page(sample())
    beside = tree.xpath("//main/p//span[contains(@class, 'beside')]")
    assert [each.xpath("./span[@class='message']")[0].text for each in beside] == [
        "Hier staat 41, daar 34.", "Hier staat 14, daar 12.",
    ]  # fmt: skip
    block = beside[0].getparent()
    under = block.xpath("following-sibling::*[1]")[0]
    assert "under" in under.get("class")
    assert "Hier staat 41" in under.text_content()
    assert beside[0].xpath("string(.//span[@class='sum'])").strip() == "41 ≠ 34"


def test_severity_has_a_sign_as_well_as_a_colour() -> None:
    signs = page(sample()).xpath("//main/p//span[contains(@class, 'beside')]//span[@class='sign']")
    assert [each.text for each in signs] == ["!", "?"]


def test_what_nobody_could_check_is_dotted() -> None:
    alone = replace(sample(), against={}, findings=())
    assert page(alone).xpath("//main//span[@class='unchecked']/text()") == ["12", "12", "34", "41", "14"]
    assert page(sample()).xpath("//main//span[@class='unchecked']/text()") == ["12"]


def test_the_story_is_whole() -> None:
    tree = page(sample())
    for each in tree.xpath("//main//*[contains(@class, 'remark') or self::sup]"):
        each.drop_tree()
    assert [" ".join(each.text_content().split()) for each in tree.xpath("//main/*")] == TEXT.split("\n\n")
    assert tree.xpath("//main/h1")[0].get("class") == "headline"


MARKED_UP = "# Kop\n\n**De pont kost [12 miljoen](plan.html) euro**, niet *34 miljoen*.\n"


def test_markup_is_not_shown_and_shifts_no_remark(tmp_path: Path) -> None:
    path = tmp_path / "pont.md"
    path.write_text(MARKED_UP, encoding="utf-8")
    of = read(path, language="nl")
    assert of.story is not None
    # A remark whose words have markup within them and around them in the file.
    first, second = (Span(at := of.story.text.index(words), at + len(words)) for words in ("12 miljoen euro", "34 miljoen"))
    remark = Finding("a.b", "error", Words("x", "x"), (anchor(first), counterpart(second)))
    tree = page(replace(of, findings=(remark,)))
    assert tree.xpath("string(//main//a[contains(@class, 'anchor')][1])") == "12 miljoen euro"
    assert tree.xpath("//main/p//span[@class='other']/a/text()") == ["“34 miljoen”"]
    for each in tree.xpath("//main//*[contains(@class, 'remark') or self::sup]"):
        each.drop_tree()
    assert tree.xpath("//main/p")[0].text_content() == "De pont kost 12 miljoen euro, niet 34 miljoen."


NASTY = '<script>alert("1")</script> & <img src=x onerror=alert(2)> 12 \'"> 34'


def test_everything_is_escaped() -> None:
    of = story(NASTY)
    remark = Finding(
        "a.b", "error", Words(NASTY, NASTY), (anchor(Span(0, 20)), counterpart(of.quantities[-1])), (),
        (Words(NASTY, NASTY),),
    )  # fmt: skip
    answer = html.checked(proof(of, remark, path="<b>&.md"), "nl")
    tree = lxml.html.document_fromstring(answer)
    assert not tree.xpath("//script | //img | //b[not(ancestor::span[@class='head'])]")
    assert not tree.xpath("//@onerror")
    assert NASTY in tree.xpath("string(//span[@class='message'])")


def test_it_needs_nothing_from_elsewhere() -> None:
    answer = html.checked(sample(), "nl")
    assert not re.search(r"https?:|//[a-z]|url\(|@import|<script|<link|src=", answer)
    assert "default-src 'none'" in answer


def test_overlapping_remarks_on_one_word_all_hang_there() -> None:
    of = story("Er lagen 12 boten en 34 schepen.")
    one, two = clash(of, "12", "34"), clash(of, "12", "34", "number.percentage")
    tree = page(proof(of, two, one))
    assert tree.xpath("//main/p//span[contains(@class, 'beside')]//span[@class='nr']/text()") == ["1", "2"]
    assert tree.xpath("//main/p/sup/a/text()") == ["1", "2", "1", "2"]


def test_a_remark_on_furniture_is_not_lost() -> None:
    of = story("Pagina 12\n\nEr lagen 34 boten.", kinds=("furniture",))
    assert "Pagina" not in page(proof(of)).xpath("string(//main)")
    assert len(page(proof(of, clash(of, "12", "34"))).xpath("//main//*[contains(@class, 'beside')]")) == 1


def test_a_remark_outside_every_block_is_not_lost() -> None:
    of = story("Er lagen 12 boten.\n\nEn 34 schepen.")
    of = replace(of, blocks=of.blocks[:1])
    tree = page(proof(of, clash(of, "34", "12")))
    assert "Hier staat 34" in tree.xpath("string(//section[@class='elsewhere'])")


@pytest.mark.parametrize(("language", "words"), [("nl", "kon niemand narekenen"), ("en", "nobody could recompute")])
def test_the_page_speaks_the_language_of_the_messages(language: str, words: str) -> None:
    tree = page(sample(), language)
    assert words in tree.text_content()
    assert tree.get("lang") == language
    assert tree.xpath("//main/@lang") == ["nl"]
