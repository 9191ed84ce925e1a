"""Stories and pages of InDesign, each beside the blocks it must give."""

import io
import zipfile

import pytest
from flows import check_flow
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from making_indesign import c, frame, icml, idml, p, run, spread, story, style

from kantlijn.errors import Trouble
from kantlijn.manuscript import icml as icml_reader
from kantlijn.manuscript import idml as idml_reader
from kantlijn.manuscript import read as read_file

NOTE = "<Footnote Self='unote'>" + p("Voetnoot", c("<?ACE 4?>\tVolgens het rapport, p. 12."), last=True) + "</Footnote>"
STORY = story(
    "ub",
    p("Krant%3aIntro", "De brug over de Zilte gaat drie maanden dicht."),
    p("Krant%3aNaam auteur", "Door Noor van Dam"),
    p("Broodtekst", "Een kaartje kost ruim ", c("60&#x2028;euro"), NOTE, c(" voor wie co\u00ad\u00f6peratief reist.")),
    p("Tussenkop", "Omleiding"),
    p("Broodtekst", "Langs de dijk is het 12 kilometer om.", last=True),
)
PAGE = idml(
    {
        "ua": story("ua", p("Krant%3aKop 4 kolommen", "Brug dicht tot mei", last=True)),
        "ub": STORY,
        "uc": story("uc", p("Onderschrift", "De brug in 2019.", last=True)),
        "ud": story("ud", p("Streamer", "‘Niemand heeft ons iets verteld’", last=True)),
    },
    [spread(frame("ub", 20, -200, 200, 200), frame("ua", 20, -280), frame("uc", 250, -100), frame("ud", 250, 100))],
    [style("Krant:Kop 4 kolommen"), style("Krant:Intro"), style("Broodtekst"), style("Onderschrift"), style("Streamer")],
)


def blocks(manuscript):
    return [(block.kind, manuscript.text[block.start : block.end]) for block in manuscript.blocks]


def page(data):
    return blocks(idml_reader.read(data, "krant.idml"))


def copy(*paragraphs, **more):
    return blocks(icml_reader.read(icml(story("u1", *paragraphs), **more), "verhaal.icml"))


def test_a_page_of_a_newspaper():
    read = idml_reader.read(PAGE, "krant.idml")
    assert blocks(read) == [
        ("headline", "Brug dicht tot mei"),
        ("lead", "De brug over de Zilte gaat drie maanden dicht."),
        ("byline", "Door Noor van Dam"),
        ("paragraph", "Een kaartje kost ruim 60\neuro voor wie coöperatief reist."),
        ("heading", "Omleiding"),
        ("paragraph", "Langs de dijk is het 12 kilometer om."),
        ("caption", "De brug in 2019."),
        ("pull_quote", "‘Niemand heeft ons iets verteld’"),
        ("footnote", "Volgens het rapport, p. 12."),
    ]
    assert (read.title, read.authors, read.dated, read.format) == ("Brug dicht tot mei", ("Noor van Dam",), None, "idml")
    check_flow(read)


def test_stories_are_read_from_page_to_page_and_from_top_to_bottom():
    stories = {name: story(name, p("Broodtekst", f"Verhaal {name}.", last=True)) for name in ("u1", "u2", "u3", "u4")}
    first = spread(frame("u3", 20, -250), frame("u2", -380, 100), frame("u1", -380, -250), pages=2)
    second = spread(frame("u4", 20, -250))
    assert page(idml(stories, [first, second])) == [("paragraph", f"Verhaal u{number}.") for number in (1, 2, 3, 4)]


def test_frames_at_one_height_are_read_from_left_to_right():
    stories = {name: story(name, p("Broodtekst", f"Verhaal {name}.", last=True)) for name in ("u1", "u2")}
    found = page(idml(stories, [spread(frame("u2", 200, -252), frame("u1", 20, -250))]))
    assert [text for _, text in found] == ["Verhaal u1.", "Verhaal u2."]


def test_a_story_that_runs_through_frames_is_read_once_from_where_it_begins():
    stories = {name: story(name, p("Broodtekst", f"Verhaal {name}.", last=True)) for name in ("u1", "u2")}
    threaded = frame("u1", 20, 100, self="f1"), frame("u1", 250, -290, self="f2", before="f1"), frame("u2", 20, -200)
    assert [text for _, text in page(idml(stories, [spread(*threaded)]))] == ["Verhaal u2.", "Verhaal u1."]


def test_a_group_moves_what_is_in_it():
    stories = {name: story(name, p("Broodtekst", f"Verhaal {name}.", last=True)) for name in ("u1", "u2")}
    group = f'<Group Self="g" ItemLayer="ulayer" ItemTransform="1 0 0 1 0 300">{frame("u1", 20, -280)}</Group>'
    found = page(idml(stories, [spread(group, frame("u2", 20, -100))]))
    assert [text for _, text in found] == ["Verhaal u2.", "Verhaal u1."]


@pytest.mark.parametrize(
    "off",
    [
        frame("ux", -300, 0),  # beside the page
        frame("ux", 20, 100, more=' Visible="false"'),
        frame("ux", 20, 100, more=' Nonprinting="true"'),
        frame("ux", 20, 100).replace("ulayer", "uoff"),
        f'<Group Self="g" ItemLayer="uoff">{frame("ux", 20, 100)}</Group>',
        "",  # in no frame at all
    ],
)
def test_what_is_not_printed_is_not_read(off):
    stories = {name: story(name, p("Broodtekst", f"Verhaal {name}.", last=True)) for name in ("u1", "ux")}
    assert page(idml(stories, [spread(frame("u1", 20, -280), off)])) == [("paragraph", "Verhaal u1.")]
    on = frame("ux", 20, 100)
    assert len(page(idml(stories, [spread(frame("u1", 20, -280), on)]))) == 2


def test_text_on_a_path_is_read():
    stories = {
        "u1": story("u1", p("Broodtekst", "Verhaal."), p("Broodtekst", "Slot.", last=True)),
        "u2": story("u2", p("Kop", "Rond")),
    }
    oval = (
        frame("u9", 20, 100)
        .replace("TextFrame", "Oval")
        .replace(' ParentStory="u9"', "")
        .replace("</Properties>", '</Properties><TextPath Self="t" ParentStory="u2" PreviousTextFrame="n"/>')
    )
    assert ("headline", "Rond") in page(idml(stories, [spread(frame("u1", 20, -280), oval)]))


def test_an_anchored_frame_follows_the_paragraph_it_hangs_on():
    stories = {
        "u1": story(
            "u1",
            p("Broodtekst", "Eerst ", "<Content>dit</Content>" + frame("u2", 0, 0), c(" hier.")),
            p("Broodtekst", "Dan dat.", last=True),
        ),
        "u2": story("u2", p("Kader", "Kader: 40 boten.", last=True)),
    }
    assert [text for _, text in page(idml(stories, [spread(frame("u1", 20, -280))]))] == [
        "Eerst dit hier.",
        "Kader: 40 boten.",
        "Dan dat.",
    ]


def test_a_frame_anchored_in_itself_ends():
    stories = {"u1": story("u1", p("Broodtekst", c("Rond.") + frame("u1", 0, 0)), p("Broodtekst", "Slot.", last=True))}
    assert [text for _, text in page(idml(stories, [spread(frame("u1", 20, -280))]))] == ["Rond.", "Slot."]


def test_frames_anchored_in_each_other_without_end_are_all_read():
    stories = {
        f"u{number}": story(f"u{number}", p("Broodtekst", c(f"Verhaal {number}.") + frame(f"u{number + 1}", 0, 0), last=True))
        for number in range(400)
    }
    assert len(page(idml(stories, [spread(frame("u0", 20, -280))]))) == 400


def test_insertions_are_in_and_deletions_are_out():
    # InDesign writes what was deleted with the paragraph it was in.
    deleted = f'<Change ChangeType="DeletedText" UserName="a">{p("Kop", "drie", last=True)}</Change>'
    added = '<Change ChangeType="InsertedText" UserName="a"><Content>vier</Content></Change>'
    assert copy(p("Broodtekst", "De brug kostte ", added + deleted, c(" miljoen."), last=True)) == [
        ("paragraph", "De brug kostte vier miljoen.")
    ]


def test_text_under_a_condition_that_does_not_show_is_out():
    conditions = (
        '<Condition Self="Condition/Online" Name="Online" Visible="false"/><Condition Self="Condition/Krant" Visible="true"/>'
    )
    found = copy(
        p(
            "Broodtekst",
            run(c("Er waren 12 ")),
            run(c("(zie de kaart) "), more=' AppliedConditions="Condition/Online"'),
            run(c("boten."), more=' AppliedConditions="Condition/Krant"'),
            last=True,
        ),
        more=conditions,
    )
    assert found == [("paragraph", "Er waren 12 boten.")]


def test_notes_of_editors_are_out_and_links_are_in():
    note = f"<Note Collapsed='false'>{p('x', 'Klopt dit?', last=True)}</Note>"
    link = "<HyperlinkTextSource Self='h'>" + c("rapport") + "</HyperlinkTextSource>"
    assert copy(p("Broodtekst", "In het ", note + link, c(" staat 12."), last=True)) == [
        ("paragraph", "In het rapport staat 12.")
    ]


def test_a_table_has_a_line_a_row():
    cells = "".join(
        f'<Cell Self="t{row}{column}" Name="{column}:{row}" RowSpan="1" ColumnSpan="1">{p("Tabel", text, last=True)}</Cell>'
        for row, line in enumerate([("Stad", "Inwoners"), ("Zilte", "12.400")])
        for column, text in enumerate(line)
    )
    table = (
        f'<Table Self="ut" HeaderRowCount="1" BodyRowCount="1" ColumnCount="2"><Row Self="r"/><Column Self="k"/>{cells}</Table>'
    )
    read = icml_reader.read(
        icml(story("u1", p("Broodtekst", "De cijfers:"), p("Broodtekst", run(table)), p("Broodtekst", "Slot.", last=True))), "a"
    )
    assert blocks(read) == [("paragraph", "De cijfers:"), ("table", "Stad\tInwoners\nZilte\t12.400"), ("paragraph", "Slot.")]
    at = read.text.index("12.400")
    assert read.locate(at + 3) == {"story": "u1", "cell": "t11", "paragraph": 0, "character": 3}


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Kop", "headline"),
        ("01_Kop groot", "headline"),
        ("Krant:Artikelkop", "headline"),
        ("Headline 48pt", "headline"),
        ("Tussenkop", "heading"),
        ("Kop 2", "heading"),
        ("Subkop rood", "heading"),
        ("Crosshead", "heading"),
        ("Header2", "heading"),
        ("Intro", "lead"),
        ("Chapeau", "lead"),
        ("Standfirst", "lead"),
        ("Onderkop", "lead"),
        ("Broodtekst", "paragraph"),
        ("Broodtekst na kop", "paragraph"),
        ("Body Text", "paragraph"),
        ("BodyFirst", "paragraph"),
        ("Onderschrift", "caption"),
        ("Fotobijschrift klein", "caption"),
        ("Caption", "caption"),
        ("Onderschrift body", "caption"),
        ("Streamer", "pull_quote"),
        ("Pull quote", "pull_quote"),
        ("PullQuote", "pull_quote"),
        ("Byline", "byline"),
        ("Auteursnaam", "byline"),
        ("Opsomming bullets", "list_item"),
        ("BulList > first", "list_item"),
        ("Paginanummer", "furniture"),
        ("Koptekst", "furniture"),
        ("Footer", "furniture"),
        ("Footnote", "footnote"),
        ("Basisalinea", "paragraph"),
        ("Winkopen", "paragraph"),
        ("Handtekening", "paragraph"),
    ],
)
def test_kinds_by_the_names_that_houses_give_their_styles(name, kind):
    made = icml(
        story(
            "u1",
            p("Kop", "Eerste kop"),
            p("Basis", "Een zin die niets bijzonders is."),
            p("S", "Hier staan woorden die iets zijn,"),
            p("Basis", "Slot.", last=True),
        ),
        styles=[f'<ParagraphStyle Self="ParagraphStyle/S" Name="{name.replace(">", "&gt;")}"/>'],
    )
    found = blocks(icml_reader.read(made, "a"))
    assert found[2] == ("heading" if kind == "headline" else kind, "Hier staan woorden die iets zijn,")


def test_a_style_is_what_the_one_it_is_based_on_is():
    styles = [
        style("Kop basis"),
        style("Groot", "ParagraphStyle/Kop basis"),
        style("Reuze", "ParagraphStyle/Groot"),
        style("Rond", "ParagraphStyle/Rond"),
    ]
    assert copy(p("Reuze", "Brug dicht"), p("Rond", "Er is 1 brug.", last=True), styles=styles) == [
        ("headline", "Brug dicht"),
        ("paragraph", "Er is 1 brug."),
    ]


def test_the_language_is_the_one_that_was_chosen_and_not_the_default():
    def language(applied, default):
        styles = [
            '<ParagraphStyle Self="ParagraphStyle/$ID/NormalParagraphStyle" Name="$ID/NormalParagraphStyle" '
            f'AppliedLanguage="{default}"/>',
            f'<ParagraphStyle Self="ParagraphStyle/Brood" Name="Brood"{applied}/>',
        ]
        return icml_reader.read(icml(story("u1", p("Brood", "Er is 1 brug.", last=True)), styles=styles), "a").language

    assert language(' AppliedLanguage="$ID/nl: Dutch"', "$ID/English: USA") == "nl"
    assert language(' AppliedLanguage="$ID/English: UK"', "$ID/nl: Dutch") == "en"
    assert language("", "$ID/English: USA") is None


def test_programs_that_forget_the_end_of_a_paragraph():
    def ranged(style_, text):
        return p(style_, text, last=True)

    assert copy(ranged("Kop", "Brug dicht"), ranged("Broodtekst", "Er is 1 brug."), "<Br/>", ranged("Broodtekst", "Meer.")) == [
        ("headline", "Brug dicht"),
        ("paragraph", "Er is 1 brug."),
        ("paragraph", "Meer."),
    ]


# -- the way back --------------------------------------------------------------------------------------------------------


def characters(root):
    """The paragraphs of a story as InDesign counts their characters, found without the reader."""
    found = [[]]

    def walk(element):
        for child in element:
            if child.tag == "Content":
                found[-1].extend(child.text or "")
                for mark in child:
                    found[-1].append("\t" if mark.text.strip() == "8" else None)
                    found[-1].extend(mark.tail or "")
            elif child.tag == "Br":
                found.append([])
            elif child.tag in ("Footnote", "Table", "TextFrame"):
                found[-1].append(None)
            elif child.tag not in ("Note", "Properties") and child.get("ChangeType") != "DeletedText":
                walk(child)

    walk(root)
    return found


def leads_back(read, roots):
    shown = 0
    for block in read.blocks:
        for offset in range(block.start, block.end):
            where = read.locate(offset)
            root = next(each for each in roots.iter("Story") if each.get("Self") == where["story"])
            for inner in ("note", "cell"):
                if inner in where:
                    root = next(each for each in root.iter() if each.get("Self") == where[inner])
            char = characters(root)[where["paragraph"]][where["character"]]
            if read.text[offset] not in "\n\t ":
                assert char == read.text[offset]
                shown += 1
    return shown


def test_every_character_leads_back_to_the_file():
    with zipfile.ZipFile(io.BytesIO(PAGE)) as package:
        roots = etree.Element("all")
        for name in package.namelist():
            if name.startswith("Stories/"):
                roots.append(etree.fromstring(package.read(name)))
    assert leads_back(idml_reader.read(PAGE, "x"), roots) > 150


PIECES = st.lists(
    st.sampled_from(
        [
            "Ruim 60 ",
            "euro\u00ad",
            "\u2028",
            "\t",
            "€ 12,50",
            "<?ACE 18?>",
            "<?ACE 8?>x",
            "\ufeff",
            "\u200b y",
            "a\u0301",
            "\ue000",
            "𝄞",
            "</Content><Br/><Content>",
            "</Content></CharacterStyleRange><CharacterStyleRange FontStyle='Bold'><Content>",
            NOTE.join(("</Content>", "<Content>")),
            '</Content><Change ChangeType="DeletedText"><Content>weg</Content></Change><Content>',
        ]
    ),
    max_size=12,
)


@given(PIECES)
@settings(max_examples=200, deadline=None)
def test_every_character_leads_back_whatever_stands_between(pieces):
    data = icml(story("u1", p("Broodtekst", c("Begin." + "".join(pieces) + "Slot."), last=True)))
    read = icml_reader.read(data, "x")
    assert leads_back(read, etree.fromstring(data)) >= len("Begin.Slot.")
    check_flow(read)


# -- bad input -----------------------------------------------------------------------------------------------------------


def code(data, name, tmp_path):
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(Trouble) as caught:
        read_file(path)
    assert caught.value.remedy
    assert caught.value.expected
    return caught.value.code


def test_formats_are_known_by_their_content(tmp_path):
    for name in ("a.idml", "a.docx", "a.txt", "zonder"):
        (tmp_path / name).write_bytes(PAGE)
        assert read_file(tmp_path / name).format == "idml"
        (tmp_path / name).write_bytes(icml(STORY))
        assert read_file(tmp_path / name).format == "icml"


def test_files_that_are_not_whole(tmp_path):
    assert code(PAGE[: len(PAGE) // 2], "a.idml", tmp_path) == "damaged"
    assert code(b"zomaar", "a.idml", tmp_path) == "damaged"
    assert code(icml(STORY)[:-20], "a.icml", tmp_path) == "damaged"
    assert code(icml(), "a.icml", tmp_path) == "damaged"
    assert code(icml(story("u1")), "a.icml", tmp_path) == "empty"
    assert code(idml({}, [spread()]), "a.idml", tmp_path) == "empty"


def test_a_story_may_not_declare_entities(tmp_path):
    declared = icml(STORY).replace(b"<Document", b'<!DOCTYPE Document [<!ENTITY x "y">]><Document', 1)
    assert code(declared, "a.icml", tmp_path) == "bomb"
