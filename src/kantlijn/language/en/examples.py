"""The table of examples of English: a sentence, and every figure in it with what it must be read as.

The notation is that of tests/reading/reading_tables.py: the words = kind, interval, unit, counted noun. The story is told on
Thursday 14 March 2024. A new language begins with such a table; a test reads every row of it.
"""

EXAMPLES: dict[str, tuple[str, ...]] = {
    # hedges
    "Just over 300 tractors crossed the village.": ("Just over 300 = count (300, 330] tractor",),
    "Well over 2,000 guests came to the mill.": ("Well over 2,000 = count (2000, 2200] guest",),
    "The band had just under forty members.": ("just under forty = count [36, 40) member",),
    "The repairs cost nearly £4m.": ("nearly £4m = money [3600000, 4000000) GBP",),
    "Almost 15 hens survived the storm.": ("Almost 15 = count [13.5, 15) hen",),
    "More than 80 caravans stand in the field.": ("More than 80 = count (80, inf) caravan",),
    "Fewer than 20 shops stayed open.": ("Fewer than 20 = count (-inf, 20) shop",),
    "At least 12 farmers complained.": ("At least 12 = count [12, inf) farmer",),
    "The lock takes up to 6 boats.": ("up to 6 = count (-inf, 6] boat",),
    "About 90 volunteers cleaned the beach.": ("About 90 = count [81, 99] volunteer",),
    "An estimated 3,500 swans winter here.": ("An estimated 3,500 = count [3150, 3850] swan",),
    "Some 700 houses lost power.": ("Some 700 = count [630, 770] house",),
    # money
    "The baker wants £3.20 for a loaf.": ("£3.20 = money 3.2 GBP",),
    "The roof cost $48,000.": ("$48,000 = money 48000 USD",),
    "A ticket costs £12 a day.": ("£12 a day = rate 12 GBP per day",),
    "The fine was 350 euros.": ("350 euros = money 350 EUR",),
    "The building fetched $1.2m.": ("$1.2m = money [1150000, 1250000) USD",),
    # percentages and shares
    "Rents go up by 4.5%.": ("4.5% = percentage [4.45, 4.55) percent",),
    "Support fell from 40 to 35 per cent.": (
        "40 = percentage [39.5, 40.5) percent",
        "35 per cent = percentage [34.5, 35.5) percent",
    ),
    "The rate rose by 0.25 percentage points.": ("0.25 percentage points = percentage [0.245, 0.255) percentage point",),
    "Two in five farmers have no successor.": ("Two in five = ratio 0.4 farmer",),
    "A quarter of the roofs must be replaced.": ("A quarter = ratio 0.25 roof",),
    "The harvest has halved.": ("halved = ratio 0.5",),
    "Rents have doubled.": ("doubled = ratio 2",),
    # measures and rates
    "The dyke is 4.2 kilometres long.": ("4.2 kilometres = measure [4.15, 4.25) kilometer",),
    "The train does 140 miles per hour.": ("140 miles per hour = measure [135, 145) mile per hour",),
    "It was 11 degrees.": ("11 degrees = measure [10.5, 11.5) degree celsius",),
    "The field measures 3 hectares.": ("3 hectares = measure [2.5, 3.5) hectare",),
    "The doctor sees 30 patients per day.": ("30 patients per day = rate 30 1 per day patient",),
    # numbers in words
    "Six hundred and fifty skaters started.": ("Six hundred and fifty = count 650 skater",),
    "Two and a half metres of water stood in the cellar.": ("Two and a half metres = measure [2.45, 2.55) meter",),
    "Thousands of birds passed over.": ("Thousands = count [2000, 10000) bird vague",),
    "The choir has thirty-eight singers.": ("thirty-eight = count 38 singer",),
    # numerals in several words, parts, proportions
    "Some two point five million geese came.": ("Some two point five million = count [2250000, 2750000] goose",),
    "Only 1/8 of the crop is in.": ("1/8 = ratio 0.125 crop",),
    "The ratio is 30:70.": ("30:70 = ratio 0.4285714",),
    "She bought half a dozen rolls.": ("half a dozen = count 6 roll",),
    "Hundreds of millions of dollars are gone.": ("Hundreds of millions of dollars = money [200000000, 1000000000) USD vague",),
    # bounds, ranges, lists
    "More than ten but fewer than twenty barns are empty.": ("More than ten but fewer than twenty = count (10, 20) barn",),
    "Add from 2 to 7 grams of salt.": ("2 to 7 grams = measure [2, 7] gram",),
    "The road is 3km to 5km long.": ("3km to 5km = measure [3, 5] kilometer",),
    "Fines of 50 and 75 euros were paid.": ("50 = money 50 EUR", "75 euros = money 75 EUR"),
    # two coins, two units
    "The loaf cost three dollars and 20 cents.": ("three dollars and 20 cents = money 3.2 USD",),
    "The tree is 5 foot 3 high.": ("5 foot 3 = measure [5.2083, 5.2917) foot",),
    "The case weighed 20 pounds.": ("20 pounds = measure [15, 25) pound",),
    "The mine cost A$450m.": ("A$450m = money [445000000, 455000000) AUD",),
    "He paid 40 Kuwaiti dinars.": ("40 Kuwaiti dinars = money 40 KWD",),
    # degrees
    "It was ten degrees below zero.": ("ten degrees below zero = measure [-10.5, -9.5) degree celsius",),
    "The crane turned 90 degrees.": ("90 degrees = measure [85, 95) degree",),
    # ages of things, ordinals of any size
    "The oak is more than 500 years old.": ("more than 500 years old = age (500, inf) year",),
    "The two hundredth visitor got cake.": ("two hundredth = ordinal 200 visitor",),
    # ages, ranks, ordinals
    "Mary Boss, 83, has lived there long.": ("83 = age [83, 84) year",),
    "A 17-year-old pupil found the coin.": ("17-year-old = age [17, 18) year",),
    "His third novel came out.": ("third = ordinal 3 novel",),
    "The team finished fourth.": ("fourth = rank 4",),
    # days and periods
    "The church burned down on 14 October 1981.": ("14 October 1981 = date 1981-10-14",),
    "The council met on Tuesday 12 March.": ("Tuesday 12 March = date 2024-03-12",),
    "In June 2022 the bridge opened.": ("June 2022 = period 2022-06-01/2022-06-30",),
    "No train has run here since 2009.": ("2009 = period 2009-01-01/2009-12-31",),
    "The factory came in the 1970s.": ("1970s = period 1970-01-01/1979-12-31",),
    "It was settled last Thursday.": ("last Thursday = date 2024-03-07",),
    "Three months ago the school closed.": ("Three months ago = date 2023-11-28/2023-12-29 before vague",),
    # feasts, parts of days and of years, what recurs
    "The village was empty at Christmas 2021.": ("Christmas 2021 = date 2021-12-25",),
    "The fair was on the last Sunday of May 2023.": ("last Sunday of May 2023 = date 2023-05-28",),
    "Trade shrank in Q2 2022.": ("Q2 2022 = period 2022-04-01/2022-06-30",),
    "A vote follows later this month.": ("later this month = period 2024-03-14/2024-03-31 vague",),
    "The bank is closed on Saturday morning.": ("Saturday morning = date 2024-03-09 vague",),
    "The session is at 13h30.": ("13h30 = time 13:30",),
    "The desk is open from 8 to 11.30am.": ("8 to 11.30am = time 08:00-11:30",),
    "Rubbish is collected every Monday.": ("every Monday = recurring open",),
    "It thundered for another hour.": ("another hour = duration [0.5, 1.5) hour",),
    "The week of 3 June is cancelled.": ("week of 3 June = period 2024-06-03/2024-06-09",),
    "The merger was agreed on 4-Oct-2020.": ("4-Oct-2020 = date 2020-10-04",),
    "They met the day before yesterday.": ("the day before yesterday = date 2024-03-12",),
    "Sparta won on Saturday 4-2.": (
        "Saturday = date 2024-03-09 vague",
        "4-2 = score 4",
    ),
    # lengths and the clock
    "The trip took six hours and forty minutes.": (
        "six hours = duration [5.5, 6.5) hour",
        "forty minutes = duration [39.5, 40.5) minute",
    ),
    "She was away for over a year.": ("over a year = duration (1, inf) year",),
    "Two days later he came back.": ("Two days = duration [1.5, 2.5) day later",),
    "The bell rings at 8.15am.": ("8.15am = time 08:15",),
    "By quarter past nine it was over.": ("quarter past nine = time 09:15 half day open",),
    # what looks like a figure and is none
    "Bus 14 no longer runs.": (),
    "See page 21 of chapter 8.": (),
    "The First Lady agreed.": (),
    "She lives at 21 Church Road.": (),
    "See https://example.org/30%20": (),
    "She lost the quarter-final.": (),
}
