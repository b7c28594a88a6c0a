"""What machines read of a page: which languages it exists in, which text is the original, which version.

Addresses here are absolute, since crawlers and citations take them out of the page.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from seihon.model import Document
from seihon.settings import Language


@dataclass(frozen=True, slots=True)
class Alternate:
    """The same page in a language: its absolute address and its title there."""

    language: Language
    url: str
    title: str


def linked_data(
    document: Document, own: Alternate, alternates: Sequence[Alternate], source: Language, company: str
) -> dict[str, Any]:
    """The schema.org description (JSON-LD) of ``document``, the edition at ``own``.

    ``alternates`` are all editions. The one in ``source`` is the work, the
    others are its translations (schema.org/translationOfWork, workTranslation).
    """
    metadata = document.metadata
    page = "DigitalDocument" if document.is_policy else "WebPage"
    data: dict[str, Any] = {
        "@context": "https://schema.org",
        **_edition(page, own),
        "publisher": {"@type": "Organization", "name": company},
    }
    if metadata.description is not None:
        data["description"] = metadata.description.plain()
    if document.is_policy:
        data["version"] = metadata.version
        data["creativeWorkStatus"] = "Draft" if metadata.draft else "Published"
        if metadata.date is not None:
            data["dateModified"] = metadata.date.isoformat()
    if own.language == source:
        translations = [_edition(page, other) for other in alternates if other.language != source]
        if translations:
            data["workTranslation"] = translations
    else:
        original = next(other for other in alternates if other.language == source)
        data["translationOfWork"] = _edition(page, original)
    return data


def linked_data_of_pair(url: str, title: str, editions: Sequence[Alternate], company: str) -> dict[str, Any]:
    """The description of the page at ``url`` that has ``editions`` side by side."""
    return {
        "@context": "https://schema.org",
        "@type": "WebPage",
        "@id": url,
        "url": url,
        "name": title,
        "inLanguage": [edition.language.tag for edition in editions],
        "about": [_edition("DigitalDocument", edition) for edition in editions],
        "publisher": {"@type": "Organization", "name": company},
    }


def _edition(page: str, edition: Alternate) -> dict[str, Any]:
    return {
        "@type": page,
        "@id": edition.url,
        "url": edition.url,
        "name": edition.title,
        "inLanguage": edition.language.tag,
    }
