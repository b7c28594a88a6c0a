"""Opposites: the translation has first for last, outside for inside, or says the same from its own side."""

from __future__ import annotations

import pytest

from seihon import languages
from seihon.parity.compare import compare_texts
from seihon.parity.rules.opposites import RULES

#: (what it is, languages, source, translation, whether the opposite is said)
CASES = [
    ("first for last", "ja-en", "最終ログインの日から1年間保存します。", "We keep it for one year from the first login.", True),
    ("last for 最終", "ja-en", "最終ログインの日から1年間保存します。", "We keep it for one year from the last login.", False),
    ("primer for 最後", "ja-es", "最後の利用の日から起算する。", "El plazo se cuenta desde el primer uso.", True),
    ("earlier for later", "ja-en", "納品の日又は検収の日のいずれか遅い日", "the date of delivery or of acceptance, whichever is earlier", True),
    ("later", "ja-en", "納品の日又は検収の日のいずれか遅い日", "the later of the date of delivery and that of acceptance", False),
    ("anterior for later", "ja-es", "納品の日又は検収の日のいずれか遅い日", "la fecha de entrega o de aceptación, la que resulte anterior", True),
    ("outside for inside", "ja-en", "情報は、国内に所在する設備に保存します。", "The information is stored in facilities located overseas.", True),
    ("dentro for 社外", "ja-es", "通報は、社外の窓口が受け付ける。", "Las denuncias se reciben en una ventanilla dentro de la empresa.", True),
    ("社外秘 is a class of secrecy", "ja-en", "資料は、社外秘とする。", "The material is classified as Internal.", False),
    ("excluding for including", "ja-en", "賠償額は、弁護士費用を含む。", "Damages are exclusive of attorney's fees.", True),
    ("including", "ja-en", "賠償額は、弁護士費用を含む。", "Damages include attorney's fees.", False),
    ("excluidos for 含む", "ja-es", "賠償額は、弁護士費用を含む。", "La indemnización cubre los daños, excluidos los honorarios.", True),
    ("not included is excluded", "ja-en", "項目には、番号を含みません。", "Numbers are not included among the items.", False),
    ("the month before for the month after", "ja-en", "翌月の10日に支払う。", "Payment is made on the 10th of the preceding month.", True),
    ("día anterior for 翌営業日", "ja-es", "受領日の翌営業日に発送する。", "Se enviará el día hábil anterior a la recepción.", True),
    ("in advance is the same from the other end", "ja-en", "翌月分を前払いで支払う。", "The fee is paid in the preceding month.", False),
    ("start for end", "ja-es", "契約の終了の日に返却する。", "Se devolverá en la fecha de inicio del contrato.", True),
    ("both are said", "ja-en", "開始日から終了日まで利用できる。", "It may be used until its end, from the start date.", False),
    ("with consent for without", "ja-en", "会社は、承諾を得た後に変更する。", "The company makes changes without consent.", True),
    ("only with consent is not without", "ja-en", "同意を得ることなく提供しません。", "We provide it only with your consent.", False),
    ("once for until", "ja-en", "指示があるまでの間、資料を保管する。", "Once instructions are given, the materials are kept.", True),
    ("until", "ja-en", "指示があるまでの間、資料を保管する。", "The materials are kept until instructions are given.", False),
    ("not until is once", "ja-en", "努力が失敗した後、決定を行う。", "No decision is made until efforts have failed.", False),
    ("una vez for まで", "ja-es", "調査が終わるまで、勤務場所を分ける。", "Una vez concluida la investigación, se separan.", True),
    ("either for both", "ja-en", "電話及びメールの双方で報告する。", "Report it either by telephone or by e-mail.", True),
    ("both", "ja-en", "電話及びメールの双方で報告する。", "Report it by both telephone and e-mail.", False),
    ("ambas for どちらか", "ja-es", "署名又は押印のどちらかが必要です。", "Se requieren ambas: firma y sello.", True),
    ("forbidden", "ja-en", "私物の端末の使用を禁止する。", "The use of personal devices is prohibited.", False),
    ("queda permitido for 禁止", "ja-es", "個人データを学習に用いることは、その目的のいかんを問わず、禁止する。",
     "Queda permitido, sea cual fuere el propósito, usar los datos personales para el entrenamiento.", True),
    ("not forbidden is allowed", "ja-en", "譲渡の相談は禁止しない。", "Discussing giveaways is allowed.", False),
    ("forbidden with an exception", "ja-en", "使用を禁止する。ただし、所属長が認めた場合を除く。",
     "Use is permitted only where the manager has approved it.", False),
    ("attributable for not attributable", "ja-es", "売主の責めに帰することができない事由による遅延",
     "el retraso por causas que le sean imputables al vendedor", True),
    ("no imputables", "ja-es", "売主の責めに帰することができない事由による遅延",
     "el retraso por causas que no le sean imputables al vendedor", False),
    ("not attributable for attributable", "ja-en", "買主の責めに帰すべき事由", "causes not attributable to the buyer", True),
    ("obligatorio for 任意", "ja-es", "1行目は、型、任意の適用範囲及び要約の順に記述する。",
     "La primera línea se compone del tipo, un ámbito obligatorio y el resumen.", True),
    ("compulsory for 任意", "ja-en", "研究への協力は任意であり、設定を無効にすれば、以後のデータは提供されません。",
     "Taking part in research is compulsory: if you turn the setting off, no data from then on is provided.", True),
    ("voluntario", "ja-es", "研究への協力は任意であり、以後のデータは提供されません。",
     "Participar es voluntario y no se proporcionarán los datos posteriores.", False),
    ("optional", "ja-en", "適用範囲の記載は任意とする。", "The scope is optional.", False),
    ("not mandatory is optional", "ja-en", "適用範囲の記載は任意とする。", "The scope is not mandatory.", False),
    ("regardless became a condition", "ja-en", "この規程は、国籍を問わず適用する。", "These rules apply provided that nationality is known.", True),
    ("a menos que for であっても", "ja-es", "通信の障害による遅れであっても、受け付けます。",
     "Se aceptan, a menos que el retraso se deba a fallas de comunicación.", True),
    ("aunque", "ja-es", "通信の障害による遅れであっても、受け付けます。",
     "Se aceptan, aunque el retraso se deba a fallas de comunicación.", False),
    ("only after notice for 通知することなく", "ja-en", "当社は、通知することなく提供を停止することができる。",
     "The Company may suspend the service only after giving notice.", True),
    ("only with consent, not without it", "ja-en", "同意を得ることなく利用することはできない。", "It may be used only with consent.", False),
    ("antes de impuestos for 税込", "ja-es", "料金は、税込1,000円とする。", "La cuota es de 1,000 yenes antes de impuestos.", True),
    ("a lost no beside autorizado", "en-es", "You report any unauthorized use of your key.",
     "Usted informa de todo uso autorizado de su clave.", True),
    ("no autorizado", "en-es", "You report any unauthorized use of your key.",
     "Usted informa de todo uso no autorizado de su clave.", False),
    ("another word that denies", "en-es", "You report any unauthorized use of your key.",
     "Usted informa de todo uso indebido de su clave.", False),
    ("accurate for 不正確", "ja-en", "不正確な記録を訂正する。", "We correct accurate records.", True),
    ("inaccurate", "ja-en", "不正確な記録を訂正する。", "We correct inaccurate records.", False),
    ("necesarios for 不必要", "ja-es", "不必要な書類は返却する。", "Se devuelven los documentos necesarios.", True),
    ("both a word and its denial", "ja-en", "不正確な記録を正確な記録に改める。", "Accurate records replace the others.", False),
    ("exclusiva for non-exclusive", "en-es", "This is a non-exclusive license to the photographs.",
     "Esta es una licencia exclusiva sobre las fotografías.", True),
    ("完全 for incomplete", "en-ja", "Incomplete applications are returned.", "完全な申請書は返却します。", True),
    ("不完全", "en-ja", "Incomplete applications are returned.", "不完全な申請書は返却します。", False),
    ("what is undone is not denied", "en-es", "Uninstall the program.", "Quite la instalación del programa.", False),
    ("from English to Spanish", "en-es", "The price is inclusive of tax.", "El precio se entiende excluido el impuesto.", True),
    ("from English to Japanese", "en-ja", "The data are stored overseas.", "データは、国内で保存します。", True),
    ("from English to Japanese, said", "en-ja", "The data are stored overseas.", "データは、国外で保存します。", False),
]  # fmt: skip


@pytest.mark.parametrize(
    ("languages", "source", "target", "is_reversed"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_opposites(languages: str, source: str, target: str, is_reversed: bool) -> None:
    first, _, second = languages.partition("-")
    assert bool(compare_texts(source, target, first, second, rules=RULES)) is is_reversed


def test_the_message_quotes_both_texts() -> None:
    (found,) = compare_texts("翌月に支払う。", "Payment is made in the preceding month.", "ja", "en", rules=RULES)
    assert "翌月" in str(found.message)
    assert "preceding month" in str(found.message)


@pytest.mark.parametrize(
    ("language", "target"),
    [("en", "The use of personal devices is permitted."), ("es", "Se permite usar dispositivos personales.")],
)
def test_allowed_for_forbidden_is_told_once(language: str, target: str) -> None:
    found = compare_texts("私物の端末の使用を禁止する。", target, "ja", language)
    assert len(found) == 1


def test_the_same_opposite_is_told_once() -> None:
    found = compare_texts("翌月に支払う。" * 3, "Payment is made in the preceding month. " * 3, "ja", "en", rules=RULES)
    assert len(found) == 1


def test_a_language_without_opposites_is_not_compared() -> None:
    assert compare_texts("国内で保存する。", "Les données sont conservées à l'étranger.", "ja", "fr", rules=RULES) == []


def test_each_language_has_the_same_pairs() -> None:
    """A pair that one language lacks would be compared with nothing."""
    pairs = {language: set(languages.opposites(language).POLES) for language in ("ja", "en", "es")}
    assert pairs["ja"] == pairs["en"] == pairs["es"]
    for language in pairs:
        data = languages.opposites(language)
        assert pairs[language] >= data.DENIABLE
        assert set(data.MAYBE) <= pairs[language]
