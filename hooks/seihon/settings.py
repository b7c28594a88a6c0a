"""What the project is, from ``mkdocs.yml`` alone: folders and languages.

The languages are those of the i18n plugin, so that they are named once. Keys
under ``extra: seihon:`` are this project's own; an unknown one is an error.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

import yaml
from babel import Locale, UnknownLocaleError

from seihon.colors import DARK_PAGE, LEAST_CONTRAST, LIGHT_PAGE, contrast, is_color
from seihon.errors import PolicyError
from seihon.files import read_text
from seihon.messages import listed, say
from seihon.model import Location

#: The keys under ``extra: seihon:``.
_OWN_KEYS = ("locales_dir", "color", "color_on_dark")

_LOCALE = re.compile(r"[a-z]{2,3}([_-][A-Z][a-z]{3})?([_-]([A-Z]{2}|\d{3}))?")


@dataclass(frozen=True, slots=True)
class Language:
    """A language of the site: its code as ``mkdocs.yml`` has it, its own name."""

    code: str
    name: str

    @property
    def locale(self) -> str:
        """The code as folders of catalogs and CLDR have it: ``pt_BR``."""
        return self.code.replace("-", "_")

    @property
    def tag(self) -> str:
        """The code as HTML has it (BCP 47): ``pt-BR``."""
        return self.code.replace("_", "-")


@dataclass(frozen=True, slots=True)
class Colors:
    """The company's colour for links and marks, on a light page and on a dark one."""

    light: str = "#1b4f8f"
    dark: str = "#9cc5f7"


@dataclass(frozen=True, slots=True)
class Settings:
    """Folders relative to ``root``, the language that binds, the others in their order, the company's colours."""

    root: Path
    config: str
    docs: PurePosixPath
    locales: PurePosixPath
    source: Language
    targets: tuple[Language, ...]
    colors: Colors = Colors()

    @property
    def languages(self) -> tuple[Language, ...]:
        """All languages, the binding one first."""
        return (self.source, *self.targets)

    def template_path(self, domain: str) -> str:
        """Where the template of ``domain`` is, relative to the root."""
        return str(self.locales / f"{domain}.pot")

    def catalog_path(self, domain: str, locale: str) -> str:
        """Where the catalog of ``domain`` in ``locale`` is, relative to the root."""
        return str(self.locales / locale / "LC_MESSAGES" / f"{domain}.po")

    def language(self, locale: str) -> Language:
        """The language whose code or locale is ``locale``; :class:`PolicyError` if there is none."""
        for language in self.languages:
            if locale in (language.code, language.locale):
                return language
        known = listed(language.code for language in self.languages)
        raise PolicyError(
            Location(self.config),
            say("{language} is no language of this site", language=locale),
            say("use one of {known}, or add it under plugins: i18n: languages:", known=known),
        )


def check_locale(code: str, location: Location) -> None:
    """Raise :class:`PolicyError` unless ``code`` is a locale that CLDR knows."""
    try:
        if not _LOCALE.fullmatch(code):
            raise ValueError(code)
        Locale.parse(code, sep="-" if "-" in code else "_")
    except (ValueError, UnknownLocaleError):
        raise PolicyError(
            location,
            say("{language} is no language", language=repr(code)),
            say("use a code such as es, pt_BR or zh_Hant"),
        ) from None


def load_settings(path: Path) -> Settings:
    """Read ``mkdocs.yml``. Raises :class:`PolicyError`.

    Only the keys that matter here are looked at, and no tag is obeyed: the
    rest of the file is MkDocs' to judge.
    """
    shown = path.name or str(path)
    return parse_settings(read_text(path, shown), path.parent, shown)


def parse_settings(text: str, folder: Path, shown: str) -> Settings:
    """Read ``text`` as the ``mkdocs.yml`` of ``folder``, under the rules of :func:`load_settings`."""
    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 0
        raise PolicyError(
            Location(shown, line),
            say("the settings are not YAML ({reason})", reason=str(error.problem)),
            say("correct the line"),
        ) from None
    except (yaml.YAMLError, RecursionError) as error:
        raise PolicyError(
            Location(shown),
            say("the settings are not YAML ({reason})", reason=type(error).__name__),
            say("correct the file"),
        ) from None
    return settings_from(_keys(root), folder, shown)


def _keys(root: yaml.Node | None) -> object:
    """The wanted keys of the settings as plain values."""
    if not isinstance(root, yaml.MappingNode):
        return None
    found = {key.value: value for key, value in root.value if isinstance(key, yaml.ScalarNode)}
    extra = found.get("extra")
    mapping: dict[str, object] = {key: _plain(found[key]) for key in ("docs_dir", "plugins") if key in found}
    if isinstance(extra, yaml.MappingNode):
        mapping["extra"] = {key.value: _plain(value) for key, value in extra.value if key.value == "seihon"}
    return mapping


def _plain(node: yaml.Node, depth: int = 0) -> object:
    """A node as strings, booleans, lists and mappings; what is nested too deep is left out."""
    if isinstance(node, yaml.MappingNode) and depth < 8:
        return {key.value: _plain(value, depth + 1) for key, value in node.value if isinstance(key, yaml.ScalarNode)}
    if isinstance(node, yaml.SequenceNode) and depth < 8:
        return [_plain(inner, depth + 1) for inner in node.value]
    if isinstance(node, yaml.ScalarNode):
        if node.tag == "tag:yaml.org,2002:bool":
            return node.value.lower() in ("true", "yes", "on")
        return str(node.value)
    return None


def settings_from(mapping: object, root: Path, shown: str) -> Settings:
    """Make settings of the contents of ``mkdocs.yml``. Raises :class:`PolicyError`."""
    location = Location(shown)
    if not isinstance(mapping, Mapping):
        raise PolicyError(location, say("the settings are no list of keys"), say("write key: value"))
    own = _own(mapping, location)
    languages = _languages(mapping, location)
    defaults = [language for language, is_default in languages if is_default]
    if len(defaults) != 1:
        raise PolicyError(
            location,
            say("{n} languages are marked as default", n=len(defaults)),
            say("mark one with default: true, the language that binds"),
        )
    return Settings(
        root,
        shown,
        _folder(mapping.get("docs_dir", "docs"), "docs_dir", location),
        _folder(own.get("locales_dir", "locales"), "extra: seihon: locales_dir", location),
        defaults[0],
        tuple(language for language, is_default in languages if not is_default),
        Colors(
            _color(own, "color", Colors().light, LIGHT_PAGE, location),
            _color(own, "color_on_dark", Colors().dark, DARK_PAGE, location),
        ),
    )


def _own(mapping: Mapping[object, object], location: Location) -> Mapping[object, object]:
    extra = mapping.get("extra") or {}
    own = (extra.get("seihon") if isinstance(extra, Mapping) else None) or {}
    if not isinstance(own, Mapping):
        raise PolicyError(location, say("extra: seihon: is no list of keys"), say("write key: value under it"))
    for key in own:
        if key not in _OWN_KEYS:
            raise PolicyError(
                location,
                say("the key {key} under extra: seihon: is unknown", key=key),
                say("use one of {known}", known=listed(_OWN_KEYS)),
            )
    return own


def _color(own: Mapping[object, object], key: str, default: str, page: str, location: Location) -> str:
    """A colour that can be read on ``page``; readers with weak eyes depend on it."""
    color = own.get(key, default)
    if not isinstance(color, str) or not is_color(color):
        raise PolicyError(
            location, say("{key} is no colour", key=key), say('write it in quotes, as in "{default}"', default=default)
        )
    if (ratio := contrast(color, page)) < LEAST_CONTRAST:
        raise PolicyError(
            location,
            say(
                "{key} {color} has a contrast of {ratio} to the page's {page}",
                key=key,
                color=color,
                ratio=f"{ratio:.1f}",
                page=page,
            ),
            say("choose one of {least} or more", least=str(LEAST_CONTRAST)),
        )
    return color


def _folder(value: object, key: str, location: Location) -> PurePosixPath:
    folder = PurePosixPath(value) if isinstance(value, str) else PurePosixPath("/")
    if folder.is_absolute() or ".." in folder.parts:
        raise PolicyError(location, say("{key} is no folder of this project", key=key), say("write a relative path"))
    return folder


def _languages(mapping: Mapping[object, object], location: Location) -> list[tuple[Language, bool]]:
    plugins = mapping.get("plugins")
    found: object = None
    for plugin in plugins if isinstance(plugins, list) else []:
        if isinstance(plugin, Mapping) and isinstance(plugin.get("i18n"), Mapping):
            found = plugin["i18n"].get("languages")
    if not isinstance(found, list) or not found:
        raise PolicyError(location, say("no languages are named"), say("list them under plugins: i18n: languages:"))
    languages: list[tuple[Language, bool]] = []
    for entry in found:
        code = entry.get("locale") if isinstance(entry, Mapping) else None
        name = entry.get("name") if isinstance(entry, Mapping) else None
        if not isinstance(code, str) or not isinstance(name, str):
            raise PolicyError(
                location, say("a language has no locale or no name"), say("write locale: es and name: Español")
            )
        check_locale(code, location)
        if code in {language.code for language, _ in languages}:
            raise PolicyError(
                location, say("the language {language} is listed twice", language=code), say("keep one of the two")
            )
        languages.append((Language(code, name), entry.get("default") is True))
    return languages
