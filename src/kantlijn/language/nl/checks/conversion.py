"""Dutch words that say that two amounts, of money or measured, are the same one, or that they are not.

All are regular expressions in lower case.
"""

# Between two amounts: the second is the first in other money.
SAME = (
    r"omgerekend", r"oftewel", r"ofwel", r"d\.w\.z\.?", r"dat (?:is|was|zijn|waren)", r"dus",
    r"wat (?:neer)?komt op", r"wat neerkomt op", r"wat overeenkomt met", r"wat gelijkstaat aan", r"komt neer op",
    r"gelijk aan", r"het equivalent van", r"equivalent aan", r"of ongeveer", r"of zo['’]n", r"of circa", r"of ruim",
    r"of bijna", r"of omgerekend", r"in (?:onze|gewone|moderne|ons|[a-zë]+(?:se?|ische)) (?:geld|munt|valuta|maten|termen)", r"dat wil zeggen",
    r"met andere woorden", r"wat gelijk is aan", r"wat overeenkomt met", r"wat staat voor", r"staat gelijk aan", r"overeenkomend met", r"te weten",
    r"(?:naar|tegen) de (?:\w+ )?(?:wissel)?koers(?: van (?:vandaag|nu|toen|gisteren|die (?:dag|tijd)|dat moment))?",
    r"tegen (?:huidige|toenmalige) (?:wissel)?koers",
    r"wat(?= (?:toen|nu|destijds|dan|ongeveer|omgerekend|zo['’]n|ruim|bijna)\b)",
)  # fmt: skip
# May stand beside such words, or alone in brackets, without changing what is compared.
BESIDE = (
    r"ongeveer", r"ong\.", r"circa", r"ca\.?", r"zo['’]n", r"rond(?: de)?", r"ruim", r"dik", r"krap", r"bijna",
    r"een kleine", r"een dikke", r"een ruime", r"nog geen", r"net geen", r"iets (?:meer|minder) dan",
    r"(?:net )?(?:meer|minder) dan", r"pakweg", r"grofweg", r"naar schatting", r"nu", r"toen", r"destijds",
    r"indertijd", r"vandaag", r"dan", r"in die tijd", r"op dat moment",
    r"in (?:euro['’]s?|dollars?|ponden|guldens?)", r"of", r"is", r"was", r"waren", r"waard", r"dat", r"per", r"elk",
    r"per stuk", r"de man",
)  # fmt: skip
# The second amount alone after a comma or dash, without a word that says so, needs one of these before it.
APART = (
    r"ruim", r"dik", r"krap", r"bijna", r"zo['’]n", r"ongeveer", r"circa", r"ca\.?", r"een kleine", r"nog geen",
    r"of", r"net geen", r"toen", r"destijds", r"nu", r"iets (?:meer|minder) dan", r"pakweg", r"grofweg", r"rond(?: de)?",
)  # fmt: skip
# Alone between two measures in other units; two amounts of money are as often two prices.
EITHER = (r"of",)
# Alone before the figure at the head of a sentence that goes on about what was measured: "Met zijn 40 hectare is het".
OPENS = (r"met (?:(?:zijn|haar|hun|die|dat|deze|een|in totaal|ruim|bijna|zo['’]n)\s)*", r"op (?:die )?")
# Among the words of SAME: what follows of a measure is as often worked out from it ("een vat is 159 liter, dus een miljoen vaten").
THUS = (r"dus",)
# A sentence that opens like this repeats the amount before it.
AGAIN = (
    r"(?:[^\W\d_]+ ){1,5}(?:is|was|zijn|waren|wordt) (?:dat|dit)(?: (?:nu|toen|dan|dus|al|nog|omgerekend|ongeveer))*",
    r"(?:dat|dit) (?:is|was|komt neer op|zijn|waren)",
    r"omgerekend(?: (?:naar|in) [^\W\d_]+)? (?:is|was|gaat|ging|komt|kwam|zijn|waren|kost|kostte|betaalt?)(?: (?:het|dat|dit|die|om|neer|op|uit))*", r"(?:dat|dit) (?:is|was) omgerekend",
    r"in (?:graden )?(?:celsius|fahrenheit|euro['’]s|dollars|kilometers|meters|kilo['’]s|liters|hectaren?|mijlen)(?: (?:is|was|zijn|waren|wordt))(?: (?:het|dat|dit|die))*",
)
# The same, where sentences may lie between: it says itself that it is the same in other money or another unit.
FAR = (r"omgerekend", r"in (?:graden )?(?:celsius|fahrenheit|euro['’]s|dollars|kilometers|meters|kilo['’]s|liters|hectaren?|mijlen)")  # fmt: skip
# Different amounts: a list, a sum, a change, a contrast.
OTHER = (
    r"en", r"plus", r"naar", r"van", r"tot", r"maar", r"terwijl", r"versus", r"niet", r"tegenover", r"tegen",
    r"boven op", r"bovenop", r"daarvan", r"waarvan", r"winst", r"verlies", r"schuld", r"korting", r"fooi",
    r"eerder", r"vorig", r"vorige", r"later",
)  # fmt: skip
# Between the amounts of a list or a sum.
JOINED = (r"en", r"plus", r"of")
# Behind the second amount: it is a difference, not the same amount.
MORE = (
    r"meer", r"minder", r"extra", r"hoger", r"lager", r"goedkoper", r"duurder", r"winst", r"verlies", r"te veel",
    r"te weinig", r"[^\W\d_]+er dan",
)  # fmt: skip
# Before a time: it says how old a thing is, not when the amount was so.
NOT_WHEN = (r"uit", r"sinds", r"sedert", r"tot", r"vanaf", r"voor", r"na", r"van voor")
NOW = (r"koers van (?:vandaag|nu)", r"huidige (?:wissel)?koers", r"nu", r"vandaag", r"tegenwoordig")
THEN = (r"toen", r"destijds", r"indertijd", r"toenmalige (?:wissel)?koers", r"koers van toen", r"in die tijd")
# What a thing of then would cost now: prices rose too, so that no rate says whether it is right.
INFLATED = (
    r"(?:in|naar) (?:het )?(?:geld|prijzen|maatstaven|begrippen) van (?:nu|vandaag)", r"(?:in|naar) (?:huidige|hedendaagse) (?:euro['’]s|prijzen|maatstaven|begrippen|waarde|koopkracht)",
    r"naar nu", r"inflatie[a-z]*", r"koopkracht", r"geïndexeerd", r"huidige waarde", r"tegenwoordig", r"nu (?:ongeveer |zo['’]n |ruim |bijna )?(?:waard|vergelijkbaar)",
)  # fmt: skip
# Coins that guilders had as well as euros: without the name of the money beside them they may be of either.
COINS = (r"tientjes?", r"dubbeltjes?", r"kwartjes?", r"stuivers?", r"cent(?:en|s)?", r"knaken?", r"geeltjes?", r"joetjes?")
SCALES = {"duizend": 1e3, "miljoen": 1e6, "mln": 1e6, "miljard": 1e9, "mld": 1e9, "biljoen": 1e12}
CENTS = (r"cents?", r"eurocents?", r"dollarcents?")
