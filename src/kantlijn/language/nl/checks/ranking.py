"""Dutch words that give a place in an order, and the names that come before it."""

# A place in words or digits, or with "op een na"; `word` is looked up below, `digits` is read, `but` is looked up and one more.
RANK = (
    r"\b(?:op (?P<but>een|één|twee|drie|vier|vijf) na (?:de |het )?[^\W\d_]+ste|(?P<word>eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende)|"
    r"(?P<digits>\d{1,2})(?:ste|de|e)|nummer (?P<number>\d{1,2}|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien))\b"
)
NUMBERS = {
    "eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "vijfde": 5, "zesde": 6, "zevende": 7, "achtste": 8, "negende": 9, "tiende": 10,
    "een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9, "tien": 10,
}  # fmt: skip
# Between a place and the names before it, and the word that opens those; a place in time is none.
BEHIND = r"(?:[^.;:\d()]|\d{4}){0,70}?[\s,]\s?(?:achter|na)\s$"
OPENS = r"\b(?:achter|na)\s"
# Nouns behind an ordinal that make it a turn or a part and no place in an order.
NO_RANK = (
    r"\s(?:keer|maal|helft|ronde|set|dag|week|weken|maand|jaar|kwartaal|eeuw|uur|minuut|kwartier|periode|etappe|klas|klasse|divisie|deel|kamer|wereldoorlog|"
    r"verdieping|poging|seizoen|editie|generatie|huwelijk|zitting|viool|hand|graads)\b"
)
SHARED = r"\b(?:gedeeld|gedeelde|ex aequo|gelijk met|samen met|niet|geen|bijna|net niet|zonder|dreigt|kans op)\b"
# One name of a list: particles and further names may follow; a figure between brackets is left out of it first.
NAME = (
    r"(?:(?:de|het|'t|De|Het)\s)?[A-ZÀ-Þ][\w'’.-]*(?:\s(?:(?:van|der|den|de|het|ter|ten|aan|in 't)\s){0,3}[A-ZÀ-Þ][\w'’.-]*){0,4}"
)
# "Alleen A, B en C zijn groter": behind these names comes the next place.
ONLY = r"\b(?:[Aa]lleen|[Ss]lechts|[Ee]nkel)\s"
ARE_MORE = r"\s(?:zijn|is|waren|was|eindigden|scoorden|hadden|hebben)\s(?:nog\s)?(?:groter|hoger|langer|sneller|beter|rijker|duurder|ouder|zwaarder|drukker|er boven|voor|meer)\b"
# The same behind the place, of one: "alleen die van Mulder is groter".
IS_MORE = r"\s(?:is|was)\s(?:nog\s)?(?:groter|hoger|langer|sneller|beter|rijker|duurder|ouder|zwaarder|drukker|breder|dieper)\b"
AND_ = r"\s*,\s*(?:en\s)?|\s+en\s+"
# Behind a number of others: they came before the one whose place it is.
AHEAD = r"(?:\s[^\W\d_]+){0,2}\s(?:voor zich|voor haar|voor hem|voor hen|voor hem uit|vóór zich)\b"
# A place out of so many.
OUT_OF = r"\s(?:van de|uit|op|van)\s(?:in totaal\s)?$"
# The largest: the word, and how its figure stands beside it.
LARGEST, SMALLEST = r"\b(?:de|het)\s(?:grootste|hoogste|langste|duurste|zwaarste|oudste)\b", r"\b(?:de|het)\s(?:kleinste|laagste|kortste|goedkoopste|lichtste|jongste)\b"
ONE_BUT = r"\b(?:na|een van|één van|tot|ooit|sinds|van de|van het|destijds|toen|eerder|voorheen|lange tijd|jarenlang|verhoudingsgewijs|relatief|na verhouding)\b"
IS_ = r"\b(?:is|was|werd|wordt|blijft|bleef|zijn|waren|werden)\b"
WITH_ = r"\b(?:met|telt|heeft|haalde|kreeg)\s$"
FOLLOWED = r"\b(?:gevolgd door|vóór|voor|gevolgd)\b"
# Behind a number of others that were just named: "achter dat drietal", "na die twee"; and how many such a word is.
BEHIND_GROUP = r"\b(?:achter|na)\s(?:dat|die|deze|het|de|dit)\s(?P<count>tweetal|duo|drietal|trio|viertal|kwartet|vijftal|twee|drie|vier|vijf|zes|zeven|\d)\b(?!\s(?:jaar|weken|dagen|maanden|uur|keer|maal|seizoenen|sets|ronden|rondes|wedstrijden|minuten|kilometer|decennia|etappes))"
GROUPS = {"tweetal": 2, "duo": 2, "drietal": 3, "trio": 3, "viertal": 4, "kwartet": 4, "vijftal": 5}
# In a sentence that puts figures in an order: the first of them, and what comes behind it.
HEADS_LIST = r"\b(?:grootste|hoogste|meeste|langste|winnaar|gevolgd door|volgde|volgden|koploper|won|nummer een|nummer één|bovenaan|eerste werd|werd eerste)\b"
