"""Hostile or clumsy hands: two fingers, forbidden keys, an abandoned session, no trace left."""

from __future__ import annotations

import gc
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.app import Screens
from kiosk.documents import ticket
from kiosk.domain.printing import Raster
from kiosk.services import printing
from kiosk.settings import load
from tests.end2end.conftest import CHEAP
from tests.end2end.hands import Hands, Page, touchscreen
from tests.end2end.test_deposit import deposit
from tests.end2end.test_me_too import rows

CANARY = "canaribleu"
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
META = Qt.KeyboardModifier.MetaModifier


@pytest.mark.requirement("A17")
def test_two_fingers_never_press_two_buttons(kiosk):
    kiosk.touch("wakeButton")
    kiosk.wait_for_page(Page.Home)
    first = kiosk.middle(kiosk.find("themesTile"))
    second = kiosk.middle(kiosk.find("projectsTile"))
    window, screen = kiosk.window, touchscreen()
    QTest.touchEvent(window, screen).press(0, first, window).commit()
    QTest.touchEvent(window, screen).stationary(0).press(1, second, window).commit()
    QTest.touchEvent(window, screen).release(0, first, window).stationary(1).commit()
    QTest.touchEvent(window, screen).release(1, second, window).commit()
    kiosk.qtbot.wait(20)
    assert kiosk.screens.session.page == Page.Home
    kiosk.touch("themesTile")
    kiosk.wait_for_page(Page.Themes)


@pytest.mark.requirement("A26")
def test_a_finger_that_slides_off_presses_nothing(kiosk):
    kiosk.touch("wakeButton")
    window, screen = kiosk.window, touchscreen()
    start = kiosk.middle(kiosk.find("themesTile"))
    away = QPoint(start.x(), 4)
    QTest.touchEvent(window, screen).press(0, start, window).commit()
    QTest.touchEvent(window, screen).move(0, away, window).commit()
    QTest.touchEvent(window, screen).release(0, away, window).commit()
    kiosk.qtbot.wait(20)
    assert kiosk.screens.session.page == Page.Home


@pytest.mark.parametrize("modifier", [CONTROL, ALT, META, CONTROL | ALT])
def test_keys_outside_the_whitelist_do_nothing(kiosk, modifier):
    kiosk.touch("wakeButton")
    kiosk.touch("depositTile")
    kiosk.touch("beginButton")
    kiosk.touch("textArea")
    kiosk.screens.deposit.write("secret")
    for key in range(Qt.Key.Key_A, Qt.Key.Key_Z + 1):
        QTest.keyClick(kiosk.window, Qt.Key(key), modifier)
    for key in range(Qt.Key.Key_F1, Qt.Key.Key_F35 + 1):
        QTest.keyClick(kiosk.window, Qt.Key(key))
    for key in (Qt.Key.Key_Menu, Qt.Key.Key_Print, Qt.Key.Key_Insert, Qt.Key.Key_Home):
        QTest.keyClick(kiosk.window, key)
    assert kiosk.screens.deposit.text == "secret"
    assert QGuiApplication.clipboard().text() == ""
    assert kiosk.screens.session.page == Page.What
    assert kiosk.window.isVisible()


def test_escape_goes_back_and_never_out(kiosk):
    kiosk.touch("wakeButton")
    kiosk.touch("juryTile")
    kiosk.wait_for_page(Page.Jury)
    kiosk.press(Qt.Key.Key_Escape)
    kiosk.wait_for_page(Page.Home)
    kiosk.press(Qt.Key.Key_Escape)
    assert kiosk.screens.session.page == Page.Home


def test_the_long_press_and_the_right_button_open_no_menu(kiosk):
    kiosk.touch("wakeButton")
    kiosk.touch("depositTile")
    kiosk.touch("beginButton")
    area = kiosk.find("textArea")
    QTest.mouseClick(
        kiosk.window, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, kiosk.middle(area)
    )
    kiosk.qtbot.wait(20)
    assert [w for w in QGuiApplication.topLevelWindows() if w.isVisible()] == [kiosk.window]


SPOKEN = (
    "text",
    "displayText",
    "preeditText",
    "code",
    "typed",
    "place",
    "placeholderText",
    "title",
)
"""Properties that hold words. Not walked through the meta-object: PySide keeps dead ones."""


def texts_of(root: QObject) -> set[str]:
    """Return every text that objects of the window or the models still hold."""
    objects = [root, *root.findChildren(QObject)]
    values = [each.property(name) for each in objects for name in SPOKEN]
    return {value for value in values if isinstance(value, str) and value}


@pytest.mark.requirement("A36")
def test_nothing_of_a_session_is_seen_by_the_next(kiosk: Hands, tmp_path: Path):
    code = deposit(kiosk, CANARY)
    kiosk.screens.deposit.writePlace(CANARY)
    kiosk.screens.follow_up.type(code)
    kiosk.screens.voices.search(CANARY)
    QGuiApplication.clipboard().setText(CANARY)
    receipt = kiosk.screens.deposit.receipt
    assert receipt is not None
    token = receipt.keys.token
    kiosk.screens.session.leave()
    kiosk.wait_for_page(Page.Attract)
    kiosk.qtbot.wait(50)
    gc.collect()

    models = [*texts_of(kiosk.window), *texts_of(kiosk.screens.background)]
    for secret in (CANARY, CANARY.capitalize(), code, code.replace("-", ""), token):
        assert not [text for text in models if secret in text]
        assert secret not in QGuiApplication.clipboard().text()
    for file in (tmp_path / "data").rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            assert code.encode() not in content, file
            assert code.replace("-", "").encode() not in content, file
            assert token.encode() not in content, file


@pytest.mark.requirement("A28")
@pytest.mark.requirement("A36")
def test_an_abandoned_session_counts_down_then_is_wiped(open_kiosk):
    kiosk = open_kiosk(KIOSK_DEMO="true", KIOSK_SESSION__IDLE="5", KIOSK_SESSION__COUNTDOWN="20")
    session = kiosk.screens.session
    now = [1000.0]
    session._monotonic = lambda: now[0]
    session.stay()
    kiosk.touch("wakeButton")
    kiosk.touch("depositTile")
    kiosk.touch("beginButton")
    kiosk.screens.deposit.write(CANARY)
    now[0] += 6
    session.tick()
    kiosk.find("idleWarning")
    kiosk.touch("stayButton")
    assert session.secondsLeft == 0
    now[0] += 26
    session.tick()
    assert session.page == Page.Attract
    assert kiosk.screens.deposit.text == ""


@pytest.mark.requirement("A36")
@pytest.mark.parametrize(("leaves", "printed"), [(False, 1), (True, 0)])
def test_a_ticket_of_an_ended_session_is_never_printed_late(
    kiosk, printer, monkeypatch, leaves, printed
):
    """The ticket is drawn only once the visitor has left, or has waited."""
    deposit(kiosk, "un banc ici")
    kiosk.wait_for(lambda: kiosk.screens.ticket.canPrint, "the printer is not known good")
    begun, free = Event(), Event()
    render = ticket.render_ticket

    def draw(*parts: Any) -> Raster:
        begun.set()
        assert free.wait(10)
        return render(*parts)

    monkeypatch.setattr(printing, "render_ticket", draw)
    kiosk.touch("printButton")
    kiosk.wait_for(begun.is_set, "the ticket is not drawn")
    if leaves:
        kiosk.screens.session.leave()
    free.set()
    done: list[bool] = []
    kiosk.screens.background.wait_for_machine(lambda _services: True, done.append)
    kiosk.wait_for(lambda: bool(done), "the printer's thread does not end")
    states = "SELECT state FROM print_job"
    wanted = "abandoned" if leaves else "confirmed"
    kiosk.wait_for(lambda: rows(kiosk, states) == [(wanted,)], f"the job is not {wanted}")
    assert len([each for each in printer.tickets if each.bands]) == printed


def test_a_closed_kiosk_counts_nothing_down_any_more(dressed, qtbot, tmp_path):
    """A countdown that ended after the views were gone would speak to dead objects."""
    screens = Screens(load(None, {"KIOSK_DATA": str(tmp_path / "data"), **CHEAP}))
    screens.start()
    hands = Hands(screens, qtbot)
    hands.wait_for(lambda: screens.background.is_ready, "the record never opened")
    hands.touch("wakeButton")
    screens.close()
    assert not any(timer.isActive() for timer in screens.background.findChildren(QTimer))
