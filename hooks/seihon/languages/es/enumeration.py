"""How Spanish joins the items of an enumeration; see the same module of Japanese."""

from __future__ import annotations

BARE = False
#: Whether words may have capitals; where they have none, no case is ignored, which takes milliseconds to prepare.
CAPITALS = True

JOINTS: tuple[tuple[str, str], ...] = (
    (
        "",
        r",? ?\b(?:un[oa]s? o (?:más|vari[oa]s)|o (?:más|menos|no|antes|después|(?:ante|poste)rior(?:es)?|superior(?:es)?|mayor(?:es)?|inferior(?:es)?)|más o menos"
        r"|[ou] (?:a |de |en |con |por )?(?:cualquier |alg[uú]n[oa]? )?(?:una? |las? |los? |el )?"
        r"(?:otr[oa]s?|similar(?:es)?|semejantes?|equivalentes?|demás)|y así|y (?:medi[oa]|cuarto)|términos y condiciones)\b|,? ?\bO['’]",
    ),
    # Between quotation marks it may stand between names for one thing: «nosotros» o «nos».
    ("either", r",? ?\b[ye] ?/ ?[ou]\b|(?<=[\"”»]) [ou] (?=[\"“«])"),
    ("or", r",? ?\b[ou]\b(?: bien\b)?(?!\))"),
    ("and", r",? ?\b(?:[ye]|así como)\b"),
    ("loose", r"(?<=[a-záéíóúñ]{2})/(?=[a-záéíóúñ]{3})"),
    ("comma", r","),
)
#: How the drafting of laws writes a joint: as everybody does.
STRICT = r"(?!)"
#: Words of two opposites; see Japanese.
PAIRED = r"(?!)"
MAYBE_AND = r"\b(?:amb[oa]s|complet\w+|siempre|total\w*|respectiv\w+|junt[oa]s?|ni|[ye] ?/ ?o|sin limita\w+)\b"
MAYBE_OR = r"\b(?:cualqu\w+|quienquiera|sea cual|algun[oa]|algún|ni|[ye] ?/ ?o|ya sea|o (?:no|más|menos))\b|\w/\w"
EXAMPLES = r"\b(?:tal(?:es)? como|incluy\w+|incluid\w+|por ejemplo|tanto|ya sea)"
NEGATION = r"\b(?:no|ni|nunca|sin|jamás|ningun[oa]|ningún|tampoco|absten\w+|abstendr\w+|abstien\w+|proh[ií]b\w+|imposib\w+|rechaz\w+|exclu\w+|imp[ií]d\w+)\b"

#: What leaves something open, so that "o" may render what another language does not say.
CHOICE = (
    r"\b(?:pued[ae]n?|podr\w+|deberían?|si|cuando|cuandoquiera|dondequiera|ya sea|sean?|cualquier\w*|algun\w*|algún|otr[oa]s?"
    r"|siempre que|en caso|salvo|hasta|antes|un[oa] de|entre|independientemente|sin importar|riesgos?|prohíb\w+|prohib\w+"
    r"|imp[ie]d\w+|evit\w+|rechaz\w+)\b"
    r"|\b(?:no|nunca|sin|ni|ningun\w*|ningún|tampoco|jamás)\b"
)

#: What follows an "or" that another language need not say.
INDEFINITE = r"\s*\b(?:una?|cualquier|otr[oa]s?)\b"

#: What after an "or" says another duty; see English.
DUTY = (
    r"\s*(?:(?:se|lo|la|los|las|le|les) ){0,2}(?:deberán?|tendrán? que)\b"
    r"|\s*no (?:se )?(?:deb(?:e|en|erán?)|podrán?|puede[ns]?)\b"
)

#: "Y" before its own sound is e, and "o" is u: where they stand there, the one was put for the other. So it was where
#: a set phrase has the other: "uno y más", "la totalidad y una parte".
MISFIT_AND = (
    r"\by(?= (?:[ií]|hi(?!e))[a-záéíóúñ]{2})|(?<=totalidad )y(?= (?:una )?parte\b)|(?<=en todo )y(?= en parte\b)"
    r"|(?<=\b(?:una|uno|dos) )y(?= (?:más|menos)\b)|(?<=\bsí )y(?= no\b)"
)
MISFIT_OR = r"\bo(?= h?[oó][a-záéíóúñ]{2})|(?<=\bmás )o(?= más\b)"

BREAK = r"[.;:!?()\n\"“”«»¿¡]"
LIST_BREAK = r"[.;:!?()\n¿¡]"
EDGE = r"\b(?:tal(?:es)? como|como(?: por ejemplo)?|por ejemplo|inclu(?:id|y)\w+|entre otr[oa]s?(?: \w+)?|a saber)\b,?"
ITEM_END = ""
CLAUSE = (
    r"(?i:^(?:a|al|para|por|en|con|de|del|sin|como|otr[oa]s?|demás|cualquier|tod[oa]s?|que|quien(?:es)?|cuy[oa]s?|si|cuando|donde|mientras"
    r"|pero|cómo|qué|usted|nosotros|este|esta|estos|estas|no|tanto|incluid\w+|incluy\w+|por ejemplo)\b"
    r"|\b(?:es|son|fue|fueron|será|serán|ha|han|está|están|puede|pueden|debe|deben|podrá|deberá)\b)"
)
REACH = 50
LONGEST = 80
SENTENCE_END = r"(?<=[.!?])[)\"”»]*\s+(?=[(\"“«¿¡]?[A-ZÁÉÍÓÚÑ0-9])|\n"
#: Where the first item begins and the last one ends cannot be told by the letters.
DRAFTED = FIRST = INNER = LAST = VERB = VERB_END = POINTING = r"(?!)"
NOUN = r"\w"
