"""A printer on the network, against one that is not there but fails like a real one."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from kiosk.devices.network_printer import tcp_wire
from kiosk.devices.receipt_printers import build
from kiosk.devices.status import read_status
from kiosk.domain.printing import PrinterStatus, Raster
from kiosk.errors import EnvironmentFault, Fault
from kiosk.services.ports import ReceiptPrinter
from kiosk.settings import ASSETS
from kiosk.settings_receipts import Printer, PrinterKind
from tests.fakes.receipt_printer import FakeReceiptPrinter

TICKET = Raster(width=384, height=600, rows=bytes(range(48)) * 600)


@pytest.fixture
def fake() -> Iterator[FakeReceiptPrinter]:
    with FakeReceiptPrinter() as printer:
        yield printer


def connected(port: int, host: str = "127.0.0.1", timeout: float = 5) -> ReceiptPrinter:
    settings = Printer(kind=PrinterKind.NETWORK, host=host, port=port, timeout=timeout)
    return build(settings, ASSETS)


@pytest.mark.parametrize(
    ("trouble", "expected"),
    [
        ({}, PrinterStatus.OK),
        ({"near_end": True}, PrinterStatus.NEAR_END),
        ({"out": True}, PrinterStatus.OUT),
        ({"cover_open": True}, PrinterStatus.COVER_OPEN),
        ({"cutter_error": True}, PrinterStatus.ERROR),
        ({"offline": True}, PrinterStatus.UNKNOWN),
        ({"garbage": b"\x00"}, PrinterStatus.UNKNOWN),
        ({"garbage": b"\x12\x12"}, PrinterStatus.UNKNOWN),
        ({"garbage": b"HTTP/1.1 400 Bad Request\r\n"}, PrinterStatus.UNKNOWN),
        ({"reset_after": 1}, PrinterStatus.UNKNOWN),
        ({"slow": True}, PrinterStatus.OK),
    ],
)
def test_a_trouble_is_named(
    fake: FakeReceiptPrinter, trouble: dict[str, object], expected: PrinterStatus
) -> None:
    for name, value in trouble.items():
        setattr(fake.state, name, value)
    assert connected(fake.port).status() is expected


def test_a_silent_printer_is_unknown(fake: FakeReceiptPrinter) -> None:
    fake.state.silent = True
    assert connected(fake.port, timeout=0.1).status() is PrinterStatus.UNKNOWN


def test_a_cured_printer_is_fine_again(fake: FakeReceiptPrinter) -> None:
    printer = connected(fake.port)
    fake.state.out = True
    assert not printer.status().can_print
    fake.state.out = False
    assert printer.status() is PrinterStatus.OK


@pytest.mark.parametrize("slow", [False, True])
def test_the_whole_ticket_arrives_and_is_cut(fake: FakeReceiptPrinter, slow: bool) -> None:
    fake.state.slow = slow
    connected(fake.port).print(TICKET)
    (printout,) = fake.tickets
    assert b"".join(data for _, _, data in printout.bands) == TICKET.rows
    assert printout.cut
    assert not printout.unknown


def test_a_silent_printer_still_gets_its_ticket(fake: FakeReceiptPrinter) -> None:
    fake.state.silent = True
    connected(fake.port, timeout=0.1).print(TICKET)
    fake.state.silent = False
    connected(fake.port).status()  # served only after the job was read to its end
    assert b"".join(data for _, _, data in fake.tickets[0].bands) == TICKET.rows


@pytest.mark.parametrize("reset_after", [1, 5000, len(TICKET.rows)])
def test_a_connection_lost_during_the_job_is_a_fault(
    fake: FakeReceiptPrinter, reset_after: int
) -> None:
    fake.state.reset_after = reset_after
    with pytest.raises(EnvironmentFault, match="Vérifiez que l’imprimante") as fault:
        connected(fake.port).print(TICKET)
    assert fault.value.code is Fault.PRINTER


def test_conversations_never_mix(fake: FakeReceiptPrinter) -> None:
    printer = connected(fake.port)
    with ThreadPoolExecutor(4) as pool:
        jobs = [pool.submit(printer.print, TICKET) for _ in range(3)]
        asked = [pool.submit(printer.status) for _ in range(3)]
    assert [job.result() for job in jobs] == [None] * 3
    assert {status.result() for status in asked} == {PrinterStatus.OK}
    assert len(fake.tickets) == 3
    assert all(len(printout.bands) == 3 for printout in fake.tickets)


def test_a_printer_that_is_not_there_is_unknown_and_cannot_print() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    printer = connected(port)
    assert printer.status() is PrinterStatus.UNKNOWN
    with pytest.raises(EnvironmentFault, match=f"127.0.0.1:{port} est allumée"):
        printer.print(TICKET)


def test_a_host_name_that_cannot_be_is_unknown() -> None:
    assert connected(9100, host="x" * 70).status() is PrinterStatus.UNKNOWN


def test_a_printer_that_hangs_up_politely_is_unknown_too() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, ThreadPoolExecutor(1) as pool:
        asked = pool.submit(connected(server.getsockname()[1]).status)
        connection, _ = server.accept()
        connection.recv(3)
        connection.close()
        assert asked.result() is PrinterStatus.UNKNOWN


def test_what_a_printer_says_before_it_is_asked_is_thrown_away() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        with tcp_wire("127.0.0.1", port, 5) as wire, server.accept()[0] as connection:
            connection.sendall(b"\x14\x00\x00\x0f" * 4)
            assert wire.read()
            connection.sendall(b"\x14\x00\x00\x0f" * 4)
            wire.drain()
            connection.sendall(b"\x12")
            assert wire.read().endswith(b"\x12")


def test_a_printer_that_never_stops_talking_is_not_listened_to_for_ever() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        with tcp_wire("127.0.0.1", port, 5) as wire, server.accept()[0] as connection:
            connection.sendall(b"\x12" * 20_000)
            wire.drain()
            assert read_status(wire) is PrinterStatus.UNKNOWN
