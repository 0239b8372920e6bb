"""A USB printer: python-escpos for real, over a device that is not there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace

import pytest
import usb.core

from kiosk.devices.receipt_printers import build
from kiosk.domain.printing import PrinterStatus, Raster
from kiosk.errors import EnvironmentFault, Fault
from kiosk.services.ports import ReceiptPrinter
from kiosk.settings_receipts import Printer, PrinterKind
from tests.fakes.receipt_printer import PrinterState, Printout

TICKET = Raster(width=384, height=300, rows=b"\xaa" * 48 * 300)
USB_PRINTER = Printer(kind=PrinterKind.USB, usb_vendor=0x0416, usb_product=0x5011, timeout=0.5)


class LibUsb:
    """The backend that can tell whether the kernel holds a device."""

    __module__ = "usb.backend.libusb1"


@dataclass
class FakeUsbDevice:
    """What pyusb gives for a printer, with a clone's endpoints."""

    state: PrinterState = field(default_factory=PrinterState)
    printout: Printout = field(default_factory=Printout)
    addresses: tuple[int, ...] = (0x81, 0x03)
    writes_before_unplugging: int | None = None
    short_of: int = 0
    resets: int = 0
    stale: bytes = b"\x14\x00\x00\x0f"
    answers: bytes = b""
    backend: LibUsb = field(default_factory=LibUsb)
    _ctx: SimpleNamespace = field(
        default_factory=lambda: SimpleNamespace(dispose=lambda _device: None)
    )

    def is_kernel_driver_active(self, _interface: int) -> bool:
        return False

    def set_configuration(self) -> None:
        pass

    def reset(self) -> None:
        self.resets += 1

    def get_active_configuration(self) -> Mapping[tuple[int, int], list[SimpleNamespace]]:
        return {(0, 0): [SimpleNamespace(bEndpointAddress=address) for address in self.addresses]}

    def write(self, endpoint: int, data: bytes, timeout: int) -> int:
        assert endpoint == 0x03
        assert timeout == 500
        if self.writes_before_unplugging is not None:
            self.writes_before_unplugging -= 1
            if self.writes_before_unplugging < 0:
                raise usb.core.USBError("No such device", errno=19)
        for question in self.printout.feed(data):
            self.answers += self.state.answer(question)
        return len(data) - self.short_of

    def read(self, endpoint: int, _size: int, _timeout: int) -> bytes:
        assert endpoint == 0x81
        data = self.stale + self.answers
        self.stale = self.answers = b""
        if not data:
            raise usb.core.USBTimeoutError("Operation timed out", errno=110)
        return data


@pytest.fixture
def device(monkeypatch: pytest.MonkeyPatch) -> FakeUsbDevice:
    device = FakeUsbDevice()
    wanted = {"idVendor": 0x0416, "idProduct": 0x5011}
    monkeypatch.setattr("usb.core.find", lambda **ids: device if ids == wanted else None)
    return device


@pytest.fixture
def printer(tmp_path: Path) -> ReceiptPrinter:
    return build(USB_PRINTER, tmp_path)


def test_a_ticket_arrives_whole_through_the_endpoints_of_the_device(
    device: FakeUsbDevice, printer: ReceiptPrinter
) -> None:
    printer.print(TICKET)
    assert b"".join(data for _, _, data in device.printout.bands) == TICKET.rows


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        (PrinterState(), PrinterStatus.OK),
        (PrinterState(near_end=True), PrinterStatus.NEAR_END),
        (PrinterState(cover_open=True), PrinterStatus.COVER_OPEN),
        (PrinterState(silent=True), PrinterStatus.UNKNOWN),
        (PrinterState(garbage=b"\x12\x00"), PrinterStatus.UNKNOWN),
    ],
)
def test_a_state_is_read(
    device: FakeUsbDevice, printer: ReceiptPrinter, state: PrinterState, expected: PrinterStatus
) -> None:
    device.state = state
    assert printer.status() is expected


def test_a_printer_that_never_stops_talking_is_not_waited_for(
    device: FakeUsbDevice, printer: ReceiptPrinter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(FakeUsbDevice, "read", lambda *_: b"\x00" * 64)
    assert printer.status() is PrinterStatus.UNKNOWN


def test_the_device_stays_open_between_conversations(
    device: FakeUsbDevice, printer: ReceiptPrinter
) -> None:
    """Opening it resets the printer, which would lose what it is printing."""
    printer.print(TICKET)
    printer.status()
    assert device.resets == 1


def test_an_unplugged_printer_is_a_fault_and_is_found_again(
    device: FakeUsbDevice, printer: ReceiptPrinter
) -> None:
    device.writes_before_unplugging = 1
    with pytest.raises(EnvironmentFault, match="branchée en USB") as fault:
        printer.print(TICKET)
    assert fault.value.code is Fault.PRINTER
    assert printer.status() is PrinterStatus.UNKNOWN
    device.writes_before_unplugging = None
    device.printout = Printout()  # plugged in again, it remembers nothing
    assert printer.status() is PrinterStatus.OK


def test_a_transfer_cut_short_is_a_fault(device: FakeUsbDevice, printer: ReceiptPrinter) -> None:
    device.short_of = 1
    with pytest.raises(EnvironmentFault):
        printer.print(TICKET)


def test_a_device_that_cannot_answer_is_unknown(
    device: FakeUsbDevice, printer: ReceiptPrinter
) -> None:
    device.addresses = (0x03,)
    assert printer.status() is PrinterStatus.UNKNOWN


def test_a_printer_that_is_not_plugged_in_is_unknown_and_cannot_print(
    printer: ReceiptPrinter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("usb.core.find", lambda **_: None)
    assert printer.status() is PrinterStatus.UNKNOWN
    with pytest.raises(EnvironmentFault):
        printer.print(TICKET)


def test_a_machine_without_libusb_is_unknown(
    printer: ReceiptPrinter, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_backend(**_: object) -> None:
        raise usb.core.NoBackendError("No backend available")

    monkeypatch.setattr("usb.core.find", no_backend)
    assert printer.status() is PrinterStatus.UNKNOWN
