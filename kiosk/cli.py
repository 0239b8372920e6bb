"""The command `kiosk`: from the command line to an exit code."""

from __future__ import annotations

import logging
import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from importlib import import_module

from kiosk.commands import Exit, Refused
from kiosk.commands.arguments import parse
from kiosk.errors import EnvironmentFault, Fault

log = logging.getLogger(__name__)

_NOTHING_STARTED = {Fault.SETTINGS, Fault.DISPLAY, Fault.BINDINGS}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command line (the process's by default); return its exit code, see `Exit`.

    Raises:
        SystemExit: for `--help`, `--version` and a wrong line, as argparse does.
    """
    asked = parse(arguments)
    _log_to_stderr()
    try:
        code = _execute(asked)
        sys.stdout.flush()
    except EnvironmentFault as fault:
        print(fault.sentence, file=sys.stderr)
        return Exit.WRONG if fault.code in _NOTHING_STARTED else Exit.REFUSED
    except Refused as refusal:
        print(refusal, file=sys.stderr)
        return Exit.REFUSED
    except BrokenPipeError:
        # Who read us, `head` say, has seen enough; Python must not try to flush when it exits.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.FINE
    except Exception:
        log.exception("bug")
        return Exit.BUG
    return code


def _execute(asked: Namespace) -> int:
    # Imported here: the help is shown without pydantic, and without what a command needs.
    from kiosk.settings import load  # noqa: PLC0415

    settings = load(asked.settings)
    command = import_module(f"kiosk.commands.{asked.command}")
    return int(command.run(settings, asked))


class _OneLine(logging.Formatter):
    """One line a record, traces included: journald makes an entry of each line."""

    def format(self, record: logging.LogRecord) -> str:
        return super().format(record).replace("\n", " ⏎ ")


def _log_to_stderr() -> None:
    """Log to the standard error output; the journal adds the time. Never personal data."""
    handler = logging.StreamHandler()
    handler.setFormatter(_OneLine("%(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(handlers=[handler])
    logging.getLogger(__package__).setLevel(logging.INFO)
