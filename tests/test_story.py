"""From an edit to a publication, on a real Git repository: legal, the report, two translators, the site."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from conftest import build, needed
from seihon.catalogs.po import read_catalog, write_catalog
from seihon.cli import main

SOURCE = "docs/personal-data.md"
#: What the two translators write for each text that is new or was edited.
SPANISH = {
    "開示等の請求等への回答は": "Responderemos las Solicitudes enviando un escrito por correo postal al domicilio que usted indique, dentro de los 20 días hábiles posteriores a que recibamos el Formato de Solicitud de Divulgación, llenado con la información requerida, y los documentos de identificación.",
    "当社の業務の適正な実施に": "Cuando exista el riesgo de obstaculizar la adecuada ejecución de nuestras actividades",
    "苦情の申出": "Presentación de quejas",
    "個人情報の取扱いに関する苦情": "Las quejas sobre el tratamiento de los Datos Personales se reciben en el [](#contact).",
}  # fmt: skip
ENGLISH = {
    "開示等の請求等への回答は": "We shall answer Requests by mailing a written document to the address designated by you within 20 business days after we receive the Disclosure Request Form, in which the required information has been entered, and the identification documents.",
    "当社の業務の適正な実施に": "Where there is a risk of hindering the proper conduct of our business",
    "苦情の申出": "Complaints",
    "個人情報の取扱いに関する苦情": "Complaints about the handling of Personal Data are received at [](#contact).",
}  # fmt: skip


def git(project: Path, *arguments: str) -> str:
    done = subprocess.run(
        [needed("git"), "-c", "user.name=Test", "-c", "user.email=test@example.com", *arguments],
        cwd=project, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return done.stdout


def run(project: Path, *arguments: str) -> Result:
    return CliRunner().invoke(main, ["-f", str(project / "mkdocs.yml"), *arguments], catch_exceptions=False)


@pytest.fixture
def branch(company: Path) -> Path:
    """The company's site in a repository of its own, on a branch that has just left main."""
    git(company, "init", "--quiet", "--initial-branch=main")
    (company / ".gitignore").write_text("site/\n__pycache__/\n", encoding="utf-8")
    git(company, "add", ".")
    git(company, "commit", "--quiet", "--message=Published")
    git(company, "switch", "--quiet", "--create=amendment")
    return company


def amend(project: Path) -> None:
    """Legal edits three clauses, one of them without a change of meaning, inserts one and moves one."""
    path = project / SOURCE
    text = path.read_text(encoding="utf-8")
    for old, new in (
        ("受領した後14営業日以内に", "受領した後20営業日以内に"),
        ("著しい支障を及ぼすおそれ", "支障を及ぼすおそれ"),
        ("提供先及び提供の内容を明らかにし、", "提供先と提供の内容を明らかにし、"),
        ("## ご本人が容易に", "## 苦情の申出 {#complaints}\n\n個人情報の取扱いに関する苦情は、[](#contact)で受け付けます。\n\n## ご本人が容易に"),
    ):  # fmt: skip
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    outsourcing = text[text.index("## 個人情報の取扱いの委託") : text.index("## 個人情報の共同利用")]
    text = text.replace(outsourcing, "").replace("## 開示等の請求等に関する", f"{outsourcing}## 開示等の請求等に関する")
    path.write_text(text, encoding="utf-8")


def fill(project: Path, locale: str, translations: dict[str, str]) -> None:
    """A translator fills every entry that is missing or stale."""
    path = project / f"locales/{locale}/LC_MESSAGES/personal-data.po"
    catalog = read_catalog(path, str(path))
    entries = []
    for entry in catalog.entries:
        if not entry.obsolete and (entry.fuzzy or not entry.string):
            (text,) = [text for beginning, text in translations.items() if entry.id.startswith(beginning)]
            entry = replace(entry, string=text, fuzzy=False, previous_id=None)
        entries.append(entry)
    write_catalog(path, replace(catalog, entries=tuple(entries)))


def line_of(path: Path, text: str) -> int:
    lines = path.read_text(encoding="utf-8").split("\n")
    (number,) = [number for number, line in enumerate(lines, 1) if text in line and line.startswith("msgstr")]
    return number


def test_from_an_edit_to_a_publication(branch: Path):
    assert run(branch, "report").exit_code == 0
    amend(branch)

    # The report shows exactly what legal did, before and after the update.
    before = run(branch, "report")
    assert before.exit_code == 1
    assert "seihon update がまだ実行されていません" in before.output
    assert run(branch, "update", "--editorial", "third-party").exit_code == 0
    result = run(branch, "report")
    assert result.exit_code == 1
    assert "がまだ実行されていません" not in result.output
    changes = result.output.partition("変更の内容")[2].partition("翻訳の残り")[0]
    assert re.findall(r"^\S.* (#[a-z-]+)(.*)$", changes, re.MULTILINE) == [
        ("#third-party", ""),
        ("#outsourcing", " [移動（第6項の後へ）] [旧第5項]"),
        ("#requests-procedure", ""),
        ("#requests-contact", ""),
        ("#complaints", " [新設]"),
    ]
    for redline in (
        "ことなく個人情報を第三者に提供しないものとします。当社は、提供先[-及び-]{+と+}提供の内容を明らかにし、",
        "当社の業務の適正な実施に[-著しい-]支障を及ぼすおそれがある場合",
        "当社が受領した後[-14営業日-]{+20営業日+}以内に",
        "{+苦情の申出+}",
        "{+個人情報の取扱いに関する苦情は、第9項で受け付けます。+}",
    ):
        assert redline in changes
    assert changes.count("字句の修正：訳文はそのまま有効") == 1
    po = "locales/es/LC_MESSAGES/personal-data.po"
    stale = line_of(branch / po, "14 días hábiles")
    assert f"{po}:{stale} [更新待ち] 第8項(3)第2段落 #requests-contact [今回の変更による]" in result.output
    assert re.search(r"^Español +不可 +2 +2 +4 +0$", result.output, re.MULTILINE)
    git(branch, "commit", "--all", "--quiet", "--message=Amend")

    # Committed, the same is seen from where the branch left main.
    committed = run(branch, "report")
    assert "mainから分かれた時点" in committed.output
    assert committed.output.partition("変更の内容")[2] == result.output.partition("変更の内容")[2]

    # A translator's slip in a figure is caught with its line.
    fill(branch, "en", ENGLISH)
    fill(branch, "es", {**SPANISH, "開示等の請求等への回答は": SPANISH["開示等の請求等への回答は"].replace("20", "12")})
    wrong = line_of(branch / po, "12 días hábiles")
    checked = run(branch, "check")
    assert checked.exit_code == 1
    assert f"{po}:{wrong}: error PAR1" in checked.output
    found = run(branch, "report", "--language", "es", "--base", "main")
    assert found.exit_code == 1
    assert re.search(rf"^- {re.escape(po)}:{wrong} Error PAR1\d\d .*#requests-contact", found.output, re.MULTILINE)
    assert "dentro de los [-14-]{+12+} días hábiles" in found.output
    assert "Traducción (Español) Corregir errores en las traducciones" in found.output
    assert re.search(r"^English +sí +0 +0 +0 +0$", found.output, re.MULTILINE)
    (branch / "site").mkdir()
    (branch / "site/old.html").write_text("old", encoding="utf-8")
    assert build(branch, "--strict").returncode != 0
    assert (branch / "site/old.html").exists()

    # Corrected, it is published.
    fixed = (branch / po).read_text(encoding="utf-8").replace("12 días hábiles", "20 días hábiles")
    (branch / po).write_text(fixed, encoding="utf-8")
    assert run(branch, "report", "--base", "main").exit_code == 0
    done = subprocess.run(
        [str(Path(sys.executable).parent / "seihon"), "build"], cwd=branch, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    page = (branch / "site/es/personal-data/index.html").read_text(encoding="utf-8")
    assert "dentro de los 20 días hábiles" in page
    assert 'id="complaints"' in page
