"""The printer of files."""

from __future__ import annotations

import stat
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from kiosk.devices.escpos import print_job
from kiosk.devices.file_printer import FilePrinter
from kiosk.documents.raster import to_raster
from kiosk.domain.printing import PrinterStatus, Raster
from kiosk.errors import EnvironmentFault, Fault

TICKET = Raster(width=16, height=3, rows=b"\xf0\x0f" * 3)


def test_a_ticket_is_a_picture_and_the_bytes_of_a_printer(tmp_path: Path) -> None:
    FilePrinter(tmp_path, cut=True).print(TICKET)
    picture = Image.open(BytesIO((tmp_path / "ticket-0001.png").read_bytes()))
    assert to_raster(picture.convert("L")) == TICKET
    assert (tmp_path / "ticket-0001.bin").read_bytes() == print_job(TICKET, cut=True)


def test_tickets_are_numbered_on_from_what_lies_there(tmp_path: Path) -> None:
    (tmp_path / "ticket-0041.png").touch()
    (tmp_path / "ticket-souvenir.png").touch()
    FilePrinter(tmp_path, cut=False).print(TICKET)
    assert (tmp_path / "ticket-0042.bin").exists()


def test_only_the_kiosks_user_can_read_the_keys(tmp_path: Path) -> None:
    folder = tmp_path / "tickets"
    FilePrinter(folder, cut=True).print(TICKET)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()} == {0o600}


def test_a_folder_that_can_be_made_is_fine(tmp_path: Path) -> None:
    assert FilePrinter(tmp_path / "new" / "folder", cut=True).status() is PrinterStatus.OK


def test_a_folder_that_cannot_be_written_to_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.access", lambda *_: False)  # root may write everywhere
    assert FilePrinter(tmp_path, cut=True).status() is PrinterStatus.ERROR


def test_a_file_in_the_place_of_the_folder_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "tickets").touch()
    printer = FilePrinter(tmp_path / "tickets", cut=True)
    assert printer.status() is PrinterStatus.ERROR
    with pytest.raises(EnvironmentFault, match="Libérez de la place") as fault:
        printer.print(TICKET)
    assert fault.value.code is Fault.PRINTER
