"""`kiosk run`: the screens."""

from __future__ import annotations

import os
import signal
from argparse import Namespace
from importlib import import_module
from types import ModuleType

from kiosk.bindings import refuse_known_bad_bindings
from kiosk.display import has_display
from kiosk.errors import EnvironmentFault, Fault
from kiosk.settings import Settings

_QT = {
    "QT_IM_MODULE": "qtvirtualkeyboard",
    "QT_WAYLAND_DISABLE_WINDOWDECORATION": "1",
}
"""What Qt reads in the environment when it starts."""


def run(settings: Settings, asked: Namespace) -> int:
    """Show the screens until the window closes.

    Raises:
        EnvironmentFault: `BINDINGS` or `DISPLAY` when they cannot be shown.
    """
    refuse_known_bad_bindings()
    if not has_display(os.environ):
        raise EnvironmentFault(
            "Il n’y a pas d’écran ici : lancez la borne dans une session graphique, ou sur un écran"
            " virtuel avec « make run SCREEN=virtual ».",
            Fault.DISPLAY,
        )
    os.environ.update(_QT)
    # Ctrl+C ends the program at once: raised inside a slot, it would pass for a bug.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    demo = settings.demo or asked.demo
    return int(screens("kiosk.app").run(settings.model_copy(update={"demo": demo})))


def refuse_without_screen() -> None:
    """Refuse bindings known to be bad, and a machine without a display.

    Raises:
        EnvironmentFault: `BINDINGS` or `DISPLAY`.
    """
    refuse_known_bad_bindings()
    if not has_display(os.environ):
        raise EnvironmentFault(
            "Il n’y a pas d’écran ici : lancez la borne dans une session graphique, ou sur un écran"
            " virtuel avec « make run SCREEN=virtual ».",
            Fault.DISPLAY,
        )


def screens(module: str) -> ModuleType:
    """Import a composition root, and Qt with it, once we know that it may start.

    Raises:
        EnvironmentFault: with code `DISPLAY` if Qt does not load.
    """
    try:
        return import_module(module)
    except ImportError as error:
        if not (error.name or "").startswith(("PySide6", "shiboken6")):
            raise
        raise EnvironmentFault(
            f"Qt ne se charge pas ({error}) : « make setup » installe ce qui lui manque.",
            Fault.DISPLAY,
        ) from error
