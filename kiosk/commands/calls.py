"""`kiosk calls`: see who calls for an agent at the kiosk, and say that somebody comes."""

from __future__ import annotations

from argparse import Namespace

from kiosk.commands import Exit
from kiosk.domain.calendar import ZONE
from kiosk.domain.help_call import HelpCall
from kiosk.services.calling import Calling
from kiosk.settings import Settings
from kiosk.wiring import open_workshop


def run(settings: Settings, asked: Namespace) -> int:
    """List the open calls, or answer them.

    Raises:
        EnvironmentFault: when the record cannot be read or written.
    """
    workshop = open_workshop(settings, mend=False)
    calling = Calling(workshop.records, workshop.clock, workshop.randomness)
    try:
        answering = asked.act == "answer"
        calls = calling.answer() if answering else calling.waiting()
    finally:
        workshop.records.close()
    if not calls:
        print("Personne n’appelle.")
        return Exit.FINE
    print("\n".join(f"Appel du {_moment(call)}" for call in calls))
    if answering:
        print("La borne affiche « Un agent arrive ».")
    return Exit.FINE


def _moment(call: HelpCall) -> str:
    return f"{call.called_at.astimezone(ZONE):%d/%m/%Y à %H:%M}"
