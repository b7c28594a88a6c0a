"""Bounds and order turned around: within became after, prior became subsequent."""

from __future__ import annotations

import pytest

from seihon.parity.bounds import bounds_of
from seihon.parity.compare import compare_texts
from seihon.parity.rules.bounds import RULES
from seihon.parity.text import side


def codes(source: str, target: str, languages: str) -> list[str]:
    """The codes found for a text and its translation; ``languages`` as in ``ja-en``."""
    first, _, second = languages.partition("-")
    return [finding.code for finding in compare_texts(source, target, first, second, rules=RULES)]


#: (what it is, languages, source, translation): a bound turned around.
REVERSED = [
    ("failed attempts invert nothing", "ja-en", "失敗した試行の回数を100回以下に制限しなければならない。",
     "Failed attempts must be limited to more than 100."),
    ("one year is a period", "ja-en", "退職後1年以内に申請する。", "Applications are made more than one year after leaving."),
    ("within became after", "ja-en", "30日以内に届け出ます。", "You file it after 30 days."),
    ("within became once … have passed", "ja-es", "30日以内に届け出ます。", "Lo presentará una vez transcurridos 30 días."),
    ("a period after something, its end became its beginning", "ja-en", "契約後14日以内に申し出てください。",
     "Please apply no earlier than 14 days after the contract."),
    ("over became under", "ja-en", "65歳以上の会員は無料です。", "Members under 65 pay nothing."),
    ("under became over", "ja-es", "18歳未満の会員は割引になります。", "Los mayores de 18 años tienen descuento."),
    ("at least once became at most once", "ja-en", "監査を年1回以上実施します。", "We carry out an audit at most once a year."),
    ("at least once became como máximo", "ja-es", "監査を年1回以上実施します。", "Realizamos una auditoría como máximo una vez al año."),
    ("at most became at least", "ja-en", "最大5名まで登録できます。", "You may register at least five persons."),
    ("an upper limit became a lower one", "ja-en", "年3回を上限とします。", "This may be done at least three times a year."),
    ("not exceeding became more than", "ja-en", "10万円を超えない額を支払います。", "We pay an amount of more than 100,000 yen."),
    ("not less than became up to", "ja-es", "手数料は500円を下回らない額とします。", "La comisión será de hasta 500 yenes."),
    ("more than became less than", "ja-es", "90日を超えて継続した場合に解除します。", "Se rescinde si continúa menos de 90 días."),
    ("a date, until became from", "ja-en", "3月31日までに提出します。", "You submit it after March 31."),
    ("a date, by became from in Spanish", "ja-es", "2026年3月31日までに提出します。", "Se entregará a partir del 31 de marzo de 2026."),
    ("a date, on or before became on or after", "ja-en", "2026年4月1日以前の契約に適用します。",
     "It applies to contracts made on or after April 1, 2026."),
    ("a date, on or after became until", "ja-es", "令和8年4月1日以降の契約に適用します。",
     "Se aplica a los contratos celebrados hasta el 1 de abril de 2026."),
    ("an hour", "ja-es", "午後8時までに終えます。", "Terminará no antes de las 8 de la noche."),
    ("days before something: at least became at most", "ja-en", "開始日の14日前までに通知します。",
     "We notify you no more than 14 days before the start."),
    ("days before something: a time limit became one after it", "ja-en", "満了の30日前までに通知します。",
     "We notify you within 30 days after expiry."),
    ("days before became days after", "ja-en", "変更の7日前に通知します。", "We notify you 7 days after the change."),
    ("days after became days before in Spanish", "ja-es", "公表の14日後に発効します。", "Surte efecto 14 días antes de su publicación."),
    ("notice of at least", "ja-es", "60日前までに通知します。", "Se notificará con un máximo de 60 días de anticipación."),
    ("a period given in words and digits", "ja-en", "30日以内に届け出ます。", "You file it after thirty (30) days."),
    ("full-width digits", "ja-en", "３０日以内に届け出ます。", "You file it after 30 days."),
    ("a kanji numeral", "ja-en", "三十日以内に届け出ます。", "You file it after thirty days."),
    ("one of two numbers", "ja-en", "30日以内に届け出て、10日以内に支払います。", "You file it within 30 days and pay after 10 days."),
    ("or more became or less", "en-es", "Orders of 10 items or more are free.", "Los pedidos de 10 artículos o menos son gratuitos."),
    ("a negation of another clause", "en-es", "We do not charge you; reply within 10 days.",
     "No le cobramos; responda después de 10 días."),
    ("no later than", "en-es", "Pay no later than May 5.", "Pague a partir del 5 de mayo."),
    ("no later than into Japanese", "en-ja", "Pay no later than May 5.", "5月5日以降に支払ってください。"),
    ("within into Japanese", "en-ja", "Reply within 10 days.", "10日を経過した後に回答してください。"),
    ("at least into Japanese", "en-ja", "At least two persons attend.", "2名以下が出席します。"),
    ("days before into Japanese", "en-ja", "We tell you 7 days before the event.", "開催の7日後にお知らせします。"),
    ("at least once in two years", "ja-en", "2年に1回以上受講する。", "They attend at most once every two years."),
    ("at least, said of what comes next", "ja-en", "少なくとも6か月に1回見直します。", "It is reviewed at most once every six months."),
    ("in one of two sentences", "ja-es", "指導員を1名置く。指導員は、週に1回以上面談する。",
     "Se designa a un instructor. El instructor se reunirá con él no más de una vez a la semana."),
    ("sin excepción turns nothing around", "ja-es", "暗証番号は14文字以上とし、記号も必ず含める。",
     "La clave tendrá un máximo de 14 caracteres e incluirá, sin excepción, símbolos."),
]  # fmt: skip

#: (what it is, languages, source, translation): said otherwise, or not surely the reverse.
KEPT = [
    ("no later than … beforehand", "ja-en", "開催日の14日前までに公告する。", "It is announced no later than 14 days beforehand."),
    ("within", "ja-en", "30日以内に届け出ます。", "You file it within 30 days."),
    ("a period between two times, as how often", "ja-es", "鍵は1年以内ごとに更新する。", "Las llaves se renovarán al menos una vez al año."),
    ("within, as no later than … after", "ja-en", "契約後30日以内に届け出ます。", "You file it no later than 30 days after the contract."),
    ("within, after receipt", "ja-en", "受領の日から5日以内に支払います。", "You pay within 5 days after receipt."),
    ("within, in a period of at most", "ja-es", "30日以内に届け出ます。", "Lo presentará en un plazo máximo de 30 días."),
    ("a number without a bound", "ja-en", "30日以内に届け出ます。", "You have 30 days to file it."),
    ("an age with its inclusive neighbour", "ja-en", "20歳以上の方が対象です。", "It is for persons over 19."),
    ("an age said by what is forbidden", "ja-en", "16歳未満の方は利用できません。", "You must be 16 or older to use it."),
    ("an age said by what is forbidden, in Spanish", "ja-es", "16歳未満の方は利用できません。", "Sólo podrán usarlo las personas de 16 años o más."),
    ("a duty is no negation, but the other text has one", "ja-en", "16歳以上でなければなりません。", "No one under 16 may use it."),
    ("not kept beyond", "ja-en", "30日を超えて保存しません。", "We keep it for up to 30 days."),
    ("no objection within, none after", "ja-en", "30日以内に異議がないときは承認とみなします。",
     "If there has been no objection after 30 days, it is deemed approved."),
    ("has not passed", "ja-en", "30日を経過しない場合に適用します。", "It applies if 30 days have not passed."),
    ("even after", "ja-en", "60日を経過しても是正しないとき", "failure to remedy within 60 days"),
    ("until a period is over", "ja-en", "30日を経過する日まで保管します。", "We keep it until 30 days have passed."),
    ("after a period of", "ja-en", "30日を経過した後に削除します。", "We delete it after a period of 30 days."),
    ("days before: until is at least", "ja-en", "14日前までに通知します。", "We give at least 14 days' notice."),
    ("days before: until is no later than", "ja-en", "開始の14日前までに通知します。", "We notify you no later than 14 days before the start."),
    ("days before: con anticipación", "ja-es", "14日前までに通知します。", "Se avisará con al menos 14 días de anticipación."),
    ("more than 30 days before", "ja-en", "30日以上前に申し込みます。", "You apply more than 30 days before."),
    ("a range of dates", "ja-en", "4月1日から9月30日までに申し込みます。", "You apply from April 1 until September 30."),
    ("a range of dates, in Spanish", "ja-es", "4月1日から9月30日まで", "del 1 de abril al 30 de septiembre"),
    ("a date after a period's beginning", "ja-en", "4月1日から30日以内に申し込みます。", "You apply within 30 days after April 1."),
    ("not until", "ja-en", "10月1日以降に利用できます。", "It cannot be used until October 1."),
    ("less than, not more", "ja-es", "5日以内に回答します。", "Contestamos en no más de 5 días."),
    ("a number in both bounds on both sides", "ja-en", "13歳以上18歳未満の方と18歳以上の方", "persons from 13 to under 18 and persons 18 or over"),
    ("a clause number", "ja-en", "第5条以下の規定", "the provisions after Article 5"),
    ("a version", "en-es", "Versions older than 1.4.2 are affected.", "Afecta a las versiones anteriores a la 1.4.2."),
    ("以下 that defines", "ja-en", "料金1,000円（以下「料金」という。）を支払います。", "You pay a fee of at least 1,000 yen (the “Fee”)."),
    ("frequency", "ja-en", "少なくとも6か月に1回見直します。", "It is reviewed at least once every six months."),
    ("the past year", "ja-es", "過去1年以内の購入履歴", "el historial de compras del último año"),
    ("within the first days", "en-es", "Cancel within the first 30 days.", "Cancele dentro de los primeros 30 días."),
    ("at most, limited to", "en-ja", "You may hold up to 3 accounts.", "アカウントは3件を上限とします。"),
    ("a language without data", "ja-fr", "30日以内に届け出ます。", "à partir du 30 mai, after 30 days"),
]  # fmt: skip

#: (what it is, languages, source, translation, whether it is found): before and after in words.
ORDERS = [
    ("after a notice is previo aviso", "en-es", "Rights are suspended after notifying the administrators.", "Se suspenden los permisos, previo aviso a los administradores.", False),
    ("prior became subsequent", "ja-en", "事前の同意が必要です。", "Subsequent consent is required.", True),
    ("in advance became afterwards", "ja-en", "あらかじめ通知します。", "We notify you afterwards.", True),
    ("prior became posterior in Spanish", "ja-es", "予め書面で承諾を得ます。", "Se obtendrá el consentimiento posterior por escrito.", True),
    ("before became after", "ja-en", "提供する前に確認します。", "We check it after providing it.", True),
    ("before became after a noun", "ja-es", "面接の前に資料を送ります。", "Enviamos el material después de la entrevista.", True),
    ("after became before", "ja-en", "登録した後に通知します。", "We notify you before you register.", True),
    ("afterwards became beforehand in Spanish", "ja-es", "事後に報告します。", "Se informará con anticipación.", True),
    ("before became 後", "en-ja", "We notify you before the change.", "変更後に通知します。", True),
    ("prior became posterior", "en-es", "Prior notice is given.", "Se dará aviso posterior.", True),
    ("after for before, whatever else is said", "ja-en", "18歳未満の方は、応募する前に保護者の許可を得てください。採用されたときは、許可の書面を提出してください。",
     "If you are under 18, get permission from your guardian after applying. When you are hired, submit the permission.", True),
    ("before for before", "ja-en", "18歳未満の方は、応募する前に保護者の許可を得てください。採用されたときは、許可の書面を提出してください。",
     "If you are under 18, get permission from your guardian before applying. When you are hired, submit the permission.", False),
    ("antes de for 上で", "ja-es", "会社は、本人の意見を聴いた上で、承認を取り消すことができる。",
     "La empresa podrá revocar la aprobación antes de escuchar la opinión del interesado.", True),
    ("after for what is done in advance", "ja-en", "第三者に提供する場合には、あらかじめ、本人の同意を得ます。",
     "We obtain the person's consent after providing the data to a third party.", True),
    ("the first after the second is the second before the first", "en-es", "Return devices after erasing their data.",
     "Borre los datos de los equipos antes de devolverlos.", False),
    ("the second before the second", "en-es", "Return devices after erasing their data.",
     "Devuelva los equipos antes de borrar sus datos.", True),
    ("only after for not before", "ja-en", "承認される前に公開してはならない。", "It may be published only after it is approved.", False),
    ("before of one word, after of another", "ja-en", "確認した後に、登録する前の画面を開く。",
     "Open the screen shown before registration after confirming it.", False),
    ("one of two", "ja-en", "引渡し前の損害は売主が、引渡し後の損害は買主が負担します。",
     "The seller bears damage after delivery, and the buyer damage after delivery.", True),
    ("the business day before", "ja-en", "支払日は前営業日とします。", "Payment is due on the following business day.", True),
    ("prior", "ja-en", "事前の同意が必要です。", "Prior consent is required.", False),
    ("in advance for あらかじめ", "ja-en", "あらかじめ通知します。", "We notify you in advance.", False),
    ("previo for あらかじめ", "ja-es", "あらかじめ同意を得ます。", "Se obtendrá el consentimiento previo.", False),
    ("until for before", "ja-en", "承認する前に公開しません。", "We do not publish it until after approval.", False),
    ("after, and before besides", "ja-en", "事前に同意を得て、登録後に通知します。", "After obtaining prior consent we notify you upon registration.", False),
    ("上で is before or after", "ja-en", "確認した上で送信します。", "Confirm it before sending it.", False),
    ("once for after", "ja-es", "登録した後に通知します。", "Le avisaremos una vez registrado.", False),
    ("the following is no after", "ja-en", "事前に次の事項を確認します。", "We check the following in advance.", False),
    ("the preceding paragraph", "ja-en", "前項の規定は契約後に適用します。", "The preceding paragraph applies after the contract is made.", False),
    ("a name and an afternoon", "ja-en", "名前を午前に確認します。", "We check the name afterwards.", False),
    ("a language without data for order", "ja-fr", "事前の同意", "after, subsequent", False),
]  # fmt: skip


@pytest.mark.parametrize(("languages", "source", "target"), [row[1:] for row in REVERSED], ids=[r[0] for r in REVERSED])
def test_a_bound_turned_around_is_found(languages: str, source: str, target: str):
    assert codes(source, target, languages) == ["PAR108"]


@pytest.mark.parametrize(("languages", "source", "target"), [row[1:] for row in KEPT], ids=[row[0] for row in KEPT])
def test_a_bound_said_otherwise_is_left_alone(languages: str, source: str, target: str):
    assert codes(source, target, languages) == []


@pytest.mark.parametrize(
    ("languages", "source", "target", "is_found"), [row[1:] for row in ORDERS], ids=[row[0] for row in ORDERS]
)
def test_order_in_words(languages: str, source: str, target: str, is_found: bool):
    assert codes(source, target, languages) == ["PAR310"] * is_found


def test_the_message_quotes_both_bounds_and_says_what_to_write():
    (finding,) = compare_texts("30日以内に届け出ます。", "You file it after 30 days.", "ja", "en", rules=RULES)
    assert "“30日以内”" in str(finding.message)
    assert "“after 30 days”" in str(finding.message)
    assert "write at most, within" in str(finding.message)


def test_a_number_counts_back_from_what_follows():
    bound = bounds_of(side("no later than 30 days before the start", "en"))[0]
    assert (bound.extent, bound.side) == ("least", "back")


def test_a_long_text_is_read_in_linear_time():
    source, target = "30日以内に届け出ます、" * 5000, "you file it within 30 days, " * 5000
    assert codes(source, target, "ja-en") == []
