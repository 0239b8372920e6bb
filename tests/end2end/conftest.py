"""The whole kiosk on an offscreen window, a fake printer on the network, and a visitor's hands."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk import visitor_models
from kiosk.app import Screens
from kiosk.screen import prepare
from kiosk.settings import load
from tests.end2end.ears import Ears
from tests.end2end.hands import Hands
from tests.fakes.new_records import put_demo
from tests.fakes.receipt_printer import FakeReceiptPrinter
from tests.fakes.speech import FakeJack, RecordingSpeech

CHEAP = {
    "KIOSK_RECEIPTS__ARGON2_MEMORY": "8",
    "KIOSK_RECEIPTS__ARGON2_PASSES": "1",
    "KIOSK_RECEIPTS__ARGON2_LANES": "1",
    # These hands are faster than a visitor's.
    "KIOSK_SESSION__REPEAT": "0",
    "KIOSK_SESSION__KEY_REPEAT": "0",
    "KIOSK_SPEECH__ENGINE": "none",
}


@pytest.fixture(scope="session")
def dressed(qapp: QGuiApplication) -> QGuiApplication:
    prepare(qapp)
    return qapp


@pytest.fixture
def printer() -> Iterator[FakeReceiptPrinter]:
    with FakeReceiptPrinter() as fake:
        yield fake


@pytest.fixture
def open_kiosk(
    dressed: QGuiApplication, qtbot: QtBot, tmp_path: Path, printer: FakeReceiptPrinter
) -> Iterator[Callable[..., Hands]]:
    opened: list[Screens] = []

    def open_it(**environment: str) -> Hands:
        if environment.get("KIOSK_DEMO") == "true" and not (tmp_path / "data").exists():
            put_demo(tmp_path / "data")
        settings = load(
            None,
            {
                "KIOSK_DATA": str(tmp_path / "data"),
                "KIOSK_PRINTER__KIND": "network",
                "KIOSK_PRINTER__HOST": printer.host,
                "KIOSK_PRINTER__PORT": str(printer.port),
                "KIOSK_PRINTER__POLL": "1",
                **CHEAP,
                **environment,
            },
        )
        screens = Screens(settings)
        screens.start()
        opened.append(screens)
        hands = Hands(screens, qtbot)
        hands.wait_for(lambda: screens.background.is_ready, "the record never opened")
        hands.wait_for(lambda: screens.territory.quartiers.count > 0, "no map")
        return hands

    yield open_it
    for screens in opened:
        screens.close()


@pytest.fixture
def kiosk(open_kiosk: Callable[..., Hands]) -> Hands:
    return open_kiosk(KIOSK_DEMO="true")


@pytest.fixture
def speech(monkeypatch) -> RecordingSpeech:
    fake = RecordingSpeech()
    monkeypatch.setattr(visitor_models, "build_speech", lambda _settings: fake)
    return fake


@pytest.fixture
def jack(monkeypatch) -> FakeJack:
    fake = FakeJack()
    monkeypatch.setattr(visitor_models, "build_jack", lambda _settings: fake)
    return fake


@pytest.fixture
def listening(speech: RecordingSpeech, jack: FakeJack, kiosk: Hands) -> Hands:
    """Return a kiosk whose voice and headphones are ours."""
    return kiosk


@pytest.fixture
def ears(listening, speech) -> Ears:
    return Ears(listening, speech)
