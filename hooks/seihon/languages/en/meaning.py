"""What carries duty, permission, negation, exceptions and quantity in English.

``MARKERS`` says what a phrase says: ``must`` a duty, ``may`` a permission.
Earlier lines win, so that the month May is no permission. A mark after the
thing says how: with ``?`` the phrase may render another language's marker
without being a sure sign of it; with ``!`` it is as doubtful, but says the
thing so that another language must at least hint at it ("without"); with ``-``
it is so too if the other language has the word it is said of; with ``+``
it says once more what the sentence has said (no … nunca); with ``~`` it may say it
once more, and nothing where it has not been said (no … ni); with ``=`` it only stands where the thing has been
said, so that where it has not, it was lost (comparte con ninguna empresa). ``HINTS`` are
words that sometimes carry what another language says with a marker
("unauthorized": 許可されていない); a hint of a thing with ``?`` is a weaker one.

The things: ``duty`` and among them the stronger ``compulsion``, still stronger ``order`` and the weaker ``advice``;
``permission``, which is possibility too, and among them the surer ``grant``; ``recommended``; ``not``, ``ban`` for a duty or
permission denied, and ``open`` for a list said not to be limited; ``exception``, ``contrast`` for one that may
be a mere "but", ``excepted`` for one said by denying (この限りでない), ``inapplicable`` for what renders that, and
``exempting`` for what nothing but an exception renders (を除き); ``twice`` for what is denied under a denial,
``doubled`` for a "not … without", ``unbanned`` for a ban that is denied, ``needless`` for a duty that is; ``all``, ``some``, the surer ``part`` and ``single`` for one of them (algún). Six more
are hinted at only: a ``request``, among them what is ``asked`` for (ください), a ``rule`` in a plain verb, a list
``limited``, ``or`` for what one "not" denies together, and ``only``, which another language may say with a "not".

The rest is about what a marker is said of, its predicate (``seihon.parity.predicates``).
"""

from __future__ import annotations

#: Phrases are whole words, written in small letters; texts are read so.
WHOLE_WORDS = True

#: Whether of several predicates each is denied by itself, where others deny them with one word (not … or …).
DENIES_EACH = False

#: Where a sentence ends.
SENTENCE_END = r"(?<=[.!?])(?<!\be\.g\.)(?<!\bi\.e\.)(?<!\bNo\.)(?<!\bMr\.)(?<!\bMs\.)(?<!\bVol\.)(?<!\bArt\.)(?<!\bvs\.)[)\"”’]*\s+(?=[(\"“]?[A-Z0-9])|\n\s*\n"

#: What is no marker though it looks like one once written in small letters: the month May, No. before a number.
NAMES = r"\b[Nn]os?\. ?(?=\d)|\bMay,?(?: the| of)? \d+|(?:\d(?:st|nd|rd|th)?|\b[Ii]n|\bof|\b[Ss]ince|\b[Uu]ntil|\b[Oo]n|\b[Bb]y|\b[Ee]arly|\b[Ll]ate|\b[Mm]id|\b[Ll]ast|\b[Tt]his) May\b"
#: What every one of them has; it is quicker to look for.
NAMES_HINT = r"May|Nos?\.|nos?\."

_NOT = "(?: ?n['’]t| not)"

MARKERS: tuple[tuple[str, str], ...] = (
    # False friends: "no." before a number, "not" that denies nothing.
    ("", r"nos?\. ?\d+|no (?=\d)"),
    ("not?", r"(?:(?:do|does|did|is|are|was|were)(?: ?n['’]t| not)|not) (?:only|just|merely|simply|to mention|uncommon|unusual|unlike)|no (?:later|more|less|fewer|longer|earlier) than|not (?:more|less|fewer|later) than|(?:(?:will|shall|must|may|does|do|did|should|can) ?)?not exceed\w*|no (?:less|more) \w+|yes,? (?:and |or )?no|no doubt|no longer in doubt|no problem|no matter|whether or not|or not|why not|(?:do not|don['’]t|never) (?:hesitate|forget)|without saying|no-nonsense|if any|none of the above"),
    ("not? all?", r"no \w+ (?:is|are) too"),
    ("not?", r"(?:say|says|said|saying)(?:,| to \w+)? ['\"“‘]?no\b['\"”’]?"),
    ("not!", rf"(?:(?:do|does|did|is|are|was|were){_NOT}|not) necessarily"),
    ("not?", rf"(?:has|have|had){_NOT} (?:yet )?(?:passed|elapsed)"),
    ("not?", r"(?:(?<=^)|(?<=[\"“.!?] ))no(?=[,.!])"),
    ("not? exception? open", r"(?:but |(?:is|are|be|being) )?not (?:be )?(?:limited to|exhaustive)|without limitation"),
    ("duty?", r"(?:have|has|will have|would have) had to|had to|will have to|should have|have to say|must have been|you['’]ll need to"),
    ("not? not? exception? permission? doubled", r"(?:not|cannot|can['’]t)(?: [\w-]+){0,8}? without"),
    ("not? not? exception? permission?", r"not(?: [\w-]+){0,8}? (?:until|unless|without)|ca(?:nnot|n['’]t)(?: [\w-]+){0,8}? (?:until|unless|without)"),
    ("not? exception? permission?", r"(?:no one|nobody|none|nothing|no \w+) (?:but|except|other than)"),
    # Below a number: 未満.
    ("not? exception?", r"(?<=up to )(?:but )?not including|but not inclusive"),
    # A duty or a permission denied, and a prohibition.
    ("not duty? permission? needless", r"no (?:\w+ ){1,3}(?:is|are) (?:required|necessary|needed)|(?:requires?|needs?) no(?! (?:more|less|fewer|longer|later)\b)|under no (?:duty|obligation)"),
    ("not ban duty? permission?", r"(?:no one|nobody|no \w+) (?:may|can|shall|must)(?! not\b)"),
    ("not? duty? permission?", rf"(?:may|might){_NOT} (?:need|require|be (?:required|necessary|needed))"),
    ("not permission ban?", rf"(?:may|might|could){_NOT} (?:be (?:able|possible|available)|always|work)"),
    # Often said with a word: "irreversible", "final".
    ("not!", rf"(?:(?:can|could|may){_NOT}|cannot) be (?:undone|reversed|recovered|revoked)(?! without)"),
    ("not ban duty? permission?", rf"(?:must|shall|should|ought|may|might|can|could){_NOT}|ca(?:nnot|n['’]t)|ought not"),
    # "need not" is often rendered by a word: 不要, free of.
    ("not! duty? permission? needless", rf"(?:do|does|did|will|wo|would|should|shall){_NOT} (?:need|have) to|no need (?:to|for|of)|need{_NOT}"),
    ("not duty? permission? needless", rf"(?:is|are|be|am|was|were){_NOT} (?:required|obliged|obligated|necessary|mandatory)|no (?:obligation|duty|requirement) (?:to|for|of)"),
    ("not ban duty? permission?", rf"(?:is|are|be|am|was|were){_NOT} (?:permitted|allowed|able|possible|entitled|authori[sz]ed)|never be able|(?:has|have|had|having) no (?:right|entitlement) to"),
    ("not? not? permission unbanned", rf"(?:is|are|be|was|were){_NOT} (?:\w+ )?(?:prohibited|forbidden|banned|barred|precluded)|(?:(?:do|does|will|shall){_NOT}|nothing (?:\w+ ){{0,5}}(?:will|shall)?) ?(?:prohibit|forbid|preclude)s?"),
    ("not! ban duty? permission?", r"prohibit\w*|forbid\w*|forbade|banned|barred|disallow\w*|preclud\w*"),
    ("not ban duty? permission?", r"refrain(?:s|ed|ing)? from|unable to"),
    ("not? ban?", r"avoid\w*|refrain\w*"),
    # Duty.
    ("duty? permission?", r"all (?:you|they|we) (?:need|have) to(?: do)?"),
    ("duty?", r"(?:if|when|where|as|whenever|wherever|extent|case) (?:\w+ ){0,2}(?:is|are) (?:required|necessary|needed|essential)"),
    # What may have to be done, what must be done whenever, and what something is needed for is no duty imposed here.
    ("duty? permission", r"(?:may|might|could)(?: \w+){0,2}? (?:be required to|have to)"),
    ("duty?", r"having to|(?:when|times|long|much|many|often|ever|who) (?:\w+ ){0,2}ha(?:ve|s) to|should(?:n['’]t)? (?:\w+ )?have to|(?:that|which) (?:is|are) required to"),
    # What must be possible: できるようにしなければならない.
    ("duty compulsion order permission?", r"must (?:(?!not\b|never\b)\w+ )?(?:be (?:able|capable|possible|free|allowed|permitted|entitled)|allow|enable|permit)"),
    ("duty permission?", r"shall (?:(?!not\b|never\b)\w+ )?(?:be (?:able|capable|possible|in a position)|enable)"),
    ("duty advice permission?", r"should (?:(?!not\b|never\b)\w+ )?(?:be (?:able|capable|possible|free|allowed)|allow|enable|permit)"),
    ("duty compulsion order", r"must|(?:is|are|be|been|being|was|were) (?:\w+ly )?(?:required|obliged|obligated|mandated) to|(?:is|are|be) (?:also )?(?:mandatory|compulsory|obligatory)|(?:has|have) (?:an? |the )?(?:duty|obligation) to"),
    ("duty compulsion", r"(?:has|have) to"),
    ("recommended permission?", r"(?:is|are) (?:\w+ly )?(?:advised|encouraged|recommended|invited) to|(?:is|are) (?:\w+ly )?recommended|it is (?:advisable|recommended|preferable|desirable)(?: (?:that|to))?|preferably"),
    ("duty compulsion", r"under (?:a|an|the) (?:\w+ )?(?:duty|obligation) to"),
    ("duty", r"shall|undertakes? to|(?:is|are|be) (?:required|bound to)|(?:is|are) to be|it is (?:essential|imperative|mandatory|necessary|obligatory)"),
    ("duty advice permission?", r"should|ought to"),
    ("duty?", r"need\w*|requir(?:e|es|ed|ing)|necess\w*|oblig\w*|mandat\w*|(?:is|are|be) (?:supposed to|(?:(?!not\b|never\b)\w+ )?(?:responsible|liable) for)"),
    # Permission and possibility.
    # What may be, happen or be found is no leave given.
    ("permission", r"(?:which|who|that) may|may(?= (?:\w+ly |also |not |or |no longer |well |still |even |already |sometimes )*(?:find|see|read|contact|reach|want|wish|like|help|seem|look|visit|include|feel|vary|depend|differ|have|affect|mean|involve|result|cause|contain|need|require|exist|occur|happen|change|become|lead|come|apply|remain|take (?:up|some|a few|longer)|not)\b)|may(?= (?:\w+ly |also |not )*be (?:found|seen|read|viewed|able|possible|necessary|required|needed|more|less|that|the|an?|in|of|too|subject|interested|unable|different|available|useful|affected|asked)\b)"),
    ("permission grant leave", r"(?:(?<=\bwe )|(?<=\bcompany )|(?<=\buser )|(?<=\busers )|(?<=\bmember )|(?<=\bmembers ))may|(?:is|are|shall be) entitled to|(?:has|have|shall have) the right to"),
    ("permission grant", r"may|(?:is|are|be) (?:also )?(?:permitted|allowed|free|entitled|authori[sz]ed|at liberty) to|(?:has|have) the (?:right|option|choice|freedom|power) (?:to|of)|reserves? the right to"),
    ("permission?", r"(?:is|are|be|was|were) (?:also )?(?:likely|liable) to|subject to (?:change|modification|revision|amendment)s?"),
    ("permission", r"can|might|(?:is|are|be) (?:also )?(?:welcome|eligible) to|(?:is|are|be) optional|at (?:its|our|their|your) (?:sole |own )?(?:discretion|option)"),
    # Negation.
    # What does not apply is excepted: この限りではありません.
    ("not inapplicable", rf"(?:do|does|did){_NOT} apply|(?:shall|will) not apply"),
    ("not~", r"(?<=, )not even(?= (?:to|for|by|with|in|on|at|if|when|from|of|after)\b)"),
    ("not+", r"not even"),
    ("not", rf"(?:is|are|was|were|do|does|did|has|have|had|will|wo|would|ai|am){_NOT}|not|no longer|never|no one|nobody|nothing|none|no"),
    ("not+", r"neither"),
    ("not! twice", r"without"),
    ("not= not?", r"(?<=[\w,] )nor"),
    ("not?", r"nor|(?:reasons?|grounds|cause|excuses?) (?:for )?not(?= to| \w+ing)"),
    # Exceptions and provisos.
    ("exception not? permission? twice", r"unless"),
    ("exception not? permission?", r"except(?:ing|ed|ion|ions)?(?: (?:that|for|where|when|as|in|if|to))?|provided,? (?:however,? )?that|excluding|with the exception of|save (?:for|that|where|as|in|when|with|if)|other than|apart from|aside from"),
    ("exception? not?", r"(?:is|are|be|being) (?:therefore |also )?(?:excluded|excepted|exempt(?:ed)?)|(?:provisions?|agreements?|terms?|stipulations?) to the contrary|nowhere else"),
    ("not exception?", r"but not"),
    ("exception contrast", r"however"),
    # Quantity.
    ("all some part", r"(?:all|the whole|whole|the entirety) or (?:a |any |some |in )?parts?"),
    ("all?", r"(?:each|every) (?:(?:calendar|fiscal|business) )?(?:day|week|month|quarter|year|hour|time)"),
    ("all", r"all|every|each|everyone|everybody|everything|entire|entirely|whole"),
    ("all? some?", r"any|anyone|anybody|anything|either|whatever|whichever|whoever|any of"),
    # An amount that is not told, and set phrases: no part of a whole.
    ("some?", r"some (?:time |\w+ )?ago|some (?:day|sort of|kind of|help|advice|more|idea|level|degree|amount|number|pieces?|extra|thought|effort|care|context|background)|some(?= (?:\d|one\b))|to some extent|in some cases"),
    ("some part", r"(?:only )?(?:a )?parts? of (?:the|its|their|your|our)(?= (?:\w+ ){0,3}(?:data|information|fees?|costs?|income|amounts?|files?|records?|rights?|obligations?|documents?))|some"),
    ("some?", r"certain|several|parts? of|or part|partially|partly|portions? of|most|many|a few"),
    ("some? not?", r"few"),
    ("all?", r"both|fully|complete\w*|always|total|throughout|respective\w*|together"),
)  # fmt: skip

#: Verbs that are undone and not denied: uninstall.
_UNDOING = "cover|check|do|fold|install|link|load|lock|mask|mute|pack|pin|plug|set|subscri|tag|veil|wrap|zip"
#: Beginnings of words that deny what follows; a list of it, where others begin so.
PRIVATIVE = (
    rf"non-?(?=\w{{3}})|un(?!i(?:t|on|q|v|f)|der|til|less|animous|iform|isex|expired|{_UNDOING})(?=\w{{3}})"
    r"|in(?=valid|complet|correct|accura|accurat|adequa|appropria|depend|sufficien|eligib|effective|effectual|formal|accessib|compatib|consisten|equal|equit|evitab|secur|activ|visib|discrim|frequen|significan|accept|action|advert|applicab|attent|audib|capab|capac|cessant|cogn|coheren|comparab|competen|comprehens|conceiv|conclus|congru|consider|conven|cred|curab|decen|decis|definit|direct|discre|distinct|divisib|efficac|efficien|elig|exact|excus|existen|experien|explic|finit|firm|flexib|gratitud|human|just|numer|operat|opportun|sens|separab|sincer|solub|solven|stab|subordinat|substantial|toler|variab|volunt|vuln|viola)"
    r"|im(?=possib|proper|matur|polite|perfect|balanc|material|measur|mobil|moral|mutab|partial|passab|patien|permeab|personal|plausib|practica|precis|probab|pruden|pur)"
    r"|ir(?=ration|reconcil|recover|reduc|refut|regular|relevan|remed|removab|repar|replac|resist|resol|respons|retriev|revers|revoc)|il(?=legal|licit|legib|legitim|liter|logic)"
    r"|dis(?=advantag|agree|allow|appear|appoint|approv|associat|believ|card|claim|comfort|connect|content|continu|courag|credit|engag|honest|honor|interest|like|loyal|obe|order|organi|pleas|prov|qualif|regard|respect|rupt|satisf|similar|solv|suad|trust|us)"
)  # fmt: skip

#: Verbs with which a text tells its readers what to do; here at the beginning of a sentence only.
_IMPERATIVE = (
    "add|answer|apply|ask|attach|avoid|be|bring|call|check|choose|click|complete|concentrate|confirm|consult|contact|create"
    "|delete|destroy|do|download|enclose|ensure|enter|erase|fill|find|follow|give|go|include|indicate|inform|install|keep|leave"
    "|let|limit|list|make|note|notify|obtain|open|pay|prepare|press|provide|read|refrain|register|remember|remove|replace|reply"
    "|report|return|review|save|see|select|send|set|sign|specify|state|store|submit|take|tell|try|turn|update|use|verify|visit"
    "|wait|wear|write"
)

HINTS: dict[str, str] = {
    "only": r"only|solely|alone|exclusively|merely",
    "duty": r"please|subject to|condition\w*|only|comply|complies|follow\w*|need\w*|necess\w*|requir\w*|responsib\w*|expect\w*|oblig\w*|agree\w*|important|strictly|make sure|mandat\w*|supposed|ensure|want to|essential|vital|crucial|due|be sure|duty|duties|prerequisite|advis\w*|let['’]s|encourag\w*",
    "or": r"n?or(?! (?:more|less|fewer|later|earlier|older|younger|longer|over|under|above|below|higher|after|before)\b)|and",
    "request": r"please",
    "asked": rf"please|(?:will be|are|is) asked to|we (?:kindly )?ask|(?:(?<=^)|(?<=[.!?:;] )|(?<=\n))(?:{_IMPERATIVE})(?! of\b)",
    "limited": r"limited to|with limitation|exhaustive",
    "permission": r"could|able|unable|help\w*|provides|easily|easy|easier|available|allow\w*|permit\w*|permission\w*|possib\w*|impossible|enabl\w*|choose|rights?|maybe|perhaps|often|usually|risks?|opportunit\w*|ways?|potential\w*|welcome|feel free|free|sometimes|likelihood|capab\w*|lets?|entitle\w*|eligib\w*|authori[sz]\w*|useful|in (?:some|certain) cases",
    "not": rf"silent\w*|persist\w*|do(?:es)? so|for good|gone|forever|permanently|only (?:\w+ ){{0,4}}(?:if|where|when|with|after|upon|to the extent)|secre(?:t|ts|tly|cy|tive)|confidential\w*|remain\w*|stay\w*|strictly|limited|blank|empty|anonym\w*|consistent\w*|regardless|differ\w*|conflict\w*|contrary|within(?! (?:\d|an?\b|one|two|three|four|five|six|seven|ten|thirty))|exclu(?!siv(?!e of))\w*|skip\w*|block\w*|barely|scarcely|ignor\w*|wrong\w*|poor\w*|mis(?:tak|match|lead)\w*|waiv\w*|exempt\w*|void|null|hard to|non|(?!independen)(?:{PRIVATIVE})\w+|un(?!done)(?:{_UNDOING})\w*|inabilit\w*|disabl\w*|\w{{3,}}less(?:ly)?|less|rather than|instead of|as opposed to|too \w+ to|lack\w*|prevent\w*|otherwise|fail\w*|refus\w*|reject\w*|declin\w*|ceas\w*|stop\w*|los(?:e|es|ing|t)|absen\w*|\w+-free|free(?:dom)? (?:of|from)|out of|outside|unless|except\w*|hardly|rarely|neglect\w*|den(?:y|ied|ies|ial)|instead|missing|hid(?:e|es|den|ing)|yet to|drop(?:s|ped|ping)?|abandon\w*|forgo\w*|forego\w*|omit\w*|omission\w*|bypass\w*|overlook\w*|miss(?:es|ed)?|hinder\w*|hamper\w*|imped\w+|impair\w*|obstruct\w*|oppos\w+|resist\w*|reluctan\w*|incapable|nil|zero|devoid|expir\w*|laps\w*|withdr\w+|revok\w*|cancel\w*|halt\w*|suspen\w*|delay\w*|postpon\w*|pending|difficult\w*|vacan\w*|alone|apart|far from|minimal\w*|spar(?:e|es|ed|ing)|turn\w* (?:\w+ ){{0,3}}down|evad\w*|escap\w*|eliminat\w*|protect\w* (?:\w+ )?(?:from|against)|opt(?:s|ed|ing)?[ -]out|beyond|obsolete|idle|rare|noone|accidental\w*|break\w*|broke\w*|safe from|new to|irrespective\w*|exceed\w*|minus|little|seldom|ban\w*|prohibi\w+|withh\w+|keep\w*(?: \w+){{1,4}} from|from (?!beginn|start)\w+ing",
    "exception": r"condition\w*|but|otherwise|though|although|until|provided|only|limited|even|exclu\w*|outside(?! part)|still|as long as|so long as|nevertheless|nonetheless|notwithstanding|whereas|on the other hand|then|note|even if|exempt\w*|subject to",
    "some": r"multiple|particular|specific|those|partial\w*|portions?|someone|something|somebody|somewhere|couple|numbers? of|subset|sometimes|one of|among|for example|kind|sort|another|a little|a number|variety|limited",
}  # fmt: skip

#: Whether the predicate of a marker stands after it.
PREDICATE_FOLLOWS = True
#: What between a marker and the nearest word of the lists tells that the predicate is another; none where each word
#: is told from the next.
UNKNOWN = ""
#: What ends the clause of which a marker may be said, and the phrase in which the word next to it stands.
CLAUSE_END = r"[.;:!?](?=\s|$)|\n|,? but\b|\bwhereas\b|, while\b|, and (?:we|you|they|it|the)\b"
PHRASE_END = r"[,.;:!?()](?=\s|$)|\n"
#: Words that are no predicates: light verbs, adverbs, pronouns, without accents.
LIGHT = """
a about able again all also already always an and any anyone anything are aren as at be been being but by can currently
did didn directly do does doesn doing don done entirely ever from fully get go going had hadn has hasn have having he
her here him his how i if in into is isn it its just let ll longer made make makes making may might must my necessarily
necessary need needed needs never no nobody none not nothing now of on only or other otherwise our out own people
please possible re really require required requires she should shouldn so some such take taken than that the their them
then there these they this those to too under up us ve very was wasn way we well were weren what when where which who
will wish with without won would wouldn yet you your
"""
