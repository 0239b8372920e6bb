"""A receipt printer on the network that is not there: it answers, fails and draws like one."""

from __future__ import annotations

import socket
import struct
import threading
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Self

from PIL import Image, ImageChops

DLE_EOT = b"\x10\x04"
RASTER = b"\x1dv0"
_LENGTHS = {b"\x1b@": 2, b"\x1da": 3, b"\x1dV": 3, b"\x1bd": 3, DLE_EOT: 3, RASTER: 8}
"""Bytes of each command that we speak, a raster's data apart."""
_SILENCE_BETWEEN_READS = 0.01
"""Seconds; only how often the server looks up to see whether it was told to stop."""


@dataclass
class PrinterState:
    """What is wrong with the printer; change it at any time, from any thread."""

    near_end: bool = False
    out: bool = False
    cover_open: bool = False
    cutter_error: bool = False
    offline: bool = False
    """Off line without a reason."""
    silent: bool = False
    """Takes bytes, answers nothing."""
    garbage: bytes = b""
    """Answers this to everything."""
    slow: bool = False
    """Reads a few bytes at a time."""
    reset_after: int | None = None
    """Resets a connection that sent as many bytes."""

    def answer(self, question: int) -> bytes:
        """Return the reply to DLE EOT `question`."""
        if self.silent:
            return b""
        return self.garbage or bytes((0b0001_0010 | self._bits(question),))

    def _bits(self, question: int) -> int:
        unable = self.out or self.cover_open or self.cutter_error or self.offline
        return {
            1: 0b1000 * unable,
            2: 0b100 * self.cover_open | 0b10_0000 * self.out | 0b100_0000 * self.cutter_error,
            3: 0b1000 * self.cutter_error,
            4: 0b1100 * self.near_end | 0b110_1100 * self.out,
        }[question]


@dataclass
class Printout:
    """What one connection sent, as a printer understands it.

    Attributes:
        received: every byte.
        bands: packed raster bands, as (bytes in a row, rows, data).
        unknown: bytes that are no command we speak: they would print as text.
    """

    received: bytearray = field(default_factory=bytearray)
    bands: list[tuple[int, int, bytes]] = field(default_factory=list)
    commands: list[bytes] = field(default_factory=list)
    unknown: bytearray = field(default_factory=bytearray)
    _pending: bytearray = field(default_factory=bytearray)

    def feed(self, data: bytes) -> list[int]:
        """Take bytes in; return the DLE EOT questions among them."""
        self.received += data
        self._pending += data
        questions: list[int] = []
        while command := self._next_command():
            self.commands.append(command[:8])
            if command.startswith(DLE_EOT):
                questions.append(command[2])
            elif command.startswith(RASTER):
                row_bytes, rows = struct.unpack("<HH", command[4:8])
                self.bands.append((row_bytes, rows, command[8:]))
        return questions

    @property
    def cut(self) -> bool:
        """Whether a ticket was cut."""
        return any(command.startswith(b"\x1dV") for command in self.commands)

    @property
    def picture(self) -> Image.Image:
        """The paper, black on white (mode L), of all bands one under the other."""
        width = max(row_bytes for row_bytes, _, _ in self.bands) * 8
        paper = Image.new("L", (width, sum(rows for _, rows, _ in self.bands)), 255)
        top = 0
        for row_bytes, rows, data in self.bands:
            ink = Image.frombytes("1", (row_bytes * 8, rows), data)
            paper.paste(ImageChops.invert(ink), (0, top))
            top += rows
        return paper

    def _next_command(self) -> bytes:
        """Take the next whole command off the buffer; empty if it has not all come yet."""
        while self._pending:
            length = self._length()
            if length == 0 or length > len(self._pending):
                return b""
            command = bytes(self._pending[:length])
            del self._pending[:length]
            if length > 1:
                return command
            self.unknown += command
        return b""

    def _length(self) -> int:
        """Return the bytes of the command ahead, 1 if unknown, 0 if more must come to tell."""
        head = bytes(self._pending[:8])
        for prefix, length in _LENGTHS.items():
            if head.startswith(prefix):
                if prefix != RASTER or len(head) < length:
                    return length
                row_bytes, rows = struct.unpack("<HH", head[4:8])
                return int(length + row_bytes * rows)
        return 0 if any(prefix.startswith(head) for prefix in _LENGTHS) else 1


class FakeReceiptPrinter:
    """A threaded TCP server on an ephemeral port of the loopback; a context manager.

    Attributes:
        state: what is wrong with it.
        printouts: one for each connection, status questions included, oldest first.
    """

    host = "127.0.0.1"

    def __init__(self) -> None:
        self.state = PrinterState()
        self.printouts: list[Printout] = []
        self._server = socket.create_server((self.host, 0))
        self._server.settimeout(_SILENCE_BETWEEN_READS)
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)

    @property
    def port(self) -> int:
        """The port that it listens on."""
        return int(self._server.getsockname()[1])

    @property
    def tickets(self) -> list[Printout]:
        """The printouts that have a picture."""
        return [printout for printout in self.printouts if printout.bands]

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopping.set()
        self._thread.join()
        self._server.close()

    def _serve(self) -> None:
        """Serve one connection at a time, as real ones do."""
        while not self._stopping.is_set():
            with suppress(TimeoutError), self._server.accept()[0] as connection:
                printout = Printout()
                self.printouts.append(printout)
                with suppress(ConnectionError):
                    self._talk(connection, printout)

    def _talk(self, connection: socket.socket, printout: Printout) -> None:
        connection.settimeout(_SILENCE_BETWEEN_READS)
        while not self._stopping.is_set():
            try:
                data = connection.recv(16 if self.state.slow else 65536)
            except TimeoutError:
                continue
            if not data:
                return
            questions = printout.feed(data)
            if self._must_reset(printout):
                # with no lingering, closing sends RST instead of FIN
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                return
            for question in questions:
                connection.sendall(self.state.answer(question))

    def _must_reset(self, printout: Printout) -> bool:
        limit = self.state.reset_after
        return limit is not None and len(printout.received) >= limit
