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
    "only": r"(?<=[一-龥ァ-ヶー」）)め])だけ(?=[をにが、]|で(?!き|は?な))|(?<![がら])のみ(?!なら|な[さで]|で(?:は)?なく)|に限[りっ](?!ません|なく)|に限る(?:。|もの)|専ら|もっぱら",
    "at any time": r"いつでも",
    "in principle": r"原則(?:として|、)",
    "both": r"双方|両方|両者",
    "whole": r"全文(?=を|が|に)|全額|全量|全期間",
    "all": r"一切|いかなる|如何なる",
    "each time": r"(?:その)?都度|そのつど",
    "part": r"(?:全部|全て|すべて|全体)(?:又は|または|若しくは|もしくは|か)(?:その)?一部",
    "all of": r"いずれにも(?:該当|当てはま|適合|係|違反)",
    "in writing": r"書面(?:により|にて|で(?!な|は)|による|をもって|又は|または)",
    "promptly": r"遅滞なく|(?:直ち|ただち)に(?![^。、]{0,20}(?:わけ|もの|こと)では(?:ない|ありません|なく))|速やかに|すみやかに",
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

#: What states a qualifier that a translation may turn into its contrary (less surely than ``SAYS``: the contrary has
#: to be there as well); what says the contrary of it in a translation into this language; and what in a source of
#: this language lets the contrary be said.
STATES: dict[str, str] = {
    "every": r"すべて|全て|あらゆる|一切|いかなる|如何なる|(?<![安完健万保])全(?=[一-龥ァ-ヶ])|各(?=[一-龥ァ-ヶA-Za-z])|いずれの|何人も|何らの|問わず|かかわらず",
    "always": r"いつでも|必ず|常に|つど|都度|毎回|たびに|たび(?=、)",
    "any of the following": r"いずれか(?:一つ|１つ|1つ|の一)?(?:以上)?(?:に(?:も)?(?:該当|当た|あた|当て|あて)|の(?:場合|事由|措置|方法|とき)|を(?:満|と))|(?:一つ|１つ|1つ|一)又は(?:複数|数個|二以上|それ以上)",
    "all of the following": r"(?:すべて|全て)(?:を|に|の(?:要件|条件)を)?(?:満た|充た|該当|含め|備え)|いずれにも|いずれも満た",
    "only": r"のみ|(?<=[一-龥ァ-ヶー」）)め])だけ(?=[をにが]|で(?!き|は?な))|に限[りるっ]|専ら",
    "both": r"双方|両方|両者|両当事者",
    "in full": r"全額|完済|全部(?!又は|または|若しくは|もしくは|か)|全量",
    "exclusive": r"専属的|(?<!非)独占的|(?<!非)排他的",
    "non-exclusive": r"非独占|非排他",
    "free of charge": r"無償|無料",
}
CONTRARY: dict[str, str] = {
    "every": r"一部の|特定の|いくつかの|部分的",
    "always": r"ときどき|時々|時折|場合によって",
    "any of the following": r"(?:すべて|全て)(?:を|に)(?:満た|該当)|いずれにも",
    "all of the following": r"いずれか|少なくとも",
    "only": r"(?:のみ|だけ)で(?:は)?なく|をはじめ",
    "both": r"いずれか|一方",
    "in full": r"一部",
    "exclusive": r"非独占|非排他|非専属",
    "non-exclusive": r"(?<!非)(?:独占|排他)的",
    "free of charge": r"有償|有料",
}
_PART = r"一部|部分|特定|選|択|一定|或る|ある(?:一|程度)|いくつか|所定|若干|数(?!字|値|量)|場合が|ことがあ|中に|半|多くの|(?<![買売株借貸雇地荷])主(?![張催婦])|重|ほとんど|ほぼ|など|例|一つ|1つ|一方|片方|少なく|いずれか"
EXCUSES: dict[str, str] = {
    "every": _PART,
    "always": r"特定|一定|場合が|ことがあ|半|[一1１]回|限り",
    "any of the following": r"(?:すべて|全て)[にを]|いずれも|いずれにも",
    "all of the following": r"いずれか|一つ|1つ|少なくとも|一部",
    "only": r"含|など|等|特に|とりわけ|のみなら|(?:のみ|だけ)で(?:は)?な|例|限ら|限定|はじめ|とくに|か(?:どうか|否か)|ほか|他|とどまら|場合にも|たとえ|ても|そのうち|主に|主として|優先|また|さらに|併せ|あわせ|も",
    "both": r"いずれか|一方|片方|か",
    "in full": r"一部|部分|分割|残",
    "exclusive": r"非(?:独占|排他|専属)",
    "non-exclusive": r"(?<!非)(?:独占|排他|専属)",
    "free of charge": r"有償|有料|費用|料",
}
