"""Dutch words around how often, how far apart and how long ago things are. Regular expressions; what they were tried on:
tests/checks/pairs_time.txt and clean_time_nl.txt.
"""

# How often in a year, in a word; and "om de drie maanden". A monthly may skip the summer.
OFTEN = (
    r"\b(?:(?P<t26>tweewekelijkse?|veertiendaagse?|om de week|om de veertien dagen|elke twee weken|iedere twee weken)|(?P<t6>tweemaandelijkse?|om de maand)|"
    r"(?P<t4>driemaandelijkse?|(?:elk|ieder|per) kwartaal)|(?P<t2>halfjaarlijkse?|(?:elk|ieder|per) half ?jaar)|(?P<t52>wekelijkse?|(?:elke|iedere) week)|(?P<t12>maandelijkse?|(?:elke|iedere) maand))\b"
)
EVERY = (
    r"\b(?:om de|elke|iedere|(?:eens|eenmaal|één keer|een keer) (?:in|per) de|eens per)\s(?P<number>\d{1,2}|twee|drie|vier|vijf|zes|acht|tien|veertien)\s(?P<unit>dagen|weken|maanden|jaar)\b"
)
EVERY_UNITS = {"dagen": "day", "weken": "week", "maanden": "month", "jaar": "year"}
EVERY_NUMBERS = {"twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "acht": 8, "tien": 10, "veertien": 14}
# Between how often it is and how often that is in a year: the one says the other again.
SAME_AGAIN = r"[,(–—:-]|\b(?:dus|oftewel|ofwel|dat is|dat wil zeggen)\b"
ANOTHER_RATE = r"\b(?:en|maar|plus|terwijl|soms|vaak|eerst|vroeger|daarnaast|behalve|niet|meer|minder|hooguit|minstens|in plaats van)\b|[;.]"
# Two people, and how much their years differ: "schelen zes jaar", "zes jaar verschil".
APART_BEFORE = r"\b(?:schelen|scheelden|scheelt|verschillen)\s(?:maar\s|slechts\s|precies\s|ruim\s|dus\s|bijna\s)?$"
APART_BEHIND = r"\s(?:van elkaar\s)?(?:schelen|scheelden|verschillen|leeftijdsverschil|verschil|uit elkaar|na elkaar geboren|tussen|ertussen)\b|\sin leeftijd\s(?:schelen|verschillen)\b"
BORN_IN = r"(?:,\s(?:geboren\s)?(?:van|in|uit)\s|\bgeboren\s(?:in|op)\s|\(|\*\s?|\bvan\s)$"
BORN_BEHIND = r"\s(?:geboren|ter wereld)\b"
# Two hours and a length that says again what lies between them: "dat is zeven uur", "dus drie uur".
WHICH_IS = r"(?:\b(?:dat is|dat was|dat zijn|dus|oftewel|ofwel|samen|bij elkaar|in totaal|alles bij elkaar|alles samen|goed voor|al met al|wat neerkomt op)\s(?:precies\s|dus\s|maar\s|maar liefst\s)?|[–—:(]\s?)$"
# So long held, up to now, of what the sentence before dates: "hield achttien jaar stand".
HELD_BEFORE = r"\b(?:dus|hield|stond|bleef|had|daarmee)\s(?:[^\s.,;:()]+\s){0,4}$"
HELD_BEHIND = r"\s(?:in (?:zijn |haar |hun )?bezit|in handen|op zijn naam|op haar naam|stand(?: gehouden)?|overeind|in de boeken|op de lijst|ongeslagen|onaangetast|meegegaan)\b"
SUPERSEDED = r"\b(?:record\w*|\w*record|verder dan|sneller dan|hoger dan|beter dan|verbeterde|verbrak|gebroken|sneuvelde)\b"
# An age in the opening of a sentence, with the person right behind it: "In 2004, 60 jaar oud, kreeg hij".
DOER_BEHIND = r"^(?:\sjaar)?(?:\s(?:oud|jong))?,?\s(?:[^\W\d_]+\s){0,2}(?:hij|zij|ze)\b"
# "geboren en nu 38-jarige": one and the same person.
AND_NOW = r"\ben\s(?:nu|inmiddels|thans|vandaag|tegenwoordig)\b"
# Before "at an age": it is the age of now.
AT_PRESENT = r"\b(?:nu|inmiddels|vandaag|tegenwoordig|thans|is|wordt|loopt|werkt|speelt|nog)\b"
# Behind a feast: what it is the feast of.
FEAST_OF = r"\svan\s(?:zijn|haar|hun|diens|de|het)\s(?:(?P<birth>geboorte(?:dag|jaar)?)|(?P<death>dood|overlijden|sterfdag|sterven)|oprichting|stichting|opening|verschijning)\b"
# Between the years and the days of an age.
AND_DAYS = r",?\s(?:en\s)?"
# What is told behind this came first: "retired in 1978, having joined in 1947".
ANTERIOR = r"\b(?:na|nadat)\b"
# So long after or before something that has a year of its own.
YEARS_FROM = r"\s(?:(?P<before>voor|vóór|voordat)|na|nadat)\s"
# What was so long ago, with its year in the next sentence.
THAT_WAS = r"(?:dat|het) was (?:dus )?(?:in |op )?(?:[^\W\d_]+ )?$"
# An age of now, of a he or a she.
NOW_SO_OLD = r"\b(?:(?:nu|inmiddels|vandaag|intussen) is (?:hij|zij|ze)|(?:hij|zij|ze) is (?:nu|inmiddels|intussen|vandaag|dit jaar)|(?:hij|zij|ze) is|is (?:nu|inmiddels|intussen)|de (?:nu|inmiddels)|met (?:haar|zijn)(?=\s\S+\sjaar\b)|is (?:hij|zij|ze) (?:nu|inmiddels))\s(?P<n>\d{2,3}|[^\W\d_]{4,})(?=(?:-jarige\b|\sjaar\b|\s(?:en|maar)\s|[.,;:)–—]|$))"
# What was made, right before or behind its year: it cannot be a year to come.
MADE = r"\b(?:aangelegd|gebouwd|opgericht|gesticht|geplant|gemaakt|geschreven|geschilderd|ingevoerd|aangekocht|gekocht|geopend|gedateerd|onthuld|geïnstalleerd|geplaatst|verbouwd|gerestaureerd|gevonden|ontdekt|uitgevonden|gedrukt|verschenen|genomen|opgenomen|overleden|gestorven|afgestudeerd|gepromoveerd|gesloopt|aangetreden|afgebrand|opgeleverd)e?\b"
MADE_SINCE = r"\b(?:sinds|sedert|dateert (?:uit|van)|stamt uit|uit|dateren (?:uit|van)|stammen uit)\s$"
TO_COME = r"\b(?:wordt|worden|zal|zullen|zou|zouden|moet|moeten|kan|kunnen|wil|willen|gaat|gaan|plan\w*|verwacht\w*|toekomst\w*|roman|film|serie|boek|scenario|stel|als|hoopt|streef\w*|prognose\w*|voorspel\w*|uiterlijk|vanaf|tot|volgend\w*|komend\w*|klaar|moest|moesten|droom\w*|speelt|fictie\w*|zodra|contract\w*|loopt|afloopt)\b"
# What follows on what in a life: the group is called after the place in that order.
LIFE_STAGE = (
    r"\b(?:(?P<a1>verloofd(?:e[n]?)?(?: zich)?|ontmoett?en?(?: elkaar)?|leerden elkaar kennen|leerde (?:hij|zij|ze) (?:hem|haar) kennen)|(?P<a2>trouwden?|getrouwd|huwden?|gehuwd|jawoord|in het huwelijk)|(?P<a3>scheidden?(?! zich)|gescheiden|echtscheiding)|"
    r"(?P<b1>ging(?:en)? studeren|begon (?:haar|zijn|aan (?:een|haar|zijn|de)) studie|schreef zich in|werd eerstejaars|eindexamen)|(?P<b2>studeerde(?:n)?(?: [^\s.,;]+){0,2} af|afgestudeerd)|(?P<b3>promoveerden?|gepromoveerd)|"
    r"(?P<c1>emigreerden?|vertrok(?:ken)? naar|verhuisden? naar)|(?P<c2>keerden?(?: [^\s.,;]+){0,2} terug|teruggekeerd|terugkeer)|"
    r"(?P<d1>gearresteerd|opgepakt|aangehouden)|(?P<d2>veroordeeld)|(?P<d3>vrijgelaten|kwam(?:en)? vrij|vrijkwam)|"
    r"(?P<e1>in dienst|aangenomen|benoemd|aangetreden|trad(?:en)? aan)|(?P<e2>met pensioen|ontslagen|nam(?:en)? ontslag|afgetreden|trad(?:en)? af|stapte(?:n)? op))\b"
)
ONCE_MORE = r"\b(?:opnieuw|weer|tweede|derde|eerste (?:man|vrouw|huwelijk)|eerder|eerdere|daarvoor|vroeger\w*|al|hertrouw\w*|ex-\w+|voordat|later gescheiden|destijds)\b"
PRONOUN = r"\b(?:hij|zij|ze|het (?:paar|stel|echtpaar)|de twee|beiden)\b"
# A day of the week, so many days after one: "Vier dagen later, op dinsdag"; "de volgende dag, dinsdag".
NEXT_DAY = r"\b(?:(?P<d1>(?:de|een) (?:volgende dag|dag (?:later|erna|daarna)))|(?P<m1>(?:de|een) dag (?:eerder|ervoor|daarvoor|tevoren)))\b"
DAY_GAP = r",?\s(?:\(|[–—]\s)?(?:op\s|dus\s|op die\s)?"
# Before a year that "gebouwd" goes with, and between it and a "gebouwd" behind it.
MADE_IN = r"\s*(?:in|op)\s*"
MADE_GAP = r"[^,;:.()]*"
# Behind a feast: it is that of something else, whatever it is.
FEAST_GOES_ON = r"\svan\s"
