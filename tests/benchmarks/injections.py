"""Errors put into good translations, a function a kind. Each returns the spoiled target, or ``None`` where it cannot.

``HARD`` are errors of value and form, which must be found as errors; ``MEANING``
are errors that only reading finds; ``BOUNDS``, apart from their ten kinds, a
bound or an order turned around.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable

from corpora import CorpusPair

Injection = Callable[[CorpusPair, random.Random, list[CorpusPair]], str | None]


def _swap(text: str, table: list[tuple[str, str]], rng: random.Random, flags: int = re.IGNORECASE) -> str | None:
    """Replace one occurrence of one pattern of ``table``, upper case at the start kept."""
    found = [(m, new) for pattern, new in table for m in re.finditer(pattern, text, flags)]
    if not found:
        return None
    match, new = rng.choice(found)
    new = match.expand(new)
    if match[0][:1].isupper() and new:
        new = new[0].upper() + new[1:]
    spoiled = text[: match.start()] + new + text[match.end() :]
    spoiled = re.sub(r"[ ]{2,}", " ", spoiled)
    return spoiled if spoiled != text else None


# --- hard ------------------------------------------------------------------------

_PROTECTED = re.compile(r"https?://\S+|[\w.+-]+@[\w.-]+|<[^>]*>|\]\([^)]*\)")


def _digits(text: str) -> list[re.Match[str]]:
    taken = [m.span() for m in _PROTECTED.finditer(text)]
    return [
        m
        for m in re.finditer(r"(?<![\w.,/-])\d{1,3}(?![\w]|[.,/-]\d)", text)
        if not any(start <= m.start() < end for start, end in taken)
    ]


def number(pair: CorpusPair, rng: random.Random, others: list[CorpusPair]) -> str | None:
    """A number of the target is another one."""
    found = _digits(pair.target)
    if not found:
        return None
    match = rng.choice(found)
    value = int(match[0])
    new = value + rng.choice([1, 2, 5, 10, 7]) if rng.random() < 0.7 or value < 2 else value - 1
    return pair.target[: match.start()] + str(new) + pair.target[match.end() :]


_MONTHS = {
    "en": [
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
    ],
    "es": [
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
    ],
}


def date(pair: CorpusPair, rng: random.Random, others: list[CorpusPair]) -> str | None:
    """The day, month or year of a date is another one."""
    text = pair.target
    if pair.target_language == "ja":
        found = list(re.finditer(r"(\d{4})年\s*(\d{1,2})月(?:\s*(\d{1,2})日)?", text))
        if not found:
            return None
        m = rng.choice(found)
        part = rng.choice([1, 2, 3] if m[3] else [1, 2])
        new = str(int(m[part]) % 12 + 1) if part != 1 else str(int(m[1]) + 1)
        return text[: m.start(part)] + new + text[m.end(part) :]
    months = _MONTHS[pair.target_language]
    names = "|".join(months)
    if pair.target_language == "en":
        form = re.compile(
            rf"({names})\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(\d{{4}})|(\d{{1,2}})(?:st|nd|rd|th)?\s+({names}),?\s+(\d{{4}})",
            re.I,
        )
    else:
        form = re.compile(rf"(\d{{1,2}}) de ({names})(?: del?)? ?,? ?(\d{{4}})?", re.I)
    found = list(form.finditer(text))
    if not found:
        return None
    m = rng.choice(found)
    groups = [g for g in range(1, (m.lastindex or 0) + 1) if m[g]]
    g = rng.choice(groups)
    old = m[g]
    if old.isdigit():
        new = str(int(old) + 1) if len(old) == 4 else str(int(old) % 27 + 1)
    else:
        position = [month.lower() for month in months].index(old.lower())
        new = months[(position + rng.choice([1, 3, 6])) % 12]
    return text[: m.start(g)] + new + text[m.end(g) :]


def email(pair: CorpusPair, rng: random.Random, others: list[CorpusPair]) -> str | None:
    """A letter of an e-mail address is lost."""
    found = [m for m in re.finditer(r"[\w.+-]{2,}@[\w-]+\.[\w.-]+", pair.target) if m[0] in pair.source]
    if not found:
        return None
    m = rng.choice(found)
    at = rng.randrange(m[0].index("@"))
    return pair.target.replace(m[0], m[0][:at] + m[0][at + 1 :])


def url(pair: CorpusPair, rng: random.Random, others: list[CorpusPair]) -> str | None:
    """An address leads to another host or page."""
    found = [m for m in re.finditer(r"https?://[^\s<>()\"'\]、。）]+", pair.target) if m[0] in pair.source]
    if not found:
        return None
    m = rng.choice(found)
    host = re.match(r"https?://([^/]+)", m[0])
    assert host is not None
    if rng.random() < 0.5 and len(m[0]) > host.end() + 3:
        new = m[0][:-2] + "x" + m[0][-1]
    else:
        new = m[0].replace(host[1], "www.example.net", 1)
    return pair.target[: m.start()] + new + pair.target[m.end() :] if new != m[0] else None


def telephone(pair: CorpusPair, rng: random.Random, others: list[CorpusPair]) -> str | None:
    """A digit of a telephone number is another one."""
    found = [m for m in re.finditer(r"\+?\d[\d ()-]{7,}\d", pair.target) if m[0] in pair.source]
    if not found:
        return None
    m = rng.choice(found)
    digits = [i for i in range(m.start(), m.end()) if pair.target[i].isdigit()]
    i = rng.choice(digits)
    return pair.target[:i] + str((int(pair.target[i]) + 1) % 10) + pair.target[i + 1 :]


def link(pair: CorpusPair, rng: random.Random, others: list[CorpusPair]) -> str | None:
    """A link is lost, or leads elsewhere."""
    found = list(re.finditer(r"\[([^\[\]]+)\]\(([^()\s]+)\)", pair.target))
    if not found:
        return None
    m = rng.choice(found)
    new = m[1] if rng.random() < 0.5 else f"[{m[1]}](https://example.net/else)"
    return pair.target[: m.start()] + new + pair.target[m.end() :]


def blank(pair: CorpusPair, rng: random.Random, others: list[CorpusPair]) -> str | None:
    """The target is empty."""
    return rng.choice(["", " "])


def untranslated(pair: CorpusPair, rng: random.Random, others: list[CorpusPair]) -> str | None:
    """The target is the source."""
    return pair.source if re.search(r"[ぁ-んァ-ン一-龥]{4}", pair.source) or len(pair.source.split()) > 4 else None


def source_script(pair: CorpusPair, rng: random.Random, others: list[CorpusPair]) -> str | None:
    """A phrase of the Japanese source is left in the target."""
    if pair.source_language != "ja":
        return None
    found = re.findall(r"[ぁ-んァ-ヶ一-龥]{3,10}", pair.source)
    words = pair.target.split(" ")
    if not found or len(words) < 4:
        return None
    at = rng.randrange(1, len(words))
    return " ".join([*words[:at], rng.choice(found), *words[at + 1 :]])


def name(pair: CorpusPair, rng: random.Random, others: list[CorpusPair]) -> str | None:
    """A Latin-script name of the source is another one in the target."""
    found = [
        m
        for m in re.finditer(r"\b[A-Z][A-Za-z]{3,}\b", _PROTECTED.sub(lambda m: " " * len(m[0]), pair.target))
        if re.search(rf"(?<![A-Za-z]){m[0]}(?![A-Za-z])", pair.source)
    ]
    if pair.source_language != "ja" or not found:
        return None
    m = rng.choice(found)
    return pair.target[: m.start()] + rng.choice(["Acme", "Globex", "Initech"]) + pair.target[m.end() :]


def script(pair: CorpusPair, rng: random.Random, others: list[CorpusPair]) -> str | None:
    """Something that runs stands in the target."""
    bad = rng.choice(["<script>alert(1)</script>", '<img src=x onerror="alert(1)">', "[x](javascript:alert(1))"])
    return pair.target + bad


# --- meaning ----------------------------------------------------------------------

#: Where one of these stands before it, a duty and a leave deny the same: "no debe", "no puede".
_NO = r"(?<!\bno )(?<!\bno se )(?<!\bni )(?<!\bni se )(?<!\bnunca )(?<!\btampoco )"
_MUST_MAY = {
    "en": [
        (r"\b(?:must|shall)\b(?! not)", "may"),
        (r"\b(?:is|are) required to\b", "may"),
        (r"\b(?:has|have) to\b", "may"),
    ],
    "es": [
        (rf"{_NO}\bdeberán?\b(?! no)", "podrá"),
        (rf"{_NO}\bdeben\b(?! no| de\b)", "pueden"),
        (rf"{_NO}\bdebe\b(?! no| de\b)", "puede"),
        (rf"{_NO}\btiene que\b(?! ver\b)", "puede"),
        (rf"{_NO}\btienen que\b(?! ver\b)", "pueden"),
    ],
    "ja": [
        (r"なければなりません", "ることができます"),
        (r"なければならない", "ることができる"),
        (r"する必要があります", "することができます"),
        (r"ものとします", "ことができます"),
    ],
}
#: As "may be" and "may have" of English.
_NOT_BE = r"(?! (?:que|no|ser|haber|estar)\b)"
_MAY_MUST = {
    "en": [(r"\bmay\b(?! not| be\b| have\b|,| \d)", "must"), (r"\bcan\b(?! not|not)", "must")],
    "es": [
        (rf"{_NO}\bpodrán\b{_NOT_BE}", "deberán"),
        (rf"{_NO}\bpodrá\b{_NOT_BE}", "deberá"),
        (rf"{_NO}\bpueden\b{_NOT_BE}", "deben"),
        (rf"{_NO}\bpuede\b{_NOT_BE}", "debe"),
    ],
    "ja": [
        (r"することができます", "しなければなりません"),
        (r"することができる", "しなければならない"),
        (r"できます", "なければなりません"),
    ],
}
_NOT_DROPPED = {
    "en": [(r" not\b(?! only)", ""), (r"\bcannot\b", "can"), (r"n['’]t\b", ""), (r"\bno (?=\w)", "")],
    "es": [(r"\bno (?!s[oó]lo\b|solamente\b|únicamente\b|obstante\b)(?=\w)", ""), (r"\bnunca ", "")],
    "ja": [
        (r"しません", "します"),
        (r"できません", "できます"),
        (r"ありません", "あります"),
        (r"しない", "する"),
        (r"ではない", "である"),
    ],
}
_NOT_ADDED = {
    "en": [(r"\b(is|are|will|shall|must|can|should|does|do|has|have)\b(?! not)", r"\1 not")],
    "es": [(r"\b(es|son|será|puede|pueden|debe|deben|podrá|deberá|está|están|tiene|tienen)\b", r"no \1")],
    "ja": [
        (r"します(?!。?$)", "しません"),
        (r"します。", "しません。"),
        (r"できます", "できません"),
        (r"あります", "ありません"),
    ],
}
_AND_OR = {
    "en": [(r"(?<!/)\band\b(?!/or)", "or"), (r"(?<!/)\bor\b", "and")],
    "es": [(r" y ", " o "), (r" e (?=hi|i)", " o "), (r" o ", " y ")],
    "ja": [(r"及び", "又は"), (r"および", "または"), (r"又は", "及び"), (r"または", "および"), (r"もしくは", "および")],
}
_ALL_SOME = {
    "en": [
        (r"\ball (?:of )?(?=the |your |our )", "some of "),
        (r"\ball\b", "some"),
        (r"\bevery\b", "some"),
        (r"\bany\b", "some"),
        (r"\beach\b", "some"),
    ],
    "es": [
        (r"\btodos los\b", "algunos"),
        (r"\btodas las\b", "algunas"),
        (r"\btodo el\b", "parte del"),
        (r"\btoda la\b", "parte de la"),
        (r"\bcada\b", "algún"),
        (r"\bcualquier\b", "algún"),
    ],
    "ja": [(r"すべての", "一部の"), (r"全ての", "一部の"), (r"あらゆる", "一部の"), (r"一切の", "一部の")],
}
_EXCEPTION = {
    "en": r"[,;]?\s*\(?\b(?:except|unless|provided,? (?:however,? )?that|with the exception|other than|excluding|however|but not)\b[^.;)]*\)?",
    "es": r"[,;]?\s*\(?\b(?:salvo|excepto|a menos que|a no ser que|siempre que|con excepción|sin embargo|sin perjuicio)\b[^.;)]*\)?",
    "ja": r"ただし[^。]*。|（[^（）]*を除[^（）]*）|[^。、]*を除き、|[^。、]*場合を除[^。、]*、?",
}


#: At least and at most, until and from, next to a number.
_NUMBER = {
    "en": r"(?= (?:the |a |an )?(?:\d{1,6}(?![.\d])|two|three|five|seven|ten|twelve|fourteen|thirty|sixty|once|half|January|February"
    r"|March|April|May|June|July|August|September|October|November|December))",
    "es": r"(?= (?:el |los |las |un |una )?(?:\d{1,6}(?![.\d])|dos|tres|cinco|siete|diez|doce|catorce|treinta|sesenta|un[ao]?\b))",
    "ja": r"",
}
_BOUND = {
    "en": [
        (rf"\b{old}{_NUMBER['en']}", new)
        for old, new in (
            ("within", "after"),
            ("at least", "at most"),
            ("at most", "at least"),
            ("no more than", "no less than"),
            ("not more than", "not less than"),
            ("no less than", "no more than"),
            ("more than", "less than"),
            ("less than", "more than"),
            ("up to", "at least"),
            ("no later than", "no earlier than"),
            ("by", "after"),
            ("until", "from"),
            ("before", "after"),
            ("after", "before"),
            ("under", "over"),
            ("on or before", "on or after"),
            ("on or after", "on or before"),
            ("a maximum of", "a minimum of"),
            ("a minimum of", "a maximum of"),
        )
    ]
    + [
        (r"\b(\d+ (?:days?|months?|weeks?|years?|hours?)['’]?) (?:before|prior to)\b", r"\1 after"),
        (r"\b(\d+ (?:days?|months?|weeks?|years?|hours?)) (?:after|following)\b", r"\1 before"),
        (r"\bor (?:more|older|over)\b", "or less"),
        (r"\bor (?:less|fewer|under)\b", "or more"),
    ],
    "es": [
        (rf"\b{old}{_NUMBER['es']}", new)
        for old, new in (
            ("dentro de", "después de"),
            ("al menos", "como máximo"),
            ("por lo menos", "como máximo"),
            ("como mínimo", "como máximo"),
            ("como máximo", "como mínimo"),
            ("no más de", "no menos de"),
            ("más de", "menos de"),
            ("menos de", "más de"),
            ("hasta", "a partir de"),
            ("a partir de", "hasta"),
            ("a más tardar", "a partir de"),
            ("antes de", "después de"),
            ("después de", "antes de"),
            ("un mínimo de", "un máximo de"),
            ("un máximo de", "un mínimo de"),
            ("menores de", "mayores de"),
        )
    ]
    + [
        (r"\b(\d+ (?:días?|mes(?:es)?|semanas?|años?|horas?)) antes\b", r"\1 después"),
        (r"\b(\d+ (?:días?|mes(?:es)?|semanas?|años?|horas?)) (?:después|posteriores|siguientes)\b", r"\1 antes"),
        (r"\bo más\b", "o menos"),
        (r"\bo menos\b", "o más"),
    ],
    "ja": [
        (r"(?<=[日年月間回人名歳円%個件つ])以内", "を経過した後"),
        (r"(?<=[日年月間回人名歳円%個件つ])以上", "以下"),
        (r"(?<=[日年月間回人名歳円%個件つ])以下", "以上"),
        (r"(?<=[日年月間回人名歳円%個件つ])未満", "以上"),
        (r"(?<=\d[日年月])まで", "以降"),
        (r"(?<=\d[日年月])以降", "以前"),
        (r"(?<=\d[日年月])以前", "以降"),
        (r"(?<=[日年月間回人名歳円%個件つ])を超え(?=る|た)", "に満たな"),
        (r"最大(?=\d)", "最低"),
        (r"少なくとも(?=\d)", "最大"),
        (r"(?<=\d[日年月])前(?=に|ま)", "後"),
        (r"(?<=\d[日年月])後(?=に|、|の)", "前"),
    ],
}
#: Before and after in words.
_ORDER = {
    "en": [
        (r"\bprior\b(?! to)", "subsequent"),
        (r"\b(?:prior to|before)\b(?! \d)", "after"),
        (r"\bin advance\b", "afterwards"),
        (r"\bafter\b(?! \d| all)", "before"),
        (r"\bsubsequent\b", "prior"),
        (r"\bpreviously\b", "subsequently"),
    ],
    "es": [
        (r"\bprevio\b", "posterior"),
        (r"\bprevia\b", "posterior"),
        (r"\bpreviamente\b", "posteriormente"),
        (r"\bantes de\b(?! \d)", "después de"),
        (r"\bdespués de\b(?! \d)", "antes de"),
        (r"\bposteriormente\b", "previamente"),
        (r"\bcon (?:anticipación|antelación)\b", "posteriormente"),
    ],
    "ja": [
        (r"事前に", "事後に"),
        (r"事前の", "事後の"),
        (r"(?:あらかじめ|予め|前もって)", "事後に"),
        (r"する前に", "した後に"),
        (r"(?:した|の)後(?=に|、)", "する前"),
        (r"その後", "事前"),
    ],
}


def _table(tables: dict[str, list[tuple[str, str]]]) -> Injection:
    def inject(pair: CorpusPair, rng: random.Random, others: list[CorpusPair]) -> str | None:
        return _swap(pair.target, tables[pair.target_language], rng)

    return inject


def exception_dropped(pair: CorpusPair, rng: random.Random, others: list[CorpusPair]) -> str | None:
    """An exception or proviso is lost."""
    found = [m for m in re.finditer(_EXCEPTION[pair.target_language], pair.target, re.IGNORECASE) if len(m[0]) > 12]
    if not found:
        return None
    m = rng.choice(found)
    rest = (pair.target[: m.start()] + pair.target[m.end() :]).strip()
    return rest if len(rest) > 15 else None


def sentence_dropped(pair: CorpusPair, rng: random.Random, others: list[CorpusPair]) -> str | None:
    """One of several sentences is lost."""
    split = r"(?<=。)" if pair.target_language == "ja" else r"(?<=[.!?])\s+(?=[A-ZÁÉÍÓÚÑ¿¡])"
    parts = [part for part in re.split(split, pair.target) if part.strip()]
    if len(parts) < 2 or min(map(len, parts)) < (10 if pair.target_language == "ja" else 25):
        return None
    del parts[rng.randrange(len(parts))]
    return ("" if pair.target_language == "ja" else " ").join(parts)


#: What joins the last item of an enumeration, and what is no item though it stands between commas.
_LAST = {
    "en": r"\b(?:and|or|etc)\b",
    "es": r"\b(?:y|e|o|u|etc)\b",
    "ja": r"及び|および|並びに|ならびに|又は|または|若しくは|もしくは|その他|など|等",
}
_NO_ITEM = {
    "en": r"(?:for example|for instance|such as|including|included|e\.g|i\.e|however|therefore|in particular|among others)\b",
    "es": r"(?:como|por ejemplo|tal(?:es)? como|inclu\w+|entre otr\w+|es decir|sin embargo|por (?:lo )?tanto|además|en particular)\b",
    "ja": r"(?:例えば|たとえば|ただし|なお|また|したがって)",
}
_MARKUP = re.compile(r"[<>=]|://")


def list_item_dropped(pair: CorpusPair, rng: random.Random, others: list[CorpusPair]) -> str | None:
    """One of at least four items of an enumeration inside a sentence is lost; a joint before the last shows that it is one."""
    language = pair.target_language
    comma = "、" if language == "ja" else ","
    runs = []
    for m in re.finditer(rf"(?:[^{comma}。.;:()]{{2,40}}{comma}\s*){{3,}}", pair.target):
        last = re.match(rf"[^{comma}。.;:()]{{2,60}}", pair.target[m.end() :])
        if last and re.search(_LAST[language], last[0]) and not _MARKUP.search(m[0]):
            runs.append(m)
    if not runs:
        return None
    m = rng.choice(runs)
    items = [part for part in re.split(rf"(?<={comma})\s*", m[0]) if part]
    place = rng.randrange(1, len(items))
    if re.match(_NO_ITEM[language], items[place], re.IGNORECASE):
        return None
    del items[place]
    space = "" if language == "ja" else " "
    return pair.target[: m.start()] + space.join(items) + space + pair.target[m.end() :].lstrip()


def other_clause(pair: CorpusPair, rng: random.Random, others: list[CorpusPair]) -> str | None:
    """The target is that of another clause of about the same length."""
    near = [o for o in others if o.corpus == pair.corpus and o.target != pair.target and o.source != pair.source
            and 0.6 < len(o.target) / len(pair.target) < 1.6]  # fmt: skip
    if len(pair.target) < 40 or not near:
        return None
    return rng.choice(near).target


HARD: dict[str, Injection] = {
    "number": number, "date": date, "email": email, "url": url, "telephone": telephone, "link": link,
    "blank": blank, "untranslated": untranslated, "source-script": source_script, "name": name, "script": script,
}  # fmt: skip
MEANING: dict[str, Injection] = {
    "must-may": _table(_MUST_MAY), "may-must": _table(_MAY_MUST), "not-dropped": _table(_NOT_DROPPED),
    "not-added": _table(_NOT_ADDED), "and-or": _table(_AND_OR), "all-some": _table(_ALL_SOME),
    "exception-dropped": exception_dropped, "sentence-dropped": sentence_dropped,
    "list-item-dropped": list_item_dropped, "other-clause": other_clause,
}  # fmt: skip
BOUNDS: dict[str, Injection] = {"bound-changed": _table(_BOUND), "order-reversed": _table(_ORDER)}
