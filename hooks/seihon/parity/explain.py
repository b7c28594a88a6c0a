"""A rule's page, generated from the rule."""

from __future__ import annotations

from seihon.parity.rule import CatalogRule, Example, PairRule, ReviewRule


def explain(rule: PairRule | CatalogRule | ReviewRule) -> str:
    """The page of ``rule`` as Markdown: what it finds, why, how to fix it, a bad and a good example."""
    return (
        f"# {rule.code} {rule.name} ({rule.severity.value})\n\n{rule.documentation}\n\n"
        f"## Found\n\n{_example(rule.bad)}\n\n## Not found\n\n{_example(rule.good)}\n"
    )


def _example(example: Example) -> str:
    lines = [f"source: {example.source}"]
    if example.catalog is not None:
        lines += ["catalog:", *example.catalog.rstrip("\n").split("\n")]
    elif example.drift:
        lines.append("translation: a Markdown file without this paragraph")
    elif example.translation is None:
        lines.append("translation: no entry")
    else:
        mark = " (fuzzy)" if example.fuzzy else ""
        lines.append(f"translation{mark}: {example.translation}")
    return "\n".join(f"    {line}".rstrip() for line in "\n".join(lines).split("\n"))
