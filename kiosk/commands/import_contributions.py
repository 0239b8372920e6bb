"""`kiosk import contributions FILE`: contributions from elsewhere, reported line by line."""

from __future__ import annotations

from argparse import Namespace

from kiosk.commands import Exit
from kiosk.domain.contribution import Kind, State
from kiosk.services.importing import Options, import_contributions
from kiosk.settings import Settings
from kiosk.wiring import open_workshop, territory_of


def run(settings: Settings, asked: Namespace) -> int:
    """Import what can be, and print the report. Refused lines are no fault of the command.

    Raises:
        EnvironmentFault: when the file cannot be read at all, or the record cannot be written.
    """
    options = Options(
        channel=asked.channel,
        kind=Kind(asked.kind),
        state=State(asked.state),
        dry_run=asked.dry_run,
        quartiers=territory_of(settings).quartiers,
    )
    workshop = open_workshop(settings, mend=False)
    try:
        report = import_contributions(
            workshop.records, workshop.clock, workshop.randomness, asked.file, options
        )
    finally:
        workshop.records.close()
    print("\n".join(report.lines()))
    return Exit.FINE
