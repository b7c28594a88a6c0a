"""The same policies as projects of ours and of others: files in a folder, ready to build."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from policies import Block, Policy, Section
from sentences import Texts, english_or

from seihon.catalogs.po import read_catalog, write_catalog
from seihon.catalogs.template import empty_catalog, template
from seihon.catalogs.update import update
from seihon.model import GLOSSARY_DOMAIN, SITE_DOMAIN
from seihon.pipeline import catalog_languages, load_source
from seihon.settings import load_settings

ROOT = Path(__file__).parents[2]
#: The languages after Japanese, in the order in which they are added.
TARGETS = (
    "en", "es", "de", "fr", "it", "pt", "nl", "pl", "cs", "sv", "da", "fi",
    "nb", "hu", "ro", "bg", "el", "tr", "uk", "ko", "zh", "vi", "id", "th",
)  # fmt: skip
_INDEX = {
    "ja": "規程を掲載しています。",
    "en": "The regulations are published here.",
    "es": "Aquí se publican los reglamentos.",
}
_HOME = {"ja": "規程集", "en": "Regulations", "es": "Reglamentos"}
_LIST = {"ja": "規程一覧", "en": "List of Regulations", "es": "Lista de reglamentos"}
_CLAUSE = {"ja": "第{n}項", "en": "Section {n}", "es": "apartado {n}"}

_LANGUAGES = """\
      languages:
        - locale: ja
          name: 日本語
          default: true
"""
_FLOOR = """\
site_name: Example S.A. de C.V.
site_url: https://policies.example.com/
theme:
  name: material
markdown_extensions:
  - attr_list
plugins:
  - search
  - i18n:
      docs_structure: suffix
"""
_PEER = """\
site_name: Example S.A. de C.V.
site_url: https://policies.example.com/
theme:
  name: material
markdown_extensions:
  - attr_list
plugins:
  - search
  - mdpo:
      locale_dir: locales
      languages:
"""


def _languages(targets: tuple[str, ...]) -> str:
    return _LANGUAGES + "".join(f"        - locale: {code}\n          name: {code}\n" for code in targets)


# --- Markdown ------------------------------------------------------------------------


def _markdown(policy: Policy, text: Callable[[Texts], str], heading: Callable[[Section, str], str]) -> Iterator[str]:
    yield f"# {text(policy.title)}\n"
    yield from _blocks(policy.preamble, text, "")
    for section in policy.sections:
        yield f"## {heading(section, text(section.heading))} {{#{section.id}}}\n"
        yield from _blocks(section.blocks, text, "")
        for inner in section.sections:
            yield f"### {heading(inner, text(inner.heading))} {{#{inner.id}}}\n"
            yield from _blocks(inner.blocks, text, "")


def _blocks(blocks: list[Block], text: Callable[[Texts], str], indent: str) -> Iterator[str]:
    for block in blocks:
        if block.texts:
            mark = "※ " if block.kind == "note" else ""
            yield indent + mark + text(block.texts).replace("\n", f"\\\n{indent}") + "\n"
        mark = "1." if block.kind == "ordered" else "-"
        for item in block.items:
            yield f"{indent}{mark} {text(item.texts)}"
            yield from (line.rstrip("\n") for line in _blocks(item.blocks, text, indent + "    "))
        if block.items:
            yield ""


def _source_page(policy: Policy) -> str:
    terms = "".join(f"  - {term.forms['ja']}\n" for term in policy.terms)
    front = (
        f'---\npolicy: {policy.id}\nversion: "1.0"\ndate: {policy.date}\n'
        f"description: {policy.description['ja']}\nterms:\n{terms}---\n\n"
    )
    return front + "\n".join(_markdown(policy, lambda texts: texts["ja"], lambda _, text: text))


def hand_kept_page(policy: Policy, language: str) -> str:
    """The page as people keep it who have no generator: labels and references are written out."""
    label = english_or(_CLAUSE, language)
    labels = {section.id: label.format(n=number) for number, section in enumerate(policy.sections, 1)}

    def text(texts: Texts) -> str:
        shown = english_or(texts, language)
        for id in {part.partition(")")[0] for part in shown.split("[](#")[1:]}:
            shown = shown.replace(f"[](#{id})", f"[{labels[id]}](#{id})")
        return shown

    def heading(section: Section, shown: str) -> str:
        return f"{labels[section.id]} {shown}" if section.id in labels else shown

    # Python-Markdown knows two spaces as a line break, and no backslash.
    page = "\n".join(_markdown(policy, text, heading)).replace("\\\n", "  \n")
    return f"---\ndescription: {english_or(policy.description, language)}\n---\n\n{page}"


# --- projects ------------------------------------------------------------------------


def write_ours(folder: Path, made: list[Policy], targets: tuple[str, ...]) -> None:
    """Our project: Japanese pages, catalogs that the gate passes, this repository's hooks."""
    settings = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    head, _, rest = settings.partition("      languages:\n")
    _write(folder / "mkdocs.yml", head + _languages(targets) + "\n" + rest[rest.index("# Links are") :])
    shutil.copytree(ROOT / "hooks", folder / "hooks", ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
    index = (
        f"---\nlist_policies: policies\n---\n\n# {_HOME['ja']}\n\n{_INDEX['ja']}\n\n## {_LIST['ja']} {{#policies}}\n"
    )
    _write(folder / "docs" / "index.md", index)
    for policy in made:
        _write(folder / "docs" / f"{policy.id}.md", _source_page(policy))
    words = {code: read_catalog(ROOT / f"locales/{code}/LC_MESSAGES/site.po", code).live for code in ("en", "es")}
    pages = {policy.id: {(context, texts["ja"]): texts for context, texts in policy.texts()} for policy in made}
    pages["index"] = {
        ("title", _HOME["ja"]): _HOME,
        ("preamble", _INDEX["ja"]): _INDEX,
        ("policies", _LIST["ja"]): _LIST,
    }
    pages[GLOSSARY_DOMAIN] = {("", term.forms["ja"]): term.forms for policy in made for term in policy.terms}
    own = load_settings(folder / "mkdocs.yml")
    for domain, entries in load_source(own).templates.items():
        pot = own.template_path(domain)
        write_catalog(folder / pot, template(pot, domain, entries))
        for language in catalog_languages(own, domain):
            code = language.code
            path = own.catalog_path(domain, language.locale)
            catalog = update(empty_catalog(path, domain, language.locale), entries).catalog
            filled = tuple(
                replace(
                    entry,
                    string=words.get(code, words["en"])[entry.key].string
                    if domain == SITE_DOMAIN
                    else english_or(pages[domain][entry.key], code),
                )
                for entry in catalog.entries
            )
            write_catalog(folder / path, replace(catalog, entries=filled))


def without_checks(ours: Path, folder: Path) -> None:
    """A copy of our project whose hooks look for no findings. For this measurement only."""
    shutil.copytree(ours, folder)
    path = folder / "hooks" / "publication.py"
    patch = (
        "\nfrom seihon import proofs  # what the build costs without its checks\n"
        "proofs._Desk._plain_findings = lambda *arguments: ()\n"
        "proofs._Desk._document_findings = lambda desk, page, catalogs: {(page.domain, own): () for own in catalogs}\n"
    )
    _write(path, path.read_text(encoding="utf-8") + patch)


def write_floor(folder: Path, made: list[Policy], targets: tuple[str, ...]) -> None:
    """Plain MkDocs with Material and static-i18n over translations kept by hand, a file each."""
    _write(folder / "mkdocs.yml", _FLOOR + _languages(targets))
    for language in ("ja", *targets):
        suffix = "" if language == "ja" else f".{language}"
        links = "".join(f"- [{english_or(policy.title, language)}]({policy.id}.md)\n" for policy in made)
        home = (
            f"# {english_or(_HOME, language)}\n\n{english_or(_INDEX, language)}\n\n## {english_or(_LIST, language)}\n\n"
        )
        _write(folder / "docs" / f"index{suffix}.md", home + links)
        for policy in made:
            _write(folder / "docs" / f"{policy.id}{suffix}.md", hand_kept_page(policy, language))


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


# --- projects of peers -----------------------------------------------------------------


def write_mdpo(folder: Path, made: list[Policy], targets: tuple[str, ...]) -> None:
    """A project of mkdocs-mdpo-plugin: hand-kept pages of the source; the plugin makes the catalogs."""
    codes = "".join(f"        - {code}\n" for code in ("ja", *targets))
    _write(folder / "mkdocs.yml", _PEER + codes)
    (folder / "locales").mkdir()
    _write_source_pages(folder / "docs", made)


def write_sphinx(folder: Path, made: list[Policy]) -> None:
    """A project of Sphinx that reads Markdown; ``sphinx-intl`` makes the catalogs."""
    settings = (
        'project = "Example S.A. de C.V."\nextensions = ["myst_parser"]\nlanguage = "ja"\nlocale_dirs = ["locale"]\n'
        'gettext_compact = False\nmyst_enable_extensions = ["attrs_block"]\nmyst_heading_anchors = 3\n'
        'exclude_patterns = ["locale", "pot", "site", "cache"]\nsuppress_warnings = ["myst", "i18n"]\n'
    )
    _write(folder / "conf.py", settings)
    _write_source_pages(folder, made)
    index = folder / "index.md"
    pages = "".join(f"{policy.id}\n" for policy in made)
    _write(index, index.read_text(encoding="utf-8") + f"\n```{{toctree}}\n{pages}```\n")


def _write_source_pages(folder: Path, made: list[Policy]) -> None:
    links = "".join(f"- [{policy.title['ja']}]({policy.id}.md)\n" for policy in made)
    _write(folder / "index.md", f"# {_HOME['ja']}\n\n{_INDEX['ja']}\n\n## {_LIST['ja']}\n\n{links}")
    for policy in made:
        _write(folder / f"{policy.id}.md", hand_kept_page(policy, "ja"))


def hand_kept_texts(policy: Policy, language: str) -> Iterator[tuple[str, str]]:
    """Each text of the source as such a page has it, with the same text in ``language``."""
    pages = [hand_kept_page(policy, code).split("\n") for code in ("ja", language)]
    for lines in zip(*pages, strict=True):
        source, target = map(_unmarked, lines)
        yield source, target
        # One tool takes the id of a heading for a part of its text, the other does not.
        yield source.partition(" {#")[0], target.partition(" {#")[0]


def _unmarked(line: str) -> str:
    """A line of a page without the mark before its text."""
    return line.strip().removeprefix("- ").removeprefix("1. ").lstrip("# ")
