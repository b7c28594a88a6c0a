"""PAR303, PAR304: a negation lost or added.

A translator may deny with a word ("unauthorized" for 許可されていない, "refuse",
"free of") and affirm what the source denies twice. So a negation counts as
lost only where the sentences that render it have fewer words that deny, or
could, than the source has negations, those left out that render something else
of the source ("except" for 除き, "inappropriate" for 不適切); where a modal verb
changed its side (the source says what must or can not be done, the translation
has a prohibition less and a duty or permission more); where what the source
denies is a word that the translation says too, with no word near it that could
deny; where a word that needs a "no" before it has none (ninguna, ni); where
"not limited to" became "limited to"; where nothing is left of an exception
that is said with a negation (この限りではない); or where the one text forbids, demands or
allows without a condition what the other says is not prohibited, need not be
done, or may not be done without. What the source denies except for
a case (同意を得ることなく…しない), a translation may say with "only".

What these rules cannot see: a negation whose verb is in no list of ideas,
stands in the text more often than twice, or has another negation beside it. One that
only the beginning of a word says (unauthorized, 不適切) is for PAR313.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from seihon.messages import Message, say
from seihon.parity.contraries import said_by_contrary
from seihon.parity.finding import Severity
from seihon.parity.links import doubts_explained, unexplained
from seihon.parity.markers import Matched, Reading, quote, readings, rendered
from seihon.parity.needs import Fact, Feature, is_so, source_has, target_has
from seihon.parity.predicates import bare
from seihon.parity.rule import Example, Pair, PairRule, pair_rule

#: How many times as long as expected a sentence is at most that surely renders the other, and what is added to both.
_EVEN = 1.25
_SHORT = 10


def _doubtful(reading: Reading, again: str = "?") -> Counter[str]:
    """How many words may deny, by what they say in the first place: that, or an exception (unless).

    ``again`` is the mark of those to count besides that say it once more (no … ni).
    """
    found: Counter[str] = Counter()
    for _, _, group in reading.marks:
        effects = reading.vocabulary.effects[group]
        times = sum(thing == "not" and mark in ("?", "!", "-", again) for thing, mark in effects)  # no … sin: twice
        if times:
            found[effects[0][0]] += times
    # A proviso says with two words what "unless" says: ただし、…この限りでない.
    found["exception"] = max(reading.count("excepted"), found["exception"] - reading.count("excepted"))
    return found


#: How far behind a negation the "or" stands at most that joins what both deny, in characters.
_JOINED = 160


def _joined(here: Reading, there: Reading) -> bool:
    """Whether one negation of the other text may answer two: "not … or …" for …せず、…しない."""
    if not here.vocabulary.denies_each or not there.count("not"):
        return False
    ends = [end for _, end, group in there.marks if ("not", "") in there.vocabulary.effects[group]]
    return any(0 < start - end < _JOINED for start, _ in there.hinting("or") for end in ends)


def _denied(reading: Reading) -> int:
    """How often a text surely denies.

    The same word again counts once ("no … no … no" may be "sin … ni … ni") where one may deny several things.
    """
    return reading.count("not") if reading.vocabulary.denies_each else len(set(reading.sure.get("not", ())))


def _spent(here: Reading, there: Reading) -> int:
    """How many denials of the other text render an exception of this one: "shall not apply" for この限りではない."""
    return min(here.count("excepted"), there.count("inapplicable"))


def _unanswered(here: Reading, there: Reading) -> bool:
    """Whether one text denies more often than the other, what renders something else in it left out.

    "Without" renders なく, and "except" 除き: neither is left for a 提供しません.
    """
    left = _denied(here) - there.count("not") + _spent(here, there)
    if left <= 0:
        return False
    left -= _open_doubts(here, there) + _joined(here, there)
    return left > 0 and left > unexplained(there, here, "not")


def _open_doubts(here: Reading, there: Reading) -> int:
    """How many words of the other text may deny, and render nothing else of this one."""
    asked = _doubtful(here)
    asked["exception"] = max(asked["exception"], here.reach("exception"))
    return (_doubtful(there, "~") - asked).total() - doubts_explained(there, here, "not")


def _is_turned(here: Reading, there: Reading) -> bool:
    """Whether the other text says by contraries what one denies more often: "is kept" for 消去しない."""
    more = _denied(here) - there.count("not")
    if here.count("ban") and there.count("permission") > here.count("permission") and not there.count("duty"):
        return False  # "may be kept" is no rendering of 漏らしてはならない
    return more > 0 and said_by_contrary(here, there) >= more


def _lost(here: Reading, there: Reading) -> bool:
    """Whether one text denies more often than the other can be read to."""
    denied = _denied(here)
    if _restricted(here, there) or denied <= min(here.count("ban"), there.count("ban")):
        return False  # a ban renders a ban, whatever else may deny
    if denied and denied + len(set(here.doubtful.get("not!", ()))) > (
        there.most("not") - _spent(here, there) + _joined(here, there)
    ):
        return True
    return _unanswered(here, there)


def _restricted(here: Reading, there: Reading) -> bool:
    """Whether the other text affirms, says "only" or demands, for what one denies with an exception or twice."""
    if there.reach("duty") > here.count("duty") and here.doubts("exception!") > 0:
        return True  # "requires consent" for 承諾がない限り…できない
    if here.reach("twice") and not there.most("not"):
        return True  # "you agree to use it" for 同意しない方は利用できません, "needs consent" for 同意なく…できない
    narrowed = sum(there.hints(thing) - here.hints(thing) for thing in ("only", "limited"))
    return narrowed > 0 and here.reach("exception") + here.doubts("not!") + (here.count("not") > 1) > 0


def _unbound(here: Reading, there: Reading) -> bool:
    """Whether one text forbids or excludes what the other demands or allows.

    A duty with a word that denies may say it too: "shall keep confidential" for 漏らしてはならない.
    """
    if _restricted(here, there):
        return False
    if there.count("duty") > here.count("duty") and there.hints("not") > here.hints("not"):
        return False
    return (
        here.count("not") > there.count("not") + _open_doubts(here, there) - _spent(here, there)
        and here.count("ban") > there.reach("ban")
        and (there.count("permission") > here.count("permission") or there.count("duty") > here.count("duty"))
    )


def _bare(here: Reading, there: Reading) -> bool:
    """Whether the other text denies less often, and says what this one denies without denying it."""
    if _restricted(here, there):
        return False
    fewer = _denied(here) > there.count("not") + there.doubts("not!") - _spent(here, there)
    return fewer and bare(here, there, "not") is not None


def _unsaid(source: Reading, target: Reading) -> bool:
    """Whether the source denies by the way (必要はない: "free of"), and the target has no word at all for it.

    A verb that is denied before a noun may become any word (絶えない, "constant"); so the target must have the verb.
    """
    if source.count("not") or not source.doubts("not!") or source.reach("twice"):
        return False
    if target.reach("not") or unexplained(target, source, "not"):
        return False
    return source.doubts("not!") > source.doubts("not-") or bare(source, target, "not", "-") is not None


def _alone(source: Reading, target: Reading) -> bool:
    """Whether the target has a word that stands only after a "no", and no "no" (comparte datos con ninguna empresa).

    A placeholder may hold it.
    """
    return target.doubts("not=") > 0 and _denials(source) > 0 and "{" not in target.text


def _closed(source: Reading, target: Reading) -> bool:
    """Whether the target limits a list that the source leaves open ("including, but not limited to")."""
    return source.count("open") > target.count("open") and target.hints("limited") > source.hints("limited")


def _unexcepted(source: Reading, target: Reading) -> bool:
    """Whether the target has no word for what the source exempts by denying (この限りではない, 以外に…ない)."""
    said = target.reach("not") + target.hints("only") + target.reach("exception") - target.count("contrast")
    return source.count("excepted") > 0 and said <= 0


def _forbidden(source: Reading, target: Reading) -> bool:
    """Whether the target forbids what the source allows, and has all the denials of the source besides.

    Where a leave given is lost, as many denials as the source has are enough.
    """
    if source.hints("only") or source.hints("limited") or source.reach("exception"):
        return False  # "no … sin", "not unless"
    if target.count("ban") <= source.reach("ban") or source.count("permission") <= target.count("permission"):
        return False
    left = source.count("grant") > target.count("grant")
    return target.reach("not") > source.reach("not") - left


def _unbanned(here: Reading, there: Reading) -> bool:
    """Whether the other text denies that what this one forbids is forbidden."""
    if here.reach("not") >= there.reach("not"):
        return False
    return there.count("unbanned") > here.count("unbanned") and here.reach("ban") > there.reach("ban")


def _doubled(here: Reading, there: Reading) -> bool:
    """Whether one text allows something without a condition, and the other nothing but that ("not … without")."""
    if not here.count("permission") or there.count("doubled") <= here.count("doubled"):
        return False
    if here.hints("only") or here.hints("limited") or here.reach("exception") or here.reach("twice"):
        return False
    return not here.count("not") and here.doubts("not") == here.doubts("not!") > 0


def _exempted(here: Reading, there: Reading) -> bool:
    """Whether one text demands what the other says need not be done."""
    if here.reach("not") >= there.most("not") or here.reach("exception"):
        return False  # "free of", "unless"
    return there.count("needless") > here.count("needless") and here.count("duty") > there.count("duty")


def _denials(reading: Reading) -> int:
    """How often a text denies, in passing or not."""
    return reading.count("not") + reading.doubts("not!")


def _whole(pair: Pair) -> tuple[Reading, Reading] | None:
    """The two texts, each as if it were one sentence; nothing if they are read in no language."""
    source, target = map(readings, pair.sides) if pair.sides is not None else (None, None)
    return (source[0], target[0]) if source is not None and target is not None else None


def _is_excepted_elsewhere(source: Reading, pair: Pair) -> bool:
    """Whether a sentence denies only that the rule applies (この限りでない), and the other text has an exception.

    It may stand in another sentence there, before the rule ("Salvo que …").
    """
    if not source.count("excepted") or source.count("not"):
        return False
    whole = _whole(pair)
    return whole is not None and whole[1].count("exception") - whole[1].count("contrast") >= source.count("excepted")


def _differing(pair: Pair) -> Matched:
    """The sentences that render each other; none where the whole texts deny equally often.

    Then a sentence that denies less than its rendering is one that was put together with the wrong one.
    """
    groups = rendered(pair.sides)
    if len(groups) > 1:
        whole = _whole(pair)
        if whole is not None and _denials(whole[0]) == _denials(whole[1]):
            return tuple(
                (here, there)
                for here, there in groups
                if 1 / _EVEN < (there.extent + _SHORT) / (here.extent + _SHORT) < _EVEN
            )
    return groups


@pair_rule(
    "PAR303",
    "negation-lost",
    Severity.WARNING,
    bad=Example("当社は情報を第三者に提供しません。", "We share the information with third parties."),
    good=Example("当社は情報を第三者に提供しません。", "We do not share the information with third parties."),
    needs=is_so(Fact.SAYINGS)
    & (
        source_has(Feature.NOT)
        | source_has(Feature.NOT_IN_PASSING)
        | source_has(Feature.OPEN)
        | source_has(Feature.EXCEPTED)
        | source_has(Feature.UNBANNED)
    ),
)
def negation_lost(pair: Pair) -> Iterator[Message]:
    """The source denies something, and nothing in the translation does.

    A lost "not" turns a promise into its opposite. Words such as "without",
    "refuse", "unauthorized" count as denying.

    To fix: write the negation.
    """
    for source, target in _differing(pair):
        if _is_excepted_elsewhere(source, pair) or _is_turned(source, target):
            continue
        unsaid = _unsaid(source, target)
        lost = unsaid or _lost(source, target) or _unbound(source, target) or _bare(source, target)
        lost = lost or _alone(source, target) or _unbanned(target, source)
        if lost or _closed(source, target) or _unexcepted(source, target):
            thing = "not!" if unsaid else "not" if lost else "open" if _closed(source, target) else "excepted"
            said = quote(source, thing)
            yield say("the source denies ({said}) and the translation does not; write the negation", said=said)


@pair_rule(
    "PAR304",
    "negation-added",
    Severity.WARNING,
    bad=Example("お客様は同意を撤回できます。", "You cannot withdraw your consent."),
    good=Example("お客様は同意を撤回できます。", "You can withdraw your consent."),
    needs=is_so(Fact.SAYINGS)
    & (
        target_has(Feature.NOT)
        | target_has(Feature.UNBANNED)
        | target_has(Feature.DOUBLED)
        | target_has(Feature.NEEDLESS)
    ),
)
def negation_added(pair: Pair) -> Iterator[Message]:
    """The translation denies something, and nothing in the source does.

    A "not" too many turns a sentence into its opposite.

    To fix: take the negation out.
    """
    for source, target in _differing(pair):
        added = _lost(target, source) or _unbound(target, source) or _bare(target, source)
        added = added or _unbanned(source, target) or _doubled(source, target) or _exempted(source, target)
        if (added or _forbidden(source, target)) and not _is_turned(target, source):
            yield say(
                "the translation denies ({said}) what the source does not; take the negation out",
                said=quote(target, "not"),
            )


RULES: tuple[PairRule, ...] = (negation_lost, negation_added)
