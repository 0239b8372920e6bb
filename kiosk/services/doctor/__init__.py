"""What is fine on this machine and what is not, in plain French, with the gesture to do.

Pure: the facts come in a frozen `Checkup`, the findings go out. Map: `checkup` holds the facts,
`findings` what is said of them, `record` and `machine` the judgements.
"""

from kiosk.services.doctor import machine, record
from kiosk.services.doctor.checkup import (
    Checkup,
    ClockReading,
    Database,
    Folder,
    Printer,
    Screen,
    Versions,
    Waiting,
)
from kiosk.services.doctor.findings import Finding, Level, Topic, as_json, as_text, worst
from kiosk.services.doctor.record import judge_database

__all__ = [
    "Checkup",
    "ClockReading",
    "Database",
    "Finding",
    "Folder",
    "Level",
    "Printer",
    "Screen",
    "Topic",
    "Versions",
    "Waiting",
    "as_json",
    "as_text",
    "examine",
    "judge_database",
    "worst",
]


def examine(checkup: Checkup) -> tuple[Finding, ...]:
    """Judge every fact; at least one finding per topic that could be looked at."""
    return (
        *record.judge_versions(checkup.versions),
        *record.judge_database(checkup.database),
        record.judge_backup(checkup.last_backup),
        *record.judge_folder(checkup.folder),
        machine.judge_disk(checkup.folder),
        machine.judge_clock(checkup.clock),
        machine.judge_printer(checkup.printer),
        machine.judge_screen(checkup.screen),
        *machine.judge_reach(checkup.screen),
        *machine.judge_fonts(checkup.fonts),
        machine.judge_territory(checkup.territory),
        *record.judge_waiting(checkup.waiting),
    )
