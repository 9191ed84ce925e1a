"""Dutch words by which shares are told to be all the answers to one question."""

# Before a share, or behind it: what is left of the whole. And words behind a share that make it the last of the answers.
REST_BEFORE = r"\b(?:de|het)\s(?:overige|resterende|andere|rest)\s?[,(:–—]?\s?(?:van\s(?:de|het)\s[^\W\d_]+\s?[,(]?\s?|is\s|was\s|zijn\s|zo'n\s|nog\s)*$"
NO_VIEW = (
    r"[^.;,\d]{0,40}\b(?:geen (?:mening|antwoord|voorkeur|oordeel|keuze|idee)|weet (?:het|dat)? ?(?:nog )?niet|weten (?:het|dat)? ?(?:nog )?niet|wist (?:het )?niet|twijfelt|twijfelen|"
    r"onthield zich|onthouden zich|neutraal|blanco|weet niet)\b"
)
NO_VIEW_BEFORE = r"\b(?:geen mening|weet niet|neutraal|blanco|twijfelaars?|onbekend)\b\s?[,(:]?\s?$"
FOR_ = r"[^.;,\d]{0,24}\b(?:voor|voorstander|eens|ja|akkoord|tevreden)\b"
AGAINST = r"[^.;,\d]{0,24}\b(?:tegen|tegenstander|oneens|nee|niet akkoord|ontevreden)\b"
# One answer was allowed; more than one was.
ONE_ANSWER = r"\bmeer dan één (?:antwoord|keuze|optie)[^.;]{0,16}\bniet\b|\b(?:één|een|1)\s(?:antwoord|keuze|optie)\b|\bmaar één\b|\bverdeeld\b|\bverdeling\b"
SEVERAL = r"\b(?:(?:meer(?:dere)? (?:antwoorden|keuzes|opties)|meer dan één)(?![^.;]{0,24}\b(?:niet|geen)\b)|verschillende antwoorden|opgeteld meer dan|overlap\w*|twee keuzes)\b"
# The same among the shares themselves.
ALSO = r"\b(?:zowel|ook|daarnaast|bovendien|allebei|beide)\b"
# A share that is of another share, of another moment, or of another group, or that is a change.
OTHER_WHOLE = (
    r"\b(?:van wie|waarvan|daarvan|van hen|onder wie|onder (?:de\s)?[^\W\d_]+en\b|bij (?:de\s)?[^\W\d_]+en\b|tegen(?=\s(?:nog\s)?\d)|vorig|eerder|toen|destijds|stijging|daling|steeg|daalde|"
    r"gestegen|gedaald|meer dan|minder dan|punten|procentpunt|vergeleken|dan in|dan de|hoger|lager|(?:19|20)\d\d|was dat|was het|tegenover)\b"
)
# Two answers, or groups, of which nobody is both.
EXCLUSIVE = (
    (r"(?:vrouw|vrouwen|vrouwelijk|meisjes?)\b", r"(?:man|mannen|mannelijk|jongens?)\b"),
    (r"(?:voor|vóór)\b(?=\s?(?:[,.;]|en\b|het\b|was\b|stemde))", r"tegen\b(?!\s(?:nog\s)?\d)"),
    (r"(?:ja|eens|akkoord)\b", r"(?:nee|oneens|niet akkoord)\b"),
    (r"(?:koopwoning(?:en)?|koophuizen)\b", r"(?:huurwoning(?:en)?|huurhuizen)\b"),
    (r"(?:geslaagd|geslaagden)\b", r"(?:gezakt|gezakten)\b"),
)
# From a share to such an answer: "62 procent van de bezoekers was vrouw"; not "62 procent van de vrouwen".
TO_ANSWER = r"(?:\s[^\W\d_]+){0,6}?\s(?<!\bvan de )(?<!\bvan )(?<!\bbij )(?<!\bonder )"
# The label of what is left, where each answer has a line of its own: "Overig: 7 procent".
OTHER_LABEL = r"^\W*(?:overige?n?|anders|andere(?:\s[^\W\d_]+)?|rest|weet (?:ik )?niet|geen (?:mening|antwoord|voorkeur|oordeel)|onbekend|neutraal|blanco)\b"
