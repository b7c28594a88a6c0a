"""Numbers, units, dates and amounts: what is the same in two languages, and what is not."""

from __future__ import annotations

import time

import pytest

from seihon.parity.compare import compare_texts
from seihon.parity.numbers import values_of
from seihon.parity.numerals import digit_values, numeral_value, roman_value, word_values
from seihon.parity.rules.values import RULES
from seihon.parity.text import side


def codes(source: str, target: str, languages: str) -> list[str]:
    """The codes of the value rules that fire on a pair, for languages such as ``ja-en``."""
    first, second = languages.split("-")
    return [finding.code for finding in compare_texts(source, target, first, second, rules=RULES)]


SAME = [
    # Fractions, in digits, in words, as a share in per cent, and majorities.
    ("ja-en", "議決には3分の2以上の賛成を要する。", "Resolutions need at least two-thirds of the votes."),
    ("ja-es", "議決には三分の二以上の賛成を要する。", "Los acuerdos requieren al menos dos terceras partes de los votos."),
    ("ja-es", "会員の4分の3の賛成により解散する。", "Se disuelve con el voto de tres cuartos de los miembros."),
    ("ja-en", "会員の4分の3の賛成により解散する。", "It is dissolved with the consent of 75% of the members."),
    ("ja-es", "会員の5分の1が請求したとき", "Cuando lo solicite una quinta parte de los miembros"),
    ("en-es", "It takes a 3:1 majority.", "Se necesita una mayoría de las tres cuartas partes."),
    ("ja-en", "議案は2分の1の賛成で成立する。", "A motion passes with one half of the votes."),
    ("ja-es", "二つの第三者に提供します。", "Se comunican a dos terceros."),
    ("ja-es", "会員の20分の1以上の発議による。", "A propuesta de no menos de la vigésima parte de los miembros."),
    # A duration in two units, and in one.
    ("ja-es", "保存期間は2年6か月とする。", "El plazo de conservación será de dos años y medio."),
    ("ja-es", "保存期間は2年6か月とする。", "El plazo de conservación será de dos años y seis meses."),
    ("ja-en", "保存期間は2年6か月とする。", "The retention period is 30 months."),
    ("en-ja", "The term is one year and six months.", "期間は18か月とする。"),
    ("en-ja", "The term is eighteen months.", "期間は1年6か月とする。"),
    ("ja-en", "1時間30分以内に通知する。", "Notice is given within 90 minutes."),
    ("ja-en", "2週間と3日", "17 days"),
    # Times of the day, ordinals, and words of the language that hold a number.
    ("ja-en", "15時30分に締め切ります。", "We close at 3:30 PM."),
    ("ja-es", "午後3時に締め切ります。", "Cerramos a las 3 PM."),
    ("ja-en", "正午に始まります。", "It begins at 12 noon."),
    ("ja-es", "正午に始まります。", "Comienza a las 12 del día."),
    ("en-ja", "The twenty-second edition", "第22版"),
    ("ja-es", "第13条に定める権利", "los derechos del artículo décimo tercero"),
    # Clauses by their numbers, ranges, what is counted, enumerators, editions told less exactly.
    ("ja-es", "第5条第2項第3号に定める場合", "los casos del artículo 5.2.3"),
    ("en-ja", "as set out in Section 4.1.2", "第4条第1項第2号に定めるとおり"),
    ("ja-en", "別表1～3を参照してください。", "See Schedules 1, 2 and 3."),
    ("en-ja", "Choose public or private.", "公開か非公開か、2つのうちから選んでください。"),
    ("en-ja", "Requirements", "3）要件"),
    ("ja-en", "規格は版4.4です。", "The standard is version 4.4.5."),
    ("ja-en", "24時間365日受け付けます。", "We accept requests 24/7."),
    ("ja-es", "24時間365日受け付けます。", "Atendemos las 24 horas del día, los 365 días del año."),
    ("en-ja", "Available 24 hours a day, seven days a week", "24時間体制で対応"),
    ("ja-en", "2段階認証を有効にしてください。", "Please enable two-factor authentication."),
    ("ja-es", "四半期に1回、報告書を公表します。", "Publicamos un informe trimestral."),
    ("ja-en", "3分の2以上の賛成が必要です。", "A 2/3 majority is required."),
    ("ja-en", "手数料は1件につき1万5千円です。", "The fee is 15,000 yen per case."),
    ("ja-es", "毎月第2火曜日に更新します。", "Actualizamos el segundo martes de cada mes."),
    ("ja-es", "第21条に定める権利", "los derechos del artículo vigésimo primero"),
    ("ja-en", "24時間年中無休で受け付けます。", "We are open around the clock."),
    ("ja-en", "会社名は50音順です。", "Companies are in Japanese alphabetical order."),
    ("ja-es", "20日（営業日）以内に回答します。", "Responderemos en un plazo de 20 días hábiles."),
    ("ja-en", "電話（03）1234-5678まで", "Call +81-3-1234-5678."),
    ("ja-en", "前条に定める権利", "the rights set out in the preceding Article 9"),
    ("ja-en", "Contoso Summit 2024 運営が決定します。", "The organizers of Contoso Summit decide."),
    # One number, many forms.
    ("ja-en", "１４日以内に回答します。", "We will reply within fourteen days."),
    ("ja-en", "十四日以内に回答します。", "We will reply within 14 days."),
    ("ja-es", "十四日以内に回答します。", "Responderemos en un plazo de catorce días."),
    ("en-es", "within thirty (30) days", "en el plazo de treinta (30) días"),
    ("ja-en", "三十日以内に", "within thirty (30) days"),
    ("ja-en", "売上は154億ドルです。", "Revenue was $15.4 billion."),
    ("ja-es", "売上は154億ドルです。", "Los ingresos fueron de 15.400 millones de dólares."),
    ("ja-en", "500万件を超えます。", "There are more than 5 million records."),
    ("ja-en", "八万台を販売しました。", "We sold 80,000 units."),
    ("ja-es", "1億2000万円", "120 millones de yenes"),
    ("ja-en", "1万5千円", "15,000 yen"),
    ("ja-en", "二千二十三名", "2,023 people"),
    ("en-es", "twenty-one members", "veintiún miembros"),
    ("en-es", "one hundred and five days", "ciento cinco días"),
    ("en-es", "thirty-one members", "treinta y un miembros"),
    ("en-es", "1,234.56 points", "1.234,56 puntos"),
    ("en-es", "12,272 km", "12.272 km"),
    ("en-es", "12,000 people", "12 000 personas"),
    ("ja-es", "21世紀の政策", "la política del siglo XXI"),
    ("ja-en", "第十四条に定める", "as set out in Article 14"),
    ("ja-en", "第三章", "Chapter III"),
    ("ja-en", "3分の2以上の賛成", "a majority of at least two-thirds"),
    ("ja-es", "三分の二以上の賛成", "una mayoría de al menos dos tercios"),
    ("ja-en", "半数以上の賛成", "at least half of the votes"),
    ("ja-en", "5割以上", "50 percent or more"),
    ("ja-es", "出席者の50％", "el 50 % de los asistentes"),
    ("ja-en", "12個入り", "a dozen pieces"),
    ("ja-en", "3年半の間", "for three and a half years"),
    ("ja-en", "契約期間は1年です。", "The contract runs for a year."),
    ("ja-en", "1日1回送信します。", "It is sent daily."),
    ("ja-en", "午後5時まで", "until 5 p.m."),
    ("ja-en", "17時まで", "until 5 p.m."),
    ("ja-en", "1990年代に始まりました。", "It began in the 1990s."),
    ("ja-es", "1990年代に始まりました。", "Comenzó en los años noventa."),
    ("ja-en", "平成15年法律第57号", "Act No. 57 of 2003"),
    ("ja-en", "平日9時から17時30分まで", "from 9:00 a.m. to 5:30 p.m. on weekdays"),
    ("ja-es", "100万円以下", "hasta un millón de yenes"),
    ("ja-en", "20歳以上の方", "persons over the age of 19"),
    ("ja-en", "20歳以上の方", "persons aged 20 or over"),
    ("ja-en", "14日以内", "within two weeks"),
    ("ja-es", "12か月間保存します。", "Se conservan durante un año."),
    ("ja-en", "24時間以内", "within one day"),
    ("ja-en", "10年以上前", "more than a decade ago"),
    # Numerals that are no numbers.
    ("ja-en", "十分な措置を講じます。", "We take sufficient measures."),
    ("ja-en", "第三者に一切提供しません。", "We do not provide any of it to third parties."),
    ("ja-es", "一般に、一部の情報は万一の場合に使います。", "En general, parte de la información se usa en emergencias."),
    ("ja-en", "一つの方法です。", "It is a method."),
    ("ja-en", "唯一の管理者です。", "We are the sole controller."),
    ("ja-en", "二種類の情報を集めます。", "We collect two kinds of information."),
    ("ja-en", "双方の合意", "the agreement of both parties"),
    ("ja-en", "新型コロナウイルスの感染", "infection with COVID-19"),
    ("ja-en", "立体の印刷", "printing of 3D objects"),
    ("ja-en", "IPv6に対応します。", "We support IPv6."),
    ("ja-en", "第一に、利用目的を示します。", "(1) We state the purpose of use."),
    ("ja-en", "定義", "1. Definitions"),
    ("ja-en", "適用範囲の確認", "6.1.1 Checking the scope"),
    ("ja-en", "数千人の利用者", "thousands of users"),
    ("ja-en", "距離は12キロです。", "The distance is 12 kilometers (7 miles)."),
    # Dates.
    ("ja-en", "2023年12月26日に改定", "Revised on December 26, 2023"),
    ("ja-en", "２０２３年１２月２６日に改定", "Revised on 26 December 2023"),
    ("ja-en", "令和5年12月26日に改定", "Revised on Dec. 26th, 2023"),
    ("ja-es", "令和五年十二月二十六日に改定", "Revisado el 26 de diciembre de 2023"),
    ("ja-es", "平成元年4月1日", "1.º de abril de 1989"),
    ("ja-es", "2023年12月26日", "martes, 26 de diciembre del 2023"),
    ("ja-en", "2023年（令和5年）12月26日", "December 26, 2023"),
    ("ja-en", "2023年12月26日", "2023-12-26"),
    ("ja-es", "2023年12月3日", "3/12/2023"),
    ("ja-en", "2023年12月3日", "12/3/2023"),
    ("ja-en", "2022年4月に開始", "started in April 2022"),
    ("ja-es", "2022年4月に開始", "comenzó en abril de 2022"),
    ("ja-en", "5月1日から3日まで", "from May 1 to 3"),
    ("ja-es", "5月1日から3日まで", "del 1 al 3 de mayo"),
    ("ja-en", "2008年8月10〜16日", "10–16 August 2008"),
    ("en-es", "You may ask us on May 24, 2023.", "Puede preguntarnos el 24 de mayo de 2023."),
    ("ja-es", "2003年12月2日", "2 dic 2003"),
    ("ja-es", "2:1の賛成", "el voto de dos terceras partes"),
    ("ja-en", "3月に見直します。", "It is reviewed in March."),
    ("ja-en", "毎週月曜日", "every Monday"),
    # Amounts.
    ("ja-en", "500円", "¥500"),
    ("ja-es", "500ドル", "500 dólares estadounidenses"),
    ("en-es", "a fine of €20,000", "una multa de 20.000 euros"),
    ("ja-en", "3営業日", "three business days"),
    ("ja-es", "5営業日以内", "en un plazo de cinco días hábiles"),
]  # fmt: skip

DIFFERENT = [
    ("PAR102", "ja-es", "議決は、投票の過半数による。", "Los acuerdos se toman por más de dos tercios de los votos."),
    ("PAR102", "ja-en", "議決は、投票の3分の2以上による。", "Resolutions are passed by a majority of the votes."),
    ("PAR101", "ja-es", "会員の3分の2以上の賛成により除名する。", "Se expulsa con el voto de tres cuartos de los miembros."),
    ("PAR101", "ja-en", "議決には3分の2以上の賛成を要する。", "Resolutions need at least three-quarters of the votes."),
    ("PAR101", "ja-en", "会員の5分の1が請求したとき", "When one quarter of the members so request"),
    ("PAR101", "ja-es", "保存期間は2年6か月とする。", "El plazo de conservación será de dos años y ocho meses."),
    ("PAR101", "ja-es", "保存期間は2年6か月とする。", "El plazo de conservación será de 32 meses."),
    ("PAR101", "ja-es", "保存期間は2年6か月とする。", "El plazo de conservación será de tres años y medio."),
    ("PAR101", "ja-en", "1時間30分以内に通知する。", "Notice is given within 80 minutes."),
    ("PAR101", "ja-en", "1500件のパッケージ", "1510 packages"),
    ("PAR103", "en-es", "released July 1997", "publicada en julio de 2997"),
    ("PAR101", "ja-es", "第5条第2項第3号に定める場合", "los casos del artículo 5.2.4"),
    ("PAR101", "ja-en", "別表1～3を参照してください。", "See Schedules 1 and 5."),
    ("PAR101", "en-ja", "The item is sent once.", "その品目は11回送信されます。"),
    ("PAR101", "ja-en", "規格は版4.4.5です。", "The standard is version 4.6.5."),
    ("PAR101", "en-ja", "The committee has both a chair and a clerk.", "委員会には議長と書記の3名がいます。"),
    ("PAR101", "en-ja", "The twenty-second edition", "第23版"),
    ("PAR101", "ja-es", "第13条に定める権利", "los derechos del artículo décimo cuarto"),
    ("PAR101", "ja-en", "15時30分に締め切ります。", "We close at 4:30 PM."),
    ("PAR101", "en-ja", "We send it once.", "6回送信します。"),
    ("PAR101", "en-es", "We ask each user once.", "Preguntamos 3 veces a cada usuario."),
    ("PAR101", "ja-en", "十四日以内に回答します。", "We will reply within fifteen days."),
    ("PAR101", "ja-es", "14日以内に回答します。", "Responderemos en quince días."),
    ("PAR101", "ja-en", "三回まで", "up to four times"),
    ("PAR101", "ja-en", "500万件", "50 million records"),
    ("PAR101", "ja-en", "第十四条に定める", "as set out in Article 15"),
    ("PAR101", "en-es", "12,272 km", "12.727 km"),
    ("PAR101", "ja-en", "契約期間は一年です。", "The contract runs for 3 years."),
    ("PAR101", "ja-en", "契約期間は3年です。", "The contract runs for a year."),
    ("PAR101", "ja-en", "20歳以上の方", "persons aged 18 or over"),
    ("PAR101", "ja-en", "20歳以上の方", "persons aged 19 or over"),
    ("PAR101", "ja-en", "50％以上", "at least 60 percent"),
    ("PAR101", "ja-en", "十六歳未満", "under the age of 13"),
    ("PAR101", "ja-en", "14日以内", "within three weeks"),
    ("PAR101", "ja-es", "21世紀の政策", "la política del siglo XX"),
    ("PAR102", "ja-en", "登録から30日間使えます。", "You may use it for some time."),
    ("PAR103", "ja-en", "2023年12月26日", "December 27, 2023"),
    ("PAR103", "ja-en", "2023年12月26日", "26 November 2023"),
    ("PAR103", "ja-es", "2023年12月26日", "26 de diciembre de 2024"),
    ("PAR103", "ja-en", "令和5年12月26日", "December 26, 2022"),
    ("PAR103", "ja-en", "5月3日", "3 June"),
    ("PAR103", "ja-en", "2022年4月に開始", "started in May 2022"),
    ("PAR103", "ja-en", "2023年12月26日", "2023-12-25"),
    ("PAR103", "ja-es", "毎週月曜日", "todos los martes"),
    ("PAR103", "en-ja", "Effective August 15, 2019", "2019年13月15日発効"),
    ("PAR103", "en-es", "from May 18 to 19", "del 17 al 19 de mayo"),
    ("PAR104", "ja-en", "2024年4月20日に施行します。", "It comes into force in April 2024."),
    ("PAR105", "ja-en", "14営業日以内", "within 14 days"),
    ("PAR105", "ja-es", "14日以内", "en un plazo de 14 días hábiles"),
    ("PAR105", "ja-en", "3日間", "for three months"),
    ("PAR105", "ja-es", "6か月間", "durante seis años"),
    ("PAR105", "ja-en", "30分以内", "within 30 hours"),
    ("PAR105", "ja-en", "出席者の50％", "50 of those present"),
    ("PAR106", "ja-en", "500円", "$500"),
    ("PAR106", "ja-es", "手数料は500円です。", "La comisión es de 800 yenes."),
    ("PAR106", "ja-en", "154億ドル", "$154 billion"),
    ("PAR107", "ja-en", "三十日以内", "within thirty (20) days"),
]  # fmt: skip


@pytest.mark.parametrize(("languages", "source", "target"), SAME)
def test_the_same_value_in_another_form_is_silent(languages: str, source: str, target: str) -> None:
    assert codes(source, target, languages) == []
    assert codes(target, source, "-".join(reversed(languages.split("-")))) == []


@pytest.mark.parametrize(("code", "languages", "source", "target"), DIFFERENT)
def test_another_value_is_found_by_its_rule_alone(code: str, languages: str, source: str, target: str) -> None:
    assert codes(source, target, languages) == [code]


def test_a_language_without_data_is_left_alone() -> None:
    assert codes("14日以内", "Innerhalb von 15 Tagen", "ja-xx") == []


def test_digits_are_read_with_the_separators_of_all_languages() -> None:
    assert digit_values("12.272") == (12272, 12.272)
    assert digit_values("5,45") == (5.45,)
    assert digit_values("1.234,56") == (1234.56,)
    assert digit_values("1.3.1") == ("1.3.1",)
    assert digit_values("007") == (7,)


def test_numerals_and_words_are_read_by_value() -> None:
    ja, en, es = (__import__(f"seihon.languages.{code}.values", fromlist=["x"]) for code in ("ja", "en", "es"))
    written = ("十四", "二〇二三", "百五", "三千五百", "154億", "1億2000万", "十万", "2.5万")
    assert [numeral_value(text, ja) for text in written] == [14, 2023, 105, 3500, 154 * 10**8, 12 * 10**7, 10**5, 25000]
    assert word_values("two thousand and twenty-three", en) == [2023]
    assert word_values("two million five hundred thousand", en) == [2500000]
    assert word_values("two three", en) == [2, 3]
    assert word_values("mil quinientos treinta y uno", es) == [1531]
    assert word_values("dos millones trescientos mil", es) == [2300000]
    assert [roman_value(text) for text in ("XXI", "IV", "XLII", "IIX")] == [21, 4, 42, 0]


def test_a_long_table_of_numbers_takes_no_quadratic_time() -> None:
    source = side(" ".join(f"{n}日と2024年{n % 12 + 1}月{n % 28 + 1}日" for n in range(2000)), "ja")
    began = time.perf_counter()
    assert values_of(source) is not None
    assert codes(source.text, source.text.replace("7日と", "8日と"), "ja-ja")
    assert time.perf_counter() - began < 5
