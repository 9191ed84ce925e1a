"""The words with which English introduces people, institutions and places: see language/nl/mentions.py."""

LOCATIVES = "in at near from outside around to toward towards into across throughout".split()
# Those of them that never stand before somebody.
ONLY_BEFORE_PLACES = ("in", "near")
PLACE_NOUNS = (
    "hometown birthplace "
    "village town city hamlet island port suburb district province region state county republic capital borough neighbourhood "
    "neighborhood river lake airport station resort peninsula parish valley"
).split()
PLACE_ENDINGS = ("shire",)
PLACE_LAST_WORDS = (
    "Street Road Lane Avenue Square Park Bridge River Lake Hill Hills Island Islands Bay Valley Forest Mountains Sea Ocean Airport Station "
    "Harbour Beach Terrace Crescent Drive Gardens Castle Estate Moor Marsh Heights Peninsula Desert Coast Strait Gulf Canal Close Row "
    "Highway Boulevard Falls Canyon County"
).split()
PLACE_FIRST_WORDS = "River Lake Mount Loch Cape Lough Gulf Strait Isle County".split()
NAMED_AFTER: tuple[str, ...] = ()
BODIES = (
    "company firm bank retailer insurer union club newspaper broadcaster charity brewer carmaker airline publisher group regulator "
    "watchdog supermarket chain manufacturer supplier contractor operator band magazine paper agency startup start-up"
).split()
BODY_LINKS = ("of", "for", "and")
ORGANISATIONS = (
    "Labour Conservatives Tories Liberals Democrats Republicans Greens Ukip UKIP SNP DUP Plaid ONS NHS BBC ITV CNN CBS NBC ABC NPR Sky Reuters "
    "Guardian Times Telegraph Independent Mirror Economist AP PA MI5 MI6 FBI CIA NSA IRS FDA EPA NASA Nasa SEC Fed Treasury Pentagon "
    "Kremlin Congress Senate Parliament Commons Westminster Whitehall Ofsted Ofcom Ofgem Ofwat HMRC DVLA CPS TUC Unison Unite GMB CBI RSPB "
    "RSPCA RNLI Oxfam Unicef UNICEF Unesco UNESCO Nato NATO EU UN WHO IMF OECD OPEC Opec Fifa FIFA Uefa UEFA IOC FA RFU ECB MCC Arsenal Chelsea "
    "Everton Liverpool_FC Tottenham Tesco Sainsbury Asda Morrisons Aldi Lidl Waitrose Ikea IKEA Barclays HSBC Lloyds NatWest Santander "
    "Shell BP Google Facebook Meta Apple Amazon Microsoft Tesla Twitter Netflix Uber IBM Intel Sony Samsung Toyota Ford Boeing Airbus Ryanair "
    "easyJet Walmart Nike Adidas Pfizer AstraZeneca GSK Unilever Nestlé Red_Cross Scotland_Yard White_House Downing_Street Met Hamas "
    "Salvation_Army Environment_Agency Crown_Prosecution_Service Bank_of_England Home_Office Foreign_Office Royal_Mail Network_Rail "
    "Hezbollah Taliban Interpol Europol Amnesty Greenpeace Shelter Mencap Ocado Merrill_Lynch Goldman_Sachs Morgan_Stanley Lehman_Brothers JP_Morgan Wells_Fargo Credit_Suisse Ernst_&_Young Arthur_Andersen Philip_Morris Louis_Vuitton Calvin_Klein Hugo_Boss Ralph_Lauren Tommy_Hilfiger Estée_Lauder Harley-Davidson Rolls-Royce Aston_Martin Mercedes-Benz Eli_Lilly Virgin Qantas Ansett El_País El_Mundo Greggs Boots Vodafone BT EDF Chrysler"
).split()
PARTIES = "Lab Con Lib LD Labour Conservative Green SNP DUP Plaid Ind Independent Ukip UKIP Dem Rep D R".split()
NO_ORGANISATIONS = (
    "TV VAT DNA HIV AIDS PC CD DVD USB GPS SMS PDF US UK USA UAE GB MB KB OK SOS ADHD PTSD IQ ID PR HR IT AI CEO CFO COO MRI CT LED LPG GMT UTC "
    "AM PM BST EST RIP UV VIP XL XXL GCSE PhD MP MPs MEP PM QC KC DJ ER GP GPs AC DC BC AD NB PS SUV LSD VR AR PVC HTTP URL WWW HTML A4 Q1 Q2 Q3 Q4 "
    "GDP MBA BA MA BSc IVF PPE CCTV ATM FAQ MOT DIY BBQ OBE MBE CBE WW2 WWII CV ICU TNT RAF-style DLR"
).split()
NOT_ALONE = (
    "God Lord Jesus Christmas Easter Bible Koran Internet English French German Russian Spanish Italian Turkish Arabic Chinese Japanese Welsh "
    "Irish Scottish British American European African Asian Western Eastern Northern Southern Catholic Protestant Jewish Muslim Christian "
    "Covid Brexit North South East West Mr Mrs Ms Dr Sir Olympic Olympics Premier League World Cup Championship Oscar Grammy Victorian "
    "Edwardian Georgian Roman Greek Dutch Belgian Danish Polish Norwegian Swedish Indian Pakistani Israeli Iraqi Iranian Saudi "
    "Euro Pounds Dollar Internet Ramadan Halloween I Revolution War Civil Act Bill Budget"
).split()
ROLE_MODIFIERS = (
    "opposition party team union group council church band gang watch community prime chief deputy vice assistant senior head foreign home shadow former acting executive managing general attorney detective "
    "lead associate junior lieutenant major vice-president wing squadron police chief-executive supreme high first health education "
    "finance defence defense transport energy interior justice environment trade labor agriculture commerce state"
).split()
PEOPLE_ADJECTIVES = ("ish", "ese", "ian", "ean", "can", "ench", "utch", "elsh", "wiss", "aeli", "aqi", "ani")
REPORTING = (
    "says said say told reported reports estimates estimated claims claimed believes believed warned warns predicts predicted expects "
    "expected calculated calculates found finds announced announces stated states confirmed confirms concluded concludes insisted "
    "insists wrote writes noted notes added adds argued argues acknowledged thinks thought put puts"
).split()
REPORTING_WITH_THAT = "found finds told expects expected thinks thought believes believed confirmed confirms".split()
# Verbs of which a number is the object: "de politie schat het aantal op 300".
REPORTING_NUMBER = ("put", "puts")
THAT = ("that", "how", "whether")
FIGURES_OF = (
    r"according\s+to\s+(?:a\s+|an\s+|the\s+)?(?:new\s+|latest\s+|official\s+|recent\s+)?(?:figures|data|research|report|survey|poll|study|analysis|estimate|estimates|numbers|statistics|census)"
    r"\s+(?:from|by|of|published\s+by|released\s+by|compiled\s+by)\s+"
    r"|(?:figures|data|research|a\s+report|a\s+survey|a\s+poll|a\s+study|analysis|statistics)\s+(?:from|by|published\s+by|released\s+by|compiled\s+by)\s+"
)
FIGURES_CUES = "according figures data research report survey poll study analysis statistics".split()
CONTRAST = ("but", "while", "whereas", "however", "although")
# Behind the name of a firm, which is also known without them; before the name of a club.
LEGAL_FORMS = "ltd plc inc corp co llc holdings group limited".split()
CLUBS = "fc afc".split()
# Between two places of a list.
LISTED = ("and", "or", ",")
# Between an office and the place it is held in.
OFFICE_OF = ("of", "for")
LINKED_BODIES: tuple[str, ...] = ()
FIELDS: tuple[str, ...] = ()
FIELD_HOLDERS: tuple[str, ...] = ()
PLACES = (
    "England Scotland Wales Ulster Yorkshire Lancashire Cumbria Northumberland Cornwall Devon Dorset Somerset Wiltshire Hampshire Sussex Surrey Kent "
    "Essex Suffolk Norfolk Cambridgeshire Lincolnshire Nottinghamshire Derbyshire Staffordshire Shropshire Cheshire Merseyside "
    "Herefordshire Worcestershire Warwickshire Gloucestershire Oxfordshire Buckinghamshire Berkshire Hertfordshire Bedfordshire "
    "Northamptonshire Leicestershire Rutland Tyneside Wearside Teesside Humberside Fife Highlands Hebrides Orkney Shetland Skye Mull "
    "Anglesey Snowdonia Pembrokeshire Gwynedd Powys Dyfed Connacht Munster Leinster Donegal Kerry Galway Cotswolds Midlands Home_Counties "
    "Isle_of_Wight Isle_of_Man Jersey Guernsey Manhattan Brooklyn Queens Bronx Harlem Midwest New_England Appalachia Silicon_Valley "
    "Westminster Soho Brixton Hackney Islington Camden Lambeth Southwark Balkans Middle_East Scandinavia Catalonia Tuscany Sicily "
    "Sardinia Brittany Normandy Provence Bavaria Saxony Siberia Urals Caucasus Crimea Donbas Gaza Gaza_Strip West_Bank Kurdistan "
    "Chechnya Kashmir Punjab Mediterranean Black_Sea Baltic North_Sea Atlantic Pacific Arctic Alps Pyrenees Himalayas Rockies Danube Nile "
    "Amazon_basin Thames Severn Tyne Mersey Clyde Trent US USA UK United_States United_Kingdom Britain U.S. U.K. U.S.A. Great_Britain Yugoslavia Soviet_Union "
    "Czechoslovakia Palestine Persian_Gulf Gulf_of_Mexico Strait_of_Hormuz Europe Asia Africa America Latin_America South_America"
).split()
# How names of places end that no list has.
PLACE_NAME_ENDINGS = ("land", "stan", "burg", "burgh", "ville", "shire", "ia")
# Functions of which the field stands behind the name: "minister Dirkse van Financiën".
OFFICES = "minister secretary mayor governor president king queen bishop duke".split()
# The last words of names of firms.
BODY_LAST_WORDS = (
    "Group Holdings Partners Capital Securities Industries Systems Technologies Airlines Airways Energy Media Records Services Solutions "
    "Investments Motors Stores Hotels Foods Pharmaceuticals Properties Homes Architects Solicitors Consulting Associates Brothers Sons "
    "Laboratories Communications Entertainment Productions Research Bureau Corps Coalition Alliance Squadron Rovers Wanderers Athletic Rangers Police Department Institute"
).split()
# Of bodies and places, the last words behind which somebody's first name begins another name.
BODY_ENDS = "Bureau Airport Police Department Institute University Hospital Museum Centre Center Council Service Authority Agency Commission".split()
# Behind the names of a firm's partners.
FIRM_BEHIND = ("and Co", "& Co", "and Company", "& Company", "and Sons", "& Sons", "and Partners", "& Partners", "and Brothers", "Bros")
# Titles that also open the names of things ("Justice Coalition", "Queen Street").
OTHER_TITLES = "justice pc king queen lady lord".split()
# With a capital in the middle of a sentence the head of a surname that stands without first name: "had Van Alebeek".
OPENS_SURNAME = ("van",)
# Within a name of which no list has a word, what only people have in theirs: "Osama bin Laden".
SURNAME_JOINS = "bin ibn van von".split()
# Things that are called after somebody, by a first name and a surname; `_` stands for a space. Those that newspapers write of most.
THINGS = (
    "Roland_Garros Johnnie_Walker Jack_Daniels Jack_Daniel Captain_Morgan Santa_Claus Monte_Carlo Madame_Tussauds Victoria_Falls Victoria_Station "
    "Charles_de_Gaulle_Airport El_Niño Harry_Potter James_Bond Mickey_Mouse Donald_Duck"
).split()
# Functions that also stand before bodies: "the rival Islamic Jihad".
ALSO_ADJECTIVES = "rival rebel militant veteran expert".split()
# Behind a name, and no part of it.
POST_NOMINALS = "QC KC SC MP MEP MSP OBE MBE CBE KBE PhD MD JP FRS VC".split()
# Before the names of ships.
SHIPS = "USS HMS HMAS HMCS MV MS SS RMS RRS Zr.Ms. Hr.Ms. Zr. Hr.".split()
# What opens the names of places and churches, and is no title there.
PLACE_TITLES = ("st", "saint", "san", "santa")
PEOPLE_GENITIVES: tuple[str, ...] = ()
# Between the head of the name of a body and what it is for.
BODY_JOINS = ("for", "for the", "of the")
# Behind a name and a comma: it is somebody's.
WHO = ("who", "whose", "whom")
# The age behind a name.
AGE_BEHIND = r",[ \n](?:aged[ \n])?\d{1,3}(?=[,.;])|[ \n]\((?:aged[ \n])?\d{1,3}\)"
# Whether a noun for a body also opens the name: "Universiteit Utrecht", "Rechtbank Den Haag".
BODY_FIRST = False
