"""Numerals, months, units and bounds of Japanese, as data for ``seihon.parity.numbers`` and ``dates``."""

from __future__ import annotations

#: Words that are numbers: Japanese writes them with characters or digits, save the native counters in kana.
CARDINALS: dict[str, int] = {"ふたつ": 2, "みっつ": 3, "よっつ": 4, "いつつ": 5}
SCALES: dict[str, int] = {}
JOINER = r"(?!)"
DIGIT_SCALES: dict[str, int] = {"ダース": 12}
#: Words that may stand for a number, or for none: they explain a number of the other side and ask for nothing.
HINTS: dict[str, tuple[float, ...]] = {
    "ひとつ": (1,), "ひとり": (1,), "ふたり": (2,), "両方": (2,), "両者": (2,), "双方": (2,), "いずれも": (2,),
    "どちら": (2,), "両": (2,), "半年": (6, 0.5), "半分": (0.5, 2, 50), "半数": (0.5, 2, 50), "半額": (0.5, 50),
    "半期": (6, 2), "半": (0.5, 30), "隔週": (2, 14), "隔月": (2,), "四半期": (3, 4), "ダース": (12,),
    "毎日": (1, 24), "毎月": (1,), "毎年": (1,), "毎週": (1, 7), "ゼロ": (0,), "数十": (10, 12), "数百": (100,),
    "数千": (1000,), "数万": (10**4,), "数百万": (10**6,), "唯一": (1,), "統一": (1,), "単一": (1,), "同一": (1,),
    "倍": (2,), "翌": (1,), "初": (1,), "次": (2,), "ワン": (1,), "ツー": (2,), "正午": (12,), "零時": (0, 24), "深夜": (0, 12, 24), "二重": (2,), "二次": (2,),
    "第三者": (3,), "第一": (1,), "第二": (2,), "第三": (3,), "世紀": (100,), "週": (7,),
}  # fmt: skip
#: What looks like a number and is none: words that merely contain a numeral.
IGNORED = (
    r"第三者|第三国|十分(?!間|の[一二三四五六七八九\d]|以内|後|前|ごと|毎|程度|ほど|未満|以上|おき)|不十分|十全|万[がヶ]?一|万全|万能|千差万別|一切|一般|一部|一定|一方|一時(?!間)"
    r"|一致|一覧|一連|一環|一緒|一貫|一意|一旦|一層|一律|一括|一同|一体|一斉|一見|一新|一式|一助|一員|一歩|一番(?!目)|一種|一例|一面"
    r"|一存|一身|一義|一元|一過|一応|一日も早|一人一人|一人ひとり|統一|同一|均一|唯一|単一|随一|逐一|択一|二重|三角|四角|百科|八百屋|八百万の神"
    r"|二次|三次|一次|四半期|六法|万国|万博|三権|十字|七転|五十音|50音|二人三脚|三面|千葉|三重|三菱|三井|五輪|四国|九州|八王子|[一二三四五]郎"
    r"|[数何幾][十百千万億]+|全[一二三四五六七八九十]+(?=章)"
)
NUMERAL_CHARACTERS: dict[str, int] = {
    "〇": 0, "零": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    "壱": 1, "弐": 2, "参": 3, "十": 10, "百": 100, "千": 1000,
}  # fmt: skip
NUMERAL_SCALES: dict[str, int] = {"万": 10**4, "億": 10**8, "兆": 10**12}
#: A numeral of one character is a number only after or before one of these.
NUMERAL_BEFORE = r"(?:第|約|最大|最低|最長|計|全|各)\s*$"
NUMERAL_AFTER = (
    r"\s*(?:つ|[かヶカヵケ箇個]月|[かヶカヵケ箇個]所|[かヶカヵケ箇個]国|[かヶカヵケ]年|営業日|日|週|年|時間|分|秒|人|名|件|回|度(?!合|量)|個|種|項|条|章|節|号|版|編"
    r"|台|枚|本(?!人|来)|歳|才|割|倍|社|点|階|段|票|円|ドル|ユーロ|ポンド|パーセント|%|桁|文字|行|列|世紀|番目|月|通り|者|頁|ページ|都市|言語|万|億|兆|サイト)"
)

MONTHS: dict[str, int] = {}
_N = r"[〇一二三四五六七八九十]"
_Y = rf"(?P<y>(?:1[6-9]|20)\d\d|[一二]{_N}{{3}})\s*年"
_EY = rf"(?P<era>令和|平成|昭和|大正|明治)\s*(?P<y>\d{{1,2}}|元|{_N}{{1,4}})\s*年"
_M = rf"(?P<m>(?<!\d)0?[1-9]|(?<!\d)1[0-2]|(?<!{_N})十[一二]?|(?<!{_N})[一二三四五六七八九])\s*月(?!間|額|次)"
_D = rf"(?P<d>\d{{1,2}}|{_N}{{1,3}})\s*(?:日(?!間|以内|本)|(?=[〜～~–・、-]\s*\d{{1,2}}\s*日))"
#: Patterns of dates with the groups y, m, d, era, in the order they are tried.
DATES: tuple[str, ...] = (
    rf"{_EY}\s*{_M}(?:\s*{_D})?",
    rf"(?<!\d){_Y}\s*{_M}(?:\s*{_D})?",
    rf"{_M}(?:\s*{_D})?",
    _EY,
)
#: Letters every date has one of; a text without them is not searched for dates.
DATE_HINT = r"月|令和|平成|昭和|大正|明治"
WEEKDAYS: dict[str, int] = {
    "月曜": 1, "火曜": 2, "水曜": 3, "木曜": 4, "金曜": 5, "土曜": 6, "日曜": 7,
}  # fmt: skip
#: The year before the first of each era.
ERAS: dict[str, int] = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867}

#: Units after a number: the unit and its pattern, the longer ones first.
UNITS: tuple[tuple[str, str], ...] = (
    ("%", r"%|パーセント"),
    ("business day", r"(?:営業日|平日|就業日|稼働日|銀行営業日|日(?:間)?[（(](?:銀行)?営業日[）)])"),
    ("day", r"日(?!本|目|付|未明|深夜|時点)"),
    ("week", r"週(?:間)?(?!目)"),
    ("month", r"[かヶカヵケ箇個]月(?!目)"),
    ("year", r"[かヶカヵケ]?年(?!代|度|次|目|生|版|頃|頭|末|初|に(?!わた|及|一)|[0-9](?!\d?[かヶカヵケ箇個]月))"),
    ("hour", r"時間(?!目)"),
    ("minute", r"分(?!の|類|野|割|け|間目)"),
    ("second", r"秒"),
    ("tenths", r"割(?!当|り)"),
    ("USD", r"(?:米|アメリカ)?ドル"),
    ("EUR", r"ユーロ"),
    ("JPY", r"(?:日本)?円"),
    ("GBP", r"(?:英)?ポンド"),
    ("MXN", r"(?:メキシコ)?(?:・)?ペソ"),
    ("mile", r"マイル"), ("inch", r"インチ"),
)  # fmt: skip
#: Text around a number that makes it an exclusive bound, or an inclusive one.
EXCLUSIVE_BEFORE = r"(?!)"
EXCLUSIVE_AFTER = r"[^。、0-9]{0,5}?(?:未満|を超|超|より)"
INCLUSIVE_BEFORE = r"(?:最低|最大|最長|少なくとも)\s*$"
INCLUSIVE_AFTER = r"[^。、0-9]{0,5}?(?:以上|以下|以内|以降|まで)"
#: The hours of the afternoon, next to a number.
AFTERNOON_BEFORE = r"(?:午後|夕方|夜|晩|PM)の?\s*$"
AFTERNOON_AFTER = r"(?!)"
ROMAN_BEFORE = r"第\s*$"
ORDINAL_SUFFIX = r"(?!)"
#: After a number: and a half more.
HALF_AFTER = r"(?:[^0-9]{1,2})?半(?!数|分|額|角)"
#: Ways to say that something is always so, in numbers that other languages do not say.
ALWAYS = r"24\s?時間\s?365\s?日|24\s?時間(?:年中無休|体制)|24\s?/\s?7"
#: Whether thousands may be set apart by a space, as in 12 000.
SPACED_THOUSANDS = False
#: A fraction with the groups ``n`` and ``d`` for what stands over and under the line, or ``part`` for one part of what it
#: names. ``DENOMINATORS`` are the words that say into how many parts something is divided.
FRACTION = (
    r"(?P<d>\d{1,3}|[一二三四五六七八九十百]{1,3})\s?分の\s?(?P<n>\d{1,3}|[一二三四五六七八九十百]{1,3})"
    r"(?![部般定時回日人般切])|(?P<part>(?!))"
)
DENOMINATORS: dict[str, int] = {}
#: Articles that say one before a unit or a scale, and words within a number that say nothing.
ARTICLES = r"(?!)"
JOINING_WORDS: frozenset[str] = frozenset()
#: What stands before the number of a clause, a table or a figure.
REFERENCE_BEFORE = r"(?:第|表|図|付録|別表|条|項|号|章|節|セクション|§)\s*"
