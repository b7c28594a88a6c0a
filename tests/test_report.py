"""`seihon report`: what a change does, in the words of those who have to act."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import html5lib
import pytest
from click.testing import CliRunner, Result
from markdown_it import MarkdownIt
from playwright.sync_api import Browser

from conftest import change_entry, needed, translate_everything, tree_bytes
from seihon.cli import main
from seihon.history.sequences import increasing
from seihon.render.phrases import LANGUAGES, PHRASES
from seihon.render.report import LONGEST_COMMENT
from seihon.words import fields

SOURCE = "docs/privacy.md"
PO = "locales/en/LC_MESSAGES/privacy.po"
GLOSSARY = "locales/en/LC_MESSAGES/glossary.po"


def git(project: Path, *arguments: str, **environment: str) -> str:
    done = subprocess.run(
        [needed("git"), "-c", "user.name=Test", "-c", "user.email=test@example.com", *arguments],
        cwd=project, capture_output=True, text=True, check=True, env={**os.environ, **environment},
    )  # fmt: skip
    return done.stdout


def commit(project: Path, message: str = "A state") -> None:
    git(project, "add", ".")
    git(project, "commit", "--quiet", "--allow-empty", f"--message={message}")


def run(project: Path, *arguments: str) -> Result:
    return CliRunner().invoke(main, ["-f", str(project / "mkdocs.yml"), *arguments], catch_exceptions=False)


def report(project: Path, *arguments: str) -> str:
    return run(project, "report", *arguments).output


def edit(project: Path, old: str, new: str, path: str = SOURCE) -> None:
    text = (project / path).read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old} stands {text.count(old)} times"
    (project / path).write_text(text.replace(old, new), encoding="utf-8")


@pytest.fixture
def repository(translated_project: Path) -> Path:
    """The small finished project, committed on main."""
    git(translated_project, "init", "--quiet", "--initial-branch=main")
    commit(translated_project)
    return translated_project


def changes(output: str) -> str:
    """What stands between the legend and the work that remains."""
    return re.split(r"\n(?:翻訳の残り|新しい指摘|以前からの指摘|解消した指摘)", output.partition("印：")[2])[0]


# --- what it says ----------------------------------------------------------------------


def test_nothing_changed(repository: Path):
    result = run(repository, "report")
    assert result.exit_code == 0
    assert "公開できます。" in result.output
    assert "本文、訳文、指摘のいずれにも変更はありません。" in result.output


def test_an_edit_that_no_translator_has_seen_yet(repository: Path):
    edit(repository, "法令に基づく場合", "法令又は条例に基づく場合")
    before = tree_bytes(repository / "locales")
    result = run(repository, "report")
    assert result.exit_code == 1
    assert "まだ公開できません。" in result.output
    assert "法令{+又は条例+}に基づく場合" in result.output
    assert "seihon update がまだ実行されていません" in result.output
    assert re.search(r"^English +不可 +1 +0 +1 +0$", result.output, re.MULTILINE)
    assert "翻訳者（English） 更新待ちの訳文を直し、fuzzyの印を外す：1件" in result.output
    assert tree_bytes(repository / "locales") == before, "a report changes nothing"
    # The line it names is the line after the update.
    place = re.search(rf"{re.escape(PO)}:(\d+) \[更新待ち\]", result.output)
    assert place is not None
    run(repository, "update")
    lines = (repository / PO).read_text(encoding="utf-8").split("\n")
    assert lines[int(place[1]) - 1] == 'msgstr "Where laws and regulations so require"'


def test_a_translation_that_was_corrected_is_shown_with_its_redline(repository: Path):
    change_entry(repository / PO, "法令に基づく場合", string="Where a law or regulation so requires")
    shown = changes(report(repository))
    assert "第1項(2)a [訳文のみ]" in shown
    assert "Where [-laws and regulations so require-]{+a law or regulation so requires+}" in shown


def test_a_clause_that_moved_is_a_move_and_no_deletion(repository: Path):
    path = repository / SOURCE
    added = "\n## 安全管理 {#security}\n\n管理者を置きます。\n\n## 改定 {#changes}\n\n改定は公表します。\n"
    path.write_text(path.read_text(encoding="utf-8") + added, encoding="utf-8")
    commit(repository)
    text = path.read_text(encoding="utf-8")
    purpose = text[text.index("## 利用目的") : text.index("## 第三者提供")]
    path.write_text(text.replace(purpose, "") + "\n" + purpose.rstrip() + "\n", encoding="utf-8")
    shown = changes(report(repository))
    assert "第4項 利用目的 #purpose [移動（第3項の後へ）] [旧第1項]" in shown
    assert "第1項 → 第4項" in shown
    assert "#security" not in shown
    assert "[-" not in shown.partition("\n")[2]


def test_a_reference_whose_clause_has_another_number_now_is_the_same_text(repository: Path):
    edit(repository, "## 利用目的", "## 適用範囲 {#scope}\n\n日本に適用します。\n\n## 利用目的")
    shown = changes(report(repository))
    assert "#third-party" not in shown
    assert "条項番号の変更（相互参照は自動で変わります）: 第1項 → 第2項 · 第2項 → 第3項" in shown


def test_items_that_are_cited_otherwise_after_an_insertion(repository: Path):
    edit(repository, "    1. 法令に", "    1. 裁判所の命令がある場合\n    1. 法令に")
    shown = changes(report(repository))
    assert "{+裁判所の命令がある場合+}" in shown
    assert "項目の番号の変更: (2)a → (2)b · (2)b → (2)c" in shown


def test_an_item_that_moved_inside_its_clause(repository: Path):
    edit(
        repository,
        "    1. 法令に基づく場合\n    2. ご本人の同意がある場合",
        "    1. ご本人の同意がある場合\n    2. 法令に基づく場合",
    )
    result = run(repository, "report")
    assert "[移動]" in changes(result.output)
    assert result.exit_code == 0, "a catalog knows no order: nothing is to be done"


def test_a_paragraph_that_became_an_item_is_another_structure(repository: Path):
    edit(
        repository,
        "2. 次の場合に利用します。\n    1. 法令に基づく場合",
        "2. 次の場合に利用します。\n\n    法令に基づく場合\n",
    )
    edit(repository, "\n    2. ご本人の同意がある場合", "\n    1. ご本人の同意がある場合")
    assert "第1項(2)第2段落 [訳文のみ] [段落・項目・階層の変更]" in changes(report(repository))


def test_a_clause_with_another_id_is_the_same_clause_with_broken_links(repository: Path):
    edit(repository, "## 利用目的 {#purpose}", "## 利用目的 {#use}")
    edit(repository, "[](#purpose)", "[](#use)")
    edit(repository, "法令に基づく場合", "法令又は条例に基づく場合")
    run(repository, "update")
    shown = changes(report(repository))
    assert "第1項 利用目的 #use [IDの変更（旧#purpose）：以前のリンクは切れます]" in shown
    assert "新設" not in shown
    assert "削除]" not in shown.partition("\n")[2]
    assert "法令{+又は条例+}に基づく場合" in shown
    assert shown.count("English") == 2, "the item that was edited and the text whose reference was"


def test_a_clause_under_the_id_of_another_is_no_renaming(repository: Path):
    edit(repository, "{#third-party}", "{#consignees}")
    edit(
        repository,
        "当社は、[](#purpose)の範囲を超えて個人情報を提供しません。",
        "契約を結んだ者に限り、業務を任せます。",
    )
    edit(repository, "※ 委託先は第三者に含まれません。", "※ 契約は公表します。")
    edit(repository, "## 第三者提供", "## 委託")
    shown = changes(report(repository))
    assert "委託 #consignees [新設]" in shown
    assert "第三者提供 #third-party [削除]" in shown


def test_a_clause_that_went_and_a_heading_that_was_reworded(repository: Path):
    text = (repository / SOURCE).read_text(encoding="utf-8")
    text = text.replace("## 利用目的 {#purpose}", "## 利用の目的 {#purpose}")
    (repository / SOURCE).write_text(text[: text.index("## 第三者提供")].rstrip() + "\n", encoding="utf-8")
    shown = changes(report(repository))
    assert "第2項 第三者提供 #third-party [削除]" in shown
    assert "[-当社は、第1項の範囲を超えて個人情報を提供しません。-]" in shown
    assert "第1項 見出し [変更]" in shown
    assert "[-利用目的-]{+利用の目的+}" in shown


def test_emphasis_alone_is_shown_with_its_marks(repository: Path):
    edit(repository, "個人情報を提供しません。", "個人情報を**提供しません**。")
    assert "**" in changes(report(repository))


def test_a_new_page_and_a_page_that_went(repository: Path):
    (repository / "docs/cookies.md").write_text(
        '---\npolicy: cookies\nversion: "1"\ndate: 2026-02-01\n---\n\n# クッキー\n\n## 利用 {#use}\n\n利用します。\n',
        encoding="utf-8",
    )
    shown = changes(report(repository))
    assert "クッキー docs/cookies.md [新しいページ]" in shown
    commit(repository)
    (repository / "docs/cookies.md").unlink()
    assert "クッキー docs/cookies.md [廃止したページ]" in changes(report(repository))


def test_what_the_front_matter_says_otherwise(repository: Path):
    edit(repository, 'version: "1.0"\ndate: 2026-01-31', 'version: "1.1"\ndate: 2026-04-01\nstatus: draft')
    edit(repository, "  - 個人情報\n", "  - 個人情報\n  - 委託先\n")
    shown = changes(report(repository))
    assert "版: [-1.0-]{+1.1+}" in shown
    assert "日付: [-2026-01-31-]{+2026-04-01+}" in shown
    assert "承認: [-承認済み-]{+案+}" in shown
    assert "定義語: {+委託先+}" in shown
    assert "{+委託先+}" in shown.partition("用語集")[2]


def test_a_text_in_force_that_changed_without_another_version_is_pointed_out(repository: Path):
    edit(repository, "応募の受付のため", "応募の受付及び管理のため")
    output = report(repository)
    assert f"法務 {SOURCE}：本文が変わりましたが、版と日付が前のままです。" in output
    edit(repository, 'version: "1.0"', 'version: "1.1"')
    assert "前のままです" not in report(repository)


def test_an_agreed_term_that_has_another_rendering(repository: Path):
    change_entry(repository / GLOSSARY, "個人情報", string="Personal Information | Personal Data")
    shown = changes(report(repository))
    assert "用語集" in shown
    assert "{+Personal Information | +}Personal Data" in shown


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
def test_findings_are_told_in_the_language_of_the_report(repository: Path, form: str):
    change_entry(repository / PO, "委託先は", string="Third parties do include consignees in 3 cases.")
    for language, severity, message in (
        ("ja", "警告", "原文は否定"),
        ("en", "Warning", "the source denies"),
        ("es", "Advertencia", "el original niega"),
    ):
        output = report(repository, "--format", form, "--language", language)
        assert re.search(rf"{severity} PAR303 negation-lost.*{message}", output)


def test_findings_are_new_or_were_there_before_or_are_gone(repository: Path):
    change_entry(repository / PO, "委託先は", string="Third parties do include consignees in 3 cases.")
    output = report(repository)
    new = output.partition("新しい指摘")[2]
    assert PO in new
    assert "PAR303" in new
    commit(repository)
    edit(repository, "法令に基づく場合", "法令又は条例に基づく場合")
    output = report(repository)
    assert "新しい指摘" not in output
    assert "PAR303" in output.partition("以前からの指摘")[2]
    commit(repository)
    change_entry(repository / PO, "委託先は", string="Third parties do not include consignees.")
    assert "PAR303" in report(repository).partition("解消した指摘")[2]


def test_a_catalog_that_an_update_cannot_touch_is_still_reported(repository: Path):
    with (repository / PO).open("a", encoding="utf-8") as file:
        file.write('\nmsgctxt "purpose"\nmsgid "利用目的"\nmsgstr "Aims"\n')
    result = run(repository, "report")
    assert result.exit_code == 1
    assert "PAR9" in result.output


# --- the base --------------------------------------------------------------------------


def test_the_base_is_the_last_commit_while_something_is_not_committed(repository: Path):
    git(repository, "switch", "--quiet", "--create=amendment")
    edit(repository, "法令に基づく場合", "法令又は条例に基づく場合")
    commit(repository)
    assert "mainから分かれた時点" in report(repository)
    edit(repository, "応募の受付", "ご応募の受付")
    output = report(repository)
    assert "まだコミットしていない変更" in output
    assert "条例" not in changes(output)
    output = report(repository, "--base", "main")
    assert "との比較です。" in output
    assert "{+又は条例+}" in changes(output)
    assert "{+ご応募+}の受付" in changes(output)


def test_what_others_did_on_main_since_is_not_reported(repository: Path):
    git(repository, "switch", "--quiet", "--create=amendment")
    edit(repository, "法令に基づく場合", "法令又は条例に基づく場合")
    commit(repository)
    git(repository, "switch", "--quiet", "main")
    edit(repository, "応募の受付", "ご応募の受付")
    commit(repository)
    git(repository, "switch", "--quiet", "amendment")
    assert "ご応募" not in report(repository)


def test_a_project_below_the_top_of_its_repository_and_a_run_inside_a_hook(tmp_path: Path, translated_project: Path):
    assert translated_project == tmp_path
    below = tmp_path / "社内" / "policies"
    below.mkdir(parents=True)
    for name in ("mkdocs.yml", "docs", "locales"):
        (tmp_path / name).rename(below / name)
    git(tmp_path, "init", "--quiet", "--initial-branch=main")
    commit(tmp_path)
    edit(below, "法令に基づく場合", "法令又は条例に基づく場合")
    index = (tmp_path / ".git/index").read_bytes()
    environment = {"GIT_DIR": "/nowhere", "GIT_INDEX_FILE": "/nowhere/index"}
    result = CliRunner().invoke(main, ["-f", str(below / "mkdocs.yml"), "report"], env=environment)
    assert "法令{+又は条例+}に基づく場合" in result.output
    assert (tmp_path / ".git/index").read_bytes() == index


def test_a_revision_before_there_were_policies_makes_everything_new(project: Path):
    git(project, "init", "--quiet", "--initial-branch=main")
    git(project, "commit", "--quiet", "--allow-empty", "--message=Empty")
    translate_everything(project)
    commit(project)
    result = run(project, "report", "--base", "HEAD~1")
    assert result.exit_code == 0
    assert "プライバシーポリシー docs/privacy.md [新しいページ]" in result.output


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        pytest.param(["--base", "nowhere"], "nowhere: Git knows no such revision", id="a name that Git does not know"),
        pytest.param(["--base", "--output=x"], "no such revision", id="an option in the place of a revision"),
        pytest.param(["--base", "a\nb"], "no such revision", id="a line feed in a revision"),
        pytest.param(["--base", ""], "no such revision", id="an empty name"),
    ],
)
def test_a_base_that_cannot_be_read_is_one_line_and_exit_status_2(repository: Path, arguments: list[str], words: str):
    result = run(repository, "report", *arguments)
    assert result.exit_code == 2
    assert words in result.output


def test_no_repository_no_commit_no_main_branch(translated_project: Path):
    ceiling = {"GIT_CEILING_DIRECTORIES": str(translated_project.parent)}
    arguments = ["-f", str(translated_project / "mkdocs.yml"), "report"]
    result = CliRunner().invoke(main, arguments, env=ceiling)
    assert (result.exit_code, "in no Git repository" in result.output) == (2, True)
    git(translated_project, "init", "--quiet", "--initial-branch=trunk")
    result = CliRunner().invoke(main, arguments)
    assert (result.exit_code, "HEAD: Git knows no such revision" in result.output) == (2, True)
    commit(translated_project)
    result = CliRunner().invoke(main, arguments)
    assert (result.exit_code, "seihon report --base REV" in result.output) == (2, True)
    assert CliRunner().invoke(main, [*arguments, "--base", "HEAD"]).exit_code == 0


def test_a_base_that_breaks_the_grammar_is_named_with_its_commit(repository: Path):
    edit(repository, "## 第三者提供 {#third-party}", "## 第三者提供")
    commit(repository)
    edit(repository, "## 第三者提供", "## 第三者提供 {#third-party}")
    head = git(repository, "rev-parse", "HEAD")[:9]
    result = run(repository, "report")
    assert result.exit_code == 2
    assert result.output.startswith(f"{head}:{SOURCE}:18: the heading has no id")


def test_without_git_on_the_machine(repository: Path, tmp_path_factory: pytest.TempPathFactory):
    result = CliRunner().invoke(
        main, ["-f", str(repository / "mkdocs.yml"), "report"], env={"PATH": str(tmp_path_factory.mktemp("empty"))}
    )
    assert (result.exit_code, result.output) == (2, "git: the program is not on this machine; install Git\n")


# --- the formats -----------------------------------------------------------------------

HOSTILE = "<img src=x onerror=alert(1)> & `code` @someone #12 [x](https://example.com/) | ~~s~~ $a$"


@pytest.fixture
def hostile(repository: Path) -> Path:
    """A translation full of what is markup in a comment or a page."""
    change_entry(repository / PO, "委託先は", string=HOSTILE)
    return repository


def test_the_markdown_shows_redlines_and_nothing_that_a_text_smuggles_in(hostile: Path):
    edit(hostile, "法令に基づく場合", "法令又は条例に基づく場合")
    written = report(hostile, "--format", "markdown")
    html = MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(written)
    assert "法令<ins>{+又は条例+}</ins>に基づく場合" in html
    tree = html5lib.parse(html.replace("<!-- -->", ""), namespaceHTMLElements=False)
    tags = {element.tag for element in tree.iter() if isinstance(element.tag, str)}
    assert tags <= {
        *["html", "head", "body", "h1", "h2", "h3", "h4", "p", "ul", "li", "strong", "code", "kbd", "ins", "del"],
        *["blockquote", "table", "thead", "tbody", "tr", "th", "td", "br"],
    }
    text = "".join(tree.itertext())
    assert HOSTILE in text
    # GitHub looks for names and numbers in a run of text: a comment parts them.
    assert "@someone" not in html
    assert "#12" not in html


def test_a_comment_never_gets_longer_than_github_takes(repository: Path):
    items = "".join(
        f"1. 第{number}の場合に利用し、その結果を当社の規程に従って記録し、保存します。\n" for number in range(1, 400)
    )
    edit(repository, "※ 委託先は第三者に含まれません。", items)
    written = report(repository, "--format", "markdown")
    assert len(written.encode()) <= LONGEST_COMMENT
    assert "seihon report --format html" in written
    assert written.count("まだ公開できません。") == 1
    whole = report(repository, "--format", "html")
    assert whole.count("の場合に利用し、その結果を当社の規程に従って記録し、保存します。") >= 399


@pytest.mark.parametrize("language", ["ja", "en", "es", "fr"])
def test_the_page_is_one_valid_file_without_script_in_the_language_asked_for(hostile: Path, language: str):
    edit(hostile, "法令に基づく場合", "法令又は条例に基づく場合")
    page = report(hostile, "--format", "html", "--language", language)
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    tree = parser.parse(page)
    assert tree.get("lang") == (language if language != "fr" else "en")
    tags = {element.tag for element in tree.iter()}
    assert not tags & {"script", "img", "link", "iframe", "object"}
    assert not [element for element in tree.iter() if element.get("src") or element.get("href")]
    assert "@import" not in page
    assert "url(" not in page
    quotes = {quote.get("lang") for quote in tree.iter("blockquote")}
    assert quotes == {"ja", "en"}
    (inserted,) = (element for element in tree.iter("ins") if "又は条例" in "".join(element.itertext()))
    assert "".join(inserted.itertext()) == "{+又は条例+}"


def test_the_report_goes_to_a_file(repository: Path, tmp_path: Path):
    path = tmp_path / "out" / "report.html"
    result = run(repository, "report", "--format", "html", "--output", str(path))
    assert (result.exit_code, result.output) == (0, "")
    assert path.read_text(encoding="utf-8").startswith("<!doctype html>\n")
    result = run(repository, "report", "--output", str(path / "x"))
    assert result.exit_code == 2
    assert len(result.output.strip().split("\n")) == 1


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_can_be_read_on_a_phone_and_without_colour(
    browser: Browser, repository: Path, tmp_path: Path, scheme: str
):
    edit(repository, "法令に基づく場合", "法令又は条例に基づく場合")
    path = tmp_path / "report.html"
    run(repository, "report", "--format", "html", "--output", str(path))
    page = browser.new_page(viewport={"width": 390, "height": 800}, color_scheme=scheme)
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.goto(path.as_uri())
    assert requests == [path.as_uri()]
    assert page.evaluate("document.documentElement.scrollWidth") == 390
    assert page.inner_text("ins") == "{+又は条例+}"
    assert "underline" in page.evaluate("getComputedStyle(document.querySelector('ins .words')).textDecorationLine")
    contrasts = page.evaluate(CONTRAST)
    assert min(contrasts) >= 4.5, contrasts
    page.close()


#: WCAG 2.2 contrast of every element with text of its own against the background behind it.
CONTRAST = """() => {
  const parse = c => { const m = c.match(/[\\d.]+/g).map(Number); return m.length < 4 || m[3] > 0 ? m : null };
  const light = c => { const [r, g, b] = c.map(v => v / 255).map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
    return .2126 * r + .7152 * g + .0722 * b };
  const back = e => { for (; e; e = e.parentElement) { const c = parse(getComputedStyle(e).backgroundColor); if (c) return c }
    return [255, 255, 255] };
  return [...document.querySelectorAll('main *')].filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
    .map(e => { const style = getComputedStyle(e), behind = back(e).slice(0, 3);
      const ink = parse(style.color).slice(0, 3).map((v, i) => v * style.opacity + behind[i] * (1 - style.opacity));
      const [a, b] = [light(ink), light(behind)];
      return (Math.max(a, b) + .05) / (Math.min(a, b) + .05) });
}"""


@pytest.mark.parametrize("key", sorted(PHRASES))
def test_every_phrase_exists_in_three_languages_with_the_same_fields(key: str):
    texts = PHRASES[key]
    assert len(texts) == len(LANGUAGES)
    assert all(texts)
    assert len({fields(text) for text in texts}) == 1


@pytest.mark.parametrize(
    ("numbers", "length"),
    [
        pytest.param([], 0, id="nothing"),
        pytest.param([0, 1, 2], 3, id="all in order"),
        pytest.param([2, 1, 0], 1, id="all turned round"),
        pytest.param([0, 2, 3, 4, 1, 5], 5, id="one moved down"),
        pytest.param([4, 0, 1, 2, 3], 4, id="the last moved to the top"),
    ],
)
def test_the_fewest_clauses_are_said_to_have_moved(numbers: list[int], length: int):
    stay = increasing(numbers)
    assert stay == sorted(stay)
    kept = [numbers[position] for position in stay]
    assert kept == sorted(kept)
    assert len(stay) == length
