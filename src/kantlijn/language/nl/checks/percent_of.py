"""Dutch words by which a percentage is one of the amount before it, with what it comes to behind it."""

# Before the percentage, and behind it, what makes it a part that is put on the amount, taken off it or paid over it.
KIND_BEFORE = (
    r"\b(?:er|erbij|rente|korting|opslag|toeslag|fooi|commissie|provisie|btw|btw van|belasting|premie|boete|tegen|met|loonsverhoging|verhoging|verlaging|rendement|bod van|bod is|bonus van|dividend|rabat|"
    r"huurverhoging|kreeg|krijgt|krijgen|betaalt|betaalde|betalen|rekent|rekende|berekent|scheelt|scheelde|kost|houdt|hield|toegevoegd|inhouding van|aanbetaling van)\s(?:[^\W\d_]+\s){0,3}$"
)
KIND_BEHIND = r"\s(?:er)?(?:bij|af|korting|opslag|toeslag|rente|fooi|commissie|provisie|btw|belasting|premie|boete|rendement|loonsverhoging|huurverhoging|eraf|erbij|extra|rabat|dividend|bovenop|aanbetaling)\b"
# Between the percentage and what it comes to.
COMES_TO = (
    r"^(?:\s(?:er\s?bij|er\s?af|bij|af|op|extra|bovenop|korting|opslag|toeslag|rente|fooi|commissie|provisie|btw|belasting|premie|boete|rendement|loonsverhoging|huurverhoging|rabat|dividend|aanbetaling))?"
    r"(?:\s?[,:(–—]\s?(?:dus\s|oftewel\s|ofwel\s|of\s|dat is\s|dat scheelt\s|goed voor\s|een\s|samen\s|krijgt\s|houdt\s|betaalt\s|is\s)?|"
    r"\s(?:oftewel|ofwel|dus|of|dat is|krijgt|levert|scheelt|is|was|goed voor)\s(?:je\s|dat\s|hij\s|zij\s|ze\s|hem\s|haar\s|hun\s|jaarlijks\s|per jaar\s|dus\s){0,2})$"
)
# It is of something else than the amount before it.
OTHER = r"\b(?:omzet|winst|verlies|inflatie|meer dan|minder dan|ten opzichte|vergeleken|dan vorig|gestegen|gedaald|steeg|daalde|van de leden|van de|aandelen|belang|per stuk|elk|ieder)\b"
# Between a percentage and the amount it is on, told behind it; and from that amount to what it comes to.
ON = r"\b(?:op|over|van|voor|bij)\s(?:(?:de|het|een|die|zijn|haar|hun)\s)?(?:[^\W\d_]+\s){0,4}$"
LEAVES = r"(?:^(?:\s[^\W\d_]+){0,3}\s(?:is|was|wordt|werd|scheelt|kost|levert|krijgt|nog maar|nog|dus|oftewel|ofwel)|[,:(–—])\s(?:je\s|dus\s|nog\s|maar\s|jaarlijks\s){0,3}$"
