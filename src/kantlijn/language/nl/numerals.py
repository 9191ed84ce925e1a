"""Dutch numerals. Spelling after the Woordenlijst; also the forms without diaeresis that newsrooms type."""

UNITS = {
    "nul": 0, "één": 1, "éen": 1, "eén": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9,
    "tien": 10, "elf": 11, "twaalf": 12, "dertien": 13, "veertien": 14, "vijftien": 15, "zestien": 16, "zeventien": 17,
    "achttien": 18, "negentien": 19,
}  # fmt: skip
TENS = {
    "twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50, "zestig": 60, "zeventig": 70, "tachtig": 80, "negentig": 90,
}  # fmt: skip
# eenentwintig, tweeëntwintig, and "tweeentwintig" as newsrooms type it
BELOW_HUNDRED = {
    **UNITS,
    **TENS,
    **{
        f"{unit}{link}{ten}": m + n
        for unit, n in {**UNITS, "een": 1, "eene": 1}.items()
        for ten, m in TENS.items()
        for link in (("en", "ën", "-en-") if unit.endswith("e") else ("en", "-en-"))
        if 1 <= n <= 9
    },
}
# Centuries that a year in one word begins with: "negentienvierenzestig".
YEAR_CENTURIES = {"elf": 11, "twaalf": 12, "dertien": 13, "veertien": 14, "vijftien": 15, "zestien": 16, "zeventien": 17, "achttien": 18,
                  "negentien": 19, "twintig": 20}  # fmt: skip
ONE_WORD = True  # whether large numerals are written as one word
# In such a numeral: "honderdeen", "honderdentwee"; and at its end: "honderdste", "driehonderdjarig". "Een" alone is an article too.
ONE, LINK = "een", "en"
ENDINGS = {
    "ste": "ordinal", "de": "ordinal", "er": "in_tens", "ers": "in_tens", "jarig": "aged", "jarige": "aged", "jarigen": "aged",
}  # fmt: skip
HUNDRED, THOUSAND = "honderd", "duizend"
SCALES = {
    "duizend": 10**3, "mille": 10**3, "miljoen": 10**6, "mln": 10**6, "mio": 10**6, "miljard": 10**9, "mld": 10**9, "mrd": 10**9,
    "biljoen": 10**12, "biljard": 10**15,
}  # fmt: skip
SCALE_SUFFIXES = {"k": 10**3, "mln": 10**6, "mld": 10**9, "mrd": 10**9}
POINT = ("komma", "punt")
SIGNS = {"minus": -1, "min": -1}
DOZENS = {"honderd": 100, "dozijn": 12, "gros": 144}
FRACTIONS: dict[str, float] = {
    "half": 0.5, "halve": 0.5, "helft": 0.5, "kwart": 0.25, "driekwart": 0.75, "derde": 1 / 3, "tweederde": 2 / 3,
    "eenderde": 1 / 3, "vierde": 0.25, "vijfde": 0.2, "zesde": 1 / 6, "zevende": 1 / 7, "achtste": 0.125, "negende": 1 / 9,
    "tiende": 0.1, "twintigste": 0.05, "honderdste": 0.01, "duizendste": 0.001, "anderhalf": 1.5, "anderhalve": 1.5,
    # drievierde, viervijfde, zevenachtste: one word, as newsrooms write "tweederde"
    **{
        f"{above}{below}": n / m
        for above, n in (("een", 1), ("twee", 2), ("drie", 3), ("vier", 4), ("vijf", 5), ("zes", 6), ("zeven", 7), ("acht", 8), ("negen", 9))
        for below, m in (("derde", 3), ("vierde", 4), ("vijfde", 5), ("zesde", 6), ("zevende", 7), ("achtste", 8), ("negende", 9), ("tiende", 10))
        if n < m
    },
    "eenkwart": 0.25, "½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3, "⅛": 0.125,
    # tweeënhalf, vierenhalve, tweeeneenhalf, viereneenhalve
    **{
        f"{unit}{link}{half}": n + 0.5
        for unit, n in UNITS.items()
        for link in (("ën", "en", "ëneen", "eneen") if unit.endswith("e") else ("en", "eneen"))
        for half in ("half", "halve")
        if 2 <= n <= 12
    },
}  # fmt: skip
ORDINALS = {
    "nulde": 0, "eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "vijfde": 5, "zesde": 6, "zevende": 7, "achtste": 8, "negende": 9,
    "tiende": 10, "elfde": 11, "twaalfde": 12, "dertiende": 13, "veertiende": 14, "vijftiende": 15, "zestiende": 16,
    "zeventiende": 17, "achttiende": 18, "negentiende": 19, "honderdste": 100,
    **{f"{ten}ste": n for ten, n in BELOW_HUNDRED.items() if n >= 20},
}  # fmt: skip
# Behind a number, or behind the article: the two hundredth, de drie miljoenste. "Twee honderdste" is a part of a second.
ORDINAL_SCALES = {"miljoenste": 10**6, "miljardste": 10**9, "biljoenste": 10**12}
IN_TENS: dict[str, int] = {}  # "tachtiger": by its ending
ORDINAL_ENDINGS = ("ste", "de", "e")
VAGUE = {
    "tientallen": (20, 100), "honderden": (200, 1000), "duizenden": (2000, 10_000), "tienduizenden": (20_000, 100_000),
    "honderdduizenden": (200_000, 1_000_000), "miljoenen": (2_000_000, 10_000_000),
    "miljarden": (2_000_000_000, 10_000_000_000), "tientjes": (20, 100),
}  # fmt: skip
MAJORITY = ("meerderheid",)
SEVERAL = ("een paar", "enkele", "een aantal", "verscheidene", "verschillende", "meerdere")
MULTIPLES = {
    "verdubbeld": 2, "verdubbelde": 2, "verdubbelden": 2, "verdubbeling": 2, "verdubbelt": 2, "verdubbelen": 2,
    "verdrievoudigd": 3, "verdrievoudigde": 3, "verdrievoudiging": 3, "verdrievoudigt": 3, "verdrievoudigden": 3,
    "verviervoudigd": 4, "verviervoudigde": 4, "verviervoudiging": 4, "vervijfvoudigd": 5, "vervijfvoudigde": 5,
    "verzesvoudigd": 6, "vertienvoudigd": 10, "vertienvoudigde": 10, "vertienvoudiging": 10, "verhonderdvoudigd": 100,
    "gehalveerd": 0.5, "halveerde": 0.5, "halveerden": 0.5, "halvering": 0.5, "halveert": 0.5, "halveren": 0.5,
    **{
        f"{word}voudig{ending}": n
        for word, n in (("drie", 3), ("vier", 4), ("vijf", 5), ("zes", 6), ("zeven", 7), ("acht", 8), ("negen", 9), ("tien", 10), ("honderd", 100))
        for ending in ("e", "")
    },
    **{
        f"ver{word}voudig{ending}": n
        for word, n in (("drie", 3), ("vier", 4), ("vijf", 5), ("zes", 6), ("zeven", 7), ("acht", 8), ("negen", 9), ("tien", 10), ("twintig", 20))
        for ending in ("d", "de", "den", "t", "en", "ing")
    },
    "dubbel zoveel": 2, "dubbel zo veel": 2, "het dubbele": 2, "tweevoudige": 2, "tweemaal": 2,
    **{
        f"half zo {adjective}": 0.5
        for adjective in (
            "veel", "groot", "hoog", "lang", "duur", "zwaar", "snel", "vaak", "druk", "sterk", "oud", "breed", "rijk", "diep", "dik", "goed"
        )
    },
    "half zoveel": 0.5, "driemaal": 3, "viermaal": 4, "vijfmaal": 5,
}  # fmt: skip
TIMES = ("keer", "maal", "x")
MORE = ("zo veel", "zoveel", "zo groot", "zo hoog", "zo lang", "zo duur", "zo zwaar", "zo snel", "zo vaak", "zo druk", "zo sterk", "zo oud", "zo ver", "zo breed", "zo rijk", "zo diep", "zo dik", "zo goed", "zo besmettelijk", "zo dodelijk", "zo gevaarlijk", "zo schadelijk", "langer", "duurder", "sneller", "zwaarder", "sterker", "vaker", "meer", "groter", "hoger", "meer dan", "groter dan", "hoger dan", "langer dan", "duurder dan", "sneller dan", "zwaarder dan", "ouder dan", "ouder", "rijker", "breder", "dieper")
FEWER = ("zo weinig", "zo klein", "zo laag", "zo kort", "zo licht", "minder", "kleiner", "lager", "minder dan", "kleiner dan", "lager dan", "goedkoper dan", "korter dan", "lichter dan", "goedkoper", "lichter", "korter")
RATIO = ("uit de", "uit elke", "uit", "op de", "op elke", "op iedere", "op", "van de", "van elke")
