"""The qualifiers of legal Japanese, on which the scope of a sentence hangs, as data for ``seihon.parity.qualifiers``.

``SAYS`` is what surely says a qualifier and has to be answered by the other
text; ``ANSWERS`` is what may render it besides, in a translation into this
language. The names are the same in all languages; one that a language does
not have is not compared with it.
"""

from __future__ import annotations

#: Whether a word is told from the next; the patterns of those that do are whole words in small letters.
WHOLE_WORDS = False

SAYS: dict[str, str] = {
    "only": r"(?<![がら])のみ(?!なら|な[さで]|で(?:は)?なく)|に限[りっ](?!ません|なく)|に限る(?:。|もの)|専ら|もっぱら",
    "at any time": r"いつでも",
    "in principle": r"原則(?:として|、)",
    "both": r"双方|両方|両者",
    "whole": r"全文(?=を|が|に)|全額|全量|全期間",
    "all": r"一切|いかなる|如何なる",
    "each time": r"(?:その)?都度|そのつど",
    "part": r"(?:全部|全て|すべて|全体)(?:又は|または|若しくは|もしくは|か)(?:その)?一部",
    "all of": r"いずれにも(?:該当|当てはま|適合|係|違反)",
    "in writing": r"書面(?:により|にて|で(?!な|は)|による|をもって|又は|または)",
    "promptly": r"遅滞なく|直ちに|ただちに|速やかに|すみやかに",
    "free of charge": r"無償で|無料で",
    "jointly": r"連帯して",
    "non-exclusive": r"非独占的",
    "indirectly": r"直接(?:的)?(?:又は|または|若しくは|もしくは|、|・)間接",
    "negligence": r"過失",
    "intent": r"故意",
    "minor": r"軽微な",
    "weekday": r"平日",
}
ANSWERS: dict[str, str] = {
    "only": r"しか|以外|限|ただ|単に|唯一|専用|のみ|だけ|ない|ません|ず",
    "at any time": r"いつ|随時|時|常に|任意",
    "in principle": r"原則|通常|一般|基本|普通|通例",
    "both": r"両|双方|いずれ|どちら|とも|も|お互い|相互|各|共に|と",
    "whole": r"全|すべ|完全|総|一切",
    "all": r"すべ|全|あらゆ|一切|いかなる|各|どの|どん|いず|何|誰|いつ|どこ|皆|みんな|必ず|さまざま|様々|も|ない|ません|ず|完|総|それぞれ|任意|限り",
    "in writing": r"書|文書|文面|紙|記載|文章",
    "promptly": r"遅滞|直|ただち|速|すみやか|早|すぐ|即|迅速|至急|遅れ|急",
    "free of charge": r"無償|無料|無|ただ|費用|料|負担",
    "jointly": r"連帯|共同|共に|一緒|連名|合わせ|協",
    "non-exclusive": r"非独占|独占",
}
