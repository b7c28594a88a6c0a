"""The root of the command: its group, its options, and what every command asks of them."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

import click

from seihon.cli.language import language_of
from seihon.errors import PolicyError
from seihon.settings import Settings, load_settings

#: Where each command is: only the module of the one that is run is loaded.
_MODULES = {
    "acknowledge": "rules",
    "build": "checks",
    "check": "checks",
    "compare": "rules",
    "explain": "rules",
    "export": "exchange",
    "extract": "catalogs",
    "glossary": "glossary",
    "import": "exchange",
    "init": "scaffold",
    "links": "checks",
    "new": "scaffold",
    "preview": "checks",
    "report": "review",
    "status": "status",
    "update": "catalogs",
}


class _Group(click.Group):
    """A group that loads its commands when they are asked for, and turns what cannot be read into one line."""

    def list_commands(self, context: click.Context) -> list[str]:
        return sorted(_MODULES)

    def get_command(self, context: click.Context, name: str) -> click.Command | None:
        if name in _MODULES:
            importlib.import_module(f"seihon.cli.{_MODULES[name]}")
        return super().get_command(context, name)

    def invoke(self, context: click.Context) -> object:
        try:
            return super().invoke(context)
        except PolicyError as error:
            click.echo(error.text(language_of(context)), err=True)
            sys.exit(2)


@click.group(cls=_Group)
@click.option(
    "-f",
    "--config-file",
    default="mkdocs.yml",
    show_default=True,
    type=click.Path(path_type=Path),
    help="The settings of the site.",
)
@click.pass_context
def main(context: click.Context, config_file: Path) -> None:
    """Publish policies in several languages when one language is the law."""
    context.obj = config_file


def settings_of(context: click.Context) -> Settings:
    """The settings that the command line names. Raises :class:`PolicyError`."""
    return load_settings(Path(context.obj).resolve())
