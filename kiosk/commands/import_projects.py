"""`kiosk import projects FILE`: projects from a JSON file, with their pictures."""

from __future__ import annotations

from argparse import Namespace

from kiosk.commands import Exit
from kiosk.services.importing.projects import import_projects
from kiosk.settings import Settings
from kiosk.wiring import open_workshop, territory_of


def run(settings: Settings, asked: Namespace) -> int:
    """Keep the projects that can be, and print what became of each; refuse if one was refused.

    Raises:
        EnvironmentFault: when the file cannot be read at all, or the record cannot be written.
    """
    quartiers = territory_of(settings).quartiers
    workshop = open_workshop(settings, mend=False)
    try:
        report = import_projects(
            workshop.records, workshop.clock, workshop.randomness, asked.file, quartiers
        )
    finally:
        workshop.records.close()
    print("\n".join(report.words()))
    return Exit.REFUSED if report.refused else Exit.FINE
