"""The qualifiers of legal Spanish; see the same module of Japanese."""

from __future__ import annotations

WHOLE_WORDS = True

SAYS: dict[str, str] = {
    "only": r"(?<!no )(?<!tan )s[oó]lo(?! (?:un|una|hecho) )|(?<!no )únicamente|(?<!no )exclusivamente|(?<!no )solamente",
    "at any time": r"en cualquier momento",
    "in writing": r"por escrito",
    "promptly": r"sin (?:dilación|demora|retraso)",
    "free of charge": r"de forma gratuita|gratuitamente|sin costo",
    "jointly": r"solidariamente|conjuntamente",
    "non-exclusive": r"no exclusiv[oa]",
}
ANSWERS: dict[str, str] = {
    "only": r"s[oó]lo|sol[oa]s?|solamente|únic\w*|exclusiv\w*|exclus\w*|limit\w*|restring\w*|restric\w*|reserv\w*|excepto|excepción|excepciones|salvo|sino|no|ni|nunca"
    r"|ningun\w*|ningún|mer\w+|simplemente|apenas|estrict\w*|siempre que|siempre y cuando|a menos|hasta que|sin|concret\w*|específic\w*|nada|nadie|mism[oa]s?"
    r"|particular\w*|individual\w*|propi[oa]s?|si|con tal|para",
    "at any time": r"momento|momentos|siempre|cuando|instante|demanda|vez|tiempo|libre\w*|permanente\w*|hora",
    "in principle": r"principios?|reglas?|general\w*|normal\w*|ordinari\w*|habitual\w*|salvo|por lo común|usual\w*|básicamente|típicamente|fundamental\w*",
    "both": r"amb[oa]s|l[oa]s dos|cada|tanto|mutu\w*|uno y otro|una y otra|recíproc\w*|bilateral\w*|tod[oa]s|partes|ningun[oa]|y",
    "whole": r"tod[oa]s?|total\w*|complet\w*|íntegr\w*|integr\w*|enter[oa]\w*|plen[oa]\w*|cada|unánim\w*|unanimidad|cualquier\w*|quien\w*|100|nadie|adeud\w*",
    "all": r"tod[oa]s?|cualqui\w*|ningun\w*|ningún|cada|total\w*|no|ni|nunca|jamás|algun\w*|algún|sin|complet\w*|íntegr\w*|integr\w*|enter[oa]s?|plen\w+|nada|nadie"
    r"|siempre|sea|sean|quien\w*|cuanto\w*|cuant[oa]s|absolut\w*|demás|ambos|ambas|ta[nm]poco|independiente\w*|conjunto|divers[oa]s|distint[oa]s|vari[oa]s|exclusiv\w*|excepción|por completo|donde\w*|l[oa]s que",
    "each time": r"cada|vez|veces|casos?|siempre|cuando|ocasión|ocasiones|individual\w*|respectiv\w*|por separado|cada una",
    "part": r"partes?|parcial\w*|porci[oó]n\w*|algun[oa]s?",
    "all of": r"tod[oa]s?|cada|amb[oa]s|l[oa]s dos|conjunt\w*|simultánea\w*|y",
    "in writing": r"escrit\w*|papel|documentos?|documental\w*|cartas?|físic[oa]s?|impres[oa]s?",
    "promptly": r"demora|dilación|retraso|inmediat\w*|pront\w*|cuanto antes|lo antes|brevedad|rápid\w*|rapidez|oportun\w*|instante|ágil\w*|enseguida|en cuanto|tan pronto|expedit\w*|prontitud"
    r"|antes posible|urgen\w*|temprana\w*|puntual\w*|directamente|diligen\w*|cele\w*|acto",
    "free of charge": r"gratuit\w*|gratis|sin|libre\w*|no|ningún|ninguna|exent[oa]s?|cargo",
    "jointly": r"solidari\w*|conjunt\w*|mancomunad\w*|junt[oa]s",
    "non-exclusive": r"no exclusiv\w*|sin exclusividad|exclusiv\w*",
    "indirectly": r"indirect\w*",
    "negligence": r"negligen\w*|culp\w*|descuid\w*|impruden\w*|imputable\w*|falta|error\w*",
    "intent": r"dol[oa]s?\w*|intencion\w*|intención|deliberad\w*|voluntari\w*|propósito|a sabiendas|mala fe|consciente\w*|adrede",
    "minor": r"menor\w*|leve\w*|insignificante\w*|mínim\w*|secundari\w*|pequeñ\w*|escas\w*|liger\w*",
    "weekday": r"hábil\w*|laborable\w*|laboral\w*|entre semana|lunes",
}

STATES: dict[str, str] = {
    "every": r"tod[oa]s?|cada|cualquier\w*|total\w*",
    "always": r"siempre|en cualquier momento|en todo momento|cada vez|en cada caso",
    "any of the following": r"(?:cualquiera|alguno|alguna) de l[oa]s|un[oa] o (?:varios|varias|más) de l[oa]s",
    "all of the following": r"tod[oa]s l[oa]s (?:siguientes|requisitos|supuestos|condiciones|incisos)|cada un[oa] de l[oa]s",
    "only": r"s[oó]lo|únicamente|exclusivamente|solamente",
    "both": r"amb[oa]s|l[oa]s dos",
    "in full": r"íntegramente|en su totalidad|totalmente|importe total|totalidad",
    "exclusive": r"(?<!no )exclusiv[oa]s?",
    "non-exclusive": r"no exclusiv[oa]s?|sin exclusividad",
    "free of charge": r"gratuit\w*|gratis|sin costo",
}
CONTRARY: dict[str, str] = {
    "every": r"ciert[oa]s|la mitad de|determinad[oa]s|algun[oa]s de|seleccionad[oa]s|(?<!tiempo )(?<!jornada )parcial(?:es|mente)?|en parte|(?<!cada )un[oa] de (?:l[oa]s|ell[oa]s)|(?:la )?mayor parte|la mayoría",
    "always": r"a veces|en ocasiones|ocasionalmente|en (?:ciert|determinad|algun)[oa]s (?:momentos|casos|ocasiones|horarios)|la primera vez|(?:sólo|solo|una sola|únicamente una) vez|una vez al (?:año|mes)",
    "any of the following": r"tod[oa]s l[oa]s (?:siguientes|supuestos|casos|incisos|requisitos|condiciones|medidas)|tod[oa]s y cada|cada un[oa] de l[oa]s",
    "all of the following": r"(?:cualquiera|alguno|alguna) de l[oa]s|(?:al menos |por lo menos )?un[oa] (?:o (?:varios|varias|más) )?de l[oa]s (?:siguientes|requisitos|supuestos|incisos|condiciones)",
    "only": r"inclu(?:so sin|yendo|sive)|en particular|entre otr[oa]s|no (?:solo|sólo|únicamente|solamente|exclusivamente)|aun sin|principalmente|preferentemente|preferiblemente|primordialmente|por ejemplo|se (?:\w+ )?también",
    "both": r"un[oa] de las partes|una sola|alguna de las",
    "in full": r"(?<!tiempo )(?<!jornada )parcial(?:es|mente)?|en parte|una parte|parte de",
    "exclusive": r"no exclusiv[oa]s?|sin exclusividad",
    "non-exclusive": r"(?<!no )exclusiv[oa]s?",
    "free of charge": r"mediante (?:el )?pago|con costo|a su (?:costa|cargo)|previo pago|oneros\w*",
}
_PART = r"ciert\w*|determinad\w*|algun\w*|algún|seleccion\w*|parcial\w*|partes?|un[oa]s?|ocasion\w*|mayor\w*|vari[oa]s|entre"
EXCUSES: dict[str, str] = {
    "every": _PART,
    "always": _PART,
    "any of the following": r"tod[oa]s?|cada",
    "all of the following": r"algun[oa]|cualquiera|menos|un[oa]",
    "only": r"inclu\w*|particular\w*|entre|no|aun\w*|especial\w*|ejemplo|otr[oa]s?|como|principal\w*",
    "both": r"un[oa]|cualquiera|alguna",
    "in full": r"part\w*|parcial\w*",
    "exclusive": r"no exclusiv[oa]s?|sin exclusividad",
    "non-exclusive": r"(?<!no )exclusiv[oa]s?",
    "free of charge": r"pago|costo|costa|cargo|gastos?",
}
