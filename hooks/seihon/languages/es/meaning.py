"""What carries duty, permission, negation, exceptions and quantity in Spanish.

``MARKERS``, ``HINTS`` and their marks are read as in English: what a phrase
says, and the phrase; earlier lines win.
"""

from __future__ import annotations

#: Phrases are whole words, written in small letters; texts are read so.
WHOLE_WORDS = True

#: Whether of several predicates each is denied by itself; see English.
DENIES_EACH = False

#: Where a sentence ends.
SENTENCE_END = r"(?<=[.!?])(?<!\bEE\.)(?<!\bSr\.)(?<!\bSra\.)(?<!\bart\.)(?<!\bnúm\.)(?<!\bp\.ej\.)[)\"”»]*\s+(?=[(\"“«¿¡]?[A-ZÁÉÍÓÚÑ0-9])|\n\s*\n"

#: What is no marker though it looks like one once written in small letters: No. before a number.
NAMES = r"\b[Nn]o\. ?(?=\d)|\bN[oº]\.? ?(?=\d)"
#: What every one of them has; it is quicker to look for.
NAMES_HINT = r"No\.?|no\.|Nº"

_DEBERIA = r"debería[ns]?|deberíamos|debiera[ns]?"
_DEBER = rf"deberá[ns]?|deberemos|debe[ns]?|debemos|deba[ns]?|debamos|debéis|{_DEBERIA}"
_PODER = r"podrá[ns]?|podremos|puede[ns]?|puedo|podemos|podéis|podría[ns]?|podríamos|pueda[ns]?|podamos|pudiera[ns]?|pudiese[ns]?"
_TENER_QUE = (
    r"(?:tiene[ns]?|tenemos|tendrá[ns]?|tengan?|tendría[ns]?|hay|habrá) que|(?:ha|han|hemos|habrán?|habremos) de"
)

MARKERS: tuple[tuple[str, str], ...] = (
    ("", r"(?:cualquier|toda) parte(?: del?)?|en parte|(?:por|de|form\w+|ser|es|eres|son|somos|como|hac\w+) parte(?: del?)?"),
    # False friends: "no" that denies nothing, and connectives made of "no" or "sin".
    ("not? all?", r"no (?:solo|sólo|solamente|únicamente|sólamente|simplemente)|no (?:más|menos|mayor(?:es)?|menor(?:es)?|inferior(?:es)?|superior(?:es)?|(?:(?:podrá[ns]?|puede[ns]?|deberá[ns]?|debe[ns]?) )?(?:exced|super|sobrepas|rebas)\w+)(?: de)?|(?:ya )?no (?:\w+ ){0,3}dudas?|(?:no|sin) importa\w*|si no(?= (?:que|para|más bien|también))|no (?:es|son) (?:más|menos) \w+|(?:no|nunca) (?:te |se |lo |la )?olvid\w+|no dud\w+ en|opt\w+ por no|(?:cómo|para) no|no (?:\w+mente )?\w{3,}[ai]d[oa]s?"),
    ("exception contrast", r"no obstante|sin embargo"),
    ("exception not? permission?", r"no sea que|a no ser que|siempre y cuando|siempre que|a menos que"),
    ("not? exception? open", r"(?:sin|no)(?: \w+){0,2} limita\w*(?: a)?|sin limitación|no (?:(?:es|son) )?exhaustiv\w+"),
    ("not? exception?", r"entre otr[oa]s(?: \w+)?|no exclusiv\w+|sin perjuicio"),
    ("not!", r"no(?: \w+){0,2} necesariamente"),
    ("not?", r"no (?:han?|hayan?|hubieran?|habrán?) (?:pasado|transcurrido)|(?:aún|todavía) no (?:pasan?|transcurren?)"),
    ("not? permission?", r"(?:mientras|en tanto) no(?: se)?(?: (?:podamos|pueda[ns]?))?|hasta que no|hasta en tanto no"),
    ("not?", r"o no|(?:mientras|hasta que) (?:[\w-]+ ){0,4}no|(?:motivos?|razón|razones|causas?) para no"),
    ("not= not?", r"sino"),
    ("duty?", r"debid[oa]s? a|tuv\w+ que|debía[ns]?|deberes?"),
    ("all?", r"sobre todo|ante todo|del todo|todo el mundo|todo lo|todavía|toda vez"),
    ("not? not? exception? permission? doubled", r"no(?: \w+){0,8}? sin"),
    ("not? not? exception? permission?", r"no(?: \w+){0,8}? (?:hasta|salvo|más que)"),
    ("not? not? exception? permission? duty?", r"(?:ningún|ninguna|ninguno)(?: [\w,.-]+){1,14}? (?:hasta|salvo|sin)"),
    ("not? duty? permission?", r"(?:quizás?|tal vez|puede que|es posible que) no (?:necesit\w+|requier\w+|se requiera|haga falta|sea necesari[oa])"),
    # "no tener que" is often rendered by a word: 不要, free of.
    ("not! duty? permission? needless", rf"no (?:{_TENER_QUE}|necesit\w+|tener que)"),
    # A duty or a permission denied, and a prohibition.
    ("not ban duty? permission?", rf"(?:no|nunca|jamás|tampoco)(?: (?:se|lo|la|te|le|nos|les|me|os|los|las))?(?: (?:{_DEBER}|{_PODER})| (?:es|está|son|están|será|serán|sea) (?:posible|permitid\w+|autorizad\w+)| permit\w+| (?:tiene[ns]?|tenemos|tendrá[ns]?|tendremos) derecho)"),
    ("not duty? permission? needless", rf"(?:no|nunca|jamás|tampoco)(?: (?:se|lo|la|te|le|nos|les|me|os|los|las))?(?: {_TENER_QUE}| (?:es|está|son|están|será|serán|sea|estará|estarán|estaremos|estamos|queda|quedan|quedará|quedarán) (?:necesari\w+|obligatori\w+|requerid\w+|obligad\w+)| (?:requier\w+|requer\w+|necesit\w+|hace falta))"),
    ("not ban duty? permission?", r"sin que (?:\w+ ){0,3}pueda[ns]?"),
    ("not? not? permission unbanned", r"no (?:se |están? |quedan? |quedarán? |estarán? |es |son )?(?:prohíben?|prohiben?|prohibid[oa]s?|prohibirán?|vedad[oa]s?|impiden?|impedirán?)"),
    ("not! ban duty? permission?", r"prohib\w+|prohíb\w+|vedad[oa]s?|impid\w+|impedi\w+"),
    ("not ban duty? permission?", r"(?:se|nos) (?:absten|abstien|abstuv)\w+|abstenerse"),
    ("not? ban?", r"evit\w+|abst\w+"),
    # Duty.
    # "Tener que ver" is to be related, "deberse a" to come from; what is to be noted is no duty.
    ("", r"se deb[ea]n? al?|(?:tiene[ns]?|tener) (?:\w+ ){0,2}que ver|(?:debe[ns]?|hay que|tiene[ns]? que) (?:tener(?:se)? (?:\w+ )?en cuenta|recordar(?:se)?|saber(?:se)?|conocer(?:se)?)"),
    ("duty? permission", r"(?:es posible que|puede que|quizás?|tal vez) (?:\w+ ){0,3}?(?:deba[ns]?|debamos|tenga[ns]? que|tengamos que)"),
    ("duty?", rf"(?:cuando|veces que|tiempo que) (?:\w+ ){{0,2}}?(?:{_DEBER}|{_TENER_QUE})"),
    # "Deber de" supposes; after an interrogative a duty is asked for or told of, not imposed.
    ("duty? permission?", r"deben? de"),
    ("duty?", rf"(?:si|c[oó]mo|cuándo|dónde|qué|quién|quiénes|cuál|cuáles) (?:se |lo |la |te |le |nos |les |los |las )?(?:{_DEBER}|{_TENER_QUE})"),
    # What must be possible: できるようにしなければならない.
    ("duty advice permission?", rf"(?:{_DEBERIA}) (?:poder|permitir|ser capaz de|estar en (?:condiciones|posibilidad) de)"),
    ("duty compulsion permission?", rf"(?:{_DEBER}|{_TENER_QUE}) (?:poder|permitir|ser capaz de|estar en (?:condiciones|posibilidad) de)"),
    ("duty advice", _DEBERIA),
    ("duty compulsion order", r"deberá[ns]?|deberemos|tendrá[ns]? que|(?:es|son|está|están|estará|estarán|estaremos|estamos|será|serán|queda|quedan|quedará|quedarán|quedaremos) (?:obligatori\w+|obligad[oa]s?)"),
    ("duty compulsion order", r"(?:tienen?|tendrán?|tendremos|tenemos) (?:la|el) (?:obligación|deber) de|(?:es|será) obligación de"),
    ("duty compulsion", rf"{_DEBER}|{_TENER_QUE}|(?:es|son|está|están|será|serán) (?:obligatori\w+|obligad[oa]s?)|se exigen?"),
    ("duty?", r"(?:cuando|donde|si|como|según|en caso de que|(?:siempre|en la medida en) que) (?:\w+ ){0,2}(?:sea[n]?|fuera[n]?|fuese[n]?|es|son) (?:necesari[oa]s?|preciso|requerid[oa]s?|imprescindibles?)"),
    ("duty", r"(?:es|son|está|están|sea|será|serán|esté) (?:requerid[oa]s?|necesari[oa]s?|imprescindibles?|preciso)|se (?:obliga[n]?|compromete[n]?) a|corresponde[n]? a|se requieren?"),
    ("duty?", r"neces\w+|requ(?:er|ier)\w*|exig\w+|exij\w+|oblig\w+|(?:es|son|será[ns]?) (?:\w+ )?responsables? de"),
    ("not ban? recommended", r"no (?:conviene|se recomiendan?|se aconseja|es (?:recomendable|aconsejable|conveniente))"),
    ("recommended permission?", r"se (?:recomiendan?|aconsejan?|sugieren?|invita) ?a?|(?:es|será|resulta) (?:recomendable|aconsejable|preferible|deseable|conveniente)|conviene|de preferencia"),
    # Permission and possibility.
    ("permission?", rf"(?:c[oó]mo|qué|quién|quiénes|dónde|cuándo|cuál|cuáles) (?:se |lo |la |te |le |nos |les |los |las )?(?:{_PODER})"),
    ("permission grant leave", r"podrá[ns]?|podremos|(?:está|están|estará|estarán|estamos|queda|quedan|quedará|quedarán) (?:facultad|autorizad)\w+|(?:tiene[ns]?|tenemos|tendrá[ns]?|tendremos|cuenta[n]?(?: con)?|contará[n]?(?: con)?|goza[n]? de|gozará[n]? de) (?:la facultad|el derecho) de|se reserva[n]? (?:el derecho|la facultad) de|estará[n]? en posibilidad(?:es)? de|(?:está|están|estará) (?:permitid\w+|autorizad\w+|facultad\w+)|(?:tiene[ns]?|tenemos|tendrá[ns]?) (?:el )?derecho a"),
    ("permission grant", r"(?:es|son|será|serán|sea|sean) (?:optativ|facultativ|potestativ)[oa]s?|a (?:su |la )?(?:entera )?(?:discreción|elección) del?|al arbitrio del?|a su (?:entera |libre )?(?:discreción|arbitrio|elección)"),
    ("permission", rf"{_PODER}|es posible que|cabe[n]? (?:la posibilidad|\w+[aei]r)|tal vez|quizás?|(?:está|están|estará) (?:permitid\w+|autorizad\w+|facultad\w+)|(?:tiene[ns]?|tenemos|tendrá[ns]?) (?:(?:el )?derecho a|(?:la |las? )?(?:opción|posibilidad|facultad|libertad) de)|(?:es|son|será[ns]?|eres|somos) libres? de|(?:es|son|será[ns]?) (?:opcional|facultativ|optativ)\w*|es posible|si lo (?:desea|prefiere)[ns]?|a su (?:entera )?(?:discreción|elección)|se permiten?|puede que"),
    # Negation.
    ("not! all?", r"sin(?: [\w-]+){1,4} algun[oa]"),
    # What does not apply is excepted: この限りではありません.
    ("not inapplicable", r"no (?:se )?aplica(?:n|rán?)?|no (?:es|son|serán?|resultan?|resultarán?) aplicables?"),
    ("not", r"no"),
    ("not+", r"nunca|jamás|tampoco|(?<=\by )ni siquiera"),
    ("all?", r"(?:motivo|caso|modo|concepto|supuesto|costo|momento|tipo) alguno|(?:manera|forma|circunstancia|causa|razón|excepción) alguna"),
    # At the end of its clause it needs a "no" before it.
    ("all? not=", r"(?<=\w )(?:en|bajo|de|por) (?:ningún|ninguna) (?:caso|momento|circunstancia|concepto|modo|manera|forma|motivo)(?=\s*(?:[.;:)]|$))"),
    ("not ban duty? permission?", rf"nadie(?: más)? (?:se |lo |la |los |las |le |les )?(?:{_PODER}|{_DEBER})"),
    # Before its verb "nadie" denies by itself; after it, only with another word: a "no" was lost where there is none.
    ("not+ all?", r"(?:(?<=^)|(?<=[.,;:¿¡(«] )|(?<=[¿¡(«\"“])|(?<=\bque )|(?<=\b(?:cual|como|pues|casi) )|(?<=\b(?:donde|quien) )|(?<=\b(?:cuales|cuando|porque|aunque) )|(?<=\bquienes )|(?<=\bmientras )|(?<=\by )|(?<=\bo )|(?<=\bsi )|(?<=\bpero )|(?<=^a )|(?<=[.,;:¿¡(] a )|(?<=\bque a )|(?<=\by a ))(?:nada|nadie|ningún|ninguna|ninguno)|(?:en|bajo|de|por) (?:ningún|ninguna) (?:caso|momento|circunstancias?|conceptos?|modo|manera|forma|motivos?)"),
    ("all? not=", r"(?:de )?(?:ningún|ninguna|ninguno)"),
    ("not+", r"(?:para|con|de|a) nada más"),
    ("", r"nada (?:más|menos)|(?:más|antes|mejor|peor) que (?:nada|nadie|ningun[oa]|ningún)|de nada|la nada"),
    ("not=", r"nada|nadie"),
    ("not+", r"ni(?: [\w-]+){1,4},? ni"),
    ("not!", r"sin"),
    ("not~ not=", r"ni(?: siquiera)?"),
    # Exceptions and provisos.
    ("exception not? permission?", r"salvo|excepto|se except[uú]an?|exceptuando|excepción|excepciones|exceptuad[oa]s?|excluyendo|con exclusión de|a excepción de|con excepción de|con la excepción de"),
    # Quantity.
    ("all some", r"(?:tod[oa]s?|totalidad|total) o (?:en )?(?:una |alguna )?partes?(?: del?)?"),
    ("all", r"tod[oa]s?|cada|enter[oa]s?"),
    ("all? some?", r"cualqu\w+|quienquiera|sea cual"),
    # In conditions and questions, and in set phrases, "alguno" is any.
    ("some?", r"alguna vez|algún (?:día|tiempo)"),
    ("some? all?", r"(?:si|cuando|caso de(?: que)?|sin|¿|o|hay|haya)(?: \w+){0,4} (?:algun[oa]|algún)"),
    # After its noun it denies (no … responsabilidad alguna): "any".
    ("all? some?", r"algun[oa](?=\s*(?:[.,;:)]|$)|\s(?:por|en|que|al?|para|con|ante|frente|sobre|acerca|respecto|relacionad[oa]|si|cuando|ni|[ouye])\b)"),
    # One of several cases is any of them: いずれか.
    ("all? some?", r"algun[oa] de (?:l[oa]s|est[oa]s|dich[oa]s) (?:siguientes|\w+ siguientes|supuestos|casos|fracciones|incisos|numerales|causas|causales|condiciones|requisitos|situaciones|partes)"),
    ("some part", r"(?:sólo|solo|solamente|únicamente) (?:algun[oa]s|una parte)(?: del?)?"),
    ("some part single", r"algún"),
    ("some", r"algun[oa]s?|algún|(?:una )?parte del?"),
    ("some?", r"ciert[oa]s?|vari[oa]s|parcialmente|determinad[oa]s|much[oa]s|la mayoría|la mayor parte"),
    ("some? not?", r"poc[oa]s"),
    ("all?", r"amb[oa]s|complet\w+|siempre|total\w*|respectiv\w+|junt[oa]s?"),
)  # fmt: skip

#: Beginnings of words that deny what follows; a list of it, where others begin so.
PRIVATIVE = (
    r"in(?=v[áa]lid|complet|correct|exact|adecu|apropi|sufic|capa[cz]|habilit|efica[cz]|eficien|formal|accesib|acepta|compatib|consist|desead|activ|necesari|evitab|segur|justific|just[oai]|viola|tocab|voluntari|visib|deseab|útil|product|conscien|condicional|distint|admis|aplicab|atend|audib|cert|ciert|comod|cómod|comprens|concl|conex|conform|convenien|cumpl|debid|decen|decis|defens|defini|depend|determin|diferen|directa|disponib|elegib|eludib|equívoc|esperad|estab|excus|exist|expert|explicab|fiel|finit|flexib|fring|fund|interrump|legib|mereci|mutab|observ|oper[aá]|oportun|precis|procedent|recuper|sensib|separab|signific|solven|sostenib|superab|toler|transig|usual|variab|viab|transmis|transfer|alien|embarg|amovib|oponib|cobrab|aprovech)"
    r"|im(?=posib|propi|ped|pid|product|procedent|previst|precis|perfect|parcial|pag|popul|probab|prud|pun)"
    r"|ir(?=regul|respon|relev|revoc|revers|real|racion|recuper|remed|renunci|reparab|resol|respet)|il(?=egal|[íi]cit|imitad|egib|egítim|ógic)"
    r"|des(?=con|acuerd|agrad|aprob|habilit|hac|igual|protegid|ech|alient|aconsej|estim|activ|acat|acert|actual|aline|anim|apar[ei]|autor|cart[aeó]|cuid|favor|honest|inform|instal|interes|leal|obe|ocup|orden|organ|pid|prec|prov|vincul)"
    r"|dis(?=crep|conform|par|uad)"
)  # fmt: skip

HINTS: dict[str, str] = {
    "only": r"s[oó]lo|sol[oa]s?|únic[oa]s?|únicamente|solamente|exclusivamente|mer[oa]s?",
    "duty": r"sujet\w+ a|respet\w+|cumpl\w+|requ(?:er|ier|is)\w*|exig\w+|exij\w+|acept[aeo]\w{0,3}|\w{3,}rá[ns]?|\w{3,}remos|será[ns]?|responsab\w+|neces\w+|debid\w+|quier\w+|oblig\w+|sólo|solamente|únicamente|esper\w+|compromet\w+|hace falta|esencial\w*|imprescindible\w*|aconsej\w+|recom\w+|convien\w+|condici\w+|por favor",
    "or": r"[oueyi](?! (?:más|menos|mayor|menor|superior|inferior|posterior|anterior|después|antes)\w*)|ni",
    "rule": r"(?!podr|deb|quer|habrá)\w{2,}rá[ns]?",
    "request": r"por favor",
    "limited": r"limitad[oa]s? a|limita(?:rse|n|ndo|ndose|rá|rán|remos)? a|con limitación|exhaustiv\w+",
    "permission": r"pod\w+|pud\w+|permi\w+|posib\w+|imposib\w+|capa(?:z|c)\w*|opci\w+|opt\w+|disponib\w*|faculta\w*|autoriz\w+|derechos?|libr\w+|lograr\w*|fácil\w*|a veces|oportunidad\w*|\w{3,}ría[ns]?|\w{3,}ríamos|\w{3,}bles?|ayud\w+|discreción|sirve\w*|probabl\w+|potencial\w*|suele\w*|riesgo\w*|eleg\w+|elij\w+|maneras?|formas?|dej\w+|habilit\w+|ofrec\w+|sab(?:er|e|rá)\w*|consegu\w+|consig\w+|en caso|cómo|útil\w*",
    "not": rf"persist\w+|(?:si|cuando)(?: \w+){{1,4}} (?:contin[uú]an?|sigu?en?)|reservarse|reservad[oa]s?|para siempre|definitiv[oa]s?|desuso|(?:en|la) reserva|libre acceso|acceso libre|(?:s[oó]lo|solamente|únicamente)(?: \w+){{0,4}} (?:si|cuando|con|tras|en la medida)|gratuit\w*|inhábil\w*|secret[oa]s?|secretamente|confiden\w*|permanec\w+|mant(?:en(?:er|ga|emos|drá|gan|drán)|iene[ns]?)|quedan?|estrictamente|limitad[oa]s?|vací\w+|anónim\w*|coheren\w+|difer\w+|distint\w+|conflict\w*|contrari\w+|exclu(?!siv(?!e of))\w*|salt\w+|bloque\w*|obst\w+|ignor\w+|mal[oa]?s?|err[óo]ne\w+|equivoc\w+|exen\w+|exim\w+|nul[oa]s?|salvo|excepto|falt\w+|rechaz\w+|neg(?:ar|ad|at|ó|ar\w+|ast)\w*|nieg\w+|care[cz]\w+|apenas|en vez de|en lugar de|ausen\w+|dej(?:a|e|ó|ar|en|an|ará|ando)\w*|exceptu\w+|exceptú\w+|ces[ae]\w*|poc[oa]s?|menos|incumpl\w+|fallid\w*|fall(?:a|an|e|en|ar|ara|o|ó)|en otros? casos?|suspend\w+|(?!independ)(?:{PRIVATIVE})\w+|malintenc\w+|fuera|ajen\w+|imped\w+|renunci\w+|declin\w+|omit\w+|perd\w+|pierd\w+|demasiad\w+ (?:\w+ )?para|de lo contrario|de otro modo|cero|anti(?!gu)\w+|más allá|rehus\w+|deneg\w+|denieg\w+|prescind\w+|suprim\w+|cancel\w+|revoc\w+|interrump\w+|aplaz\w+|demor\w+|dificult\w+|difícil\w*|abandon\w+|escas\w+|caduc\w+|opon\w+|opuest\w+|fals[oa]s?|peor\w*|lejos|pendientes?|privad[oa]s? de|protege\w* (?:de|contra)|aparte|obsolet\w+|accidental\w*|romp\w+|rot[oa]s?|rar[oa]s?|raramente|inusual\w*|exced\w+|libres? de|ocult\w+|abst\w+|detener\w*|detiene\w*",
    "exception": r"mientras|también|ajen[oa]s?|condici\w+|diferent\w+|además|adicional\w*|pero|aunque|sino|menos|fuera|distint\w+|exclusiv\w+|solo|sólo|solamente|únicamente|si bien|ahora bien|con todo|en cambio|hasta|salv\w+|aun|incluso|a pesar|pese|exen\w+|con tal|sujet\w+|otr[oa]s? que|en la medida|por otr\w+",
    "some": r"un[oa]s|algo|alguien|a veces|divers\w+|una serie|distint[oa]s|múltiples|mayoría|otr[oa]s|partes?|parcial\w*|concret\w+|específic\w+|particular\w*|quienes|un par|número|entre|un poco|uno de|una de|numeros[oa]s|diferentes|aquellos|aquellas|muchos|muchas",
}  # fmt: skip

#: Where the predicate of a marker stands, and what is no predicate; see English.
PREDICATE_FOLLOWS = True
UNKNOWN = ""
CLAUSE_END = r"[.;:!?](?=\s|$)|\n|,? pero\b|, mientras que\b|, y (?:el|la|los|las|usted|nosotros)\b"
PHRASE_END = r"[,.;:!?()](?=\s|$)|\n"
LIGHT = """
a al algo algun alguna algunas alguno algunos ante aqui asi aun como con cual cualquier cuando de debe debemos deben
deberia deberian debera deberan debido del desde donde e el ella ellas ellos en entre era eran es esa esas ese eso esos
esta estado estamos estan estar estara estaran estas este esto estos fue fuera fueron fue ha haber habia habra hace
hacen hacer haga hagan han hasta hay haya hayan hecho la las le les lo los mas me mi mismo mucho muy nada nadie
necesaria necesario necesarios necesita necesitan ni ningun ninguna ninguno no nos nosotros nuestra nuestro nunca o
obligado obligados os otra otras otro otros para pero poder podemos podra podran podria podrian por posible puede
pueden pueda puedan que quien se sea sean ser sera seran si siempre sin sino sobre solo son su sus tal tampoco tan
tenemos tener tenga tengan tendra tendran tiene tienen toda todas todo todos tu tus un una unas uno unos usted ustedes
va van vez y ya
"""
