"""At least and at most, before and after in Spanish; see the same module of Japanese."""

from __future__ import annotations

SMALL_LETTERS = True

_OVER = r"(?:más|mayor(?:es)?|superior(?:es)?)"
_BELOW = r"(?:menos|menor(?:es)?|inferior(?:es)?)"
_EXCEED = r"(?:exced\w+|super[aeo]\w*|rebas\w+|sobrepas\w+)"

BEFORE: tuple[tuple[str, str], ...] = (
    ("latest", r"\ba más tardar|\ba lo más tarde|\bno (?:más tarde|después) de|\bno posterior(?:es)? a"),
    ("earliest", r"\bno antes de|\bcomo (?:muy )?pronto|\bno anterior(?:es)? a|\bsólo después de|\bsolo después de"),
    ("most", rf"\bno(?: \w+)? ?(?:podrán? |deberán? |puede[n]? )?(?:ser |de )?{_OVER} (?:de|a)|\b(?:no|sin|ni)(?: se| podrán?| deberán?| puede[n]?)? ?{_EXCEED}(?: de)?|\bsin que {_EXCEED}(?: de)?"),
    ("least", rf"\bno(?: \w+)? ?(?:podrán? |deberán? |puede[n]? )?(?:ser |de )?{_BELOW} (?:de|a)|\bno baj\w+ de"),
    ("most", r"\b(?:dentro de|en) (?:los|las|el) (?:últim[oa]s?|anterior(?:es)?)"),
    ("most", rf"\bdentro de|\ben un (?:plazo|período|periodo|lapso|término)(?: máximo)? (?:de|no mayor (?:a|de))|\b(?:como|a lo) (?:máximo|sumo|mucho)|\b(?:un |el )?máxim[oa](?: es)?(?: de)?|\b{_BELOW} (?:de|a)|\bpor debajo de|\blímite (?:es )?de|\btope (?:es )?de"),
    ("least", rf"\b(?:al|por lo|cuando) menos|\bcomo mínimo|\b(?:un |el )?mínim[oa](?: es)?(?: de)?|\b{_OVER} (?:de|a)|\bpor encima de|\b{_EXCEED}(?: de)?"),
    ("latest", r"\bhasta(?: por| en)?|\bantes de(?:l)?|\bcon anterioridad al?|\banterior(?:es)? al?|\bprevi[oa]s? al?"),
    ("earliest", r"\ba partir de(?:l)?|\bdesde|\bdespués de(?:l)?|\bposterior(?:es)? al?|\bcon posterioridad al?|\btras|\btranscurrid[oa]s?|(?<!la )(?<!el )(?<!las )(?<!los )\bpasad[oa]s?|\bal cabo de|\bal término de|\bal vencer"),
)  # fmt: skip
FILLER = (
    r"(?: (?:el|las?|los|una?|unos|unas|del?|al?|que|se|más de|plazos?|per[ií]odos?|términos?|total|día|días|edad|cada|otr[oa]s|primer[oa]s|próxim[oa]s|últim[oa]s|siguientes|mes|fecha"
    r"|aproximadamente|hayan?|transcurran?|transcurrid[oa]s?|cumpl\w+|consecutiv[oa]s|cantidad|suma|número|por|para|en|aún|los cuales))*"
    r"\s?[(\"“«]?(?:usd|jpy|eur|mxn|us)?\s?[$¥€£]?\s?"
)
COUNTED = r"[)\]”\"»]?(?:[.º°ª]{1,2})?(?:(?: (?!o\b|y\b|antes|después|como\b|por lo|cuando\b|al menos|a\b)[a-záéíóúñ%]+){1,4}? |,? ?)"
AFTER: tuple[tuple[str, str], ...] = (
    ("earliest", r"\b(?:o|y|u) (?:después|posterior(?:es)?|más tarde)\b|\ben adelante\b|\bcomo (?:muy )?pronto\b"),
    ("latest", r"\b(?:o|y) (?:antes|anterior(?:es)?)\b|\ba más tardar\b"),
    ("least", r"\b(?:o|y) (?:más|mayor(?:es)?|superior(?:es)?)\b|\bcomo mínimo\b|\b(?:por lo|cuando|al) menos\b|\bmínim[oa]s?\b"),
    ("most", r"\b(?:o|y) (?:menos|menor(?:es)?|inferior(?:es)?)\b|\b(?:como|a lo) (?:máximo|sumo|mucho)\b|\bmáxim[oa]s?\b"),
    ("least", r"\b(?:hayan?|han?|habiendo|hubieran?) (?:transcurrido|pasado)\b|\btranscurrid[oa]s\b|\bcumplid[oa]s\b"),
)  # fmt: skip
SIDES: tuple[tuple[str, str], ...] = (
    ("back", r" ?(?:naturales |hábiles |calendario |corridos |inmediatos )?(?:o más |o menos |como mínimo |por lo menos |completos )?(?:antes|anterior(?:es)?|previ[oa]s?|inmediatamente anteriores|de (?:anticipación|antelación|anterioridad|preaviso)|atrás)\b"),
    ("forth", r" ?(?:naturales |hábiles |calendario |corridos |inmediatos )?(?:o más |o menos |como máximo |completos )?(?:después|siguientes?|posterior(?:es)?|inmediatamente posteriores|a partir|(?:contad[oa]s )?desde|contad[oa]s a partir|tras)\b"),
)  # fmt: skip
INVERTS = r"\b(?:no|ni|nunca|jamás|sin(?! (?:excepci|demora|dilaci))|ningun\w*|ningún|tampoco|salvo|excepto|prohib\w+|prohíb\w+|exclu\w+|exent\w+)\b"
REACH = (70, 50)
CLAUSE_END = r"[.!?](?=\s+[A-ZÁÉÍÓÚÑ¿¡0-9(\"“«]|$)|\n|[;:](?=\s)|,(?= (?:y|pero|aunque|si bien) )"

ORDER: tuple[tuple[str, str], ...] = (
    ("", r"\b(?:después de todo|antes (?:bien|que nada)|ante[sr]? mencionad\w+|antes citad\w+|antes y después|antes o después|lo anterior|(?:párrafo|artículo|inciso|fracción|apartado|numeral|cláusula|punto|términos|normas|disposiciones|reglamento)s? anterior(?:es)?(?! al?\b)|lo siguiente|cuanto antes|tras bambalinas)\b"),
    # What comes before is the notice, and the rest after it.
    ("back?", r"\bprevi[oa]s? (?:aviso|notificación|requerimiento|apercibimiento|pago|autorización|consentimiento|aprobación|acuerdo)\b"),
    ("back", r"\b(?:antes|previ[oa]s?|previamente|con (?:la debida )?(?:anticipación|antelación|anterioridad)|anticipad[oa](?:mente)?|de antemano|por anticipado|por adelantado|(?:día|mes|año|trimestre|ejercicio)(?: hábil)? (?:inmediato )?anterior|anterior(?:es)? al?)\b"),
    ("back?", r"\b(?:a más tardar|dentro de|en tanto|durante|cuando|anteriormente|anterioridad|hasta|primero|pendiente|mientras|anterior(?:es)?)\b"),
    ("forth?", r"\b(?:s[oó]lo|únicamente|hasta|sino) (?:después|una vez|tras)\b"),
    ("forth", r"\b(?:después|posterior(?:es|mente|idad)?|ulterior(?:es|mente)?|tras|(?:día|mes|año|trimestre|ejercicio)(?: hábil)? (?:inmediato )?siguiente|una vez(?! (?:al|por|cada|a)\b))\b"),
    ("forth?", r"\b(?:siguientes?|luego|cuando|al (?:\w+r)\b|en cuanto|desde|a partir|habiendo|haber|hayan?|conclu\w+|terminad\w+|transcurrid\w+|vez|entonces|próxim\w+)\b"),
)  # fmt: skip
ANCHORED: tuple[tuple[str, str], ...] = (
    ("back", r"\b(?:antes de(?:l| que)?|previ[oa]s? a|previamente a|a más tardar (?:en|al?))\b"),
    ("forth", r"(?<!\bhasta )(?<!\bsino )(?<!\bs[oó]lo )(?<!\búnicamente )\b(?:después de(?:l| que)?|luego de(?:l| que)?|tras|una vez(?: que)?|posterior(?:es)? al?)\b"),
)  # fmt: skip
BOUND_HINT = (
    r"dentro|plazo|per[ií]odo|lapso|término|máxim|sumo|mucho|mayor|menor|menos|más|debajo|encima|límite|tope|mínim|exced|super|rebas|sobrepas|hasta|antes|anterior|previ"
    r"|a partir|desde|después|posterior|tras|transcurr|pasad|cabo|vencer|bajen|baje|pronto|adelante|cumplid|anticip|antela|siguient|inferior|últim|atrás"
)
