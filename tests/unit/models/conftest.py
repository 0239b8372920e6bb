"""An office for the models: real use cases over a record in memory, on real threads."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from typing import cast
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.printing import PrinterStatus, Raster
from kiosk.domain.project import Fulfilment, Milestone, Project, Stage, Theme, ThemeState
from kiosk.domain.territory import Landmark, LandmarkKind, Quartier, Territory
from kiosk.errors import EnvironmentFault, Fault
from kiosk.models import background as background_module
from kiosk.models.background import Background
from kiosk.services.backups import Backups, Keeping
from kiosk.services.catalogue import Services
from kiosk.services.desk.catalogue import DeskServices
from kiosk.services.printing import Printing
from tests.fakes.bound_view import BoundView, model_kinds
from tests.fakes.bureau import Bureau
from tests.fakes.chance import NOW
from tests.fakes.copies import FakeVault
from tests.fakes.records import InMemoryRecords
from tests.fakes.tickets import a_design

WEST = Quartier("west", "Ouest", (((0.0, 0.0), (0.5, 0.0), (0.5, 1.0), (0.0, 1.0)),))
EAST = Quartier("east", "Est", (((0.5, 0.0), (1.0, 0.0), (1.0, 1.0), (0.5, 1.0)),))
CANAL = Landmark(LandmarkKind.WATER, "Canal", (((0.5, 0.0), (0.5, 1.0)),), closed=False)
TERRITORY = Territory((WEST, EAST), (CANAL,))

TODAY = NOW.date()


@dataclass
class Printer:
    """`ReceiptPrinter`: it prints once its paper is free, and counts its tickets.

    Attributes:
        free: cleared, it keeps whoever asks for its state waiting.
    """

    state: PrinterStatus = PrinterStatus.OK
    tickets: list[Raster] = field(default_factory=list)
    free: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self.free.set()

    def status(self) -> PrinterStatus:
        """Return the state, once the printer is free."""
        assert self.free.wait(10)
        return self.state

    def print(self, ticket: Raster) -> None:
        """Keep the ticket."""
        self.tickets.append(ticket)


class Office:
    """The use cases, the record and the printer behind a `Background`.

    Attributes:
        refusals: raised, one per attempt, where the services are made or healed.
        trail: the signals of the background, in order.
    """

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.records = InMemoryRecords()
        self.bureau = Bureau(self.records)
        self.printer = Printer()
        self.vault = FakeVault()
        self.refusals: list[Exception] = []
        self.trail: list[str] = []
        self.closed = False
        self.background = Background(self.services)
        self.background.ready.connect(lambda: self.trail.append("ready"))
        self.background.faulted.connect(self.trail.append)
        self.background.failed.connect(lambda: self.trail.append("failed"))

    def open(self) -> None:
        """Make the services and wait until they are there."""
        self.background.start()
        self.wait_for(lambda: self.background.is_ready)

    def break_disk(self) -> None:
        """Let the next writing transaction find the disk full."""
        self.records.faults.append(disk_full())

    def wait_for(self, condition: Callable[[], bool]) -> None:
        """Wait until a condition holds."""
        self.qtbot.waitUntil(condition, timeout=10_000)

    def settle(self) -> None:
        """Wait until everything that was asked so far, and what it asked in turn, came back."""
        for _ in range(4):
            for ask in (self.background.write, self.background.read):
                self._drain(ask)
            self._drain(self.background.wait_for_machine)

    def _drain(self, ask: Callable[..., None]) -> None:
        back: list[bool] = []
        ask(lambda _services: True, back.append)
        self.wait_for(lambda: bool(back))

    def services(self) -> Services:
        """Make the use cases, unless a refusal is due."""
        self._heal()
        bureau = self.bureau
        return Services(
            deposit=bureau.deposit,
            following=bureau.following,
            supporting=bureau.supporting,
            browsing=bureau.browsing,
            printing=Printing(
                self.records,
                bureau.clock,
                bureau.randomness,
                self.printer,
                a_design(),
                timedelta(seconds=30),
            ),
            territory=TERRITORY,
            feedback=bureau.feedback,
            sketching=bureau.sketching,
            backups=Backups(self.vault, bureau.clock, Keeping(24, 7, timedelta(days=30))),
            desk=cast("DeskServices", None),  # agents need a record on disk: tests/fakes/desk.py
            calling=bureau.calling,
            volunteering=bureau.volunteering,
            joining=bureau.joining,
            heal=self._heal,
            close=self._close,
        )

    def _heal(self) -> None:
        if self.refusals:
            raise self.refusals.pop(0)

    def _close(self) -> None:
        self.closed = True


def disk_full() -> EnvironmentFault:
    return EnvironmentFault("Le disque est plein\u00a0: libérez de la place.", Fault.DISK_FULL)


def a_theme(number: int, state: ThemeState = ThemeState.OPEN) -> Theme:
    return Theme(UUID(int=number), f"Thème {number}", "Des rues calmes.", state, TODAY, 0)


def a_project(number: int, stage: Stage = Stage.STIMULATEUR) -> Project:
    inside = stage is Stage.STIMULATEUR
    return Project(
        id=UUID(int=number),
        title=f"Projet {number}",
        sentence="Un banc à l’ombre.",
        stage=stage,
        quartier="west",
        theme_title="Ombre" if inside else None,
        day=12 if inside else 0,
        days=90 if inside else 0,
        drawing="M 0 0 L 1 1",
        milestones=(Milestone(TODAY, "Premier essai", done=True),),
    )


def a_fulfilment(number: int) -> Fulfilment:
    return Fulfilment(UUID(int=number), TODAY + timedelta(days=number), "Un banc", f"Fait {number}")


@pytest.fixture(autouse=True)
def view(monkeypatch: pytest.MonkeyPatch) -> Iterator[BoundView]:
    """Bind every property of every model that a test makes: whatever it waits for is shown so."""
    view, wait = BoundView(), QtBot.waitUntil

    def wait_until(
        qtbot: QtBot, condition: Callable[[], bool | None], *, timeout: int = 5000
    ) -> None:
        wait(qtbot, condition, timeout=timeout)
        assert view.stale() == {}

    monkeypatch.setattr(QtBot, "waitUntil", wait_until)
    for kind in set(model_kinds()):
        monkeypatch.setattr(kind, "__init__", view.watching(vars(kind)["__init__"]))
    yield view
    assert view.stale() == {}


@pytest.fixture
def office(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    """Return an office whose services are not made yet."""
    monkeypatch.setattr(background_module, "_RETRY_MS", 1)
    office = Office(qtbot)
    yield office
    office.printer.free.set()
    office.background.close()


@pytest.fixture
def opened(office: Office) -> Office:
    """Return an office at work."""
    office.open()
    return office
