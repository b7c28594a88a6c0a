"""Qualifiers on which the scope of a sentence hangs: lost, turned to the contrary, or said in other words."""

from __future__ import annotations

import pytest

from seihon.languages import qualifiers
from seihon.parity.compare import compare_texts
from seihon.parity.rules.qualifiers import RULES

#: (what it is, languages, source, translation, whether something is lost)
CASES = [
    ("at any time", "ja-en", "会員は、いつでも退会することができる。", "Members may withdraw.", True),
    ("whenever they wish", "ja-en", "会員は、いつでも退会することができる。", "Members may withdraw whenever they wish.", False),
    ("en cualquier momento", "ja-es", "会員は、いつでも退会することができる。", "El socio podrá darse de baja.", True),
    ("only", "ja-en", "写しは、監査のためにのみ使用します。", "We use the copies for the audit.", True),
    ("solely", "ja-en", "写しは、監査のためにのみ使用します。", "We use the copies solely for the audit.", False),
    ("nothing but", "ja-es", "写しは、監査のためにのみ使用します。", "No usaremos las copias sino para la auditoría.", False),
    ("not only", "ja-en", "電話のみならず書面でも受け付けます。", "We accept it by telephone and in writing.", False),
    ("に限り", "ja-es", "同意を得た場合に限り、写真を公開します。", "Publicamos las fotografías solo si hay consentimiento.", False),
    ("reserved to", "ja-es", "参加は、会員に限る。", "La participación está reservada a los socios.", False),
    ("in principle", "ja-en", "データは、原則として国内に保存します。", "Data is stored in Japan.", True),
    ("as a rule", "ja-en", "データは、原則として国内に保存します。", "As a rule, data is stored in Japan.", False),
    ("por regla general", "ja-es", "データは、原則として国内に保存します。", "Por regla general, los datos se guardan en Japón.", False),
    ("whole or part, part only", "ja-en", "業務の全部又は一部を委託します。", "We outsource the work.", True),
    ("total o parcialmente", "ja-es", "業務の全部又は一部を委託します。", "Encomendamos total o parcialmente las labores.", False),
    ("in writing", "ja-en", "変更は、書面により通知する。", "Changes shall be notified.", True),
    ("in the sentence beside it", "ja-en",
     "第9条（資格の停止）会員が次の各号のいずれかに該当するときは、理事会において出席した理事の4分の3以上の賛成により、その資格を停止することができる。"
     "(1) 会則に著しく違反したとき。(2) 本会の信用を故意に失わせたとき。この場合においては、当該会員に対し、議決の前に弁明の機会を与えなければならない。",
     "Article 9 (Suspension). The Board may suspend a member, by the votes of at least three-quarters of the directors"
     " present, on either of these grounds: (1) a serious breach of the rules; or (2) deliberately ruining the good name"
     " of the Society. The member must be given the opportunity to be heard before the vote is taken.", False),
    ("by letter", "ja-en", "変更は、書面により通知する。", "Changes shall be notified by letter.", False),
    ("without delay", "ja-es", "変更があったときは、遅滞なく届け出る。", "Los cambios se notificarán.", True),
    ("a la brevedad", "ja-es", "変更があったときは、遅滞なく届け出る。", "Los cambios se notificarán a la brevedad.", False),
    ("each time", "ja-en", "掲載するときは、その都度同意を得ます。", "We obtain consent to publish it.", True),
    ("on each occasion", "ja-en", "掲載するときは、その都度同意を得ます。", "We obtain consent on each occasion.", False),
    ("jointly", "ja-en", "保証人は、連帯して責任を負う。", "The guarantor shall be liable.", True),
    ("solidariamente", "ja-es", "保証人は、連帯して責任を負う。", "El fiador responderá solidariamente.", False),
    ("in the sentence that renders it", "ja-en",
     "会員は、いつでも退会することができる。会員は、書面により変更を届け出る。",
     "Members may withdraw at any time. Members shall notify us of any change.", True),
    # Turned to the contrary.
    ("certain sites for all", "ja-en", "本規程は、国内の全拠点に適用する。", "These rules apply to certain sites in Japan.", True),
    ("every term", "ja-en", "会員は、本規約の全ての条項に同意する。", "Members agree to each and every term.", False),
    ("ciertas for 一切", "ja-es", "当社は、一切の損害について責任を負う。", "La empresa responde por ciertos daños.", True),
    ("a part that the source names too", "ja-en", "全部署の一部の者が出席する。", "Certain staff of all departments attend.", False),
    ("sometimes for always", "ja-en", "担当者が必ず確認します。", "A member of staff sometimes checks it.", True),
    ("a veces for 必ず", "ja-es", "担当者が必ず確認します。", "El responsable a veces lo revisa.", True),
    ("all for any of the following", "ja-en", "次の各号のいずれかに該当する場合は、解除する。",
     "The agreement ends if all of the following apply.", True),
    ("any of the following", "ja-en", "次の各号のいずれかに該当する場合は、解除する。",
     "The agreement ends if any of the following applies.", False),
    ("todos los supuestos for いずれか", "ja-es", "次の各号のいずれかに該当する場合は、解除する。",
     "El contrato termina si se dan todos los supuestos siguientes.", True),
    ("one for all of the following", "ja-en", "次の各号のすべてを満たす者", "A person who meets at least one of the requirements", True),
    ("including for only", "ja-en", "写しは、監査の目的に限って使用します。", "We use copies for purposes including the audit.", True),
    ("only, with what it includes", "ja-en", "写しは、監査を含む法定の目的に限って使用します。",
     "We use copies only for statutory purposes, including the audit.", False),
    ("in part for in full", "ja-en", "債務は、その全額を支払う。", "Debts are paid in part.", True),
    ("mainly for only", "ja-es", "写しは、監査のためだけに使用します。", "Las copias se usan principalmente para la auditoría.", True),
    ("a lost だけ", "ja-en", "記録は、担当者だけが閲覧できます。", "The person in charge can view the records.", True),
    ("only the person in charge", "ja-en", "記録は、担当者だけが閲覧できます。", "Only the person in charge can view the records.", False),
    ("once a year for いつでも", "ja-es", "会員は、いつでも退会できる。", "El socio puede darse de baja una vez al año.", True),
    ("half for all", "ja-es", "返送の費用は、すべて買主の負担とする。", "La mitad de los gastos corre por cuenta del comprador.", True),
    ("a prescribed procedure is no part", "ja-es", "会員は、いつでも、所定の手続により退会できる。",
     "El socio puede darse de baja en determinados momentos por el procedimiento establecido.", True),
    ("non-exclusive for exclusive", "ja-en", "東京地方裁判所を専属的合意管轄裁判所とする。",
     "The Tokyo District Court has non-exclusive jurisdiction.", True),
    ("sin exclusividad for 専属的", "ja-es", "東京地方裁判所を専属的合意管轄裁判所とする。",
     "El Tribunal de Distrito de Tokio será competente, sin exclusividad.", True),
    ("exclusive for non-exclusive", "ja-en", "当社は、非独占的な権利を許諾する。", "We grant an exclusive right.", True),
    ("をはじめ for only, from English", "en-ja", "We use copies only for the audit.",
     "写しは、監査をはじめとする目的に使用します。", True),
    ("from English to Spanish", "en-es", "You may withdraw at any time.", "Usted podrá darse de baja.", True),
    ("from English to Japanese", "en-ja", "The notice shall be given in writing.", "通知を行うものとします。", True),
    ("from English to Japanese, said", "en-ja", "The notice shall be given in writing.", "通知は書面で行うものとします。", False),
]  # fmt: skip


@pytest.mark.parametrize(
    ("languages", "source", "target", "is_lost"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_qualifiers(languages: str, source: str, target: str, is_lost: bool) -> None:
    first, _, second = languages.partition("-")
    found = compare_texts(source, target, first, second, rules=RULES)
    assert bool(found) is is_lost


def test_the_message_quotes_the_source() -> None:
    (found,) = compare_texts("いつでも退会できます。", "You may withdraw.", "ja", "en", rules=RULES)
    assert "いつでも" in str(found.message)


def test_a_turned_qualifier_is_reported_once() -> None:
    found = compare_texts("すべての情報を削除します。", "We delete certain information.", "ja", "en")
    assert [finding.code for finding in found] == ["PAR308"]


def test_the_message_quotes_both_texts() -> None:
    (found,) = compare_texts("担当者が必ず確認します。", "Staff sometimes check it.", "ja", "en", rules=RULES)
    assert "必ず" in str(found.message)
    assert "sometimes" in str(found.message)


def test_a_language_without_qualifiers_is_not_compared() -> None:
    assert compare_texts("いつでも退会できます。", "Sie können kündigen.", "ja", "de", rules=RULES) == []


@pytest.mark.parametrize("language", ["en", "es"])
def test_what_japanese_says_can_be_answered(language: str) -> None:
    """A qualifier without a rendering would be lost in silence."""
    japanese, other = qualifiers("ja"), qualifiers(language)
    assert japanese is not None
    assert other is not None
    assert set(japanese.SAYS) <= set(other.ANSWERS)
