"""`kiosk desk`: the agents' desk, in a window."""

from __future__ import annotations

import os
import signal
from argparse import Namespace

from kiosk.commands.run import refuse_without_screen, screens
from kiosk.settings import Settings


def run(settings: Settings, asked: Namespace) -> int:
    """Show the desk until its window closes.

    Raises:
        EnvironmentFault: `BINDINGS` or `DISPLAY` when it cannot be shown.
    """
    del asked
    refuse_without_screen()
    os.environ["QT_WAYLAND_DISABLE_WINDOWDECORATION"] = "0"
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return int(screens("kiosk.desk").run(settings))
