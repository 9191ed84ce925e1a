"""InDesign documents for the tests, in the shape in which InDesign and InCopy write them."""

import io
import zipfile

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
AID = '<?aid style="50" type="document" readerVersion="6.0" featureSet="257" product="16.0(324)" ?>\n'
SPACE = 'xmlns:idPkg="http://ns.adobe.com/AdobeInDesign/idml/1.0/packaging" DOMVersion="16.0"'
PLAIN = "CharacterStyle/$ID/[No character style]"


def run(*inside, more=""):
    return f'<CharacterStyleRange AppliedCharacterStyle="{PLAIN}"{more}>{"".join(inside)}</CharacterStyleRange>'


def c(text):
    return f"<Content>{text}</Content>"


def p(style, *inside, last=False):
    inside = "".join(each if each.startswith("<") else c(each) for each in inside)
    if not last:
        inside += "<Br/>"
    inside = inside if inside.startswith("<CharacterStyleRange") else run(inside)
    return f'<ParagraphStyleRange AppliedParagraphStyle="ParagraphStyle/{style}">{inside}</ParagraphStyleRange>'


def story(identity, *paragraphs, more=""):
    return (
        f'<Story Self="{identity}" AppliedTOCStyle="n" UserText="true" TrackChanges="false" StoryTitle="$ID/"{more}>'
        '<StoryPreference OpticalMarginAlignment="false" OpticalMarginSize="12"/>'
        f'<InCopyExportOption IncludeGraphicProxies="true" IncludeAllResources="false"/>{"".join(paragraphs)}</Story>'
    )


def frame(story, x, y, width=100, height=50, *, self="", before="n", more="", inside=""):
    corners = [(0, 0), (0, height), (width, height), (width, 0)]
    points = "".join(f'<PathPointType Anchor="{a} {b}" LeftDirection="{a} {b}" RightDirection="{a} {b}"/>' for a, b in corners)
    return (
        f'<TextFrame Self="{self or "f" + story}" ParentStory="{story}" PreviousTextFrame="{before}" NextTextFrame="n" '
        f'ContentType="TextType" ItemLayer="ulayer" ItemTransform="1 0 0 1 {x} {y}"{more}><Properties><PathGeometry>'
        f'<GeometryPathType PathOpen="false"><PathPointArray>{points}</PathPointArray></GeometryPathType></PathGeometry>'
        f"</Properties>{inside}</TextFrame>"
    )


def spread(*items, pages=1):
    """Pages of 400 wide and 600 high, beside each other; the middle of the spread is its origin, as in InDesign."""
    left = 0 if pages == 1 else -400
    made = "".join(
        f'<Page Self="p{number}" Name="{number + 1}" GeometricBounds="0 0 600 400" '
        f'ItemTransform="1 0 0 1 {left + 400 * number} -300"/>'
        for number in range(pages)
    )
    return f'<Spread Self="us" PageCount="{pages}" ItemTransform="1 0 0 1 0 0">{made}{"".join(items)}</Spread>'


def style(name, based_on="$ID/[No paragraph style]", more=""):
    escaped = name.replace(":", "%3a")
    return (
        f'<ParagraphStyle Self="ParagraphStyle/{escaped}" Name="{name}"{more}><Properties>'
        f'<BasedOn type="string">{based_on}</BasedOn></Properties></ParagraphStyle>'
    )


def idml(stories, spreads, styles=(), more=""):
    """`stories` by their identity, `spreads` in order, `more` goes into the map of the document."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("mimetype", "application/vnd.adobe.indesign-idml-package", zipfile.ZIP_STORED)

        def put(name, content):
            package.writestr(name, HEAD + content, zipfile.ZIP_DEFLATED)

        refers = '<idPkg:Styles src="Resources/Styles.xml"/>'
        for number, each in enumerate(spreads):
            name = f"Spreads/Spread_u{number}.xml"
            refers += f'<idPkg:Spread src="{name}"/>'
            put(name, f"<idPkg:Spread {SPACE}>{each}</idPkg:Spread>")
        master = (
            spread(frame("umaster", 10, -290)).replace("<Spread ", "<MasterSpread ").replace("</Spread>", "</MasterSpread>")
        )
        put("MasterSpreads/MasterSpread_um.xml", f"<idPkg:MasterSpread {SPACE}>{master}</idPkg:MasterSpread>")
        refers += '<idPkg:MasterSpread src="MasterSpreads/MasterSpread_um.xml"/>'
        folio = p("Folio", c("Zaterdag <?ACE 18?>"), last=True)
        held = {"umaster": story("umaster", folio), **stories}
        for identity, each in held.items():
            refers += f'<idPkg:Story src="Stories/Story_{identity}.xml"/>'
            put(f"Stories/Story_{identity}.xml", f"<idPkg:Story {SPACE}>{each}</idPkg:Story>")
        group = f'<RootParagraphStyleGroup Self="u1">{"".join(styles)}</RootParagraphStyleGroup>'
        put("Resources/Styles.xml", f"<idPkg:Styles {SPACE}>{group}</idPkg:Styles>")
        layers = (
            '<Layer Self="ulayer" Name="Tekst" Visible="true" Printable="true"/>'
            '<Layer Self="uoff" Name="Notities" Visible="false" Printable="true"/>'
        )
        put("designmap.xml", f'{AID}<Document {SPACE} Self="d">{layers}{more}{refers}</Document>')
        put(
            "META-INF/container.xml",
            '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
            '<rootfile full-path="designmap.xml" media-type="text/xml"/></rootfiles></container>',
        )
    return out.getvalue()


def icml(*stories, styles=(), more=""):
    return (
        f'{HEAD}<?aid style="50" type="snippet" readerVersion="6.0" featureSet="513" product="16.0(324)" ?>\n'
        '<?aid SnippetType="InCopyInterchange"?>\n'
        f'<Document DOMVersion="16.0" Self="d"><RootParagraphStyleGroup Self="u1">{"".join(styles)}</RootParagraphStyleGroup>'
        f"{more}{''.join(stories)}</Document>"
    ).encode()
