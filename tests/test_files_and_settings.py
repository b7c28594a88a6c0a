"""Files that cannot be read, settings that make no sense, and files written whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from conftest import SETTINGS
from seihon import files
from seihon.errors import PolicyError
from seihon.files import LARGEST_FILE, read_text, write_text
from seihon.settings import load_settings


@pytest.mark.parametrize(
    ("data", "line", "words"),
    [
        pytest.param(b"\xef\xbb\xbfa", 1, "byte order mark", id="a UTF-8 byte order mark"),
        pytest.param("甲".encode("utf-16"), 1, "byte order mark", id="UTF-16"),
        pytest.param(b"a\nb\0c", 2, "NUL", id="a NUL byte"),
        pytest.param(b"a\nb\r\nc", 2, "CR", id="Windows line ends"),
        pytest.param("a\n甲".encode("shift_jis"), 2, "not UTF-8", id="Shift_JIS"),
        pytest.param("a\né".encode("latin-1"), 2, "not UTF-8", id="Latin-1"),
    ],
)
def test_encodings(tmp_path: Path, data: bytes, line: int, words: str):
    path = tmp_path / "x.md"
    path.write_bytes(data)
    with pytest.raises(PolicyError, match=words) as caught:
        read_text(path, "docs/x.md")
    assert str(caught.value).startswith(f"docs/x.md:{line}: ")


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path):
    path = tmp_path / "x.po"
    with path.open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    with pytest.raises(PolicyError, match="16,777,217 bytes"):
        read_text(path, "x.po")


def test_files_that_are_not_there_or_no_files(tmp_path: Path):
    with pytest.raises(PolicyError, match="does not exist"):
        read_text(tmp_path / "none", "none")
    with pytest.raises(PolicyError, match="cannot be read"):
        read_text(tmp_path, "folder")


def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "x.po"
    path.write_text("old")

    def full_disk(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.os, "fsync", full_disk)
    with pytest.raises(PolicyError, match="No space left"):
        write_text(path, "new", "x.po")
    assert path.read_text() == "old"
    assert os.listdir(tmp_path) == ["x.po"]


def test_an_unchanged_file_is_not_touched_and_a_changed_one_keeps_its_mode(tmp_path: Path):
    path = tmp_path / "a" / "x.po"
    assert write_text(path, "text", "x.po")
    path.chmod(0o640)
    before = path.stat().st_mtime_ns
    assert not write_text(path, "text", "x.po")
    assert path.stat().st_mtime_ns == before
    assert write_text(path, "other", "x.po")
    assert path.stat().st_mode & 0o777 == 0o640


def test_behind_a_link_the_file_changes_and_the_link_stays(tmp_path: Path):
    (tmp_path / "vault").mkdir()
    (tmp_path / "x.po").symlink_to("vault/x.po")
    assert write_text(tmp_path / "x.po", "text", "x.po")
    assert (tmp_path / "x.po").is_symlink()
    assert (tmp_path / "vault/x.po").read_text() == "text"


def settings(tmp_path: Path, text: str):
    path = tmp_path / "mkdocs.yml"
    path.write_text(text, encoding="utf-8")
    return load_settings(path)


def test_languages_and_folders_come_from_mkdocs_yml(tmp_path: Path):
    found = settings(tmp_path, SETTINGS + "        - locale: pt-BR\n          name: Português\n")
    assert (found.source.code, found.source.name) == ("ja", "日本語")
    assert [(language.code, language.locale, language.tag) for language in found.targets] == [
        ("en", "en", "en"),
        ("pt-BR", "pt_BR", "pt-BR"),
    ]
    assert found.catalog_path("privacy", "pt_BR") == "locales/pt_BR/LC_MESSAGES/privacy.po"


@pytest.mark.parametrize(
    "value", ["2026-99-99", "!!int abc", "!!bool abc", "9" * 5000, "!!python/name:os.system", "!ENV [X, '']"]
)
def test_values_that_are_not_ours_are_not_looked_at(tmp_path: Path, value: str):
    assert settings(tmp_path, f"{SETTINGS}extra:\n  d: {value}\n").source.code == "ja"


def test_tags_that_only_mkdocs_knows_do_no_harm(tmp_path: Path):
    text = (
        SETTINGS
        + "site_url: !ENV [SITE_URL, '']\nextra:\n  x: !!python/name:os.system\n  seihon:\n    locales_dir: po\n"
    )
    assert str(settings(tmp_path, text).locales) == "po"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("", "no list of keys", id="an empty file"),
        pytest.param("a: [", "not YAML", id="broken YAML"),
        pytest.param("site_name: x\n", "no languages", id="no languages"),
        pytest.param(
            SETTINGS + "        - locale: en\n          name: English\n",
            "listed twice",
            id="a language twice",
        ),
        pytest.param(SETTINGS.replace("default: true", "default: false"), "0 languages", id="no binding language"),
        pytest.param(SETTINGS.replace("locale: en", "locale: xx"), "'xx' is no language", id="an unknown language"),
        pytest.param(SETTINGS.replace("locale: en", "locale: ../x"), "no language", id="a path as language"),
        pytest.param(SETTINGS.replace("name: English", "title: x"), "no name", id="a language without name"),
        pytest.param(SETTINGS + "docs_dir: /etc\n", "no folder of this project", id="an absolute folder"),
        pytest.param(SETTINGS + "docs_dir: ../x\n", "no folder of this project", id="a folder outside"),
        pytest.param(SETTINGS + "extra:\n  seihon:\n    local_dir: x\n", "local_dir", id="an unknown key of ours"),
        pytest.param(SETTINGS + "extra:\n  seihon: x\n", "no list of keys", id="our keys are no mapping"),
    ],
)
def test_settings_that_cannot_be_used(tmp_path: Path, text: str, words: str):
    with pytest.raises(PolicyError, match=words) as caught:
        settings(tmp_path, text)
    assert str(caught.value).startswith("mkdocs.yml")
