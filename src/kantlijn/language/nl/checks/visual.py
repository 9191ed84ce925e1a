"""Dutch words that send the reader to something else on the page. Regular expressions, lower case."""

# What can be pointed at, by what it takes for it to be there.
THINGS = {
    "chart": r"grafiek(?:en|je)?|\w*diagram(?:men)?|infographics?",
    "map": r"kaarten|kaartje|kaart|landkaart|plattegrond",
    "picture": r"foto'?s?|afbeelding(?:en)?|illustraties?|tekening(?:en)?|plaatjes?|figu(?:ur|ren)",
    "table": r"tabel(?:len)?",
    "box": r"kader(?:tekst|stuk)?",
}
# Before the thing, so that it can only be one of this page: "bovenstaande grafiek".
POINTING_BEFORE = r"\b(?:(?:boven|onder|neven|bij)staande|bijgaande|bijgevoegde|tegenoverstaande)\s(?:[^\W\d_]+e\s)?$"
# Before it, where words behind it point: "de grafiek hieronder"; the words behind it.
DETERMINED = r"\b(?:de|het|deze|dit|in|op|zie)\s(?:[^\W\d_]+e\s)?$"
POINTING_BEHIND = r"\s(?:hier(?:boven|onder|naast)|hierbij|rechts(?:boven|onder)|links(?:boven|onder)|(?:boven|onder|naast|bij) dit (?:artikel|verhaal|stuk)|op (?:deze|de volgende|de vorige|de andere) pagina)\b"
# Before it, in a reference: "(zie grafiek)", "zie ook het kader".
SEE = r"\bzie\s(?:ook\s)?(?:de\s|het\s)?$"
# Behind it: it is in another publication, and not on this page.
ELSEWHERE = r"^[^.;()]{0,40}\b(?:van het|uit het|in het|van de|uit de|in de|bij het|op de)\s(?:rapport|onderzoek|boek|nota|bijlage|studie|website|site|jaarverslag|brief|bijbel|vorige|eerste|tweede)"
# A reference to a page or a thing by its number; and a number that still has to be filled in.
NUMBERED = r"\s(?P<number>\d{1,2})(?![\w.,]\d|\w)"
PAGE = r"\b(?:zie|op|naar|vanaf)\s(?:ook\s)?(?:pagina|pag\.|blz\.|bladzijde|p\.)\s(?P<number>0{1,3}|x{1,3}|\?{1,3}|_{1,4}|#{1,3}|…|\.{2,4})(?!\w)"
# How a block begins that is the thing itself: "Grafiek 1: …", "KADER".
OPENS = r"^\W{0,3}(?P<thing>[^\W\d_]+)\s?(?P<number>\d{1,2})?(?=[\s.:,)]|$)"
# What a caption says of a chart or a map: who made it, and what it was made of.
SAYS_CHART = r"\b(?:bron|grafiek|diagram|infographic|figuur|kaart|cijfers|in procenten)\b"
