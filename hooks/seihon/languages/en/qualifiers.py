"""The qualifiers of legal English; see the same module of Japanese."""

from __future__ import annotations

WHOLE_WORDS = True

SAYS: dict[str, str] = {
    "only": r"solely|exclusively|(?<!not )(?<!if )only (?:if|when|where|for|to the extent|with|after|upon|those|by|in)",
    "at any time": r"at any time",
    "in writing": r"in writing",
    "promptly": r"without (?:undue |unreasonable |any )?delay|promptly",
    "free of charge": r"free of charge|royalty-free",
    "jointly": r"jointly",
    "non-exclusive": r"non-?exclusive(?:ly)?",
}
ANSWERS: dict[str, str] = {
    "only": r"only|sole|solely|exclusiv\w*|limit\w*|restrict\w*|alone|nothing|none|no|not|cannot|never|without|n't|other than|except\w*|unless"
    r"|strictly|just|merely|mere|simply|confined|specific\w*|until|but|purely|reserv\w*|unique\w*|provided|as long as|particular|if|is used for|single|itself|all (?:we|you|they|it)",
    "at any time": r"times?|anytime|whenever|always|any (?:point|moment)|ongoing|on demand|free to|freely|when you",
    "in principle": r"principles?|general|generally|rules?|normal|normally|ordinar\w*|usual|usually|typical\w*|default|basically|most cases|unless|mostly",
    "both": r"both|each|either|two|mutual\w*|all|neither|parties|together|and",
    "whole": r"all|entire\w*|whole|full|fully|complet\w*|total\w*|every\w*|each|any|everyone|anyone|unanim\w*|throughout|100|in its entirety|no one|outstanding",
    "all": r"all|any|any\w+|every|every\w+|each|whatever|whatsoever|whole|wholly|entire\w*|full|fully|complet\w*|no|not|none|nothing|never|cannot|total\w*"
    r"|always|throughout|without|nor|neither|whichever|various|wide range|both|n't|in its entirety|absolute\w*|strictly|wherever|across|either|regardless"
    r"|unconditional\w*|sole|solely|un\w+|exclusiv\w*|free of|overall",
    "each time": r"each|every|time|times|case|occasions?|whenever|individual\w*|when|respective\w*|separate\w*|per|aris(?:es?|ing)",
    "part": r"part|parts|portions?|partial\w*|some|any|in whole or in part",
    "all of": r"all|each|both|every|cumulativ\w*|and|together",
    "in writing": r"writ\w*|paper|documents?|documented|documentation|letters?|hard cop(?:y|ies)|forms?",
    "promptly": r"delay|delays|immediate\w*|prompt\w*|soon|quick\w*|instant\w*|at once|forthwith|swift\w*|timely|expedit\w*|right away|straight away"
    r"|speed\w*|rapid\w*|fast|early|earliest|right after|directly|straightaway|urgent\w*",
    "free of charge": r"free|no|without|royalty-free|gratis|gratuit\w*|compliment\w*|at our (?:own )?expense|waive\w*|n't|not",
    "jointly": r"joint\w*|together|solidar\w*",
    "non-exclusive": r"non-?exclusiv\w*|not exclusive",
    "indirectly": r"indirect\w*",
    "negligence": r"negligen\w*|fault|careless\w*|attribut\w*|error|mistakes?",
    "intent": r"inten\w*|wil+ful\w*|deliberat\w*|knowing\w*|purpose\w*|malic\w*|fraud\w*|conscious\w*",
    "minor": r"minor|slight\w*|trivial\w*|insignificant\w*|immaterial\w*|small\w*|editorial|less serious|lesser|minimal",
    "weekday": r"weekdays?|business|working|monday|mon|non-holiday",
}

STATES: dict[str, str] = {
    "every": r"all|every|each|any|whatever|whatsoever|entire",
    "always": r"always|at any time|whenever|each time|every time|in each case",
    "any of the following": r"any (?:one )?(?:or more )?of the (?:following|items|cases|requirements|conditions)|one or more of the",
    "all of the following": r"(?:all|each|every one) of the (?:following|items|requirements|conditions)",
    "only": r"only|solely|exclusively",
    "both": r"both",
    "in full": r"in full|full (?:amount|payment|price)|paid off|entire amount",
    "exclusive": r"(?<!non-)(?<!non)exclusive(?:ly)?",
    "non-exclusive": r"non-?exclusive(?:ly)?",
    "free of charge": r"free of charge|at no (?:charge|cost)|without charge|royalty-free",
}
CONTRARY: dict[str, str] = {
    "every": r"half (?:of )?the|certain(?! (?:extent|that|of))|selected|some other|partial(?:ly)?|in part(?! of)|one of (?:the|them|its|their)",
    "always": r"sometimes|occasionally|(?:at|on|in) (?:certain|some|specific|limited) (?:times?|cases|occasions|ways)|the first time|only once|once a (?:year|month)",
    "any of the following": r"(?:all|each|every one) of the (?:following|items|cases|requirements|conditions|measures|grounds|events)|all the following",
    "all of the following": r"any (?:one )?(?:or more )?of the (?:following|items|requirements|conditions)|(?:at least )?one (?:or more )?of the (?:following|items|requirements|conditions)|either of",
    "only": r"including|in particular|among (?:other|others)|not (?:only|solely)|even (?:without|partly|in part)|other than those|primarily|preferably|mainly|principally|chiefly|mostly|for example|(?:is|are|be) also",
    "both": r"(?:any )?one (?:of the part(?:y|ies)|party)",
    "in full": r"partial(?:ly)?|in part|partly",
    "exclusive": r"non-?exclusive(?:ly)?",
    "non-exclusive": r"(?<!non-)(?<!non)exclusive(?:ly)?",
    "free of charge": r"for a fee|subject to (?:a |the )?(?:fee|charge)|at (?:his|her|its|their|your) (?:own )?expense|paid",
}
_PART = r"certain|select\w*|some\w*|partial\w*|parts?|partly|several|specific|one|occasional\w*|most|many|majority|among|particular|number"
EXCUSES: dict[str, str] = {
    "every": _PART,
    "always": _PART,
    "any of the following": r"all|each|every",
    "all of the following": r"any|one|either|least",
    "only": r"includ\w*|particular\w*|among|not|even|other|especial\w*|such as|e\.g|example",
    "both": r"one|either",
    "in full": r"part\w*",
    "exclusive": r"non-?exclusive(?:ly)?",
    "non-exclusive": r"(?<!non-)(?<!non)exclusive(?:ly)?",
    "free of charge": r"fees?|paid|charges?|expense",
}
