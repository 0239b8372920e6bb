"""IPP: what is written is read back, and nonsense is refused."""

from __future__ import annotations

import contextlib
import http.server
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.devices.ipp import (
    IppFault,
    Operation,
    Request,
    Status,
    ask_printer,
    ask_server,
    decode,
)

COLLECTION = (
    b"\x02\x00\x00\x00\x00\x00\x00\x01\x01\x04"
    b"\x34\x00\x09media-col\x00\x00"
    b"\x4a\x00\x00\x00\x04size\x21\x00\x00\x00\x04\x00\x00\x00\x05"
    b"\x37\x00\x00\x00\x00"
    b"\x22\x00\x02on\x00\x01\x01"
    b"\x23\x00\x05state\x00\x04\x00\x00\x00\x05"
    b"\x44\x00\x07reasons\x00\x01a\x44\x00\x00\x00\x01b"
    b"\x33\x00\x05range\x00\x08\x00\x00\x00\x01\x00\x00\x00\x09\x03"
)


@contextmanager
def printer(status: int, body: bytes) -> Iterator[str]:
    """Answer one body to everybody."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_said: object) -> None:
            """Say nothing."""

    server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"ipp://127.0.0.1:{server.server_port}/ipp/print"
    server.shutdown()
    thread.join()
    server.server_close()


def test_what_is_asked_is_written_as_ipp():
    request = Request(
        Operation.PRINT_JOB,
        "ipp://localhost/printers/hall",
        about=(("job-name", "Affiche"),),
        job=(("copies", 2), ("media", "iso_a4_210x297mm")),
        wanted=("job-id", "job-state"),
    )
    answer = decode(request.encode())
    assert answer.code == Operation.PRINT_JOB
    operation, job = answer.groups
    assert operation["printer-uri"] == ["ipp://localhost/printers/hall"]
    assert operation["requested-attributes"] == ["job-id", "job-state"]
    assert job == {"copies": [2], "media": ["iso_a4_210x297mm"]}


def test_values_of_every_kind_are_read_and_collections_passed_over():
    (printer_told,) = decode(COLLECTION).objects
    assert printer_told["state"] == [5]
    assert printer_told["on"] == [True]
    assert printer_told["reasons"] == ["a", "b"]
    assert "size" not in printer_told


@given(st.binary(max_size=200))
def test_nonsense_is_refused_or_read_but_never_breaks(noise: bytes):
    for data in (noise, COLLECTION[:8] + noise, COLLECTION[: len(noise)]):
        with contextlib.suppress(IppFault):
            assert decode(data).groups is not None


def test_a_printer_is_asked():
    with printer(200, COLLECTION) as uri:
        answer = ask_printer(uri, Request(Operation.GET_PRINTER_ATTRIBUTES, uri))
    assert answer.objects[0]["state"] == [5]


@pytest.mark.parametrize(
    ("status", "body", "code"),
    [
        (401, b"", Status.NOT_AUTHORIZED),
        (500, b"", 0),
        (200, b"<html>", 0),
        (200, b"\x02\x00\x04\x06\x00\x00\x00\x01\x03", Status.NOT_FOUND),
    ],
)
def test_a_refusal_has_its_code(status: int, body: bytes, code: int):
    with printer(status, body) as uri, pytest.raises(IppFault) as refused:
        ask_printer(uri, Request(Operation.GET_PRINTER_ATTRIBUTES, uri))
    assert refused.value.code == code


def test_nobody_there_is_an_os_error(tmp_path: Path):
    request = Request(Operation.CUPS_GET_PRINTERS)
    with pytest.raises(OSError, match="No such file"):
        ask_server(tmp_path / "cups.sock", request)
    for scheme in ("ipp", "ipps"):
        with pytest.raises(OSError, match="refused"):
            ask_printer(f"{scheme}://127.0.0.1:1/ipp/print", request)
