"""Rules of meaning: what they must find, and the false friends on which they must keep silent."""

from __future__ import annotations

import pytest

from seihon.parity.clues import known_words
from seihon.parity.compare import compare_texts
from seihon.parity.markers import read, vocabulary
from seihon.parity.predicates import is_said_of
from seihon.parity.rules import enumeration, modality, negation, quantity

RULES = (*enumeration.RULES, *modality.RULES, *negation.RULES, *quantity.RULES)


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
        ("ja-en", "ご要望にはお応えできかねます。", "We can meet this wish.", "PAR303"),
        ("ja-es", "損害の賠償はいたしかねます。", "Podemos indemnizar los daños.", "PAR303"),
        (
            "ja-en",
            "ただし、当社が承認したときは、この限りではありません。",
            "This applies, however, when we approve.",
            "PAR303",
        ),
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
        ("ja-en", "ご要望にはお応えできかねます。", "We cannot meet this wish."),
        ("ja-es", "損害の賠償はいたしかねます。", "No podemos indemnizar los daños."),
        ("ja-en", "誤解を招きかねません。", "This may lead to misunderstandings."),
        (
            "ja-en",
            "管理者が認めた場合を除き、部屋は開けません。",
            "We open the room only when the administrator agrees.",
        ),
        ("ja-es", "鑑定料は不要です。", "La valuación es gratuita."),
        ("en-es", "Days that are not business days do not count.", "Los días inhábiles no cuentan."),
        ("ja-en", "会議の内容を他人に話してはならない。", "You shall keep the meeting confidential."),
        # A proviso that is no exception in the translation.
        ("ja-en", "ただし、緊急の場合を除きます。", "This does not apply in an emergency, however."),
        ("ja-en", "いかなる責任も負いません。", "We accept no liability whatsoever."),
        ("ja-es", "各利用者に通知します。", "Avisamos a todos los usuarios."),
        ("ja-en", "審査の結果は公表しません。", "The result of the review is kept secret."),
        ("ja-es", "審査の結果は公表しません。", "El resultado de la revisión permanece en secreto."),
        ("ja-en", "承認が出るまで手続きは始まりません。", "The procedure starts once it has been approved."),
        ("ja-en", "申請者の希望する日とは異なります。", "It is not the date that the applicant wishes."),
        ("ja-en", "容量は来年まで確保できるはずです。", "The capacity should be enough until next year."),
        ("ja-en", "会員の方のみご利用いただけます。", "You must be a member to use it."),
        ("ja-es", "この規則は料金に関係しています。", "Esta norma tiene que ver con las tarifas."),
        ("en-es", "You may not need a permit.", "Quizás no necesite un permiso."),
    ],
)
def test_keeps_silent(languages: str, source: str, target: str) -> None:
    """A right translation in other words is no finding."""
    assert codes(source, target, languages) == []


@pytest.mark.parametrize(
    ("languages", "source", "target", "code"),
    [
        pytest.param(
            "ja-en",
            "当社は位置情報を収集しません。当社は氏名を第三者に提供しません。",
            "We do not collect location data. We provide your name to third parties.",
            "PAR303",
            id="a negation in another sentence does not stand for the lost one",
        ),
        pytest.param(
            "ja-en",
            "お客様は権利を譲渡することはできず、内容を転載してはなりません。",
            "You may transfer the rights and must not reproduce the contents.",
            "PAR303",
            id="of two prohibitions in a sentence one became a permission",
        ),
        pytest.param(
            "ja-es",
            "お客様は内容を転載してはなりません。",
            "Usted podrá reproducir el contenido.",
            "PAR303",
            id="no podrá without its no",
        ),
        pytest.param(
            "ja-en",
            "手続をする必要はありません。",
            "You carry out the procedure.",
            "PAR303",
            id="what need not be done is said to be done",
        ),
        pytest.param(
            "en-es",
            "You may copy the text. You must not sell it.",
            "Puede copiar el texto. Debe venderlo.",
            "PAR303",
            id="a prohibition in the second sentence became a duty",
        ),
        pytest.param(
            "en-ja",
            "You may withdraw your consent at any time.",
            "お客様は、いつでも同意を撤回できません。",
            "PAR304",
            id="a permission became a prohibition",
        ),
        pytest.param(
            "ja-en",
            "お客様は設定を変更できます。利用者は届け出なければなりません。",
            "You can change the settings. Users are free to give notice.",
            "PAR301",
            id="is free to, beside a permission in another sentence",
        ),
        pytest.param(
            "en-es",
            "The supplier is required to keep records.",
            "El proveedor tiene la opción de conservar registros.",
            "PAR301",
            id="tiene la opción de for is required to",
        ),
        pytest.param(
            "en-ja",
            "The supplier shall keep records.",
            "供給者は記録を保存してもかまいません。",
            "PAR301",
            id="てもかまいません for shall",
        ),
        pytest.param(
            "ja-en",
            "当社は通知を送信します。",
            "We are required to send the notice.",
            "PAR302",
            id="an order where the source says what is done",
        ),
        pytest.param(
            "en-es",
            "You are entitled to a copy. You can ask for it by letter.",
            "Tiene derecho a una copia. Tendrá que pedirla por carta.",
            "PAR302",
            id="tendrá que for can",
        ),
        pytest.param(
            "ja-es",
            "承認がない限り、資産を処分しません。",
            "No se dispone de los bienes.",
            "PAR307",
            id="ない限り without unless",
        ),
        pytest.param(
            "ja-en",
            "法令に別段の定めがある場合又は本人の同意がある場合を除き、個人情報は一年で削除します。",
            "Only after one year we delete it.",
            "PAR307",
            id="a text far too short lacks the exception, whatever hints at one",
        ),
        pytest.param(
            "ja-en",
            "すべての記録を保存します。",
            "We keep most records.",
            "PAR308",
            id="most for all",
        ),
    ],
)
def test_finds_beside_other_markers(languages: str, source: str, target: str, code: str) -> None:
    """What else the clause says does not hide the change."""
    assert codes(source, target, languages) == [code]


@pytest.mark.parametrize(
    ("languages", "source", "target"),
    [
        pytest.param(
            "ja-es",
            "情報を共有することはありません。",
            "No compartimos ninguna información con nadie.",
            id="no … ninguna … nadie is one negation",
        ),
        pytest.param(
            "ja-en", "いいえ、販売しません。", "No, we do not sell it.", id="an answer of No denies nothing more"
        ),
        pytest.param(
            "ja-en",
            "利用者は複製してはならない (MUST NOT)。",
            "The user MUST NOT copy it.",
            id="MUST NOT after てはならない says it once more",
        ),
        pytest.param(
            "ja-en",
            "責任の総額は、500 米ドルを上限とします。",
            "Our total liability will not exceed 500 US dollars.",
            id="not to exceed is an upper bound",
        ),
        pytest.param(
            "ja-es",
            "責任の総額は、500 米ドルを上限とします。",
            "La responsabilidad total no podrá superar los 500 USD.",
            id="no podrá superar is an upper bound",
        ),
        pytest.param(
            "ja-en",
            "設定を変えなくても構いません。そのまま利用できます。",
            "You can use it as it is, without changing the settings.",
            id="two sentences joined in the other order",
        ),
        pytest.param("ja-en", "公開できないか検討します。", "We consider whether to publish it.", id="ないか asks"),
        pytest.param(
            "ja-en",
            "ご理解いただけるものと確信しています。違反は珍しくありません。",
            "We trust that you can understand. Violations are frequent.",
            id="珍しくない denies nothing",
        ),
        pytest.param(
            "en-es",
            "It includes, but is not limited to, your name.",
            "Incluye, entre otros datos, su nombre.",
            id="not limited to is entre otros",
        ),
        pytest.param(
            "ja-en",
            "当社は、情報を第三者に提供しないものとします。",
            "We shall not provide the information to third parties.",
            id="しないものとする is shall not",
        ),
        pytest.param(
            "ja-en",
            "ただし、この場合も記録は一年間保存します。",
            "The records are kept for one year in this case too.",
            id="a connective that only opposes may go",
        ),
        pytest.param(
            "ja-en",
            "必要がある場合、内容を変更することがあります。",
            "Where necessary, we may change the contents.",
            id="a need in a condition is no duty",
        ),
        pytest.param(
            "ja-en",
            "お問い合わせはこちら",
            "If you have questions about anything on this page, please do not wait and write to us at any time.",
            id="a free rendering of a few words is not compared",
        ),
        pytest.param(
            "en-es",
            "Avoid personal attacks.",
            "No debe atacar a las personas.",
            id="avoid may be rendered by a prohibition",
        ),
    ],
)
def test_keeps_silent_beside_other_markers(languages: str, source: str, target: str) -> None:
    """What a language says in other words, in other sentences or twice is no change."""
    assert codes(source, target, languages) == []


@pytest.mark.parametrize(
    ("languages", "source", "target", "code"),
    [
        pytest.param(
            "ja-en",
            "当社は、位置情報を収集しませんが、無効な登録を拒否します。",
            "We collect location data but reject invalid registrations.",
            "PAR303",
            id="a word that could deny stands in another clause",
        ),
        pytest.param(
            "en-es",
            "We reject registrations that are incomplete; in any case we do not publish the minutes of the committee.",
            "Rechazamos los registros incompletos; en cualquier caso publicamos las actas del comité.",
            "PAR303",
            id="rechazar in another clause does not deny publicar",
        ),
        pytest.param(
            "ja-es",
            "当社は、不完全な申込みを拒否します。ただし、理由は公表しません。",
            "Rechazamos las solicitudes incompletas; sin embargo, publicamos los motivos.",
            "PAR303",
            id="sin embargo denies nothing, and rechazar something else",
        ),
        pytest.param(
            "en-ja",
            "We do not disclose your address unless the rules differ.",
            "規則が異なる場合を除き、住所を開示します。",
            "PAR303",
            id="を除き excepts and does not deny what comes after",
        ),
        pytest.param(
            "ja-en",
            "公開されていない記録を保管します。",
            "We keep the published records.",
            "PAR303",
            id="a denial before a noun must be answered by some word",
        ),
        pytest.param(
            "ja-en",
            "個人情報には氏名が含まれますが、これらに限定されません。",
            "Personal data includes, but is limited to, your name.",
            "PAR303",
            id="an open list became a closed one",
        ),
        pytest.param(
            "en-es",
            "It includes, but is not limited to, your name.",
            "Incluye su nombre, pero se limita a él.",
            "PAR303",
            id="se limita a for not limited to",
        ),
        pytest.param(
            "ja-en",
            "当社は、不正な登録を拒否するほか、お客様から受け取った書面による申込みの記録を保存します。",
            "In addition to rejecting improper registrations, we do not keep the records of written applications that we receive from you.",
            "PAR304",
            id="a denial added where the source denies something else",
        ),
        pytest.param(
            "ja-en",
            "本規約は日本法に従って適用されるものとします。",
            "These terms may be applied in accordance with Japanese law.",
            "PAR301",
            id="されるものとします is a duty and no possibility",
        ),
        pytest.param(
            "en-ja",
            "The secretary publishes the minutes.",
            "書記は議事録を公開することができます。",
            "PAR301",
            id="leave is given to do what the source says is done",
        ),
        pytest.param(
            "en-es",
            "The committee reviews the request within ten days.",
            "El comité podrá revisar la solicitud en diez días.",
            "PAR301",
            id="podrá for a plain verb",
        ),
        pytest.param(
            "en-ja",
            "The agency SHALL publish the report.",
            "機関は報告書を公開することができる (SHALL)。",
            "PAR301",
            id="a keyword in brackets does not make up for the verb before it",
        ),
        pytest.param(
            "ja-es",
            "会員は、必要に応じて登録を変更します。",
            "El miembro debe modificar el registro según las necesidades.",
            "PAR302",
            id="debe at a verb that the source says with a mere hint at a need",
        ),
        pytest.param(
            "ja-en",
            "通知を送ります。ただし、住所が分からない場合、又は本人が受け取りを拒んだ場合は、この限りではありません。",
            "We send a notice.",
            "PAR307",
            id="ただし … この限りではない left out",
        ),
        pytest.param(
            "en-es",
            "Unless the law requires otherwise, or the owner of the data objects within ten days, we delete the file, except where it is needed for a claim.",
            "Borramos el archivo, salvo que se necesite.",
            "PAR307",
            id="one of two exceptions, and half of the sentence with it",
        ),
        pytest.param(
            "ja-en",
            "その他、必要な記録をすべて保存します。",
            "We also keep some of the necessary records.",
            "PAR308",
            id="some for all, beside a word for other things",
        ),
        pytest.param(
            "ja-es",
            "当社は、支払われた料金を返還しない。ただし、当社の責めにより72時間以上利用できなかった場合は、日割りで計算した額を返還する。",
            "La Empresa devolverá las cuotas pagadas, salvo cuando, por causas que le sean imputables, el servicio "
            "no haya podido utilizarse durante 72 horas o más, caso en que devolverá la parte proporcional.",
            "PAR303",
            id="a lost no of a verb that stands in the exception too, beside o más",
        ),
        pytest.param(
            "ja-es",
            "写しの交付は無料とします。ただし、郵送に要する実費は、請求した方の負担とします。",
            "Las copias no son gratuitas, con la salvedad de los gastos de envío postal de quien las pida.",
            "PAR304",
            id="a no at a word that seems to deny by itself in both texts",
        ),
        pytest.param(
            "ja-es",
            "登録は、いつでも取り下げることができます。取り下げても、不利になることはありません。",
            "El socio no podrá retirar su registro cuando lo desee, sin que ello lo ponga en desventaja.",
            "PAR304",
            id="a leave that became a ban, and a denial besides",
        ),
        pytest.param(
            "ja-es",
            "ご質問にはお答えします。",
            "Responderemos a algún mensaje.",
            "PAR308",
            id="algún in a statement",
        ),
        pytest.param(
            "ja-en",
            "利用規約に同意しない方は、サービスを利用できません。",
            "Those who do not accept the terms of use can use the service.",
            "PAR303",
            id="one of two denials is lost",
        ),
        pytest.param(
            "ja-es",
            "この証明書がなければ、入場できません。",
            "Sin este certificado puede entrar.",
            "PAR303",
            id="what is denied without it is allowed",
        ),
        pytest.param(
            "ja-en",
            "乙は、秘密を第三者に開示しない。ただし、公知の情報については、この限りでない。",
            "Party B shall disclose the secrets to third parties, but this does not apply to public information.",
            "PAR303",
            id="shall not apply renders the exception only",
        ),
        pytest.param(
            "ja-en",
            "端末は、調査の目的以外に利用してはならない。",
            "They may use the device mainly for the investigation.",
            "PAR303",
            id="other than what is banned",
        ),
        pytest.param(
            "ja-es",
            "利用者は自分の情報を確認することが可能でなければなりません。",
            "Los usuarios pueden tener la posibilidad de consultar su información.",
            "PAR301",
            id="what must be possible may be possible",
        ),
        pytest.param(
            "ja-es",
            "通信が妨げられないよう保証する必要があると考えます。",
            "Pensamos que se puede garantizar que la comunicación no se obstruya.",
            "PAR301",
            id="妨げられないよう is no leave",
        ),
        pytest.param(
            "ja-en",
            "通報したことを理由に不利益な扱いをすることを禁じます。",
            "Retaliation against anyone for making a report is not prohibited.",
            "PAR304",
            id="a ban that is denied",
        ),
        pytest.param(
            "ja-es",
            "会場での撮影を禁止します。",
            "No se prohíbe tomar fotografías en el recinto.",
            "PAR304",
            id="no se prohíbe",
        ),
        pytest.param(
            "ja-es",
            "会場での撮影は禁止されていません。",
            "Está prohibido tomar fotografías en el recinto.",
            "PAR303",
            id="a ban of what is not forbidden",
        ),
        pytest.param(
            "ja-en",
            "監査人は、独立していなければならず、監査対象の業務に従事した者であってはならない。",
            "Auditors must be independent and must have worked on the operations being audited.",
            "PAR303",
            id="independent denies nothing",
        ),
        pytest.param(
            "ja-en",
            "削除した情報を元に戻すことはできません。",
            "Deleted data can be undone.",
            "PAR303",
            id="undone denies nothing",
        ),
        pytest.param(
            "ja-en",
            "暗号鍵は、少なくとも年1回更新することが望ましい。",
            "Cryptographic keys should not be renewed at least once a year.",
            "PAR304",
            id="少なくとも denies nothing",
        ),
        pytest.param(
            "ja-en",
            "議決は過半数をもって行い、可否同数のときは議長が決する。",
            "Resolutions are not adopted by a majority; in case of a tie the chair decides.",
            "PAR304",
            id="可否 denies nothing",
        ),
        pytest.param(
            "ja-en",
            "退会の日から1年以内に再び申請するときは、推薦を要しない。",
            "Former members who reapply within one year of leaving need fresh endorsements.",
            "PAR303",
            id="within a time denies nothing",
        ),
        pytest.param(
            "ja-en",
            "会計担当者は、すべての収入を四半期ごとに公表する。",
            "Every quarter the Treasurer publishes part of the income.",
            "PAR308",
            id="every quarter is no all",
        ),
        pytest.param(
            "ja-en",
            "キャンセルのご連絡がない場合は、参加費を全額申し受けます。",
            "If you do notify us of a cancellation, we will charge the full fee.",
            "PAR303",
            id="a condition that is denied, beside a word for cancelling",
        ),
        pytest.param(
            "ja-es",
            "催告なしに許諾を取り消すことができる。",
            "La licencia no podrá revocarse sin previo requerimiento.",
            "PAR304",
            id="allowed without, and not without",
        ),
        pytest.param(
            "ja-en",
            "催告なしに許諾を取り消すことができる。",
            "The license may not be revoked without prior demand.",
            "PAR304",
            id="may, and may not without",
        ),
        pytest.param(
            "ja-es",
            "会場内での撮影はご遠慮ください。",
            "Le rogamos tomar fotografías dentro del recinto.",
            "PAR303",
            id="ご遠慮ください denies",
        ),
        pytest.param(
            "ja-es",
            "会費は、いかなる理由があっても返還しない。",
            "Las cuotas se devolverán por ningún motivo.",
            "PAR303",
            id="por ningún motivo needs a no before it",
        ),
        pytest.param(
            "ja-en",
            "未成年者は、保護者の同意を得なければなりません。",
            "Minors do not need to obtain a guardian's consent.",
            "PAR304",
            id="a duty from which the translation exempts",
        ),
        pytest.param(
            "ja-es",
            "必要なデータは、必ずお手元の端末へ書き出してください。",
            "Puede exportar a su dispositivo los datos que necesite.",
            "PAR301",
            id="必ず before a request is a duty",
        ),
        pytest.param(
            "ja-en",
            "事務局長は、代表の承認がある場合を除き、契約を締結してはならない。",
            "The Secretary General may conclude no contract with outside parties.",
            "PAR307",
            id="outside parties are no exception",
        ),
        pytest.param(
            "ja-en",
            "委員会は、委員長を含む5名の委員をもって構成する。",
            "The committee has five members, not including the chair.",
            "PAR304",
            id="not including",
        ),
        pytest.param(
            "ja-en",
            "利用者は、登録をいつでも無効にすることができる。",
            "Users cannot disable their registration at any time.",
            "PAR304",
            id="a word that may deny renders another one",
        ),
        pytest.param(
            "ja-es",
            "利用者は、登録をいつでも取り消すことができます。",
            "El usuario debe poder cancelar su registro en cualquier momento.",
            "PAR302",
            id="debe poder for a leave",
        ),
        pytest.param(
            "ja-en",
            "利用者がいつでも同意を取り消すことができるようにしなければならない。",
            "Users may withdraw their consent at any time.",
            "PAR301",
            id="a leave for できるようにしなければならない",
        ),
        pytest.param(
            "ja-en",
            "未成年者は、あらかじめ保護者の同意を得なければならない。",
            "Minors are advised to obtain a guardian's consent in advance.",
            "PAR301",
            id="advice for a duty",
        ),
        pytest.param(
            "ja-es",
            "画像を取引の対象とすることは、一切認めない。",
            "Queda a discreción del usuario hacer de las imágenes objeto de operaciones.",
            "PAR303",
            id="at one's discretion for a ban",
        ),
        pytest.param(
            "ja-en",
            "業務上知り得た秘密は、退職後も漏らしてはなりません。",
            "Confidential matters learned at work may be kept secret even after leaving the company.",
            "PAR303",
            id="may be kept secret for a ban on telling",
        ),
        pytest.param(
            "ja-es",
            "担当者は、公開前に内容を確認しなければならない。",
            "Es optativo que el encargado verifique el contenido antes de la publicación.",
            "PAR301",
            id="optativo for a duty",
        ),
        pytest.param(
            "ja-es",
            "申告書は、毎年11月15日までに、封をして人事部へ提出してください。",
            "La declaración podrá entregarse en sobre cerrado a Recursos Humanos a más tardar el 15 de noviembre.",
            "PAR301",
            id="podrá for a request",
        ),
        pytest.param(
            "ja-en",
            "相手方に贈物をし、又は接待をしてはならない。社会的儀礼の範囲内のものは、この限りでない。",
            "Gifts or entertainment may be offered to the other party, apart from those within social courtesy.",
            "PAR303",
            id="a leave for a ban, with the exception of the ban",
        ),
        pytest.param(
            "ja-en",
            "通報をした者に対し、解雇その他いかなる不利益な取扱いも行わない。",
            "Those who make a report shall be dismissed or in any way treated unfavorably.",
            "PAR303",
            id="dismissed denies nothing",
        ),
        pytest.param(
            "ja-en",
            "運営者は、変更の30日前までに、利用者に通知します。",
            "The operator may notify users at least 30 days before the change.",
            "PAR301",
            id="may notify gives leave, may not does not",
        ),
        pytest.param(
            "ja-en",
            "何人も、第三者に通知してはならない。",
            "Anyone may notify third parties.",
            "PAR303",
            id="no one may notify lost its no",
        ),
    ],
)
def test_finds_at_the_predicate(languages: str, source: str, target: str, code: str) -> None:
    """What a marker is said of tells what the markers alone leave open."""
    assert codes(source, target, languages) == [code]


@pytest.mark.parametrize(
    ("languages", "source", "target"),
    [
        pytest.param(
            "ja-en",
            "利用期間を延ばすときは、当社は、会員の承諾を改めて得るものとします。",
            "To extend the period of use, we shall obtain the member's consent again.",
            id="the 得る of を改めて得る is no leave",
        ),
        pytest.param(
            "ja-es",
            "期限後に届いた書類は、郵便の遅れであっても受け付けない。",
            "Los documentos que lleguen después del plazo no se aceptarán, aunque el retraso se deba al correo.",
            id="se deba a tells a cause",
        ),
        pytest.param(
            "ja-en",
            "電池を外した場合、記録を閲覧できなくなるおそれがあります。これにより生じた損害について、当社は、当社に過失がある場合を除き、責任を負いません。",
            "If you remove the battery, you may become unable to view the records. "
            "We are not liable for any resulting loss unless we were negligent.",
            id="are not liable for denies",
        ),
        pytest.param(
            "ja-en",
            "お客様が許可しない限り、写真の送信は行われません。ただし、2024年3月31日以前に登録した端末については、この限りではありません。",
            "No photographs are sent unless you allow it. "
            "This does not apply to devices registered on or before March 31, 2024.",
            id="does not apply for この限りではない",
        ),
        pytest.param(
            "ja-es",
            "この割引は、2024年5月1日以後に加入した会員に限る。",
            "Este descuento se limita a los socios que se inscriban el 1 de mayo de 2024 o después.",
            id="o después for 以後",
        ),
        pytest.param(
            "ja-es",
            "消去を依頼された場合であっても、法令上の保存義務があるものは消去しない。",
            "Aunque se solicite su borrado, se conservan los datos cuya conservación sea obligatoria por ley.",
            id="a denial said by the contrary",
        ),
        pytest.param(
            "ja-en",
            "会場で大声を出す行為はご遠慮ください。",
            "Please refrain from shouting at the venue.",
            id="ご遠慮ください denies",
        ),
        pytest.param(
            "ja-es",
            "次の各号のいずれかに該当する者は、会員となることができない。",
            "No podrá ser socio quien se ubique en alguno de los supuestos siguientes.",
            id="alguno de los supuestos for いずれか",
        ),
        pytest.param(
            "ja-en",
            "紛失にはくれぐれもご注意ください。",
            "Please take care not to lose it.",
            id="what one is warned of",
        ),
        pytest.param(
            "ja-es",
            "この資格は、相続の対象とならない。",
            "Esta calidad es intransmisible por herencia.",
            id="a Spanish word that denies by its beginning",
        ),
        pytest.param(
            "ja-en",
            "経過及び結果に関するお問い合わせには、お答えできません。",
            "We are unable to respond to inquiries about the progress or result.",
            id="or under unable",
        ),
        pytest.param(
            "ja-en",
            "役員は、退任後も、秘密を漏らしてはならない。",
            "Officers shall keep the secrets even after retirement.",
            id="a secret that is kept is not leaked",
        ),
        pytest.param(
            "ja-es",
            "委員長に事故があるときは、あらかじめ指名された委員が代行する。",
            "Si el presidente no pudiera asistir, lo suple el integrante designado previamente.",
            id="事故がある is not able",
        ),
        pytest.param(
            "ja-en",
            "利用規約に同意しない方は、サービスを利用できません。",
            "You must accept the terms of use in order to use the service.",
            id="denied of who does not",
        ),
        pytest.param(
            "ja-es",
            "この証明書がなければ、入場をお断りします。",
            "El certificado es indispensable para entrar.",
            id="denied without it",
        ),
        pytest.param(
            "ja-es",
            "当団体の運営は、皆様のご支援なしには成り立ちません。",
            "Nuestra organización existe gracias a tu apoyo.",
            id="denied without something",
        ),
        pytest.param(
            "ja-en",
            "どちらの方法を選んでも、結果に違いはありません。",
            "Both methods give the same result.",
            id="no difference is the same",
        ),
        pytest.param(
            "ja-en",
            "この後は、いかなる修正も提供されません。",
            "From then on it receives no fixes at all, not even for security.",
            id="not even denies once more",
        ),
        pytest.param(
            "ja-es",
            "ソフトウェアは現状のまま提供され、明示か黙示かを問わず、いかなる保証もありません。",
            "El software se entrega tal cual, sin garantía expresa ni implícita de ningún tipo.",
            id="de ningún tipo behind sin",
        ),
        pytest.param(
            "ja-en",
            "どんなに小さな提案でも歓迎します。",
            "No suggestion is too small; all are welcome.",
            id="none is too small",
        ),
        pytest.param(
            "en-es",
            "Your location is not sent unless you turn this setting on.",
            "Tu ubicación solo se envía si activas esta opción.",
            id="only if is not unless",
        ),
        pytest.param(
            "en-es",
            "Our organization could not exist without your support.",
            "Nuestra organización existe gracias a tu apoyo.",
            id="not without is with",
        ),
        pytest.param(
            "en-es",
            "Do not reply to emails that carry no electronic signature.",
            "Responde únicamente a los correos que lleven firma electrónica.",
            id="only with is not without",
        ),
        pytest.param(
            "en-es",
            "State the purpose and the schedule in the project plan.",
            "El plan de trabajo debe indicar el objetivo y el calendario.",
            id="what is asked for is a duty",
        ),
        pytest.param(
            "en-es",
            "The content of the Service is subject to change without notice.",
            "El contenido del Servicio podrá modificarse sin previo aviso.",
            id="subject to change is may be changed",
        ),
        pytest.param(
            "en-es",
            "This cannot be undone.",
            "Esta acción es irreversible.",
            id="not undone is irreversible",
        ),
        pytest.param(
            "en-es",
            "It ends unless either party gives notice.",
            "Termina, a menos que alguna de las partes avise.",
            id="any party is either",
        ),
        pytest.param(
            "ja-en",
            "運転者は、疲労により安全な運転ができないおそれがあるときは、運転をしてはならない。",
            "Drivers must not drive if they may be unable to do so safely because of fatigue.",
            id="unable denies",
        ),
        pytest.param(
            "ja-es",
            "個人情報は採用選考のために利用し、これ以外の目的には利用しません。",
            "Los datos personales se utilizarán para la selección, y para nada más.",
            id="para nada más",
        ),
        pytest.param(
            "ja-es",
            "理事は、正当な理由がない限り、これを拒むことができない。",
            "Lo revisará sin que los consejeros puedan negarse a menos que tengan causa justificada.",
            id="sin que puedan",
        ),
        pytest.param(
            "ja-es",
            "社員は、公表されるまで、株式の売買を控えなければならない。",
            "El empleado debe abstenerse de comprar o vender las acciones mientras no se divulgue.",
            id="控える is to refrain",
        ),
        pytest.param(
            "ja-es",
            "代理の方が来られる場合は、委任状が要ります。",
            "Si acude un representante, deberá traer carta poder.",
            id="要ります is needed",
        ),
        pytest.param(
            "en-es",
            "No one may enter the work area without a helmet.",
            "El casco es obligatorio para entrar al área de trabajo.",
            id="no one without is who has",
        ),
        pytest.param(
            "ja-en",
            "検査の結果は、本人以外にはお伝えしません。",
            "Test results are given to no one but the patient, not even to family.",
            id="no one but",
        ),
        pytest.param(
            "ja-es",
            "端末は、調査の目的以外に利用してはならない。",
            "Solo podrán utilizar el dispositivo para la investigación.",
            id="only for what may be done alone",
        ),
        pytest.param(
            "ja-en",
            "変更は、準備に入る前であれば承ります。",
            "Changes are accepted as long as preparation has not begun.",
            id="before is not yet",
        ),
        pytest.param(
            "ja-en",
            "上司は、相談に誠実に対応し、相談したことを理由に不利益な取扱いをしてはならない。",
            "Superiors must respond sincerely and must not treat anyone unfavorably for having consulted.",
            id="what stands beside a ban is ordered",
        ),
        pytest.param(
            "ja-en",
            "当社は、絶え間ない開発を続けます。",
            "We keep on developing constantly.",
            id="絶え間ない denies nothing",
        ),
        pytest.param(
            "ja-en",
            "違反とみなし、対応します。",
            "We deem it a violation and act on it.",
            id="the なし of みなし",
        ),
        pytest.param(
            "ja-en",
            "当社は、個人情報を第三者に提供せず、販売もしません。",
            "We neither provide personal data to third parties nor sell it.",
            id="neither … nor",
        ),
        pytest.param(
            "ja-es",
            "書面による許可なしに、内容を複製することはできません。",
            "No se puede reproducir el contenido sin autorización por escrito.",
            id="no … sin are two denials",
        ),
        pytest.param(
            "ja-en",
            "有害な発言は歓迎されません。",
            "Harmful speech is unwelcome.",
            id="a word that denies at the predicate",
        ),
        pytest.param(
            "ja-en",
            "必ずしも登録する必要はありません。",
            "You do not necessarily need to register.",
            id="必ずしも … ない is one denial",
        ),
        pytest.param(
            "ja-en",
            "個人ではなく法人が申請します。",
            "Corporations rather than individuals apply.",
            id="rather than for ではなく",
        ),
        pytest.param(
            "ja-en",
            "個人情報には氏名が含まれますが、これらに限定されるものではありません。",
            "Personal data includes, but is not limited to, your name.",
            id="an open list stays open",
        ),
        pytest.param(
            "ja-en",
            "当社は内容を変更できるものとします。",
            "We may change the contents.",
            id="できるものとします is a permission",
        ),
        pytest.param(
            "ja-en",
            "詳細は別紙に記載しています。",
            "Details may be found in the annex.",
            id="what may be found is no leave given",
        ),
        pytest.param(
            "ja-en",
            "お問い合わせは書面でお送りください。",
            "Inquiries may be sent in writing.",
            id="a request said with may",
        ),
        pytest.param(
            "en-ja",
            "The agency MAY publish the report.",
            "機関は報告書を公開してもよい (MAY)。",
            id="a keyword in brackets after the verb that says the same",
        ),
        pytest.param(
            "ja-es",
            "ご質問がある場合は、ご連絡ください。",
            "Si tiene alguna pregunta, póngase en contacto con nosotros.",
            id="alguna in a condition",
        ),
        pytest.param(
            "ja-en",
            "数年前に規則を改定しました。",
            "Some years ago the rules were revised.",
            id="some years ago is no part of the years",
        ),
        pytest.param(
            "ja-en",
            "しかし、手続きは簡単です。",
            "But the procedure is easy.",
            id="but renders しかし",
        ),
        pytest.param(
            "ja-es",
            "手順は、緊急の依頼に対応できなければならない。",
            "El procedimiento debe ser capaz de atender solicitudes urgentes.",
            id="what must be possible is a duty and denies nothing",
        ),
        pytest.param(
            "ja-es",
            "手順は、緊急の依頼に対応できること。",
            "El procedimiento debe permitir atender solicitudes urgentes.",
            id="できること is a duty, too",
        ),
        pytest.param(
            "ja-en",
            "パスワードは8文字以上とし、他のサービスと共用しないこと。",
            "Passwords must be at least eight characters long and must not be shared with other services.",
            id="とし is a duty of the rules",
        ),
        pytest.param(
            "ja-en",
            "本人確認書類の写しは、確認が済み次第破棄し、保管しないこと。",
            "Copies of identity documents must be destroyed as soon as verification is complete and must not be kept.",
            id="ないこと forbids, and what stands beside it is ordered",
        ),
        pytest.param(
            "es-ja",
            "La empresa notificará el resultado a la persona candidata por correo electrónico.",
            "会社は、結果を電子メールで応募者に通知しなければならない。",
            id="the future of a Spanish contract is a duty",
        ),
        pytest.param(
            "es-en",
            "El proveedor entregará los bienes en el domicilio indicado.",
            "The supplier must deliver the goods to the address given.",
            id="the future of a Spanish contract is must",
        ),
        pytest.param(
            "ja-es",
            "会場での撮影は禁止されていません。",
            "No está prohibido tomar fotografías en el recinto.",
            id="no está prohibido",
        ),
        pytest.param(
            "ja-en",
            "再任を妨げない。",
            "Reappointment is not precluded.",
            id="not precluded",
        ),
        pytest.param(
            "ja-es",
            "支出は、あらかじめ理事会の承認を得なければならない。",
            "Ningún gasto podrá hacerse sin la aprobación previa del Consejo.",
            id="ningún … sin is a duty",
        ),
        pytest.param(
            "ja-es",
            "委員会は、設計作業に従事してはならない。",
            "Le está vedado al Comité ocuparse del diseño.",
            id="vedado forbids",
        ),
        pytest.param(
            "ja-es",
            "承諾を得た場合に限り譲渡することができる。",
            "No podrá cederse sin consentimiento.",
            id="not without, for only with",
        ),
        pytest.param(
            "ja-es",
            "会場内での撮影はご遠慮ください。",
            "Evite tomar fotografías dentro del recinto.",
            id="evite for ご遠慮ください",
        ),
        pytest.param(
            "ja-es",
            "会費は、いかなる理由があっても返還しない。",
            "Las cuotas en ningún caso se devolverán.",
            id="en ningún caso before its verb",
        ),
        pytest.param(
            "ja-en",
            "問題が解決しない場合は、お問い合わせください。",
            "If the problem persists, please contact us.",
            id="persists for 解決しない",
        ),
        pytest.param(
            "ja-es",
            "手続きの完了後30日以内であれば、アカウントを元に戻せます。",
            "Si no han pasado más de 30 días desde que concluyó el trámite, puede recuperar la cuenta.",
            id="no han pasado más de for 以内",
        ),
        pytest.param(
            "ja-es",
            "閲覧内容が見えなくなるわけではありません。",
            "El contenido sigue siendo visible.",
            id="denied twice",
        ),
        pytest.param(
            "ja-en",
            "誤って退会した人は、退会をなかったことにできる。",
            "Those who left by mistake may have the withdrawal undone.",
            id="なかったことに",
        ),
        pytest.param(
            "ja-en",
            "申請を認めない場合には、その理由を付さなければならない。",
            "It must state its reasons whenever it turns an application down.",
            id="turns down for 認めない",
        ),
        pytest.param(
            "ja-en",
            "利用者がいつでも同意を取り消すことができるようにしなければならない。",
            "Users must be able to withdraw their consent at any time.",
            id="must be able to for できるようにしなければならない",
        ),
        pytest.param(
            "ja-es",
            "直近の記録は、すぐに検索できる状態としなければならない。",
            "Los registros más recientes tendrán que poder consultarse al instante.",
            id="tendrán que poder for できる状態としなければならない",
        ),
        pytest.param(
            "ja-en",
            "法令により保存が義務付けられている帳簿は、この限りでない。",
            "Books that must be kept by law are excluded.",
            id="are excluded for この限りでない",
        ),
        pytest.param(
            "ja-en",
            "得点が7.0以上9.0未満のものは、30日以内に対応する。",
            "Scores from 7.0 up to but not including 9.0 are dealt with within 30 days.",
            id="not including for 未満",
        ),
        pytest.param(
            "ja-en",
            "13歳未満のお子さまは、保護者の同意なく登録できません。",
            "Children under 13 need a parent's consent to register.",
            id="need for なく…できません",
        ),
        pytest.param(
            "ja-es",
            "端末を紛失した場合でも、記録が第三者に読み取られることはありません。",
            "Aunque pierda su dispositivo, nadie más podrá leer los registros.",
            id="nadie más podrá is no leave",
        ),
        pytest.param(
            "ja-es",
            "問題が解消しないときは、窓口にご連絡ください。",
            "Si el problema continúa, comuníquese con la oficina de atención.",
            id="si continúa for 解消しない",
        ),
        pytest.param(
            "ja-en",
            "別途の契約を要せず利用できる。期限までに支払がない場合、許諾は失効する。",
            "Use requires no separate contract. Where the deadline passes without payment, permission lapses.",
            id="requires no for 要せず",
        ),
        pytest.param(
            "ja-en",
            "当方は、不具合を修正することがあるが、その義務を負うものではない。操作方法に関する質問には回答しない。",
            "The author may correct defects but is under no duty to do so. Questions about operation are not answered.",
            id="under no duty for 義務を負うものではない",
        ),
        pytest.param(
            "ja-en",
            "当方は、故意又は重大な過失がある場合を除き、責任を負わない。",
            "Save in cases of intent or gross negligence, the author is not answerable.",
            id="save in",
        ),
        pytest.param(
            "ja-es",
            "解除された利用者は、複製物を消去するものとし、利用料の返還を請求することができない。",
            "Terminada la licencia, el usuario eliminará las copias y no tendrá derecho a que se le devuelvan las cuotas.",
            id="no tendrá derecho a is no leave",
        ),
        pytest.param(
            "ja-es",
            "文字の種類について、他の制限を設けるべきではない。",
            "No conviene imponer otras restricciones sobre los tipos de caracteres.",
            id="no conviene for べきではない",
        ),
        pytest.param(
            "ja-en",
            "投票の秘密は、これを侵してはならない。",
            "The secrecy of the ballot is inviolable.",
            id="inviolable for 侵してはならない",
        ),
        pytest.param(
            "ja-es",
            "申請が不備なく受理された場合、5営業日以内に審査が完了します。",
            "Las solicitudes completas se revisan en un plazo de cinco días hábiles.",
            id="completas for 不備なく",
        ),
        pytest.param(
            "ja-en",
            "駐輪場以外の場所に自転車を止めないこと。",
            "Bicycles must be parked in the bicycle park and nowhere else.",
            id="nowhere else for 以外の場所",
        ),
        pytest.param(
            "ja-en",
            "面接にお越しいただけない場合は、前日の17時までにご連絡ください。",
            "If you cannot make it to the interview, let us know by 5 p.m. the day before.",
            id="5 p.m. is 17時",
        ),
        pytest.param(
            "ja-es",
            "添付ファイルは、差出人に心当たりがない限り開かないでください。",
            "No abra archivos adjuntos si no conoce al remitente.",
            id="no … si no for ない限り…ない",
        ),
        pytest.param(
            "ja-es",
            "委員は、無報酬とする。",
            "El cargo de miembro del comité es honorífico.",
            id="honorífico for 無報酬",
        ),
        pytest.param(
            "ja-en",
            "実験中は、保護眼鏡を外してはいけません。",
            "Keep your safety glasses on during experiments.",
            id="keep on for 外してはいけません",
        ),
        pytest.param(
            "ja-es",
            "ただし、社内の評価を目的とする試作品と、著作権を譲渡した製品は対象外です。",
            "No se aplica, sin embargo, a los prototipos de evaluación interna ni a los productos"
            " cuyos derechos de autor se hayan cedido.",
            id="no se aplica … ni for 対象外",
        ),
        pytest.param(
            "ja-es",
            "自由な利用が許されている場合を除き、審査が完了するまで部品を統合することはできません。",
            "Mientras no haya terminado la revisión, la pieza no podrá integrarse, salvo que su uso sea libre.",
            id="mientras no … no for まで…できません",
        ),
        pytest.param(
            "ja-es",
            "一度公開した版の内容は、変更してはならない。",
            "El contenido de una versión ya publicada es intocable.",
            id="intocable for 変更してはならない",
        ),
        pytest.param(
            "ja-es",
            "手作業で編集された設定は、黙って上書きされることはありません。",
            "La configuración editada a mano jamás se sobrescribe sin avisar.",
            id="sin avisar for 黙って",
        ),
        pytest.param(
            "ja-en",
            "退会しても、公開済みの投稿は残ります。",
            "Closing your account does not remove what you have already published.",
            id="does not remove for 残ります",
        ),
        pytest.param(
            "ja-en",
            "この要件を満たさないからといって、直ちに削除されるわけではない。",
            "Failing to meet this requirement does not by itself lead to removal.",
            id="by itself for 直ちに…わけではない",
        ),
        pytest.param(
            "ja-en",
            "ご不明な点は、窓口までお問い合わせください。",
            "If you have any questions, you can contact our desk.",
            id="you can contact for a request",
        ),
        pytest.param(
            "ja-en",
            "何人も、第三者に通知してはならない。",
            "No one may notify third parties.",
            id="no one may notify",
        ),
    ],
)
def test_keeps_silent_at_the_predicate(languages: str, source: str, target: str) -> None:
    """The same thing said of the same predicate, whatever the words, is no change."""
    assert codes(source, target, languages) == []


@pytest.mark.parametrize(
    ("denied", "found"), [("do not keep", []), ("keep", ["PAR303"])], ids=["the same", "none left"]
)
def test_a_sentence_of_thousands_of_denials_is_read(denied: str, found: list[str]) -> None:
    """It ends, with what a sentence of one would have; were the time not that of its length, it would not."""
    source, target = "当社は記録を保存せず、" * 3000, f"We {denied} the records, " * 3000
    assert codes(source + "開示しません。", target + f"and {denied} the files.", "ja-en") == found


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


def test_hints_are_found_whatever_was_read_before():
    """They are compiled when first asked for, and the first to ask must get them."""
    reading = read("Proporciones poco comunes", vocabulary.__wrapped__("es"))
    common = known_words(reading.text, "es")[-1]
    assert is_said_of(reading, common, "not")


@pytest.mark.parametrize(
    ("source", "target", "said"),
    [
        pytest.param(
            "当社は、利用者に通知しなければなりません。",
            "We may notify the user.",
            "the source says a duty (“なければなりません”) and the translation a permission (“may”)",
            id="duty and permission",
        ),
        pytest.param(
            "当社は、変更の30日前までに、利用者に通知します。",
            "We may notify the user 30 days before the change.",
            "the source leaves no choice and the translation gives one (“may”)",
            id="no word for the duty",
        ),
        pytest.param(
            "登録を取り消すことができます。",
            "You must cancel the registration.",
            "the translation says a duty (“must”) where the source says a permission (“ことができ”)",
            id="permission and duty",
        ),
        pytest.param(
            "すべての情報を削除します。",
            "We delete some of the information.",
            "the source speaks of all (“すべて”) and the translation of a part (“some”)",
            id="all and a part",
        ),
    ],
)
def test_message_quotes_what_either_text_says(source: str, target: str, said: str) -> None:
    """A translator who reads only one of the languages sees the words on both sides, and never an empty quotation."""
    (finding,) = compare_texts(source, target, "ja", "en")
    assert said in str(finding)
