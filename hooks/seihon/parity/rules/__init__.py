"""The rules, a module a family. Adding one here is all it takes to run it."""

from __future__ import annotations

from seihon.parity.rule import CatalogRule, PairRule
from seihon.parity.rules import catalog, markup, structure

PAIR_RULES: tuple[PairRule, ...] = (
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
CATALOG_RULES: tuple[CatalogRule, ...] = (
    structure.extra_entry,
    catalog.header,
    catalog.obsolete_entry,
    catalog.duplicate_entry,
)
RULES: tuple[PairRule | CatalogRule, ...] = tuple(
    sorted((*PAIR_RULES, *CATALOG_RULES), key=lambda rule: rule.code)
)
