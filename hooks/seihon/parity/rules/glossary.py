"""PAR33x: agreed terms are used where the source has the term, nowhere else, and as they are written."""

from __future__ import annotations

from collections.abc import Iterator

from seihon.messages import Message, either, say
from seihon.parity.finding import Severity
from seihon.parity.glossary import found_among, is_in, longest_first, occurring, stands_in
from seihon.parity.needs import Fact, is_so
from seihon.parity.rule import Example, Pair, PairRule, pair_rule

_GLOSSARY = (("利用企業", "User Company"), ("個人情報", "Personal Data"))


@pair_rule(
    "PAR331",
    "agreed-term",
    Severity.WARNING,
    bad=Example("利用企業に通知します。", "We notify the client firm.", glossary=_GLOSSARY),
    good=Example(
        "利用企業に通知します。",
        "We notify the User Companies.",
        glossary=(("利用企業", "User Company | User Companies"),),
    ),
    needs=is_so(Fact.TEXTS, Fact.TERMS),
)
def agreed_term(pair: Pair) -> Iterator[Message]:
    """The source has an agreed term and the translation has none of its forms.

    A defined term that is called something else means something else to a
    reader of a contract.

    To fix: use the agreed rendering; if another form is right too, add it to
    the glossary after ` | `.
    """
    if pair.sides is None:
        return
    source, target = pair.sides
    for term in occurring(pair.glossary, source.words):
        if not any(is_in(form, target.words) for form in term.forms):
            yield say(
                "the agreed term for {term} is missing; write {forms}", term=term.source, forms=either(term.forms)
            )


@pair_rule(
    "PAR332",
    "term-without-source",
    Severity.WARNING,
    bad=Example("企業に通知します。", "We notify the User Company.", glossary=_GLOSSARY),
    good=Example("利用企業に通知します。", "We notify the User Company.", glossary=_GLOSSARY),
    needs=is_so(Fact.TEXTS, Fact.TERMS),
)
def term_without_source(pair: Pair) -> Iterator[Message]:
    """The translation uses a defined term, in its capitals, that the source does not use there.

    The definition would reach further in the translation than in the text
    that binds.

    To fix: translate what the source says, without the capitals of the term.
    """
    if pair.sides is None:
        return
    source, target = pair.sides
    forms = pair.glossary.forms_in(target.words)
    if all(term.source in source.words for _, term in forms):
        return
    reported = set()
    for term, match in found_among(forms, target.words):
        if term.source in source.words or term in reported or not match[0][:1].isupper():
            continue
        # The first word of a text has a capital anyway.
        is_first = not target.words[: match.start()].strip(' “"«(')
        is_defined = any(word[:1].isupper() for word in term.forms[0].split())
        if is_defined and not is_first:
            reported.add(term)
            yield say(
                "the source does not say {term} here; do not write the defined term {written}",
                term=term.source,
                written=match[0],
            )


@pair_rule(
    "PAR333",
    "term-capitals",
    Severity.WARNING,
    bad=Example("個人情報を取得します。", "We acquire personal data.", glossary=_GLOSSARY),
    good=Example("個人情報を取得します。", "We acquire Personal Data.", glossary=_GLOSSARY),
    needs=is_so(Fact.TEXTS, Fact.TERMS),
)
def term_capitals(pair: Pair) -> Iterator[Message]:
    """An agreed term with capitals is written without them.

    The capitals say that the word has its defined meaning.

    To fix: write the term as the glossary has it.
    """
    if pair.sides is None:
        return
    source, target = pair.sides
    terms = [term for term in occurring(pair.glossary, source.words) if term.forms[0][:1].isupper()]
    for term in terms:
        # Where the term stands as agreed, the same words without capitals may be meant as words.
        forms = longest_first([term])
        if stands_in(forms[0][0], target.words):
            continue
        written = [match[0] for _, match in found_among(forms, target.words)]
        if written and not any(text.startswith(form) or text.isupper() for text in written for form in term.forms):
            yield say("the agreed term is written {written}; write {form}", written=written[0], form=term.forms[0])


RULES: tuple[PairRule, ...] = (agreed_term, term_without_source, term_capitals)
