"""A translation is in its language, is that of its own source, and lacks no part of it."""

from __future__ import annotations

import pytest

from seihon.parity.clues import consonants, is_common, katakana_consonants
from seihon.parity.compare import compare_texts
from seihon.parity.rules.whole import RULES

LONG = (
    "当社は、サービスの提供のために利用者の氏名及び住所を取得します。"
    "取得した個人情報を、本人の同意なく第三者に提供しません。"
    "契約が終了したときは、直ちに記録を削除し、利用者に通知します。"
)
LONG_EN = (
    "We collect the names and addresses of users to provide the service."
    " We do not provide personal information to third parties without consent."
    " When the contract ends, we immediately delete the records and notify the users."
)
LONG_ES = (
    "Recopilamos los nombres y las direcciones de los usuarios para prestar el servicio."
    " No proporcionamos información personal a terceros sin consentimiento."
    " Cuando termina el contrato, eliminamos de inmediato los registros y avisamos a los usuarios."
)
OTHER = (
    "Payment of the price is due at the end of each month. The warranty for a device lasts one year,"
    " and repairs are free of charge during that time."
)


def codes(source: str, target: str, languages: tuple[str, str] = ("ja", "en")) -> set[str]:
    return {finding.code for finding in compare_texts(source, target, *languages, rules=RULES)}


#: (what it is, source, translation, languages, codes)
CASES = [
    ("good English", LONG, LONG_EN, ("ja", "en"), set()),
    ("good Spanish", LONG, LONG_ES, ("ja", "es"), set()),
    ("English to Spanish", LONG_EN, LONG_ES, ("en", "es"), set()),
    ("English to Japanese", LONG_EN, LONG, ("en", "ja"), set()),
    ("the source again", LONG, LONG, ("ja", "es"), {"PAR121"}),
    ("English as Spanish", LONG, LONG_EN, ("ja", "es"), {"PAR121"}),
    ("Spanish as English", LONG, LONG_ES, ("ja", "en"), set()),
    ("English as Spanish from English", LONG_EN, LONG_EN, ("en", "es"), {"PAR121"}),
    ("English as Japanese", LONG_EN, LONG_EN, ("en", "ja"), {"PAR121"}),
    ("a name alone is the same in all languages", "Contoso K.K.", "Contoso K.K.", ("en", "es"), set()),
    ("a word in the script of the source", "同意を得ます。", "We obtain your 同意 first.", ("ja", "en"), {"PAR122"}),
    ("an original in brackets", "同意を得ます。", "We obtain your consent (同意) first.", ("ja", "en"), set()),
    ("an original in quotation marks", "同意を得ます。", "We obtain consent, “同意”, first.", ("ja", "en"), set()),
    ("a word left in brackets", LONG, LONG_EN + " (We obtain 同意 from you.)", ("ja", "en"), {"PAR122"}),
    ("one kana left", "個人の同意を得ます。", "We obtain の consent first.", ("ja", "en"), {"PAR122"}),
    ("a heading again", "Last Updated May 13, 2025", "Last Updated May 13, 2025", ("en", "es"), {"PAR121"}),
    ("another clause", LONG, OTHER, ("ja", "en"), {"PAR123"}),
    ("a sentence lost", LONG, LONG_EN.rpartition(" When")[0], ("ja", "en"), {"PAR124"}),
    ("a sentence lost in Spanish", LONG, LONG_ES.rpartition(" Cuando")[0], ("ja", "es"), {"PAR124"}),
    ("two sentences joined into one that is as long",
     "記録は暗号化して保存します。保存した記録には、許可を受けた担当者のみがアクセスできます。",
     "Records are encrypted and stored where only authorised staff can access the stored records.", ("ja", "en"), set()),
    ("two sentences joined by a semicolon",
     "ご利用の前に、本規約を必ずお読みください。ご同意いただけない場合は、本サービスをご利用いただくことはできません。",
     "Lea estas condiciones antes de usar el servicio; si no las acepta, no podrá utilizarlo.", ("ja", "es"), set()),
    ("a free rendering that leaves no sentence out",
     "ご不明な点がございましたら、お気軽に下記の窓口までお問い合わせくださいますようお願い申し上げます。担当者が順次ご案内いたします。",
     "If anything is unclear, contact the desk below. Our staff will help you in turn.", ("ja", "en"), set()),
    ("Japanese set with the full stops of English",
     "We keep the log for one year. The administrator reviews it every month. Access is limited to the security team.",
     "ログは1年間保存します. 管理者が毎月確認します. アクセスはセキュリティチームに限ります.", ("en", "ja"), set()),
    ("a sentence lost from Japanese set so",
     "We keep the log for one year. The administrator reviews it every month. Access is limited to the security team.",
     "ログは1年間保存します. 管理者が毎月確認します.", ("en", "ja"), {"PAR124"}),
    ("a sentence lost from the middle in Spanish", LONG_EN,
     LONG_ES.partition(". ")[0] + ". " + LONG_ES.rpartition(". ")[2], ("en", "es"), {"PAR124"}),
    ("two sentences made one", "記録を削除します。利用者に通知します。", "We delete records and notify users.", ("ja", "en"), set()),
    ("as many sentences, one of them in other words", "記録を削除します。利用者に通知します。それでは、さようなら。",
     "We delete the records. We notify the users. Farewell, then.", ("ja", "en"), set()),
    ("an article before a letter", "選択肢 A を選ぶ。", "Choose a A option.", ("ja", "en"), set()),
    ("a doubled word", "記録を削除します。", "We delete the the records.", ("ja", "en"), {"PAR126"}),
    ("a doubled word in Spanish", "記録を削除します。", "Eliminamos los registros de de la cuenta.", ("ja", "es"), {"PAR126"}),
    ("words that may stand twice", "削除したと言いました。", "It said that that had had an effect.", ("ja", "en"), set()),
    ("a bracket left open", "記録（履歴）を削除します。", "We delete records (histories.", ("ja", "en"), {"PAR127"}),
    ("a term before its definition", "供給ソフトウェア 当社が配布するソフトウェアをいう。", "supplied software software that we distribute", ("ja", "en"), set()),
    ("a doubled verb", "当社は記録を削除します。", "We delete delete the records.", ("ja", "en"), {"PAR126"}),
    ("brackets of two widths", "We delete records (histories too).", "記録（履歴を含む)を削除します。", ("en", "ja"), set()),
    ("quotation marks of two shapes", "「本規約」といいます。", 'It is called the “Terms".', ("ja", "en"), set()),
    ("enumerators after a comma", "We 1) keep and 2) delete records.", "記録は、1）保存し、2）削除します。", ("en", "ja"), set()),
    ("enumerators in Roman numerals", "We i) keep and ii) delete records.", "記録は、i）保存し、ii）削除します。", ("en", "ja"), set()),
    ("enumerators beside an abbreviation in brackets", "二つある。1）オープンソース（OSS）、2）その他", "There are two: 1) open source (software, OSS) and 2) others.", ("ja", "en"), set()),
    ("a bracket left open beside enumerators", "二つある。1）オープンソース（OSS）、2）その他", "There are two: 1) open (source (software, OSS and 2) (others.", ("ja", "en"), {"PAR127"}),
    ("enumerators in kana", "We a) keep and b) delete records.", "ア）記録を保存し、イ）記録を削除します。", ("en", "ja"), set()),
    ("a bracket left open in Japanese", "We delete records (histories too).", "記録（履歴を含むを削除します。", ("en", "ja"), {"PAR127"}),
    ("the bracket of an enumerator", "記録を削除します。", "a) We delete records.", ("ja", "en"), set()),
]  # fmt: skip


@pytest.mark.parametrize(
    ("source", "target", "pair", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_the_text_as_a_whole(source: str, target: str, pair: tuple[str, str], expected: set[str]):
    assert codes(source, target, pair) == expected


def test_a_language_without_data_gets_no_guesses():
    assert codes(LONG, "Nous ne fournissons rien.", ("ja", "fr")) == set()


@pytest.mark.parametrize(
    ("katakana", "word"), [("ライセンス", "license"), ("プロジェクト", "project"), ("サーバー", "server")]
)
def test_loanwords_are_known_by_their_consonants(katakana: str, word: str):
    assert katakana_consonants(katakana) == consonants(word)


def test_ordinary_words_are_no_names():
    assert is_common("Germany", "en")
    assert is_common("Alemania", "es")
    assert is_common("Services", "en")
    assert not is_common("Fabrikam", "en")
