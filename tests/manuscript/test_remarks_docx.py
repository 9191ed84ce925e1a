"""Margin comments in Word files: at the very words, and nothing else of the file changed."""

import io
import re
import zipfile

import docx as python_docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from making_word import SPACES, p, r, saved, with_parts, word
from remarking import members, placed, remark, remarks_on, word_comments, xml
from test_manuscript_docx import NOTES

from kantlijn.errors import Trouble
from kantlijn.manuscript import docx
from kantlijn.manuscript.remarks import AUTHOR, Remark, write
from kantlijn.story import Span

TITLES = '<w:style w:type="paragraph" w:styleId="Tekstopmerking"><w:name w:val="annotation text"/></w:style>'
LOOK = '<w:b/><w:color w:val="FF0000"/>'


def remarked(data, *words):
    """The file with a remark on each of these words. Whatever was written, it is read as it was before."""
    read = docx.read(data, "x.docx")
    return written(data, remarks_on(read, *words))


def written(data, remarks):
    read = docx.read(data, "x.docx")
    copy = write(data, read, remarks)
    again = docx.read(copy, "x.docx")
    assert (again.text, again.blocks) == (read.text, read.blocks)
    assert write(copy, again, remarks) == copy, "a second run changes nothing"
    if b"purl.oclc.org" not in members(copy)["word/document.xml"][0]:  # python-docx does not know the strict variant
        opened = python_docx.Document(io.BytesIO(copy))
        own = [comment for comment in opened.comments if comment.author == AUTHOR] if remarks else []
        assert {comment.text.partition("\n")[0] for comment in own} <= {each.title for each in remarks}
    return copy


def document(data):
    return zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml").decode()


# -- at the very words -------------------------------------------------------------------------------------------------


def test_a_run_is_split_and_looks_the_same():
    data = word(p(f'<w:r w:rsidR="00A1"><w:rPr>{LOOK}</w:rPr><w:t>Er kwamen 40 boten aan.</w:t></w:r>'))
    copy = remarked(data, "40 boten")
    assert word_comments(copy) == [("Kantlijn", ["Vraag · 40 boten", "Klopt dit?"], "40 boten")]
    runs = [run for run in xml(copy, "word/document.xml").iter("{*}r") if run.find("{*}t") is not None]
    assert [run.findtext("{*}t") for run in runs] == ["Er kwamen ", "40 boten", " aan."]
    for run in runs:
        assert [child.tag.rpartition("}")[2] for child in run.find("{*}rPr")] == ["b", "color"]
        assert [value for key, value in run.attrib.items() if key.endswith("rsidR")] == ["00A1"]
        assert run.find("{*}t").get("{http://www.w3.org/XML/1998/namespace}space") == "preserve"


def test_nothing_of_the_text_changes_but_the_run_that_is_split():
    data = word(p(r("Voor.")), p(r("Er kwamen 40 boten.")), p("<w:r><w:t>Na &#233;&gt;  &quot;x&quot;</w:t></w:r><!-- a > b -->"))
    before, after = document(data), document(remarked(data, "40 boten"))
    start, end = before.index("Er kwamen"), before.index(".</w:t>", before.index("40 boten"))
    assert after.startswith(before[:start])
    assert after.endswith(before[end:])


def test_words_over_several_runs_links_and_insertions():
    link = f'<w:hyperlink w:anchor="a">{r("een kleine ")}{r("40", LOOK)}</w:hyperlink>'
    put_in = f'<w:ins w:id="7" w:author="Bea">{r(" boten en 12 sloepen")}</w:ins>'
    data = word(p(r("Er kwamen "), link, put_in, r(" aan.")))
    copy = remarked(data, "een kleine 40 boten", "40 boten en", "12 sloepen aan", "sloepen")
    assert placed(copy) == {
        "een kleine 40 boten": "een kleine 40 boten",
        "40 boten en": "40 boten en",
        "12 sloepen aan": "12 sloepen aan",
        "sloepen": "sloepen",
    }


def test_remarks_that_touch_overlap_and_hold_each_other():
    data = word(p(r("Van 12 naar 15 is 25 procent meer.")))
    copy = remarked(data, "12 naar", " naar 15", "Van", "12 naar 15 is 25 procent", "15", "12", "procent meer.")
    assert placed(copy) == {
        "12 naar": "12 naar", "naar 15": "naar 15", "Van": "Van", "12 naar 15 is 25 procent": "12 naar 15 is 25 procent",
        "15": "15", "12": "12", "procent meer.": "procent meer.",
    }  # fmt: skip


def test_characters_that_are_no_letters_and_letters_that_are_not_seen():
    run = (
        '<w:r><w:t>tot\u00ad 4&#48;</w:t><w:tab/><w:t xml:space="preserve">km &amp; 5</w:t><w:noBreakHyphen/><w:t>voud</w:t>'
        '<w:br/><w:t><![CDATA[a < b &amp; c]]></w:t><w:sym w:font="Symbol" w:char="F0A0"/><w:t>9</w:t></w:r>'
    )
    data = word(p(run))
    assert docx.read(data, "x.docx").text == "tot 40\tkm & 5-voud\na < b &amp; c€9"
    copy = remarked(data, "40", "& 5", "5-voud", "< b &amp", "€9", "km")
    assert placed(copy) == {
        "40": "40", "& 5": "& 5", "5-voud": "5voud", "< b &amp": "< b &amp", "€9": "9", "km": "km",
    }  # fmt: skip


def test_a_remark_goes_on_where_the_end_of_a_paragraph_was_deleted():
    mark = '<w:rPr><w:del w:id="1" w:author="a"/></w:rPr>'
    data = word(p(r("Er waren twaalf "), properties=mark), p(r("boten.")))
    assert placed(remarked(data, "twaalf boten")) == {"twaalf boten": "twaalf boten"}


def test_a_table_has_its_remarks_in_the_cell():
    table = f"<w:tbl><w:tr><w:tc>{p(r('Boten'))}</w:tc><w:tc>{p(r('40'))}{p(r('50'))}</w:tc></w:tr></w:tbl>"
    data = word(p(r("Kop")), table)
    read = docx.read(data, "x.docx")
    assert placed(remarked(data, "40", "Boten")) == {"40": "40", "Boten": "Boten"}
    start = read.text.index("Boten")
    over = Remark(Span(start, start + 8), (), "query", "Vraag · over", ())  # into the next cell
    assert placed(written(data, [over])) == {"over": "Boten"}


# -- where Word allows no comment --------------------------------------------------------------------------------------


def test_a_text_box_has_its_remarks_on_the_paragraph_it_hangs_on():
    box = f"<w:txbxContent>{p(r('Kader: 40 boten.'))}</w:txbxContent>"
    shape = f"<w:drawing><wp:inline><wps:wsp><wps:txbx>{box}</wps:txbx></wps:wsp></wp:inline></w:drawing>"
    picture = f"<w:pict><v:textbox>{box}</v:textbox></w:pict>"
    choice = f'<mc:Choice Requires="wps">{shape}</mc:Choice><mc:Fallback>{picture}</mc:Fallback>'
    data = word(p(r("Bij de brug"), f"<w:r><mc:AlternateContent>{choice}</mc:AlternateContent></w:r>", r(" is het vol.")))
    copy = remarked(data, "40 boten", "vol")
    (_, lines, words), (_, _, vol) = sorted(word_comments(copy), key=lambda each: each[1][0])
    assert lines == ["Vraag · 40 boten", "“40 boten”", "Klopt dit?"], "where the place does not say the words, the remark does"
    assert words.startswith("Bij de brug")
    assert words.endswith(" is het vol.")
    assert vol == "vol"
    assert "comment" not in "".join(re.findall(r"<w:txbxContent>.*?</w:txbxContent>", document(copy)))


def test_a_note_has_its_remarks_at_its_number():
    data = word(
        p(r("Twee derde"), '<w:r><w:footnoteReference w:id="2"/></w:r>', r(" is weg.")),
        parts={"word/footnotes.xml": NOTES},
    )
    copy = remarked(data, "p. 12", "is weg")
    assert members(copy)["word/footnotes.xml"] == members(data)["word/footnotes.xml"]
    assert re.search(
        r'<w:commentRangeStart w:id="0"/><w:r><w:footnoteReference w:id="2"/></w:r><w:commentRangeEnd w:id="0"/>', document(copy)
    )
    assert word_comments(copy)[0] == ("Kantlijn", ["Vraag · p. 12", "“p. 12”", "Klopt dit?"], "")


def char(kind):
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def fielded(code, result):
    return f"{char('begin')}<w:r><w:instrText> {code} </w:instrText></w:r>{char('separate')}{r(result)}{char('end')}"


@pytest.mark.parametrize(
    ("inside", "words"),
    [
        (f"<w:sdt><w:sdtContent>{r('ruim 40 boten')}</w:sdtContent></w:sdt>", "40"),
        (f"<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>{r('ruim 40 boten')}</w:sdtContent></w:sdt>", "ruim 40 boten"),
        (fielded('HYPERLINK "http://haven.example"', "ruim 40 boten"), "40"),
        (fielded("REF boten", "ruim 40 boten"), "ruim 40 boten"),
        (f'<w:fldSimple w:instr=" REF boten ">{r("ruim 40 boten")}</w:fldSimple>', "ruim 40 boten"),
        (f"<w:r><w:ruby><w:rt>{r('x')}</w:rt><w:rubyBase>{r('ruim 40 boten')}</w:rubyBase></w:ruby></w:r>", "xruim 40 boten"),
        (f'<w:moveTo w:id="3" w:author="a">{r("ruim 40 boten")}</w:moveTo>', "40"),
        (f'<w:smartTag w:element="a">{r("ruim 40 boten")}</w:smartTag>', "40"),
    ],
)
def test_where_a_comment_would_not_last_it_goes_around_the_whole(inside, words):
    copy = remarked(word(p(r("Er kwamen "), inside, r(" aan."))), "40")
    assert placed(copy) == {"40": words}


def test_a_formula_is_marked_as_a_whole():
    data = word(p(r("Dus "), "<m:oMath><m:r><m:t>20+1</m:t></m:r></m:oMath>", r(".")))
    copy = remarked(data, "20+1")
    assert '<w:commentRangeStart w:id="0"/><m:oMath>' in document(copy)
    assert docx.read(data, "x.docx").locate(4) == {"paragraph": 0, "run": 1, "character": 0}


# -- the package -------------------------------------------------------------------------------------------------------


def raw_member(data, name):
    """A member as it lies in the file: its header, name and packed bytes."""
    package = zipfile.ZipFile(io.BytesIO(data))
    starts = sorted(info.header_offset for info in package.filelist) + [package.start_dir]
    start = package.getinfo(name).header_offset
    return data[start : starts[starts.index(start) + 1]]


@pytest.mark.parametrize("how", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2])
def test_every_other_part_is_not_even_unpacked(how):
    made = word(p(r("Er kwamen 40 boten.")), parts={"word/vbaProject.bin": b"macro" * 99, "word/media/foto.jpeg": b"\xff\xd8"})
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(made)) as old, zipfile.ZipFile(out, "w", how) as new:
        new.comment = b"van de redactie"
        for info in old.filelist:
            new.writestr(info.filename, old.read(info), compress_type=how)
    data = out.getvalue()
    copy = remarked(data, "40 boten")
    changed = {"word/document.xml", "[Content_Types].xml", "word/_rels/document.xml.rels"}
    before, after = members(data), members(copy)
    assert list(after) == [*before, "word/comments.xml"]
    for name in set(before) - changed:
        assert after[name] == before[name]
        assert raw_member(copy, name) == raw_member(data, name)
    for name in changed:
        assert after[name][1] == before[name][1], "it keeps its date"
    assert zipfile.ZipFile(io.BytesIO(copy)).comment == b"van de redactie"


def test_a_part_that_is_damaged_and_never_read_is_copied_as_it_is():
    data = bytearray(word(p(r("Er kwamen 40 boten.")), parts={"word/media/foto.jpeg": b"\xff\xd8" * 400}))
    at = zipfile.ZipFile(io.BytesIO(bytes(data))).getinfo("word/media/foto.jpeg").header_offset
    data[at + 60] ^= 0xFF
    read = docx.read(bytes(data), "x.docx")
    copy = write(bytes(data), read, remarks_on(read, "40 boten"))
    assert raw_member(copy, "word/media/foto.jpeg") == raw_member(bytes(data), "word/media/foto.jpeg")


def test_the_parts_that_say_what_there_is_get_one_line_more():
    data = word(p(r("Er kwamen 40 boten.")))
    copy = remarked(data, "40 boten")
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
    line = f'<Relationship Id="rIdKantlijn1" Type="{kind}" Target="comments.xml"/></Relationships>'
    before, after = members(data)["word/_rels/document.xml.rels"][0], members(copy)["word/_rels/document.xml.rels"][0]
    assert after == before.replace(b"</Relationships>", line.encode())
    before, after = members(data)["[Content_Types].xml"][0], members(copy)["[Content_Types].xml"][0]
    content = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
    assert after == before.replace(
        b"</Types>", f'<Override PartName="/word/comments.xml" ContentType="{content}"/></Types>'.encode()
    )


def test_the_house_style_of_comments_is_used_where_there_is_one():
    copy = remarked(word(p(r("Er kwamen 40 boten.")), styles=TITLES), "40 boten")
    comments = members(copy)["word/comments.xml"][0].decode()
    assert comments.count('<w:pStyle w:val="Tekstopmerking"/>') == 2
    assert "w:date" not in comments
    assert 'w:author="Kantlijn" w:initials="K"' in comments
    assert "<w:rPr><w:b/></w:rPr>" in comments.partition("Klopt dit?")[0]


def test_the_strict_variant_and_other_prefixes():
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    body = '<d:body><d:p><d:r><d:t>Er kwamen 40 boten.</d:t></d:r></d:p></d:body>'
    data = with_parts(word(p(r("x"))), {"word/document.xml": f'<d:document xmlns:d="{strict}">{body}</d:document>'})
    copy = remarked(data, "40 boten")
    assert placed(copy) == {"40 boten": "40 boten"}
    assert f'xmlns:w="{strict}"'.encode() in members(copy)["word/comments.xml"][0]
    assert b"purl.oclc.org/ooxml/officeDocument/relationships/comments" in members(copy)["word/_rels/document.xml.rels"][0]


def test_a_document_without_prefixes_and_in_another_encoding():
    usual = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    head = f'<?xml version="1.0" encoding="UTF-16"?>\r\n<document xmlns="{usual}"><body><p><r>'
    text = f"{head}<t>Zoë telde 40 boten.</t></r></p></body></document>"
    data = with_parts(word(p(r("x"))), {"word/document.xml": text.encode("utf-16")})
    copy = remarked(data, "40 boten", "telde")
    assert placed(copy) == {"40 boten": "40 boten", "telde": "telde"}
    assert members(copy)["word/document.xml"][0].decode("utf-16").startswith(f'{head}<t xml:space="preserve">Zoë </t></r>')


def test_what_a_remark_says_cannot_break_the_file():
    data = word(p(r("Er kwamen 40 boten.")))
    read = docx.read(data, "x.docx")
    odd = "1 < 2 & {0} w:x \x00\x0b\ud800 ]]> “é”\nnieuwe regel"
    copy = written(data, [remark(read, "40 boten", [odd, ""])])
    assert word_comments(copy)[0][1][1:] == ["1 < 2 & {0} w:x ]]> “é” nieuwe regel", ""]


def test_without_remarks_the_file_stays_as_it_is():
    data = word(p(r("Er kwamen 40 boten.")))
    assert write(data, docx.read(data, "x.docx"), []) == data


# -- comments of people, and of an earlier run -------------------------------------------------------------------------


def peopled():
    """A document with a comment of a person, as python-docx writes it."""
    made = python_docx.Document()
    paragraph = made.add_paragraph("Er kwamen ")
    run = paragraph.add_run("40 boten")
    paragraph.add_run(" en 12 sloepen.")
    made.add_comment(run, text="Bron?", author="Bea de Wit", initials="BW")
    return saved(made)


def test_comments_of_people_stay_as_they_are():
    data = peopled()
    before = members(data)["word/comments.xml"][0]
    copy = remarked(data, "12 sloepen", "40 boten", "40")
    assert [(who, words) for who, _, words in word_comments(copy)] == [
        ("Kantlijn", "40"), ("Kantlijn", "40 boten"), ("Bea de Wit", "40 boten"), ("Kantlijn", "12 sloepen"),
    ]  # fmt: skip
    assert members(copy)["word/comments.xml"][0].startswith(before[: before.index(b"</w:comments>")])
    gone = write(copy, docx.read(copy, "x.docx"), [])
    assert members(gone)["word/comments.xml"][0] == before
    assert [(who, words) for who, _, words in word_comments(gone)] == [("Bea de Wit", "40 boten")]


def test_a_later_run_replaces_the_remarks_of_an_earlier_one():
    data = word(p(r("Er kwamen 40 boten en 12 sloepen.")))
    first = remarked(data, "40 boten", "12")
    second = remarked(first, "12 sloepen")
    assert word_comments(second) == [("Kantlijn", ["Vraag · 12 sloepen", "Klopt dit?"], "12 sloepen")]
    assert docx.read(second, "x.docx").text == docx.read(data, "x.docx").text


EXTENDED = "word/commentsExtended.xml"
_W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
_W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
_CID = "http://schemas.microsoft.com/office/word/2016/wordml/cid"
_CEX = "http://schemas.microsoft.com/office/word/2018/wordml/cex"


def resaved(data, *, answer):
    """The file as Word saves it later: with lasting numbers for each comment; the first may have been answered."""
    comments = members(data)["word/comments.xml"][0].decode()
    number = iter(range(1, 100))
    comments = re.sub(r"<w:p>", lambda _: f'<w:p w14:paraId="0000{next(number):04}">', comments)
    if "xmlns:w14=" not in comments:
        comments = comments.replace("<w:comments ", f'<w:comments xmlns:w14="{_W14}" ', 1)
    last = [re.findall(r'paraId="(\d+)"', each)[-1] for each in re.findall(r"<w:comment .*?</w:comment>", comments)]
    lines = "".join(f'<w15:commentEx w15:paraId="{each}" w15:done="0"/>' for each in last)
    document = members(data)["word/document.xml"][0].decode()
    if answer:
        said = '<w:p w14:paraId="00009999"><w:r><w:t>Ja, geteld.</w:t></w:r></w:p>'
        comments = comments.replace(
            "</w:comments>", f'<w:comment w:id="77" w:author="Bea de Wit">{said}</w:comment></w:comments>'
        )
        lines += f'<w15:commentEx w15:paraId="00009999" w15:paraIdParent="{last[0]}" w15:done="0"/>'
        for name in ("RangeStart", "RangeEnd"):
            document = document.replace(f'<w:comment{name} w:id="0"/>', f'<w:comment{name} w:id="0"/><w:comment{name} w:id="77"/>')
        document = document.replace(
            '<w:r><w:commentReference w:id="0"/></w:r>',
            '<w:r><w:commentReference w:id="0"/></w:r><w:r><w:commentReference w:id="77"/></w:r>',
        )
        last.append("00009999")
    durable = {each: f"7F{each[2:]}" for each in last}
    ids = "".join(f'<w16cid:commentId w16cid:paraId="{a}" w16cid:durableId="{b}"/>' for a, b in durable.items())
    more = "".join(f'<w16cex:commentExtensible w16cex:durableId="{b}"/>' for b in durable.values())
    rels = members(data)["word/_rels/document.xml.rels"][0].decode()
    for name in ("commentsExtended", "commentsIds", "commentsExtensible"):
        kind = f"http://schemas.microsoft.com/office/2016/09/relationships/{name}"
        rels = rels.replace("</Relationships>", f'<Relationship Id="{name}" Type="{kind}" Target="{name}.xml"/></Relationships>')
    return with_parts(data, {
        "word/comments.xml": comments,
        "word/document.xml": document,
        "word/_rels/document.xml.rels": rels,
        EXTENDED: f'<w15:commentsEx xmlns:w15="{_W15}">{lines}</w15:commentsEx>',
        "word/commentsIds.xml": f'<w16cid:commentsIds xmlns:w16cid="{_CID}">{ids}</w16cid:commentsIds>',
        "word/commentsExtensible.xml": f'<w16cex:commentsExtensible xmlns:w16cex="{_CEX}">{more}</w16cex:commentsExtensible>',
    })  # fmt: skip


def test_what_word_keeps_aside_of_a_remark_goes_with_it():
    first = resaved(remarked(peopled(), "12 sloepen", "en"), answer=False)
    assert members(first)[EXTENDED][0].count(b"commentEx ") == 3
    second = remarked(first, "sloepen")
    assert [(who, words) for who, _, words in word_comments(second)] == [("Bea de Wit", "40 boten"), ("Kantlijn", "sloepen")]
    for name, entry in ((EXTENDED, b"paraId="), ("word/commentsIds.xml", b"paraId="), ("word/commentsExtensible.xml", b"durableId=")):
        assert members(second)[name][0].count(entry) == 1, name


def test_a_remark_that_a_person_has_answered_stays_with_the_answer():
    data = word(p(r("Er kwamen 40 boten en 12 sloepen.")))
    first = resaved(remarked(data, "40 boten", "12 sloepen"), answer=True)
    second = remarked(first, "40 boten", "sloepen")
    assert sorted((who, words, lines[0]) for who, lines, words in word_comments(second)) == [
        ("Bea de Wit", "40 boten", "Ja, geteld."),
        ("Kantlijn", "40 boten", "Vraag · 40 boten"),  # not made a second time
        ("Kantlijn", "sloepen", "Vraag · sloepen"),
    ]
    assert b'paraIdParent="' in members(second)[EXTENDED][0]


def test_comments_that_cannot_be_read_are_a_trouble():
    data = with_parts(peopled(), {"word/comments.xml": "<w:comments"})
    read = docx.read(data, "x.docx")
    with pytest.raises(Trouble) as caught:
        write(data, read, remarks_on(read, "40 boten"))
    assert caught.value.code == "damaged"
    assert "word/comments.xml" in str(caught.value)


# -- whatever the runs -------------------------------------------------------------------------------------------------

PIECES = st.sampled_from(["ruim ", "60", " euro", "  ", "\u00ad", "én", "Zoë.", "&amp;", "&#8364;", " <![CDATA[x<y]]>"])
CHILDREN = st.one_of(
    st.lists(PIECES, min_size=1, max_size=4).map(lambda parts: f'<w:t xml:space="preserve">{"".join(parts)}</w:t>'),
    st.lists(PIECES, min_size=1, max_size=3).map(lambda parts: f"<w:t>{''.join(parts)}</w:t>"),
    st.sampled_from(["<w:tab/>", "<w:br/>", "<w:noBreakHyphen/>", "<w:lastRenderedPageBreak/>", "<w:t/>", "<!-- x -->"]),
)
RUN = st.builds(
    lambda look, children: f"<w:r>{look}{''.join(children)}</w:r>",
    st.sampled_from(["", "<w:rPr><w:i/></w:rPr>", "<w:rPr><w:vanish/></w:rPr>"]),
    st.lists(CHILDREN, max_size=4),
)
WRAPPED = st.recursive(
    RUN,
    lambda inner: st.builds(
        lambda tag, parts: f"<{tag}>{''.join(parts)}</{tag.split()[0]}>",
        st.sampled_from(['w:ins w:id="1" w:author="a"', 'w:del w:id="2" w:author="a"', 'w:hyperlink w:anchor="b"', "w:smartTag"]),
        st.lists(inner, max_size=3),
    ),
    max_leaves=8,
)
MANY = settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def document_of(paragraphs):
    body = "".join(f"<w:p>{''.join(runs)}</w:p>" for runs in paragraphs)
    return f"<w:document {SPACES}><w:body>{body}<w:p><w:r><w:t>Slot met 9.</w:t></w:r></w:p></w:body></w:document>"


EMPTY = word(p(r("x")))
BODIES = st.lists(st.lists(WRAPPED, max_size=4), max_size=4)


@given(BODIES)
@MANY
def test_a_location_leads_to_the_very_character(paragraphs):
    data = with_parts(EMPTY, {"word/document.xml": document_of(paragraphs)})
    read = docx.read(data, "x.docx")
    root = xml(data, "word/document.xml")
    for block in read.blocks:
        for offset in range(block.start, block.end):
            where = read.locate(offset)
            run = root.findall(".//{*}p")[where["paragraph"]].findall(".//{*}r")[where["run"]]
            assert characters(run)[where["character"]] == read.text[offset]


def characters(run):
    found = []
    for child in run:
        name = child.tag.rpartition("}")[2] if isinstance(child.tag, str) else ""
        found += {"t": list(child.text or ""), "tab": ["\t"], "br": ["\n"], "noBreakHyphen": ["-"]}.get(name, [])
    return found


SPANS = st.lists(st.tuples(st.floats(0, 1), st.integers(1, 30)), max_size=6)


@given(BODIES, SPANS)
@MANY
def test_whatever_the_runs_the_copy_is_read_alike_and_says_the_words(paragraphs, spans):
    data = with_parts(EMPTY, {"word/document.xml": document_of(paragraphs)})
    read = docx.read(data, "x.docx")
    remarks = []
    for number, (place, length) in enumerate(spans):
        start = int(place * (len(read.text) - 1))
        remarks.append(Remark(Span(start, start + length), (), "query", f"Vraag · {number}", ()))
    copy = written(data, remarks)
    if not remarks:
        assert copy == data
        return
    words = placed(copy)
    for number, remark_ in enumerate(remarks):
        said = read.text[remark_.words.start : remark_.words.end].strip()
        block = next((b for b in read.blocks if b.start <= remark_.words.start < b.end), None)
        if said and block is not None and remark_.words.end <= block.end:
            letters, held = re.sub(r"[\t\n-]", "", said), iter(words[str(number)])
            assert all(letter in held for letter in letters), "each of the words in turn, and what is hidden between them"
            assert said[0] in "-" or words[str(number)][0] == letters[0]
            assert said[-1] in "-" or words[str(number)][-1] == letters[-1]
    gone = write(copy, docx.read(copy, "x.docx"), [])
    assert AUTHOR not in document(gone)
    assert "comment" not in document(gone)
