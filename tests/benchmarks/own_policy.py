"""Injected errors found in this repository's own catalogs, where every finding on the untouched text has been resolved.

python tests/benchmarks/own_policy.py es
"""

from __future__ import annotations

import random
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from corpora import CorpusPair
from injections import BOUNDS, HARD, MEANING, Injection

from seihon import pipeline
from seihon.model import SITE_DOMAIN, Status
from seihon.parity.compare import compare_texts
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


def main() -> None:
    locale = sys.argv[1] if len(sys.argv) > 1 else "es"
    publication = pipeline.load(load_settings(Path(__file__).parents[2] / "mkdocs.yml"))
    glossary = glossary_from(publication.catalogs["glossary", locale])
    rows = [
        CorpusPair(domain, entry.context, "own", "ja", locale, entry.id, entry.string)
        for (domain, to), catalog in publication.catalogs.items()
        if to == locale and domain not in (SITE_DOMAIN, "glossary")
        for entry in catalog.live.values()
        if entry.status is Status.TRANSLATED
    ]
    terms = {"term-changed": term_changed(glossary)}
    for title, kinds in (("hard", HARD), ("meaning", MEANING), ("bounds", BOUNDS), ("terms", terms)):
        for kind, inject in kinds.items():
            rng = random.Random(f"seihon {kind}")  # noqa: S311 - the same draw each time
            found: Counter[str] = Counter()
            for row in rows * 3:
                spoiled = inject(row, rng, rows)
                if spoiled is None or spoiled == row.target:
                    continue
                found["all"] += 1
                before = {
                    (f.code, f.message) for f in compare_texts(row.source, row.target, "ja", locale, glossary=glossary)
                }
                after = compare_texts(row.source, spoiled, "ja", locale, glossary=glossary)
                new = [f for f in after if (f.code, f.message) not in before]
                found["found"] += bool(new)
                found["error"] += any(f.severity.value == "error" for f in new)
            if found["all"]:
                share, error = (100 * found[key] / found["all"] for key in ("found", "error"))
                print(f"{title:8}{kind:20} found {share:5.1f} %  as error {error:5.1f} %  of {found['all']}")


if __name__ == "__main__":
    main()
