"""Pairs of opposites in legal Japanese, as data for ``seihon.parity.opposites``.

``POLES`` has for each pair what says the one and what says the other; the
names are the same in all languages. A text that says only the one, rendered
by one that says only the other, says the reverse. ``MAYBE`` has words that may
say the one or the other besides: they are no sign of a reversal, but keep one
from being told. Words are left out that stand beside their opposite by custom
(以上, 前, 後).
"""

from __future__ import annotations

#: Whether a word is told from the next; the patterns of those that do are whole words in small letters.
WHOLE_WORDS = False

_CONSENT = r"(?:同意|承諾|許可|承認|許諾|了解)"
_NOTICE = r"(?:通知|予告|催告|警告|告知)"

POLES: dict[str, tuple[str, str]] = {
    "first": (r"最初の|初回|初めて|第一回", r"最後(?:の|に)|最終|直近|直前の"),
    "earlier": (r"いずれか早い|早い(?:方|ほう|日|時)", r"いずれか遅い|遅い(?:方|ほう|日|時)"),
    "inside": (
        r"国内|社内|域内|敷地内|構内|圏内|範囲内",
        r"国外|社外(?!秘)|海外|外国|域外|敷地外|構外|圏外|範囲外",
    ),
    "included": (
        r"を含(?!ま(?:ない|ず|ぬ|せない|れない)|みません|め(?:ない|ず|ません))[むみめ]|税込|消費税込",
        r"を除(?:く|き|い)|を?含ま(?:ない|ず|せん)|は?含みません|を?含めない|税抜|税別",
    ),
    "consent": (
        rf"{_CONSENT}(?:を|が)?(?:得て|得た|受けて|受けた|あれば|得れば|あった|ある(?:場合|とき))",
        rf"{_CONSENT}(?:を|が|の|も)?(?:得ずに|得ず|なく|なし|ないで|得ない|得ることなく|受けずに|受けない|要せず)|無断で",
    ),
    "notice": (
        rf"{_NOTICE}(?:を)?(?:した(?:上|うえ|後)|の(?:上|うえ)|し、|して(?:から)?|すること(?:により|で))",
        rf"{_NOTICE}(?:を|が|も)?(?:なく|なしに|せずに|せず|することなく|要せず|要しない|要することなく|行わずに)",
    ),
    "next": (r"翌(?:営業)?(?:日|月|年|週|期)", r"前(?:営業日|日(?!本)|月|年(?!度分)|週|期)(?!間|後)"),
    "start": (r"開始(?:日|時|の日|の時|前|後|から)|着手", r"終了|完了|終結|満了|終え"),
    "exceeding": (
        r"を?(?:超え|超過|上回)(?!ない|ず|ません|ては|ることはでき|ることができ|ることな)",
        r"下回(?!ら)|満たない|達しない",
    ),
    "regardless": (r"を問わず|に(?:かかわらず|関わらず|よらず)", r"場合に限り|ときに限り|場合にのみ|ときにのみ"),
    "even": (
        r"(?<!つい)(?<!おい)(?<!対し)(?<!関し)(?<!とし)(?<!よっ)(?<!少なく)[てで]も(?=、)|であっても|たとえ",
        r"限り|を除[きくい]|除外|この限り|以外",
    ),
    "increased": (r"増額|増加|引き?上げ|増や", r"減額|減少|引き?下げ|減ら|短縮"),
    "least": (r"少なくとも|最低", r"多くとも|最大|上限|最長|限度として"),
    "until": (r"[るい]まで(?!に)|まで(?=の間|は)", r"[たの]後(?:は|に|、)|てからは|以後は|以降は"),
    "both": (r"双方|両方|両者", r"いずれか(?!一?[方つ]?でも)|どちらか(?!一?[方つ]?でも)|片方(?!でも)"),
    "forbidden": (
        r"(?:禁止|禁じ)(?!し?(?:ない|ません|ず)|されない|されません|られ(?:ない|ていない))|てはならない|てはなりません|てはいけ(?:ない|ません)",
        r"(?:許可|承認)(?:する|します|される|されます|され)|許され(?!な|ませ)|認め(?:る|ます|られ(?:る|ます))",
    ),
    "optional": (
        r"任意(?!団体|代理|後見|保険|出頭|同行|整理|性)",
        r"必須(?!で?は?な|ではあり)|義務付け(?!て?い?(?:ない|ません)|られてい?な)|義務づけ",
    ),
    "attributable": (
        r"(?:責め?|責任)に帰すべき(?![^。、]{0,6}(?:によらず|によらない|でない|ではない|以外|なく))|責めによる|帰責事由がある",
        r"責め?に帰す(?:ること|べきで)?(?:が)?(?:でき)?ない|責めに帰さない|責めによらない|帰責事由(?:が|の)ない|(?:責め?|責任)に帰すべき[^。、]{0,6}(?:によらず|によらない|でない|ではない|なく)",
    ),
}
MAYBE: dict[str, tuple[str, str]] = {
    "optional": (r"任意|自由|選|ても", r"必|義務|なけれ|要(?=[すしさ])|ください"),
    "even": (r"も|問わ|どう|とき|場合", r"除|限|ただし|以外|なけれ|ないと|のみ|だけ|ない場合|ないとき"),
    "inside": (r"内部|内に", r"外部|外に|以外"),
    "forbidden": (
        r"ない|ません|禁|ず|不",
        r"許可|認め|でき|承認|承諾|同意|限り|除|ただし|かまわ|差し支え|よい|この限り|場合に限",
    ),
    "both": (r"両|双|いずれも|とも", r"一方|いずれ|どちら|ないし"),
    "until": (r"まで|間|中|前", r"後|以降|から|たら|次第|[たの]とき|れば|経過"),
    "included": (r"含|込み|加え", r"以外|のほか|ものの|必要はな"),
    "next": (r"次の|以降", r"前払|先立"),
    "first": (r"初|当初", r"末"),
    "start": (r"開始|始ま", r"終"),
}
#: Pairs of which the one, denied, is the other: 同意なく…しない is "only with consent".
DENIABLE = frozenset({"consent", "notice", "inside", "exceeding", "until"})
DENIAL = r"ない|ません|ず(?!れ)|禁|除"
