"""Lengths of time, anniversaries and ages: pairs of a right and a wrong sentence, and what is left alone."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kantlijn import finding as said
from kantlijn import shelf
from kantlijn.checks.time import _slips, age, ago, anniversary, duration, order
from kantlijn.reading import read_text
from kantlijn.story import Story

DAY = "2019-08-24"


def put(text: str, language: str, date: str | None = DAY) -> tuple[Story, list[said.Tested]]:
    story = read_text(text, language, datetime.date.fromisoformat(date) if date else None)
    checks = (duration, ago, anniversary, age, order)
    return story, [each for module in checks for each in module.check(story, shelf.open_shelf())]


def remarks(text: str, language: str, date: str | None = DAY) -> list[tuple[str, str]]:
    """(severity, anchor) of every remark."""
    story, tested = put(text, language, date)
    return [(each.finding.severity, story.words(each.finding.places[0])) for each in tested if each.finding]  # type: ignore[arg-type]


# (language, text with {} for the figure, the right figure, the wrong one, the anchor)
PAIRS = [
    # so long ago
    ("nl", "De molen brandde {} jaar geleden, in 1977, af.", "42", "32", "32 jaar geleden"),
    ("nl", "In 1977, {} jaar geleden, brandde de molen af.", "42", "24", "24 jaar geleden"),
    ("nl", "In 1977 brandde de molen tot de grond toe af, {} jaar geleden.", "42", "52", "52 jaar geleden"),
    ("nl", "De molen brandde in 1977 af. Dat is nu {} jaar geleden.", "42", "32", "32 jaar geleden"),
    ("nl", "In november 1989, {} jaar geleden, ging de grens open.", "dertig", "veertig", "veertig jaar geleden"),
    ("nl", "{} dagen geleden, op 10 augustus, liep het vast.", "Veertien", "Tien", "Tien dagen geleden"),
    ("en", "Nearly {} years ago, in 1990, the pit closed.", "30", "20", "Nearly 20 years ago"),
    ("en", "The pit closed in 1990. That is {} years ago.", "29", "19", "19 years ago"),
    ("nl", "Het is {} jaar geleden dat in 1979 de laatste tram reed.", "veertig", "dertig", "dertig jaar geleden"),
    # since
    ("nl", "Al {} jaar, sinds 1991, werkt ze in de wasserij.", "28", "38", "38 jaar"),
    ("nl", "Ze werkt er sinds 1991 al {} jaar.", "28", "82", "82 jaar"),
    ("en", "For {} years, since 2003, the well has been dry.", "16", "26", "26 years"),
    ("en", "She has run the shop for {} years, since 1998.", "21", "12", "12 years"),
    # from … to
    ("nl", "Hij leidde de steenfabriek van 1961 tot 1983, {} jaar lang.", "22", "32", "32 jaar"),
    ("nl", "{} jaar, van 1961 tot 1983, leidde hij de steenfabriek.", "Tweeëntwintig", "Tweeëndertig", "Tweeëndertig jaar"),
    ("nl", "Van 1961 tot 1983 was hij {} jaar sluiswachter.", "22", "32", "32 jaar"),
    ("nl", "Het {}jarige bewind (1998-2004) liep slecht af.", "zes", "zestien", "zestienjarige"),
    ("en", "The mill ran from 1962 until 2010, {} years without a strike.", "48", "58", "58 years"),
    ("en", "His {}-year rule, from 1961 to 1983, ended in exile.", "22", "32", "32-year"),
    ("en", "From 1998 to 2004, a {}-year reign, nothing was built.", "six", "sixteen", "sixteen-year"),
    # later
    ("nl", "Hij kwam in 1961 in dienst en vertrok in 1983, {} jaar later.", "22", "32", "32 jaar"),
    ("nl", "In 1961 trad hij aan en na {} jaar, in 1983, vertrok hij.", "22", "32", "32 jaar"),
    ("nl", "De fabriek opende in 2008; {} jaar eerder, in 1998, was de oude afgebrand.", "tien", "vijftien", "vijftien jaar"),
    ("en", "He joined in 1961 and, {} years later, in 1983, he left.", "22", "32", "32 years"),
    # after
    ("nl", "In 2003, {} jaar na de watersnood van 1953, kwamen ze bijeen.", "vijftig", "zestig", "zestig jaar"),
    ("nl", "Willem Post, die in 1997 overleed, is {} jaar na zijn dood niet vergeten.", "22", "vijftig", "vijftig jaar"),
    ("nl", "Willem Post overleed in 2009. {} jaar na zijn dood is hij niet vergeten.", "Tien", "Twintig", "Twintig jaar"),
    ("en", "{} years after his death in 1999, he remains a riddle.", "Twenty", "Ten", "Ten years"),
    # to go
    ("nl", "Nog {} dagen tot zaterdag 14 september.", "21", "24", "24 dagen"),
    ("nl", "Over {} dagen, op 3 september, begint de oogst.", "tien", "zes", "zes dagen"),
    ("en", "There are {} days to go until 14 September.", "21", "22", "22 days"),
    # anniversaries
    ("nl", "De fanfare, opgericht in 1979, viert dit jaar haar {}-jarig bestaan.", "40", "50", "50-jarig bestaan"),
    ("nl", "De fanfare, opgericht in 1979, bestaat {} jaar.", "40", "50", "50 jaar"),
    ("nl", "Ze werd in 1919 geboren en viert morgen haar {} verjaardag.", "honderdste", "negentigste",
     "negentigste verjaardag"),
    ("en", "The choir was founded in 1944. In November it marks its {}th anniversary.", "75", "85", "85th anniversary"),
    # ages
    ("nl", "Aaltje Venema ({}) schenkt in. Ze werd in 1971 geboren.", "48", "58", "58"),
    ("nl", "De {}-jarige Piet Bakker, geboren in 1956, schildert.", "62", "38", "38-jarige"),
    ("nl", "Karel Bos overleed in 1989 op {}-jarige leeftijd. Hij werd in 1930 in Breda geboren.", "59", "69",
     "69-jarige leeftijd"),
    ("nl", "Karel Bos, die in 1930 werd geboren en in 1989 overleed, werd {} jaar.", "58", "69", "69 jaar"),
    ("nl", "Anna Smit (1934-2010) werd {}.", "76", "67", "67"),
    ("nl", "Karel Bos (Breda, 3 mei 1930 – Den Haag, 4 juni 1989) was smid. Bos stierf op {}-jarige leeftijd.", "59", "95",
     "95-jarige leeftijd"),
    ("nl", "Jan de Vries (42) lacht. Verderop zwijgt de {}-jarige De Vries.", "42", "46", "46-jarige"),
    ("en", "John Hope died in 1989 at the age of {}. Hope was born in Leeds in 1930.", "59", "79", "79"),
    ("en", "Mary Cole ({}) still sings. She was born in 1960.", "59", "49", "49"),
    ("en", "John Hope (42) laughed. The {}-year-old Hope says nothing.", "42", "46", "46-year-old"),
    # decades, centuries and halves
    ("nl", "Een halve eeuw geleden, in {}, ging de sluis open.", "1969", "1989", "halve eeuw geleden"),
    ("nl", "De sluis is sinds {}, al een halve eeuw, buiten gebruik.", "1970", "1990", "halve eeuw"),
    ("nl", "Anderhalve eeuw geleden, in {}, werd het kanaal gegraven.", "1869", "1919", "Anderhalve eeuw geleden"),
    ("nl", "Twee decennia geleden, in {}, kwam de eerste wolf.", "2000", "1980", "Twee decennia geleden"),
    ("nl", "Anderhalf jaar geleden, in maart {}, kwam de eerste wolf.", "2018", "2016", "Anderhalf jaar geleden"),
    ("en", "Half a century ago, in {}, the lock was opened.", "1968", "1986", "Half a century ago"),
    ("en", "A decade ago, in {}, the first wolf came.", "2009", "1999", "A decade ago"),
    ("en", "Two and a half years ago, in March {}, the first wolf came.", "2017", "2015", "Two and a half years ago"),
    # last year, in …
    ("nl", "Vorig jaar, in {}, sloot de steengroeve.", "2018", "2017", "2017"),
    ("nl", "Dit jaar ({}) telden ze 14 nesten.", "2019", "2018", "2018"),
    ("nl", "Volgend jaar, in {}, gaat het museum open.", "2020", "2022", "2022"),
    ("nl", "In {}, vorig jaar, sloot de steengroeve.", "2018", "2016", "2016"),
    ("nl", "Vorige maand, in {}, gingen de hekken open.", "juli", "mei", "mei"),
    ("en", "Last year, in {}, the quarry closed.", "2018", "2017", "2017"),
    ("en", "This year ({}) they counted 14 nests.", "2019", "2018", "2018"),
    ("en", "Next year, in {}, the museum opens.", "2020", "2021", "2021"),
    ("en", "Last month, in {}, the gates were opened.", "July", "May", "May"),
    # feasts that say their years
    ("nl", "De zangvereniging, opgericht in {}, viert dit najaar haar eeuwfeest.", "1919", "1909", "eeuwfeest"),
    ("nl", "De roeiclub, gesticht in {}, viert haar vijfde lustrum.", "1994", "1984", "vijfde lustrum"),
    ("nl", "Ze trouwden in {} en vieren morgen hun gouden huwelijk.", "1969", "1979", "gouden huwelijk"),
    ("nl", "Ze zijn in {} getrouwd en vieren hun diamanten bruiloft.", "1959", "1969", "diamanten bruiloft"),
    ("en", "Founded in {}, the club celebrates its centenary this summer.", "1919", "1909", "centenary"),
    ("en", "The lodge, founded in {}, marks its bicentenary this year.", "1819", "1829", "bicentenary"),
    ("en", "They married in {} and are celebrating their golden wedding.", "1969", "1959", "golden wedding"),
    # one age and one birth, nobody named
    ("nl", "De in 1951 geboren schrijver werd vorige week {}.", "68", "58", "58"),
    ("nl", "De {}-jarige, geboren in 1975, lacht.", "44", "34", "34-jarige"),
    ("nl", "De {}-jarige timmerman (geboren in 1975) lacht.", "43", "48", "48-jarige"),
    ("nl", "Geboren in 1975, is de {}-jarige nog lang niet uitgespeeld.", "44", "54", "54-jarige"),
    ("en", "The {}-year-old, born in 1975, laughs.", "44", "34", "34-year-old"),
    ("en", "The writer, born in 1951, turned {} last week.", "68", "58", "58"),
    ("en", "Born in 1951, she turns {} tomorrow.", "68", "61", "61"),
    # a birthday of somebody who is named
    ("nl", "Jan de Wit, in 1951 geboren, wordt morgen {}.", "68", "58", "58"),
    ("nl", "Piet de Wit (1938-2011) werd {} jaar.", "73", "63", "63 jaar"),
    ("nl", "De in 1951 in Breda geboren schilder wordt zondag {}.", "68", "58", "58"),
    ("en", "John Hope (1930-1989) lived to be {}.", "59", "49", "49"),
    ("en", "John Hope (1930-1989) lived to be {} years.", "59", "49", "49 years"),
    # so long married
    ("nl", "Het echtpaar is {} jaar getrouwd. Ze trouwden in 1979.", "40", "50", "50 jaar"),
    ("en", "The couple celebrate {} years of marriage; they married in 1979.", "forty", "fifty", "fifty years"),
    # now and then
    ("nl", "Jan Bos ({}) lacht. In 1990 vertrok hij op 24-jarige leeftijd naar Breda.", "53", "43", "43"),
    ("nl", "Hij is {} jaar. In 1990, toen hij 24 was, kwam hij naar Nederland.", "53", "43", "43 jaar"),
    ("nl", "Ahmed Bakir is {}. In 1990, toen hij 24 was, kwam hij hier wonen.", "52", "62", "62"),
    ("en", "She is {}. In 1990, when she was 24, she came to Leeds.", "53", "43", "43"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "right", "wrong", "anchor"), PAIRS)
def test_pair(language: str, text: str, right: str, wrong: str, anchor: str) -> None:
    assert remarks(text.format(right), language) == []
    assert any(each.marks for each in put(text.format(right), language)[1]), "nothing was put to the test"
    assert remarks(text.format(wrong), language) == [("error", anchor)]


SILENT = [
    ("nl", "Vijf jaar geleden schreef hij een boek over de crisis van 1929."),
    ("nl", "In 1990 was hij al tien jaar burgemeester."),
    ("nl", "Sinds 2011 woont hij in Breda, waar hij al drie jaar werkloos is."),
    ("nl", "Sinds 1985 is ze lid; ze heeft al drie jaar geen contributie betaald."),
    ("nl", "Van 1974 tot 1980 studeerde hij in Leiden, waar hij twee jaar voorzitter was."),
    ("nl", "Van 1987 tot 2003 werkte hij in de haven, twaalf jaar op de kraan en vier aan de wal."),
    ("nl", "Tussen 1990 en 1998 was hij twee jaar ziek."),
    ("nl", "Hij werd in 2010 veroordeeld tot acht jaar cel. Twee jaar later kwam hij vrij."),
    ("nl", "‘Tien jaar geleden, in 1980, was alles beter’, zei hij in 1990."),
    ("nl", "De dijk werd tien jaar na de watersnood van 1953 verhoogd."),
    ("nl", "Het museum viert zijn 40-jarig bestaan. De expositie begon in 2015. Het museum ging open in 1979."),
    ("nl", "Het 75-jarig jubileum vierde de club in 1994. Ze werd in 1919 opgericht."),
    ("nl", "Haar vader, geboren in 1920, overleed toen ze twaalf jaar oud was. Anna Smit (58) vertelt."),
    ("nl", "Anna Smit (58) herdenkt haar man. Hij werd in 1950 geboren en overleed in 2010, 60 jaar oud."),
    ("nl", "Jan de Vries (42) en zijn zoon Piet de Vries (12) fietsen. De 12-jarige De Vries lacht."),
    ("nl", "Koning Willem I (1815-1840) overleed in 1843, 71 jaar oud."),
    ("nl", "Nog drie dagen duurt de kermis, en op 20 september is er weer een."),
    ("nl", "Op zijn zestigste verjaardag, in 2016, kreeg hij een boek. Hij werd geboren in 1956."),
    ("nl", "Het contract loopt van 2015 tot 2025, vijf jaar langer dan gepland."),
    ("nl", "Het dertigjarig bestaan werd gevierd in 1989. Dit jaar bestaat de school 50 jaar; ze werd in 1969 geopend."),
    ("nl", "Het is vijf jaar geleden dat hij de film uit 1972 zag."),
    ("nl", "Over ruim een week, op 3 september, is er markt."),
    ("nl", "Hij zat van 1995 tot 2003 in de raad, acht jaar namens de boeren en daarvoor vier jaar namens de vissers."),
    ("nl", "In 1990 won Jan Bos (24) de ronde. Hij is in 1966 geboren."),
    ("nl", "Hij won vorig jaar, in 2017 werd hij tweede en in 2016 derde."),
    ("nl", "Anders dan vorig jaar, in 2015 en in 2012, bleef het droog."),
    ("nl", "In 2015, 2016, vorig jaar en dit jaar was het raak."),
    ("nl", "Dit jaar (2018/19) was er meer animo."),
    ("nl", "Sinds 2017, dit jaar voor het eerst zonder haar, fietst hij naar zee."),
    ("nl", "Een eeuw geleden, in 1925, ging de sluis open."),
    ("nl", "Ruim een eeuw geleden, in 1899, ging de sluis open."),
    ("nl", "In 1950 vierde de club haar eeuwfeest. Ze werd in 1850 gesticht."),
    ("nl", "Het gouden huwelijk van opa werd in 2001 gevierd; het huis was in 1920 gebouwd."),
    ("nl", "Hij schreef een boek voor het eeuwfeest van de vereniging die in 1904 begon."),
    ("nl", "Hij werd vorige week 58. Zijn vrouw, geboren in 1951, werd 68."),
    ("nl", "De 34-jarige trainer van de in 1990 geboren spits zwijgt."),
    ("nl", "De 34-jarige moeder van een in 2015 geboren tweeling lacht."),
    ("nl", "De 21-jarige, geboren in 1966, werd in 1987 kampioen."),
    ("nl", "Koning Willem I (1815-1840) werd 71."),
    ("nl", "Het bestuur, dat in 1985 aantrad, viert het eeuwfeest van de club."),
    ("nl", "De toen 21-jarige, geboren in 1966, werd kampioen."),
    ("nl", "Hij is 43. Zijn broer is 41. In 1990, toen hij 24 was, vertrok hij."),
    ("nl", "Het afgelopen jaar (2019) was goed voor de vogels."),
    ("nl", "Hij is 43. Ze is 41. In 1990, toen ze 12 was, ontmoette ze hem."),
    ("nl", "Ze zijn 43. In 1990, toen ze 24 was, werd ze kampioen."),
    ("nl", "Hij is 43. Zijn vader kwam in 1990. Hij was toen 24."),
    ("en", "He won last year, in 2017 he came second."),
    ("en", "He published a history for the centenary of the war that began in 1914."),
    ("en", "The 34-year-old daughter of a man born in 1940 laughs."),
    ("en", "Since 2011 he has lived in Leeds, where for three years he has been mayor."),
    ("en", "From 1998 to 2004 she spent two years in Paris."),
    ("en", "She was 12 when her father, born in 1920, died in 1960."),
    ("en", "He was born in 1950. He became mayor in 1990, and in 2010, twenty years later, he retired. He died in 2015, aged "
           "65."),
]


@pytest.mark.parametrize(("language", "text"), SILENT)
def test_left_alone(language: str, text: str) -> None:
    assert remarks(text, language) == []


@pytest.mark.parametrize("text", ["De molen brandde 31 jaar geleden, in 1977, af.", "Al 38 jaar, sinds 1991, werkt ze er.",
                                  "Aaltje Venema (58) schenkt in. Ze werd in 1971 geboren."])  # fmt: skip
def test_without_a_day_nothing_that_reaches_until_now(text: str) -> None:
    assert put(text, "nl", None)[1] == []


STAGES = [
    ("nl", "De brug werd in {} gebouwd en in {} geopend."),
    ("nl", "De fabriek opende in {} en sloot in {} haar deuren."),
    ("nl", "De kerk, in {} ingewijd en in {} gesloopt, stond op een terp."),
    ("en", "The bridge was built in {} and opened in {}."),
    ("en", "The mine opened in {} and closed in {}."),
]


@pytest.mark.parametrize(("language", "text"), STAGES)
def test_a_later_stage_in_an_earlier_year_is_asked(language: str, text: str) -> None:
    assert remarks(text.format(1994, 1998), language) == []
    assert any(len(each.marks) == 2 for each in put(text.format(1994, 1998), language)[1])
    assert remarks(text.format(1998, 1994), language) == [("query", "1994")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "De brug, in 1998 geopend, werd in 1994 gebouwd."),
        ("nl", "De school werd in 1994 gesloten en in 1998 geopend als museum."),
        ("nl", "In 1998 werd een brug gebouwd en in 1994 een sluis geopend."),
        ("nl", "De nieuwe hal werd in 1998 gebouwd en in 1994 geopend."),
        ("nl", "Het museum, dat in 1998 opende, staat op de plek van een kerk die in 1994 werd gesloopt."),
        ("en", "The mine closed in 1994 and reopened in 1998."),
        ("en", "The bridge was built in 1998 and the lock closed in 1994."),
    ],
)
def test_another_order_or_another_thing(language: str, text: str) -> None:
    assert remarks(text, language) == []


# A story whose own day is not known: the latest date in it is the first on which it can be told.
FROM_BELOW = [
    ("nl", "Op 1 maart 2018 viel het dak in. Het huis staat sinds {} leeg, al vier jaar.", 2014, 2011),
    ("nl", "Op 1 maart 2018 viel het dak in. De molen brandde vier jaar geleden, in {}, af.", 2014, 2011),
    ("nl", "Op 1 maart 2018 viel het dak in. Aaltje Venema (38) zag het. Ze werd in {} geboren.", 1979, 1971),
    ("en", "The roof fell in on 1 March 2018. For four years, since {}, the house has been empty.", 2014, 2011),
]


@pytest.mark.parametrize(("language", "text", "may_be", "cannot_be"), FROM_BELOW)
def test_wrong_on_every_day_on_which_it_may_be_told(language: str, text: str, may_be: int, cannot_be: int) -> None:
    assert remarks(text.format(may_be), language, None) == []
    (tested,) = (each for each in put(text.format(cannot_be), language, None)[1] if each.finding)
    assert tested.finding is not None
    assert tested.finding.severity == "query"
    assert "1 maart 2018" in tested.finding.calculation[0].nl


@pytest.mark.parametrize("named", ["in 2035", "in juni 2035", "tot 2035"])
def test_a_year_or_a_month_alone_may_be_one_to_come(named: str) -> None:
    assert remarks(f"Het werk duurt {named}. Sinds 1990, al 28 jaar, ligt hier een dijk.", "nl", None) == []


def test_a_nameless_age_that_may_be_of_another_time_is_asked() -> None:
    assert remarks("Op de foto staat een 12-jarige, geboren in 1966.", "nl") == [("query", "12-jarige")]


def test_in_the_first_days_of_a_year_last_year_may_still_be_this_year() -> None:
    text = "Dit jaar ({}) telden ze 14 nesten."
    assert remarks(text.format(2018), "nl", "2019-01-03") == []
    assert remarks(text.format(2017), "nl", "2019-01-03") == [("error", "2017")]
    assert remarks(text.format(2018), "nl", "2019-02-03") == [("error", "2018")]


def test_a_month_beside_its_name_is_asked_where_it_is_one_off() -> None:
    assert remarks("Volgende maand, in oktober, gaat de brug open.", "nl") == [("query", "oktober")]


def test_one_off_is_asked() -> None:
    assert remarks("Al vijf jaar, sinds 2015, staat het huis leeg.", "nl", "2018-10-09") == [("query", "vijf jaar")]
    assert remarks("Aaltje Venema (49) schenkt in. Ze werd in 1971 geboren.", "nl") == [("query", "49")]


def test_a_hedge_on_the_wrong_side_is_asked() -> None:
    assert remarks("Op 14 mei 1986, ruim dertien jaar geleden, liep de kelder onder.", "nl", "1998-11-10") == [
        ("query", "ruim dertien jaar geleden")
    ]
    assert remarks("Op 14 mei 1986, bijna dertien jaar geleden, liep de kelder onder.", "nl", "1998-11-10") == []


def test_across_sentences_it_is_asked() -> None:
    text = "In 1979 reed de laatste tram. Nu, {} jaar later, liggen de rails er nog."
    assert remarks(text.format("veertig"), "nl") == []
    assert remarks(text.format("zestig"), "nl") == [("query", "zestig jaar")]
    text = "The last tram ran in 1979. Now, {} years later, the rails are still there."
    assert remarks(text.format("60"), "en") == [("query", "60 years")]


def test_the_first_time_in_so_many_years_is_asked() -> None:
    text = "De bleek won voor het eerst in {} jaar, sinds 2007."
    assert remarks(text.format("twaalf"), "nl") == []
    assert remarks(text.format("tweeëntwintig"), "nl") == [("query", "tweeëntwintig jaar")]


def test_a_quotation_is_asked() -> None:
    assert remarks("‘Dertig jaar geleden, in 1969, was hier niets’, zegt hij.", "nl") == [("query", "Dertig jaar geleden")]


def test_swapped_digits_point_at_the_year() -> None:
    text = "Hendrik Alberda werd in 1792 in Dokkum geboren.\n\nAlberda stierf in 1797, 68 jaar oud."
    story, tested = put(text, "nl")
    found = next(each.finding for each in tested if each.finding)
    anchor, *others = (story.text[place.start : place.end] for place in found.places)
    assert anchor == "1792"
    assert "1797" in others
    assert found.calculation[-1].nl == "cijfers verwisseld: 1729 in plaats van 1792"


def test_a_death_before_the_birth() -> None:
    assert remarks("Mary Cole, who was born in 1960, died in 1958.", "en") == [("error", "1960")]


def test_an_act_before_the_birth_is_asked() -> None:
    assert remarks("Karel Bos werd in 1830 geboren. In 1790 trouwde Bos met Anna.", "nl") == [("query", "1790")]
    assert remarks("Karel Bos werd in 1830 geboren. In 1855 trouwde Bos met Anna.", "nl") == []


def test_an_age_in_a_sentence_of_the_past_is_only_asked() -> None:
    assert remarks("The 49-year-old Mary Cole was born on 3 May 1960 in Hull.", "en") == [("query", "49-year-old")]
    assert remarks("Mary Cole, 49, was born in 1960.", "en") == [("query", "49")]
    assert remarks("Mary Cole, 59, was born in 1960.", "en") == []


@given(st.integers(1900, 2018), st.integers(2, 110))
def test_a_length_is_right_exactly_where_the_calendar_says_so(year: int, years: int) -> None:
    """N years ago is never called wrong within a year of the true distance, and always where it is four or more off
    (an eighth for what is round and large).
    """
    found = remarks(f"De molen brandde {years} jaar geleden, in {year}, af.", "nl")
    off = abs(2019 - year - years)
    if off <= 1:
        assert found == []
    if off > max(3, years / 8):
        assert [severity for severity, _ in found] == ["error"]


@given(st.integers(10, 9999), st.integers(0, 2))
def test_swapped_digits(one: int, at: int) -> None:
    digits = str(one)
    turned = digits[:at] + digits[at : at + 2][::-1] + digits[at + 2 :]
    assert _slips.swapped(one, int(turned)) == (turned != digits and turned[0] != "0")


@given(st.integers(1, 9999), st.integers(1, 9999))
def test_two_numbers_that_are_swapped(one: int, other: int) -> None:
    assert _slips.swapped(one, other) == _slips.swapped(other, one)
    if _slips.swapped(one, other):
        assert sorted(str(one)) == sorted(str(other))
        assert one != other
        assert (one - other) % 9 == 0


def test_digits_in_another_order_are_no_two_that_changed_places() -> None:
    assert not _slips.swapped(125, 512)
    assert not _slips.swapped(1729, 1927)


@pytest.mark.parametrize(
    "text",
    [
        "Vandaag zit hij er precies nul dagen. Op 10 mei legde hij de belofte af.",
        "Het record dat Kras in 1998 liep sneuvelde gisteren. Dat hield 0 jaar stand.",
        "De club, opgericht in 1979, viert het 000-jarig bestaan.",
        "De club, opgericht op 3 mei 1979, viert het 9999-jarig bestaan.",
        "In 1977, 0 jaar geleden, brandde de molen af.",
        "Op 4 maart begon het. 99999999 dagen later, op 14 maart, eindigde het.",
    ],
)
@pytest.mark.parametrize("date", [None, DAY, "0001-01-01", "9999-12-31"])
def test_nought_and_numbers_beyond_the_calendar(text: str, date: str | None) -> None:
    """No length is nought, and none leads out of the calendar: it is read, and nothing breaks."""
    for severity, _ in remarks(text, "nl", date):
        assert severity in ("error", "query")


def test_days_are_counted_with_both_ends_or_one() -> None:
    """From 3 to 31 May it is 29 days with the first and the last, 28 without one of them."""
    assert remarks("Het festival duurt van 3 tot 31 mei, vier weken lang.", "nl") == []
    _, tested = put("Het festival duurt van 3 tot 31 mei, twee weken lang.", "nl")
    assert ["28 of 29 dagen" in each.finding.message.nl for each in tested if each.finding] == [True]


def test_a_list_without_an_end_is_no_sentence() -> None:
    """Its marks are not held against each other, all against all; the sentence behind it is read as ever."""
    text = "van 1998 tot 2001, tien jaar lang, " * 200 + "en zo voort. Hij leidde de fabriek van 1961 tot 1983, 32 jaar lang."
    assert remarks(text, "nl") == [("error", "32 jaar")]
