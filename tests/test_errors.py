"""What an author wrote and cannot be read is told in one line, in the language of whoever runs the command."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from pathlib import Path

import pytest

from seihon import workers
from seihon.errors import PolicyError
from seihon.markdown import parse_document
from seihon.markdown.inline import MarkupError
from seihon.messages import LANGUAGE_VARIABLE, say
from seihon.model import Location
from seihon.workers import in_processes

PAGE = "docs/privacy.md"
PO = "locales/en/LC_MESSAGES/privacy.po"

#: What is broken: a file, what stands there, what takes its place; a command; its line in all three languages.
BROKEN = [
    pytest.param(
        (PAGE, "## 利用目的 {#purpose}", "## 利用目的"),
        ("check",),
        f"{PAGE}:11: the heading has no id; add one that stays for ever: ## 利用目的 {{#id}}",
        f"{PAGE}:11: 見出しにIDがありません。今後変えないIDを付けてください（## 利用目的 {{#id}}）。",
        f"{PAGE}:11: el encabezado no tiene id; agregue uno que no cambie nunca: ## 利用目的 {{#id}}",
        id="a heading",
    ),
    pytest.param(
        (PAGE, "    1. 法令", "  1. 法令"),
        ("update",),
        f"{PAGE}:15: the block is indented by 2 spaces and would stand outside every list item;"
        " indent by exactly 0 to keep it there, or by 4 for each level to nest it",
        f"{PAGE}:15: 字下げが半角空白2個で、項目の外に置かれることになります。"
        "そこに置くには半角空白をちょうど0個に、内側に入れるには1階層につき4個にしてください。",
        f"{PAGE}:15: el bloque tiene 2 espacios de sangría y quedaría fuera de todo elemento de lista;"
        " ponga exactamente 0 para dejarlo ahí, o 4 por cada nivel para anidarlo",
        id="words that stand for a name",
    ),
    pytest.param(
        (PAGE, "[](#purpose)の範囲", "![図](x.png)の範囲"),
        ("check",),
        f"{PAGE}:20: an image is not part of a policy: 図; describe in words what it shows",
        f"{PAGE}:20: 画像は使えません：図。何を示すものかを言葉で書いてください。",
        f"{PAGE}:20: una imagen no tiene lugar en una política: 図; describa con palabras lo que muestra",
        id="markup",
    ),
    pytest.param(
        (PAGE, "[](#purpose)の範囲", "[](#third-party)の範囲"),
        ("status",),
        f"{PAGE}:20: the text refers to the clause or item it stands in;"
        " write 本項 or 本号, or refer to the item or paragraph that is meant",
        f"{PAGE}:20: この文は、それ自体が置かれている条項又は項目を参照しています。"
        "「本項」又は「本号」と書くか、意図した項目又は段落を参照してください。",
        f"{PAGE}:20: el texto remite a la cláusula o al elemento en que está;"
        " escriba 本項 o 本号, o remita al elemento o al párrafo que corresponda",
        id="a reference",
    ),
    pytest.param(
        (PAGE, "policy: privacy", "polici: privacy"),
        ("export", "--locale", "en", "--format", "csv"),
        f"{PAGE}:2: the key polici is unknown;"
        " use policy, version, date, status, description, terms, list_policies only",
        f"{PAGE}:2: polici というキーはありません。"
        "policy、version、date、status、description、terms、list_policies だけを用いてください。",
        f"{PAGE}:2: no existe la clave polici;"
        " use solo policy, version, date, status, description, terms, list_policies",
        id="front matter",
    ),
    pytest.param(
        ("mkdocs.yml", "locale: en", "locale: xx"),
        ("update",),
        "mkdocs.yml: 'xx' is no language; use a code such as es, pt_BR or zh_Hant",
        "mkdocs.yml: 'xx' という言語はありません。es、pt_BR、zh_Hant のようなコードを用いてください。",
        "mkdocs.yml: 'xx' no es un idioma; use un código como es, pt_BR o zh_Hant",
        id="settings",
    ),
    pytest.param(
        (PO, 'msgstr "Purpose of Use"', "msgstr Purpose of Use"),
        ("check",),
        'the line is not PO: msgstr Purpose of Use; write a keyword and a string in straight quotes, with \\" for a quote'
        " inside and \\\\ for a backslash",
        'PO の行ではありません：msgstr Purpose of Use。キーワードと、" で囲んだ文字列を書いてください。'
        '中の " は \\" と、\\ は \\\\ と書いてください。',
        "la línea no es PO: msgstr Purpose of Use; escriba una palabra clave y una cadena entre comillas rectas, con"
        ' \\" para una comilla interior y \\\\ para una barra inversa',
        id="a catalog",
    ),
]  # fmt: skip


def seihon(project: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """The command as a process of its own, in the folder of the project."""
    return subprocess.run(
        [sys.executable, "-c", "from seihon.cli import main; main()", *arguments],
        cwd=project, env={**os.environ, **environment}, capture_output=True, text=True, check=False,
    )  # fmt: skip


def break_in(project: Path, file: str, old: str, new: str) -> None:
    text = (project / file).read_text(encoding="utf-8")
    assert text.count(old) == 1
    (project / file).write_text(text.replace(old, new), encoding="utf-8")


@pytest.mark.parametrize(("edit", "command", "english", "japanese", "spanish"), BROKEN)
def test_an_error_is_one_line_in_the_language_of_the_environment(
    translated_project: Path,
    edit: tuple[str, str, str],
    command: tuple[str, ...],
    english: str,
    japanese: str,
    spanish: str,
):
    break_in(translated_project, *edit)
    for language, line in (("", english), ("en", english), ("ja", japanese), ("es", spanish), ("fr", english)):
        done = seihon(translated_project, *command, **{LANGUAGE_VARIABLE: language})
        assert (done.returncode, done.stdout) == (2, ""), done.stderr
        assert done.stderr.endswith(f"{line}\n")
        assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        pytest.param(
            ["check"],
            {"ja": "見出しにIDがありません。", "en": "the heading has no id; ", "es": "el encabezado no tiene id; "},
            id="check",
        ),
        pytest.param(
            ["report", "--base", "nowhere"],
            {
                "ja": "プロジェクトが、読める Git",
                "en": "the project is in no Git",
                "es": "el proyecto no está en ningún",
            },
            id="report",
        ),
        pytest.param(
            ["compare", "--from", "ja", "--to", "es", "x.docx"],
            {"ja": ".docx は対訳として読めません。", "en": ".docx is no bilingual text; ", "es": ".docx no sirve como"},
            id="compare",
        ),
    ],
)
def test_the_option_for_the_language_goes_before_the_environment(
    translated_project: Path, arguments: list[str], words: dict[str, str]
):
    break_in(translated_project, PAGE, "## 利用目的 {#purpose}", "## 利用目的")
    environment = {"GIT_CEILING_DIRECTORIES": str(translated_project.parent), LANGUAGE_VARIABLE: "es"}
    for language, options in (("ja", ["--language", "ja"]), ("en", ["--language", "en"]), ("es", [])):
        done = seihon(translated_project, *arguments, *options, **environment)
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
        assert f": {words[language]}" in done.stderr


def test_findings_are_in_the_language_of_the_environment(translated_project: Path):
    done = seihon(translated_project, "check", **{LANGUAGE_VARIABLE: "ja"})
    assert (done.returncode, done.stdout) == (0, "エラー0件、警告0件：訳文を公開できます。\n")
    done = seihon(translated_project, "check", "--language", "es", **{LANGUAGE_VARIABLE: "ja"})
    assert done.stdout == "0 errores, 0 advertencias: las traducciones se pueden publicar\n"


@pytest.mark.parametrize("command", ["check", "compare", "report"])
def test_the_help_names_the_variable(tmp_path: Path, command: str):
    assert f"[env var: {LANGUAGE_VARIABLE}" in " ".join(seihon(tmp_path, command, "--help").stdout.split())


# --- from one process to another -------------------------------------------------------


def refused(source: str) -> PolicyError:
    """The error that ``source`` is, as something to hand back."""
    with pytest.raises(PolicyError) as caught:
        parse_document(source, "docs/p.md")
    return caught.value


SOURCES = ("文\n", "# 一\n\n`x`\n", "# 一\n\n## 二\n", "# 一\n\n[](#x)\n")


@pytest.mark.parametrize("is_copied", [True, False], ids=["copied", "started anew"])
def test_an_error_comes_back_from_another_process_as_it_was(is_copied: bool, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(workers, "_can_fork", lambda: is_copied)
    found = in_processes(refused, SOURCES, 2)
    assert [type(error) for error in found] == [PolicyError, MarkupError, PolicyError, PolicyError]
    for error, source in zip(found, SOURCES, strict=True):
        same = pickle.loads(pickle.dumps(error))  # noqa: S301
        for language in ("en", "ja", "es"):
            assert error.text(language) == same.text(language) == refused(source).text(language)
    assert isinstance(found[1], MarkupError)
    assert found[1].construct == "code between backquotes"


def test_an_error_is_its_english_line_until_somebody_asks_for_another():
    error = PolicyError(Location("a.po", 3), say("the catalog has no header"), say("run seihon update first"))
    assert (
        str(error)
        == error.text("en")
        == error.text("fr")
        == "a.po:3: the catalog has no header; run seihon update first"
    )
    assert error.text("ja") == "a.po:3: カタログにヘッダーがありません。先に seihon update を実行してください。"
    assert error.text("es_MX") == "a.po:3: el catálogo no tiene cabecera; ejecute antes seihon update"
