"""The words with which Dutch says whose words they are."""

# Third person, present and past, of verbs that newspapers set a quotation beside; those of which the second part is left out
# stand behind the subject ("licht zij toe").
SPEECH_VERBS = (
    "zegt zei zeggen zeiden vertelt vertelde vertellen vertelden vraagt vroeg vragen vroegen antwoordt antwoordde antwoorden "
    "antwoordden roept riep roepen riepen schreeuwt schreeuwde fluistert fluisterde stelt stelde stellen stelden meldt meldde melden "
    "meldden verklaart verklaarde verklaren verklaarden vindt vond vinden vonden denkt dacht denken dachten meent meende menen meenden "
    "schrijft schreef schrijven schreven reageert reageerde reageren reageerden erkent erkende geeft gaf legt legde licht lichtte vult "
    "vulde voegt voegde merkt merkte klaagt klaagde verzucht verzuchtte grapt grapte lacht lachte bromt bromde moppert mopperde "
    "schampert schamperde oordeelt oordeelde prijst prees concludeert concludeerde benadrukt benadrukte waarschuwt waarschuwde belooft "
    "beloofde bevestigt bevestigde ontkent ontkende verdedigt verdedigde besluit besloot herinnert herinnerde grinnikt grinnikte zucht "
    "zuchtte mompelt mompelde bekent bekende betoogt betoogde twittert twitterde appt appte mailt mailde luidt luidde aldus snauwt "
    "snauwde sist siste spreekt sprak noemt noemde noemen noemden eist eiste wil weet wist hoopt hoopte vreest vreesde verwacht "
    "verwachtte constateert constateerde corrigeert corrigeerde repliceert repliceerde werpt wierp brengt bracht fulmineert "
    "fulmineerde jubelt jubelde sneert sneerde spot spotte stamelt stamelde verkondigt verkondigde voorspelt voorspelde zingt zong "
    "citeert citeerde staat stond laat liet gaat ging begint begon vervolgt vervolgde herhaalt herhaalde onderstreept zet zette "
    "leest las geschreven informeert informeerde suggereert nuanceert bestrijdt bestreed beaamt beaamde knikt glimlacht glimlachte peinst peinsde "
    "mijmert mijmerde grijnst grijnsde tiert tierde tekent tekende gelooft geloofde ziet zag hoort hoorde adviseert adviseerde beschuldigt beschuldigde verwijt verweet beticht betichtte houdt hield hekelt hekelde rept repte foetert foeterde sputtert sputterde tiert "
    "wijst wees verontschuldigt verontschuldigde relativeert relativeerde verzekert verzekerde bezweert bezwoer oppert opperde snikt snikte"
).split()
# Verbs that make somebody a source only right behind a quotation ("laat hij weten"), and mean too much elsewhere.
ONLY_BEHIND = (
    "wil wist weet hoopt hoopte gaat ging laat liet staat stond ziet zag hoort hoorde geeft gaf legt legde licht lichtte vult vulde zet zette "
    "werpt wierp brengt bracht begint begon knikt glimlacht glimlachte tekent tekende leest las lacht lachte zucht zuchtte eist eiste "
    "verwacht verwachtte vreest vreesde zingt zong verdedigt verdedigde belooft beloofde besluit besloot ontkent ontkende prijst prees "
    "herinnert herinnerde denkt dacht wijst wees"
).split()
# Behind a verb of saying, before what is said: with one of these between them every verb of the list above counts.
COMPLEMENTS = ("dat", "of", "hoe", "waarom")
# Verbs that also stand behind a quotation without saying whose words it is.
NO_SPEECH = (
    "is was zijn waren wordt werd worden werden heet heette heten heetten kost kostte haalde haalt bleef blijft komt kwam kan kon moet "
    "moest mag mocht zal zou heeft had hebben hadden telt telde betekent betekende klinkt klonk hangt hing prijkt prijkte verscheen "
    "won wint draait draaide krijgt kreeg"
).split()
# Before the source: "volgens X", "aldus X".
SOURCE = ("volgens", "aldus", "in de woorden van", "naar het oordeel van", "in de ogen van", "bij monde van", "om met")
OWN_WORDS = ("naar eigen zeggen", "in eigen woorden")
# A verb that says what somebody calls something, with "that" or a thing between it and the words.
CALLING = "noemt noemde noemen noemden vindt vond vinden vonden spreekt sprak spreken spraken omschrijft omschreef betitelt acht achtte bestempelt bestempelde typeert typeerde houdt hield hekelt hekelde rept repte beschuldigt beschuldigde beticht betichtte".split()
# Behind such a verb: a person that is given a name, so that the words are a nickname.
NAMED = ("mij", "me", "hem", "haar", "ons", "zich", "zichzelf", "jou", "hen", "elkaar")
# What makes words a title or a name, right before them or right behind them.
TITLE_BEFORE = (
    "heet heette heten genaamd getiteld geheten boek roman autobiografie biografie memoires debuut bestseller opera thriller film documentaire serie podcast programma liedje lied nummer album plaat schilderij "
    "motie rapport nota campagne actie project stuk voorstelling musical rubriek column artikel blog winkel zaak restaurant café schip "
    "boot spel spelletje woord term begrip titel naam motto leus slogan bijnaam kop tentoonstelling expositie gedicht bundel krant "
    "tijdschrift blad thema zogenaamde zogeheten wet partij stichting vereniging beeld doek werk prijs"
).split()
TITLE_BEHIND = "heet heette heten heetten getiteld genaamd geheten".split()
# On what words are written that nobody says.
WRITTEN_ON = (
    "bord bordje bordjes spandoek spandoeken opschrift briefje brief poster affiche sticker T-shirt shirt muur schrift gastenboek aankondiging "
    "deur vlag inscriptie plakkaat gevelsteen plaquette gedenksteen folder flyer etiket verpakking tegel grafsteen krijtbord kaartje label bericht sms appje graffiti banner"
).split()
WRITTEN_VERBS = "staat stond staan stonden hangt hing prijkt prijkte luidt luidde leest vermeldt meldt".split()

# Between a person and what they belong to: "de eigenaar van de zaak", "een man met een kooi".
BELONGING = ("van", "uit", "met")
ONE_OF = ("een van", "een der", "één van")
PRONOUNS = {"hij": "m", "ze": "f", "zij": "f", "die": "", "deze": "", "hijzelf": "m", "zijzelf": "f", "men": "n", "het": "n"}
ARTICLES = ("de", "het", "een", "'n")
POSSESSIVES = {"zijn": "m", "haar": "f", "hun": "", "mijn": "", "uw": "", "jouw": "", "jullie": "", "m'n": "", "z'n": "m", "d'r": "f", "diens": "m", "ons": "", "onze": "", "die": "", "deze": ""}
# How words for peoples end, which are no names of people.
PEOPLES = ("ische", "sche", "se", "iërs", "ezen")
NOT_BEFORE_PEOPLE = "in op te bij naar uit tussen rond nabij langs buiten binnen door over onder de het een".split()
TITLES = {
    "mevrouw": "f", "mevr": "f", "mw": "f", "meneer": "m", "mijnheer": "m", "heer": "m", "dhr": "m", "dominee": "", "ds": "", "dr": "", "drs": "",
    "mr": "", "ir": "", "ing": "", "prof": "", "pastoor": "m", "pater": "m", "zuster": "f", "koning": "m", "koningin": "f", "prins": "m", "prinses": "f",
    "opa": "m", "oma": "f", "oom": "m", "tante": "f", "sir": "m", "lord": "m", "lady": "f", "paus": "m", "keizer": "m", "keizerin": "f", "tsaar": "m",
    "baron": "m", "graaf": "m", "gravin": "f", "hertog": "m", "hertogin": "f", "kardinaal": "m", "sint": "",
}  # fmt: skip
MALE_NOUNS = (
    "man vader zoon zoontje broer broertje neefje opa grootvader oom neef jongen kleinzoon echtgenoot weduwnaar koning prins pastoor pater heer meneer vriend "
    "kleinzoon stiefvader schoonvader schoonzoon zwager"
).split()
FEMALE_NOUNS = (
    "vrouw moeder dochter dochtertje zus zusje nichtje oma grootmoeder tante nicht meisje kleindochter echtgenote weduwe koningin prinses mevrouw vriendin "
    "actrice zangeres schrijfster lerares wielrenster winnares burgemeestersvrouw directrice verpleegster danseres stiefmoeder "
    "schoonmoeder schoondochter schoonzus onderzoekster minnares non zuster"
).split()
FEMALE_ENDINGS = ("ster", "ares", "rice", "euse")
# People who are called by what they do: whole words, and the ends of longer ones.
PERSON_NOUNS = (
    "drukker drukster notaris historica politica critica musica fysica chemica woordvoerster omwonende uitbater uitbaatster toeschouwster badmeester opzichter "
    "arts advocaat burgemeester wethouder minister staatssecretaris premier raadslid jurylid kamerlid lid bewoner buurman buurvrouw agent "
    "politicus filosoof psycholoog historicus bioloog econoom jurist notaris rechter officier griffier dirigent trainer coach aanvoerder "
    "keeper spits boer boerin bakker slager imker molenaar veerman visser kapitein schipper chauffeur machinist conducteur piloot "
    "steward kok ober gast klant patiënt cliënt verdachte getuige dader slachtoffer passagier reiziger toerist vluchteling asielzoeker "
    "student leerling scholier docent leraar meester juf rector directeur voorzitter secretaris penningmeester woordvoerder manager "
    "baas eigenaar ondernemer winkelier koopman makelaar architect ingenieur monteur timmerman schilder kunstenaar fotograaf "
    "schrijver auteur dichter journalist redacteur verslaggever correspondent acteur zanger musicus violist pianist componist "
    "regisseur presentator kenner deskundige expert hoogleraar professor onderzoeker wetenschapper analist adviseur consultant "
    "conservator curator archivaris bibliothecaris verpleegkundige huisarts chirurg dokter therapeut begeleider vrijwilliger "
    "collega kind baby peuter kleuter tiener puber jongere oudere bejaarde gepensioneerde weduwe wees patroon ploegleider renner "
    "wielrenner schaatser voetballer loper zwemmer winnaar verliezer kampioen deelnemer toeschouwer supporter demonstrant activist "
    "militair soldaat sergeant generaal commandant brandweerman brandweercommandant politieman rechercheur boswachter gids koster "
    "dominee imam rabbijn bisschop priester monnik omwonende huurder verhuurder koper verkoper dorpsgenoot dorpeling inwoner Fries Groninger Amsterdammer "
    "Rotterdammer Brabander Limburger Zeeuw Drent Argentijn Braziliaan Italiaan Spanjaard Portugees Zweed Tsjech Griek Turk Marokkaan Chinees Japanner Australiër Canadees Zwitser Oostenrijker Brit Ier Indiër Israëliër Palestijn Keniaan Ethiopiër Kroaat Serviër Roemeen Bulgaar Oekraïner Iraniër Irakees Afghaan Colombiaan Chileen Mexicaan Belg Duitser Fransman Engelsman Amerikaan Rus Oekraïner Syriër inspecteur "
    "klasgenoot huisgenoot teamgenoot ploeggenoot partner compagnon tijdgenoot lotgenoot plaatsgenoot buurtgenoot studiegenoot reisgenoot "
    "president vicepresident bondskanselier kanselier rapporteur ambassadeur diplomaat consul informateur formateur lijsttrekker partijleider "
    "senator gouverneur dijkgraaf korpschef hoofdofficier hoofdredacteur columnist criticus recensent romancier toneelschrijver "
    "choreograaf danser striptekenaar illustrator ontwerper vormgever producent dj rapper gitarist drummer bassist sopraan tenor "
    "atleet sprinter turner judoka hockeyer tennisser golfer darter coureur motorcrosser roeier zeiler keepster verdediger "
    "middenvelder aanvaller doelman bondscoach scheidsrechter grensrechter ploegarts fysiotherapeut tandarts apotheker dierenarts "
    "viroloog epidemioloog microbioloog socioloog criminoloog politicoloog antropoloog jurist theoloog geoloog ecoloog wiskundige "
    "natuurkundige scheikundige astronoom sterrenkundige klimatoloog meteoroloog weerman promovendus lector decaan "
    "opperbevelhebber kolonel luitenant majoor admiraal veteraan huisbaas huisvrouw loodgieter elektricien kapper tuinman hovenier "
    "veehouder melkveehouder akkerbouwer tuinder teler wijnboer herder jager stroper smid molenaar marktkoopman uitbater cafébaas "
    "barman portier conciërge beveiliger cipier gevangene crimineel hacker programmeur topvrouw topman CEO bankier belegger "
    "financier miljardair miljonair filantroop erfgenaam erfgename zakenman zakenvrouw hotelier restaurateur chef-kok "
    "gedeputeerde commissaris bestuurder topman topvrouw bestuursvoorzitter oprichter initiatiefnemer organisator chef"
).split()
PERSON_ENDINGS = (
    "directeur voorzitter woordvoerder meester leider houder bewoner maker man vrouw lid eigenaar arts verpleegkundige deskundige hoogleraar "
    "onderzoeker schrijver speler drijver rijder verzorger bestuurder manager medewerker begeleider wethouder minister bakker boer "
    "coördinator adviseur inspecteur generaal commandant kenner leraar docent fotograaf acteur zanger loog noom aar ist"
).split()
INSTITUTIONS = (
    "college hof rechtbank gemeente provincie inspectie politie brandweer regering kabinet ministerie universiteit school ziekenhuis stichting vereniging "
    "bond vakbond partij fractie raad gemeenteraad commissie rekenkamer bedrijf concern bank fabriek krant redactie organisatie bestuur "
    "directie vereniging club coalitie oppositie waterschap GGD KNMI NS OM Openbaar exploitant beheerder verhuurder netbeheerder "
    "vervoerder exploitant overheid kerk dorpsraad instelling instituut federatie koepel zorgverzekeraar verzekeraar leger marine luchtmacht landmacht fonds Bouwfonds omroep museum theater orkest festivalorganisatie "
    "autoriteit bureau agentschap planbureau dienst kredietbank volksbank investeringsbank spaarbank "
    "supermarkt winkelketen uitgeverij ziekenhuisbestuur schoolbestuur veiligheidsregio"
).split()
PARTICLES = ("van", "de", "der", "den", "ten", "ter", "te", "van der", "van den", "van de", "el", "al", "bin", "ibn", "von", "du", "la", "le", "in 't", "'t", "op den", "op de", "vande", "vander", "d'")
# The small words of those that also join what are two names.
LINKING = ("van", "of")
LINKS_ONLY_BODIES = False  # whether they are part of a name in that of a body only: "University of Leeds", "Ada of Leeds"
VERB_SECOND = True  # what opens a sentence and is no subject drives that behind the verb: "Gisteren zei Jan dat"
TITLE_CASE = False  # whether titles of books and films have a capital on nearly every word
TITLE_IN_NAME = False  # whether somebody without a first name is called by title and surname: "Mr Finch"
BARE_GENITIVE = True  # whether a name has a genitive without an apostrophe: "Poetins gezicht"
# Words with a capital at the head of a sentence that are no names.
NO_NAMES = (
    "de het een en maar want dus of in op aan bij van voor met naar uit over onder door tot tegen tussen volgens aldus als toen nu dan dat "
    "die dit deze daar hier er ze zij hij we wij ik je jij u jullie men wie wat waar waarom hoe wanneer ook nog al niet geen wel zo te om "
    "na sinds tijdens binnen buiten boven naast achter rond per zijn haar hun mijn ons onze elke alle alles iedereen niemand veel weinig "
    "twee drie vier vijf zes zeven acht negen tien gisteren vandaag morgen vorig vorige vorig volgende eerst later inmiddels ondertussen "
    "zondag maandag dinsdag woensdag donderdag vrijdag zaterdag januari februari maart april mei juni juli augustus september oktober "
    "november december ja nee misschien helaas gelukkig toch bovendien daarom daarna daardoor ruim bijna ongeveer pas alleen zelfs "
    "omdat terwijl hoewel zodra nadat voordat totdat zonder wegens vanwege dankzij samen zelf eigenlijk natuurlijk laatst ooit nooit "
    "anders altijd soms vaak meestal eindelijk ineens plots plotseling opeens straks binnenkort nergens ergens overal iemand iets niets mogelijk "
    "waarschijnlijk zeker echt gewoon juist vooral verder weer terug erg heel zulke sommige andere beide enkele diverse talloze dergelijke zulk welk "
    "welke hierdoor hierbij daarbij daarmee daarvan hiervan waardoor waarbij waarmee waarna intussen destijds tegenwoordig momenteel doorgaans "
    "regelmatig sindsdien voortaan kortom tenslotte uiteraard immers evenmin elders ondanks behalve rondom via richting nabij steeds slechts "
    "zelden genoeg meer minder meeste daarop hierop ofwel noch mede tevens uiteindelijk aanvankelijk "
    "zoals evenals aangezien mits tenzij laten kijk luister had heeft is was wordt werd kan kon moet zou zal"
).split()
# Behind the verb, before the subject ("zegt ook Jan", "riep toen de man").
BETWEEN = "ook dan er daarop toen vervolgens nu nog zich echter later eerder inmiddels daarna even alvast zelfs alleen meteen gisteren vandaag maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split()
# Where a noun phrase ends at the latest.
NP_ENDS = (
    "van in op aan bij voor met naar uit over onder door tot tegen tussen na sinds tijdens om en of maar die dat dit zelf terug toe op uit af "
    "voor aan mee vast is was heeft had zegt zei niet ook nog wel al dan toen nu er hem haar hen zich het de een als terwijl omdat want zo te "
    "weten lachend huilend hoofdschuddend vrolijk boos achteraf later gisteren vandaag achterin "
    "vanuit vanaf bovenop bovenaan onderaan halverwege middenin onderweg tegenover achteraan vooraan vlakbij "
    "naast achter boven binnen buiten tegenover volgens zonder langs namens jegens richting per via rond "
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vanochtend vanmiddag vanavond vorige afgelopen"
).split()
# How verbs end in the third person, where nothing more is known of a word.
VERB_ENDINGS = ("t", "de", "te", "den", "ten")
# How a word may end that stands right behind a quotation with a comma between, and is then its verb, known or not.
LIKELY_VERB_ENDINGS = ("t", "de", "te", "g", "k", "p", "f", "d", "en")
# The same of a verb behind its subject.
REGULAR_ENDINGS: tuple[str, ...] = ()
# Before a noun that speaks of somebody who is known; between "een van" and those one is of.
DEFINITE = ("de", "het")
# What shows that a line with a dash is spoken: it asks, it calls, it says I or you.
TALK = r"[?!]|…|\b(?:ik|je|jij|u|we|wij|mij|me)\b"
# Whose somebody is in the words of another: "mijn vader"; and how they are called by the narrator.
OWN = ("mijn", "m'n", "onze", "ons")
OWN_OF = "{noun} van {name}"
# Before a clause of its own, so that what follows may be its subject.
CONJUNCTIONS = "nadat voordat omdat dat terwijl en maar of toen als want zoals hoewel zodra waarna".split()
# Of the verbs that mean too much elsewhere (ONLY_BEHIND), those that lead to words right behind them: "beloofde ‘een ruime vergoeding’".
RIGHT_BEFORE = (
    "belooft beloofde eist eiste verwacht verwachtte vreest vreesde hoopt hoopte ontkent ontkende verdedigt verdedigde denkt dacht "
    "herinnert herinnerde lacht lachte zucht zuchtte glimlacht glimlachte zingt zong"
).split()
# Before a noun for a person, their age: who it is has been told.
AGED = r"\d{1,3}-jarige\s"
# What opens a sentence about the last one named.
DEMONSTRATIVES = ("die", "deze")
# Of words that end like those for people, the ends of those that are none: "voorjaar", "boodschappenlijst", "gevaar".
NO_PERSON_ENDINGS = (
    "jaar paar gevaar exemplaar altaar commentaar bezwaar snaar waar baar klaar schaar staar evenaar lijst mist kist twist gist"
).split()
AND = ("en",)
# What an interviewer calls the one who answers.
SECOND_PERSON = "u uw je jij jouw jullie".split()
# Behind words that somebody calls, whoever it is: "klonk het uit de zaal".
OTHER_VOICE = ("klonk", "klinkt", "galmde", "galmt", "schalde", "schalt", "kwam", "ging", "staat", "stond")
# What opens a sentence about the one that the story is about, after another one's opinion.
THEMSELVES = ("zelf",)
# Before a title between marks.
BEFORE_TITLES = "in op bij uit over voor met naar rond aan".split()
# How words for the people of a body with initials end: "SGP'er".
ACRONYM_PERSONS = ("'er", "'ster")
# Between a body and who speaks for it: "meldt de rederij bij monde van Jan Smit".
BY_MOUTH = ("bij monde van", "via", "in de persoon van")
# Pronouns that are no subject, behind what names a source ("volgens hem").
OBJECTS = {"hem": "m", "haar": "f", "hen": "", "hun": "", "hemzelf": "m", "haarzelf": "f"}
# Before a noun for a person, as articles are.
OTHER_DETERMINERS = ("één", "nog een", "een andere", "de ene", "de andere")
# What a body that was named is called when it is told of again: "het bedrijf".
GENERIC_BODIES = (
    "instituut bedrijf organisatie vereniging stichting concern onderneming keten dienst fonds vakbond bond club krant omroep partij "
    "rederij fabrikant uitgeverij verzekeraar bank instelling"
).split()
# Opens what is told of somebody before the name in apposition: "de vrouw die hij redde, Ada Finch, ziet".
RELATIVE = ("die", "dat", "met wie", "van wie", "aan wie")
