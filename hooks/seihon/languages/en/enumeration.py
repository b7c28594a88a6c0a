"""How English joins the items of an enumeration; see the same module of Japanese."""

from __future__ import annotations

BARE = False
#: Whether words may have capitals; where they have none, no case is ignored, which takes milliseconds to prepare.
CAPITALS = True

JOINTS: tuple[tuple[str, str], ...] = (
    (
        "",
        r",? ?\b(?:(?:one|two|three|zero|\d+)(?: [a-z]+)? or (?:more|less|fewer)"
        r"|or (?:more|less|fewer|longer|shorter|later|earlier|older|younger|higher|lower|above|below|over|under|so|not|otherwise|greater"
        r"|newer|better|worse|else)"
        r"|or (?:any |some |an? |the )?(?:others?|similar|something|equivalent|related|such)"
        r"|(?:his|he|him|she|himself) or (?:hers?|she|he|herself)|(?:more|greater|less|at|on|in) or (?!a |the )\w+"
        r"|more-or-less|or,|presence or absence|meets? or exceeds?|whether or not|in whole or in part|all or part"
        r"|and so on|and a (?:half|quarter)|terms and conditions|again and again|more and more|and then)\b",
    ),
    # Between quotation marks it may stand between names for one thing: “we” or “us”.
    ("either", r",? ?\b(?:and ?/ ?or|or ?/ ?and|and or)\b|(?<=[\"”]) or (?=[\"“])"),
    ("or", r",? ?\bor\b"),
    ("and", r",? ?\b(?:and|as well as)\b|&(?!\w+;)"),
    ("loose", r"(?<=[a-z]{2})/(?=[a-z]{3})"),
    ("comma", r","),
)
#: How the drafting of laws writes a joint: as everybody does.
STRICT = r"(?!)"
#: Words of two opposites; see Japanese.
PAIRED = r"(?!)"
MAYBE_AND = r"\b(?:both|fully|always|together|respective\w*|throughout|nor|and ?/ ?or|not (?:be )?limited to|without limitation)\b"
MAYBE_OR = r"\b(?:any\w*|either|whatever|whichever|whoever|nor|and ?/ ?or|whether|or (?:not|more|less|fewer))\b|\w/\w"
EXAMPLES = r"\b(?:including|such as|for example|e\.g\.|either|both|whether)"
NEGATION = r"\b(?:not|no|never|without|cannot|neither|nor|none|unable|refus\w+|declin\w+|refrain\w*|prohibit\w*|forbid\w*|barred)\b|n['’]t\b"

#: What leaves something open, so that "or" may render what another language does not say.
CHOICE = (
    r"\b(?:may|can|could|might|should|would|if|when|whenever|wherever|either|whether|whichever|whatever|whoever|any\w*|some\w*"
    r"|another|others?|unless|until|before|one of|between|regardless|irrespective|in case|in the event|insofar|risk\w*"
    r"|prohibit\w*|forbid\w*|prevent\w*|avoid\w*|refus\w+|lack\w*)\b"
    r"|\b(?:not|no|never|without|cannot|neither|nor|none|unable|refus\w+|declin\w+|refrain\w*|prohibit\w*)\b|n['’]t\b"
)

#: What follows an "or" that another language need not say.
INDEFINITE = r"\s*\b(?:an?|any|other|another)\b"

#: What after an "or" says another duty, which a language without "or" there joins as one after the other.
DUTY = r"\s*(?:(?:they|it|he|she|you|we|the \w+) )?(?:must|shall|(?:may|can|should) ?not)\b"

#: Where a set phrase has the other: "all and part of", "so or forth".
MISFIT_AND = (
    r"(?<=\ball )and(?= (?:a )?part\b)|(?<=in whole )and(?= in part\b)|(?<=\bwhether )and(?= not\b)"
    r"|(?<=\b(?:one|two) )and(?= (?:more|less|fewer)\b)|(?<=presence )and(?= absence\b)"
)
MISFIT_OR = r"(?<=\bso )or(?= (?:on|forth)\b)|(?<=again )or(?= again\b)|(?<=more )or(?= more\b)"

BREAK = r"[.;:!?()\n\"“”]"
LIST_BREAK = r"[.;:!?()\n]"
EDGE = (
    r"\b(?:such as|includ(?:ing|es?|ed)|for example|e\.g\.|namely|other than|among others|like|but not limited to)\b,?"
)
ITEM_END = ""
CLAUSE = (
    r"(?i:^(?:to|for|from|by|in|on|at|with|as|of|other|others|another|any|all|such|above|below|which|who|whose|that|if|when|where|while|but"
    r"|how|what|it|they|you|we|i|he|she|this|these|there|then|so|not|both|including|for example|e\.g)\b|\b(?:is|are|was|were|will|has|have|had|can|may|must|shall)\b)"
)
REACH = 44
LONGEST = 70
SENTENCE_END = r"(?<=[.!?])[)\"”’]*\s+(?=[(\"“]?[A-Z0-9])|\n"
#: Where the first item begins and the last one ends cannot be told by the letters.
DRAFTED = FIRST = INNER = LAST = VERB = VERB_END = POINTING = r"(?!)"
NOUN = r"\w"
