"""Texts as laws and contracts are drafted: what a good translation of them says otherwise, and what a bad one lost."""

from __future__ import annotations

import pytest

from seihon.parity.compare import compare_texts

#: (what it is, languages, source, translation): nothing is to be found.
GOOD = [
    ("a deadline with a duty", "ja-en", "部長は、毎年4月末日までに社長に報告しなければならない。",
     "By the end of April of each year, the head of the department must report to the president."),
    ("a reason not to", "ja-en", "関係者は、正当な理由がある場合を除き、調査に協力しなければならない。",
     "Those concerned must cooperate with the investigation unless they have a legitimate reason not to."),
    ("mientras no is まで", "ja-es", "医師が完治を認めるまで、従業員は、出勤してはならない。",
     "El empleado no deberá presentarse a trabajar mientras un médico no determine su recuperación."),
    ("no inferior is 以上", "ja-es", "会社は、平均賃金の60％以上の手当を支給する。",
     "La Empresa pagará una asignación no inferior al 60 % del salario promedio."),
    ("a rule of the house in a plain verb", "ja-en", "機械の修理は、運転を停止してから行う。",
     "Machinery must be stopped before it is repaired."),
    ("what follows an item with 又は begins anew", "ja-en",
     "相談の受付は、電話、電子メール又は面談により行い、受付時間は平日の9時から17時30分までとする。",
     "Consultations are taken by telephone, by e-mail or in person, from 9:00 a.m. to 5:30 p.m. on weekdays."),
    ("a bound belongs to its own number", "ja-es", "休職の期間は、勤続5年以上の者は1年を上限とする。",
     "La licencia durará como máximo un año para quienes tengan cinco años o más de servicio."),
    ("after a discussion, before the leave", "ja-en", "休職前の職務に就かせるが、本人と協議のうえ、変更することができる。",
     "The employee returns to the former duties, but after discussion with the employee they may be changed."),
    ("この限りでない said before the rule", "ja-es",
     "従業者は、秘密情報を開示してはならない。ただし、裁判所から開示を命じられた場合は、この限りでない。",
     "Salvo que un tribunal lo ordene, el Personal no deberá revelar la información. Esta obligación rige en todo momento."),
    ("part-time is no part of all", "ja-es", "本規程は、すべての従業員（パートタイマーを含む。）に適用する。",
     "El presente Reglamento se aplica a todos los empleados, incluidos los de tiempo parcial."),
    ("責めに帰すべき事由によらず is not attributable", "ja-es", "当社の責めに帰すべき事由によらずに公知となった情報",
     "la información que pasó al dominio público por causas no imputables a la Empresa"),
    ("a request is a duty", "ja-es", "申告書は、毎年11月15日までに、人事部へ直接ご提出ください。",
     "La declaración deberá entregarse directamente a Recursos Humanos a más tardar el 15 de noviembre de cada año."),
    ("what is to be feared is likely", "ja-en", "売主は、納期に遅れるおそれがあると認めたときは、直ちに買主に通知するものとする。",
     "If the Seller finds that delivery is likely to be delayed, it shall immediately notify the Buyer."),
    ("estará obligado a is a duty", "ja-es", "応募者は、請求することができ、当社は、14日以内に回答しなければならない。",
     "El participante podrá solicitarlo y la empresa estará obligada a responder dentro de 14 días."),
    ("ten at night is 22:00", "ja-es", "夜10時から朝6時まで、業務をさせない。",
     "No se les asignará trabajo entre las 22:00 y las 6:00 horas."),
    ("a ban is a ban", "ja-es", "次の作業は、いずれも実習生にさせてはならない。",
     "Se prohíbe encomendar a los practicantes cualquiera de las tareas siguientes:"),
    ("con exclusión de is an exception", "ja-es", "当社は、個人が特定される部分を除き、請求から10日以内に開示する。",
     "La empresa dará a conocer los resultados en los 10 días posteriores, con exclusión de las partes que identifiquen a alguien."),
    ("two conjuncts of one duty", "ja-en", "会社は、事情を確認し、回答を与えなければならない。",
     "The company must verify the circumstances and must give an answer."),
    ("を得るものとする is a duty", "ja-es", "変更する場合には、改めて同意を得るものとします。",
     "En caso de modificación, deberemos recabar de nuevo su consentimiento."),
    ("a condition is no duty", "ja-en", "専門的な知見が必要であるときは、弁護士に協力を求めることができる。",
     "Where specialist knowledge is called for, the assistance of lawyers may be sought."),
    ("what is found is not permitted", "ja-en", "違反が認められたときは、会社は、是正措置を講ずるものとする。",
     "Where a violation is established, the Company shall take corrective measures."),
    ("a right not to do, as a verb", "ja-es", "秘密を害するおそれがある事項については、通知しないことができる。",
     "Podrá reservarse la información que pueda afectar la confidencialidad."),
    ("only with consent", "ja-es", "本人の書面による同意がある場合を除き、第三者に開示してはならない。",
     "Sólo podrán revelarlos a terceros con el consentimiento por escrito del titular."),
    ("only with prior consent", "ja-en", "当社は、あらかじめ同意を得ることなく、要配慮個人情報を取得しません。",
     "We will obtain special care-required personal information only with your prior consent."),
    ("不…以内 as no excederá", "ja-es", "手数料の額は、代金の10分の1以内とする。",
     "La comisión no rebasará la décima parte del precio."),
    ("この限りでない as an exception", "ja-es", "社員は、外部の者に接触してはならない。ただし、弁護士との面談は、この限りでない。",
     "Los empleados no deberán contactar a personas externas. Se exceptúan las entrevistas con abogados."),
    ("による is a rule", "ja-es", "規程の変更は、取締役会の決議による。", "Para modificar el Reglamento se requiere resolución del consejo."),
    ("two opposites in one word", "ja-en", "本規程の改廃は、取締役会が行う。",
     "These Rules are amended or repealed by the board of directors."),
    ("what is denied is joined the other way", "ja-en", "担当者は、調査及び是正措置に従事してはならない。",
     "No one in charge may take part in the investigation or in the corrective measures."),
    ("denied by no one, and by a verb", "ja-es", "社員は、許可なく事業所に立ち入り、又は関係者に接触してはならない。",
     "Sin permiso, los empleados se abstendrán de ingresar a las instalaciones o de contactar a los involucrados."),
    ("neither of two, without consent", "ja-en", "買主及び売主は、相手方の承諾なく秘密を開示し、又は他の目的に使用してはならない。",
     "Neither the Buyer nor the Seller shall, without the consent of the other party, disclose any secret or use it for other purposes."),
    ("what cannot be done unless, as required", "ja-es", "注文の変更は、売主の事前の承諾がない限り、することができない。",
     "Toda modificación de un pedido requiere el consentimiento previo del Vendedor."),
    ("unless, as without", "ja-en", "注文の変更は、売主の事前の承諾がない限り、することができない。",
     "No order may be changed without the Seller’s prior consent."),
    ("a duty at one's option", "ja-es", "不適合が判明したときは、売主は、自己の選択により、修理又は代金の減額を行うものとする。",
     "De detectarse una falta de conformidad, el Vendedor deberá, a su elección, repararlos o reducir el precio."),
    ("a risk, as likely", "ja-en", "売主は、納期に遅れるおそれがあると認めたときは、その理由を買主に通知するものとする。",
     "If the Seller finds that delivery is likely to be delayed, it shall notify the Buyer of the reason."),
    ("plain rules are duties", "ja-es", "端末を紛失したときは、1時間以内に窓口へ連絡する。",
     "En caso de extravío de un equipo, el usuario deberá avisar a la ventanilla a más tardar una hora después."),
    ("what is not prohibited is allowed", "ja-en", "譲渡の相談は禁止しない。", "Discussing giveaways is allowed."),
    ("not prohibited", "ja-es", "譲渡の相談は禁止しない。", "No está prohibido tratar cesiones."),
    ("while it cannot", "ja-es", "同意を確認できないときは、申込みを受け付けません。", "Mientras no podamos comprobar el consentimiento, no aceptaremos la solicitud."),
    ("may seek after a duty", "ja-es", "売主は、毎年、限度額を見直すものとし、担保の提供を求めることができる。",
     "Cada año el límite será revisado por el Vendedor, quien podrá solicitar una garantía."),
    ("only those may", "ja-es", "応募は、満18歳以上の会員に限る。", "Únicamente podrán participar los miembros que tengan 18 años cumplidos o más."),
    ("a time of the day with horas", "ja-es", "応募期間：10月31日午後11時59分まで", "Periodo de participación: hasta las 23:59 horas del 31 de octubre"),
    ("a right not to do, laid down", "ja-en", "この場合、当社は、請求に応じないことができるものとします。",
     "In this case, we may elect not to comply with the request."),
    ("a request that binds", "ja-en", "届出には、本人確認書類の写しを添付していただきます。",
     "A copy of an identity document must be attached to the notification."),
    ("not through somebody", "ja-en", "申告書は、毎年11月15日までに、上司を経由せず人事部へ直接提出してください。",
     "Please submit the form by November 15 each year, directly to the Human Resources Department and not through your superior."),
]  # fmt: skip

#: (what it is, languages, source, translation, the code to be found)
BAD = [
    ("a short exception lost from a long sentence", "ja-en", "会社は、退職時を除き、未使用の休暇を買い取る。",
     "The Company will purchase from its employees whatever leave they have left unused in that year.", "PAR307"),
    ("una excepción corta", "ja-es", "結果は、本人の同意がある場合を除き、産業医に開示しない。",
     "Los resultados no se darán a conocer en ningún momento al médico de la empresa que esté en funciones.", "PAR307"),
    ("a deadline's duty became a leave", "ja-en", "部長は、毎年4月末日までに社長に報告しなければならない。",
     "By the end of April of each year, the head of the department may report to the president.", "PAR301"),
    ("a leave became a duty beside another duty", "ja-en",
     "会員は、規約を遵守するものとし、いつでも登録を取り消すことができる。",
     "Members shall comply with the Terms and must cancel their registration at any time.", "PAR302"),
    ("a plain statement became a leave", "ja-es", "当社は、匿名加工情報の項目を公表します。",
     "Podremos hacer públicas las categorías de la información anonimizada.", "PAR301"),
    ("a request to a person became a leave", "ja-en", "会員は、変更があったときは、当社に通知しなければならない。",
     "Members may notify us of any change.", "PAR301"),
    ("a right not to do became a duty", "ja-en", "この場合、当社は、請求に応じないことができるものとします。",
     "In this case, we must comply with the request.", "PAR302"),
    ("この限りでない became also", "ja-es", "本条の規定は、法令に基づく場合は、この限りではありません。",
     "Lo dispuesto en este artículo también será aplicable cuando lo exija la ley.", "PAR303"),
    ("以外に…ない became for others", "ja-es", "当社は、個人情報を調査の目的以外に利用しません。",
     "Utilizaremos los datos personales para fines distintos de la investigación.", "PAR303"),
    ("a word that only looks like a denial", "ja-es", "当社は、次の情報が含まれる記録を公表します。",
     "No publicaremos los registros que contienen la siguiente información.", "PAR304"),
    ("a foreign country is no denial", "ja-en", "提供先が所在する外国は、次のとおりです。",
     "The foreign countries in which the recipients are not located are as follows.", "PAR304"),
    ("a duty beyond what is exempted lost its not", "ja-en",
     "法令で定める場合を除き、必要な範囲を超えて個人データを保存しません。",
     "Except as required by law, we store personal data beyond the extent necessary.", "PAR303"),
]  # fmt: skip


@pytest.mark.parametrize(("languages", "source", "target"), [case[1:] for case in GOOD], ids=[case[0] for case in GOOD])
def test_good_translations(languages: str, source: str, target: str) -> None:
    first, _, second = languages.partition("-")
    assert [str(finding) for finding in compare_texts(source, target, first, second)] == []


@pytest.mark.parametrize(
    ("languages", "source", "target", "code"), [case[1:] for case in BAD], ids=[case[0] for case in BAD]
)
def test_bad_translations(languages: str, source: str, target: str, code: str) -> None:
    first, _, second = languages.partition("-")
    assert code in [finding.code for finding in compare_texts(source, target, first, second)]
