"""At least and at most, before and after in English; see the same module of Japanese."""

from __future__ import annotations

SMALL_LETTERS = True

_DETERMINER = r"(?:the|an?|any|its|their|your|his|her|each|every|such)"
_THAN = r"(?:more|greater|longer|higher|larger|older)"
_BELOW = r"(?:less|fewer|shorter|lower|smaller|younger)"

BEFORE: tuple[tuple[str, str], ...] = (
    ("latest", r"\b(?:no|not|nor) (?:later|after) than|\bat the latest|\b(?:on or before|no later than|not later than)"),
    ("earliest", r"\b(?:no|not|nor) (?:earlier|sooner|before) than|\bat the earliest|\bon or after|\bnot (?:before|until)|\bonly (?:after|from)|\bas (?:of|from)|\b(?:start|beginn|commenc)ing(?: on| from)?"),
    ("most", rf"\b(?:no|not|nor|never)(?: be| to be)? {_THAN} than|\b(?:not|n['’]t|never|nor|without)(?: to| it)? exceed(?:ing|s)?|\bnot (?:be )?(?:over|above)|\b(?:does|do|may|shall|must|will) not exceed"),
    ("least", rf"\b(?:no|not|nor|never)(?: be| to be)? {_BELOW} than|\bnot (?:be )?(?:under|below)"),
    ("most", r"\b(?:within|in) (?:the )?(?:past|last|preceding|previous|prior)"),
    ("most", rf"\b(?:within|at most|at the most|up to|{_BELOW} than|under|below|inside|limited to|limit(?: of| is)?|(?:a |the )?max(?:imum|\.)?(?: (?:of|is|limit(?: of)?))?|inside of|as (?:many|much|long) as)"),
    ("least", rf"\b(?:at least|at the least|{_THAN} than|in excess of|above|exceed(?:s|ing|ed)?|(?:a |the )?min(?:imum|\.)?(?: (?:of|is))?|beyond|upwards? of)"),
    ("least", r"\bover(?! (?:the|an?|any|every|each))"),
    ("latest", r"\b(?:by|until|till|before|prior to|through|ending(?: on)?|preceding)"),
    ("earliest", r"\b(?:after|since|following|upon the (?:lapse|expiration|expiry) of|from|once(?! an?\b| per\b| each| every| in\b)|effective(?: as of)?)"),
)  # fmt: skip
FILLER = (
    rf"(?:,? (?:{_DETERMINER}|about|approximately|exactly|around|(?:the )?ages? of|(?:a |the )?(?:periods?|total|term|sum|number|amount) of"
    r"|aged?|further|additional|consecutive|initial|past|last|next|following|preceding|lapse of|end of|close of|expir\w+ of|day|date|on|to|at|be))*"
    r"\s?[(\"“]?(?:usd|jpy|eur|mxn|us)?\s?[$¥€£]?\s?"
)
COUNTED = r"[)\]”\"]?(?:st|nd|rd|th)?(?:(?:[ -](?!or\b|and\b|before|after|prior|at\b)[a-z%'’]+){1,3}? |,? ?)"
AFTER: tuple[tuple[str, str], ...] = (
    ("least", r"\b(?:or|and) (?:more|over|older|above|longer|greater|higher|upwards?)\b"),
    ("most", r"\b(?:or|and) (?:less|fewer|under|younger|below|shorter|lower)\b"),
    ("earliest", r"\b(?:or|and) (?:later|after|thereafter|onwards?)\b|\bonwards?\b|\bat the earliest\b"),
    ("latest", r"\b(?:or|and) (?:earlier|before|sooner)\b|\bat the latest\b"),
    ("most", r"\bat (?:the )?most\b|\b(?:at )?maximum\b|\bor within\b"),
    ("least", r"\bat (?:the )?least\b|\b(?:at )?minimum\b"),
    ("least", r"\b(?:has|have|had) (?:passed|elapsed|lapsed|expired)|\b(?:pass|elapse)(?:es|s)?\b|\bhaving (?:passed|elapsed)"),
    ("", r"\b(?:has|have|had) not (?:yet )?(?:passed|elapsed|lapsed|expired)"),
    ("least back", r"\bor more (?:before|prior to|in advance|ago|ahead)\b"),
    ("least forth", r"\bor more (?:after|following|from)\b"),
    ("most forth", r"\bor less (?:after|following|from)\b"),
)  # fmt: skip
#: Phrases that follow a unit of time at once.
SIDES: tuple[tuple[str, str], ...] = (
    ("back", r"(?:['’]s?)? ?(?:written |or more |or less )?(?:before(?:hand)?|earlier|prior|in advance|ahead(?: of)?|preceding|previous|advance|immediately preceding)\b"),
    ("forth", r"(?:['’]s?)? ?(?:or more |or less )?(?:immediately )?(?:after|following|from|later|thereafter|since|counting from|as (?:of|from)|starting|beginning)\b"),
)  # fmt: skip
INVERTS = r"\b(?:not|no|never|without(?! exception| delay)|cannot|neither|nor|none|unless|except|prohibit\w*|forbid\w*|exclu\w+|other than|exempt\w*|ineligible|fail(?:s|ed|ing|ure)? to|minors?)\b|n['’]t\b"
REACH = (70, 50)
CLAUSE_END = r"[.!?](?=\s+[A-Z0-9(\"“]|$)|\n|[;:](?=\s)|,(?= (?:and|but|although|during|though) )"

ORDER: tuple[tuple[str, str], ...] = (
    ("", r"\b(?:after all|before (?:us|the (?:court|tribunal|law|judge|public|authorit\w+))|(?:look|looked|looks|looking) after|the following(?! (?:business day|quarter|month|year|day|fiscal year))|as follows|prior art|afternoon|preceding (?:paragraphs?|articles?|items?|clauses?|sentences?|sections?)|before (?:and|or) after|(?:named|called) after|follow(?:s|ed)? by)\b"),
    ("back", r"\b(?:prior|in advance|beforehand|before|advance notice|advance consent|ahead of time|(?:preceding|previous) (?:business day|quarter|month|year|day|fiscal year))\b"),
    ("back?", r"\b(?:by(?! (?:\w+ing|means|way|us|you|law|contract)\b)|within|when|while|as long as|during|pending|no later than|previous(?:ly)?|preceding|advance|until|till|first|earlier|ahead|pre-\w+|pending|preliminar\w+)\b"),
    # "Only after" and "not until after" may say what "not before" says.
    ("forth?", r"\b(?:only|until) (?:after|once)\b"),
    ("forth", r"\b(?:after(?:wards?)?|thereafter|subsequent(?:ly)?|ex post|post-\w+|(?:following|next) (?:business day|quarter|month|year|day|fiscal year))\b"),
    ("forth?", r"\b(?:following|upon|once|later|since|then|having|as soon as|has been|have been|had been|next|post\w*|when|completed)\b"),
)  # fmt: skip
ANCHORED: tuple[tuple[str, str], ...] = (
    ("back", r"\b(?:before|prior to|by (?:the|their|its|his|her|your|our)|no later than)\b"),
    ("forth", r"(?<!\bonly )(?<!\buntil )\b(?:after|following|once)\b"),
)  # fmt: skip
BOUND_HINT = (
    r"within|inside|expir|in the last|and more|as (?:much|many|long) as|most|least|up to|than|under|below|over|above|exceed|max|min|by|until|till|before|prior|after|since|from|once|follow|or more|or less|and over"
    r"|late|earl|pass|elaps|ago|advance|limit|beyond|upward|through|effective|onward|or older|or younger|ending|start|begin|commenc|preceding|previous|as of"
)
