"""What rules and errors say exists in all three languages, and is put into words only when somebody asks."""

from __future__ import annotations

import ast
import json
import pickle
import re
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from string import Formatter

import pytest

from seihon.messages import LANGUAGES, Message, chained, counted, either, listed, message_of, say, together
from seihon.messages.message import AND, COMMA, OR
from seihon.messages.translations import ORDER, TRANSLATIONS
from seihon.messages.translations.files import FILES
from seihon.messages.translations.rules import RULES
from seihon.messages.translations.source import SOURCE

HOOKS = Path(__file__).parent.parent / "hooks"
#: Which arguments of a call are templates, by the name of what is called.
TEMPLATES = {"say": slice(0, 1), "counted": slice(1, 3)}


def texts_of(node: ast.expr) -> Iterator[str]:
    """The texts that ``node``, a literal or a choice of literals, may be."""
    if isinstance(node, ast.IfExp):
        yield from (*texts_of(node.body), *texts_of(node.orelse))
    else:
        assert isinstance(node, ast.Constant), f"line {node.lineno}: {ast.unparse(node)} is no template"
        assert isinstance(node.value, str)
        yield node.value


def calls() -> Iterator[tuple[ast.Call, str]]:
    """Every call that makes a message, and the template that it may have."""
    for path in sorted(HOOKS.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        imports = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
        known = {alias.name for node in imports if node.module == "seihon.messages" for alias in node.names}
        for node in ast.walk(tree):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id in known & set(TEMPLATES)
            ):
                for argument in node.args[TEMPLATES[node.func.id]]:
                    yield from ((node, text) for text in texts_of(argument))


CALLS = tuple(calls())


def fields(text: str) -> set[str]:
    """The names in braces of a template."""
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def test_every_message_of_the_sources_is_translated_and_nothing_else_is():
    assert {text for _, text in CALLS} | {COMMA, AND, OR} == set(TRANSLATIONS)
    assert len(RULES) + len(SOURCE) + len(FILES) == len(TRANSLATIONS)


def test_what_is_translated_is_in_all_languages_of_reports():
    assert {"en", *ORDER} == set(LANGUAGES)


@pytest.mark.parametrize("template", TRANSLATIONS)
def test_translations_have_the_names_of_the_english(template: str):
    for text in TRANSLATIONS[template]:
        assert fields(text) == fields(template)
        assert text
        assert "  " not in text


@pytest.mark.parametrize("template", TRANSLATIONS)
def test_no_translation_is_the_english_left_over(template: str):
    japanese, spanish = TRANSLATIONS[template]
    words = re.sub(r"\{\w*\}", "", template).lower()
    if re.search(r"[a-z]{2}", words) and template not in ("error", "{n} error"):
        assert re.search(r"[ぁ-ヿ一-鿿]", japanese) or japanese == "{n}"
        assert spanish != template


def test_the_values_of_a_message_are_those_that_it_names():
    for call, text in CALLS:
        if isinstance(call.func, ast.Name) and call.func.id == "say":
            assert {keyword.arg for keyword in call.keywords} == fields(text), f"{text!r}, line {call.lineno}"
        else:
            assert fields(text) == {"n"}


def test_a_message_is_its_english_text_until_somebody_asks_for_another():
    message = say("the agreed term for {term} is missing; write {forms}", term="個人情報", forms=either(["A", "B"]))
    assert str(message) == message.text("en") == "the agreed term for 個人情報 is missing; write A or B"
    assert message.text("ja") == "「個人情報」の決まった訳語がありません。A 又は B と訳してください。"
    assert message.text("es-MX") == "falta el término acordado para 個人情報; escriba A o bien B"
    assert message.text("fr") == str(message)


def test_what_joins_values_is_in_the_language_too():
    message = say("{clause} is a clause of {policies}", clause="purpose", policies=together(["a", "b"]))
    assert str(message) == "purpose is a clause of a and b"
    assert message.text("es") == "purpose es una cláusula de a y b"
    lines = chained(say("line {line}", line=line) for line in (5, 9, 5))
    assert lines.text("en") == "line 5 → line 9 → line 5"
    assert lines.text("ja") == "5行目 → 9行目 → 5行目"


def test_a_message_without_a_translation_is_in_english():
    assert say("the sign {sign} is missing", sign="®").text("ja") == "the sign ® is missing"


def test_words_among_the_values_are_translated_too():
    message = say("the translation lacks {kind} of the source", kind=say("an item of level {depth}", depth=2))
    assert str(message) == "the translation lacks an item of level 2 of the source"
    assert message.text("ja") == "原文の第2階層の項目が訳文にありません。"
    assert message.text("es") == "a la traducción le falta un elemento de nivel 2 del original"


def test_braces_in_values_stay_as_they_are():
    assert say("the link to {address} has no text", address="{x.y}{0}").text("en") == "the link to {x.y}{0} has no text"


@pytest.mark.parametrize(
    ("n", "english", "spanish"), [(0, "0 errors", "0 errores"), (1, "1 error", "1 error"), (2, "2 errors", "2 errores")]
)
def test_one_is_counted_as_one(n: int, english: str, spanish: str):
    message = counted(n, "{n} error", "{n} errors")
    assert (str(message), message.text("es")) == (english, spanish)


MESSAGES = [
    say("delete it"),
    say("{path}: {message}", path="x.po", message=say("the entry of line {line} stands here again; keep the right one", line=3)),
    say("the source makes an exception ({said}); translate it", said=listed([say("“{phrase}”", phrase="を除き"), "x"])),
]  # fmt: skip


@pytest.mark.parametrize("message", MESSAGES, ids=str)
def test_a_message_comes_back_from_another_process_and_from_json(message: Message):
    assert pickle.loads(pickle.dumps(message)) == message  # noqa: S301
    assert message_of(json.loads(json.dumps(asdict(message)))) == message
    assert len({message, message_of(json.loads(json.dumps(asdict(message))))}) == 1


# --- errors ---------------------------------------------------------------------------


def trees() -> Iterator[tuple[Path, ast.Module]]:
    for path in sorted(HOOKS.rglob("*.py")):
        yield path, ast.parse(path.read_text(encoding="utf-8"))


def takes_messages(function: ast.FunctionDef) -> dict[str, int]:
    """The parameters of ``function`` that are messages, and their positions in a call, where ``self`` is not named."""
    names = [parameter for parameter in function.args.args if parameter.arg != "self"]
    return {
        parameter.arg: position
        for position, parameter in enumerate(names)
        if parameter.annotation is not None and ast.unparse(parameter.annotation) in ("Message", "str")
        if parameter.arg in ("problem", "remedy")
    }


def error_classes() -> dict[str, dict[str, int]]:
    """:class:`PolicyError` and its subclasses, each with its parameters that are messages."""
    classes = [node for _, tree in trees() for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    known: dict[str, dict[str, int]] = {}
    for _ in classes:
        for node in classes:
            if node.name == "PolicyError" or {ast.unparse(base) for base in node.bases} & set(known):
                known[node.name] = next(
                    takes_messages(inner)
                    for inner in node.body
                    if isinstance(inner, ast.FunctionDef) and inner.name == "__init__"
                )
    return known


def said(node: ast.expr) -> Iterator[ast.expr]:
    """What an argument may be: itself, or both sides of a choice."""
    if isinstance(node, ast.IfExp):
        yield from (*said(node.body), *said(node.orelse))
    else:
        yield node


def error_arguments() -> Iterator[tuple[str, str, ast.expr]]:
    """Where it stands, whether it is problem or remedy, and the argument, for all that makes a :class:`PolicyError`."""
    classes = error_classes()
    for path, tree in trees():
        functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
        makers = classes | {
            function.name: takes_messages(function)
            for function in functions
            if function.returns is not None and ast.unparse(function.returns) in classes
        }
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else ast.unparse(node.func)
            for parameter, position in makers.get(name, {}).items():
                for argument in said(node.args[position]):
                    yield f"{path.name}:{node.lineno}", parameter, argument


ERRORS = tuple(error_arguments())


def test_errors_are_made_of_messages_and_not_of_texts():
    """A name is what a helper was given; mypy knows that it is a message."""
    assert set(error_classes()) == {"PolicyError", "MarkupError"}
    assert len(ERRORS) > 250
    wrong = [
        f"{place}: {ast.unparse(argument)}"
        for place, _, argument in ERRORS
        if not isinstance(argument, ast.Name | ast.Attribute)
        and not (isinstance(argument, ast.Call) and ast.unparse(argument.func) == "say")
    ]
    assert wrong == []


def test_problem_and_remedy_of_an_error_follow_each_other_in_every_language():
    """In Japanese each is a sentence; in the others a semicolon stands between them and nothing at their ends."""
    for place, _, argument in ERRORS:
        if isinstance(argument, ast.Call):
            (template,) = texts_of(argument.args[0])
            japanese, spanish = TRANSLATIONS[template]
            assert japanese.endswith("。"), place
            assert not template.endswith((".", ";")), place
            assert spanish[-3:] == ".po" or not spanish.endswith((".", ";")), place
