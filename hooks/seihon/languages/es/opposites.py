"""Pairs of opposites in legal Spanish; see the same module of Japanese."""

from __future__ import annotations

WHOLE_WORDS = True

_CONSENT = r"(?:consentimiento|aprobación|autorización|permiso|conformidad|anuencia)"
_NOTICE = r"(?:aviso|notificación|requerimiento|advertencia|avisar|notificar|notificarl[oea]s?|interpelación)"

POLES: dict[str, tuple[str, str]] = {
    "first": (r"primer[oa]?s?|inicial(?:es|mente)?", r"últim[oa]s?|final(?:es)?|más recientes?"),
    "earlier": (
        r"(?:ocurra|suceda|resulte|sea) (?:primero|anterior|antes)|más temprana|anterior entre|más próxima|la primera|lo primero",
        r"(?:ocurra|suceda|resulte|sea) (?:después|posterior|más tarde|el último|la última)|más tardía|posterior entre|más tarde|la posterior|la última",
    ),
    "inside": (
        r"dentro de (?:japón|méxico|la empresa|el país|las instalaciones|la compañía|los locales|la sociedad)|nacional(?:es)?|desde dentro",
        r"fuera(?! de horario)|extranjer[oa]s?|en el exterior|otr[oa]s? (?:país|países)",
    ),
    "included": (
        r"inclui(?:do|da|dos|das)|incluye\w*|incluyendo|inclusive|incluso (?:aquel\w*|por|l[oa]s?|cuando)|incluir\w*|comprende\w*|con impuestos",
        r"exclu(?:id|y|ir)\w*|excepci[oó]n|excepto|salvo|distint[oa]s? de|(?:sin|no) (?:incluir|incluye|incluyen)|(?:sin|antes de) impuestos",
    ),
    "consent": (
        rf"(?:con|previ[oa]|mediante|obtenid[oa]|obtener|obtenga|recab\w*|bajo|media|haya|requerir\w*|si) (?:\w+ ){{0,5}}{_CONSENT}|consient\w*|consent(?:ido|ir)|autoric\w*|autorizad[oa]s?|autorice|aprobad[oa]s?|apruebe",
        rf"sin (?:\w+ ){{0,5}}{_CONSENT}|no autorizad[oa]s?",
    ),
    "notice": (
        rf"(?:con|previ[oa]|mediante|tras|dando|dar|con|habiendo|después de|por) (?:\w+ ){{0,5}}{_NOTICE}|avis(?:e|a|o|ará|ando)|notifi(?:que|ca|cará|cando)",
        rf"sin (?:\w+ ){{0,5}}{_NOTICE}|no (?:será|es) necesario",
    ),
    "next": (
        r"(?:día|mes|año|semana|ejercicio|periodo|período)(?: hábil| natural| inmediato| calendario)* siguiente|siguiente (?:día|mes|año|semana)|próxim[oa] (?:día|mes|año|semana)|(?:día|mes|año) posterior",
        r"(?:día|mes|año|semana|ejercicio|periodo|período)(?: hábil| natural| inmediato| calendario)* (?:anterior|previo|previa)|víspera|(?:mes|año) pasado",
    ),
    "start": (
        r"(?:el )?inicio|comienzo|apertura|al ingresar",
        r"termin\w*|término|conclu\w*|finaliz\w*|vencimiento|cierre|expir\w*",
    ),
    "exceeding": (
        r"exced\w*|super(?:e|en|ior|iores|a|an)|rebas\w*|más|sobrepas\w*|exceso|mayor(?:es)?",
        r"inferior(?:es)? a|menos de|menor(?:es)? (?:a|de|que)|por debajo de|dentro de ese límite",
    ),
    "regardless": (
        r"independ\w*|sin importar|cualquiera que sea|sea cual (?:sea|fuere)|con o sin",
        r"(?:sólo|solo|únicamente) (?:si|cuando)|siempre que|cuando así|salvo",
    ),
    "even": (
        r"aunque|a[uú]n (?:cuando|si|con|sin|después|antes)|incluso (?:si|cuando|con|sin|después)|ni siquiera",
        r"a menos que|salvo(?! que no)|excepto|a no ser que|a excepción de",
    ),
    "increased": (
        r"aument\w*|increment\w*|elev(?:ar|e|en|a)|mayor(?:es)?",
        r"redu[cz]\w*|disminu\w*|rebaj\w*|acort\w*|menor(?:es)?",
    ),
    "least": (
        r"(?:al|por lo) menos|como mínimo|mínim[oa]s?|no menos de",
        r"como máximo|máxim[oa]s?|a lo sumo|hasta|no más de|tope",
    ),
    "until": (r"hasta", r"una vez|después|a partir de|tras"),
    "both": (r"amb[oa]s|tanto", r"un[oa] (?:solo )?de l[oa]s dos|cualquiera de l[oa]s dos|un[oa] u otr[oa]|ya sea"),
    "forbidden": (
        r"prohib\w*|prohíb\w*|no (?:deber|podr)\w+|se absten\w+",
        r"(?<!no )(?<!sólo )(?<!solo )(?:quedan?|está[n]?|es|son|será[n]?|estará[n]?) (?:permitid|autorizad|facultad)[oa]s?|se permite[n]?|se autoriza[n]?|se permitirá[n]?",
    ),
    "optional": (
        r"opcional\w*|optativ\w+|facultativ\w+|voluntari\w+|no (?:es|son|será|serán|sea) obligatori[oa]s?",
        r"(?<!no es )(?<!no son )(?<!no será )(?<!no serán )(?<!no sea )(?:obligatori\w+|forzos\w+)",
    ),
    "attributable": (
        r"(?<!no )(?<!no nos sea )(?<!no nos sean )(?<!no sea )(?<!no sean )(?<!no le sea )(?<!no le sean )(?<!no les sea )(?<!no les sean )imputables?",
        r"no (?:les? |nos )?(?:sean? )?imputables?|ajen[oa]s? (?:a|al) (?:su|la|el|sus) (?:control|voluntad)|fuera de su control|sin culpa",
    ),
}
MAYBE: dict[str, tuple[str, str]] = {
    "optional": (
        r"opci\w+|optat\w+|facult\w+|voluntari\w+|pued\w*|podr\w*|libre\w*",
        r"oblig\w*|forzos\w*|deb\w+|requ\w+|exig\w*|neces\w*",
    ),
    "even": (
        r"aun\w*|aún|incluso|siquiera|sin importar|independiente\w*|pese a|a pesar|sea cual|cualquier\w*|si bien",
        r"menos|salvo|excep\w*|s[oó]lo|siempre que|no|si",
    ),
    "inside": (r"dentro|intern[oa]s?|interior", r"extern[oa]s?|exterior|ajen[oa]s?|tercer[oa]s?|fuera"),
    "attributable": (r"culpa|responsab\w*|atribuible\w*", r"ajen\w*|fuera|mayor"),
    "forbidden": (
        r"no|ni|nunca|jamás|prohib\w*|prohíb\w*|absten\w*|abstien\w*|impedid\w*|impid\w*|sin|sólo|solo|únic\w*|ningún|ninguna|nadie|vedad\w*|evit\w*|únicamente",
        r"permi\w*|podr\w*|pued\w*|autori\w*|facult\w*|salvo|excep\w*|consent\w*",
    ),
    "both": (r"amb[oa]s|tanto|mutu\w*|recíproc\w*|cada|dos|tod[oa]s", r"cualquier\w*|algun\w*|un[oa] de"),
    "until": (
        r"mientras|en tanto|antes|durante|entretanto|ínterin|a más tardar|no|ni|dentro|previ\w*|sin",
        r"una vez|después|partir|tras|cuando|desde|si|posterior\w*|al",
    ),
    "included": (
        r"incl\w*|junto|además|así como|también|comprend\w*|contien\w*|más",
        r"aparte|fuera|menos|sin|antes de|más",
    ),
    "start": (
        r"inici\w*|comen\w*|comienz\w*|empie\w*|empez\w*|partir",
        r"complet\w*|fin|final|baja|una vez|después|tras|acab\w*",
    ),
    "first": (r"un[oa]|nuev\w*|una vez", r"fin|pasad[oa]s?"),
    "next": (r"después|posterior\w*|partir", r"antes|anticip\w*|adelantad\w*|más tardar|previ[oa]"),
    "regardless": (
        r"importar|cualqui\w*|sea|sean|fuere|tanto|aun\w*|tod[oa]s?|pese|pesar|incluso|bien|cada|ni",
        r"si|cuando|sólo|solo|únic\w*",
    ),
}
DENIABLE = frozenset({"consent", "notice", "inside", "exceeding", "until"})
DENIAL = r"no|ni|nunca|jamás|prohib\w*|absten\w*|salvo|excepto|sin que"
