"""The rules, a module a family. Adding one here is all it takes to run it."""

from __future__ import annotations

from seihon.parity.rule import CatalogRule, PairRule, ReviewRule
from seihon.parity.rules import (
    addresses,
    bounds,
    catalog,
    enumeration,
    glossary,
    markup,
    modality,
    names,
    negation,
    opposites,
    qualifiers,
    quantity,
    structure,
    tags,
    values,
    web,
    whole,
)

#: Rules of value and meaning: they see only the two texts, so any bilingual text can be checked.
MEANING_RULES: tuple[PairRule, ...] = (
    *addresses.RULES,
    *web.RULES,
    *tags.RULES,
    *names.RULES,
    *values.RULES,
    *bounds.RULES,
    *modality.RULES,
    *negation.RULES,
    *quantity.RULES,
    *qualifiers.RULES,
    *opposites.RULES,
    *enumeration.RULES,
    *whole.RULES,
    *glossary.RULES,
)
#: What `seihon compare` runs over texts that need not follow our grammar.
TEXT_RULES: tuple[PairRule, ...] = (structure.untranslated, structure.stale, *MEANING_RULES)
#: Rules of form over our own pages: what a tree cannot give by construction.
FORM_RULES: tuple[PairRule, ...] = (
    structure.missing_entry,
    structure.untranslated,
    structure.stale,
    structure.block_structure,
    structure.raw_html,
    structure.unreadable_markup,
    markup.link_target,
    markup.cross_reference,
    markup.emphasis,
    markup.line_break,
    markup.placeholder,
)
#: What is run over our own pages.
PAIR_RULES: tuple[PairRule, ...] = (*FORM_RULES, *MEANING_RULES)
CATALOG_RULES: tuple[CatalogRule, ...] = (
    structure.extra_entry,
    catalog.header,
    catalog.obsolete_entry,
    catalog.duplicate_entry,
)
REVIEW_RULES: tuple[ReviewRule, ...] = (catalog.acknowledgement,)
RULES: tuple[PairRule | CatalogRule | ReviewRule, ...] = tuple(
    sorted((structure.structural_drift, *PAIR_RULES, *CATALOG_RULES, *REVIEW_RULES), key=lambda rule: rule.code)
)
