"""Pairs of opposites in legal English; see the same module of Japanese."""

from __future__ import annotations

WHOLE_WORDS = True

_CONSENT = r"(?:consent|approval|permission|authori[sz]ation)"
_NOTICE = r"(?:notice|notification|demand|warning|notifying|warning)"

POLES: dict[str, tuple[str, str]] = {
    "first": (r"first|initial(?:ly)?|earliest", r"last(?! name)|final|latest|most recent(?:ly)?"),
    "earlier": (r"earlier|earliest|(?:is|comes|occurs) first", r"later|latest|(?:is|comes|occurs) last"),
    "inside": (
        r"within (?:japan|mexico|the (?:company|country|premises|site|group))|domestic(?:ally)?|in-house|inside|from within",
        r"outside(?! counsel)|overseas|abroad|foreign",
    ),
    "included": (
        r"including|inclusive of|(?<!not )included|includes|after tax|with tax",
        r"excluding|before tax|exclusive of|excluded|excludes|except(?:ing)?|other than|apart from|not (?:be )?includ(?:e|ed|ing)|does not include",
    ),
    "consent": (
        rf"(?:with|upon|having|obtain\w*|given|after|subject to|by|receiv\w*|gets?|prior|if|where|when) (?:[\w’']+ ){{0,6}}{_CONSENT}|consents|(?:you|they|we|who|party|person|individual|user|member) consent|consented|approved|agreed|agrees?|approves?",
        rf"without (?:[\w’']+ ){{0,6}}(?:{_CONSENT}|consenting|approving)|unauthori[sz]ed",
    ),
    "notice": (
        rf"(?:with|upon|after|by|giving|given|on|gives?|prior|subject to) (?:[\w’']+ ){{0,6}}{_NOTICE}|notif(?:y|ies|ied)",
        rf"without (?:[\w’']+ ){{0,6}}{_NOTICE}|need not (?:notify|give)|not (?:be )?(?:required|obliged) to (?:notify|give)",
    ),
    "next": (
        r"(?:following|next|subsequent|succeeding) (?:business |working |calendar |fiscal )?(?:day|month|year|week|period|term)"
        r"|(?:day|month|year|week) (?:following|after)",
        r"(?:preceding|previous|prior|last) (?:business |working |calendar |fiscal )?(?:day|month|year|week|period|term)"
        r"|(?:day|month|year|week) (?:before|preceding|prior)",
    ),
    "start": (
        r"(?:start|beginning|commencement|opening) (?:of|date)|starts|begins|commences|(?:is|are|was|were) opened",
        r"ends?|ended|ending|complet\w*|conclu\w*|terminat\w*|expir\w*|clos(?:e|ed|es|ing)|finish\w*|finali[sz]\w*",
    ),
    "exceeding": (
        r"exceed\w*|in excess of|more than|greater than|above|excess|beyond|over",
        r"within (?:that|the|this) limit|less than|falls? short|lower than|fewer than",
    ),
    "regardless": (
        r"whether or not|regardless of|irrespective of|no matter|however|whatever|whatsoever|notwithstanding",
        r"only (?:if|when|where)|unless|provided that",
    ),
    "even": (
        r"even (?:if|when|where|though|after|before|with|without)|although",
        r"unless|except(?:ing| for| if| with| where| when)?|save (?:with|where|if)",
    ),
    "increased": (r"increas\w*|rais(?:e|ed|es|ing)|higher", r"decreas\w*|reduc\w*|lower(?:s|ed|ing)?|shorten\w*|less"),
    "least": (
        r"at least|no (?:less|fewer) than|minimum|or more|not less than",
        r"at most|no more than|maximum|up to|not more than|no longer than|not exceed\w*",
    ),
    "until": (r"until|till", r"once|after|from then on|thereafter"),
    "both": (r"both", r"either|one of the two|any one"),
    "forbidden": (
        r"prohibit\w*|forbid\w*|forbidden|must not|shall not|may not",
        r"(?<!not )(?<!only )(?:is|are|be) (?:permitted|allowed|authori[sz]ed)|permits?|allows?",
    ),
    "optional": (
        r"(?<!not )(?:optional(?:ly)?|voluntar(?:y|ily))|not (?:mandatory|compulsory|obligatory)",
        r"(?<!not )(?:mandatory|compulsory|obligatory)",
    ),
    "attributable": (
        r"(?<!not )(?<!not be )attributable|(?:his|her|its|their|your|our) (?:own )?fault",
        r"not (?:be )?attributable|beyond (?:\w+[’']?s? ){0,4}control|no fault|without fault",
    ),
}
MAYBE: dict[str, tuple[str, str]] = {
    "optional": (
        r"option\w*|voluntar\w*|may|free\w*|cho\w+|any",
        r"must|requir\w*|oblig\w*|mandat\w*|compuls\w*|need\w*|necess\w*",
    ),
    "even": (
        r"even|although|though|whether|regardless|irrespective|despite|notwithstanding|no matter|whatever|in any case",
        r"unless|except\w*|only|provided|other than|save|not|if|where",
    ),
    "inside": (r"inside|within|intern\w*|domestic\w*", r"other than|beyond|outsid\w*|extern\w*|third"),
    "attributable": (r"responsib\w*|caused by|due to|fault", r"beyond|outside|majeure"),
    "forbidden": (
        r"not|no|never|nor|neither|none|nobody|cannot|n't|refrain\w*|prohibit\w*|forbid\w*|barred|prevent\w*|disqualif\w*|precluded?|without|avoid|un\w+ed|only|ban|banned|off limits",
        r"permi\w*|allow\w*|may|can|authori[sz]\w*|entitled|except\w*|unless|consent",
    ),
    "both": (r"both|two|mutual\w*|each|together|jointly|all|any", r"either|one|any"),
    "until": (
        r"pending|before|prior|by|through|while|during|as long as|meantime|meanwhile|up to|to|not|no|cannot|unless|within|remain\w*",
        r"once|when|after|from|thereafter|as soon as|following|later|if|where",
    ),
    "included": (r"as well as|together with|includ\w*|plus|with", r"without|before|other than|beyond|not necessarily"),
    "start": (r"start\w*|begin\w*|commenc\w*|open\w*", r"after|over|once|end\w*|done"),
    "first": (r"once|new\w*|1st", r"end|past"),
    "next": (r"after|from|thereafter", r"before|by|ago|in advance"),
    "regardless": (r"whether|what\w*|any|even|despite|either|both|in spite|each|all|every", r"only|if|where|when"),
}
DENIABLE = frozenset({"consent", "notice", "inside", "exceeding", "until"})
DENIAL = r"not|no|never|nor|neither|cannot|prohibit\w*|forbid\w*|refrain\w*|n't|unless|except"
