"""At least and at most, before and after in Japanese, as data for ``seihon.parity.bounds`` and ``orders``.

``BEFORE`` are phrases in front of a number, with what they say of it, ``AFTER``
those behind its unit: ``most`` and ``least`` bound a quantity; ``latest`` and
``earliest`` a time, and what they bound turns around when counted back (「30日前まで」
is at least 30 days); ``back`` and ``forth`` say on which side of an event a period
lies, ``per`` that what is said is said of the next number (2年に1回), and ``""`` that nothing can be told. Earlier ones win. ``FILLER`` may stand
between a phrase and the number, ``COUNTED`` between the number and a phrase.
``INVERTS`` are words that can turn a bound into its opposite, so that
「16歳未満は利用できません」 is "16 or over".

``ORDER`` says what comes before (``back``) or after (``forth``) something in words
without a number; with ``?`` it may render such a word; the empty kind is of
phrases that look so. ``ANCHORED`` says it of the word beside it: the one before it in
Japanese, one of those after it in other languages. ``BOUND_HINT`` is what every text with a bound has one of: a
search for all phrases would cost every text much more.
"""

from __future__ import annotations

#: Whether texts are read in small letters.
SMALL_LETTERS = False

BEFORE: tuple[tuple[str, str], ...] = (
    ("most", r"最大(?:で|限)?|最長(?:で)?|最高|上限(?:を|は|が)?|多くとも|多くても|長くとも|長くても|せいぜい"),
    ("least", r"最低(?:でも|限)?|最短(?:で)?|最小|少なくとも|少なくても|下限(?:を|は|が)?"),
    ("latest", r"遅くとも|遅くても"),
    ("earliest", r"早くとも|早くても"),
    ("back", r"(?<!午)(?<!以)前|遡って|さかのぼって"),
    ("forth", r"(?<!午)(?<!今)後|から|より|以後|以降|起算して|起算し"),
)  # fmt: skip
FILLER = r"[、,\s]?(?:(?:毎|各)?[年月週日](?:間|に)?|過去|直近|起算して|起算し|約|およそ|おおむね|概ね|さらに|なお|満|連続(?:して|する)?|合計(?:で)?)?[、,\s]?[¥$€]?\s?"
#: A counter, and what stands in brackets after it.
COUNTED = r"[)\]]?\s?(?:つ|[かヶカヵケ箇個](?:所|国|月|年)|[一-龥々ァ-ヶーA-Za-z%]{0,6}?(?<!以))"
AFTER: tuple[tuple[str, str], ...] = (
    # As often as once in that time, at least: "at least once a year".
    ("", r"(?:間)?以内(?:ごと|毎|に(?:一|１|1)[度回])"),
    # A period that has run out, or has not.
    ("latest", r"(?:間)?(?:が|を)?\s?経過(?:する|した)?(?:日|時|時点)?(?:より)?(?:まで|前)"),
    ("", r"(?:間)?(?:が|を)?\s?(?:経過|過ぎ)(?:し)?て?も|(?:間)?(?:が|を)?\s?経過し(?:ない|ておらず|ていな)|を除|以外|に(?:限|かかわ)"),
    ("per", r"(?:間)?に(?=\s?\d)"),
    ("earliest", r"(?:間)?(?:以上)?(?:が|を|の)?\s?(?:経過|過ぎ)(?!す)"),
    ("least back", r"(?:間)?以上前"),
    ("least forth", r"(?:間)?以上(?:後|先)"),
    ("most back", r"(?:間)?(?:以内|未満)前"),
    ("most", r"(?:間)?を?\s?超え(?:ない|ず|ません|ること(?:は|が)?(?:でき)?(?:ない|なく|ません|ありません))|(?:間)?を?\s?上回(?:らない|らず)|(?:間)?に満たない"),
    ("least", r"(?:間)?を?\s?下回(?:らない|らず|ること(?:は|が)?(?:でき|ない|なく))|(?:間)?に満たない(?:こと|もの)(?:は|が)?な"),
    ("", r"以[上下][、,に]?(?:[「『(（]|の(?:とおり|通り|よう|文))"),
    ("most", r"(?:間)?(?:以内|以下|未満)|(?:間)?を?\s?下回|(?:間)?を?(?:限度|上限)|(?:間)?に達するまで"),
    ("least", r"(?:間)?以上|(?:間)?を?\s?(?:超(?!過料)|こえ|上回)|(?:間)?を?下限|(?:間)?に達し"),
    ("back latest", r"(?:間)?前(?:の日|日)?まで"),
    ("back earliest", r"(?:間)?前(?:から|以降|より)"),
    ("back", r"(?:間)?前"),
    ("forth latest", r"(?:間)?後(?:の日|日)?まで"),
    ("forth earliest", r"(?:間)?後(?:から|以降|より)"),
    ("latest", r"(?:\([^()]{1,8}\))?\s?(?:間)?(?:以前|まで)"),
    ("earliest", r"(?:\([^()]{1,8}\))?\s?(?:以降|以後)"),
    ("forth", r"(?:間)?後(?!見)"),
    ("since", r"(?:\([^()]{1,8}\))?\s?から"),
)  # fmt: skip
INVERTS = r"(?<!ばなら)(?<!と[はも]限ら)ない|(?<!ばなり)ません|なかっ|なく|なけれ(?!ばな[らり])|ず(?=[、。にと])|禁止|禁じ|不可|除[きくい]|以外|対象外"
#: How far from a number such a word is looked for, before and behind it, in characters.
REACH = (0, 50)
#: Where none is looked for any further.
CLAUSE_END = r"[。！？]|\n|(?<=[しりきちみえけせてずばく])、|(?<=とき[はに])、|(?<=場合は)、|(?<=場合には)、"

ORDER: tuple[tuple[str, str], ...] = (
    ("", r"午前|午後|名前|当たり前|人前|手前|建前|前提|以前として|前後|最後|今後|背後|後見|後援|後ろ|後任|後者|前者|前述|前文|直後に表示|後記|前記|前掲|一人前|自前|生前|戦前|戦後|老後|産[前後]|食[前後]"),
    ("", r"前[項条号各回段文]"),
    ("back", r"前(?:年度|営業日|四半期|月|日|年)(?!まで)"),
    ("back", r"事前(?!審)|あらかじめ|予め|前もって|(?<=[日年月])以前"),
    ("back", r"(?<=[うくすつぬむるぐぶ])(?:直)?前(?=[、にのもでまかは。）)])|(?<=[一-龥ァ-ヶーしりきけみえ])前(?=[にのもまか、])|(?<!目)の前(?=[にま、])|より前"),
    ("back?", r"まで|前|先(?:に|立|だ)"),
    ("forth", r"事後|(?<=[ただ])(?:直)?後(?=[、にのもではかを。）)速直遅]|\d)|その後|(?<=[一-龥ァ-ヶーしりきけみえ])後(?=[、にのもではか直速遅])|(?<!背)の後(?=[、にも])|より後"),
    ("forth", r"翌(?:年度|営業日|四半期|月|日|年)|(?<=[日年月])以[後降]"),
    ("forth?", r"後|以降|上で|うえ[で、]|の上、|てから|次第|経過|のち|翌|たら|済|てはじめて|て初めて"),
)  # fmt: skip
ANCHORED: tuple[tuple[str, str], ...] = (
    ("back", r"(?<=[うくすつぬむるぐぶ])(?:直)?前(?=[にのまでは、])|(?<=[一-龥ァ-ヶーぁ-ん])の前(?=[にま、])|(?<=[一-龥ァ-ヶー])(?<![日月年週間])前(?=[にの])|に先立[ちっつ]|に先だ|(?<![日月年週間前])までに(?!は)"),
    ("back", r"(?:場合|とき|際)(?:に)?は?、?(?:[^。、]{0,14}、)?(?:あらかじめ|事前に|予め)"),
    ("forth", r"(?<=[ただ])(?:直)?後(?=[にはも、のでか])|(?<=[一-龥ァ-ヶー])の?後(?=[にはも、])|(?<=[てで])から(?=[、でな]|[一-龥ぁ-ん])|(?<=[ただ])(?:上|うえ)で|の上(?:で)?、"),
)  # fmt: skip
BOUND_HINT = r"以[上下内前後降]|未満|超|最[大小高低長短]|まで|から|経過|過ぎ|前|後|とも|下回|上回|限|満た|達し"
