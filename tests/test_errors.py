"""What an author wrote and cannot be read is told in one line, in any of our languages."""

from __future__ import annotations

import pickle

import pytest

from seihon import workers
from seihon.errors import PolicyError
from seihon.markdown import parse_document
from seihon.markdown.inline import MarkupError
from seihon.messages import say
from seihon.model import Location
from seihon.workers import in_processes


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
