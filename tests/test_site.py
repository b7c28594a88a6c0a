"""Real builds of this repository's site: what is published, what is refused, what is left standing."""

from __future__ import annotations

import os
import resource
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import html5lib
import pytest

from conftest import build, change_entry, tree_bytes

LANGUAGES = {"ja": "", "en": "en/", "es": "es/"}
PO = "locales/es/LC_MESSAGES/personal-data.po"


def article(path: Path):
    tree = html5lib.parse(path.read_text(encoding="utf-8"), namespaceHTMLElements=False)
    return next(tree.iter("article"))


def text(element) -> str:
    return " ".join("".join(element.itertext()).split())


def test_every_page_is_there_in_every_language(site: Path):
    pages = {str(path.relative_to(site)) for path in site.rglob("index.html")}
    texts = {f"{prefix}{page}index.html" for prefix in LANGUAGES.values() for page in ("", "personal-data/")}
    assert pages == texts | {f"{code}/personal-data/ja-{code}/index.html" for code in ("en", "es")}


def test_of_the_theme_only_what_is_used_is_sent(site: Path):
    files = {str(path.relative_to(site)) for path in site.rglob("*") if path.is_file() and path.suffix != ".html"}
    assert files == {
        "_headers", "css/seihon.css", "favicon.svg", "js/search.js", "js/seihon.js", "robots.txt",
        "search/en.js", "search/es.js", "search/ja.js", "sitemap.xml",
    }  # fmt: skip


@pytest.mark.parametrize("page", ["", "personal-data/"])
def test_the_ids_are_the_same_in_the_same_order_in_every_language(site: Path, page: str):
    ids = {
        code: [e.get("id") for e in article(site / prefix / page / "index.html").iter() if e.get("id")]
        for code, prefix in LANGUAGES.items()
    }
    assert ids["ja"] == ids["en"] == ids["es"]
    assert len(ids["ja"]) == len(set(ids["ja"]))
    if page:
        assert {"purpose", "third-party-2-i", "requests-identification-b-2-1", "cookies-d-bullet3"} <= set(ids["ja"])


@pytest.mark.parametrize(("code", "label"), [("ja", "第2項"), ("en", "Section 2"), ("es", "apartado 2")])
def test_both_references_to_the_purposes_lead_there_in_the_words_of_the_language(site: Path, code: str, label: str):
    root = article(site / LANGUAGES[code] / "personal-data/index.html")
    shown = [
        text(link)
        for link in root.iter("a")
        if link.get("href") == "#purpose" and link.get("class") == "seihon-reference"
    ]
    assert shown == [label, label]


def test_labels_are_in_the_text_of_the_page(site: Path):
    root = article(site / "es/personal-data/index.html")
    assert "2. Obtención de los Datos Personales y Finalidades de Uso" in text(root)
    assert "(1) Inscripción al servicio" in text(root)
    assert "c. Para proporcionar Datos Personales" in text(root)
    assert "② Apoderado" in text(root)


@pytest.mark.parametrize("code", ["en", "es"])
def test_every_clause_of_a_translation_links_to_itself_in_japanese(site: Path, code: str):
    page = site / code / "personal-data/index.html"
    originals = [e.get("href") for e in article(page).iter("a") if e.get("class") == "seihon-original"]
    assert len(originals) == 16
    for href in originals:
        path, _, anchor = href.partition("#")
        target = (page.parent / path).resolve()
        assert target == (site / "personal-data/index.html").resolve()
        assert any(e.get("id") == anchor for e in article(target).iter())


def test_links_and_anchors_all_lead_somewhere(site: Path):
    ids = {}
    for page in site.rglob("*.html"):
        tree = html5lib.parse(page.read_text(encoding="utf-8"), namespaceHTMLElements=False)
        ids[page] = ({element.get("id") for element in tree.iter()}, tree)
    seen = 0
    for page, (_, tree) in ids.items():
        for element in tree.iter():
            for name in ("href", "src"):
                href = element.get(name)
                if href is None or ":" in href:
                    continue
                path, _, anchor = href.partition("#")
                # The page for unknown addresses is shown anywhere: its links begin at the top.
                start = site if path.startswith("/") else page.parent
                target = (start / path.lstrip("/")).resolve() if path else page
                assert target.is_file(), (page, href)
                assert not anchor or anchor in ids[target][0], (page, href)
                seen += 1
    assert seen > 500


def test_the_home_page_lists_the_policy_with_version_and_languages(site: Path):
    root = article(site / "es/index.html")
    (listed,) = [element for element in root.iter("ul") if element.get("class") == "seihon-policies"]
    assert "Tratamiento de los Datos Personales" in text(listed)
    assert "Versión 0.1" in text(listed)
    assert [(a.get("lang"), a.get("href")) for a in listed.iter("a") if a.get("lang")] == [
        ("ja", "../personal-data/index.html"),
        ("en", "../en/personal-data/index.html"),
        ("es", "personal-data/index.html"),
    ]


@pytest.mark.parametrize("code", list(LANGUAGES))
def test_pages_are_in_their_language_with_title_and_description(site: Path, code: str):
    tree = html5lib.parse(
        (site / LANGUAGES[code] / "personal-data/index.html").read_text(encoding="utf-8"),
        namespaceHTMLElements=False,
    )
    assert tree.get("lang") == code
    titles = {
        "ja": "個人情報の取扱いについて",
        "en": "How We Handle Personal Data",
        "es": "Tratamiento de los Datos Personales",
    }
    assert titles[code] in text(next(tree.iter("title")))
    (description,) = [m.get("content") for m in tree.iter("meta") if m.get("name") == "description"]
    assert "Leverages Career Mexico" in description
    (contents,) = [element for element in tree.iter("nav") if element.get("id") == "contents"]
    assert "#requests-identification" in [link.get("href") for link in contents.iter("a")]


def test_two_builds_are_the_same_bytes(site: Path, company: Path):
    done = build(company, "--strict")
    assert done.returncode == 0, done.stderr
    assert tree_bytes(company / "site") == tree_bytes(site)


def test_properdocs_builds_the_same_pages(site: Path, company: Path):
    done = build(company, program="properdocs")
    assert done.returncode == 0, done.stderr
    for code, prefix in LANGUAGES.items():
        page = f"{prefix}personal-data/index.html"
        assert text(article(company / "site" / page)) == text(article(site / page)), code


# --- what is refused, and what stands afterwards -----------------------------------


def replace_in(path: Path, old: str, new: str) -> None:
    source = path.read_text(encoding="utf-8")
    assert old in source
    path.write_text(source.replace(old, new, 1), encoding="utf-8")


LINKED = "電子メールアドレス"
SPOILED = {
    "an empty translation": ({"string": ""}, "PAR002"),
    "a stale translation": ({"fuzzy": True}, "PAR003"),
    "an entry deleted": (None, "PAR001"),
    "a heading": ({"string": "## x"}, "PAR005"),
    "a list": ({"string": "- x"}, "PAR005"),
    "a script": ({"string": "<script>alert(1)</script>"}, "PAR006"),
    "a javascript link": ({"string": "[x](javascript:alert(1))"}, "PAR007"),
    "a link removed": ({"string": "Dirección de correo electrónico"}, "PAR201"),
}


def test_a_spoiled_translation_stops_check_and_build_and_leaves_the_site(site: Path, company: Path):
    """All in one test, since a site to leave alone is needed once."""
    shutil.copytree(site, company / "site")
    good = (company / PO).read_text(encoding="utf-8")
    before = tree_bytes(company / "site")
    for what, (changes, code) in SPOILED.items():
        if changes is None:
            entries = good.split("\n\n")
            (entry,) = [entry for entry in entries if f'msgid "{LINKED}：' in entry]
            (company / PO).write_text(good.replace(entry + "\n\n", ""), encoding="utf-8")
        else:
            change_entry(company / PO, f"{LINKED}：", **changes)
        done = build(company)
        assert done.returncode != 0, what
        reported = [line for line in done.stderr.split("\n") if code in line]
        assert reported, (what, done.stderr)
        place = "docs/personal-data.md:" if changes is None else f"{PO}:"
        assert place in reported[0], what
        assert "#contact]" in reported[0], what
        assert "Traceback" not in done.stderr
        assert tree_bytes(company / "site") == before, what
        assert sorted(path.name for path in company.iterdir() if path.name.startswith(".site")) == []
        (company / PO).write_text(good, encoding="utf-8")


@pytest.mark.parametrize(
    ("file", "old", "new", "words"),
    [
        pytest.param(
            "docs/personal-data.md",
            "## 匿名加工情報 {#anonymized}",
            "## 匿名加工情報",
            "no id",
            id="the source",
        ),
        pytest.param(PO, 'msgstr "Contacto para', "msgstr Contacto para", "not PO", id="a catalog"),
        pytest.param("mkdocs.yml", "locale: es", "locale: xx", "'xx' is no language", id="the settings"),
    ],
)
def test_what_cannot_be_read_stops_the_build_with_one_line(company: Path, file: str, old: str, new: str, words: str):
    (company / "site").mkdir()
    (company / "site/old.html").write_text("old")
    replace_in(company / file, old, new)
    done = build(company)
    assert done.returncode != 0
    assert any(words in line and line.startswith("ERROR") for line in done.stderr.split("\n")), done.stderr
    assert "Traceback" not in done.stderr
    assert tree_bytes(company / "site") == {"old.html": b"old"}


@pytest.mark.parametrize(
    ("file", "old", "new", "words"),
    [
        pytest.param(
            "docs/personal-data.md",
            "## 匿名加工情報 {#anonymized}",
            "## 匿名加工情報",
            "見出しにIDがありません。今後変えないIDを付けてください（## 匿名加工情報 {#id}）。",
            id="what cannot be read",
        ),
        pytest.param(
            PO, "Contacto para", "[Contacto](#nowhere) para", "指摘1件により公開を止めました。", id="a finding"
        ),
    ],
)
def test_a_build_that_fails_says_so_in_the_language_of_the_environment(
    company: Path, monkeypatch: pytest.MonkeyPatch, file: str, old: str, new: str, words: str
):
    (company / "site").mkdir()
    (company / "site/old.html").write_text("old")
    replace_in(company / file, old, new)
    monkeypatch.setenv("SEIHON_LANGUAGE", "ja")
    done = build(company)
    assert done.returncode != 0
    assert words in done.stderr
    assert "Traceback" not in done.stderr
    assert tree_bytes(company / "site") == {"old.html": b"old"}


def test_a_build_that_fails_in_the_middle_leaves_the_old_site(company: Path):
    """The template breaks in the second language, when the first is already written."""
    (company / "site").mkdir()
    (company / "site/old.html").write_text("old")
    (company / "hooks/theme/main.html").write_text(
        "{% extends 'base.html' %}{% block content %}{% if i18n_page_locale == 'en' %}{{ 1 // 0 }}{% endif %}{% endblock %}"
    )
    done = build(company)
    assert done.returncode != 0
    assert tree_bytes(company / "site") == {"old.html": b"old"}
    assert [path.name for path in company.iterdir() if path.name.startswith(".site")] == []


@pytest.mark.parametrize("language", ["ja", "es"])
def test_a_warning_under_strict_leaves_the_old_site(company: Path, language: str):
    """In the first language MkDocs refuses the build after its last event, in the others before."""
    (company / "site").mkdir()
    (company / "site/old.html").write_text("old")
    (company / "hooks/warns.py").write_text(
        "import logging\n\n\ndef on_post_page(output, page, config):\n"
        f"    if page.file.locale_alternate_of == {language!r}:\n"
        "        logging.getLogger('mkdocs.hooks.warns').warning('look')\n    return output\n"
    )
    replace_in(company / "mkdocs.yml", "  - hooks/pages.py", "  - hooks/pages.py\n  - hooks/warns.py")
    done = build(company, "--strict")
    assert done.returncode != 0
    assert "in strict mode" in done.stdout
    assert tree_bytes(company / "site") == {"old.html": b"old"}
    assert [path.name for path in company.iterdir() if path.name.startswith(".site")] == []
    assert build(company).returncode == 0


def test_what_a_killed_build_left_is_mended_by_the_next(company: Path):
    (company / ".site.old.seihon").mkdir()
    (company / ".site.old.seihon/old.html").write_text("old")
    (company / ".site.new.999999999").mkdir()
    replace_in(company / "docs/personal-data.md", "# 個人", "個人")
    assert build(company).returncode != 0
    assert tree_bytes(company / "site") == {"old.html": b"old"}
    assert [path.name for path in company.iterdir() if path.name.startswith(".site")] == []


def test_a_build_that_is_killed_leaves_the_old_site_and_the_next_one_clears_up(company: Path):
    (company / "site").mkdir()
    (company / "site/old.html").write_text("old")
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "SITE_URL": "https://policies.example.com/"}
    with subprocess.Popen(
        [sys.executable, "-m", "mkdocs", "build", "--quiet"], cwd=company, env=environment, stderr=subprocess.DEVNULL
    ) as killed:
        # In the middle: the first language is being written.
        while killed.poll() is None and not list(company.glob(".site.new.*/personal-data/index.html")):
            time.sleep(0.001)
        killed.kill()
    assert killed.returncode == -signal.SIGKILL
    assert tree_bytes(company / "site") == {"old.html": b"old"}
    assert list(company.glob(".site.new.*"))
    assert build(company).returncode == 0
    assert (company / "site/es/personal-data/index.html").exists()
    assert [path.name for path in company.iterdir() if path.name.startswith(".site")] == []


def test_a_full_disk_leaves_the_old_site(company: Path):
    """The system refuses to write more than 20,000 bytes to any file, as a full disk would somewhere."""
    (company / "site").mkdir()
    (company / "site/old.html").write_text("old")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--quiet"],
        cwd=company,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", "SITE_URL": "https://policies.example.com/"},
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000)),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode != 0
    assert "File too large; the old site is unchanged" in done.stderr
    assert "Traceback" not in done.stderr
    assert tree_bytes(company / "site") == {"old.html": b"old"}
    assert [path.name for path in company.iterdir() if path.name.startswith(".site")] == []


def test_hidden_files_of_the_site_folder_stay(company: Path):
    """A worktree of the branch that is published, or the mark that turns Jekyll off."""
    (company / "site/.git").mkdir(parents=True)
    (company / "site/.git/HEAD").write_text("ref: refs/heads/gh-pages")
    (company / "site/.nojekyll").touch()
    (company / "site/old.html").write_text("old")
    assert build(company).returncode == 0
    assert (company / "site/.git/HEAD").read_text() == "ref: refs/heads/gh-pages"
    assert (company / "site/.nojekyll").exists()
    assert not (company / "site/old.html").exists()


def test_a_dirty_build_is_refused(company: Path):
    done = build(company, "--dirty")
    assert done.returncode != 0
    assert "not checked" in done.stderr + done.stdout
    assert not (company / "site").exists()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        pytest.param(
            lambda p: replace_in(p / "mkdocs.yml", "docs_dir: docs", "docs_dir: docs\nexclude_docs: personal-data.md"),
            "docs/personal-data.md: the page was checked and is not published",
            id="a policy excluded from the site",
        ),
        pytest.param(
            lambda p: replace_in(p / "mkdocs.yml", "docs_dir: docs", "docs_dir: docs\ndraft_docs: personal-data.md"),
            "docs/personal-data.md: the page was checked and is not published",
            id="a policy that is a draft of MkDocs",
        ),
        pytest.param(lambda p: (p / "docs/x.markdown").write_text("# x\n"), "ends in .markdown", id="another suffix"),
        pytest.param(lambda p: (p / "docs/X.MD").write_text("# x\n"), "ends in .MD", id="a suffix in capitals"),
        pytest.param(
            lambda p: ((p / "docs/en").mkdir(), (p / "docs/en/personal-data.md").write_text("# x\n")),
            "where that language is published",
            id="a page in the folder of a language",
        ),
        pytest.param(
            lambda p: (
                (p / "docs/personal-data").mkdir(),
                (p / "docs/personal-data/index.md").write_text("# x\n"),
            ),
            "already uses the address",
            id="two pages with one address",
        ),
    ],
)
def test_what_is_published_is_what_was_checked(company: Path, change, words: str):
    change(company)
    done = build(company, "--strict")
    assert done.returncode != 0
    assert words in done.stderr, done.stderr
    assert not (company / "site").exists()


def test_titles_and_descriptions_cannot_bring_markup_into_the_page(company: Path):
    po = company / PO
    change_entry(
        po, "個人情報の取扱いについて", string="Tratamiento de los Datos Personales \\<big\\>x\\</big\\> &lt;hr&gt;"
    )
    change_entry(
        po,
        "ご説明します。",
        string="&quot;&gt;&lt;big&gt;y&lt;/big&gt; Explica la obtención de los Datos Personales, el suministro a terceros, el uso conjunto, las Solicitudes y las cookies en Leverages Career Mexico S.A. de C.V.",
    )
    done = build(company, "--strict")
    assert done.returncode == 0, done.stderr
    for page in (company / "site").rglob("*.html"):
        assert "<big>" not in page.read_text(encoding="utf-8"), page
        assert "<hr>" not in page.read_text(encoding="utf-8").partition("<article")[0], page
    tree = html5lib.parse(
        (company / "site/es/personal-data/index.html").read_text(encoding="utf-8"),
        namespaceHTMLElements=False,
    )
    assert "Tratamiento de los Datos Personales <big>x</big> <hr>" in text(next(tree.iter("title")))
    assert "</script><big>" not in (company / "site/es/personal-data/index.html").read_text(encoding="utf-8")


def test_a_site_folder_that_is_a_link_stays_one(company: Path):
    (company / "published").mkdir()
    (company / "site").symlink_to("published")
    assert build(company).returncode == 0
    assert (company / "site").is_symlink()
    assert (company / "published/es/personal-data/index.html").exists()
