"""What is fine on this machine and what is not, in plain French, with the gesture to do.

Pure: the facts come in a frozen `Checkup`, the findings go out. Map: `checkup` holds the facts,
`findings` what is said of them, `record`, `machine` and `languages` the judgements.
"""

from kiosk.services.doctor import languages, machine, record
from kiosk.services.doctor.checkup import (
    Checkup,
    ClockReading,
    Database,
    Folder,
    Illustrations,
    Link,
    Printer,
    Screen,
    Versions,
    Waiting,
)
from kiosk.services.doctor.findings import Finding, Level, Topic, as_json, as_text, worst
from kiosk.services.doctor.languages import LANGUAGES
from kiosk.services.doctor.record import judge_database

__all__ = [
    "LANGUAGES",
    "Checkup",
    "ClockReading",
    "Database",
    "Finding",
    "Folder",
    "Illustrations",
    "Level",
    "Link",
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
        *languages.judge_fonts(checkup.fonts),
        *languages.judge_translations(checkup.translations),
        *languages.judge_keyboards(checkup.keyboards),
        *languages.judge_voices(checkup.voices),
        machine.judge_territory(checkup.territory),
        *record.judge_waiting(checkup.waiting),
        *record.judge_illustrations(checkup.illustrations),
        *machine.judge_link(checkup.link),
    )
