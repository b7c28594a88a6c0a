"""Numerals, months, units and bounds of English, as data for ``seihon.parity.numbers`` and ``dates``."""

from __future__ import annotations

_UNITS = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
]
_UNITS += ["seventeen", "eighteen", "nineteen"]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_ORDINALS = [
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
]
_ORDINALS += ["sixteenth", "seventeenth", "eighteenth", "nineteenth"]
_TENTHS = [ten.replace("y", "ieth") for ten in _TENS]

#: Words that are numbers and can be put together, as ``twenty-one``.
CARDINALS: dict[str, int] = {
    **{word: value for value, word in enumerate(_UNITS, 1)},
    **{word: value * 10 for value, word in enumerate(_TENS, 2)},
    **{word: value for value, word in enumerate(_ORDINALS, 4)},
    **{word: value * 10 for value, word in enumerate(_TENTHS, 2)},
    # First, second and third alone are hints; after tens they are numbers.
    **{
        f"{ten}{joint}{one}": tens * 10 + value
        for tens, ten in enumerate(_TENS, 2)
        for value, one in enumerate(("first", "second", "third"), 1)
        for joint in "- "
    },
}
#: Words that multiply what stands before them.
SCALES: dict[str, int] = {
    "hundred": 100, "hundredth": 100, "thousand": 10**3, "thousandth": 10**3, "million": 10**6,
    "billion": 10**9, "trillion": 10**12,
}  # fmt: skip
#: Written between the parts of a number, as in ``one hundred and five``.
JOINER = r"[ -]|\ and\ "
#: A scale after digits, as in ``15.4 billion``.
DIGIT_SCALES: dict[str, int] = {
    "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12, "dozen": 12,
}  # fmt: skip
#: Words that may stand for a number, or for none: they explain a number of the other side and ask for nothing.
HINTS: dict[str, tuple[float, ...]] = {
    "one": (1,), "ones": (1,), "once": (1,), "first": (1,), "firstly": (1,), "single": (1,), "sole": (1,),
    "another": (1,), "second": (2,), "secondly": (2,), "seconds": (2,), "third": (3,), "thirds": (3,),
    "thirdly": (3,), "quarter": (4, 3, 0.25, 25, 15), "quarters": (4, 0.25, 25), "quarterly": (3, 4),
    "fifths": (5,), "twice": (2,), "double": (2,), "dual": (2,), "both": (2,), "couple": (2,), "pair": (2,),
    "either": (2,), "neither": (2,), "two-thirds": (2, 3), "biweekly": (2, 14), "fortnight": (2, 14),
    "bimonthly": (2,), "triple": (3,), "thrice": (3,), "half": (0.5, 2, 50, 6, 30), "halves": (2,),
    "dozen": (12,), "dozens": (10, 12), "decade": (10,), "decades": (10,), "century": (100,),
    "tens": (10,), "hundreds": (100,), "thousands": (1000,), "millions": (10**6,), "billions": (10**9,),
    "zero": (0,), "none": (0,), "annual": (1, 12), "annually": (1,), "yearly": (1,), "monthly": (1,),
    "noon": (12,), "midday": (12,), "midnight": (0, 12, 24), "around the clock": (24, 365, 7),
    "weekly": (1, 7), "daily": (1, 24), "hourly": (1,), "semester": (6,), "week": (7,), "year": (12,),
}  # fmt: skip
#: What looks like a number and is none, or an address of numbers to leave alone.
IGNORED = (
    r"\b(?:third[- ](?:part(?:y|ies)|countr(?:y|ies))|first[- ]part(?:y|ies)|one another|split[- ]seconds?"
    r"|two[- ](?:way|factor)|second[- ]hand|one[- ]time|four[- ]letter|on the one hand)\b"
)

_FULL = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
MONTHS: dict[str, int] = {name.lower(): number for number, name in enumerate(_FULL, 1)} | {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10,
    "nov": 11, "dec": 12,
}  # fmt: skip
_M = (
    r"(?P<m>January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
)
_D = r"(?P<d>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
_Y = r"(?P<y>(?:1[89]|20)\d\d)\b"
#: Patterns of dates with the groups y, m, d, era, in the order they are tried; month names are written upper case.
DATES: tuple[str, ...] = (
    rf"\b{_M}\s+(?:the\s+)?{_D}(?![\d.]\d|\d)\b(?:\s*,?\s+(?:of\s+)?{_Y})?",
    rf"(?<![\d.,/-]){_D}\s+(?:day\s+)?(?:of\s+)?{_M}(?![a-z])(?:\s*,?\s*(?:of\s+)?{_Y})?",
    rf"\b{_M}(?:\s*,|\s+of)?\s+{_Y}",
    r"\b(?P<m>January|February|April|June|July|August|September|October|November|December)\b",
    r"\b(?:[Ii]n|[Oo]f|[Bb]y|[Ss]ince|[Uu]ntil|[Ff]rom|[Tt]hrough|[Tt]o|[Aa]nd|[Ll]ate|[Ee]arly|[Mm]id|[Ll]ast"
    r"|[Tt]his|[Nn]ext|[Ee]ach|[Ee]very)[ -](?P<m>May|March)\b",
)
#: Letters every date has one of; a text without them is not searched for dates.
DATE_HINT = r"Jan|Feb|Mar|Apr|May|Ju[nl]|Aug|Sep|Oct|Nov|Dec"
WEEKDAYS: dict[str, int] = {
    "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7,
}  # fmt: skip

#: Units after a number: the unit and its pattern, the longer ones first.
UNITS: tuple[tuple[str, str], ...] = (
    ("%", r"%|per\s?cent(?:age)?\b"),
    ("business day", r"(?:full |more |consecutive )?(?:business|working|banking|work)[ -]days?\b"),
    ("day", r"(?:full |more |consecutive |calendar |additional |natural )*days?\b"),
    ("week", r"(?:full |more |consecutive |calendar )*weeks?\b"),
    ("month", r"(?:full |more |consecutive |calendar )*months?\b"),
    ("year", r"(?:full |more |consecutive |calendar )*(?:years?|yrs?)\b(?![ -]old)"),
    ("hour", r"(?:full |more |consecutive |business )*(?<!:\d\d )(?:hours?|hrs?)\b"),
    ("minute", r"(?:minutes?|mins?)\b"),
    ("second", r"(?:seconds?|secs?)\b"),
    ("decade", r"decades?\b"),
    ("USD", r"(?:U\.?S\.?\s)?dollars?\b|USD\b"),
    ("EUR", r"euros?\b|EUR\b|€"),
    ("JPY", r"(?:Japanese )?yen\b|JPY\b"),
    ("GBP", r"pounds? sterling\b|GBP\b"),
    ("MXN", r"(?:Mexican )?pesos?\b|MXN\b"),
    ("mile", r"miles?\b"), ("pound", r"(?:pounds?|lbs?)\b"), ("°F", r"°\s?F\b"), ("inch", r"inch(?:es)?\b"),
)  # fmt: skip
#: Text before a number that makes it an exclusive bound, and around it that makes it an inclusive one.
EXCLUSIVE_BEFORE = r"(?:over|under|below|above|more than|less than|fewer than|older than|younger than|exceeds?|exceeding|greater than|age of)\s*$"
EXCLUSIVE_AFTER = r"(?!)"
INCLUSIVE_BEFORE = (
    r"(?:at least|at most|no (?:more|less|fewer|later) than|up to|minimum of|maximum of|not exceeding|within)\s*$"
)
INCLUSIVE_AFTER = r"[^.;]{0,14}?\b(?:or|and) (?:over|older|more|above|under|younger|less|fewer|below|up)\b"
#: The hours of the afternoon, next to a number.
AFTERNOON_BEFORE = r"(?!)"
AFTERNOON_AFTER = r"(?i:(?::\d\d)?(?:\s*(?:-|–|to|and)\s*\d+(?::\d\d)?)?\s*(?:p\.?m\b|in the (?:afternoon|evening)))"
ROMAN_BEFORE = r"\b(?:[Aa]rticle|[Cc]hapter|[Pp]art|[Tt]itle|[Aa]nnex|[Ss]ection|[Ss]chedule)\s+$"
ORDINAL_SUFFIX = r"(?:st|nd|rd|th|s)\b"
#: Numerals written with a character a digit or a power of ten; English has none.
NUMERAL_CHARACTERS: dict[str, int] = {}
NUMERAL_SCALES: dict[str, int] = {}
NUMERAL_BEFORE = ""
NUMERAL_AFTER = ""
ERAS: dict[str, int] = {}
#: After a number: and a half more.
HALF_AFTER = r"(?:\s\w+)?\s+and a half\b"
#: Ways to say that something is always so, in numbers that other languages do not say.
ALWAYS = (
    r"24\s?/\s?7(?:\s?/\s?365)?|24 hours a day,? (?:(?:7|seven) days a week|365 days a year)(?:,? 365 days a year)?"
)
#: Whether thousands may be set apart by a space, as in 12 000.
SPACED_THOUSANDS = False
#: Articles that say one before a unit or a scale, and words within a number that say nothing.
#: A fraction in words; see Japanese.
DENOMINATORS: dict[str, int] = {
    "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
    "twentieth": 20, "hundredth": 100,
}  # fmt: skip
FRACTION = (
    rf"\b(?:(?P<n>two|three|four|five|six|seven|eight|nine|\d{{1,2}})[ -](?P<d>{'|'.join(DENOMINATORS)})s"
    rf"|one[ -](?P<part>{'|'.join(DENOMINATORS)})(?!s)(?![ -](?:part(?:y|ies)|countr\w+)))\b"
)
ARTICLES = r"an?(?=[ -](?:day|week|month|year|hour|minute|hundred|thousand|million|billion|dozen)\b)"
JOINING_WORDS: frozenset[str] = frozenset({"and"})
#: What stands before the number of a clause, a table or a figure.
REFERENCE_BEFORE = r"(?i:articles?|sections?|sec\.|paragraphs?|clauses?|chapters?|items?|parts?|tables?|figures?|fig\.|steps?|annex|appendix|schedules?|levels?|no\.|§+)\s*"
