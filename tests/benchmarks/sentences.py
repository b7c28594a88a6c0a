"""Sentences of made-up policies with their translations: templates with slots, the same values in every language.

A language that is not written here is given the English sentence: it costs
the same to read, check and render, and the rules that need a language's own
data have none for it anyway.
"""

from __future__ import annotations

import datetime
import random
from collections.abc import Mapping
from dataclasses import dataclass

#: What is written here; any other language reuses the English text.
WRITTEN = ("ja", "en", "es")
_SPANISH_MONTHS = (
    "enero", "febrero", "marzo", "abril", "mayo", "junio",
    "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
)  # fmt: skip

#: A text by language. A template has ``{slots}`` in it.
Texts = Mapping[str, str]


def _texts(ja: str, en: str, es: str) -> Texts:
    return {"ja": ja, "en": en, "es": es}


@dataclass(frozen=True, slots=True)
class AgreedTerm:
    """A defined term: how the glossary has it, and how a sentence of the language says it."""

    forms: Texts
    phrases: Texts


def _term(ja: str, en: str, es: str, article: str, plural: str = "") -> AgreedTerm:
    forms = _texts(ja, f"{en} | {plural}" if plural else en, es)
    return AgreedTerm(forms, _texts(ja, f"the {plural or en}", f"{article} {es}"))


TERMS = (
    _term("個人情報", "Personal Data", "Datos Personales", "los"),
    _term("本サービス", "Services", "Plataforma", "la"),
    _term("利用企業", "User Company", "Empresas Usuarias", "las", "User Companies"),
    _term("会員情報", "Member Records", "Fichas de Miembro", "las"),
    _term("取引記録", "Transaction Records", "Operaciones Registradas", "las"),
    _term("匿名加工情報", "Anonymized Information", "Información Anonimizada", "la"),
    _term("端末情報", "Device Information", "Información del Equipo", "la"),
    _term("関係会社", "Affiliated Companies", "Sociedades Afiliadas", "las"),
    _term("委託先", "Contractors", "Empresas Contratistas", "las"),
    _term("共同利用者", "Joint Users", "Partes Asociadas", "las"),
    _term("本人確認書類", "Identity Documents", "Credenciales de Identidad", "las"),
    _term("登録申請", "Registration Requests", "Solicitudes de Registro", "las"),
)
_OWN_FIRST = (
    ("法人", "Corporate", "Corporativas"),
    ("特別", "Special", "Especiales"),
    ("地域", "Regional", "Regionales"),
    ("電子", "Electronic", "Electrónicas"),
    ("優先", "Priority", "Prioritarias"),
    ("仮", "Provisional", "Provisionales"),
    ("季節", "Seasonal", "Estacionales"),
    ("夜間", "Night", "Nocturnas"),
    ("国際", "International", "Internacionales"),
    ("基本", "Basic", "Básicas"),
)  # fmt: skip
_OWN_SECOND = (
    ("契約書式", "Contract Forms", "Fórmulas Contractuales"),
    ("応募枠", "Application Slots", "Plazas Ofertadas"),
    ("決済手段", "Settlement Methods", "Modalidades de Liquidación"),
    ("配送経路", "Delivery Routes", "Rutas de Entrega"),
    ("割引券", "Discount Coupons", "Bonificaciones Emitidas"),
    ("講習会", "Training Courses", "Jornadas Formativas"),
    ("閲覧権", "Viewing Rights", "Licencias de Consulta"),
    ("保管庫", "Storage Vaults", "Bóvedas de Custodia"),
    ("相談窓口", "Help Desks", "Ventanillas de Ayuda"),
    ("通知票", "Notice Slips", "Papeletas Informativas"),
)  # fmt: skip


def own_terms(number: int) -> tuple[AgreedTerm, ...]:
    """Two terms that only policy ``number`` (from 0) declares, so that the glossary grows with the policies."""
    terms = []
    for offset in (0, 1):
        at = (2 * number + offset) % 100
        first, second = _OWN_FIRST[at // 10], _OWN_SECOND[at % 10]
        series = (2 * number + offset) // 100
        suffix = "" if not series else f" {chr(ord('A') + series)}"
        terms.append(
            _term(
                first[0] + second[0] + suffix,
                f"{first[1]} {second[1]}{suffix}",
                f"{second[2]} {first[2]}{suffix}",
                "las",
            )
        )
    return tuple(terms)


HEADINGS = tuple(
    _texts(*heading)
    for heading in (
        ("{t}の取得", "Acquisition of {t}", "Obtención relativa a {t}"),
        ("{t}の保管", "Storage of {t}", "Conservación relativa a {t}"),
        ("{t}に関する通知", "Notices concerning {t}", "Avisos sobre {t}"),
        ("{t}の廃棄", "Disposal of {t}", "Eliminación relativa a {t}"),
        ("{t}の安全管理", "Security of {t}", "Seguridad relativa a {t}"),
        ("{t}に関する記録", "Registers concerning {t}", "Registros sobre {t}"),
        ("{t}の料金", "Fees for {t}", "Tarifas relativas a {t}"),
    )
)
SENTENCES = tuple(
    _texts(*sentence)
    for sentence in (
        (
            "当社は、{t}を受領した日から{n}日以内に、その内容を確認します。",
            "We confirm the contents within {n} days from the day on which we receive {t}.",
            "Confirmamos el contenido en un plazo de {n} días desde el día en que recibimos {t}.",
        ),
        (
            "当社は、{date}から、{t}に関する新しい手順を適用します。",
            "From {date}, we apply the new procedure concerning {t}.",
            "Desde el {date}, aplicamos el nuevo procedimiento sobre {t}.",
        ),
        (
            "{t}に関する手数料は、1件につき{amount}ペソとします。",
            "The fee concerning {t} is {amount} pesos for each 1 case.",
            "La tarifa sobre {t} es de {amount} pesos por cada 1 caso.",
        ),
        (
            "当社は、{t}のうち{pct}%を毎年{n}回点検します。",
            "Every year we inspect {pct}% of {t}, {n} times.",
            "Cada año inspeccionamos el {pct} % relativo a {t}, {n} veces.",
        ),
        (
            "{t}に関するお問い合わせは、[{mail}](mailto:{mail})で受け付けます。",
            "We receive inquiries concerning {t} at [{mail}](mailto:{mail}).",
            "Recibimos consultas sobre {t} en [{mail}](mailto:{mail}).",
        ),
        (
            "{t}の詳細は、[案内のページ]({url})に掲載します。",
            "We publish the details of {t} on [the guidance page]({url}).",
            "Publicamos los detalles sobre {t} en [la página de orientación]({url}).",
        ),
        (
            "当社は、{ref}に定める範囲内において、{t}を{n}年間保存します。",
            "We keep {t} for {n} years within the scope set out in {ref}.",
            "Conservamos {t} durante {n} años dentro del alcance previsto en {ref}.",
        ),
        (
            "{who}は、{t}の写し{n}部を{who2}に送付します。",
            "{who} sends {n} copies of {t} to {who2}.",
            "{who} envía {n} copias relativas a {t} a {who2}.",
        ),
        (
            "{who}は、{date}までに{t}の一覧を作成し、{who2}に報告します。",
            "{who} prepares the list of {t} by {date} and reports it to {who2}.",
            "{who} prepara la lista relativa a {t} antes del {date} y la comunica a {who2}.",
        ),
        (
            "手続{code}による{t}の変更には、{n}日前の通知が必要です。",
            "A change of {t} under procedure {code} requires notice {n} days in advance.",
            "Un cambio relativo a {t} según el procedimiento {code} requiere aviso con {n} días de anticipación.",
        ),
        (
            "**「様式{code}」**とは、{t}の記載に用いる書面をいいます。",
            "**“Form {code}”** means the document used to state {t}.",
            "**«Formulario {code}»** significa el documento que se usa para hacer constar {t}.",
        ),
        (
            "当社は、{t}を{place}の施設{n}か所で管理します。",
            "We manage {t} at {n} facilities in {place}.",
            "Administramos {t} en {n} instalaciones de {place}.",
        ),
        (
            "{t}の受付は、{place}において{date}に開始します。",
            "The reception of {t} begins in {place} on {date}.",
            "La recepción relativa a {t} comienza en {place} el {date}.",
        ),
    )
)
ITEMS = tuple(
    _texts(*item)
    for item in (
        ("{t}の番号（{n}桁）", "Number of {t} ({n} digits)", "Número relativo a {t} ({n} dígitos)"),
        ("{date}に受領した{t}", "Receipt of {t} dated {date}", "Recibo relativo a {t} con fecha {date}"),
        ("{place}における{t}", "Handling in {place} of {t}", "Gestión en {place} relativa a {t}"),
        ("{t}に関する様式{code}", "Form {code} concerning {t}", "Formulario {code} sobre {t}"),
        (
            "{amount}ペソの手数料を伴う{t}",
            "Cases concerning {t} with a fee of {amount} pesos",
            "Casos sobre {t} con una tarifa de {amount} pesos",
        ),
        ("{ref}に定める{t}", "What {ref} sets out for {t}", "Lo que {ref} prevé sobre {t}"),
    )
)
NOTE = _texts(
    "{t}に関する受付は、{date}に再開します。",
    "Reception concerning {t} resumes on {date}.",
    "La recepción sobre {t} se reanuda el {date}.",
)
ADDRESS = _texts(
    "Av. Ejemplo {n}, Querétaro C.P. {zip}\n電話番号：[{tel}](tel:{dial})",
    "Av. Ejemplo {n}, Querétaro C.P. {zip}\nTelephone: [{tel}](tel:{dial})",
    "Av. Ejemplo {n}, Querétaro C.P. {zip}\nTeléfono: [{tel}](tel:{dial})",
)
_WHO = (
    _texts("管理部", "The Administration Department", "La Dirección de Administración"),
    _texts("監査室", "The Audit Office", "La Oficina de Auditoría"),
    _texts("法務部", "The Legal Department", "La Dirección Jurídica"),
    _texts("総務課", "The General Affairs Section", "La Sección de Asuntos Generales"),
)
#: What the first clause refers to.
_BEFORE = _texts("前文", "the preamble", "el preámbulo")
_PLACES = ("Querétaro", "Monterrey", "Guadalajara", "Puebla", "Mérida", "Toluca")


def english_or(texts: Texts, language: str) -> str:
    """The text of ``language``, the English one where none is written."""
    return texts.get(language, texts["en"])


def filled(template: Texts, terms: tuple[AgreedTerm, ...], targets: tuple[str, ...], draw: random.Random) -> Texts:
    """``template`` in every written language with values that ``draw`` gives; ``targets`` are ids to refer to."""
    term = draw.choice(terms)
    date = datetime.date(2024, 1, 1) + datetime.timedelta(draw.randrange(1500))
    who, other = draw.sample(_WHO, 2)
    number = draw.randrange(12, 900)
    values = {
        "n": str(draw.randrange(3, 98)),
        "pct": str(draw.randrange(5, 95)),
        "amount": f"{draw.randrange(10, 99)},{draw.randrange(100, 999)}",
        "mail": f"{draw.choice(('privacy', 'contact', 'help', 'legal'))}-{number}@example.com",
        "url": f"https://www.example.com/guides/{number}",
        "code": f"{draw.choice('ABCDEFGH')}-{number}",
        "zip": str(draw.randrange(76100, 76900)),
        "tel": (telephone := f"442-{draw.randrange(200, 999)}-{draw.randrange(10, 99)}-{draw.randrange(10, 99)}"),
        "dial": "+52" + telephone.replace("-", ""),
        "place": draw.choice(_PLACES),
        "ref": f"[](#{draw.choice(targets)})" if targets else "",
    }
    texts = {}
    for language in WRITTEN:
        own = dict(values, t=term.phrases[language], date=_date(date, language))
        own["ref"] = values["ref"] or _BEFORE[language]
        own["who"], own["who2"] = who[language], _inside(other[language])
        texts[language] = template[language].format_map(own)
    return texts


def _inside(name: str) -> str:
    """A name that begins a sentence, in the middle of one."""
    first, space, rest = name.partition(" ")
    return f"{first.lower()} {rest}" if space else name


def _date(date: datetime.date, language: str) -> str:
    if language == "ja":
        return f"{date.year}年{date.month}月{date.day}日"
    if language == "es":
        return f"{date.day} de {_SPANISH_MONTHS[date.month - 1]} de {date.year}"
    return f"{date:%B} {date.day}, {date.year}"
