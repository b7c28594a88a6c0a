"""In which language a command speaks to whoever runs it: ``--language``, else the environment's, else English."""

from __future__ import annotations

import functools

import click

from seihon.messages import LANGUAGE_VARIABLE, reader_language

#: Where the contexts of a command line keep what was asked for.
_NOTED = f"{__name__}.noted"


class _LanguageOption(click.Option):
    """An option that the environment may set, to any language: to one that we do not speak is to English."""

    def resolve_envvar_value(self, ctx: click.Context) -> str | None:
        return reader_language() if super().resolve_envvar_value(ctx) is not None else None


def _note(context: click.Context, option: click.Parameter, value: str | None) -> str | None:
    if value is not None:
        context.meta[_NOTED] = value
    return value


#: The decorator for ``--language``, which takes its type, default and help; errors speak the language, too.
language_option = functools.partial(
    click.option, "--language", cls=_LanguageOption, envvar=LANGUAGE_VARIABLE, show_envvar=True, callback=_note
)


def language_of(context: click.Context) -> str:
    """The language in which to speak of what the command of ``context`` cannot read."""
    return str(context.meta.get(_NOTED) or reader_language())
