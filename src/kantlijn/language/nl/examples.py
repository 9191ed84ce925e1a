"""The table of examples of Dutch: a sentence, and every figure in it with what it must be read as.

The notation is that of tests/reading/reading_tables.py: the words = kind, interval, unit, counted noun. The story is told on
Thursday 14 March 2024. A new language begins with such a table; a test reads every row of it.
"""

EXAMPLES: dict[str, tuple[str, ...]] = {
    # hedges
    "Er reden ruim 300 trekkers door het dorp.": ("ruim 300 = count (300, 330] trekker",),
    "De molen trekt een dikke 2.000 gasten per jaar.": ("een dikke 2.000 gasten per jaar = rate (2000, 2200] 1 per year gast",),
    "Het orkest had krap veertig leden.": ("krap veertig = count [36, 40) lid",),
    "Een kleine 700 huizen zaten zonder stroom.": ("Een kleine 700 = count [630, 700) huis",),
    "De verbouwing kost bijna 4 miljoen euro.": ("bijna 4 miljoen euro = money [3600000, 4000000) EUR",),
    "Nog geen 15 kippen overleefden de storm.": ("Nog geen 15 = count [13.5, 15) kip",),
    "Er staan meer dan 80 caravans op de wei.": ("meer dan 80 = count (80, inf) caravan",),
    "Minder dan 20 winkels bleven open.": ("Minder dan 20 = count (-inf, 20) winkel",),
    "Minstens 12 boeren dienden een klacht in.": ("Minstens 12 = count [12, inf) boer",),
    "De sluis laat hooguit 6 boten tegelijk door.": ("hooguit 6 = count (-inf, 6] boot",),
    "Zo'n 90 vrijwilligers ruimden het strand op.": ("Zo'n 90 = count [81, 99] vrijwilliger",),
    "Naar schatting 3.500 ganzen overwinteren hier.": ("Naar schatting 3.500 = count [3150, 3850] gans",),
    "Een bus of vijf stond klaar.": ("Een bus of vijf = count [4.5, 5.5] bus",),
    # money
    "De bakker vraagt 3,20 euro voor een brood.": ("3,20 euro = money 3.2 EUR",),
    "Het dak kostte € 48.000.": ("€ 48.000 = money 48000 EUR",),
    "Een kaartje kost 12 euro per dag.": ("12 euro per dag = rate 12 EUR per day",),
    "De boete was 350 dollar.": ("350 dollar = money 350 USD",),
    "Het pand bracht 1,2 mln. euro op.": ("1,2 mln. euro = money [1150000, 1250000) EUR",),
    # percentages and shares
    "De huur stijgt met 4,5 procent.": ("4,5 procent = percentage [4.45, 4.55) percent",),
    "De steun zakte van 40 naar 35 procent.": (
        "40 = percentage [39.5, 40.5) percent",
        "35 procent = percentage [34.5, 35.5) percent",
    ),
    "De rente ging 0,25 procentpunt omhoog.": ("0,25 procentpunt = percentage [0.245, 0.255) percentage point",),
    "Twee op de vijf boeren hebben geen opvolger.": ("Twee op de vijf = ratio 0.4 boer",),
    "Een kwart van de daken moet vervangen worden.": ("Een kwart = ratio 0.25 dak",),
    "De oogst is gehalveerd.": ("gehalveerd = ratio 0.5",),
    "De huren zijn verdubbeld.": ("verdubbeld = ratio 2",),
    # measures and rates
    "De dijk is 4,2 kilometer lang.": ("4,2 kilometer = measure [4.15, 4.25) kilometer",),
    "De trein rijdt 140 kilometer per uur.": ("140 kilometer per uur = measure [135, 145) kilometer per hour",),
    "Het vroor 11 graden.": ("11 graden = measure [10.5, 11.5) degree celsius",),
    "Het veld meet 3 hectare.": ("3 hectare = measure [2.5, 3.5) hectare",),
    "De dokter ziet 30 patiënten per dag.": ("30 patiënten per dag = rate 30 1 per day patiënt",),
    # numbers in words
    "Zeshonderdvijftig schaatsers gingen van start.": ("Zeshonderdvijftig = count 650 schaatser",),
    "Anderhalve meter water stond in de kelder.": ("Anderhalve meter = measure [1.45, 1.55) meter",),
    "Duizenden vogels trokken over.": ("Duizenden = count [2000, 10000) vogel vague",),
    "Het koor telt achtendertig zangers.": ("achtendertig = count 38 zanger",),
    # numerals in several words, parts, proportions
    "Er grazen tweeduizend tweehonderd ganzen.": ("tweeduizend tweehonderd = count 2200 gans",),
    "De rente steeg naar drie komma vijf procent.": ("drie komma vijf procent = percentage [3.45, 3.55) percent",),
    "Slechts 1/8 van de oogst is binnen.": ("1/8 = ratio 0.125 oogst",),
    "De verhouding is 30:70.": ("30:70 = ratio 0.4285714",),
    "Zij kocht 3 dozijn eieren.": ("3 dozijn = count 36 ei",),
    "Honderden miljoenen euro's zijn weg.": ("Honderden miljoenen euro's = money [200000000, 1000000000) EUR vague",),
    # bounds, ranges, lists
    "Meer dan tien en minder dan twintig stallen staan leeg.": ("Meer dan tien en minder dan twintig = count (10, 20) stal",),
    "Doe er van 2 tot 7 gram zout bij.": ("2 tot 7 gram = measure [2, 7] gram",),
    "De toren is 30 meter tot 40 meter hoog.": ("30 meter tot 40 meter = measure [30, 40] meter",),
    "De boetes van 50 en 75 euro vielen tegen.": ("50 = money 50 EUR", "75 euro = money 75 EUR"),
    # two coins, two units
    "Het brood kost twee euro en tien cent.": ("twee euro en tien cent = money 2.1 EUR",),
    "De boom is 2 meter 40 hoog.": ("2 meter 40 = measure [2.35, 2.45) meter",),
    "De baby woog 3 kilo 200 gram.": ("3 kilo 200 gram = measure [3.15, 3.25) kilogram",),
    "De boete was NZ$ 400.": ("NZ$ 400 = money 400 NZD",),
    "De erfenis was 4.000 Belgische frank.": ("4.000 Belgische frank = money 4000 BEF",),
    # degrees
    "Het was tien graden onder nul.": ("tien graden onder nul = measure [-10.5, -9.5) degree celsius",),
    "De kraan draaide 90 graden.": ("90 graden = measure [85, 95) degree",),
    # ages of things, ordinals of any size
    "De eik is meer dan 500 jaar oud.": ("meer dan 500 jaar oud = age (500, inf) year",),
    "De miljoenste bezoeker kreeg taart.": ("miljoenste = ordinal 1000000 bezoeker",),
    # ages, ranks, ordinals
    "Mevrouw Bos (83) woont er al lang.": ("83 = age [83, 84) year",),
    "Een 17-jarige scholier vond de munt.": ("17-jarige = age [17, 18) year",),
    "Zijn derde roman verscheen.": ("derde = ordinal 3 roman",),
    "De ploeg eindigde als vierde.": ("vierde = rank 4",),
    # days and periods
    "De kerk brandde op 14 oktober 1981 af.": ("14 oktober 1981 = date 1981-10-14",),
    "Op dinsdag 12 maart kwam de raad bijeen.": ("dinsdag 12 maart = date 2024-03-12",),
    "In juni 2022 ging de brug open.": ("juni 2022 = period 2022-06-01/2022-06-30",),
    "Sinds 2009 rijdt hier geen trein.": ("2009 = period 2009-01-01/2009-12-31",),
    "Halverwege de jaren zeventig kwam de fabriek.": ("Halverwege de jaren zeventig = period 1973-05-01/1976-08-31 vague",),
    "Vorige week donderdag was het zover.": ("Vorige week donderdag = date 2024-03-07",),
    "Drie maanden geleden sloot de school.": ("Drie maanden geleden = date 2023-11-28/2023-12-29 before vague",),
    # feasts, parts of days and of years, what recurs
    "Met Kerst 2021 was het dorp leeg.": ("Kerst 2021 = date 2021-12-25",),
    "De laatste zondag van mei 2023 was er een braderie.": ("laatste zondag van mei 2023 = date 2023-05-28",),
    "Op de 25ste komt het loon.": ("25ste = date 2024-03-25 vague",),
    "In Q2 2022 kromp de handel.": ("Q2 2022 = period 2022-04-01/2022-06-30",),
    "Later deze maand wordt er gestemd.": ("Later deze maand = period 2024-03-14/2024-03-31 vague",),
    "Zaterdagochtend is de bank dicht.": ("Zaterdagochtend = date 2024-03-09 vague",),
    "De zitting is om 13u30.": ("13u30 = time 13:30",),
    "'s Ochtends om acht uur staat er een rij.": ("'s Ochtends om acht uur = time 08:00",),
    "De balie is open van 8 tot 12.30 uur.": ("8 tot 12.30 uur = time 08:00-12:30",),
    "Elke maandag wordt het vuil opgehaald.": ("Elke maandag = recurring open",),
    "Het onweerde een uur lang.": ("een uur = duration [0.5, 1.5) hour",),
    "De week van 3 juni valt uit.": ("week van 3 juni = period 2024-06-03/2024-06-09",),
    "Op 4-okt-2020 was de fusie rond.": ("4-okt-2020 = date 2020-10-04",),
    "Sparta won zaterdag met 4-2.": (
        "zaterdag = date 2024-03-09 vague",
        "4-2 = score 4",
    ),
    # lengths and the clock
    "De tocht duurde zes uur en veertig minuten.": (
        "zes uur = duration [5.5, 6.5) hour",
        "veertig minuten = duration [39.5, 40.5) minute",
    ),
    "Ze was ruim een jaar weg.": ("ruim een jaar = duration (1, 1.1] year",),
    "Twee dagen later kwam hij terug.": ("Twee dagen = duration [1.5, 2.5) day later",),
    "De bel gaat om 8.15 uur.": ("8.15 uur = time 08:15",),
    "Om kwart over negen was het voorbij.": ("kwart over negen = time 09:15 half day open",),
    # what looks like a figure and is none
    "Buslijn 14 rijdt niet meer.": (),
    "Hij zit in groep 8.": (),
    "De Eerste Kamer stemde in.": (),
    "Zij woont Dorpsstraat 21.": (),
    "Bel 06-12345678.": (),
    "Zie https://example.org/30%20": (),
    "Het is dertien in een dozijn.": (),
}
