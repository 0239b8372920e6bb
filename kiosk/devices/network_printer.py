"""Receipt printers on the network: raw TCP, usually on port 9100."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.devices.status import Wire

_ENOUGH = 64
"""More than any answer holds; what lies behind it is noise."""
_DRAINS = 64
"""Reads after which a printer that never stops talking is left to its nonsense."""


class _TcpWire:
    """A connected socket as a wire."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection

    def write(self, data: bytes) -> None:
        """Send all of it; the socket's time-out is for the whole."""
        self._connection.sendall(data)

    def read(self) -> bytes:
        """Return what arrives first, or nothing in silence."""
        try:
            data = self._connection.recv(_ENOUGH)
        except TimeoutError:
            return b""
        if not data:
            raise ConnectionAbortedError("l’imprimante a raccroché")
        return data

    def drain(self) -> None:
        """Throw away what arrived before."""
        timeout = self._connection.gettimeout()
        self._connection.setblocking(False)
        try:
            for _ in range(_DRAINS):
                self._connection.recv(_ENOUGH)
        except BlockingIOError:
            pass
        finally:
            self._connection.settimeout(timeout)


@contextmanager
def tcp_wire(host: str, port: int, timeout: float) -> Iterator[Wire]:
    """Connect, and hang up at the end: most printers serve one connection at a time.

    `timeout` is in seconds, for each step.

    Raises:
        OSError: if nobody answers there, or while talking.
    """
    try:
        connection = socket.create_connection((host, port), timeout)
    except UnicodeError as error:  # a host name that no DNS label can hold
        raise ConnectionError(str(error)) from error
    with connection:
        yield _TcpWire(connection)
