"""Receipt printers on USB, reached through python-escpos."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Protocol

from escpos.exceptions import DeviceNotFoundError
from escpos.printer import Usb
from usb.core import NoBackendError, USBTimeoutError

from kiosk.devices.status import Wire

_PACKET = 64
"""Bytes of the biggest packet of a full-speed bulk endpoint."""
_DRAINS = 64
"""Reads after which a printer that never stops talking is left to its nonsense."""
_IN = 0x80
"""Bit of an endpoint's address that says that it goes from the printer to us."""


class _Endpoint(Protocol):
    """What pyusb says of an endpoint."""

    bEndpointAddress: int  # noqa: N815 - the name in the USB standard


class _Device(Protocol):
    """The part of a pyusb device that we use; time-outs are in milliseconds."""

    def get_active_configuration(self) -> Mapping[tuple[int, int], Iterable[_Endpoint]]: ...

    def write(self, endpoint: int, data: bytes, timeout: int) -> int: ...

    def read(self, endpoint: int, size: int, timeout: int) -> Iterable[int]: ...


class _UsbWire:
    """An open python-escpos `Usb`, whose device we read ourselves: it takes no time-out to."""

    def __init__(self, printer: Usb, timeout: int) -> None:
        self._printer = printer
        self._device: _Device = printer.device
        self._timeout = timeout
        self._in, self._out = _endpoints(self._device)

    def write(self, data: bytes) -> None:
        """Send all of it."""
        sent = self._device.write(self._out, data, self._timeout)
        if sent != len(data):
            raise ConnectionError(f"{sent} octets pris sur {len(data)}")

    def read(self) -> bytes:
        """Return what arrives first, or nothing in silence."""
        return self._read(self._timeout)

    def drain(self) -> None:
        """Throw away what arrived before."""
        for _ in range(_DRAINS):
            if not self._read(1):
                return

    def close(self) -> None:
        """Release the device."""
        self._printer.close()

    def _read(self, timeout: int) -> bytes:
        try:
            return bytes(self._device.read(self._in, _PACKET, timeout))
        except USBTimeoutError:
            return b""


class UsbConnection:
    """Keeps the device open between two jobs: opening one resets the printer.

    Attributes:
        timeout: milliseconds, for each transfer.
    """

    def __init__(self, vendor: int, product: int, timeout: float) -> None:
        """Keep the ids and the time-out, given in seconds."""
        self._vendor = vendor
        self._product = product
        self._wire: _UsbWire | None = None
        self.timeout = round(timeout * 1000)

    @contextmanager
    def wire(self) -> Iterator[Wire]:
        """Give the open device, opening it first if need be; let go of it when it fails.

        Raises:
            OSError: if there is no such device, no right to it, or while talking.
        """
        try:
            if self._wire is None:
                self._wire = self._open()
            yield self._wire
        except OSError:
            self.close()
            raise

    def close(self) -> None:
        """Release the device."""
        if self._wire is not None:
            self._wire.close()
            self._wire = None

    def _open(self) -> _UsbWire:
        printer = Usb(self._vendor, self._product, timeout=self.timeout)
        try:
            printer.open()
        except (DeviceNotFoundError, NoBackendError) as error:
            raise ConnectionError(str(error)) from error
        return _UsbWire(printer, self.timeout)


def _endpoints(device: _Device) -> tuple[int, int]:
    """Return the addresses to read from and to write to: they differ between makers."""
    addresses = [
        endpoint.bEndpointAddress for endpoint in device.get_active_configuration()[(0, 0)]
    ]
    incoming = [address for address in addresses if address & _IN]
    outgoing = [address for address in addresses if not address & _IN]
    if not incoming or not outgoing:
        raise ConnectionError("cet appareil USB ne parle pas dans les deux sens")
    return incoming[0], outgoing[0]
