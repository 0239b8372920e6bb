"""The Internet Printing Protocol, as much as printing a PDF takes (RFC 8010 and 8011).

CUPS and network printers both speak it. The libraries there are want asyncio or C headers, and
the codec is a hundred lines.
"""

from __future__ import annotations

import getpass
import http.client
import socket
import ssl
import struct
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import count
from pathlib import Path
from typing import TypeAlias
from urllib.parse import urlsplit

Value: TypeAlias = str | int | bool
Attributes: TypeAlias = dict[str, list[Value]]

_VERSION = b"\x02\x00"
_OPERATION, _JOB, _END = 0x01, 0x02, 0x03
_LAST_DELIMITER = 0x0F
_INTEGER, _BOOLEAN, _ENUM = 0x21, 0x22, 0x23
_BEGIN_COLLECTION, _END_COLLECTION = 0x34, 0x37
_FIRST_STRING = 0x41
_TAGS = {
    "attributes-charset": 0x47,
    "attributes-natural-language": 0x48,
    "printer-uri": 0x45,
    "requesting-user-name": 0x42,
    "job-name": 0x42,
    "document-format": 0x49,
}
_KEYWORD = 0x44
_HTTP_OK, _HTTP_UNAUTHORIZED = 200, 401
_LARGEST_ANSWER = 4_000_000
_REQUESTS = count(1)


class Operation(IntEnum):
    """What is asked."""

    PRINT_JOB = 0x0002
    CANCEL_JOB = 0x0008
    GET_JOB_ATTRIBUTES = 0x0009
    GET_PRINTER_ATTRIBUTES = 0x000B
    RESUME_PRINTER = 0x0011
    CUPS_GET_PRINTERS = 0x4002
    CUPS_ACCEPT_JOBS = 0x4008


class Status(IntEnum):
    """What is answered, as far as it is told apart."""

    OK = 0x0000
    FORBIDDEN = 0x0401
    NOT_AUTHENTICATED = 0x0402
    NOT_AUTHORIZED = 0x0403
    NOT_FOUND = 0x0406

    @staticmethod
    def is_fine(code: int) -> bool:
        """Tell whether it was done, perhaps with attributes ignored."""
        return code < 0x0100  # noqa: PLR2004 - RFC 8011, appendix B


class IppFault(Exception):
    """The answer is no IPP, or a refusal; `code` is the IPP status, 0 if there is none."""

    def __init__(self, message: str, code: int = 0) -> None:
        super().__init__(message)
        self.code = code


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer; the first group is the operation's, the others are objects."""

    code: int
    groups: tuple[Attributes, ...] = field(default=())

    @property
    def objects(self) -> tuple[Attributes, ...]:
        """The printers or jobs that it tells of."""
        return self.groups[1:]


@dataclass(frozen=True, slots=True)
class Request:
    """A question about a printer, or a job given to it."""

    operation: Operation
    printer: str | None = None
    job_id: int | None = None
    about: tuple[tuple[str, Value], ...] = ()
    job: tuple[tuple[str, Value], ...] = ()
    wanted: tuple[str, ...] = ()
    user: str = field(default_factory=getpass.getuser)

    def encode(self) -> bytes:
        """Return the bytes that come before the document."""
        written = [_VERSION, struct.pack(">hi", self.operation, next(_REQUESTS)), b"\x01"]
        written += [_attribute("attributes-charset", "utf-8")]
        written += [_attribute("attributes-natural-language", "fr")]
        if self.printer is not None:
            written.append(_attribute("printer-uri", self.printer))
        if self.job_id is not None:
            written.append(_attribute("job-id", self.job_id))
        written.append(_attribute("requesting-user-name", self.user))
        written += [_attribute(name, value) for name, value in self.about]
        for rank, name in enumerate(self.wanted):
            written.append(_attribute("requested-attributes" if rank == 0 else "", name))
        if self.job:
            written.append(bytes([_JOB]))
            written += [_attribute(name, value) for name, value in self.job]
        return b"".join((*written, bytes([_END])))


def _attribute(name: str, value: Value) -> bytes:
    if isinstance(value, str):
        tag, data = _TAGS.get(name, _KEYWORD), value.encode()
    else:
        tag, data = _INTEGER, struct.pack(">i", value)
    title = name.encode()
    return struct.pack(f">BH{len(title)}sH", tag, len(title), title, len(data)) + data


def decode(data: bytes) -> Answer:
    """Read an answer. Values inside collections are passed over.

    Raises:
        IppFault: if it is no IPP.
    """
    try:
        return _decode(data)
    except (struct.error, IndexError) as error:
        raise IppFault("cut short") from error


def _decode(data: bytes) -> Answer:
    (code,) = struct.unpack_from(">H", data, 2)
    groups: list[Attributes] = []
    place, depth, name = 8, 0, ""
    while (tag := data[place]) != _END:
        place += 1
        if tag <= _LAST_DELIMITER:
            groups.append({})
            continue
        title, place = _counted(data, place)
        value, place = _counted(data, place)
        depth += (tag == _BEGIN_COLLECTION) - (tag == _END_COLLECTION)
        if depth or tag == _END_COLLECTION or not groups:
            continue
        name = title.decode(errors="replace") or name
        groups[-1].setdefault(name, []).append(_value(tag, value))
    return Answer(code, tuple(groups))


def _counted(data: bytes, place: int) -> tuple[bytes, int]:
    (length,) = struct.unpack_from(">H", data, place)
    end = place + 2 + length
    if end > len(data):
        raise IppFault("cut short")
    return data[place + 2 : end], end


def _value(tag: int, value: bytes) -> Value:
    if tag in {_INTEGER, _ENUM}:
        return int(struct.unpack(">i", value)[0])
    if tag == _BOOLEAN:
        return value != b"\0"
    return value.decode(errors="replace") if tag >= _FIRST_STRING else ""


class _LocalConnection(http.client.HTTPConnection):
    """HTTP over a socket file."""

    def __init__(self, path: Path, timeout: float) -> None:
        super().__init__("localhost", timeout=timeout)
        self._path = path

    def connect(self) -> None:
        """Open the socket."""
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(self.timeout)
        self.sock.connect(str(self._path))


def ask_server(path: Path, request: Request, document: bytes = b"", timeout: float = 10) -> Answer:
    """Ask the printing system of this machine, through its socket file.

    Raises:
        OSError: if nobody answers.
        IppFault: if the answer is no IPP, or a refusal.
    """
    connection = _LocalConnection(path, timeout)
    return _ask(connection, "/", request, document, {"Authorization": f"PeerCred {request.user}"})


def ask_printer(uri: str, request: Request, timeout: float = 3) -> Answer:
    """Ask a printer on the network itself: `ipp://…` or `ipps://…`.

    Raises:
        OSError: if nobody answers.
        IppFault: if the answer is no IPP, or a refusal.
    """
    try:
        parts = urlsplit(uri)
        host, port = parts.hostname or "", parts.port or 631
    except ValueError as error:
        raise IppFault(str(error)) from error
    if parts.scheme == "ipps":
        # Printers sign their own certificates; nothing secret is asked of them.
        context = ssl._create_unverified_context()  # noqa: S323, SLF001 - idem
        secure = http.client.HTTPSConnection(host, port, timeout=timeout, context=context)
        return _ask(secure, parts.path, request, b"", {})
    return _ask(
        http.client.HTTPConnection(host, port, timeout=timeout), parts.path, request, b"", {}
    )


def _ask(
    connection: http.client.HTTPConnection,
    path: str,
    request: Request,
    document: bytes,
    headers: dict[str, str],
) -> Answer:
    try:
        sent = request.encode() + document
        connection.request(
            "POST", path or "/", sent, {"Content-Type": "application/ipp", **headers}
        )
        with connection.getresponse() as response:
            if response.status == _HTTP_UNAUTHORIZED:
                raise IppFault("HTTP 401", Status.NOT_AUTHORIZED)
            if response.status != _HTTP_OK:
                raise IppFault(f"HTTP {response.status}")
            answer = decode(response.read(_LARGEST_ANSWER))
    except http.client.HTTPException as error:
        raise IppFault(str(error)) from error
    finally:
        connection.close()
    if not Status.is_fine(answer.code):
        raise IppFault(f"IPP {answer.code:#06x}", answer.code)
    return answer
