"""The guides of `.guides/` as scripts: the example they speak of, and the steps that they describe.

A fence with the info ``console`` has commands after ``$ `` and what they print. A comment of HTML before a fence,
which readers do not see, says what else it is:

- ``<!-- edit: FILE -->``: a ``diff`` without headers; its context and ``-`` lines stand once in the file,
- ``<!-- file: FILE -->``: the file as a whole,
- ``<!-- shows: FILE -->``: lines that the file has at this point.

``<!-- begin: STATE -->`` begins a new example: ``published``, everything translated, or ``amended``, after an edit of
legal and ``seihon update``. At ``<!-- then: translated -->`` the translators do what is left. A line ``…`` stands for any lines. Commits, and how many days ago something was, are not
compared.

``python tests/guides.py`` runs the guides and writes into them what their commands print; blocks with a line ``…``
and blocks that are right are left alone. Read the difference before you commit it.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from seihon.catalogs.model import Catalog
from seihon.catalogs.po import read_catalog, write_catalog
from seihon.catalogs.template import empty_catalog
from seihon.catalogs.update import update
from seihon.messages import LANGUAGE_VARIABLE
from seihon.model import SITE_DOMAIN
from seihon.pipeline import load_source, with_comments
from seihon.settings import load_settings

ROOT = Path(__file__).parent.parent
GUIDES = sorted((ROOT / ".guides").glob("*.md"))

HOME = """\
---
list_policies: policies
---

# ポリシー

## 一覧 {#policies}

掲載しているポリシーは、次のとおりです。
"""

POLICY = """\
---
policy: privacy
version: "1.0"
date: 2026-04-01
terms:
  - 個人情報
---

# プライバシーポリシー

この方針は、当社における個人情報の取扱いを定めるものです。

## 利用目的 {#purpose}

1. 当社は、応募の受付のため、個人情報を利用します。
2. 当社は、次の場合に限り、個人情報を他の目的に利用します。
    1. 法令に基づく場合
    2. ご本人の同意がある場合

## 第三者提供 {#third-party}

当社は、[](#purpose)の範囲を超えて個人情報を第三者に提供しません。

※ 委託先は第三者に含まれません。

## 開示の請求 {#requests}

開示の請求を受けたときは、当社は、14営業日以内に回答します。手続は、[請求の案内](https://example.com/requests)をご覧ください。
"""

#: Each text with its English and its Spanish, good under every rule.
TRANSLATIONS = {
    "ポリシー": ("Policies", "Políticas"),
    "一覧": ("List", "Lista"),
    "掲載しているポリシーは、次のとおりです。": (
        "The policies published here are the following.",
        "Las políticas publicadas aquí son las siguientes.",
    ),
    "プライバシーポリシー": ("Privacy Policy", "Política de privacidad"),
    "この方針は、当社における個人情報の取扱いを定めるものです。": (
        "This policy lays down how we handle Personal Data.",
        "Esta política establece cómo tratamos los Datos Personales.",
    ),
    "利用目的": ("Purpose of Use", "Finalidad de uso"),
    "当社は、応募の受付のため、個人情報を利用します。": (
        "We use Personal Data to receive applications.",
        "Utilizamos los Datos Personales para recibir solicitudes de empleo.",
    ),
    "当社は、次の場合に限り、個人情報を他の目的に利用します。": (
        "We use Personal Data for other purposes only in the following cases.",
        "Utilizamos los Datos Personales para otros fines únicamente en los siguientes casos.",
    ),
    "法令に基づく場合": (
        "Where laws and regulations so require",
        "Cuando así lo exijan las leyes y los reglamentos",
    ),
    "ご本人の同意がある場合": ("Where you have given your consent", "Cuando usted haya dado su consentimiento"),
    "第三者提供": ("Provision to Third Parties", "Suministro a terceros"),
    "当社は、[](#purpose)の範囲を超えて個人情報を第三者に提供しません。": (
        "We do not provide Personal Data to third parties beyond the scope of [](#purpose).",
        "No suministramos Datos Personales a terceros más allá del alcance del [](#purpose).",
    ),
    "委託先は第三者に含まれません。": (
        "Third parties do not include consignees.",
        "Los terceros no incluyen a los encargados.",
    ),
    "開示の請求": ("Requests for Disclosure", "Solicitudes de divulgación"),
    "開示の請求を受けたときは、当社は、14営業日以内に回答します。手続は、[請求の案内](https://example.com/requests)をご覧ください。": (
        "When we receive a request for disclosure, we answer within 14 business days. For the procedure, please see "
        "the [guide to requests](https://example.com/requests).",
        "Cuando recibimos una solicitud de divulgación, respondemos dentro de los 14 días hábiles. Para el "
        "procedimiento, consulte la [guía de solicitudes](https://example.com/requests).",
    ),
    "個人情報": ("Personal Data", "Datos Personales"),
}
LANGUAGES = ("en", "es")
#: What legal edits before the translators' guide begins.
AMENDMENT = (
    ("14営業日以内に回答します。", "20営業日以内に回答します。"),
    (
        "    2. ご本人の同意がある場合\n",
        "    2. ご本人の同意がある場合\n"
        "    3. <!-- translators: 「保護」は、救助に限りません。 -->\n"
        "        人の生命の保護のために必要がある場合\n",
    ),
)
#: What the translators write after it, the texts by their beginnings. The Spanish says more than the Japanese.
FINISHED = {
    "開示の請求を受けたときは": (
        "When we receive a request for disclosure, we answer within 20 business days. For the procedure, please see "
        "the [guide to requests](https://example.com/requests).",
        "Cuando recibimos una solicitud de divulgación de Datos Personales, respondemos dentro de los 20 días hábiles. "
        "Para el procedimiento, consulte la [guía de solicitudes](https://example.com/requests).",
    ),
    "人の生命の保護": (
        "Where it is necessary to protect a person's life",
        "Cuando sea necesario para proteger la vida de una persona",
    ),
}

_FENCE = re.compile(
    r"(?:^<!-- (?P<what>edit|file|shows): (?P<path>\S+) -->\n+)?^```(?P<info>\w*)\n(?P<text>.*?)^```$"
    r"|^<!-- (?P<turn>begin|then): (?P<state>\w+) -->$",
    re.MULTILINE | re.DOTALL,
)
#: What two runs need not have in common: the commits of the example, and how long ago something was.
_VARYING = (
    (re.compile(r"(?<=コミット)(（?)[0-9a-f]{9}"), r"\1COMMIT"),
    (re.compile(r"\b\d+ days\b"), "N days"),
)


# --- the example ---------------------------------------------------------------------


def example(folder: Path, state: str) -> None:
    """Make the example in the empty ``folder``: a Git repository with a branch that has just left main."""
    shutil.copytree(ROOT / "hooks", folder / "hooks", ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
    shutil.copy(ROOT / "mkdocs.yml", folder)
    (folder / ".gitignore").write_text("/site/\n/preview/\n__pycache__/\n", encoding="utf-8")
    (folder / "docs").mkdir()
    (folder / "docs/index.md").write_text(HOME, encoding="utf-8")
    (folder / "docs/privacy.md").write_text(POLICY, encoding="utf-8")
    _translate(folder)
    run("git init --quiet --initial-branch=main && git add . && git commit --quiet -m Published", folder)
    run("git switch --quiet --create amendment", folder)
    if state == "amended":
        path = folder / "docs/privacy.md"
        text = path.read_text(encoding="utf-8")
        for old, new in AMENDMENT:
            text = replaced(text, old, new)
        path.write_text(text, encoding="utf-8")
        run("seihon update && git commit --all --quiet -m Amend", folder)


def _translate(folder: Path) -> None:
    settings = load_settings(folder / "mkdocs.yml")
    source = load_source(settings)
    for number, locale in enumerate(LANGUAGES):
        words = read_catalog(ROOT / f"locales/{locale}/LC_MESSAGES/{SITE_DOMAIN}.po", SITE_DOMAIN).live
        catalogs: dict[str, Catalog] = {}
        for domain, entries in source.templates.items():
            path = settings.catalog_path(domain, locale)
            catalog = update(empty_catalog(path, domain, locale), entries).catalog
            filled = (
                replace(
                    entry,
                    string=words[entry.key].string if domain == SITE_DOMAIN else TRANSLATIONS[entry.id][number],
                )
                for entry in catalog.entries
            )
            catalogs[domain] = replace(catalog, entries=tuple(filled))
        for catalog in with_comments(source, settings.language(locale), catalogs).values():
            write_catalog(folder / catalog.path, catalog)
    run("seihon update", folder)


def finish(folder: Path) -> None:
    """Translate what is stale or missing after the amendment, as the translators do."""
    for number, locale in enumerate(LANGUAGES):
        path = folder / f"locales/{locale}/LC_MESSAGES/privacy.po"
        catalog = read_catalog(path, str(path))
        entries = []
        for entry in catalog.entries:
            if not entry.obsolete and (entry.fuzzy or not entry.string):
                (texts,) = [texts for beginning, texts in FINISHED.items() if entry.id.startswith(beginning)]
                entry = replace(entry, string=texts[number], fuzzy=False, previous_id=None)
            entries.append(entry)
        write_catalog(path, replace(catalog, entries=tuple(entries)))


def run(command: str, folder: Path, status: int = 0) -> tuple[str, int]:
    """Run ``command`` in a shell in ``folder``, after a command with exit status ``status``.

    Returns what it prints on both outputs, and its exit status.
    """
    environment = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(folder / "hooks"),
        "PYTHONDONTWRITEBYTECODE": "1",
        "NO_MKDOCS_2_WARNING": "1",
        "COLUMNS": "80",
        LANGUAGE_VARIABLE: "",
        **{f"GIT_{who}_NAME": "Example" for who in ("AUTHOR", "COMMITTER")},
        **{f"GIT_{who}_EMAIL": "example@example.com" for who in ("AUTHOR", "COMMITTER")},
        **{f"GIT_{who}_DATE": "2026-11-02T09:00:00+0000" for who in ("AUTHOR", "COMMITTER")},
    }
    done = subprocess.run(
        ["bash", "-c", f"(exit {status})\n{command}"],
        cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False,
    )  # fmt: skip
    return done.stdout, done.returncode


def replaced(text: str, old: str, new: str) -> str:
    """``text`` with ``old``, which stands there once, replaced."""
    assert text.count(old) == 1, f"{text.count(old)} times in the file: {old}"
    return text.replace(old, new)


# --- the steps of a guide ------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Step:
    """A fence of a guide that says or does something, from ``start`` to ``end`` of the guide's text."""

    what: str
    path: str
    text: str
    start: int
    end: int


def steps(guide: str) -> Iterator[Step]:
    """Yield the steps of a guide's text in their order."""
    for found in _FENCE.finditer(guide):
        if found["turn"]:
            yield Step(found["turn"], found["state"], "", *found.span())
        elif found["what"]:
            yield Step(found["what"], found["path"], found["text"], *found.span("text"))
        elif found["info"] == "console":
            yield Step("console", "", found["text"], *found.span("text"))


def play(guide: str, folder: Path) -> Iterator[tuple[Step, str]]:
    """Do what a guide says, in folders below ``folder``; yield each console step and what it really shows."""
    place, number = folder, 0
    for step in steps(guide):
        if step.what == "begin":
            number += 1
            place = folder / str(number)
            place.mkdir()
            example(place, step.path)
        elif step.what == "then":
            finish(place)
        elif step.what == "console":
            yield step, console(step.text, place)
        else:
            path = place / step.path
            if step.what == "file":
                path.write_text(step.text, encoding="utf-8")
            elif step.what == "edit":
                path.write_text(edited(path.read_text(encoding="utf-8"), step.text), encoding="utf-8")
            else:
                assert step.text in path.read_text(encoding="utf-8"), f"{step.path} does not show\n{step.text}"


def console(text: str, folder: Path) -> str:
    """The block ``text`` with what its commands print now in place of what it says."""
    shown, status = "", 0
    for line in text.split("\n"):
        if line.startswith("$ "):
            output, status = run(line[2:], folder, status)
            shown += f"{line}\n{output}" + ("\n" if output and not output.endswith("\n") else "")
    return shown


def edited(text: str, diff: str) -> str:
    """``text`` after ``diff``; hunks are parted by a line ``@@``."""
    for hunk in diff.split("@@\n"):
        lines = hunk.removesuffix("\n").split("\n")
        old, new = ("".join(f"{line[1:]}\n" for line in lines if line[:1] in ("", " ", mark)) for mark in ("-", "+"))
        text = replaced(text, old, new)
    return text


def says(guide: str, real: str) -> bool:
    """Whether a block of a guide is what is shown really; a line ``…`` stands for any lines."""
    for varying, name in _VARYING:
        guide, real = varying.sub(name, guide), varying.sub(name, real)
    pattern = "".join(r"(?:.*\n)*?" if line == "…\n" else re.escape(line) for line in guide.splitlines(keepends=True))
    return re.fullmatch(pattern, real) is not None


def main() -> None:
    """Write into the guides what their commands print."""
    for path in GUIDES:
        if sys.argv[1:] and path.name not in sys.argv[1:]:
            continue
        guide = path.read_text(encoding="utf-8")
        with tempfile.TemporaryDirectory() as folder:
            wrong = [(step, real) for step, real in play(guide, Path(folder)) if not says(step.text, real)]
        for step, real in reversed(wrong):
            if "\n…\n" in step.text:
                print(f"{path.name}: to do by hand:\n{real}")
            else:
                guide = guide[: step.start] + real + guide[step.end :]
        path.write_text(guide, encoding="utf-8")
        print(f"{path.name}: {len(wrong)} blocks")


if __name__ == "__main__":
    main()
