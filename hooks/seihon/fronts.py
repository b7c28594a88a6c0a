"""The pages of a project, and what other pages need to know of one: its front, its anchors, its links to pages.

A front is a document without its texts. It is what a list of policies, a
language switch or a sitemap shows, and can be kept where the page is the same.
"""

from __future__ import annotations

import datetime
import json
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import Any

from seihon.errors import PolicyError
from seihon.markdown import parse_unit
from seihon.messages import say
from seihon.model import Document, Link, Location, Metadata, Status, Term, Unit, places
from seihon.references import anchors
from seihon.settings import Settings

#: What MkDocs takes for a page; only ``.md`` is allowed here, so that both mean the same files.
_PAGE_SUFFIXES = frozenset({".md", ".markdown", ".mdown", ".mkdn", ".mkd"})


@dataclass(frozen=True, slots=True)
class PageText:
    """A page as it was read: its file as it is shown, the domain of its catalogs if it is no policy, its text."""

    path: str
    domain: str
    text: str


@dataclass(frozen=True, slots=True)
class Front:
    """The front of a page: ``document`` has no clauses; ``links`` are those that lead to pages, with their lines."""

    document: Document
    anchors: frozenset[str]
    links: tuple[tuple[str, int], ...]


# --- reading ----------------------------------------------------------------------


def page_texts(settings: Settings, read: Callable[[Path, str], str]) -> Iterator[PageText]:
    """Yield the pages below the folder of pages, in order. Raises :class:`PolicyError` for what can be none."""
    for inner in _pages(settings):
        shown = str(settings.docs / inner)
        try:
            shown.encode("utf-8")
        except UnicodeEncodeError:
            name = shown.encode("utf-8", "backslashreplace").decode()
            raise PolicyError(Location(name), say("the name of the file is not UTF-8"), say("rename it")) from None
        if inner.suffix != ".md":
            raise PolicyError(
                Location(shown), say("the name of the page ends in {suffix}", suffix=inner.suffix), say("write .md")
            )
        if "." in inner.stem:
            raise PolicyError(
                Location(shown),
                say("the name looks like a page for one language"),
                say(
                    "translations stand in {locales}/: delete the page or take the dot out of its name",
                    locales=str(settings.locales),
                ),
            )
        if inner.parts[0] in {language.code for language in settings.languages}:
            raise PolicyError(
                Location(shown),
                say("the folder {folder}/ is where that language is published", folder=inner.parts[0]),
                say("rename the folder"),
            )
        domain = str(inner.with_suffix("")).replace("/", "-").lower()
        yield PageText(shown, domain, read(settings.root / settings.docs / inner, shown))


def _pages(settings: Settings) -> list[PurePosixPath]:
    """The pages below the folder of pages, links to folders included, hidden ones not, in order."""
    top = settings.root / settings.docs

    def unreadable(error: OSError) -> None:
        raise PolicyError(
            Location(str(settings.docs)),
            say("a folder cannot be read ({reason})", reason=str(error.strerror)),
            say("make it readable: pages in it would be missing"),
        )

    pages = []
    for folder, folders, names in os.walk(top, onerror=unreadable, followlinks=True):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        inner = PurePosixPath(Path(folder).relative_to(top).as_posix())
        for name in names:
            page = inner / name
            if not name.startswith(".") and page.suffix.lower() in _PAGE_SUFFIXES:
                pages.append(page)
    return sorted(pages)


def front_of(document: Document) -> Front:
    """The front of ``document``."""
    links = tuple(
        (inline.href, place.unit.location.line)
        for place in places(document)
        for inline in place.unit.inside()
        if isinstance(inline, Link) and page_target(document, inline.href)
    )
    known = frozenset(anchor.id for anchor in anchors(document))
    return Front(replace(document, preamble=(), clauses=()), known, links)


# --- checking all pages together ----------------------------------------------------


def check_fronts(settings: Settings, fronts: Sequence[Front]) -> None:
    """Raise :class:`PolicyError` for no page, two of one name, and links between pages that lead to nothing."""
    if not fronts:
        raise PolicyError(Location(str(settings.docs)), say("there are no pages"), say("add index.md and a policy"))
    _check_domains([front.document for front in fronts])
    _check_page_links(fronts)


def _check_domains(documents: Sequence[Document]) -> None:
    """Refuse two pages with the same catalogs or the same address."""
    seen: dict[tuple[str, str], Document] = {}
    for document in documents:
        address = PurePosixPath(document.path).with_suffix("")
        if address.name.lower() in ("index", "readme"):
            address = address.parent
        for what, name in (("catalogs", document.domain), ("address", f"{address}/")):
            first = seen.setdefault((what, name), document)
            if first is not document:
                raise PolicyError(
                    Location(document.path, 1),
                    say("{page} already uses the catalogs named {name}", page=first.path, name=name)
                    if what == "catalogs"
                    else say("{page} already uses the address {address}", page=first.path, address=name),
                    say("give the policy another id, or the page another name"),
                )


def _check_page_links(fronts: Sequence[Front]) -> None:
    """Refuse a link to a page or to an anchor of a page that does not exist."""
    known = {front.document.path: front.anchors for front in fronts}
    for front in fronts:
        for href, line in front.links:
            path, anchor = page_target(front.document, href) or ("", "")
            if path not in known or (anchor and anchor not in known[path]):
                raise PolicyError(
                    Location(front.document.path, line),
                    say("the link {address} leads to nothing", address=href),
                    say(
                        "write the path of a page from {folder}/, and an id that it has",
                        folder=str(PurePosixPath(front.document.path).parent),
                    ),
                )


def page_target(document: Document, href: str) -> tuple[str, str] | None:
    """The (path, anchor) of the page that ``href`` leads to from ``document``, if it is one's."""
    path, _, anchor = href.partition("#")
    if not path.endswith(".md") or ":" in path:
        return None
    parts: list[str] = []
    for part in (PurePosixPath(document.path).parent / path).parts:
        if part == "..":
            del parts[-1:]
        else:
            parts.append(part)
    return "/".join(parts), anchor


# --- as bytes -----------------------------------------------------------------------


def write_front(front: Front) -> bytes:
    """``front`` as bytes for :func:`read_front`."""
    metadata = front.document.metadata
    values = {
        "domain": front.document.domain,
        "policy": metadata.policy,
        "version": metadata.version,
        "date": metadata.date and metadata.date.isoformat(),
        "draft": metadata.draft,
        "terms": [(term.text, term.location.line) for term in metadata.terms],
        "list_policies": metadata.list_policies,
        "anchors": sorted(front.anchors),
        "links": front.links,
        **words_of(front.document),
    }
    return json.dumps(values).encode()


def read_front(data: bytes, path: str) -> Front:
    """The front of the page ``path`` that :func:`write_front` wrote."""
    values = json.loads(data)
    metadata = Metadata(
        values["policy"],
        values["version"],
        datetime.date.fromisoformat(values["date"]) if values["date"] else None,
        values["draft"],
        None,
        tuple(Term(text, Location(path, line)) for text, line in values["terms"]),
        values["list_policies"],
    )
    title = Unit("", ())
    document = with_words(Document(path, values["domain"], metadata, title, (), ()), values, path)
    return Front(document, frozenset(values["anchors"]), tuple((href, line) for href, line in values["links"]))


def words_of(document: Document) -> dict[str, Any]:
    """The words of a front, which differ from language to language, as values for JSON."""
    description = document.metadata.description
    return {"title": _values(document.title), "description": description and _values(description)}


def with_words(front: Document, values: dict[str, Any], path: str) -> Document:
    """``front`` with the words that :func:`words_of` took from a document; ``path`` is the file they stand in."""
    description = values["description"] and _unit(values["description"], path)
    return replace(front, title=_unit(values["title"], path), metadata=replace(front.metadata, description=description))


def _values(unit: Unit) -> list[Any]:
    return [unit.text, unit.location.line, unit.status.value, unit.note]


def _unit(values: list[Any], path: str) -> Unit:
    text, line, status, note = values
    return replace(parse_unit(text, Location(path, line), Status(status)), note=note)
