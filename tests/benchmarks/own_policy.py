"""Injected errors found in this repository's own catalogs, where every finding on the untouched text has been resolved.

python tests/benchmarks/own_policy.py es
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from corpora import CorpusPair
from injections import Injection
from measure import FAMILIES, Found, injected

from seihon import pipeline
from seihon.model import SITE_DOMAIN, Status
from seihon.parity.glossary import Glossary, found_forms, glossary_from, occurring
from seihon.settings import load_settings


def term_changed(glossary: Glossary) -> Injection:
    """An agreed term of the source is rendered in one place with the form of another term, or has lost its form."""

    def inject(pair: CorpusPair, rng: random.Random, others: list[CorpusPair]) -> str | None:
        places = list(found_forms(occurring(glossary, pair.source), pair.target))
        if not places:
            return None
        term, place = rng.choice(places)
        strange = [other.forms[0] for other in glossary.terms if other is not term and other.forms[0] not in term.forms]
        new = rng.choice(strange) if strange and rng.random() < 0.7 else "Lorem"
        return pair.target[: place.start()] + new + pair.target[place.end() :]

    return inject


def own_rows(locale: str) -> tuple[list[CorpusPair], Glossary]:
    """The translated texts of this repository's policies, and their agreed terms."""
    publication = pipeline.load(load_settings(Path(__file__).parents[2] / "mkdocs.yml"))
    rows = [
        CorpusPair(domain, entry.context, "own", "ja", locale, entry.id, entry.string)
        for (domain, to), catalog in publication.catalogs.items()
        if to == locale and domain not in (SITE_DOMAIN, "glossary")
        for entry in catalog.live.values()
        if entry.status is Status.TRANSLATED
    ]
    return rows, glossary_from(publication.catalogs["glossary", locale])


def families(glossary: Glossary) -> dict[str, dict[str, Injection]]:
    """The kinds of errors, those with agreed terms among them, which the corpora have not."""
    return {**FAMILIES, "terms": {"term-changed": term_changed(glossary)}}


def injected_here(rows: list[CorpusPair], glossary: Glossary, kind: str, inject: Injection) -> Found | None:
    """How many injections of ``kind`` are found, three drawn from each text."""
    return injected(rows * 3, kind, inject, most=len(rows) * 3, glossary=glossary)


def main() -> None:
    """A line for each kind of error."""
    locale = sys.argv[1] if len(sys.argv) > 1 else "es"
    rows, glossary = own_rows(locale)
    for title, kinds in families(glossary).items():
        for kind, inject in kinds.items():
            if result := injected_here(rows, glossary, kind, inject):
                print(
                    f"{title:8}{kind:20} found {result.found:5.1f} %  as error {result.error:5.1f} %  of {result.number}"
                )


if __name__ == "__main__":
    main()
