"""Rules of meaning: what they must find, and the false friends on which they must keep silent."""

from __future__ import annotations

import pytest

from seihon.parity.compare import compare_texts
from seihon.parity.rules.meaning import RULES


def codes(source: str, target: str, languages: str) -> list[str]:
    """The codes found for a text and its translation; ``languages`` as in ``ja-en``."""
    first, _, second = languages.partition("-")
    return [finding.code for finding in compare_texts(source, target, first, second, rules=RULES)]


@pytest.mark.parametrize(
    ("languages", "source", "target", "code"),
    [
        ("ja-en", "利用者は届け出なければならない。", "Users may file a notice.", "PAR301"),
        ("ja-en", "利用者は届け出る必要があります。", "Users can file a notice.", "PAR301"),
        ("ja-es", "利用者は届け出なければなりません。", "El usuario podrá presentar un aviso.", "PAR301"),
        ("en-es", "The user is required to give notice.", "El usuario puede avisar.", "PAR301"),
        ("en-ja", "The user must give notice.", "利用者は届け出ることができます。", "PAR301"),
        ("ja-en", "当社は内容を変更することができます。", "We must change the content.", "PAR302"),
        ("ja-es", "当社は内容を変更することがあります。", "Debemos cambiar el contenido.", "PAR302"),
        ("en-es", "You may object at any time.", "Deberá oponerse en cualquier momento.", "PAR302"),
        ("en-ja", "You may object to it.", "異議を申し立てなければなりません。", "PAR302"),
        ("ja-en", "当社は記録を保存しません。", "We keep the records.", "PAR303"),
        ("ja-es", "当社は記録を保存しません。", "Conservamos los registros.", "PAR303"),
        ("en-ja", "We do not sell your data.", "お客様の情報を販売します。", "PAR303"),
        ("ja-en", "当社は記録を保存します。", "We do not keep the records.", "PAR304"),
        ("ja-es", "当社は記録を保存します。", "No conservamos los registros.", "PAR304"),
        ("en-es", "We share your data.", "Nunca compartimos sus datos.", "PAR304"),
        ("ja-en", "緊急の場合を除き、事前に通知します。", "We notify you beforehand.", "PAR307"),
        ("ja-es", "通知します。ただし、緊急の場合は通知を省きます。", "Le avisamos.", "PAR307"),
        ("en-es", "Unless you object, we keep the file.", "Conservamos el archivo.", "PAR307"),
        ("ja-en", "すべての利用者に適用します。", "It applies to some users.", "PAR308"),
        ("ja-es", "すべての利用者に適用します。", "Se aplica a algunos usuarios.", "PAR308"),
        ("en-ja", "It applies to all users.", "一部の利用者に適用します。", "PAR308"),
        ("en-es", "Some users are affected.", "Todos los usuarios están afectados.", "PAR309"),
    ],
)
def test_finds(languages: str, source: str, target: str, code: str) -> None:
    """The change of meaning is found, by its rule alone."""
    assert codes(source, target, languages) == [code]


@pytest.mark.parametrize(
    ("languages", "source", "target"),
    [
        # A duty in the form of a double negation.
        ("ja-en", "利用者は届け出なければならない。", "Users must file a notice."),
        ("ja-es", "利用者は届け出なければなりません。", "El usuario deberá presentar un aviso."),
        # ものとする is a duty, することができるものとする a permission.
        ("ja-en", "当社は変更することができるものとします。", "We may make changes."),
        ("ja-en", "利用者は費用を負担するものとします。", "Users shall bear the cost."),
        ("ja-es", "同意が必要です。", "Se requiere el consentimiento."),
        ("ja-en", "ご利用いただけない可能性があります。", "You may not be able to use it."),
        ("en-es", "It may rain.", "Es posible que llueva."),
        # The month is no permission.
        ("ja-en", "2023年5月24日に施行します。", "It takes effect on May 24, 2023."),
        ("en-es", "In May 2024 the office moves.", "En mayo de 2024 se muda la oficina."),
        # A negation said by a word.
        ("ja-en", "許可されていない利用を防ぎます。", "We prevent unauthorized use."),
        ("ja-en", "手数料はかかりません。", "It is free of charge."),
        ("ja-es", "同意を得ることなく提供しません。", "No los facilitamos sin su consentimiento."),
        ("ja-en", "これは禁止されています。", "You must not do this."),
        ("ja-en", "氏名だけでなく住所も記入します。", "Enter not only your name but also your address."),
        ("ja-en", "遅くとも金曜日までに通知します。", "We notify you no later than Friday."),
        ("ja-en", "これらに限りません。", "This list is not exhaustive."),
        ("ja-en", "違反は少なくない。", "Violations are frequent."),
        # A proviso that is no exception in the translation.
        ("ja-en", "ただし、緊急の場合を除きます。", "This does not apply in an emergency, however."),
        ("ja-en", "いかなる責任も負いません。", "We accept no liability whatsoever."),
        ("ja-es", "各利用者に通知します。", "Avisamos a todos los usuarios."),
    ],
)
def test_keeps_silent(languages: str, source: str, target: str) -> None:
    """A right translation in other words is no finding."""
    assert codes(source, target, languages) == []


def test_unknown_language() -> None:
    """A language without data gets no finding."""
    assert codes("当社は記録を保存しません。", "Wir speichern die Aufzeichnungen.", "ja-de") == []


def test_long_text_is_linear() -> None:
    """A very long text takes no more than its length's time."""
    assert codes("当社は記録を保存しません。" * 3000, "We do not keep the records. " * 3000, "ja-en") == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_examples(rule: object) -> None:
    """Each rule finds its own bad example and keeps silent on the good one."""
    from seihon.parity.rule import Rule

    assert isinstance(rule, Rule)
    assert codes(rule.bad.source, rule.bad.translation or "", "ja-en") == [rule.code]
    assert codes(rule.good.source, rule.good.translation or "", "ja-en") == []
