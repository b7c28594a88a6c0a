"""The site's own words: labels, notices, badges; the catalog domain ``site``.

They are written here in Japanese and translated in the catalogs like any
policy. ``pgettext`` marks them, so that ``pybabel extract`` finds them too.
"""

from __future__ import annotations

import string
from collections.abc import Mapping
from dataclasses import dataclass

#: The language the words below are written in.
LANGUAGE = "ja"


@dataclass(frozen=True, slots=True)
class Word:
    """One word or sentence of the site; ``key`` is its ``msgctxt``."""

    key: str
    text: str

    @property
    def fields(self) -> frozenset[str]:
        """The names in braces that a translation must keep."""
        return fields(self.text)


def fields(text: str) -> frozenset[str]:
    """The names in braces in ``text``, with any conversion or format; ``ValueError`` for broken braces."""
    return frozenset(
        name + (f"!{conversion}" if conversion else "") + (f":{form}" if form else "")
        for _, name, form, conversion in string.Formatter().parse(text)
        if name is not None
    )


def pgettext(key: str, text: str) -> Word:
    """Mark ``text`` for extraction with ``key`` as its context."""
    return Word(key, text)


WORDS: tuple[Word, ...] = (
    # NOTE: before the heading of a clause
    pgettext("clause-label", "第{n}項"),
    # NOTE: a cross-reference to a clause, in the middle of a sentence
    pgettext("clause-reference", "第{n}項"),
    # NOTE: follows the label of a clause or item in a cross-reference to one of its paragraphs
    pgettext("paragraph-reference", "第{n}段落"),
    # NOTE: a cross-reference to the text before the first clause, in the middle of a sentence
    pgettext("preamble-reference", "前文"),
    # NOTE: begins a note
    pgettext("note-mark", "※"),
    # NOTE: on every translated page, before its text
    pgettext(
        "notice",
        "この翻訳は、参考として提供するものです。法的な拘束力を有するのは、日本語版のみです。",
    ),
    # NOTE: link from the notice to the Japanese page
    pgettext("notice-link", "日本語の正本を読む"),
    # NOTE: link from a translated clause to the same clause in Japanese; it stands beside its heading
    pgettext("original-link", "日本語正本"),
    # NOTE: what a screen reader says of that link; {label} is the label of the clause
    pgettext("original-link-name", "日本語正本の{label}"),
    # NOTE: on every page of a policy that is not approved yet
    pgettext("draft", "この文書は、承認前の案です。まだ効力を有しておらず、内容が変わることがあります。"),
    # NOTE: below the title of a policy
    pgettext("version", "第{version}版"),
    # NOTE: below the title of a policy, after the version
    pgettext("date", "{date}付"),
    # NOTE: in the list of policies, before the names of the languages
    pgettext("languages", "言語"),
    # NOTE: marks a policy that is not approved yet in the list of policies
    pgettext("draft-mark", "案"),
    # NOTE: preview only: beside a text that has no translation
    pgettext("badge-missing", "未翻訳（日本語を表示）"),
    # NOTE: preview only: beside a text whose translation is older than the Japanese
    pgettext("badge-stale", "翻訳の更新待ち（日本語を表示）"),
    # NOTE: preview only: beside a text whose translation cannot be shown
    pgettext("badge-unreadable", "翻訳に誤りあり（日本語を表示）"),
)


@dataclass(frozen=True, slots=True)
class Words:
    """The site's words in one language, by key."""

    texts: Mapping[str, str]

    def __getitem__(self, key: str) -> str:
        return self.texts[key]

    def format(self, key: str, **values: object) -> str:
        """The word ``key`` with the names in braces replaced by ``values``."""
        return self.texts[key].format(**values)


#: The words as they are written above.
SOURCE_WORDS = Words({word.key: word.text for word in WORDS})


def words_from(translations: Mapping[str, str]) -> Words:
    """The words with ``translations`` where they can be used, in Japanese elsewhere.

    A translation that loses or invents a name in braces cannot be used; that
    it does is a finding of the catalog's checks.
    """
    texts = {}
    for word in WORDS:
        text = translations.get(word.key, "")
        texts[word.key] = text if text and is_usable(word, text) else word.text
    return Words(texts)


def is_usable(word: Word, translation: str) -> bool:
    """Whether ``translation`` has the names in braces of ``word`` and no other."""
    try:
        return fields(translation) == word.fields
    except ValueError:
        return False
