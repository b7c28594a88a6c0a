"""How Japanese joins the items of an enumeration, as data for ``seihon.parity.enumerations``.

``JOINTS`` are what stands between two items, with what it says: ``and``;
``or``; ``either``, which is and/or; ``loose``, which other languages render
with either; ``chain``, verbs one after the other; ``comma``, which says
nothing; the empty kind is of phrases that join nothing. Earlier ones win.
``MAYBE_AND`` and ``MAYBE_OR`` what may be rendered with such a word in another
language, ``EXAMPLES`` what makes a list one of examples, joined either way.
"""

from __future__ import annotations

#: Whether items may be joined with no word that says which, so that a translation has to choose.
BARE = True
#: Whether words may have capitals; where they have none, no case is ignored, which takes milliseconds to prepare.
CAPITALS = False

_OR = r"または|又は|もしくは|若しくは|あるいは|或いは|或は|ないし(?:は)?|それとも"
_AND = r"および|及び|ならびに|並びに|且つ|かつ(?!て)|とともに|と共に"
#: The end of a noun, and the beginning of one.
_NOUN = r"(?<=[一-龥々ァ-ヶーA-Za-z0-9」』）)])"
#: What と does not join to what stands before it, but says with whom or what.
_WITH = (
    "共有|共に|通信|協力|連携|連絡|契約|比較|比べ|比して|同様|関連|同じ|同一|同等|異な|一致|関係|協議|締結"
    "|(?:共同|通話|協働|協業|連結|同期|相談|交渉|交流|会話|対話|接続|接触|提携|統合|結合|競合|矛盾|衝突|判断|コラボ|やり取り|やりとり)"
    "(?:す|し|さ|でき|を?行|レー)"
    "|結[ぶびんば]|会[っういえ]|話[すしせ]|違[うっ]|争[うっわ]"
    "|して|する|した|なる|なり|なっ|いう|いっ|言[うっわいえ]|呼[ばびぶん]|思[うっわいえ]|考え|感じ|見[なるらえ]|定め|みな|認め|信じ|述べ"
)
_NEXT = rf"(?!\s?(?:{_WITH}))(?=\s?[一-龥ァ-ヶA-Za-z0-9「『])"
#: What leaves the choice between two items that と or 及び joins.
_ONE_OF = r"(?=[^。、]{1,20}?(?:の(?:いずれ|どちら|うち|間)|以外))"

#: A verb that another follows: the end of what stands before the comma.
_CHAIN = (
    r"(?<=[一-龥々ァ-ヶーA-Za-z ][しりきぎみびいえけげせてべめれ])(?<![につと一]い)(?<!限り)"
    r"|(?<=[一-龥々ぁ-ん][いきしりっんえけげせてべめれみ][てで])"
    r"(?<!ついて)(?<!対して)(?<!よって)(?<!よりて)(?<!関して)(?<!際して)(?<!おいて)(?<!応じて)(?<!として)(?<!加えて)(?<!従って)"
    r"(?<!したがって)(?<!通じて)(?<!通して)(?<!基づいて)(?<!つきまして)(?<!とって)(?<!めぐって)(?<!向けて)(?<!除いて)(?<!併せて)"
    r"|(?<=する)とともに"
)

JOINTS: tuple[tuple[str, str], ...] = (
    ("", rf"(?<=[一1１])[つ人個名件]?(?:{_OR})(?=複数|それ以上|数)"),
    ("either", r"(?:及び|および)\s?[/／]\s?(?:又は|または)|[/／](?:又は|または)"),
    # Two or more of "A, B or C" are of "A, B and C".
    ("loose", rf"(?:{_OR})(?=[^。、]{{1,20}}?(?:の(?:うち|間|中)))"),
    ("or", rf"{_OR}|(?<=[一-龥ァ-ヶーA-Za-z」』）)])か、?(?=[一-龥ァ-ヶA-Za-z「『])"),
    ("loose", rf"(?:{_NOUN}\s?と|および|及び){_ONE_OF}"),
    ("and", rf"{_AND}|{_NOUN}\s?と{_NEXT}|(?<=場合)であって、|(?<=もの)であって、|(?<=とき)であって、"),
    ("loose", rf"{_NOUN}\s?や(?=\s?[^めむすっ])|・|[/／]|たり、?|[うくすつぬむぐぶるいた]か、"),
    ("chain", rf"(?:{_CHAIN})[、，]"),
    ("comma", r"[、，]|(?<=\S) ?,(?: (?=\D)|(?=[ぁ-ん一-龥ァ-ヶ]))"),
)
#: How the drafting of laws and contracts writes a joint, as 公用文 does: there none is chosen for its sound.
STRICT = r"又は|若しくは|及び|並びに|且つ|かつ|であって"
#: Words of two opposites, which other languages say with two and a joint that the source has not.
PAIRED = (
    r"送受信|改廃|売買|授受|開閉|入退[室場館社]|入出[金力庫荷]|出入[国り]?|加除|増減|出退勤|離着陸|賃貸借|貸借|得喪|受発注|輸出入|採否"
    r"|(?:国|社|部|院|校|館|内)?内外|公私|官民|労使|男女|老若|昼夜|真偽|正否|有無|可否|賛否|是非|適否|要否|当否|存否|諾否|成否|合否|安否"
    r"|新旧|前後|左右|上下|大小|多少|長短|高低|強弱|自他|利害|得失|損益|賞罰|保護者|妊産婦|両親|父母|夫妻|夫婦|兄弟|姉妹|親子|祖父母|役職員|取捨"
)
MAYBE_AND = (
    r"や(?!む|め|す|っ|は|り|る)|・|/|／|たり|とか|等|など|と(?=[一-龥ァ-ヶA-Za-z「『、\s0-9])|し、|して|て、|で、|り、|き、|また|さらに"
    r"|更に|加え|、|，|, |も"
)
MAYBE_OR = (
    r"など|等(?!し|価|級|身)|例え|たとえ|例\s?[:：]|e\.g|といった|ような|とか|有無|可否|採否|賛否|是非|内外|前後|新旧|その他|以外|ほか|他の"
    r"|いずれ|どちら|どの|何[らかで]|誰|いかなる|あらゆる|任意|ても|でも|とも、|であれ|か(?:[、。，．)）]|ど|否|は|を|が|に|も|の|$)"
    r"|[のるたいす]か|もし|も[^。]{1,25}も|うち|や(?!む|め|す|っ|は|り|る)|・|/|／|たり|か(?=[一-龥ァ-ヶA-Za-z「『])"
)
EXAMPLES = r"など|等|含|例え|たとえ|例：|といった|たり"
#: A negation joins what it denies in other ways than other languages.
NEGATION = r"[なま](?:い|せん|く|し)|ず(?=[、。にと])|禁止|禁じ|お断り|遠慮|控え|避け"

#: What leaves something open; a target in Japanese is not asked.
CHOICE = r"(?!)"
INDEFINITE = r"(?!)"
#: What says another duty after an "or" of the sentence; see English.
DUTY = r"(?!)"

#: A connective that cannot stand before the word that follows it.
MISFIT_AND = MISFIT_OR = r"(?!)"

#: What no enumeration goes across.
BREAK = r"[。．；：！？（）()「」『』\n]|[はがをにでてしりば]、"
#: What no list goes across; its items may stand in quotation marks.
LIST_BREAK = r"[。．；：！？（）()\n]|[はがをにでてしりば]、"
#: What stands between a list and what its items are examples of, after the list here, before it in other languages.
EDGE = r"といった|のような|(?:など|等)の|その他の?|をはじめ|を含[むみめ]"
#: What stands before a comma between items, and not between parts of a sentence.
ITEM_END = r"(?:[一-龥々ァ-ヶーA-Za-z0-9」』）)\]】>*_`等どり]|[こも][とのり]|[きみけな]さ)\s?"
#: What an item has that is rather a part of a sentence than a name of something.
CLAUSE = r"[をがはにでてたるりいくれけ](?![一-龥ァ-ヶ]?$)"
#: How far from a joint its items are looked for, and the length of the longest item, in characters.
REACH = 18
LONGEST = 30
SENTENCE_END = r"(?<=[。．！？])[」）)]*\s*(?=\S)|(?<=[ぁ-ん一-龥A-Za-z)]\.) (?=\S)|\n"
#: How the joints of a list are written where the drafting of laws and contracts is followed, item by item.
DRAFTED = r"又は|若しくは|及び|並びに"
#: What stands before the first item of a list, the last place of it that matches; and what follows the last item.
FIRST = r"[をがはにへでてなたるいりしの](?=\s?[おご]?[一-龥ァ-ヶA-Za-z「『])|[、。：:]\s*"
LAST = r"[をがはにへでとの]|その他|など|等(?=[をのがはにで])|(?<=[一-龥ァ-ヶ])[さしすせ]"
#: What stands in an item that begins another list: 管理する情報を漏えい、.
INNER = r"[をがは](?=\s?[おご]?[一-龥ァ-ヶA-Za-z「『])"
#: A verb before a comma and a joint, which is an item: 複製し、又は.
VERB = r"[一-龥々ァ-ヶー]+[ぁ-ん]{1,2}(?=、$)"
#: How an item ends that is rather the verb of a part of the sentence.
VERB_END = r"[いきりえけせてるれびみぎく]$"
#: What an item has at least that is to be missed: これら and それ are none.
NOUN = r"[一-龥々ァ-ヶA-Za-z0-9]"
#: An item that other languages say with a pronoun, or that only points; a name on a screen is rendered freely.
POINTING = (
    r"(?:ご|お)?(?:本人|客様|客さま|あなた|皆様|皆さま|当社|弊社|自己|自ら|自身|会員|利用者|ユーザー?|相手方|他人|他|者|方|人|これらの者|前条|前項|同条|同項)"
    r"|.{0,30}(?:場合|とき|もの|こと|ところ|うえ|上で|際|ため)|「[^」]*"
)
