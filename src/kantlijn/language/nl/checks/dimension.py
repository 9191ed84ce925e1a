"""Dutch words that say what a figure must measure: an area, a power, a speed.

All are regular expressions in lower case. Tried on the pairs of tests/checks/pairs_measure.txt and the clean texts of docs/calibration.md.
"""

# Nouns with a dimension of their own; "een oppervlakte van 12 kilometer" is none.
HEADS: dict[str, tuple[str, ...]] = {
    "power": (r"(?:piek|motor|opwek|zonne|nominale?|opgesteld |geïnstalleerd |elektrisch |totaal |laad)?vermogen", r"opwekcapaciteit", r"productiecapaciteit aan (?:stroom|elektriciteit)"),
    "use": (r"(?:energie|stroom|elektriciteits|gas|jaar|totaal|totale |gemiddelde? )?verbruik", r"(?:stroom|elektriciteits|energie)(?:productie|opbrengst|gebruik)"),
    "storage": (r"(?:auto|thuis|fiets|buurt|huis)?(?:batterij|accu)(?: \w+)?", r"batterijpakket", r"accupakket", r"opslagcapaciteit", r"(?:batterij|accu)(?:pakket)?(?: \w+){0,2} met een (?:opslag)?capaciteit"),
    "station": (
        r"(?:wind(?:molen)?|zonne)park", r"windmolen", r"(?:wind)?turbine", r"(?:kern|gas|kolen|elektriciteits|waterkracht)?centrale", r"(?:kern)?reactor",
        r"(?:park|centrale|turbine|molen|reactor|molens|turbines)(?: \w+){0,2} met een capaciteit",
    ),
    "area": (
        r"(?:vloer|grond|woon|land|dak|water|totale |bebouwde )?oppervlak(?:te)?", r"gebied", r"(?:bouw|fabrieks|industrie|haven|bedrijven|festival|kampeer)?terrein",
        r"perceel", r"kavel", r"natuurgebied", r"natuurreservaat", r"weiland", r"akker", r"stuk grond", r"lap grond", r"leefgebied", r"boomgaard",
        r"wijngaard", r"landgoed", r"woonoppervlak", r"winkeloppervlak", r"kantoorruimte", r"winkelruimte",
    ),
    "speed": (r"(?:top|maximum|wind|gemiddelde |kruis|rij|loop|vaar|vlieg|aanvang|begin|eind|maximale )?snelheid", r"vaart"),
    "acceleration": (r"(?:val)?versnelling", r"acceleratie"),
    "volume": (r"(?:tank|water|buffer)?inhoud", r"volume", r"waterberging"),
    "length": (
        r"lengte", r"(?:vlieg|val|kruin|nok|bouw|water|golf)?hoogte", r"breedte", r"diepte", r"omtrek", r"diameter", r"doorsnede", r"straal", r"(?:rij|reis|loop|vlieg)?afstand",
        r"dikte", r"spanwijdte",
    ),
    "mass": (r"(?:lichaams|geboorte|slacht|totaal|leeg)?gewicht", r"massa"),
    "temperature": (r"(?:buiten|water|kamer|lichaams|gevoels|maximum|minimum|gemiddelde )?temperatuur",),
    "voltage": (r"(?:net)?spanning", r"voltage"),
    "current": (r"stroomsterkte", r"ampèrage"),
    "flow": (r"debiet", r"doorstroming"),
    "dose": (r"stralingsdosis", r"dosis straling"),
}  # fmt: skip
# Between such a noun and its figure.
OF = (r"van", r"is", r"was", r"bedraagt", r"bedroeg", r"van wel", r"van maar", r"heeft van", r"komt op", r"ligt op", r"lag op", r"beslaat", r"van maar liefst", r"van zeker", r"van in totaal", r"van gemiddeld")
# Behind the figure: one side of it, which is a length whatever the noun says; or the square of a second.
BEHIND = (
    r"lang", r"breed", r"diep", r"hoog", r"dik", r"bij", r"x", r"×", r"rond(?:om)?", r"in het vierkant", r"in (?:doorsnede|omtrek|diameter)", r"langs", r"verderop",
    r"verwijderd", r"van (?:de|het|een|elkaar|hier)", r"vanaf", r"ten \w+", r"buiten", r"boven", r"onder", r"kwadraat", r"per seconde", r"in het uur", r"per uur", r"tussen",
    r"vierkant", r"kustlijn", r"strand", r"oever", r"afstand", r"zeewaarts", r"landinwaarts", r"uit de kust",
)  # fmt: skip
# Behind an area or a volume: it cannot be so long.
SIDES = (r"lang", r"breed", r"diep", r"hoog", r"dik", r"verderop", r"ver", r"verwijderd van", r"lopen")
AGO = (r"geleden", r"later", r"eerder", r"daarvoor", r"daarna")
# A stroom that was made or used up over a time is energy.
GENERATES = (r"lever", r"levert", r"leveren", r"leverde", r"leverden", r"geleverd", r"opgeleverd", r"opbrengt", r"opbrengen", r"voorziet", r"wek", r"wekt", r"wekken", r"wekte", r"wekten", r"opwek[a-z]*", r"opgewekt", r"produceer[a-z]*", r"produceren", r"geproduceerd")
USES = (r"slurpen", r"kostte? aan stroom", r"vraagt", r"vragen", r"vergt", r"vergen", r"verbruik", r"verbruikt", r"verbruiken", r"verbruikte", r"verbruikten", r"gebruikt", r"gebruikte", r"gebruiken", r"nodig had(?:den)?", r"slurpt", r"slurpte")
STORES = (r"opslaan", r"opgeslagen", r"slaa?t(?:en)? (?:\w+ ){0,6}op", r"op te slaan", r"bewaren")
# Right behind the figure: "een 60 kilowatt-accu".
THINGS: dict[str, tuple[str, ...]] = {"storage": (r"(?:thuis|auto)?(?:batterij|accu)",), "station": (r"(?:wind|zonne)park", r"windmolen", r"turbine", r"centrale")}
OF_CURRENT = (r"aan (?:stroom|elektriciteit|energie)", r"(?:groene )?stroom", r"(?:groene )?elektriciteit", r"(?:duurzame )?energie", r"(?:wind|zonne)-?(?:stroom|energie)")
OF_ENERGY = (r"aan energie",)
PERIOD = (
    r"(?:vorig|afgelopen|dit|elk|ieder|per|heel het|in een|het hele) jaar", r"jaarlijks", r"(?:afgelopen|vorige|elke|per|deze) maand", r"per (?:dag|week|kwartaal|etmaal)",
    r"dagelijks", r"maandelijks", r"in (?:19|20)\d\d",
)  # fmt: skip
# What can be done is power; what is built is too, so many a year.
CAN = (r"kan", r"kunnen", r"kon", r"konden", r"zou", r"zouden", r"maximaal", r"piek[a-z]*", r"dag en nacht", r"op (?:een|zonnige|goede|winderige) [a-z]+", r"tegelijk", r"op volle kracht", r"vermogen", r"capaciteit", r"momenteel", r"continu")
BUILT = (
    r"kom(?:t|en) er", r"kwam(?:en)? er",     r"bouw[a-z]*", r"gebouwd", r"bijgebouwd", r"geplaatst", r"plaats(?:t|en|te|ten)", r"erbij", r"bijplaatsen", r"geïnstalleerd", r"installe[a-z]*", r"uitbrei[a-z]*", r"aan(?:leg|gelegd)[a-z]*",
    r"groei[a-z]*", r"veil[a-z]*", r"geveild", r"aanbested[a-z]*", r"vergund", r"capaciteit", r"vermogen", r"bijkomen", r"bijkomt", r"opgeleverd", r"aangesloten", r"toegevoegd", r"nieuwe?",
)  # fmt: skip
# A battery lasts as long as what it holds is enough.
BATTERY = (r"[a-z]*batterij(?:en)?", r"[a-z]*accu['’]?s?", r"powerbank")
ENOUGH = (r"genoeg", r"voldoende", r"toereikend")
