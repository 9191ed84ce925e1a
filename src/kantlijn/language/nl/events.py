"""Dutch words for what everybody knows when it was; the days are in shelf/history.py. Regular expressions."""

# fmt: off
EVENTS = {
    "fall of the Berlin Wall": r"val van de (?:Berlijnse )?Muur|de (?:Berlijnse )?Muur (?:in Berlijn )?viel|de (?:Berlijnse )?Muur is gevallen|instorten van de (?:Berlijnse )?Muur",
    "building of the Berlin Wall": r"bouw van de (?:Berlijnse )?Muur|de (?:Berlijnse )?Muur (?:werd|wordt) gebouwd",
    "first moon landing": r"eerste maanlanding|eerste landing op de maan|eerste (?:mens|man|mensen|stap|stappen) op de maan|Neil Armstrong (?:als eerste )?(?:voet )?op de maan",
    "Chernobyl disaster": r"(?:kern)?ramp (?:in|van|bij) Tsjernobyl|Tsjernobyl-ramp|ontploffing (?:in|van) Tsjernobyl|kernramp in de (?:centrale|reactor) van Tsjernobyl",
    "attacks of 11 September": r"aanslagen? op (?:de Twin Towers|het World Trade Center|het WTC)|aanslagen van 11 september|Twin Towers (?:instortten|vielen)",
    "assassination of John F. Kennedy": r"moord op (?:president |John F\. |JFK |president John F\. )?Kennedy|Kennedy (?:werd|wordt) (?:vermoord|doodgeschoten)",
    "sinking of the Titanic": r"(?:ondergang|zinken) van de Titanic|(?:de )?Titanic (?:verging|zonk|ten onder ging)|ramp met de Titanic",
    "North Sea flood": r"[Ww]atersnoodramp|[Ww]atersnood in Zeeland",
    "Bijlmer air disaster": r"Bijlmerramp|vliegramp in de Bijlmer\w*",
    "Enschede fireworks disaster": r"vuurwerkramp(?: (?:in|van) Enschede)?",
    "downing of MH17": r"ramp met (?:vlucht |de )?MH17|MH17-ramp|MH17 (?:werd )?neergehaald|neerhalen van (?:vlucht )?MH17|MH17 neerstortte",
    "Volendam café fire": r"(?:nieuwjaars|café)brand (?:in|van) Volendam|Volendamse (?:nieuwjaars|café)brand",
    "assassination of Pim Fortuyn": r"moord op (?:Pim )?Fortuyn|Fortuyn (?:werd|wordt) (?:vermoord|doodgeschoten)",
    "assassination of Theo van Gogh": r"moord op (?:Theo )?[Vv]an Gogh|Van Gogh (?:werd|wordt) vermoord",
    "fall of Srebrenica": r"val van (?:de enclave )?Srebrenica|genocide (?:in|van) Srebrenica",
    "Indian Ocean tsunami": r"tsunami in (?:Azië|Zuidoost-Azië|de Indische Oceaan)|tsunami op tweede kerstdag",
    "Fukushima disaster": r"(?:kern)?ramp (?:in|van|bij) Fukushima",
    "Hurricane Katrina": r"orkaan Katrina",
    "Lockerbie bombing": r"aanslag (?:boven|bij) Lockerbie|Lockerbie-aanslag",
    "Hillsborough disaster": r"ramp (?:van|in|op) Hillsborough|Hillsborough-ramp",
    "Heysel disaster": r"Heizel(?:ramp|drama)|ramp in het Heizelstadion",
    "Herald of Free Enterprise disaster": r"ramp met de Herald of Free Enterprise|Herald of Free Enterprise (?:kapseisde|verging|zonk)",
    "Aberfan disaster": r"ramp (?:van|in) Aberfan",
    "Piper Alpha disaster": r"ramp (?:met|op) (?:de )?Piper Alpha",
    "Grenfell Tower fire": r"brand in de Grenfell Tower",
    "Brexit referendum": r"[Bb]rexit-?referendum|referendum over (?:de )?[Bb]rexit|Britten voor (?:de )?[Bb]rexit stemden",
    "bombing of Hiroshima": r"(?:atoom)?bom(?:bardement)? op Hiroshima",
    "attack on Pearl Harbor": r"aanval op Pearl Harbor",
    "D-Day": r"D-day|D-Day|(?:geallieerde )?landing(?:en)? in Normandië",
    "liberation of Auschwitz": r"bevrijding van Auschwitz",
    "battle of Waterloo": r"[Ss]lag bij Waterloo",
    "battle of Hastings": r"[Ss]lag bij Hastings",
    "battle of Trafalgar": r"[Ss]lag bij Trafalgar",
    "Great Fire of London": r"[Gg]rote brand van Londen",
    "battle of Nieuwpoort": r"[Ss]lag bij Nieuwpoort",
    "outbreak of the First World War": r"(?:uitbreken|uitbraak|begin) van de Eerste Wereldoorlog|Eerste Wereldoorlog (?:uitbrak|begon)",
    "outbreak of the Second World War": r"(?:uitbreken|uitbraak) van de Tweede Wereldoorlog|Tweede Wereldoorlog uitbrak",
    "end of the Second World War": r"einde van de Tweede Wereldoorlog|Tweede Wereldoorlog (?:eindigde|afliep)",
    "end of the First World War": r"einde van de Eerste Wereldoorlog|Eerste Wereldoorlog (?:eindigde|afliep)",
    "bombing of Rotterdam": r"bombardement (?:op|van) Rotterdam",
    "bombing of Guernica": r"bombardement (?:op|van) Guernica",
    "Russian Revolution": r"Russische [Rr]evolutie|Oktoberrevolutie",
    "storming of the Bastille": r"bestorming van de Bastille",
    "Tiananmen Square massacre": r"bloedbad op het (?:Tiananmenplein|Plein van de Hemelse Vrede)",
    "release of Nelson Mandela": r"vrijlating van (?:Nelson )?Mandela|Mandela (?:werd vrijgelaten|vrijkwam)",
    "coronation of Elizabeth II": r"kroning van (?:koningin )?Elizabeth",
    "death of Princess Diana": r"dood van prinses Diana|prinses Diana (?:verongelukte|omkwam|stierf)",
    "Challenger disaster": r"ramp met de (?:spaceshuttle |ruimteveer )?Challenger|Challenger (?:ontplofte|explodeerde)",
    "Hungarian uprising": r"Hongaarse [Oo]pstand",
    "Prague Spring": r"Praagse [Ll]ente",
    "Cuban missile crisis": r"Cuba-?crisis|Cubaanse rakettencrisis",
    "Falklands War": r"Falklandoorlog",
    "closing of the Afsluitdijk": r"sluiting van de Afsluitdijk|Afsluitdijk (?:werd gesloten|dichtging)",
    "Treaty of Versailles": r"Vrede van Versailles|Verdrag van Versailles",
    "Maastricht Treaty": r"Verdrag van Maastricht",
    "Krakatoa eruption": r"uitbarsting van (?:de )?Krakatau",
    "Hindenburg disaster": r"ramp met de (?:zeppelin )?Hindenburg",
    "Tenerife airport disaster": r"vliegramp (?:op|van) Tenerife",
    "Munich air disaster": r"vliegramp (?:bij|van|in) München",
    "Bloody Sunday": r"Bloody Sunday",
    "Good Friday Agreement": r"Goedevrijdagakkoord",
    "Easter Rising": r"Paasopstand",
    "Woodstock": r"festival (?:van|in|op) Woodstock|Woodstockfestival",
    "Live Aid": r"Live Aid",
    "first ascent of Everest": r"eerste beklimming van de (?:Mount )?Everest",
    "discovery of Tutankhamun": r"ontdekking van het graf van Toetanchamon",
    "fall of Lehman Brothers": r"(?:val|faillissement|omvallen) van (?:de (?:bank|zakenbank) )?Lehman Brothers|Lehman Brothers (?:omviel|viel|failliet ging)",
    "Utøya attack": r"aanslag(?:en)? op Utøya",
    "Bataclan attack": r"aanslag(?:en)? (?:op|in) (?:de |het )?Bataclan",
    "attack on Charlie Hebdo": r"aanslag op Charlie Hebdo",
    "first flight of the Wright brothers": r"eerste vlucht van de gebroeders Wright",
    "first man in space": r"eerste (?:mens|man) in de ruimte",
    "sinking of the Lusitania": r"(?:ondergang|torpedering) van de Lusitania",
}
# fmt: on
# Between an event and its year, and between a year and its event.
TO_YEAR = r"\s?(?:,\s)?(?:\()?(?:(?:die |dat )?(?:was )?(?:in|op|van|uit)\s)?(?:het jaar\s|de nacht van\s|de zomer van\s)?$"
FROM_YEAR = r"(?:,\s|\s)?(?:het jaar van\s|het jaar waarin\s|het jaar dat\s|toen\s|bij\s|tijdens\s|met\s|werd\s|was\s|de dag van\s)(?:er\s)?(?:de\s|het\s)?$"
# Between an event and "so long ago", and the other way round.
TO_AGO = r",?\s(?:\()?(?:is\s|was\s|alweer\s|dit jaar\s|deze week\s|deze maand\s|nu\s|al\s|precies\s|vandaag\s|morgen\s|gisteren\s|[a-z]+dag\s|(?:op|in)\s[^\s]+(?:\s[a-z]+)?\s){0,3}$"
AGO_TO = r",?\s(?:sinds|was|vond|dat|werd|ging|plaats|bij|de|het|dus|tijdens|na|van|zich|voltrok|de dag van|\s){0,4}\s?$"
# Before a well-known name with a year of feast: "de honderdste geboortedag van".
BIRTH_OF = r"\s(?:geboortedag|geboortejaar|verjaardag)\svan\s(?:[^\W\d_A-Z]+\s){0,3}$"
DEATH_OF = r"\s(?:sterfdag|sterfjaar|dood)\svan\s(?:[^\W\d_A-Z]+\s){0,3}$"
# Behind a well-known name: an age at death, an age now, a year of birth or of death. `{N}` is the number.
REACHED = (
    r"[^.;:()\n]{0,40}?\b(?:stierf|overleed|overleden|gestorven|dood|bezweek|sneuvelde)\s(?:al\s|pas\s|maar\s|op\s|in\s|toen\s(?:hij|ze|zij)\s|zijn\s|haar\s|werd\s|de\s|leeftijd\s|van\s){0,4}(?P<n>\d{1,3}|[^\W\d_]+)(?:-jarige|ste|de|\sjaar|\sleeftijd|\b)",
    r"(?:,\sdie\s(?:maar\s|slechts\s)?|\s(?:is\s)?(?:maar\s|slechts\s)?)(?P<n>\d{1,3}|[^\W\d_]+)\s(?:jaar\s)?(?:werd|is geworden|mocht worden)\b",
)
IS_NOW = (
    r"[^.;:()\n]{0,40}?\bzou(?:den)?\s(?:[^\s.,;]+\s){0,3}?(?P<n>\d{1,3}|[^\W\d_]+)\s(?:jaar\s)?(?:zijn\s)?(?:geworden|oud)\b",
    r"(?:,\sdie)?\s(?:wordt|werd)\s(?:(?:dit jaar|deze (?:maand|week)|vandaag|morgen|gisteren|die dag|volgende week|[a-z]+dag)\s)(?P<n>\d{1,3}|[^\W\d_]+)(?:\sjaar)?(?=[\s.,;])",
    r",\sdie\s(?:(?:dit jaar|deze (?:maand|week)|vandaag|morgen|gisteren|die dag|dan|volgende week|[a-z]+dag)\s)(?P<n>\d{1,3}|[^\W\d_]+)\s(?:wordt|werd|is geworden)\b",
)
BORN_AGO = (r"[^.;:()\n]{0,30}?\b(?P<n>\d{1,3}|[^\W\d_]+)\sjaar geleden\s(?:[^\s.,;]+\s){0,2}geboren\b",)
DIED_AGO = (r"[^.;:()\n]{0,30}?\b(?P<n>\d{1,3}|[^\W\d_]+)\sjaar geleden\s(?:[^\s.,;]+\s){0,2}(?:overleden|gestorven|stierf|overleed|dood)\b",)
BORN_YEAR = (r"[^.;:()\n]{0,25}?\b(?:in|van)\s(?:[a-z]+\s)?(?P<y>\d{4})\s(?:[^\s.,;]+\s){0,3}?geboren\b", r"[^.;:()\n]{0,20}?\bgeboren\s(?:[^\s.,;]+\s){0,3}?in\s(?P<y>\d{4})\b")
DIED_YEAR = (r"[^.;:()\n]{0,25}?\b(?:stierf|overleed|overleden)\s(?:[^\s.,;]+\s){0,3}?in\s(?P<y>\d{4})\b", r"[^.;:()\n]{0,25}?\bin\s(?:[a-z]+\s)?(?P<y>\d{4})\s(?:[^\s.,;]+\s){0,3}?(?:stierf|overleed|overleden|gestorven)\b")
