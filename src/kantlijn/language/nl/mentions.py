"""The words with which Dutch introduces people, institutions and places.

The lists were drawn up from how Dutch newspapers write, and tried on the 33,460 words of clean news and encyclopedia, two
manuscripts and the passages of tests/reading/tables/who.nl.txt.
"""

# Before a place, and hardly before anybody or anything else.
LOCATIVES = "in te uit bij nabij rond rondom naar vanuit tussen tot richting om via".split()
# Before a place that a name follows: "het dorp X"; the name is then a place, whatever else it may be.
ONLY_BEFORE_PLACES = ("in", "te", "uit")
PLACE_NOUNS = (
    "woonplaats geboorteplaats thuisstad standplaats "
    "dorp dorpje stad stadje plaats plaatsje gehucht buurtschap eiland eilandje waddeneiland schiereiland wijk stadswijk buurt regio streek "
    "deelstaat deelrepubliek republiek hoofdstad havenstad provinciestad kustplaats badplaats grensplaats district graafschap "
    "rivier meer vliegveld luchthaven station natuurgebied park landgoed stadsdeel polder kanaal straat berg vulkaan"
).split()
# Words that are places by their end, where an article or a preposition of place stands before them ("op het Malieveld").
PLACE_ENDINGS = (
    "straat laan plein gracht kade dijk singel steeg veld bos polder plas meer brug haven dreef weg wal markt park water duin eiland zee "
    "gebied vaart kanaal heide"
).split()
PLACE_LAST_WORDS: tuple[str, ...] = ()
PLACE_FIRST_WORDS: tuple[str, ...] = ()
# Bodies that are called after the place or the field they are of: the noun is part of the name ("gemeente Ede").
NAMED_AFTER = (
    "gemeente provincie rechtbank gerechtshof politie waterschap universiteit hogeschool ministerie departement omroep veiligheidsregio "
    "brandweer stichting vereniging partij federatie fonds"
).split()
# Nouns for a body that stand before its name and are no part of it ("energiebedrijf Windpuls", "vakbond FNV").
BODIES = (
    "bedrijf concern keten bank verzekeraar vakbond bond club voetbalclub ploeg team krant dagblad weekblad tijdschrift zender fabrikant "
    "uitgeverij uitgever bureau organisatie instituut fractie actiegroep denktank museum theater ziekenhuis festival maatschappij "
    "luchtvaartmaatschappij supermarkt winkelketen warenhuis onderneming producent aannemer leverancier exploitant vervoerder "
    "netbeheerder persbureau onderzoeksbureau adviesbureau advocatenkantoor kantoor school college koepel koepelorganisatie "
    "belangenvereniging brancheorganisatie brouwerij fietsenmaker start-up startup corporatie woningcorporatie zorginstelling coöperatie"
).split()
# Between the head of a name of a body and the rest: "ministerie van Buitenlandse Zaken", "Partij voor de Dieren".
BODY_LINKS = ("van", "voor", "tot", "der")
# Bodies that are known by a name that says nothing of what they are; `_` stands for a space.
ORGANISATIONS = (
    "VVD PvdA CDA D66 SP GroenLinks PVV SGP ChristenUnie DENK BBB NSC Volt JA21 FVD BIJ1 50PLUS GroenLinks-PvdA N-VA Vooruit Groen "
    "CD&V PVDA CBS CPB SCP PBL KNMI RIVM NVWA AFM ACM DNB UWV NIBUD Nibud NOS NTR RTL BNNVARA KRO-NCRV VPRO MAX AVROTROS ANP NRC AD "
    "Trouw Volkskrant Telegraaf Parool NS ProRail Rijkswaterstaat KLM Schiphol ASML ING ABN Rabobank Philips Shell Unilever "
    "Heineken Ahold Jumbo Albert_Heijn PostNL KPN Ziggo Tata FNV CNV LTO KNVB NOC*NSF UEFA FIFA IOC UCI Ajax PSV Feyenoord "
    "AZ Vitesse Heracles NEC Willem_II Anderlecht EU NAVO VN Navo WHO IMF OESO OPEC Unicef UNICEF Unesco UNESCO Europol Interpol Frontex "
    "Amnesty Greenpeace Milieudefensie ANWB Consumentenbond Natuurmonumenten Staatsbosbeheer Kamer Eerste_Kamer Tweede_Kamer "
    "Defensie Justitie Kremlin Pentagon FBI CIA BBC CNN Reuters Google Facebook Meta Apple Amazon Microsoft Tesla Twitter AIVD MIVD "
    "IND COA GGD OM Marechaussee Belastingdienst Kadaster Autoriteit TNO NIOZ KNAW NWO NIOD Naturalis Clingendael Europese_Unie "
    "Europese_Commissie Verenigde_Naties Raad_van_State Hoge_Raad Ombudsman Hamas Hezbollah Taliban IS VRT VTM NMBS Knack Lijn "
    "Dierenbescherming Kinderbescherming Reclassering Leger_des_Heils Rode_Kruis Voedselbank Artsen_zonder_Grenzen GroenFront Oranje "
    "Standaard Morgen Tijd Airbus Boeing BMW Volkswagen Toyota Nestlé Bayer Pfizer Samsung Sony IBM Intel Nike Adidas Ikea IKEA Lidl Aldi "
    "Merrill_Lynch Goldman_Sachs Morgan_Stanley Lehman_Brothers JP_Morgan Credit_Suisse Philip_Morris Louis_Vuitton Calvin_Klein Hugo_Boss Ralph_Lauren "
    "Tommy_Hilfiger Harley-Davidson Rolls-Royce Aston_Martin Mercedes-Benz El_País El_Mundo El_Tiempo Le_Pain_Quotidien Blokker HEMA Bol Coolblue"
).split()
# Parties: behind a name, between brackets, they make it the name of a person.
PARTIES = (
    "VVD PvdA CDA D66 SP GroenLinks GL PVV SGP ChristenUnie CU DENK BBB NSC Volt JA21 FVD FvD BIJ1 50PLUS GroenLinks-PvdA GL-PvdA PvdD "
    "N-VA Vooruit Groen CD&V PS MR PTB CSU SPD FDP AfD"
).split()
# Capitals that are no body: measures, sciences, illnesses, laws, things, schools, contests.
NO_ORGANISATIONS = (
    "TV BTW AOW WW WAO WIA WK EK NK OS DNA HIV AIDS PC CD DVD USB GPS SMS PDF HBO MBO VMBO HAVO VWO VS VK GB MB KB TB KM CO OK SOS BV NV "
    "ADHD PTSS IQ ID APK IC EHBO PR HR IT AI ICT CEO CFO COO BN'er MRI CT LED LPG WOZ GMT UTC AD NB PS RIP TL UV VIP XL XXL ZZP zzp "
    "CV PIN BSN KM NAP WC ATV CAO NN KV BC CA JD SUV XTC GHB LSD THC VR AR PVC MDF MP MR HTTP URL WWW HTML A4 CDs PGB WOB"
).split()
# Words with a capital that are no name of anybody: days, feasts, languages, peoples in one word, forms of address.
NOT_ALONE = (
    "God Heer Jezus Kerst Pasen Pinksteren Sinterklaas Nederlands Engels Frans Duits Russisch Spaans Italiaans Turks Arabisch Chinees Fries "
    "Latijn Grieks Vlaams Bijbel Koran Islam Hemelvaart Ramadan Oud Nieuw Internet Covid Corona Kerstmis Koningsdag Bevrijdingsdag Carnaval "
    "Islamitisch Christelijk Joods Joodse Katholiek Protestant Grondwet Eredivisie Champions League Olympische Spelen Tour Giro Vuelta Oscar "
    "Noord Zuid Oost West Tweede Eerste Derde Wereldoorlog Koude Oorlog Middeleeuwen Gouden Eeuw Sovjet Euro Brexit"
).split()
# Before a noun for a person, part of the function.
ROLE_MODIFIERS: tuple[str, ...] = ()
# Adjectives of peoples that open a name and are none: "Russische karaokebar".
PEOPLE_ADJECTIVES = ("sche", "se", "isch")
# Verbs and what leads to them: whose figures they are ("blijkt uit cijfers van het CBS", "meldt het CBS").
REPORTING = (
    "meldt meldde melden meldden zegt zei zeggen zeiden stelt stelde stellen stelden verwacht verwachtte verwachten verwachtten schat schatte "
    "schatten becijferde becijfert berekende berekent concludeert concludeerde verklaarde verklaart vertelt vertelde denkt dacht schrijft "
    "schreef beweert beweerde claimt claimde bevestigt bevestigde erkent erkende belooft beloofde waarschuwt waarschuwde voorspelt "
    "voorspelde telde constateert constateerde maakte maakt laat liet benadrukt benadrukte vreest vreesde raamt raamde schetst geeft gaf"
).split()
# Verbs of the list above that only report with "dat" behind them.
REPORTING_WITH_THAT = "denkt dacht telde maakte maakt laat liet geeft gaf erkent erkende belooft beloofde vreest vreesde verwacht verwachtte verwachten verwachtten".split()
# Verbs of which a number is the object: "de politie schat het aantal op 300".
REPORTING_NUMBER = "schat schatte schatten raamt raamde becijferde becijfert berekende berekent".split()
THAT = ("dat", "hoe", "of")
# Before the source of figures, at the end of a sentence or at its head.
FIGURES_OF = (
    r"(?:blijkt|blijken|bleek|bleken|komt naar voren|komen|volgt|blijkende)\s+uit\s+(?:een\s+|het\s+|de\s+)?(?:[a-zë-]+e\s+)?"
    r"(?:[a-z]*(?:cijfers|gegevens|onderzoek|onderzoeken|rapport|rapportage|enquête|peiling|telling|tellingen|berekeningen|berekening|analyse|raming|studie|"
    r"jaarverslag|statistieken|inventarisatie|rondgang|meting|metingen|schattingen|prognose|monitor))\s+(?:van|door|in opdracht van)\s+"
    r"|(?:volgens|op basis van|aldus)\s+(?:een\s+|het\s+|de\s+)?(?:[a-zë-]+e\s+)?[a-z]*(?:cijfers|gegevens|onderzoek|rapport|enquête|peiling|telling|berekeningen|berekening|analyse|raming|studie|"
    r"schatting|schattingen|jaarverslag|statistieken)\s+(?:van|door|gedaan door)\s+"
)
# Words of which each of those has one.
FIGURES_CUES = "blijkt blijken bleek bleken blijkende komt komen volgt volgens basis aldus".split()
# A clause that is another one's: what stands behind it is no longer under the source before it.
CONTRAST = ("maar", "terwijl", "echter", "daarentegen", "al")
# Behind the name of a firm, which is also known without them; before the name of a club.
LEGAL_FORMS = "bv nv b.v. n.v. vof ltd inc corp plc gmbh sa holding".split()
CLUBS = "fc afc sc vv sv rkc".split()
# Between two places of a list.
LISTED = ("en", "of", ",")
# Between an office and the place it is held in.
OFFICE_OF = ("van", "uit")
# Of those, the ones that a small word may stand behind: "universiteit van Glasgow", "ministerie van Justitie".
LINKED_BODIES = "ministerie departement universiteit hogeschool".split()
# What functions are of, in one word in lower case: "officier van justitie Jan Smit"; and functions with their field right
# behind them: "hoogleraar ecologie Jan Smit".
FIELDS = ("justitie", "politie")
FIELD_HOLDERS = "hoogleraar docent leraar lerares lector".split()
# Provinces, regions, rivers and seas that no list of countries and cities has.
PLACES = (
    "Groningen Friesland Fryslân Drenthe Overijssel Flevoland Gelderland Utrecht Noord-Holland Zuid-Holland Zeeland Noord-Brabant Brabant Limburg "
    "West-Vlaanderen Oost-Vlaanderen Vlaams-Brabant Waals-Brabant Henegouwen Namen Vlaanderen Wallonië Randstad Achterhoek Twente Veluwe Betuwe "
    "Salland Kennemerland Westland Waterland Gooi Zaanstreek Peel Kempen Ardennen Noordzee Waddenzee IJsselmeer Markermeer "
    "Oosterschelde Westerschelde Schelde Maas Rijn Waal IJssel Lek Amstel Vecht Eems Dollard Texel Vlieland Terschelling Ameland "
    "Schiermonnikoog Biesbosch Lauwersmeer Flevopolder Noordoostpolder Haarlemmermeer Binnenhof Schiphol Joegoslavië Sovjet-Unie Tsjecho-Slowakije Tsjechoslowakije DDR Palestina "
    "Oost-Duitsland West-Duitsland Balkan Midden-Oosten Scandinavië Baskenland Catalonië Schotland Engeland Wales Noord-Ierland "
    "Toscane Sicilië Sardinië Bretagne Normandië Provence Beieren Saksen Siberië Oeral Kaukasus Krim Donbas Gaza Gazastrook "
    "Westelijke_Jordaanoever Koerdistan Tsjetsjenië Middellandse_Zee Zwarte_Zee Oostzee Atlantische_Oceaan Alpen Pyreneeën Himalaya "
    "Donau Nijl Amazone Groot-Brittannië Brittannië VS Verenigde_Staten Verenigd_Koninkrijk Europa Azië Afrika Amerika Den_Haag Curaçao Bonaire Saba"
).split()
# How names of places end that no list has.
PLACE_NAME_ENDINGS = ("ije", "ië", "land", "stan", "burg", "dorp", "stad")
# Functions of which the field stands behind the name: "minister Dirkse van Financiën".
OFFICES = "minister staatssecretaris wethouder burgemeester premier president gedeputeerde kanselier gouverneur bisschop koning koningin".split()
# The last words of names of firms.
BODY_LAST_WORDS = (
    "Vastgoed Groep Holding Energie Zorg Bouw Beheer Fonds Investments Services Consultancy Makelaars Advocaten Notarissen Architecten Producties "
    "Media Records Airlines Logistics Logistiek Transport Techniek Wonen Landschap Verzekeringen Supermarkten Groothandel Telecom Research"
).split()
# Of bodies and places, the last words behind which somebody's first name begins another name.
BODY_ENDS = "Bureau Instituut Politie Ziekenhuis Museum Luchthaven".split()
# Behind the names of a firm's partners.
FIRM_BEHIND = ("en Co", "& Co", "en Zonen", "& Zonen", "en Zn", "& Zn")
# Titles that also open the names of things ("Koningin Julianaplein", "Prins Clausbrug").
OTHER_TITLES = "koning koningin prins prinses keizer".split()
# With a capital in the middle of a sentence the head of a surname that stands without first name: "had Van Alebeek".
OPENS_SURNAME = ("van",)
# Within a name of which no list has a word, what only people have in theirs: "Osama bin Laden".
SURNAME_JOINS = "bin ibn von der den ter ten".split()
# Things that are called after somebody, by a first name and a surname; `_` stands for a space. Those that newspapers write of most.
THINGS = (
    "Roland_Garros Johnnie_Walker Jack_Daniels Jack_Daniel Captain_Morgan Santa_Claus Monte_Carlo Madame_Tussauds Victoria_Falls Victoria_Station "
    "Charles_de_Gaulle_Airport El_Niño Harry_Potter James_Bond Mickey_Mouse Donald_Duck"
).split()
# Functions that also stand before bodies: "the rival Islamic Jihad".
ALSO_ADJECTIVES: tuple[str, ...] = ()
# Behind a name, and no part of it.
POST_NOMINALS = ("MA", "MSc", "PhD", "RA")
# Before the names of ships.
SHIPS = "USS HMS HMAS HMCS MV MS SS RMS RRS Zr.Ms. Hr.Ms. Zr. Hr.".split()
# What opens the names of places and churches, and is no title there.
PLACE_TITLES = ("st", "saint", "san", "santa")
# How words for a people end that look like somebody's genitive: "Brits", "Duits".
PEOPLE_GENITIVES = ("brits", "duits", "frans", "fins", "deens", "russisch")
# Between the head of the name of a body and what it is for.
BODY_JOINS = ("voor", "voor de", "voor het", "van de", "van het", "tot")
# Behind a name and a comma: it is somebody's.
WHO = ("wiens", "wier", "met wie", "van wie", "bij wie", "aan wie")
# The age behind a name.
AGE_BEHIND = r",[ \n]\d{1,3}(?=[,.;])|[ \n]\(\d{1,3}\)"
# Whether a noun for a body also opens the name: "Universiteit Utrecht", "Rechtbank Den Haag".
BODY_FIRST = True
