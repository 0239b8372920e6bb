"""The receipt printer that the settings ask for."""

from functools import partial
from pathlib import Path

from kiosk.devices.escpos_printer import EscposPrinter
from kiosk.devices.file_printer import FilePrinter
from kiosk.devices.network_printer import tcp_wire
from kiosk.devices.no_printer import NoPrinter
from kiosk.services.ports import ReceiptPrinter
from kiosk.settings_receipts import Printer, PrinterKind

_CHECK_NETWORK = (
    "Vérifiez que l’imprimante {host}:{port} est allumée et reliée au réseau, puis qu’elle a "
    "du papier et que son capot est fermé."
)
_CHECK_USB = (
    "Vérifiez que l’imprimante est allumée et branchée en USB, qu’elle a du papier, et que la "
    "borne a le droit de s’en servir (règle udev)."
)


def build(printer: Printer, folder: Path) -> ReceiptPrinter:
    """Return the printer of the settings, which nothing has reached yet.

    `folder` is where the `file` printer writes.
    """
    match printer.kind:
        case PrinterKind.NONE:
            return NoPrinter()
        case PrinterKind.FILE:
            return FilePrinter(folder, cut=printer.cut)
        case PrinterKind.NETWORK:
            connect = partial(tcp_wire, printer.host, printer.port, printer.timeout)
            advice = _CHECK_NETWORK.format(host=printer.host, port=printer.port)
            return EscposPrinter(connect, advice, cut=printer.cut)
        case PrinterKind.USB:
            # python-escpos takes half a second to import and few kiosks need it
            from kiosk.devices.usb_printer import UsbConnection  # noqa: PLC0415

            usb = UsbConnection(printer.usb_vendor, printer.usb_product, printer.timeout)
            return EscposPrinter(usb.wire, _CHECK_USB, cut=printer.cut)
