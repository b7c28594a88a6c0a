"""Enumerations inside a sentence: what joins the items, and items lost."""

from __future__ import annotations

import pytest

from seihon.parity.compare import compare_texts
from seihon.parity.rules.enumeration import RULES


def codes(source: str, target: str, languages: str) -> list[str]:
    """The codes found for a text and its translation; ``languages`` as in ``ja-en``."""
    first, _, second = languages.partition("-")
    return [finding.code for finding in compare_texts(source, target, first, second, rules=RULES)]


#: (what it is, languages, source, translation, codes)
CASES = [
    ("and became o", "en-es", "Name and address are stored.", "Se guarda el nombre o la dirección.", ["PAR305"]),
    ("or became y", "en-es", "Send a letter or a fax.", "Envíe una carta y un fax.", ["PAR306"]),
    ("or became 及び", "en-ja", "Send a letter or a fax.", "書簡及びファクスを送付します。", ["PAR306"]),
    ("or under a negation", "en-es", "We collect no names or addresses.", "No recogemos nombres ni direcciones.", []),
    ("examples", "en-es", "Data such as name, age and sex.", "Datos tales como nombre, edad o sexo.", []),
]  # fmt: skip


@pytest.mark.parametrize(
    ("languages", "source", "target", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_enumerations(languages: str, source: str, target: str, expected: list[str]):
    assert codes(source, target, languages) == expected
