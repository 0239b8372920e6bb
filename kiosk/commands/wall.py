"""`kiosk wall`: the wall of the stimulateur, on a second screen or a projector."""

from __future__ import annotations

import signal
from argparse import Namespace

from kiosk.commands.run import refuse_without_screen, screens
from kiosk.settings import Settings


def run(settings: Settings, asked: Namespace) -> int:
    """Show the wall until its window closes.

    Raises:
        EnvironmentFault: `BINDINGS` or `DISPLAY` when it cannot be shown.
    """
    refuse_without_screen()
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    wall = screens("kiosk.wall")
    return int(wall.run(settings, screen=asked.screen, windowed=asked.window))
