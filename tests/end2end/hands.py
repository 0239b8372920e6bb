"""A visitor's hands and eyes on the real screens: they touch, type, read, and wait."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache

import zxingcpp
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app import Screens
from kiosk.models.session_model import SessionModel
from tests.fakes.receipt_printer import FakeReceiptPrinter

Page = SessionModel.Page
Key = Qt.Key

_MOST_TABS = 60
_MOST_MOVES = 50  # what never stops is touched on its way
_STILL = 2  # frames without a move
_TICK_MS = 20  # animations move every 16 ms, however fast frames are


@cache
def touchscreen() -> QPointingDevice:
    """Return the one touch screen; Qt forgets devices that nobody holds."""
    device = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)
    assert isinstance(device, QPointingDevice)
    return device


class Hands:
    """Touches and reads one window."""

    def __init__(self, screens: Screens, qtbot: QtBot, window: QQuickWindow | None = None) -> None:
        """Take the program, and the window to touch: the visitors' one by default."""
        self.screens = screens
        self._window = window
        self.qtbot = qtbot

    @property
    def window(self) -> QQuickWindow:
        """The window touched; the visitors' one is made anew when agents leave."""
        return self._window or self.screens.window

    def items(self) -> Iterator[QQuickItem]:
        """Walk everything visible in the window, in the order of the tree."""
        waiting = [self.window.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.isVisible():
                yield item
                waiting.extend(reversed(item.childItems()))

    def sees(self, name: str) -> QQuickItem | None:
        """Return the visible item of that name, or None."""
        # Qt searches what it holds ten times faster than we walk; rows of lists it does not hold.
        known = [it for it in self.window.findChildren(QQuickItem, name) if it.isVisible()]
        if len(known) == 1:
            return known[0]
        return next((item for item in self.items() if item.objectName() == name), None)

    def find(self, name: str) -> QQuickItem:
        """Return the visible item of that name, waiting for it if need be."""
        found: list[QQuickItem | None] = [None]

        def look() -> bool:
            found[0] = self.sees(name)
            return found[0] is not None

        self.wait_for(look, f"{name} never appeared")
        assert found[0] is not None
        return found[0]

    def touch(self, name: str) -> None:
        """Touch the middle of the item of that name, once it can be touched and stays in place."""
        self.touch_at(self._placed(name))

    def _placed(self, name: str) -> QPoint:
        # A layout places its items a frame after they appear, and what moves has not moved yet in
        # its first frame: a finger would hit where they were. A page that is made anew takes its
        # items away: each look finds them again.
        before, still = self._where(name), 0
        for _ in range(_MOST_MOVES):
            with self.qtbot.waitSignal(self.window.frameSwapped, timeout=1000, raising=False):
                self.window.update()
            self.qtbot.wait(_TICK_MS)
            now = self._where(name)
            still = still + 1 if now == before else 0
            if still == _STILL:
                break
            before = now
        return before

    def _where(self, name: str) -> QPoint:
        def usable() -> bool:
            item = self.sees(name)
            return item is not None and item.isEnabled()

        self.wait_for(usable, f"{name} never appeared, or stays disabled")
        return self.middle(self.find(name))

    def touch_at(self, where: QPoint) -> None:
        """Press and release one finger."""
        QTest.touchEvent(self.window, touchscreen()).press(0, where, self.window).commit()
        QTest.touchEvent(self.window, touchscreen()).release(0, where, self.window).commit()
        self.qtbot.wait(1)

    def middle(self, item: QQuickItem) -> QPoint:
        """Return the middle of an item, in the window."""
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def type_on_screen(self, text: str) -> None:
        """Type on the on-screen keyboard, key by key, as a finger does."""
        for character in text:
            self._tap_key(" " if character == " " else character)

    def _tap_key(self, character: str) -> None:
        def key() -> QQuickItem | None:
            for item in self.items():
                shown = item.property("displayText")
                if shown is None or item.property("key") is None:
                    continue
                wanted = (character.lower(), character.upper())
                is_space = character == " " and item.property("key") == int(Key.Key_Space)
                if is_space or (shown in wanted and len(shown) == 1):
                    return item
            return None

        self.wait_for(lambda: key() is not None, f"no key for {character!r}")
        found = key()
        assert found is not None
        self.touch_at(self.middle(found))

    def press(self, key: Key) -> None:
        """Press a key of a real keyboard."""
        QTest.keyClick(self.window, key)
        self.qtbot.wait(1)

    def key_in(self, text: str) -> None:
        """Type on a real keyboard, or scan with a reader that poses as one."""
        for character in text:
            QTest.keyClick(self.window, character)  # type: ignore[call-overload] # stubs forget it

    def go_with_tab(self, name: str) -> None:
        """Move the focus with Tab until it is on the item of that name."""
        self.find(name)
        for _ in range(_MOST_TABS):
            focus: QQuickItem | None = self.window.activeFocusItem()
            if focus is not None and focus.objectName() == name:
                return
            self.press(Key.Key_Tab)
        raise AssertionError(f"Tab never reached {name}")

    def activate(self, name: str) -> None:
        """Reach an item with Tab and press Space."""
        self.go_with_tab(name)
        self.press(Key.Key_Space)

    def text_of(self, name: str) -> str:
        """Return the text that an item shows."""
        return str(self.find(name).property("text"))

    def printed_address(self, printer: FakeReceiptPrinter) -> str:
        """Return what the QR of the last ticket says, once the whole of it is printed."""

        def decoded() -> list[str]:
            pictures = [ticket.picture for ticket in printer.tickets[-1:]]
            return [code.text for it in pictures for code in zxingcpp.read_barcodes(it)]

        self.wait_for(lambda: len(decoded()) == 1, "no ticket with a QR was printed")
        return decoded()[0]

    def wait_for_page(self, page: Page) -> None:
        """Wait until a page is shown."""
        self.wait_for(lambda: self.screens.session.page == page, f"{page!r} never came")
        self.qtbot.wait(1)

    def wait_for(self, condition: Callable[[], bool], otherwise: str) -> None:
        """Wait, at most a minute, until a condition holds."""

        def check() -> None:
            assert condition(), otherwise

        self.qtbot.waitUntil(check, timeout=60_000)
