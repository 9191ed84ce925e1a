"""Dutch words that say that a speed is that of a whole way, or the highest there was.

All are regular expressions in lower case. Tried on the pairs of tests/checks/pairs_measure.txt and the clean texts of docs/calibration.md.
"""

AVERAGE = (r"gemiddeld", r"gemiddelde", r"gemiddelde snelheid", r"constante snelheid", r"constant", r"dat is", r"oftewel", r"ofwel", r"dus", r"omgerekend")
TOP = (r"top", r"haalt", r"haalde", r"halen", r"haalden", r"kan", r"kunnen", r"topsnelheid", r"maximaal", r"maximum", r"maximumsnelheid", r"maximale", r"hooguit", r"hoogste", r"tot", r"pieken?", r"record", r"uitschieters?")
# A speed that is not that of what goes the way: a limit, the wind, another car.
OTHER = (
    r"stil", r"stilstaan", r"remweg", r"stopafstand",     r"limiet", r"mocht", r"mag", r"mogen", r"toegestaan[a-z]*", r"wind", r"windstoten", r"windsnelheden?", r"stroming", r"vertraag[a-z]*", r"versnel[a-z]*", r"optrekken", r"remm?en", r"harder",
    r"langzamer", r"sneller", r"eerste", r"laatste", r"elke", r"per", r"om de", r"hoog", r"hoogte", r"diep", r"vrije val", r"gerust", r"pauze", r"pauzes", r"van nul", r"nieuwe", r"vroeger", r"nog",
)  # fmt: skip
# Before the time that the way or the flow took.
TOOK = (r"in", r"binnen", r"over", r"gedurende", r"na", r"duurt", r"duurde", r"kost", r"kostte", r"doet er", r"deed er", r"over (?:de|het|die|dat) [^,.;]{2,30}", r"gaat in", r"tijd van", r"goed voor", r"een tijd van")
# Before the time after which the amount comes again.
EVERY = (r"elke", r"iedere", r"om de", r"per", r"eens (?:in|per) de", r"eenmaal per")
# What goes as fast as light does.
LIGHT = (r"licht", r"(?:radio)?signa(?:al|len)", r"bericht(?:je)?", r"boodschap(?:pen)?", r"radiogolven", r"straling", r"lichtstraal", r"uitzending(?:en)?", r"foto['’]s?", r"beeld", r"beelden")
# A time without a number of its own, over which a rate makes an amount.
OVER: dict[str, tuple[str, ...]] = {
    "year": (r"in een (?:heel )?jaar", r"per jaar", r"jaarlijks", r"op jaarbasis", r"elk jaar", r"over een (?:heel )?jaar"), "month": (r"in een maand", r"per maand", r"maandelijks", r"elke maand"),
    "week": (r"in een week", r"per week", r"wekelijks", r"elke week"), "day": (r"in een (?:dag|etmaal)", r"per (?:dag|etmaal)", r"dagelijks", r"elke dag", r"op een dag"), "hour": (r"in een uur", r"per uur", r"elk uur"),
}  # fmt: skip
SO = (
    r"dus", r"oftewel", r"ofwel", r"goed voor", r"genoeg (?:om|voor)", r"voldoende (?:om|voor)", r"zodat", r"waarmee", r"dat (?:is|zijn|komt neer op|scheelt|maakt|wordt)", r"in totaal", r"opgeteld", r"wat neerkomt op", r"komt dat neer op", r"komt neer op", r"is dat", r"zijn dat", r"of",
    r"omgerekend", r"bij elkaar", r"samen",
)  # fmt: skip
# Beside an average: it is that of a part of the way.
STRETCH = (r"tussen", r"laatste", r"eerste", r"snelste", r"bergop", r"bergaf", r"op het vlakke", r"daarna", r"onderweg", r"over de (?:eerste|laatste)", r"tweede", r"derde")
LASTS = (r"duurt", r"duurde", r"duren", r"doet er", r"deed er", r"doe je er")
YEARLY = (r"per jaar", r"jaarlijks", r"(?:in )?(?:een gemiddeld|vorig|het afgelopen|elk|ieder|afgelopen|dit) jaar", r"op jaarbasis", r"in (?:19|20)\d\d")
