"""`seihon init` and `seihon new`: a language, a policy, in one command, and the preview shows both at once."""

from __future__ import annotations

import datetime
import os
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import yaml

from conftest import SETTINGS, tree_bytes
from seihon.errors import PolicyError
from seihon.scaffold import with_language
from seihon.settings import Language, load_settings
from test_exchange import run
from test_preview import wait_for

PORTUGUESE = Language("pt-BR", "Português")


def changed(text: str, language: Language = PORTUGUESE) -> str:
    return with_language(text, Path("."), "mkdocs.yml", language)


# --- the entry in mkdocs.yml --------------------------------------------------------


def test_two_lines_are_inserted_and_every_other_stays(company: Path):
    text = (company / "mkdocs.yml").read_text(encoding="utf-8")
    lines = changed(text).split("\n")
    at = lines.index("        - locale: pt-BR")
    assert lines[at - 1 : at + 2] == ["          name: Español", "        - locale: pt-BR", "          name: Português"]
    assert "\n".join(lines[:at] + lines[at + 2 :]) == text


@pytest.mark.parametrize(
    ("old", "new", "wanted"),
    [
        pytest.param("", "", "        - locale: pt-BR\n          name: Português\n", id="as it is"),
        pytest.param(
            "          name: English\n",
            "          name: English  # ours\n          # said by legal\n        # end of list\n",
            "          # said by legal\n        - locale: pt-BR\n          name: Português\n        # end of list\n",
            id="comments stay with what they are about",
        ),
        pytest.param(
            "          name: English\n",
            "          name: English\nhooks: []\n",
            "          name: English\n        - locale: pt-BR\n          name: Português\nhooks: []\n",
            id="other keys follow",
        ),
        pytest.param(
            "        - locale: en\n          name: English\n",
            "        - {locale: en, name: English}\n",
            "        - {locale: pt-BR, name: Português}\n",
            id="entries in braces",
        ),
        pytest.param(
            "          name: English\n",
            "          name: English",
            "          name: English\n        - locale: pt-BR\n          name: Português",
            id="no line end at the end",
        ),
        pytest.param(
            "          name: English\n",
            "          name: English\n          nav_translations:\n            概要: About\n\n\nextra: {}\n",
            "            概要: About\n        - locale: pt-BR\n          name: Português\n\n\nextra: {}\n",
            id="keys and empty lines after the last entry",
        ),
    ],
)
def test_comments_and_layout_stay(old: str, new: str, wanted: str):
    text = SETTINGS.replace(old, new) if old else SETTINGS
    result = changed(text)
    assert wanted in result
    assert result.count("pt-BR") == 1


@pytest.mark.parametrize(
    "languages",
    [
        pytest.param(
            "[{locale: ja, name: 日本語, default: true}, {locale: en, name: English}]", id="a list in brackets"
        ),
        pytest.param(
            "&all\n        -\n          locale: ja\n          name: 日本語\n          default: true", id="an anchor"
        ),
        pytest.param(
            "\n        - locale: ja\n          name: 日本語\n          default: true\n          site_description: |\n"
            "            many\n            lines",
            id="a text of many lines",
        ),
    ],
)
def test_a_form_that_is_not_understood_is_refused_with_what_to_write(languages: str):
    text = f"plugins:\n  - i18n:\n      languages: {languages}\n"
    with pytest.raises(PolicyError, match=r"add - \{locale: pt-BR, name: Português\} under plugins: i18n: languages:"):
        changed(text)


@pytest.mark.parametrize(
    ("language", "name"),
    [
        pytest.param(Language("no", "Norsk"), "Norsk", id="no is Norwegian and not false"),
        pytest.param(Language("fr", "Français: l'essai #1"), "Français: l'essai #1", id="a name with marks of YAML"),
        pytest.param(Language("fr", "true"), "true", id="a name that YAML takes for a value"),
    ],
)
def test_codes_and_names_are_quoted_where_yaml_would_misread_them(language: Language, name: str):
    entry = yaml.safe_load(changed(SETTINGS, language))["plugins"][0]["i18n"]["languages"][-1]
    assert entry == {"locale": language.code, "name": name}


# --- the command: a language ----------------------------------------------------------


def test_a_refused_settings_file_leaves_everything_as_it_was(project: Path):
    (project / "mkdocs.yml").write_text(
        "plugins:\n  - i18n:\n      languages: [{locale: ja, name: 日本語, default: true}]\n", encoding="utf-8"
    )
    before = tree_bytes(project)
    result = run(project, "init", "pt_BR", "--name", "Português")
    assert (result.exit_code, result.output.count("\n")) == (2, 1)
    assert "{locale: pt-BR, name: Português}" in result.output
    assert tree_bytes(project) == before


def test_what_remains_to_do_is_said(project: Path):
    result = run(project, "init", "pt_BR", "--name", "Português")
    assert result.exit_code == 0, result.output
    assert "locales/pt_BR/LC_MESSAGES/site.po first: until then the preview shows labels and notices in Japanese" in (
        result.output
    )
    assert "no language data (hooks/seihon/languages/pt/)" in result.output
    assert load_settings(project / "mkdocs.yml").targets[-1] == PORTUGUESE


def test_a_language_whose_data_is_there_is_not_said_to_lack_it(project: Path):
    assert "language data" not in run(project, "init", "es").output


def test_the_name_of_a_language_is_its_own_unless_given(project: Path):
    run(project, "init", "es")
    assert load_settings(project / "mkdocs.yml").targets[-1].name == "Español"


def test_a_script_is_written_as_the_plugin_takes_it(project: Path):
    assert run(project, "init", "zh_Hant").exit_code == 0
    assert load_settings(project / "mkdocs.yml").targets[-1].code == "zh-Hant"
    assert (project / "locales/zh_Hant/LC_MESSAGES/site.po").exists()


def test_a_language_that_the_plugin_cannot_build_is_refused(project: Path):
    before = tree_bytes(project)
    result = run(project, "init", "es_419")
    assert (result.exit_code, "builds no site in es-419" in result.output) == (2, True)
    assert tree_bytes(project) == before


# --- the command: a policy --------------------------------------------------------------


def test_a_new_policy_has_its_template_and_catalogs_and_nothing_is_left_to_update(translated_project: Path):
    run(translated_project, "update")  # the comments of the policy that is there
    result = run(translated_project, "new", "cookies", "--title", "クッキーの方針")
    assert result.exit_code == 0, result.output
    page = (translated_project / "docs/cookies.md").read_text(encoding="utf-8")
    found = re.search(r"^date: (.*)$", page, re.MULTILINE)
    assert found is not None
    assert (datetime.date.today() - datetime.date.fromisoformat(found[1])).days in (0, 1)
    assert 'version: "0.1"\n' in page
    assert "status: draft\n" in page
    assert "# クッキーの方針\n" in page
    made = [translated_project / name for name in ("locales/cookies.pot", "locales/en/LC_MESSAGES/cookies.po")]
    before = [path.read_bytes() for path in made]
    assert run(translated_project, "update").output == "en: nothing changed\n"
    assert [path.read_bytes() for path in made] == before
    assert run(translated_project, "check").exit_code == 1


def test_files_that_exist_are_never_overwritten(translated_project: Path):
    (translated_project / "locales/en/LC_MESSAGES/cookies.po").write_text("mine", encoding="utf-8")
    assert run(translated_project, "new", "cookies").exit_code == 0
    assert (translated_project / "locales/en/LC_MESSAGES/cookies.po").read_text(encoding="utf-8") == "mine"
    before = tree_bytes(translated_project)
    for policy in ("cookies", "privacy"):
        result = run(translated_project, "new", policy)
        assert result.exit_code == 2
        assert tree_bytes(translated_project) == before


def test_an_id_that_another_page_has_is_refused(translated_project: Path):
    (translated_project / "docs/privacy.md").rename(translated_project / "docs/data.md")
    result = run(translated_project, "new", "privacy")
    assert (result.exit_code, "docs/data.md: the page is the policy privacy already" in result.output) == (2, True)


@pytest.mark.parametrize("policy", ["Cookies", "site", "../x", "a b", "", "クッキー"])
def test_an_id_that_cannot_be_one_is_refused(translated_project: Path, policy: str):
    before = tree_bytes(translated_project)
    result = run(translated_project, "new", policy)
    assert (result.exit_code, "cannot be the id" in result.output) == (2, True)
    assert tree_bytes(translated_project) == before


@pytest.mark.parametrize("title", ["a\nb", "x {#id}", "[a](https://e.org)", "<b>x</b>"])
def test_a_title_that_is_none_is_refused(translated_project: Path, title: str):
    before = tree_bytes(translated_project)
    assert run(translated_project, "new", "cookies", "--title", title).exit_code == 2
    assert tree_bytes(translated_project) == before


# --- both in a real preview ---------------------------------------------------------------


@contextmanager
def preview(project: Path) -> Iterator[str]:
    """The address of a running preview."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", address]
    with subprocess.Popen(
        command, cwd=project, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as server:
        try:
            yield f"http://{address}"
        finally:
            server.terminate()
            server.wait(10)


def test_a_new_language_and_a_new_policy_are_in_the_preview_at_once(company: Path):
    assert run(company, "init", "pt_BR", "--name", "Português").exit_code == 0
    # A language with a region.
    assert run(company, "init", "es-MX").exit_code == 0
    assert run(company, "new", "cookies", "--title", "クッキーの方針").exit_code == 0
    with preview(company) as address:
        page = wait_for(f"{address}/pt-BR/cookies/", bool)
        assert "クッキーの方針" in page
        assert "seihon-badge-missing" in page
        assert "クッキーの方針" in wait_for(f"{address}/", bool)
        assert "Português" in wait_for(f"{address}/pt-BR/", bool)
        for code in ("es", "es-MX"):
            assert "seihon-badge-missing" in wait_for(f"{address}/{code}/cookies/", bool)
