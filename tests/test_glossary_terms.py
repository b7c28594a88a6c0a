"""Agreed terms in a text: looking up those that may occur finds the same as trying every one of them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from seihon.parity.glossary import AgreedTerm, Glossary, found_forms, occurring

#: Words in several cases and scripts, plurals, Turkish and Greek letters, marks that part words.
PIECES = [
    "User", "user", "Company", "Companies", "Data", "data", "s", "es", "S", "I", "ı", "İ", "i", "é", "e\u0301", "ſ",
    "Σ", "ς", "ß", "SS", "\u212a", "k", "個人", "情報", "者", "第三", "“", "”", "(", ")", "-", ".", " ", " ", " ", "\n",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), min_size=1, max_size=12).map("".join)
PHRASES = st.lists(st.sampled_from(PIECES), min_size=1, max_size=4).map("".join).map(lambda text: text.strip() or "x")
TERMS = st.lists(st.builds(AgreedTerm, PHRASES, st.lists(PHRASES, min_size=1, max_size=2).map(tuple)), max_size=8)


@given(TERMS, TEXTS)
def test_forms_are_found_as_if_every_form_were_tried(terms: list[AgreedTerm], text: str):
    every = [(term, match.span()) for term, match in found_forms(terms, text)]
    assert [(term, match.span()) for term, match in found_forms(Glossary(tuple(terms)), text)] == every


@given(TERMS, TEXTS)
def test_terms_are_found_as_if_every_term_were_tried(terms: list[AgreedTerm], text: str):
    expected, left = [], text
    for term in terms:
        if term.source in left:
            left = left.replace(term.source, "\0")
            expected.append(term)
    assert list(occurring(Glossary(tuple(terms)), text)) == expected


def test_a_term_of_a_large_glossary_is_found_by_its_plural_and_in_any_case():
    glossary = Glossary(tuple(AgreedTerm(f"用語{n}", (f"Agreed Term {n}", f"item{n}")) for n in range(300)))
    assert [term.source for term, _ in found_forms(glossary, "The AGREED TERM 7s, and Item12s.")] == ["用語7", "用語12"]
