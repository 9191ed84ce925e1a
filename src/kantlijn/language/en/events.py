"""English words for what everybody knows when it was; the days are in shelf/history.py. Regular expressions."""

# fmt: off
EVENTS = {
    "fall of the Berlin Wall": r"fall of the (?:Berlin )?Wall|the (?:Berlin )?Wall (?:fell|came down)|Berlin Wall(?:'s|’s) fall",
    "building of the Berlin Wall": r"building of the (?:Berlin )?Wall|the (?:Berlin )?Wall (?:was built|went up)",
    "first moon landing": r"[Ff]irst [Mm]oon landing|[Ff]irst man (?:on|to walk on) the [Mm]oon|Apollo 11 (?:moon )?landing|(?:Neil )?Armstrong (?:first )?(?:walked|stepped|set foot) on(?:to)? the [Mm]oon|[Ff]irst landing on the [Mm]oon",
    "Chernobyl disaster": r"Chernobyl (?:nuclear )?(?:disaster|accident|explosion|meltdown)|(?:disaster|accident|explosion|meltdown) at Chernobyl|Chernobyl (?:exploded|blew up)",
    "attacks of 11 September": r"attacks? on the (?:Twin Towers|World Trade Center|World Trade Centre)|September 11 attacks|9/11 attacks|[Tt]win [Tt]owers (?:fell|collapsed)",
    "assassination of John F. Kennedy": r"assassination of (?:President |John F\.? |JFK|President John F\.? )?(?:Kennedy|JFK)|(?:President |John F\.? )?Kennedy was (?:shot|assassinated|killed)|Kennedy assassination",
    "sinking of the Titanic": r"sinking of the Titanic|(?:the )?Titanic (?:sank|went down)",
    "North Sea flood": r"North Sea [Ff]lood|[Gg]reat [Ff]lood on the [Ee]ast [Cc]oast",
    "Bijlmer air disaster": r"Bijlmer (?:air )?(?:disaster|crash)",
    "Enschede fireworks disaster": r"Enschede fireworks? (?:disaster|explosion)|fireworks? (?:disaster|explosion) in Enschede",
    "downing of MH17": r"downing of (?:flight )?MH17|MH17 was shot down|MH17 disaster",
    "Volendam café fire": r"Volendam (?:caf[eé]|New Year(?:'s|’s)?) fire",
    "assassination of Pim Fortuyn": r"(?:assassination|murder) of Pim Fortuyn",
    "assassination of Theo van Gogh": r"(?:assassination|murder) of Theo van Gogh",
    "fall of Srebrenica": r"fall of Srebrenica|(?:massacre|genocide) (?:at|in) Srebrenica|Srebrenica massacre",
    "Indian Ocean tsunami": r"Boxing Day tsunami|Indian Ocean tsunami|Asian tsunami",
    "Fukushima disaster": r"Fukushima (?:nuclear )?(?:disaster|accident|meltdown)|(?:disaster|meltdown) at Fukushima",
    "Hurricane Katrina": r"Hurricane Katrina",
    "Lockerbie bombing": r"Lockerbie (?:bombing|disaster)|bombing of Pan Am (?:flight )?103",
    "Hillsborough disaster": r"Hillsborough disaster|disaster at Hillsborough",
    "Heysel disaster": r"Heysel (?:stadium )?disaster",
    "Herald of Free Enterprise disaster": r"Herald of Free Enterprise (?:disaster|capsized|sank)|sinking of the Herald of Free Enterprise|Zeebrugge (?:ferry )?disaster",
    "Aberfan disaster": r"Aberfan disaster|disaster at Aberfan",
    "Piper Alpha disaster": r"Piper Alpha (?:disaster|explosion)",
    "Grenfell Tower fire": r"Grenfell(?: Tower)? (?:fire|disaster)|fire at Grenfell Tower",
    "Brexit referendum": r"Brexit (?:referendum|vote)|Britain voted (?:to leave|for Brexit)",
    "bombing of Hiroshima": r"(?:atomic )?bombing of Hiroshima|(?:the )?(?:atom(?:ic)? )?bomb (?:fell|was dropped) on Hiroshima",
    "attack on Pearl Harbor": r"attack on Pearl Harbou?r|bombing of Pearl Harbou?r",
    "D-Day": r"D-Day(?: landings)?|Normandy landings",
    "liberation of Auschwitz": r"liberation of Auschwitz",
    "battle of Waterloo": r"[Bb]attle of Waterloo",
    "battle of Hastings": r"[Bb]attle of Hastings",
    "battle of Trafalgar": r"[Bb]attle of Trafalgar",
    "Great Fire of London": r"Great Fire of London",
    "battle of Nieuwpoort": r"[Bb]attle of Nieuwpoort",
    "outbreak of the First World War": r"outbreak of (?:the First World War|World War (?:I|One)\b)|(?:First World War|World War (?:I|One)) broke out",
    "outbreak of the Second World War": r"outbreak of (?:the Second World War|World War (?:II|Two)\b)|(?:Second World War|World War (?:II|Two)) broke out",
    "end of the Second World War": r"end of (?:the Second World War|World War (?:II|Two)\b)|Second World War ended|VE Day",
    "end of the First World War": r"end of (?:the First World War|World War (?:I|One)\b)|First World War ended|Armistice (?:was signed|of 1918)",
    "bombing of Rotterdam": r"bombing of Rotterdam",
    "bombing of Guernica": r"bombing of Guernica",
    "Russian Revolution": r"Russian [Rr]evolution|October Revolution|Bolshevik [Rr]evolution",
    "storming of the Bastille": r"storming of the Bastille",
    "Tiananmen Square massacre": r"Tiananmen Square (?:massacre|crackdown)|massacre (?:in|on) Tiananmen Square",
    "release of Nelson Mandela": r"release of (?:Nelson )?Mandela|Mandela was (?:released|freed)|Mandela walked free",
    "coronation of Elizabeth II": r"[Cc]oronation of (?:Queen )?Elizabeth(?: II)?|Queen(?:'s|’s) [Cc]oronation",
    "death of Princess Diana": r"death of (?:Princess Diana|Diana, Princess of Wales)|(?:Princess )?Diana(?:'s|’s) death|Princess Diana died",
    "Challenger disaster": r"Challenger (?:space shuttle )?(?:disaster|explosion|exploded)|(?:space shuttle )Challenger (?:exploded|blew up|broke up)",
    "Hungarian uprising": r"Hungarian [Uu]prising|Hungarian [Rr]evolution",
    "Prague Spring": r"Prague Spring",
    "Cuban missile crisis": r"Cuban [Mm]issile [Cc]risis",
    "Falklands War": r"Falklands (?:[Ww]ar|[Cc]onflict)|invasion of the Falklands",
    "closing of the Afsluitdijk": r"(?:closing|completion) of the Afsluitdijk",
    "Treaty of Versailles": r"Treaty of Versailles",
    "Maastricht Treaty": r"Maastricht Treaty|Treaty of Maastricht",
    "Krakatoa eruption": r"eruption of (?:Mount )?Krakatoa|Krakatoa (?:erupted|exploded)",
    "Hindenburg disaster": r"Hindenburg (?:disaster|crash)",
    "Tenerife airport disaster": r"Tenerife (?:air|airport) disaster",
    "Munich air disaster": r"Munich air (?:disaster|crash)",
    "Bloody Sunday": r"Bloody Sunday",
    "Good Friday Agreement": r"Good Friday [Aa]greement",
    "Easter Rising": r"Easter Rising",
    "Woodstock": r"Woodstock (?:festival|music festival)|(?:music )?festival at Woodstock",
    "Live Aid": r"Live Aid",
    "first ascent of Everest": r"(?:first ascent|conquest) of (?:Mount )?Everest|Everest was first climbed|Hillary (?:and Tenzing )?(?:climbed|conquered) Everest",
    "discovery of Tutankhamun": r"discovery of (?:Tutankhamun(?:'s|’s) tomb|the tomb of Tutankhamun)",
    "fall of Lehman Brothers": r"(?:collapse|fall) of (?:the bank )?Lehman(?: Brothers)?|Lehman(?: Brothers)? (?:collapsed|went bust|fell)",
    "Utøya attack": r"(?:massacre|attack|shootings?) on Ut[øo]ya|Ut[øo]ya massacre",
    "Bataclan attack": r"(?:massacre|attack) (?:at|on) the Bataclan|Bataclan (?:attack|massacre)",
    "attack on Charlie Hebdo": r"attack on Charlie Hebdo|Charlie Hebdo (?:attack|shooting|massacre)",
    "first flight of the Wright brothers": r"Wright brothers(?:'|’)? (?:first flight|first flew)|first flight of the Wright brothers",
    "first man in space": r"first man in space|first human in space",
    "sinking of the Lusitania": r"sinking of the Lusitania|Lusitania (?:sank|went down|was torpedoed)",
}
# fmt: on
# Between an event and its year, and between a year and its event.
TO_YEAR = r"\s?(?:,\s)?(?:\()?(?:(?:which |that )?(?:was )?(?:in|on|of|back in)\s)?(?:the year\s|the night of\s|the summer of\s)?$"
FROM_YEAR = r"(?:,\s|\s)?(?:the year of\s|the year that\s|the year in which\s|the year\s|when\s|at\s|during\s|with\s|saw\s|the day of\s)(?:the\s)?$"
# Between an event and "so long ago", and the other way round.
TO_AGO = r",?\s(?:\()?(?:was\s|is\s|exactly\s|almost\s|this year\s|this week\s|this month\s|now\s|all of\s|on [A-Z][a-z]+day\s|took place\s|happened\s|[A-Z][a-z]+day\s|some\s){0,3}$"
AGO_TO = r"(?:\s(?:today|tomorrow|yesterday|this (?:week|month|year)|(?:on |next |last |this )?[A-Z][a-z]+day))?,?\s(?:since|at|in|during|with|came|was|when|of|the|so|\s){0,4}\s?$"
# Before a well-known name with a year of feast: "the centenary of the birth of".
BIRTH_OF = r"\sof\s(?:the\s)?birth\sof\s(?:the\s)?(?:[^\W\d_A-Z]+\s){0,2}$|\sbirthday\sof\s(?:the\s)?(?:[^\W\d_A-Z]+\s){0,2}$"
DEATH_OF = r"\sof\s(?:the\s)?death\sof\s(?:the\s)?(?:[^\W\d_A-Z]+\s){0,2}$"
# Behind a well-known name: an age at death, an age now, a year of birth or of death. `n` is the number.
REACHED = (
    r"(?:,\s(?:who\s)?|\s(?:was\s)?)(?:died|dead|dies|drowned|killed|shot)\s(?:young\s|only\s|suddenly\s|in [A-Z][a-z]+\s){0,2},?\s?(?:at the age of\s|aged\s|when (?:he|she) was\s|at\s)(?:only\s|just\s)?(?P<n>\d{1,3}|[^\W\d_]+)\b",
    r"(?:,\s(?:who\s)|\s)lived to (?:be\s|the age of\s)?(?P<n>\d{1,3}|[^\W\d_]+)\b",
)
IS_NOW = (
    r"[^.;:()\n]{0,30}?\bwould have (?:been|turned|celebrated (?:his|her))\s(?P<n>\d{1,3}|[^\W\d_]+)(?:st|nd|rd|th)?\b(?!\syears (?:since|before|after))",
    r"(?:,\swho)?\s(?:turns|turned|will be|will turn|is turning)\s(?P<n>\d{1,3}|[^\W\d_]+)\s(?:that day|today|tomorrow|yesterday|this (?:week|month|year)|next (?:week|month)|last week|on [A-Z][a-z]+|(?:next |last )?[A-Z][a-z]+day)\b",
    r"(?:'s|’s)\s(?P<n>\d{1,3}|[^\W\d_]+)(?:st|nd|rd|th)\sbirthday\s(?:is|falls|today|tomorrow|next|on|this)\b",
)
BORN_AGO = (r"[^.;:()\n]{0,25}?\bborn\s(?:[^\s.,;]+\s){0,3}?(?P<n>\d{1,3}|[^\W\d_]+)\syears ago\b",)
DIED_AGO = (r"[^.;:()\n]{0,25}?\bdied\s(?:[^\s.,;]+\s){0,3}?(?P<n>\d{1,3}|[^\W\d_]+)\syears ago\b",)
BORN_YEAR = (r"(?:\swas|,\swho was|,)\sborn\s(?:[^\s.,;]+\s){0,4}?in\s(?:[A-Z][a-z]+\s)?(?P<y>\d{4})\b",)
DIED_YEAR = (r"(?:,\swho)?\s(?:died|was killed|was assassinated|was shot)\s(?:[^\s.,;]+\s){0,3}?in\s(?:[A-Z][a-z]+\s)?(?P<y>\d{4})\b",)
