"""The parser of the command line: argparse, in French."""

from __future__ import annotations

import re
from argparse import SUPPRESS, ArgumentParser, ArgumentTypeError, HelpFormatter
from pathlib import Path
from typing import Any, NoReturn

from kiosk.commands import Exit

_WORDED = tuple(
    (re.compile(english), french)
    for english, french in (
        (r"the following arguments are required: (.*)", r"il manque \1"),
        (r"unrecognized arguments: (.*)", r"je ne connais pas \1"),
        (r"argument (\S+): expected one argument", r"\1 attend une valeur"),
        (r"argument (\S+): ignored explicit argument .*", r"\1 ne prend pas de valeur"),
        (
            r"argument (\S+): invalid choice: '?(.*?)'? \(choose from (.*)\)",
            r"\1 ne peut pas être « \2 » : au choix, \3",
        ),
        (r"argument (\S+): (.*)", r"\1 \2"),
    )
)
"""What argparse says, which has no French translation."""


class _French(HelpFormatter):
    """Help as argparse lays it out, under a French « Usage »."""

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:  # noqa: ANN401 - argparse's own
        super().add_usage(usage, actions, groups, prefix or "Usage : ")


class Parser(ArgumentParser):
    """A parser that speaks French; every command takes `--settings`."""

    def __init__(self, **wording: Any) -> None:  # noqa: ANN401 - argparse's own
        super().__init__(add_help=False, allow_abbrev=False, formatter_class=_French, **wording)
        self.given = self.add_argument_group("à donner ")
        self.options = self.add_argument_group("options ")
        self.options.add_argument("-h", "--help", action="help", help="montrer cette aide")
        self.options.add_argument(
            "--settings",
            metavar="FICHIER",
            type=Path,
            default=SUPPRESS,
            help="fichier de réglages, en TOML (docs/settings.md les explique tous)",
        )

    def error(self, message: str) -> NoReturn:
        """Say in French what is wrong with the line, and exit."""
        for english, french in _WORDED:
            message = english.sub(french, message)
        self.exit(Exit.WRONG, f"{self.format_usage()}{self.prog} : {message}.\n")


class Family:
    """The commands under a parser."""

    def __init__(self, parser: Parser, title: str, metavar: str, *, required: bool) -> None:
        # Given, or argparse would make it from the usage, prefix included.
        self._parsers = parser.add_subparsers(
            prog=parser.prog, title=f"{title} ", metavar=metavar, required=required
        )

    def add(self, name: str, line: str, more: str = "", **defaults: str) -> Parser:
        """Add a command: its name, its line of help, some more, and what it always carries."""
        sentence = f"{line[0].upper()}{line[1:]}. {more}".strip()
        command: Parser = self._parsers.add_parser(name, help=line, description=sentence)
        command.set_defaults(**{"command": name, **defaults})
        return command


def said(words: str) -> str:
    """Return words that an option takes.

    Raises:
        ArgumentTypeError: if there are none.
    """
    if not words.strip():
        raise ArgumentTypeError("ne peut pas être vide")
    return words
