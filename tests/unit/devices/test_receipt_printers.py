"""Which printer the settings give."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.devices.escpos_printer import EscposPrinter
from kiosk.devices.file_printer import FilePrinter
from kiosk.devices.no_printer import NoPrinter
from kiosk.devices.receipt_printers import build
from kiosk.domain.printing import PrinterStatus, Raster
from kiosk.errors import EnvironmentFault, Fault
from kiosk.settings_receipts import Printer, PrinterKind


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (PrinterKind.NONE, NoPrinter),
        (PrinterKind.FILE, FilePrinter),
        (PrinterKind.NETWORK, EscposPrinter),
        (PrinterKind.USB, EscposPrinter),
    ],
)
def test_every_kind_has_its_printer(
    kind: PrinterKind, expected: type[object], tmp_path: Path
) -> None:
    assert isinstance(build(Printer(kind=kind), tmp_path), expected)


def test_files_go_to_the_folder(tmp_path: Path) -> None:
    build(Printer(), tmp_path).print(Raster(width=8, height=1, rows=b"\x01"))
    assert {file.suffix for file in tmp_path.iterdir()} == {".png", ".bin"}


def test_no_printer_says_so_and_refuses() -> None:
    assert NoPrinter().status() is PrinterStatus.NONE
    assert not NoPrinter().status().can_print
    with pytest.raises(EnvironmentFault, match=r"printer\.kind") as fault:
        NoPrinter().print(Raster(width=8, height=1, rows=b"\x01"))
    assert fault.value.code is Fault.PRINTER
