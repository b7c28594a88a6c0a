"""The facts of the policy, as its outline states them, stand in every language."""

from __future__ import annotations

import pytest

from conftest import ROOT
from seihon import pipeline
from seihon.catalogs.comments import terms_in
from seihon.model import Clause, Document, List, Place, Reference, places
from seihon.settings import load_settings

PUBLICATION = pipeline.load(load_settings(ROOT / "mkdocs.yml"))
POLICY = "docs/personal-data.md"
LANGUAGES = ["ja", "en", "es"]


def edition(locale: str) -> Document:
    return PUBLICATION.editions[POLICY, locale]


def clause(id: str, locale: str) -> Clause:
    found = {c.id: c for outer in edition(locale).clauses for c in (outer, *outer.clauses)}
    return found[id]


def words(locale: str, context: str) -> str:
    return "\n".join(place.unit.text for place in places(edition(locale)) if place.context == context)


def test_nothing_stands_against_publication():
    assert PUBLICATION.findings == ()


def test_the_ten_clauses_are_in_the_order_of_the_outline():
    assert [clause.id for clause in edition("ja").clauses] == [
        "definition", "purpose", "failure-to-provide", "third-party", "outsourcing",
        "sharing", "anonymized", "requests", "contact", "automatic-acquisition",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("anchor", "count"),
    [
        pytest.param("purpose", 2, id="two kinds of purposes"),
        pytest.param("purpose-1", 7, id="purposes a to g of the services"),
        pytest.param("purpose-2", 2, id="purposes a and b of contacts"),
        pytest.param("third-party-1", 4, id="particulars a to d of the provision"),
        pytest.param("third-party-2", 9, id="nine cases without consent"),
        pytest.param("requests-procedure", 3, id="three grounds of refusal"),
        pytest.param("requests-identification-a", 6, id="six identification documents"),
        pytest.param("requests-identification-b", 2, id="two kinds of representatives"),
        pytest.param("requests-identification-b-1", 2, id="two documents of a legal representative"),
        pytest.param("requests-identification-b-2", 2, id="two documents of a deputed one"),
        pytest.param("cookies", 4, id="cookies a to d"),
        pytest.param("cookies-c", 5, id="five purposes of cookies"),
        pytest.param("cookies-d", 3, id="two companies and Campaign Manager"),
    ],
)
def test_no_item_is_lost(anchor: str, count: int):
    assert len(_lists()[anchor].items) == count


def _lists() -> dict[str, List]:
    found: dict[str, List] = {}

    def collect(anchor: str, blocks) -> None:
        for block in blocks:
            if isinstance(block, List):
                found[anchor] = block
                for item in block.items:
                    collect(item.id, item.blocks)

    for outer in edition("ja").clauses:
        for inner in (outer, *outer.clauses):
            collect(inner.id, inner.blocks)
    return found


FACTS = [
    ("requests-contact", {"ja": "14営業日以内", "en": "14 business days", "es": "14 días hábiles"}),
    ("contact", dict.fromkeys(LANGUAGES, "Priv. De los Industriales No.111 Local 601 Col. Jurica, Querétaro,\nQuerétaro C.P. 76100, M")),
    ("contact", dict.fromkeys(LANGUAGES, "[info@lc-mexico.com](mailto:info@lc-mexico.com)")),
    ("contact", dict.fromkeys(LANGUAGES, "442-901-53-76")),
    ("sharing", dict.fromkeys(LANGUAGES, "Leverages Co., Ltd.")),
    ("sharing", dict.fromkeys(LANGUAGES, "Asian Human Resources Support Cooperative Association")),
    ("cookies", dict.fromkeys(LANGUAGES, "Criteo K.K.")),
    ("cookies", dict.fromkeys(LANGUAGES, "Google LLC")),
    ("cookies", dict.fromkeys(LANGUAGES, "Campaign Manager")),
    ("requests-contact", {"ja": "手数料を徴収しない", "en": "shall not charge a fee", "es": "No cobraremos cargo alguno"}),
    ("preamble", {"ja": "日本語版のみが法的拘束力を有する", "en": "the Japanese version alone is legally binding", "es": "únicamente la versión en japonés es jurídicamente vinculante"}),
]  # fmt: skip


@pytest.mark.parametrize(("context", "fact"), FACTS, ids=[f"{c}: {f['en'][:40]}" for c, f in FACTS])
def test_facts(context: str, fact: dict[str, str]):
    for locale in LANGUAGES:
        assert fact[locale] in words(locale, context), locale


@pytest.mark.parametrize("id", ["sharing", "anonymized"])
def test_the_scope_is_that_of_the_purposes(id: str):
    for locale in LANGUAGES:
        targets = [
            inline.target
            for place in places(edition(locale))
            if place.context == id
            for inline in place.unit.inside()
            if isinstance(inline, Reference)
        ]
        assert targets == ["purpose"]


@pytest.mark.parametrize("locale", ["en", "es"])
def test_agreed_terms_stand_where_the_japanese_ones_do(locale: str):
    """The whole of it is a rule of its own; here the terms that define the policy."""
    glossary = PUBLICATION.catalogs["glossary", locale].live
    terms = {term.text for term in edition("ja").metadata.terms}
    assert len(terms) == 22
    pairs = zip(places(edition("ja")), places(edition(locale)), strict=True)
    missing = [(place.anchor, term) for place, target in pairs for term in _missing(place, target, terms, glossary)]
    assert missing == []


def _missing(place: Place, target: Place, terms: set[str], glossary) -> list[str]:
    text = target.unit.plain().lower()
    return [
        term
        for term in terms_in(place.unit.plain(), sorted(terms))
        if not any(form.lower() in text for form in glossary["", term].string.split(" | "))
    ]
