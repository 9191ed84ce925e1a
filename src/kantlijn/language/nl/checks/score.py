"""Dutch words of matches: who won and who lost, at home, with what score. `{x}` and `{y}` are names of sides, `{gap}` is what may stand
between them, `{score}` a score. Made on how Dutch sports pages write; tried on the clean texts and twins of docs/calibration.md.
"""

_WON = r"(?:wint|won|winnen|wonnen|gewonnen|zegeviert|zegevierde|zegevierden)"
_LOST = r"(?:verliest|verloor|verliezen|verloren)"
# The first beats the second; the first loses to the second.
BEATS = (
    r"{x}\b{gap}\b" + _WON + r"\b{gap}\b(?:van|tegen|bij) (?:het |de )?{y}",
    r"{x}\b{gap}\b(?:van|tegen|bij) (?:het |de )?{y}\b{gap}\bgewonnen\b",
    r"{x}\b{gap}\b(?:verslaat|versloeg|versloegen|verslaan|klopt|klopte|klopten|verplettert|verpletterde|vernedert|vernederde) (?:het |de )?{y}",
    r"{x} (?:\w+ )?te (?:sterk|goed|machtig|groot|slim|snel) voor (?:het |de )?{y}",
    r"(?:zege|overwinning|winst|triomf) van (?:het |de )?{x}\b{gap}\b(?:op|tegen|bij|over) (?:het |de )?{y}",
    r"{x}\b{gap}\b(?:zege|overwinning|winst|triomf)\b{gap}\b(?:op|tegen|over) (?:het |de )?{y}",
)
LOSES_TO = (
    r"{x}\b{gap}\b" + _LOST + r"\b{gap}\b(?:van|tegen|bij) (?:het |de )?{y}",
    r"{x}\b{gap}\b(?:van|tegen|bij) (?:het |de )?{y}\b{gap}\bverloren\b",
    r"{x}\b{gap}\b(?:onderuit|ten onder|kansloos) (?:\w+ )?(?:tegen|bij|in en tegen) (?:het |de )?{y}",
    r"{x}\b{gap}\bnederlaag\b{gap}\b(?:tegen|bij) (?:het |de )?{y}",
)
# Somebody wins, or loses, whoever the other is.
WINS = (
    r"{x}\b{gap}\b(?:wint|won|winnen|wonnen|gewonnen|zegeviert|zegevierde)\b", r"(?:zege|overwinning|winst|triomf) (?:van|voor) (?:het |de )?{x}", r"{x}\b{gap}\b(?:boekt|boekte|pakt|pakte|behaalt|behaalde|viert|vierde)\b{gap}\b(?:zege|overwinning)\b",
    r"\b(?:bezorgde|bezorgt|hielp|helpt|schonk|gaf) (?:het |de )?{x}\b{gap}\b(?:zege|overwinning|winst|drie punten)\b",
)
LOSES = (
    r"{x}\b{gap}\b(?:verliest|verloor|verliezen|verloren)\b", r"nederlaag (?:van|voor) (?:het |de )?{x}", r"{x}\b{gap}\b(?:onderuit|ten onder)\b", r"{x}\b{gap}\b(?:lijdt|leed|incasseert|incasseerde|slikt|slikte)\b{gap}\bnederlaag\b",
)
# Words of another match than this one, or of one that is not played yet.
OTHER_MATCH = (
    r"(?i)\b(?:vorige?|eerder\w*|destijds|toen|heenwedstrijd|heenduel|eerste duel|eerste ontmoeting|return|uitduel|oefenduel|beker\w*|nadat|na verlenging|tot nu toe|nooit|niet|geen|als|wie|zou|moet|kan|wil|volgend\w*|"
    r"bijna|sinds|laatste (?:duel|wedstrijd|keer|ontmoeting|vijf|tien)|vorig|maand\w* geleden|(?:week|weken|jaar|dagen) geleden|(?:19|20)\d\d|verlenging|strafschoppen|set|sets|game)\b|\?"
)
# At home, where the goals of the home side come first; won and lost with the score right behind, or a score between brackets.
HOME = r"(?i)\b(?:thuis|thuisduel|thuiswedstrijd|eigen (?:veld|huis|stadion|publiek|hal|huis|haard))\b"
WON_WITH = r"(?i)\b(?:won|wint|wonnen|winnen|gewonnen|versloeg|verslaat|klopte|klopt|zege|overwinning)\b[^.;()\d]{0,40}?(?:met |: |, |\()?{score}|\b(?:met )?{score} (?:gewonnen|winst|zege|overwinning)\b"
LOST_WITH = r"(?i)\b(?:verloor|verliest|verloren|verliezen|nederlaag)\b[^.;()\d]{0,40}?(?:met |: |, |\()?{score}|\b(?:met )?{score} (?:verloren|verlies|nederlaag)\b"
DRAWN_WITH = r"(?i)\b(?:gelijkspel|remise|gelijk)(?: gespeeld)?(?: tegen [\w ]{2,30})? ?(?:met |: |, |\()?{score}|\b(?:met )?{score} (?:gelijk|gelijkspel|remise)\b(?! gekomen| getrokken| maken| aan)"
# Whether the first figure of a score is that of who won, wherever it was played.
WINNER_FIRST = False
# A series of the one, told of whoever has just had the other.
STREAK_WON = r"\b(?:tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|\d{1,2}(?:de|ste|e)) (?:achtereenvolgende |opeenvolgende )?(?:zege|overwinning)(?: (?:op rij|achter elkaar|op een rij))"
STREAK_LOST = r"\b(?:tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|\d{1,2}(?:de|ste|e)) (?:achtereenvolgende |opeenvolgende )?nederlaag(?: (?:op rij|achter elkaar|op een rij))"
HAS_WON = r"(?i)\b(?:wint|won|wonnen|gewonnen|versloeg|klopte)\b"
HAS_LOST = r"(?i)\b(?:verliest|verloor|verloren|onderuit)\b"
