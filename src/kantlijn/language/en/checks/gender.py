"""English pronouns for one man or one woman. Lower case. Tried on the clean texts and the right twins of docs/calibration.md."""

# A pronoun that stands for one woman, and one that stands for a man.
SHE = r"\b(?P<pronoun>she|herself)\b"
HE = r"\b(?P<pronoun>he|himself)\b"
# The same of the one that the story is about.
AS_HE = r"\b(?P<pronoun>he|him|his)\b"
AS_SHE = r"\b(?P<pronoun>she|her)\b"
# Words for women, for men, and for what is called "she" or "he" as they are.
OTHERS_SHE = (
    r"\b(?:\w*wom[ae]n|wife|wives|mothers?|daughters?|sisters?|girls?|mum|mom|aunt|niece|grandmother|granddaughter|queen|princess|widow|girlfriend|lady|ladies|mrs|ms|miss|bride|"
    r"actress|waitress|duchess|nun|madam|mare|cow|hen|ewe|bitch|sow|lioness|ship|boat|vessel|yacht|ferry|narrowboat|barge|tanker|trawler|frigate|submarine|schooner|liner|steamer|cat|"
    r"couple|family|parents|hurricane|country|nation|england|britain|france|russia)\b"
)
OTHERS_HE = (
    r"\b(?:\w*m[ae]n|husbands?|fathers?|sons?|brothers?|boys?|dad|uncle|nephew|grandfather|grandson|king|prince|widower|boyfriend|gentleman|gentlemen|lords?|sir|mr|groom|actor|"
    r"waiter|duke|monk|priest|bishop|pope|stallion|bull|ram|dog|horse|god|jesus|christ|couple|family|parents|guy|guys|bloke)\b"
)
# Somebody who comes in without a name.
SOMEBODY = (
    r"\b(?:an?|another|one|the|her|his|their) (?:[a-z]+ )?(?:spokes\w+|colleague|neighbou?r|officer|doctor|patient|suspect|victim|pupil|student|child|friend|customer|guest|visitor|teacher|"
    r"professor|researcher|judge|prosecutor|lawyer|nurse|baby|opponent|partner|candidate|minister|mayor|councillor|driver|passenger|worker|assistant|boss|coach|manager|relative)\b"
)
