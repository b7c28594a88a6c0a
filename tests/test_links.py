"""Words that render each other: a hint that renders another word answers no lost "not", duty or "all"."""

from __future__ import annotations

import pytest

from seihon.parity.compare import compare_texts
from seihon.parity.links import links, unexplained
from seihon.parity.markers import Reading, read, vocabulary
from seihon.parity.rules import modality, negation, quantity

RULES = (*modality.RULES, *negation.RULES, *quantity.RULES)


def codes(languages: str, source: str, target: str) -> list[str]:
    """The codes found for a text and its translation; ``languages`` as in ``ja-en``."""
    first, _, second = languages.partition("-")
    return [finding.code for finding in compare_texts(source, target, first, second, rules=RULES)]


def reading(text: str, language: str) -> Reading:
    """What ``text`` says."""
    words = vocabulary(language)
    assert words is not None
    return read(text, words)


CONSENT = "当社は、次に掲げる場合を除き、本人の同意を得ることなく第三者に個人情報を提供することはありません。"


@pytest.mark.parametrize(
    ("languages", "source", "target", "expected"),
    [
        (
            "ja-en",
            CONSENT,
            "Except in the following cases, we will not provide personal information to third parties without the"
            " consent of the person.",
            [],
        ),
        (
            "ja-en",
            CONSENT,
            "Except in the following cases, we will provide personal information to third parties without the"
            " consent of the person.",
            ["PAR303"],
        ),
        (
            "ja-es",
            CONSENT,
            "Salvo en los siguientes casos, no proporcionaremos datos personales a terceros sin el consentimiento de"
            " la persona.",
            [],
        ),
        (
            "ja-es",
            CONSENT,
            "Salvo en los siguientes casos, proporcionaremos datos personales a terceros sin el consentimiento de la"
            " persona.",
            ["PAR303"],
        ),
        ("ja-en", "不適切な行為は認められません。", "Inappropriate conduct is not tolerated.", []),
        ("ja-en", "不適切な行為は認められません。", "Inappropriate conduct is tolerated.", ["PAR303"]),
        ("ja-en", "不適切な行為は認められません。", "Inappropriate conduct is unacceptable.", []),
        ("ja-es", "不正な利用は認められません。", "Se admite el uso indebido.", ["PAR303"]),
        ("ja-es", "不正な利用は認められません。", "Es inadmisible el uso indebido.", []),
        (
            "ja-en",
            "法令で定める目的以外には一切利用しません。",
            "We never use it for purposes other than those of the law.",
            [],
        ),
        ("ja-es", "法令に基づく場合を除き、開示しません。", "Solo la divulgamos cuando la ley lo exige.", []),
    ],
    ids=[
        "except, not and without are all there",
        "not is lost beside except and without",
        "salvo, no and sin are all there",
        "no is lost beside salvo and sin",
        "the inappropriate is not tolerated",
        "the inappropriate is tolerated",
        "a word denies what the source denies",
        "the undue is admitted",
        "inadmisible denies",
        "never … other than for 以外 … しません",
        "only when for 除き … しません",
    ],
)
def test_a_word_that_renders_another_answers_no_lost_negation(
    languages: str, source: str, target: str, expected: list[str]
) -> None:
    """What denies in the translation is taken by what it renders."""
    assert codes(languages, source, target) == expected


@pytest.mark.parametrize(
    ("languages", "source", "target", "expected"),
    [
        ("ja-es", "当社は情報をいかなる企業にも渡しません。", "No entregamos la información a ninguna empresa.", []),
        (
            "ja-es",
            "当社は情報をいかなる企業にも渡しません。",
            "Entregamos la información a ninguna empresa.",
            ["PAR303"],
        ),
        ("ja-es", "当社は情報をいかなる企業にも渡しません。", "A ninguna empresa entregamos la información.", []),
        ("en-es", "Nobody sells or rents your data.", "Nadie vende ni alquila sus datos.", []),
        ("en-es", "We do not sell or rent your data.", "Vendemos ni alquilamos sus datos.", ["PAR303"]),
        ("en-es", "We do not sell data but protect it.", "Vendemos datos, sino que los protegemos.", ["PAR303"]),
        ("en-es", "We do not sell data but protect it.", "No vendemos datos, sino que los protegemos.", []),
        ("en-es", "A key that nobody else knows is safe.", "Es segura una clave la cual nadie más conoce.", []),
        ("ja-en", "販売も貸与もしません。", "We do sell nor lend it.", ["PAR303"]),
        ("ja-en", "販売も貸与もしません。", "We neither sell nor lend it.", []),
    ],
    ids=[
        "ninguna after no",
        "ninguna without no",
        "a ninguna before the verb",
        "ni after nadie",
        "ni without no",
        "sino without no",
        "sino after no",
        "nadie before its verb in a clause",
        "nor without neither",
        "neither … nor",
    ],
)
def test_a_word_that_needs_a_no_before_it_shows_that_it_is_lost(
    languages: str, source: str, target: str, expected: list[str]
) -> None:
    """Ninguna, ni and sino stand only where something is denied."""
    assert codes(languages, source, target) == expected


@pytest.mark.parametrize(
    ("languages", "source", "target", "expected"),
    [
        (
            "ja-es",
            "応募者は必要な情報を提供するものとします。",
            "Los candidatos deberán proporcionar la información necesaria.",
            [],
        ),
        ("ja-es", "応募者は情報を提供します。", "Los candidatos deberán proporcionar la información.", ["PAR302"]),
        ("ja-es", "情報の利用方法を説明します。", "Explicamos cómo se debe usar la información.", []),
        ("ja-es", "通知は届いているはずです。", "El aviso debe de haber llegado.", []),
        ("ja-en", "利用者は届け出なければなりません。", "Users are permitted to file a notice.", ["PAR301"]),
        (
            "ja-es",
            "本人が確認できない限り、応じられません。",
            "No podremos atenderla a menos que podamos confirmarlo.",
            [],
        ),
        ("en-es", "We accept no liability in any way.", "No asumimos responsabilidad alguna.", []),
        ("en-es", "All liability is excluded.", "Se excluye alguna responsabilidad.", ["PAR308"]),
        ("ja-es", "あらゆる利用者が対象です。", "Se aplica a algún usuario.", ["PAR308"]),
    ],
    ids=[
        "a duty, and what is necessary",
        "a duty that the source does not say",
        "how something is to be done is no duty",
        "deber de supposes",
        "a leave for a duty",
        "what can not be done unless something can",
        "alguna after its noun is any",
        "alguna before its noun is a part",
        "algún for all",
    ],
)
def test_what_is_said_once_more_is_found_and_what_only_looks_so_is_not(
    languages: str, source: str, target: str, expected: list[str]
) -> None:
    """Duties, leaves and parts are counted with what else the sentence says."""
    assert codes(languages, source, target) == expected


@pytest.mark.parametrize(
    ("languages", "source", "target", "expected"),
    [
        ("ja-en", "日本語版のみが法的拘束力を有します。", "Only the Japanese version is legally binding.", []),
        (
            "ja-en",
            "日本語版のみが法的拘束力を有します。",
            "Only the Japanese version is not legally binding.",
            ["PAR304"],
        ),
        (
            "ja-es",
            "日本語版のみが法的拘束力を有します。",
            "Únicamente la versión en japonés no es jurídicamente vinculante.",
            ["PAR304"],
        ),
        (
            "ja-en",
            "同意を得ることなく情報を提供することができるものとします。",
            "We may provide it without consent.",
            [],
        ),
        (
            "ja-en",
            "同意を得ることなく情報を提供することができるものとします。",
            "We must provide it without consent.",
            ["PAR302"],
        ),
        ("ja-es", "番号は、利用することができないものとします。", "El número no podrá utilizarse.", []),
        ("ja-es", "番号は、利用することができないものとします。", "El número podrá utilizarse.", ["PAR303"]),
        ("ja-en", "応募した方は、これに同意したものとみなします。", "Applicants shall be deemed to consent to it.", []),
        (
            "ja-en",
            "応募した方は、これに同意したものとみなします。",
            "Applicants may be deemed to consent to it.",
            ["PAR301"],
        ),
        (
            "ja-en",
            "応募した方は、これに同意したものとみなします。",
            "Applicants shall not be deemed to consent to it.",
            ["PAR304"],
        ),
        (
            "ja-es",
            "本人確認書類は、確認後直ちに廃棄するものとします。",
            "Los documentos de identificación no se destruirán inmediatamente después de la confirmación.",
            ["PAR304"],
        ),
    ],
    ids=[
        "only Japanese binds",
        "only Japanese does not bind",
        "únicamente la versión en japonés no",
        "can, as provided, is a leave",
        "can, as provided, is no duty",
        "can not, as provided, is a ban",
        "can not, as provided, is no leave",
        "deemed shall be",
        "deemed may be",
        "deemed shall not be",
        "廃棄 denies nothing",
    ],
)
def test_what_a_policy_of_a_japanese_company_says(
    languages: str, source: str, target: str, expected: list[str]
) -> None:
    """Set phrases of 個人情報の取扱い are read for what they say."""
    assert codes(languages, source, target) == expected


def test_each_word_is_linked_with_one() -> None:
    """Two words of one idea are linked with the two of the other text, by their places."""
    here = reading("Users may object; other users may not.", "en")
    there = reading("利用者は異議を述べることができますが、他の利用者はできません。", "ja")
    found = links(here, there)
    users = [found[at].start for at in (0, here.text.index("users"))]
    assert users == [there.text.index("利用者"), there.text.rindex("利用者")]


def test_a_hint_that_renders_a_word_is_explained_and_one_that_renders_none_is_not() -> None:
    """不適切 explains "inappropriate"; nothing explains it where the source speaks of other things."""
    here = reading("Inappropriate conduct is tolerated.", "en")
    assert unexplained(here, reading("不適切な行為は認められません。", "ja"), "not") == 0
    assert unexplained(here, reading("その行為は認められません。", "ja"), "not") == 1
