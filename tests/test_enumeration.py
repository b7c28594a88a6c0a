"""Enumerations inside a sentence: what joins the items, and items lost."""

from __future__ import annotations

import pytest

from seihon.parity.compare import compare_texts
from seihon.parity.rules.enumeration import RULES


def codes(source: str, target: str, languages: str) -> list[str]:
    """The codes found for a text and its translation; ``languages`` as in ``ja-en``."""
    first, _, second = languages.partition("-")
    return [finding.code for finding in compare_texts(source, target, first, second, rules=RULES)]


#: (what it is, languages, source, translation, codes)
CASES = [
    ("and became o", "en-es", "Name and address are stored.", "Se guarda el nombre o la dirección.", ["PAR305"]),
    ("or became y", "en-es", "Send a letter or a fax.", "Envíe una carta y un fax.", ["PAR306"]),
    ("or became 及び", "en-ja", "Send a letter or a fax.", "書簡及びファクスを送付します。", ["PAR306"]),
    ("and became 又は", "en-ja", "We keep the name and the address.", "氏名又は住所を保存します。", ["PAR305"]),
    ("or under a negation", "en-es", "We collect no names or addresses.", "No recogemos nombres ni direcciones.", []),
    ("examples", "en-es", "Data such as name, age and sex.", "Datos tales como nombre, edad o sexo.", []),
    ("and a half joins nothing", "ja-en", "期間は二年六か月とします。", "The period is two and a half years.", []),
    ("y medio joins nothing", "ja-es", "期間は二年六か月とします。", "El plazo es de dos años y medio.", []),
    ("情報 need not be said of what is", "ja-es", "パスワード及びクレジットカード情報は含まれていません。",
     "No se incluyen contraseñas ni tarjetas de crédito.", []),
    ("or before another predicate", "ja-en", "監査人は独立していなければならず、業務に従事した者であってはならない。",
     "Auditors must be independent or must not have worked on the operations.", ["PAR305"]),
    ("o before another predicate", "ja-es", "利用者は素材を消去し、その旨を書面で証明しなければならない。",
     "El usuario deberá borrar el material o deberá acreditarlo por escrito.", ["PAR305"]),
    # From Japanese: what joins the same words?
    ("及び became or", "ja-en", "氏名及び住所を取得します。", "We collect names or addresses.", ["PAR305"]),
    ("及び became o", "ja-es", "氏名及び住所を取得します。", "Recopilamos nombres o direcciones.", ["PAR305"]),
    ("と became or", "ja-en", "クッキーと広告を使用します。", "We use cookies or advertisements.", ["PAR305"]),
    ("又は elsewhere in the sentence", "ja-en", "電話又はメールで、氏名及び住所を確認します。",
     "By telephone or e-mail we check names or addresses.", ["PAR305"]),
    ("the first connective of two", "ja-es", "氏名及び住所を確認し、電話又はメールで通知します。",
     "Verificamos nombres o direcciones y le avisamos por teléfono o correo electrónico.", ["PAR305"]),
    ("a list with a connective at its end", "ja-en", "氏名、住所及び電話番号を取得します。",
     "We collect names, addresses, or telephone numbers.", ["PAR305"]),
    ("又は became and", "ja-en", "電話又は書面で通知します。", "We notify you by telephone and letter.", ["PAR306"]),
    ("若しくは became y", "ja-es", "電話若しくは書面で通知します。", "Le avisamos por teléfono y carta.", ["PAR306"]),
    ("や may be either", "ja-en", "氏名や住所を取得します。", "We collect names or addresses.", []),
    ("や may be both", "ja-en", "氏名や住所を取得します。", "We collect names and addresses.", []),
    ("など leaves it open", "ja-es", "氏名、住所などを取得します。", "Recopilamos datos como nombre o dirección.", []),
    ("a number and more", "ja-en", "20歳以上の利用者", "Users aged 20 or older", []),
    ("one or more", "ja-en", "1つ以上の方法を使用します。", "We use one or more methods.", []),
    ("or under a negation from Japanese", "ja-en", "氏名と住所を提供しません。", "We do not provide names or addresses.", []),
    ("又は under a negation", "ja-en", "氏名又は住所を提供しません。", "We provide neither names nor addresses.", []),
    ("又は under a negation became and", "ja-en", "氏名又は住所を提供しません。", "We do not provide names and addresses.",
     ["PAR306"]),
    ("whether or not", "ja-en", "同意の有無を確認します。", "We check whether or not you consent.", []),
    ("and/or", "ja-en", "氏名及び住所を使用します。", "We use names and/or addresses.", []),
    ("one word in two forms", "ja-es", "著作物を特定します。", "Identificamos la obra u obras.", []),
    ("a joint of each kind, the second changed", "en-es", "Send the name and the address by letter or fax.",
     "Envíe el nombre y la dirección por carta y fax.", ["PAR306"]),
    ("a joint of each kind, both kept", "en-es", "Send the name and the address by letter or fax.",
     "Envíe el nombre y la dirección por carta o fax.", []),
    ("又は became 及び beside another 又は", "en-ja", "We use cookies or logs and check names or addresses.",
     "クッキー又はログを使用し、氏名及び住所を確認します。", ["PAR306"]),
    ("verbs that follow each other became or", "ja-en", "契約を締結し、料金を支払います。",
     "You conclude a contract or pay the fee.", ["PAR305"]),
    ("verbs that follow each other", "ja-en", "契約を締結し、料金を支払います。",
     "You conclude a contract and pay the fee.", []),
    # As laws and contracts are drafted: 又は and 及び are chosen with care, かつ and であって join conditions.
    ("又は of a draft became and", "ja-en", "会員は、登録事項の全部又は一部を変更した場合、遅滞なく届け出るものとします。",
     "Where members change all and a portion of the registered matters, they shall notify us without delay.", ["PAR306"]),
    ("又は of a draft that stayed", "ja-en", "会員は、登録事項の全部又は一部を変更した場合、遅滞なく届け出るものとします。",
     "Where members change all or a portion of the registered matters, they shall notify us without delay.", []),
    ("であって became or", "ja-en", "緊急の必要がある場合であって、本人の同意を得ることが困難であるとき",
     "Where there is an urgent need or it is difficult to obtain the consent of the person", ["PAR305"]),
    ("a joint inside one word", "ja-en", "通知の送受信は、「許可」又は「拒否」から選択するものとします。",
     "Sending and receiving notices shall be selected from “Allow” or “Reject.”", []),
    ("a set phrase with the other joint", "ja-es", "料金の全部または一部を返金します。",
     "Reembolsaremos la totalidad y una parte de la tarifa.", ["PAR306"]),
    ("a set phrase", "ja-es", "料金の全部または一部を返金します。",
     "Reembolsaremos la totalidad o una parte de la tarifa.", []),
    ("or between quoted items", "ja-en", "「はい」又は「いいえ」を選択します。", "Select “Yes” or “No.”", []),
    ("a slash joins either way", "ja-en", "国・言語を設定します。", "You set the country/language.", []),
    ("one or several", "ja-en", "一人あるいは複数の担当者が確認します。", "One or more members review it.", []),
    ("と with whom", "en-ja", "Meet the other members or call us.", "他の会員と会ったり、電話をしたりします。", []),
    ("と and one of the two", "en-ja", "It is A or B, whichever is smaller.", "AとBのいずれか小さい方とする。", []),
    ("two names of one thing", "ja-en", "両社を総称して「当社」といいます。", "Both are called “we” or “us”.", []),
    ("a comma under what leaves it open", "ja-en", "氏名、住所を変更する場合", "If you change your name or address", []),
    ("what is quoted is joined apart from what is not", "ja-en",
     "通知の送受信の設定は、「すべて許可する」、「すべて拒否する」又は「確認する」から選びます。",
     "The setting for sending and receiving notices is chosen from “Allow all,” “Refuse all,” or “Ask.”", []),
    # A connective before a sound that it does not stand before.
    ("o where only u can stand was y", "ja-es", "氏名やその他の情報を使用します。", "Usamos el nombre o otros datos.", ["PAR305"]),
    ("u before its sound", "ja-es", "氏名やその他の情報を使用します。", "Usamos el nombre u otros datos.", []),
    ("y where only e can stand was o", "en-es", "Write to agents or to institutions.",
     "Escriba a los agentes y instituciones.", ["PAR306"]),
    ("e before its sound", "en-es", "Write to agents and institutions.", "Escriba a los agentes e instituciones.", []),
    ("a slip where the source says or itself", "ja-es", "氏名又はその他の情報を使用します。", "Usamos el nombre o otros datos.", []),
    ("y before a diphthong", "en-es", "Water or ice.", "Agua, nieve o hielo, y hierba.", []),
    # Items.
    ("an item lost, a word of it in another item", "ja-en", "氏名、住所、電話番号及びメールアドレスを取得します。",
     "We collect names, telephone numbers, and e-mail addresses.", ["PAR125"]),
    ("an item lost", "ja-en", "氏名、写真、電話番号及び住所を取得します。",
     "We collect names, telephone numbers, and addresses.", ["PAR125"]),
    ("an item lost in Spanish", "ja-es", "氏名、写真、電話番号及び住所を取得します。",
     "Recopilamos nombres, números de teléfono y direcciones.", ["PAR125"]),
    ("two items lost", "ja-en", "氏名、写真、国籍、電話番号及び住所を取得します。",
     "We collect names, telephone numbers, and addresses.", ["PAR125"]),
    ("an item lost from a list between other languages", "en-es",
     "We keep your name, photograph, signature, address and telephone number.",
     "Conservamos su nombre, fotografía, dirección y número de teléfono.", ["PAR125"]),
    ("an item lost from a list in Japanese", "en-ja",
     "We keep names, photographs, signatures, addresses, and telephone numbers.",
     "氏名、写真、住所及び電話番号を保管します。", ["PAR125"]),
    ("a country lost", "ja-en", "ドイツ、フランス、オーストリア、スペイン及びイタリアで提供します。",
     "We provide it in Germany, France, Spain, and Italy.", ["PAR125"]),
    ("items in another order", "ja-en", "ドイツ、フランス、オーストリア、スペイン及びイタリアで提供します。",
     "We provide it in Austria, France, Germany, Italy, and Spain.", []),
    ("two items as one with a slash", "ja-en", "氏名、国、言語、住所及び電話番号を取得します。",
     "We collect names, country/language, addresses, and telephone numbers.", []),
    ("a loanword lost", "ja-en", "氏名、クッキー、電話番号及び住所を取得します。",
     "We collect names, telephone numbers, and addresses.", ["PAR125"]),
    ("a loanword in the plural is there", "ja-en", "氏名、ボタン、電話番号及び住所を表示します。",
     "We show names, buttons, telephone numbers, and addresses.", []),
    ("a marked item lost", "ja-en", "次の情報：(1) 氏名、(2) 住所、(3) 電話番号", "The following: (1) names; (2) telephone numbers.", ["PAR125"]),
    ("items marked in another way", "ja-es", "①氏名②住所③電話番号", "a) nombres, b) direcciones, c) teléfonos", []),
    ("every marked item is there", "ja-en", "（１）氏名（２）住所", "(1) names and (2) addresses", []),
    ("every item is there", "ja-es", "氏名、写真、電話番号及び住所を取得します。",
     "Recopilamos nombres, fotografías, números de teléfono y direcciones.", []),
    ("an item lost after one with a parenthesis", "ja-en",
     "帳簿には、氏名、機種（端末の型番）、写真、電話番号及び住所を記載します。",
     "The register has names, models (of the device), telephone numbers, and addresses.", ["PAR125"]),
    ("items with a parenthesis are all there", "ja-en",
     "帳簿には、氏名、機種（端末の型番）、写真、電話番号及び住所を記載します。",
     "The register has names, models (of the device), photographs, telephone numbers, and addresses.", []),
    ("an item lost from a list in a parenthesis", "ja-es",
     "連絡先（住所、電話番号、写真、国籍）を保存します。",
     "Guardamos los datos (dirección, teléfono, nacionalidad).", ["PAR125"]),
    ("an item in quotation marks lost", "ja-en", "「規約」、「契約」、「著作権」、「商標」及び「特許」を定義します。",
     "It defines “terms”, “contract”, “trademark”, and “patent”.", ["PAR125"]),
    ("an item lost before what the items are", "ja-es",
     "氏名、住所、国籍、写真、電話番号といった情報を取得します。",
     "Recopilamos datos como nombres, direcciones, fotografías y números de teléfono.", ["PAR125"]),
    ("every item before what the items are", "ja-es",
     "氏名、住所、国籍、写真、電話番号といった情報を取得します。",
     "Recopilamos datos como nombres, direcciones, nacionalidad, fotografías y números de teléfono.", []),
    # In Japanese a list shows where it begins and ends, so that every item can be missed.
    ("the first of three lost", "ja-en", "当社は、氏名、住所及び電話番号を記録する。",
     "The company records addresses and telephone numbers.", ["PAR125"]),
    ("the last of three lost", "ja-es", "当社は、氏名、住所及び電話番号を記録する。",
     "La empresa registra los nombres y los domicilios.", ["PAR125"]),
    ("all three there", "ja-es", "当社は、氏名、住所及び電話番号を記録する。",
     "La empresa registra los nombres, los domicilios y los números de teléfono.", []),
    ("the second of two lost", "ja-en", "会員は、氏名又は住所を変更したときは、届け出なければならない。",
     "Members who change their name must report it.", ["PAR125"]),
    ("the first of two lost", "ja-es", "会員は、氏名又は住所を変更したときは、届け出なければならない。",
     "Los miembros que cambien de domicilio deberán avisarlo.", ["PAR125"]),
    ("both of two there", "ja-es", "会員は、氏名又は住所を変更したときは、届け出なければならない。",
     "Los miembros que cambien de nombre o de domicilio deberán avisarlo.", []),
    ("one of two lost from a heading", "ja-en", "第3条(料金及び解約)", "Article 3 (Fees)", ["PAR125"]),
    ("both there in a heading", "ja-en", "第3条(料金及び解約)", "Article 3 (Fees and Cancellation)", []),
    ("what one is asked not to do is denied", "ja-en", "館内への飲食物、傘及び動物の持込みはご遠慮ください。",
     "Please do not bring food, umbrellas or animals into the building.", []),
    ("a writing tool is one by many names", "ja-en", "受講者は、教科書、筆記用具、作業着及び昼食を持参する。",
     "Participants bring textbooks, writing materials, work clothes and lunch.", []),
    ("a denial after the next comma leaves an or alone", "ja-en",
     "ご本人が個人情報を削除し、又はその利用を停止した場合には、サービスを受けられなくなることがあります。",
     "If you delete Personal Data and suspend its use, you may become unable to receive the service.", ["PAR306"]),
    ("what is excluded is denied", "ja-es", "本データ及びその画像を、NFTその他の取引の対象とすることは、一切認めない。",
     "Queda totalmente excluido que los Datos o sus imágenes sean objeto de NFT o de cualquier otra operación.", []),
    ("a verb before a list of names", "ja-en",
     "当方は、本データを現状のまま提供し、目的への適合性、動作の安定性及び正確性のいずれも保証しない。",
     "The Data is provided as is. No warranty is given of fitness for a purpose, of stable operation or of accuracy.", []),
    ("し、又は is one or between two verbs", "ja-en", "これらに反する投稿は、運営が移動し、又は削除する。",
     "We will move and delete any post that breaks these rules.", ["PAR306"]),
    ("し、かつ is one and between two verbs", "ja-es",
     "保護者の同意を確認し、かつ、午後8時までに解散すること。",
     "Se confirmará el consentimiento de los padres o se terminará antes de las 8 de la noche.", ["PAR305"]),
    ("し、又は rendered by or", "ja-es", "これらに反する投稿は、運営が移動し、又は削除する。",
     "La administración trasladará o eliminará las publicaciones que infrinjan estas normas.", []),
    ("o bien is an or", "ja-es", "電話で連絡し、かつ、書面を提出する。",
     "Se avisa por teléfono o bien se presenta un escrito.", ["PAR305"]),
    ("an or between verbs that follow one another", "ja-en", "出張する者は、申請書を提出し、所属長の承認を得なければならない。",
     "Those who travel must submit a request or obtain the manager's approval.", ["PAR305"]),
    ("or longer is no alternative", "ja-en", "機能は、最低でも12か月間、かつ少なくとも2回の版にわたって残す。",
     "Keep the feature for 12 months or longer and, in addition, through no fewer than two versions.", []),
    ("two or more of what “or” joins", "ja-en", "所持、生体又は知識のうち異なる2種類以上を用いる。",
     "Two or more different factors out of possession, biometrics and knowledge are used.", []),
    ("the last of three verbs lost", "ja-es", "利用者は、本書を複製し、翻訳し、又は販売してはならない。",
     "Los usuarios no deberán copiar ni traducir el presente documento.", ["PAR125"]),
    ("all three verbs there", "ja-en", "利用者は、本書を複製し、翻訳し、又は販売してはならない。",
     "Users shall not copy, translate or sell this document.", []),
    ("an item of which nothing is known is rendered", "ja-en", "当社は、襖、畳及び住所を記録する。",
     "The company records sliding doors, mats and addresses.", []),
    ("the text is cut off, not an item", "ja-en",
     "会員は、氏名又は住所を変更したときは、遅滞なく、当社の定める様式により、その内容を届け出なければならない。", "Members report it.", []),
    ("an item lost among names that end in figures", "ja-en", "amd64, armv7, ppc64, s390 及び i386 で動作します。",
     "It runs on amd64, armv7, s390, and i386.", ["PAR125"]),
    ("an item of which nothing is known is lost", "ja-en", "氏名、住所、畳、写真、国籍及び電話番号を取得します。",
     "We collect names, addresses, photographs, nationalities, and telephone numbers.", ["PAR125"]),
    ("an item of which nothing is known is there", "ja-en", "氏名、住所、畳、写真、国籍及び電話番号を取得します。",
     "We collect names, addresses, mats, photographs, nationalities, and telephone numbers.", []),
    ("two items of which nothing is known are one", "ja-en", "氏名、畳、襖、写真、国籍及び電話番号を取得します。",
     "We collect names, traditional furnishings, photographs, nationalities, and telephone numbers.", []),
    ("a city stands before its country", "ja-es", "会場は、ベルギー、ブリュッセル及びフランス、パリです。",
     "Los lugares son Bruselas, Bélgica, y París, Francia.", []),
    ("a country is named in each language's way", "ja-en", "電話番号、ドイツ、住所及び氏名",
     "Telephone numbers, Germany, addresses, and names", []),
]  # fmt: skip


@pytest.mark.parametrize(
    ("languages", "source", "target", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_enumerations(languages: str, source: str, target: str, expected: list[str]):
    assert codes(source, target, languages) == expected


def test_a_language_without_data_gets_no_guesses():
    assert codes("氏名及び住所を取得します。", "Nous recueillons le nom ou l'adresse.", "ja-fr") == []


def test_a_sentence_of_very_many_lists_is_no_sentence():
    source = "当社は、" + "氏名、住所及び電話番号を取得し、" * 3000 + "保存する。"
    target = "We " + "collect the name, the address and the telephone number, and " * 3000 + "store them."
    assert codes(source, target, "ja-en") == []


def test_a_long_enumeration_is_read_in_linear_time():
    assert codes("氏名、" * 5000 + "住所", "names, " * 5000 + "and addresses", "ja-en") == []


def test_a_text_of_thousands_of_lists_is_read() -> None:
    """It ends; were the time not that of its length, it would take minutes."""
    source = "1時間30分20秒と3分の2、氏名及び住所を記録する。" * 2000
    target = "We record 1 hour 30 minutes 20 seconds and two-thirds, the name and the address. " * 2000
    assert codes(source, target, "ja-en") == []


def test_a_message_quotes_whole_words() -> None:
    text = "You may be notified of any changes by telephone and registered letters without further delay."
    [finding] = compare_texts("変更は、電話又は書留郵便でお知らせすることがあります。", text, "ja", "en")
    assert "“changes by telephone and registered letters”" in str(finding.message)
