"""English words that say what a figure must measure: an area, a power, a speed.

All are regular expressions in lower case. Tried on the pairs of tests/checks/pairs_measure.txt and the clean texts of docs/calibration.md.
"""

# Nouns with a dimension of their own; "an area of 12 kilometres" is none.
HEADS: dict[str, tuple[str, ...]] = {
    "power": (
        r"(?:generating|installed|generation|electrical|peak|nameplate|total generating|wind|solar) capacity", r"power rating", r"peak output", r"power output", r"charging power",
        r"(?:wind|solar) farm with a capacity", r"rated (?:power|output)",
    ),
    "use": (r"(?:energy|power|electricity|annual|gas|water|total|average)? ?consumption", r"(?:electricity|energy) (?:use|usage|production)"),
    "storage": (r"(?:car|home|lithium|lithium-ion)? ?batter(?:y|ies)(?: pack)?", r"battery capacity", r"storage capacity", r"battery(?: pack)?(?: \w+){0,2} with a (?:storage )?capacity"),
    "station": (
        r"(?:wind|solar) (?:farm|park)", r"(?:wind )?turbine", r"power (?:station|plant)", r"(?:nuclear )?reactor",
        r"(?:farm|park|plant|station|turbine|reactor|turbines)(?: \w+){0,2} with a capacity",
    ),
    "area": (
        r"(?:surface |floor |land |total |burned |burnt )?area", r"floor ?space", r"floorspace", r"(?:building |factory |industrial )?site", r"plot", r"plot of land", r"nature reserve",
        r"meadow", r"estate", r"orchard", r"vineyard", r"parcel of land", r"office space", r"retail space", r"living space", r"patch of land",
    ),
    "speed": (r"(?:top |maximum |average |wind |cruising |ground |air ?)?speed", r"speeds", r"(?:top |maximum |average |wind |cruising )?velocity", r"speed limit"),
    "acceleration": (r"acceleration",),
    "volume": (r"volume", r"cubic capacity", r"(?:tank|water) capacity"),
    "length": (r"length", r"height", r"width", r"depth", r"circumference", r"diameter", r"radius", r"distance", r"altitude", r"thickness", r"wingspan", r"breadth"),
    "mass": (r"(?:body |birth |total |live )?weight", r"mass"),
    "temperature": (r"(?:air |water |body |room |maximum |minimum |average )?temperature",),
    "voltage": (r"voltage",),
    "current": (r"current strength", r"amperage"),
    "flow": (r"flow rate", r"rate of flow"),
    "dose": (r"radiation dose", r"dose of radiation"),
}  # fmt: skip
# Between such a noun and its figure.
OF = (r"of", r"is", r"was", r"measures", r"measured", r"covers", r"covering", r"of some", r"of up to", r"of as much as", r"of only", r"reached", r"reaches", r"stands at", r"at", r"totalling", r"of at least")
# Behind the figure: one side of it, which is a length whatever the noun says; or the square of a second.
BEHIND = (
    r"long", r"wide", r"deep", r"high", r"tall", r"thick", r"across", r"by", r"x", r"×", r"around", r"square", r"squared", r"in (?:diameter|circumference|radius|length|width)", r"along",
    r"away", r"from", r"off", r"north", r"south", r"east", r"west", r"inland", r"above", r"below", r"per second", r"an hour", r"per hour", r"between", r"of(?: [a-z]+)? (?:coast|coastline|beach|shore|river|road|track|fence|border)[a-z]*",
    r"outside", r"either side", r"downstream", r"upstream", r"distance", r"radius", r"to",
)  # fmt: skip
# Behind an area or a volume: it cannot be so long.
SIDES = (r"long", r"wide", r"deep", r"high", r"tall", r"thick", r"away", r"from the", r"walk", r"drive")
AGO = (r"ago", r"later", r"earlier", r"before that")
# Power that was made or used up over a time is energy.
GENERATES = (r"delivers?", r"delivered", r"delivering", r"supplies", r"supplied", r"yields?", r"yielded", r"generates?", r"generated", r"generating", r"produces?", r"produced", r"producing")
USES = (r"needs?", r"needed", r"draws?", r"drew", r"requires?", r"required", r"uses?", r"used", r"consumes?", r"consumed", r"consuming", r"burned through")
STORES = (r"stores?", r"stored", r"storing", r"hold", r"holds")
# Right behind the figure: "a 60kW battery".
THINGS: dict[str, tuple[str, ...]] = {"storage": (r"(?:car |home |lithium )?batter(?:y|ies)",), "station": (r"(?:wind|solar) (?:farm|park)", r"(?:wind )?turbine", r"power (?:station|plant)", r"reactor")}
OF_CURRENT: tuple[str, ...] = ()  # "produces 900 megawatts of electricity" is how English says what a power station can do
OF_ENERGY = (r"(?:worth )?of energy",)
PERIOD = (
    r"last year", r"a year", r"per year", r"each year", r"every year", r"annually", r"this year", r"over the year", r"a day", r"per day", r"each day", r"every day", r"daily", r"last month",
    r"a month", r"per month", r"each month", r"monthly", r"in (?:19|20)\d\d",
)  # fmt: skip
# What can be done is power; what is built is too, so many a year.
CAN = (r"can", r"could", r"would", r"able to", r"capable", r"up to", r"maximum", r"peak[a-z]*", r"day and night", r"round the clock", r"on (?:a|an|sunny|windy|good) [a-z]+(?: day)?", r"at once", r"capacity", r"enough", r"at any (?:time|moment)", r"currently", r"continuous(?:ly)?")
BUILT = (
    r"buil[a-z]*", r"add(?:s|ed|ing)?", r"install[a-z]*", r"expan[a-z]*", r"grow[a-z]*", r"grew", r"auction[a-z]*", r"award[a-z]*", r"new", r"capacity", r"connect[a-z]*", r"deploy[a-z]*",
    r"roll(?:ed|ing)? out", r"approv[a-z]*", r"additions?", r"commission[a-z]*",
)  # fmt: skip
# A battery lasts as long as what it holds is enough.
BATTERY = (r"batter(?:y|ies)", r"powerbank", r"power bank")
ENOUGH = (r"enough", r"sufficient")
