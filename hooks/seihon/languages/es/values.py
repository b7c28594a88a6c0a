"""Numerals, months, units and bounds of Spanish, as data for ``seihon.parity.numbers`` and ``dates``."""

from __future__ import annotations

_UNITS = [
    "dos",
    "tres",
    "cuatro",
    "cinco",
    "seis",
    "siete",
    "ocho",
    "nueve",
    "diez",
    "once",
    "doce",
    "trece",
    "catorce",
    "quince",
    "dieciséis",
    "diecisiete",
]
_UNITS += [
    "dieciocho",
    "diecinueve",
    "veinte",
    "veintiuno",
    "veintidós",
    "veintitrés",
    "veinticuatro",
    "veinticinco",
    "veintiséis",
]
_UNITS += ["veintisiete", "veintiocho", "veintinueve", "treinta"]
_TENS = ["cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"]
_HUNDREDS = [
    "cien",
    "dosciento",
    "tresciento",
    "cuatrociento",
    "quiniento",
    "seisciento",
    "seteciento",
    "ochociento",
    "noveciento",
]
_ORDINALS = {
    "quint": 5, "sext": 6, "séptim": 7, "octav": 8, "noven": 9, "décim": 10, "undécim": 11, "duodécim": 12,
    "decimotercer": 13, "decimocuart": 14, "decimoquint": 15, "decimosext": 16, "decimoséptim": 17,
    "decimoctav": 18, "decimonoven": 19, "vigésim": 20, "trigésim": 30, "centésim": 100,
}  # fmt: skip

#: Words that are numbers and can be put together, as ``treinta y uno``.
CARDINALS: dict[str, int] = {
    "un": 1, "uno": 1, "una": 1,
    **{word: value for value, word in enumerate(_UNITS, 2)},
    **{word: value * 10 for value, word in enumerate(_TENS, 4)},
    **{stem + end: value * 100 for value, stem in enumerate(_HUNDREDS, 1) if value > 1 for end in ("s", "as")},
    "doscientas": 200, "trescientas": 300, "cuatrocientas": 400, "quinientas": 500, "seiscientas": 600,
    "setecientas": 700, "ochocientas": 800, "novecientas": 900, "dieciseis": 16, "veintidos": 22,
    "veintitres": 23, "veintiseis": 26, "veintiún": 21, "veintiuna": 21, "cien": 100, "ciento": 100,
    **{stem + end: value for stem, value in _ORDINALS.items() for end in ("o", "a", "os", "as")},
    # The first ones alone are hints; after tens they are numbers.
    **{
        f"{ten}{end} {one}{end}": tens * 10 + value
        for tens, ten in enumerate(("décim", "vigésim", "trigésim"), 1)
        for value, one in enumerate(("primer", "segund", "tercer", "cuart"), 1)
        for end in "oa"
    },
}  # fmt: skip
#: Words that multiply what stands before them.
SCALES: dict[str, int] = {"mil": 10**3, "millón": 10**6, "millones": 10**6, "billón": 10**12, "billones": 10**12}
#: Written between the parts of a number, as in ``treinta y uno``.
JOINER = r"\ y\ |\ "
#: A scale after digits, as in ``15.400 millones``.
DIGIT_SCALES: dict[str, int] = {
    "mil millones": 10**9, "mil": 10**3, "millones": 10**6, "millón": 10**6, "billones": 10**12, "billón": 10**12,
}  # fmt: skip
#: Words that may stand for a number, or for none: they explain a number of the other side and ask for nothing.
HINTS: dict[str, tuple[float, ...]] = {
    "único": (1,), "única": (1,), "primer": (1,), "primero": (1,),
    "primera": (1,), "primeros": (1,), "primeras": (1,), "solo": (1,), "sola": (1,), "otro": (1,), "otra": (1,),
    "segundo": (2,), "segunda": (2,), "segundos": (2,), "segundas": (2,), "ambos": (2,), "ambas": (2,),
    "doble": (2,), "par": (2,), "pareja": (2,), "quincena": (15, 2, 14), "quincenal": (15, 2, 14),
    "tercer": (3,), "tercero": (3,), "tercera": (3,), "terceros": (3,), "terceras": (3,), "tercio": (3,),
    "tercios": (3,), "triple": (3,), "trimestre": (3, 4), "trimestral": (3, 4), "cuarto": (4, 0.25, 15, 25),
    "cuarta": (4, 0.25, 25), "cuartos": (4,), "cuartas": (4,), "medio": (0.5, 2, 50, 30), "media": (0.5, 2, 50, 30),
    "mitad": (0.5, 2, 50), "semestre": (6, 2), "semestral": (6, 2), "bimestre": (2,), "docena": (12,),
    "docenas": (10, 12), "decena": (10,), "decenas": (10,), "década": (10,), "décadas": (10,), "siglo": (100,),
    "cientos": (100,), "centenar": (100,), "centenares": (100,), "miles": (1000,), "cero": (0,), "ningún": (0,),
    "ninguno": (0,), "ninguna": (0,), "anual": (1, 12), "anualmente": (1,), "mensual": (1,), "mensualmente": (1,),
    "semanal": (1, 7), "semanalmente": (1, 7), "diario": (1, 24), "diaria": (1, 24), "diariamente": (1,),
    "mediodía": (12,), "medianoche": (0, 12, 24), "vez": (1,), "semana": (7,), "año": (12,),
}  # fmt: skip
#: What looks like a number and is none.
IGNORED = (
    r"\bterceros?\b(?!\s+(?:día|mes|año))|\bterceras? (?:partes|personas?)\b|\bmedios\b|\bmedio (?:ambiente|de)\b"
    r"|\bpor medio\b"
)

_FULL = [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
]
MONTHS: dict[str, int] = {name: number for number, name in enumerate(_FULL, 1)} | {
    "setiembre": 9, "ene": 1, "feb": 2, "mar": 3, "abr": 4, "may": 5, "jun": 6, "jul": 7, "ago": 8, "sep": 9,
    "sept": 9, "oct": 10, "nov": 11, "dic": 12,
}  # fmt: skip

_M = r"(?P<m>(?i:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre))\b"
_D = r"(?P<d>(?:0?[1-9]|[12]\d|3[01])(?!\d)(?:\.?[ºo°]|ro)?|primero|(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte|veinti\w+|treinta)\b)"
_Y = r"(?P<y>(?:1[89]|20)\d\d|(?:1\.[89]|2\.0)\d\d)\b"
#: Patterns of dates with the groups y, m, d, era, in the order they are tried.
DATES: tuple[str, ...] = (
    rf"(?<![\w.,/-]){_D}[ /.-](?:de )?(?P<m>ene|feb|mar|abr|may|jun|jul|ago|sept?|oct|nov|dic)\b\.?[ /.-](?:de )?{_Y}",
    rf"(?<![\w.,/-]){_D}\s+de\s+{_M}(?:\s*(?:,|\bdel?)?\s*(?:\baño\s+)?{_Y})?",
    rf"\b{_M}\s+(?P<d>0?[1-9]|[12]\d|3[01])(?!\d)(?:\s*,?\s*(?:del?\s+)?{_Y})?",
    rf"(?<![\d.,/-])(?P<d>0?[1-9]|[12]\d|3[01])\s+{_M}(?:\s*,?\s*{_Y})?",
    rf"\b{_M}\s*(?:,|\bdel?\b)?\s*(?:\baño\s+)?{_Y}",
    rf"\b{_M}",
)
#: Letters every date has one of; a text without them is not searched for dates.
DATE_HINT = (
    r"[Ee]ner|[Ff]ebre|[Mm]arz|[Aa]bril|[Mm]ayo|[Jj]uni|[Jj]uli|[Aa]gost|[Ss]ep?tiem|[Oo]ctub|[Nn]ovie|[Dd]icie"
    r"|[A-Z]BRE|E?NERO|MARZO|ABRIL|JU[NL]IO|AGOSTO|\d[ /.-](?:de )?(?:ene|feb|mar|abr|may|jun|jul|ago|sept?|oct|nov|dic)\b"
)
WEEKDAYS: dict[str, int] = {
    "lunes": 1, "martes": 2, "miércoles": 3, "jueves": 4, "viernes": 5, "sábado": 6, "sábados": 6, "domingo": 7,
    "domingos": 7,
}  # fmt: skip

#: Units after a number: the unit and its pattern, the longer ones first.
UNITS: tuple[tuple[str, str], ...] = (
    ("%", r"%|por\s?ciento\b"),
    ("business day", r"(?i:días?\s+(?:hábil(?:es)?|laborables?|laborales?|de trabajo)\b)"),
    ("day", r"días?\b"),
    ("week", r"semanas?\b"),
    ("month", r"mes(?:es)?\b"),
    ("year", r"años?\b(?! de edad)"),
    # 23:59 horas is a time of the day, no number of hours.
    ("hour", r"(?<!:\d\d )horas?\b"),
    ("minute", r"minutos?\b"),
    ("second", r"segundos?\b"),
    ("decade", r"décadas?\b"),
    ("USD", r"(?:de\s+)?dólar(?:es)?\b|USD\b|US\$"),
    ("EUR", r"(?:de\s+)?euros?\b|EUR\b|€"),
    ("JPY", r"(?:de\s+)?yen(?:es)?\b|JPY\b"),
    ("GBP", r"(?:de\s+)?libras esterlinas\b|GBP\b"),
    ("MXN", r"(?:de\s+)?pesos?\b|MXN\b"),
    ("mile", r"millas?\b"), ("pound", r"libras?\b"), ("°F", r"°\s?F\b"), ("inch", r"pulgadas?\b"),
)  # fmt: skip
#: Text before a number that makes it an exclusive bound, and around it that makes it an inclusive one.
EXCLUSIVE_BEFORE = r"(?:más de|menos de|mayor(?:es)? de|menor(?:es)? de|superior(?:es)? a|inferior(?:es)? a|por debajo de|por encima de|supere[n]? (?:los |las )?|exceda[n]? de)\s*$"
EXCLUSIVE_AFTER = r"(?!)"
INCLUSIVE_BEFORE = r"(?:al menos|como mínimo|como máximo|a lo sumo|no más de|no menos de|hasta|mínimo de|máximo de|dentro de|a partir de los?)\s*$"
INCLUSIVE_AFTER = r"[^.;]{0,14}?\b(?:o|y) (?:más|mayores|menos|menores|superior|inferior)\b"
#: The hours of the afternoon, next to a number.
AFTERNOON_BEFORE = r"(?!)"
AFTERNOON_AFTER = r"(?::\d\d)?(?:\s*(?:-|–|a|y)(?: las)?\s*\d+(?::\d\d)?)?\s*(?:h(?:oras)?\s+)?(?:[pP]\.?\s?[mM]\b|de la (?:tarde|noche))"
ROMAN_BEFORE = r"\b(?:[Ss]iglos?|[Cc]apítulo|[Tt]ítulo|[Aa]nexo|[Pp]arte|[Aa]rtículo)\s+$"
ORDINAL_SUFFIX = r"(?:\.?[ºª°]s?|[oa]s?\b|er\b|ro\b|ra\b|do\b|da\b|to\b|ta\b|s\b)"
#: Numerals written with a character a digit or a power of ten; Spanish has none.
NUMERAL_CHARACTERS: dict[str, int] = {}
NUMERAL_SCALES: dict[str, int] = {}
NUMERAL_BEFORE = ""
NUMERAL_AFTER = ""
ERAS: dict[str, int] = {}
#: After a number: and a half more.
HALF_AFTER = r"(?:\s\w+)?\s+y medi[oa]\b"
#: Ways to say that something is always so, in numbers that other languages do not say.
ALWAYS = r"24\s?/\s?7(?:\s?/\s?365)?|24 horas(?: (?:del|al) día)?,? (?:y )?(?:los )?(?:(?:7|siete) días (?:de|a) la semana|365 días (?:del|al) año)"
#: Whether thousands may be set apart by a space, as in 12 000.
SPACED_THOUSANDS = True
#: Articles that say one before a unit or a scale, and words within a number that say nothing.
#: A fraction in words; see Japanese.
DENOMINATORS: dict[str, int] = {
    "terci": 3, "tercer": 3, "cuart": 4, "quint": 5, "sext": 6, "séptim": 7, "octav": 8, "noven": 9, "décim": 10,
    "vigésim": 20, "centésim": 100,
}  # fmt: skip
_PARTS = "|".join(part for part in DENOMINATORS if part not in ("terci", "tercer"))
FRACTION = (
    rf"\b(?:(?P<n>dos|tres|cuatro|cinco|seis|siete|ocho|nueve|\d{{1,2}}) (?P<d>terci(?=os)|tercer(?=as part)|(?:{_PARTS})(?=os\b|as part))(?:as partes|os)"
    rf"|(?:una?|la(?=.{{1,14}} partes? de)) (?P<part>terci(?=o\b)|tercer(?=a part)|(?:{_PARTS})(?=o\b|a part))(?:a parte|o))\b(?! de hora)"
)
ARTICLES = r"(?!)"
JOINING_WORDS: frozenset[str] = frozenset({"y"})
#: What stands before the number of a clause, a table or a figure.
REFERENCE_BEFORE = r"(?i:artículos?|art\.|secci(?:ón|ones)|párrafos?|apartados?|cláusulas?|capítulos?|incisos?|partes?|tablas?|cuadros?|figuras?|fig\.|pasos?|anexos?|apéndices?|niveles|nivel|n\.?º|§+)\s*"
