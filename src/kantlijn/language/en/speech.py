"""The words with which English says whose words they are."""

SPEECH_VERBS = (
    "says said say written tells told tell asks asked ask answers answered replies replied writes wrote write adds added explains explained shouts "
    "shouted cries cried calls called whispers whispered states stated reports reported declares declared thinks thought believes "
    "believed insists insisted argues argued claims claimed warns warned promises promised admits admitted confirms confirmed denies "
    "denied concludes concluded complains complained jokes joked laughs laughed sighs sighed grumbles grumbled mutters muttered murmurs "
    "murmured recalls recalled remembers remembered remarks remarked notes noted observes observed suggests suggested stresses stressed "
    "continues continued begins began agrees agreed objects objected protests protested snaps snapped tweets tweeted texts texted emails "
    "emailed reads read wonders wondered hopes hoped fears feared wants wanted describes described demands demanded smiles smiled nods "
    "nodded shrugs shrugged grins grinned growls growled yells yelled screams screamed sneers sneered boasts boasted pleads pleaded "
    "predicts predicted maintains maintained acknowledges acknowledged counters countered concedes conceded announces announced goes went "
    "repeats repeated counsels sings sang offers offered interrupts interrupted puts put fumes fumed rages raged quips quipped muses mused reckons reckoned hisses hissed barks "
    "barked gushes gushed enthuses enthused chimes chimed sobs sobbed thunders thundered roars roared gasps gasped blurts blurted retorts retorted "
    "responds responded urges urged advises advised comments commented testifies testified laments lamented vows vowed asserts asserted contends "
    "contended scoffs scoffed teases teased accuses accused shoots shot fires fired whines whined croaks croaked"
).split()
ONLY_BEHIND = (
    "goes went puts put offers offered wants wanted begins began smiles smiled nods nodded shrugs shrugged grins grinned laughs laughed sighs "
    "sighed hopes hoped fears feared remembers remembered promises promised denies denied thinks thought predicts predicted reads read shoots shot fires fired chimes chimed roars roared thunders thundered rages raged barks barked"
).split()
COMPLEMENTS = ("that", "whether", "how", "why")
NO_SPEECH = (
    "is was are were be been has had have became becomes won wins hangs hung appears appeared costs means meant sounds sounded comes came "
    "can could must may might will would should"
).split()
SOURCE = ("according to", "in the words of", "in the view of", "in the opinion of")
OWN_WORDS = ("in his own words", "in her own words", "in their own words", "in its own words")
CALLING = "calls called call describes described dubs dubbed labels labelled finds found considers considered brands branded terms termed accuses accused".split()
NAMED = ("me", "him", "her", "us", "them", "himself", "herself", "you")
TITLE_BEFORE = (
    "called titled entitled named dubbed book novel memoir autobiography biography debut bestseller play opera sitcom sketch film movie documentary series podcast programme program song single album record painting motion "
    "report paper campaign project play show musical column article blog shop pub restaurant ship boat game word term phrase title name "
    "motto slogan nickname headline exhibition poem newspaper magazine theme so-called act law party charity statue sculpture prize"
).split()
TITLE_BEHIND = "called titled entitled named".split()
WRITTEN_ON = (
    "sign signs notice notices banner banners placard placards poster posters sticker note letter card board blackboard T-shirt shirt wall "
    "packaging envelope postcard leaflet flyer badge mug plaque gravestone headstone label message text graffiti door flag inscription guestbook notebook"
).split()
WRITTEN_VERBS = "reads read says said hangs hung states saying reading announces announced".split()

BELONGING = ("of", "from", "with", "in")
ONE_OF = ("one of", "some of", "a few of")
PRONOUNS = {"he": "m", "she": "f", "they": "", "it": "n", "who": "", "one": ""}
ARTICLES = ("the", "a", "an", "another")
POSSESSIVES = {"his": "m", "her": "f", "its": "n", "their": "", "my": "", "our": "", "your": "", "this": ""}
PEOPLES = ("ish", "ese", "ians", "ans", "ers")
NOT_BEFORE_PEOPLE = "in on at of near outside inside through to from between around the a an".split()
TITLES = {
    "mr": "m", "mrs": "f", "ms": "f", "miss": "f", "dr": "", "prof": "", "rev": "", "sir": "m", "dame": "f", "lord": "m", "lady": "f", "king": "m",
    "queen": "f", "prince": "m", "princess": "f", "father": "m", "sister": "f", "brother": "m", "uncle": "m", "aunt": "f", "sgt": "", "capt": "", "col": "",
    "gen": "", "president": "", "judge": "", "justice": "", "pc": "", "reverend": "", "lt": "", "maj": "", "cmdr": "",
    "supt": "", "insp": "", "sen": "", "rep": "", "gov": "", "hon": "", "archbishop": "m", "pope": "m", "cardinal": "m", "sheikh": "m",
}  # fmt: skip
MALE_NOUNS = (
    "man father son brother grandfather great-grandfather uncle nephew boy grandson husband widower king prince priest gentleman lad dad "
    "landlord boyfriend waiter businessman policeman fireman chairman spokesman salesman"
).split()
FEMALE_NOUNS = (
    "woman mother daughter sister grandmother great-grandmother aunt niece girl granddaughter wife widow queen princess lady mum mom gran "
    "landlady girlfriend waitress actress businesswoman policewoman chairwoman spokeswoman nun"
).split()
FEMALE_ENDINGS = ("woman", "tress")
PERSON_NOUNS = (
    "doctor nurse lawyer mayor minister councillor secretary president chair member resident neighbour neighbor officer agent judge "
    "clerk conductor coach captain keeper farmer baker butcher beekeeper miller ferryman fisherman skipper driver pilot steward cook chef "
    "guest customer patient client suspect witness passenger traveller tourist refugee student pupil teacher professor headteacher "
    "director manager boss owner shopkeeper dealer buyer seller auctioneer architect engineer mechanic carpenter painter artist "
    "photographer writer author novelist poet journalist editor reporter correspondent actor singer musician violinist pianist "
    "composer presenter expert researcher scientist analyst adviser consultant curator archivist librarian surgeon therapist volunteer "
    "colleague child baby toddler teenager pensioner winner loser champion runner swimmer rider player spectator fan protester activist "
    "friend classmate roommate flatmate housemate teammate partner cousin sibling twin kid pal mate companion opponent rival "
    "inspector constable superintendent chancellor governor ambassador diplomat premier congressman congresswoman lord-lieutenant barrister "
    "solicitor prosecutor magistrate coroner executive economist accountant banker investor trader broker landowner estate-agent "
    "billionaire millionaire philanthropist heir heiress historian biologist chemist physicist mathematician astronomer "
    "meteorologist epidemiologist virologist psychologist psychiatrist sociologist criminologist ecologist geologist "
    "dentist pharmacist vet midwife paramedic caretaker cleaner plumber electrician builder gardener hairdresser barber "
    "blacksmith shepherd crofter hunter gamekeeper columnist critic playwright dramatist screenwriter biographer translator "
    "illustrator designer producer conductor guitarist drummer bassist soprano tenor dancer choreographer comedian broadcaster "
    "footballer cricketer golfer cyclist sprinter boxer jockey rower sailor swimmer athlete striker goalkeeper midfielder "
    "defender captain manager referee umpire physiotherapist colonel major lieutenant admiral marshal veteran hacker programmer "
    "postmaster headmaster headmistress governor dean provost lecturer academic undergraduate graduate apprentice "
    "soldier sergeant general commander commissioner treasurer administrator liquidator official aide envoy negotiator lawmaker militant rebel fighter bystander survivor relative mourner shopper parent investigator trustee campaigner firefighter detective ranger guide vicar imam rabbi bishop monk villager publisher forecaster "
    "coastguard porter founder organiser organizer leader tenant commuter regular sweeper operator spokesperson MP MEP senator CEO"
).split()
PERSON_ENDINGS = "man woman teacher keeper worker maker owner holder leader driver dealer trader grower breeder founder ist ian".split()
INSTITUTIONS = (
    "court council government ministry university school hospital charity association union party committee company bank factory newspaper "
    "police authority agency office department board club church parish brewery operator regulator federation trust firm airline railway "
    "retailer insurer body army navy museum theatre orchestra college academy institute ministry treasury watchdog broadcaster publisher club "
    "supermarket chain manufacturer carmaker"
).split()
PARTICLES = ("van", "de", "der", "den", "el", "al", "bin", "ibn", "von", "du", "la", "le", "di", "da", "del", "mac", "of", "ap", "ter", "ten", "zu", "dos", "abu", "ben", "y")
LINKING = ("of",)
LINKS_ONLY_BODIES = True  # "University of Leeds", and "Ada of Leeds" are two names
VERB_SECOND = False
TITLE_CASE = True  # "The Lord of the Rings"
TITLE_IN_NAME = True  # "Mr Finch"
BARE_GENITIVE = False
NO_NAMES = (
    "the a an and but or so in on at by of for with to from over under through until against between according as then now that this these "
    "those there here she he they we i you it who what where why how when also still already not no yes all everyone nobody one many few two "
    "three four five six seven eight nine ten yesterday today tomorrow last next first later meanwhile sunday monday tuesday wednesday "
    "thursday friday saturday january february march april may june july august september october november december perhaps sadly "
    "however therefore after before since during within outside above beside behind around per his her its their my our every each "
    "still often sometimes usually finally suddenly soon nowhere somewhere everywhere someone something nothing maybe probably surely really just "
    "especially further again very well other others several such which recently currently previously nowadays eventually instead indeed "
    "besides unless whether either neither whatever whenever wherever whoever less least enough otherwise hence thus "
    "like unlike whereas because while although once without despite thanks together even only just about nearly almost some any both such was is were are "
    "had has have did does do can could would should will let look listen residents house more most"
).split()
BETWEEN = "also then later once again now only even simply quietly loudly softly".split()
NP_ENDS = (
    "of in on at by for with to from over under through until against between after before since during and or but who that which is was "
    "has had says said not also still then now as while because when where so than back yesterday today later through outside inside "
    "around beside behind leaning looking holding laughing smiling "
    "near above below along across about into onto per via without among toward towards "
    "monday tuesday wednesday thursday friday saturday sunday this last"
).split()
# How verbs end in the third person, where nothing more is known of a word.
VERB_ENDINGS = ("ed", "s")
LIKELY_VERB_ENDINGS: tuple[str, ...] = ()
REGULAR_ENDINGS = ("ed", "s")
DEFINITE = ("the",)
TALK = r"[?!]|…|\b(?:i|you|we|i'm|we're|don't|my|me)\b"
OWN = ("my", "our")
OWN_OF = "{name}’s {noun}"
CONJUNCTIONS = "after before since as while because when if that and but or where although though until".split()
RIGHT_BEFORE = (
    "promises promised demands demanded fears feared hopes hoped denies denied predicts predicted offers offered thinks thought "
    "blames blamed praises praised cites cited condemns condemned hails hailed mocks mocked dismisses dismissed cited rejects rejected"
).split()
AGED = r"\d{1,3}-year-old\s"
# What opens a sentence about the last one named.
DEMONSTRATIVES: tuple[str, ...] = ()
# Of words that end like those for people, the ends of those that are none: "shortlist", "human".
NO_PERSON_ENDINGS = "remember list mist twist wrist waist fist gist german roman ottoman human talisman".split()
AND = ("and",)
# What an interviewer calls the one who answers.
SECOND_PERSON = ("you", "your", "yours")
# Behind words that somebody calls, whoever it is: "klonk het uit de zaal".
OTHER_VOICE = ("came", "comes", "went", "rang", "echoed")
# What opens a sentence about the one that the story is about, after another one's opinion.
THEMSELVES: tuple[str, ...] = ()
# Before a title between marks.
BEFORE_TITLES = "in on at from about for with to".split()
# How words for the people of a body with initials end: "SGP'er".
ACRONYM_PERSONS: tuple[str, ...] = ()
# Between a body and who speaks for it: "said the ferry company through Ada Finch".
BY_MOUTH = ("through", "through its spokesman", "through its spokeswoman", "through its lawyer")
# Pronouns that are no subject, behind what names a source ("according to him").
OBJECTS = {"him": "m", "her": "f", "them": ""}
# Before a noun for a person, as articles are.
OTHER_DETERMINERS = ("one", "another", "one other")
# What a body that was named is called when it is told of again: "the company".
GENERIC_BODIES = (
    "company firm organisation organization institute charity union club agency watchdog regulator airline retailer paper newspaper "
    "trust federation supplier insurer bank"
).split()
# Opens what is told of somebody before the name in apposition: "the woman whom he saved, Ada Finch, sees".
RELATIVE = ("who", "whom", "that", "whose")
