"""A printer of files, for a desk or a demonstration without a printer."""

import os
from pathlib import Path

from kiosk.devices.escpos import print_job
from kiosk.documents.raster import to_png
from kiosk.domain.printing import PrinterStatus, Raster
from kiosk.errors import EnvironmentFault, Fault


class FilePrinter:
    """Writes each ticket as `ticket-NNNN.png` and, beside it, the bytes of a printer, `.bin`.

    The files carry receipts' keys: only the kiosk's own user may read them.
    """

    def __init__(self, folder: Path, *, cut: bool) -> None:
        """Keep the folder, which is made when it is first needed."""
        self._folder = folder
        self._cut = cut

    def status(self) -> PrinterStatus:
        """Return `OK` if the folder can be written to, otherwise `ERROR`."""
        try:
            self._make_folder()
        except OSError:
            return PrinterStatus.ERROR
        writable = os.access(self._folder, os.W_OK | os.X_OK)
        return PrinterStatus.OK if writable else PrinterStatus.ERROR

    def print(self, ticket: Raster) -> None:
        """Write the two files.

        Raises:
            EnvironmentFault: with code `PRINTER` if they cannot be written.
        """
        try:
            self._make_folder()
            stem = self._next_stem()
            _write(stem.with_suffix(".png"), to_png(ticket))
            _write(stem.with_suffix(".bin"), print_job(ticket, cut=self._cut))
        except OSError as error:
            sentence = (
                f"Le ticket n’a pas pu être écrit dans {self._folder}. "
                "Libérez de la place, ou rendez ce dossier accessible à la borne."
            )
            raise EnvironmentFault(sentence, Fault.PRINTER) from error

    def _make_folder(self) -> None:
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)

    def _next_stem(self) -> Path:
        numbers = (path.stem.partition("-")[2] for path in self._folder.glob("ticket-*.png"))
        last = max((int(number) for number in numbers if number.isdecimal()), default=0)
        return self._folder / f"ticket-{last + 1:04}"


def _write(path: Path, content: bytes) -> None:
    """Write a new file that only its owner can read."""
    with open(path, "xb", opener=lambda name, flags: os.open(name, flags, 0o600)) as file:
        file.write(content)
