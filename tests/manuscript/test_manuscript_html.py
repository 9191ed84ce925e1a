"""Saved web pages: what is the story on them, and when they say they were published."""

import pytest

from kantlijn.errors import Trouble
from kantlijn.manuscript import html

STORY = (
    "<p>Bij de brug over de Zwaan telde de provincie vorig jaar 2.400 vrachtwagens per dag, 300 meer dan in 2019.</p>"
)


def page(body=STORY, head=""):
    return html.read(f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>".encode(), "x.html")


def said(read):
    return [(block.kind, read.text[block.start : block.end]) for block in read.blocks]


def linked(**story):
    import json

    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **story})}</script>'


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:published_time" content="2024-03-14T22:30:00+01:00">',
        '<meta content="2024-03-14" name="DC.date.issued">',
        '<meta name="date" content="20240314">',
        '<meta itemprop="datePublished" content="2024-03-14 10:00">',
        linked(datePublished="2024-03-14T10:00:00Z"),
        '<script type="application/ld+json">[{"@graph":[{"@type":["Thing","NewsArticle"],'
        '"datePublished":"2024-03-14"}]}]</script>',
        '<script type="application/ld+json">kapot {</script>' + linked(datePublished="2024-03-14"),
    ],
)
def test_a_day_the_page_states(head):
    assert page(head=head).dated == "2024-03-14"


@pytest.mark.parametrize(
    "time",
    [
        '<time pubdate datetime="2024-03-14">gisteren</time>',
        '<time itemprop="datePublished" datetime="2024-03-14T08:00">x</time>',
        '<time class="entry-date published" datetime="2024-03-14T08:00">x</time>',
    ],
)
def test_a_time_that_is_marked_as_that_of_publication(time):
    assert page(f"<article>{time}{STORY}</article>").dated == "2024-03-14"


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("", STORY),
        ("", STORY + "<p>De telling was op 19 mei 2024 klaar.</p>"),
        ("", '<article><time datetime="2024-03-14">De marathon</time>' + STORY + "</article>"),
        ('<meta property="article:modified_time" content="2024-03-14">', STORY),
        (linked(dateModified="2024-03-14"), STORY),
        ('<script type="application/ld+json">{"@type":"Event","datePublished":"2024-03-14"}</script>', STORY),
        ('<meta name="date" content="2024">', STORY),
        ('<meta name="date" content="2024-02-30">', STORY),
        (
            '<meta name="copyright" content="2024"><link rel="canonical" href="https://example.org/2024/03/14/brug">',
            STORY,
        ),
    ],
)
def test_no_day_is_guessed(head, body):
    assert page(body, head).dated is None


def test_the_page_about_the_story_goes_before_other_dates():
    head = (
        '<meta name="date" content="2020-01-01">'
        + linked(datePublished="2024-03-14")
        + linked(datePublished="2019-05-05")
    )
    assert page(head=head).dated == "2024-03-14"


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ({"name": "Noor van Dam"}, ("Noor van Dam",)),
        ([{"name": "A. Bos"}, "Piet Blom"], ("A. Bos", "Piet Blom")),
        ("https://example.org/noor", ()),
        ({"name": 3}, ()),
    ],
)
def test_authors(author, names):
    assert page(head=linked(author=author)).authors == names


def test_the_byline_gives_the_authors_where_nothing_else_does():
    read = page(f'<article><h1>Brug</h1><p class="byline">Door Noor van Dam en Piet Blom</p>{STORY}</article>')
    assert read.authors == ("Noor van Dam", "Piet Blom")
    assert said(read)[1] == ("byline", "Door Noor van Dam en Piet Blom")


@pytest.mark.parametrize(
    "around",
    [
        "<nav><p>Menu met 12 dingen.</p></nav>",
        "<footer><p>Sinds 1921.</p></footer>",
        "<script>var x = 3</script>",
        '<div class="newsletter-signup"><p>Al 30.000 lezers.</p></div>',
        '<div id="cookieWall"><p>812 partners.</p></div>',
        '<div role="dialog"><p>Word lid voor 3 euro.</p></div>',
        '<div style="display: none"><p>4 geheimen.</p></div>',
        "<p hidden>5 geheimen.</p>",
        '<p><b>Lees ook:</b> <a href="/">Tien bruggen</a></p>',
        "<template><p>6.</p></template>",
        '<h3>Lees ook</h3><ul><li><a href="/">Tien bruggen</a></li><li><a href="/">Elf</a></li></ul>',
        '<aside><a href="/">Meest gelezen 1</a></aside>',
        '<p class="meta">Gepubliceerd op 3 mei 2021 om 12.00 uur</p>',
        "<button>Deel 14</button>",
        "<svg><text>15</text></svg>",
        "<noscript>16</noscript>",
        '<div class="read-more">17</div>',
        '<p><a href="/">Meer nieuws van 18 mei</a></p>',
    ],
)
@pytest.mark.parametrize("marked", ["<article>{}{}</article>", "<div>{}{}{}</div>"])
def test_what_stands_around_a_story_is_left_out(around, marked):
    inside = page(marked.format(STORY, around, STORY.replace("Zwaan", "Eend")))
    plain = page(marked.format(STORY, "", STORY.replace("Zwaan", "Eend")))
    assert inside.text == plain.text


def test_an_aside_with_text_of_its_own_stays():
    read = page(f"<article>{STORY}<aside><p>Kader: de brug is 210 meter lang.</p></aside></article>")
    assert said(read)[-1] == ("paragraph", "Kader: de brug is 210 meter lang.")


def test_a_class_of_the_whole_page_does_not_make_it_furniture():
    read = page(f'<div class="page with-sidebar share"><div class="menu content">{STORY}{STORY}</div></div>')
    assert len(read.blocks) == 2


def test_characters():
    read = page(
        "<article><p>Ruim&nbsp;60&#8364; per vier&shy;kante meter,<br>"
        "zo&rsquo;n 5&thinsp;000&#x2009;m<sup>2</sup>.<wbr> Echt.</p></article>"
    )
    assert read.text == "Ruim\u00a060€ per vierkante meter,\nzo’n 5\u2009000\u2009m2. Echt."


def test_white_space_is_what_a_browser_shows():
    read = page("<article><p>  Ruim\n   <b> 60 </b>\t euro <i></i> .</p><div>Een<br/> <br/>twee</div></article>")
    assert [words for _, words in said(read)] == ["Ruim 60 euro .", "Een", "twee"]


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [
        ("utf-8", "utf-8"),
        ("utf-8", "iso-8859-1"),
        ("utf-8-sig", "latin1"),
        ("cp1252", "iso-8859-1"),
        ("cp1252", "windows-1252"),
        ("cp1252", "utf-8"),
        ("cp1252", "geheim"),
        ("utf-16", "utf-8"),
        ("cp1250", "windows-1250"),
    ],
)
def test_encodings(encoding, declared):
    story = f"<html><head><meta charset='{declared}'></head><body><p>‘Drie’ – één euro.</p></body></html>"
    data = story.encode(encoding)
    assert html.read(data, "x.html").text == "‘Drie’ – één euro."


def test_the_headline_lead_and_picture_above_the_marked_article():
    body = (
        f'<div><p>Ander nieuws: 12 doden.</p></div><main><h1>Brug dicht</h1><p class="intro">Acht weken.</p>'
        f"<figure><figcaption>De brug</figcaption></figure>"
        f"<article>{STORY}{STORY}</article><p>Volgend stuk: 13.</p></main>"
    )
    assert [kind for kind, _ in said(page(body))] == ["headline", "lead", "caption", "paragraph", "paragraph"]


def test_a_page_without_a_story():
    with pytest.raises(Trouble) as caught:
        page("<div id='app'></div><script>render()</script>")
    assert caught.value.code == "empty"
    assert caught.value.remedy


def test_many_paragraphs_have_their_own_place():
    read = page("<article>" + STORY * 3000 + "</article>")
    assert len(read.blocks) == 3000
    assert read.locate(read.blocks[2998].start)["xpath"] == "/html/body/article[1]/p[2999]"


def test_a_page_no_extractor_can_make_anything_of_is_read_without_a_word_on_the_terminal():
    import subprocess
    import sys

    code = "from kantlijn.manuscript import html; print(html.read(b'<p>Er waren 12 boten</p>', 'x').text)"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert (ran.stdout.strip(), ran.stderr) == ("Er waren 12 boten", "")


def test_a_page_of_nothing_but_divs_without_the_next_column():
    teasers = (
        "<div>Teaser over 12 koeien in de wei van Kraai</div><div>Teaser over 14 paarden die daar ook liepen</div>"
    )
    story = "<br><br>".join(STORY[3:-4].replace("Zwaan", bird) for bird in ("Eend", "Gans", "Meeuw", "Kraai", "Uil"))
    read = page(f"<div><div><h1>Brug dicht</h1><div>{story}</div></div><div>{teasers}</div></div>")
    assert [kind for kind, _ in said(read)] == ["headline"] + ["paragraph"] * 5
    assert "Teaser" not in read.text


def test_figures_on_two_lines_of_a_cell_do_not_become_one():
    cells = "<td>12<br>13</td><td><div>14</div><div>15</div></td><td><p>16</p></td>"
    read = page(f"<article>{STORY}<table><tr>{cells}</tr></table></article>")
    assert said(read)[-1] == ("table", "12 13\t14 15\t16")


def test_a_byline_in_one_line_with_the_date_of_publication():
    meta = "<span>Geplaatst op <time>4 mei 2021</time></span> "
    meta += '<span class="byline">door <a href="/n">Noor van Dam</a></span>'
    read = page(f"<article><h1>Brug dicht</h1><div>{meta}</div>{STORY}</article>")
    assert said(read)[1] == ("byline", "door Noor van Dam")
    assert read.authors == ("Noor van Dam",)
