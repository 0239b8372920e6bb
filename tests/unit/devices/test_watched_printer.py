from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from kiosk.devices.watched_printer import EVERY, WatchedPrinter, last_sight
from kiosk.domain.health import Sight
from kiosk.domain.printing import PrinterStatus, Raster
from tests.fakes.chance import NOW, StillClock

WHOLE = NOW.replace(microsecond=0)


@dataclass
class Printer:
    """`ReceiptPrinter`: it says what a test decides."""

    state: PrinterStatus = PrinterStatus.OK
    printed: list[Raster] = field(default_factory=list)

    def status(self) -> PrinterStatus:
        return self.state

    def print(self, ticket: Raster) -> None:
        self.printed.append(ticket)


def watched(tmp_path: Path) -> tuple[Printer, StillClock, WatchedPrinter]:
    printer, clock = Printer(), StillClock(WHOLE)
    return printer, clock, WatchedPrinter(printer, tmp_path / "printer.json", clock)


def test_what_the_printer_says_is_noted_when_it_changes_and_each_minute(tmp_path):
    printer, clock, watching = watched(tmp_path)
    file = tmp_path / "printer.json"
    assert last_sight(file) is None
    assert watching.status() is PrinterStatus.OK
    assert last_sight(file) == Sight(PrinterStatus.OK, WHOLE)
    clock.moment += EVERY / 2
    watching.status()
    assert last_sight(file) == Sight(PrinterStatus.OK, WHOLE)
    printer.state = PrinterStatus.OUT
    watching.status()
    assert last_sight(file) == Sight(PrinterStatus.OUT, clock.moment)
    clock.moment += EVERY
    watching.status()
    assert last_sight(file) == Sight(PrinterStatus.OUT, clock.moment)


def test_a_clock_set_back_is_noted_again(tmp_path):
    _, clock, watching = watched(tmp_path)
    watching.status()
    clock.moment -= EVERY * 1000
    watching.status()
    assert last_sight(tmp_path / "printer.json") == Sight(PrinterStatus.OK, clock.moment)


def test_it_prints_as_the_one_it_stands_for(tmp_path):
    printer, _, watching = watched(tmp_path)
    ticket = Raster(8, 1, b"\1")
    watching.print(ticket)
    assert printer.printed == [ticket]


def test_a_disk_that_refuses_stops_no_ticket(tmp_path):
    printer, clock, _ = watched(tmp_path)
    watching = WatchedPrinter(printer, tmp_path / "nowhere" / "printer.json", clock)
    assert watching.status() is PrinterStatus.OK
    assert last_sight(tmp_path / "nowhere" / "printer.json") is None


def test_a_file_that_makes_no_sense_says_nothing(tmp_path):
    file = tmp_path / "printer.json"
    for damage in ("", "{}", '["ok"]', '["unheard of", 3]', '["ok", "x"]'):
        file.write_text(damage)
        assert last_sight(file) is None
