"""`kiosk doctor`: what is fine and what is not, with the gesture to do."""

from __future__ import annotations

from argparse import Namespace

from kiosk.commands import Exit
from kiosk.devices.system import SystemClock
from kiosk.examination import gather
from kiosk.services.doctor import Level, as_json, as_text, examine, worst
from kiosk.settings import Settings


def run(settings: Settings, asked: Namespace) -> int:
    """Print the findings; refuse when there is a fault among them."""
    findings = examine(gather(settings, SystemClock()))
    print(as_json(findings) if asked.json else as_text(findings))
    return Exit.REFUSED if worst(findings) is Level.FAULT else Exit.FINE
