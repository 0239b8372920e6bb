"""No receipt printer: the screen shows the QR code and the code."""

from kiosk.domain.printing import PrinterStatus, Raster
from kiosk.errors import EnvironmentFault, Fault


class NoPrinter:
    """Stands where no printer is set up."""

    def status(self) -> PrinterStatus:
        """Return `NONE`."""
        return PrinterStatus.NONE

    def print(self, ticket: Raster) -> None:
        """Refuse.

        Raises:
            EnvironmentFault: always, with code `PRINTER`.
        """
        del ticket
        sentence = "Aucune imprimante à tickets n’est réglée : choisissez printer.kind."
        raise EnvironmentFault(sentence, Fault.PRINTER)
