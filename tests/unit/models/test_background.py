"""Work off the GUI thread: it comes back on it, and what fails is never silent."""

from __future__ import annotations

import threading

import pytest

from kiosk.errors import EnvironmentFault, Fault
from tests.unit.models.conftest import disk_full


def test_nothing_runs_before_the_services_are_there(office):
    ran: list[str] = []
    refused: list[EnvironmentFault] = []

    office.background.write(lambda _: ran.append("write"), lambda _: None, refused.append)
    office.background.read(lambda _: ran.append("read"), lambda _: None)
    office.background.wait_for_machine(lambda _: ran.append("machine"), lambda _: None)
    office.open()
    office.settle()

    assert ran == []
    assert [fault.code for fault in refused] == [Fault.DATABASE_UNREADABLE]


def test_the_services_are_made_on_the_writing_thread_and_announced(office):
    assert not office.background.is_ready

    office.open()

    assert office.trail == ["ready"]


@pytest.mark.parametrize("way", ["write", "read", "wait_for_machine", "keep_up"])
def test_results_arrive_on_the_gui_thread_and_work_does_not(opened, way):
    where: list[threading.Thread] = []

    getattr(opened.background, way)(
        lambda _: threading.current_thread(),
        lambda worker: where.extend((worker, threading.current_thread())),
    )
    opened.wait_for(lambda: len(where) == 2)

    assert where[0] is not threading.main_thread()
    assert where[1] is threading.main_thread()


def test_a_result_never_comes_back_inside_the_call(opened):
    inside: list[bool] = []
    asking = [False]

    for _ in range(200):
        asking[0] = True
        opened.background.read(lambda _: None, lambda _: inside.append(asking[0]))
        asking[0] = False
    opened.settle()

    assert inside == [False] * 200


def test_writes_come_back_in_the_order_they_were_asked(opened):
    order: list[int] = []

    for number in range(50):
        opened.background.write(lambda _, number=number: number, order.append)
    opened.settle()

    assert order == list(range(50))


def test_a_fault_arrives_on_the_gui_thread_and_service_resumes_once_it_is_over(opened):
    told: list[tuple[Fault, bool]] = []

    def fail(_services: object) -> None:
        raise disk_full()

    def on_fault(fault: EnvironmentFault) -> None:
        told.append((fault.code, threading.current_thread() is threading.main_thread()))

    opened.refusals = [disk_full(), disk_full()]
    opened.background.write(fail, lambda _: None, on_fault)
    opened.wait_for(lambda: opened.trail[-1] == "ready" and len(opened.trail) > 1)

    assert told == [(Fault.DISK_FULL, True)]
    assert opened.trail == ["ready", "disk_full", "disk_full", "disk_full", "ready"]
    assert opened.background.is_ready


def test_two_faults_at_once_heal_once(opened):
    gate = threading.Event()

    def fail(_services: object) -> None:
        assert gate.wait(10)
        raise disk_full()

    opened.background.write(fail, lambda _: None)
    opened.background.read(fail, lambda _: None)
    gate.set()
    opened.wait_for(lambda: opened.trail.count("disk_full") == 2 and opened.background.is_ready)
    opened.settle()

    assert set(opened.trail) == {"ready", "disk_full"}


def test_the_services_are_made_again_until_the_environment_allows(office, caplog):
    office.refusals = [disk_full(), disk_full()]

    office.open()

    assert office.trail == ["disk_full", "disk_full", "ready"]
    assert "disk_full: Le disque est plein" in caplog.text


def test_a_bug_is_logged_with_its_trace_said_and_stops_nothing(opened, caplog):
    results: list[object] = []

    opened.background.write(lambda _: 1 // 0, results.append)
    opened.settle()

    assert results == []
    assert opened.trail == ["ready", "failed"]
    assert "a use case failed" in caplog.text
    assert "ZeroDivisionError" in caplog.text


def test_closing_finishes_what_was_begun_then_closes_the_record(opened):
    seen: list[bool] = []

    opened.background.write(lambda _: seen.append(opened.closed), lambda _: None)
    opened.background.close()

    assert seen == [False]
    assert opened.closed
    assert not opened.background.is_ready
