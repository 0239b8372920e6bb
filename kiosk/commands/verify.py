"""`kiosk verify`: is the file whole, and does every line of the audit chain hold?"""

from __future__ import annotations

from argparse import Namespace

from kiosk.commands import Exit
from kiosk.examination import examine_database
from kiosk.services.doctor import Level, as_text, judge_database, worst
from kiosk.settings import Settings
from kiosk.store.records import SqliteRecords


def run(settings: Settings, _: Namespace) -> int:
    """Print what was found; refuse when something is broken. Nothing is modified.

    Raises:
        EnvironmentFault: when there is no record, or when it cannot be read through.
    """
    records = SqliteRecords(settings.data)
    records.open_as_is()
    try:
        findings = tuple(judge_database(examine_database(records)))
    finally:
        records.close()
    print(as_text(findings))
    return Exit.REFUSED if worst(findings) is Level.FAULT else Exit.FINE
