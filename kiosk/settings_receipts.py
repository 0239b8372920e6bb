"""The settings of the receipt, and of the printer that prints it."""

from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from kiosk.settings_faults import TOGETHER, Takes
from kiosk.settings_section import Host, Seconds, Section

UsbId = Annotated[int, Field(ge=0, le=0xFFFF)]
WebAddress = Annotated[
    str,
    Field(pattern=r"^https?://[^\s/]+(/[^\s]*)?$", max_length=200),
    Takes("une adresse comme https://suivi.exemple.fr", "an http or https address"),
]


class Receipts(Section):
    """The ticket's words and dots, and how its typed code is protected."""

    follow_up_url: WebAddress = "https://suivi.exemple.fr"
    """Short municipal address of the follow-up page; the QR carries it upper-case, with the token,
    so a short one gives bigger modules."""
    months: Annotated[int, Field(ge=1, le=120)] = 24
    """Months during which the keys of a receipt work: as long as what they open is kept."""
    dots: Annotated[int, Field(ge=256, le=1024)] = 576
    """Dots across: 576 on 80 mm paper, 384 on 58 mm, 512 on an Epson T88."""
    dpi: Annotated[int, Field(ge=150, le=600)] = 203
    """Dots per inch of the print head: letters are drawn in millimetres."""
    argon2_memory: Annotated[int, Field(ge=8, le=4_194_304)] = 65_536
    """KiB of memory to hash one typed code (RFC 9106, second profile). Change it only before the
    first deposit: codes already given would open nothing any more."""
    argon2_passes: Annotated[int, Field(ge=1, le=100)] = 3
    """Passes to hash one typed code; the same warning."""
    argon2_lanes: Annotated[int, Field(ge=1, le=64)] = 4
    """Lanes to hash one typed code; the same warning."""

    @model_validator(mode="after")
    def _memory_fits_lanes(self) -> Self:
        """Refuse what Argon2 cannot do (RFC 9106 §3.1: at least 8 KiB a lane)."""
        least = 8 * self.argon2_lanes
        if self.argon2_memory < least:
            raise PydanticCustomError(
                TOGETHER,
                "receipts.argon2_memory vaut « {memory} » : avec receipts.argon2_lanes à {lanes},"
                " il faut un nombre entier entre {least} et 4194304.",
                {"memory": self.argon2_memory, "lanes": self.argon2_lanes, "least": least},
            )
        return self


class PrinterKind(StrEnum):
    """How the receipt printer is reached."""

    NONE = "none"
    FILE = "file"
    NETWORK = "network"
    USB = "usb"


class Printer(Section):
    """The receipt printer."""

    kind: PrinterKind = PrinterKind.FILE
    """How it is reached: `network` is ESC/POS over TCP, `usb` is ESC/POS over USB, `file` writes
    pictures for demonstrations, `none` shows the receipt on screen only."""
    host: Host = "127.0.0.1"
    """Address of a network printer."""
    port: Annotated[int, Field(ge=1, le=65535)] = 9100
    """TCP port of a network printer; 9100 on almost all of them."""
    timeout: Annotated[float, Field(ge=0.1, le=30)] = 2.0
    """Seconds before a silent printer counts as unknown: no visitor waits longer for a ticket."""
    poll: Annotated[float, Field(ge=1, le=300)] = 5.0
    """Seconds between two readings of its state: how late the ticket button may be."""
    usb_vendor: UsbId = 0x04B8
    """Vendor of a USB printer, as `lsusb` shows it (0x04b8 is Epson)."""
    usb_product: UsbId = 0x0E15
    """Product of a USB printer, as `lsusb` shows it (0x0e15 is a TM-T20II)."""
    cut: bool = True
    """Cut the paper after a ticket; false for a printer without a cutter."""
    roll_metres: Annotated[int, Field(ge=5, le=500)] = 80
    """Metres of paper on a new roll: from them, the page « Borne » tells when it will end."""
    job_age: Seconds = 60
    """Seconds after which a ticket is never printed: its author is gone, and the next visitor must
    not find it."""
