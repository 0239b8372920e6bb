"""Random hands: they tap, drag, put several fingers down, hit keys, and say how to do it again."""

from __future__ import annotations

from collections import deque
from random import Random

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QWheelEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.end2end.hands import Hands, touchscreen

_NO_KEYS = {
    *(Qt.Key.Key_unknown, Qt.Key.Key_Any),
    # The value of this one cannot be read: PySide warns of its other name, and warnings are errors.
    Qt.Key.Key_micro,
}
KEYS = [key for key in Qt.Key if key not in _NO_KEYS]
MODIFIERS = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
)
BUTTONS = (
    *(Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton),
    *(Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton),
)
TEXTS = (
    "é",
    "ß",
    "ا",
    "中",
    "👨‍👩‍👧",
    "\u202e",
    "\u0301",
    "\x00",
    "\ud800",
    "a" * 700,
    "\n",
    "'\";--",
)
_REMEMBERED = 12
_MOST_FINGERS = 5
_ANSWERED = 0.4
_LOOKS = 25
"""Hits before the hands look again for what can be touched: it costs more than a hit."""


class Monkey:
    """Hits one window at random; the same seed gives the same hits.

    Attributes:
        latest: the last events, for whoever looks for the one that broke something.
    """

    def __init__(self, hands: Hands, seed: str) -> None:
        self.latest: deque[str] = deque(maxlen=_REMEMBERED)
        self._hands = hands
        self._window = hands.window
        self._chance = Random(seed)
        self._seen: list[tuple[str, QPoint]] = []
        self._seen_on = -1
        self._before_looking = 0
        self._ways = {
            self._tap_anywhere: 25,
            self._tap_something: 25,
            self._drag: 12,
            self._several_fingers: 12,
            self._key: 16,
            self._text: 4,
            self._mouse: 4,
            self._wheel: 1,
            self._close: 1,
        }

    def hit(self) -> None:
        """Do one thing; the screens answer now, or after a few more, as on a busy machine."""
        (way,) = self._chance.choices(list(self._ways), list(self._ways.values()))
        self.latest.append(way.__name__.removeprefix("_"))
        way()
        if self._chance.random() < _ANSWERED:
            QCoreApplication.processEvents()

    def _somewhere(self) -> QPoint:
        width, height = self._window.width(), self._window.height()
        return QPoint(self._chance.randrange(width), self._chance.randrange(height))

    def _near(self, start: QPoint) -> QPoint:
        spread = self._chance.choice((3, 40, 400))
        x = start.x() + self._chance.randint(-spread, spread)
        y = start.y() + self._chance.randint(-spread, spread)
        return QPoint(max(0, min(x, self._window.width())), max(0, min(y, self._window.height())))

    def _tap_anywhere(self) -> None:
        self._tap(self._somewhere())

    def _tap_something(self) -> None:
        buttons = self._buttons()
        if buttons:
            name, where = self._chance.choice(buttons)
            self.latest.append(name)
            self._tap(where)

    def _buttons(self) -> list[tuple[str, QPoint]]:
        """Return the names and the places of what can be touched, as it was some hits ago."""
        page = self._hands.screens.session.page
        self._before_looking -= 1
        if page != self._seen_on or self._before_looking < 0:
            self._seen_on, self._before_looking = page, _LOOKS
            items = [item for item in self._hands.items() if _can_be_touched(item)]
            self._seen = [(item.objectName(), self._hands.middle(item)) for item in items]
        return self._seen

    def _tap(self, where: QPoint) -> None:
        self._finger().press(0, where, self._window).commit(processEvents=False)
        self._finger().release(0, where, self._window).commit(processEvents=False)

    def _finger(self) -> QTest.QTouchEventSequence:
        return QTest.touchEvent(self._window, touchscreen(), False)

    def _drag(self) -> None:
        where = self._somewhere()
        self._finger().press(0, where, self._window).commit(processEvents=False)
        for _ in range(self._chance.randint(1, 6)):
            where = self._near(where)
            self._finger().move(0, where, self._window).commit(processEvents=False)
        self._finger().release(0, where, self._window).commit(processEvents=False)

    def _several_fingers(self) -> None:
        """Put fingers down and lift them one after the other, in any order."""
        down: dict[int, QPoint] = {}
        count = self._chance.randint(2, _MOST_FINGERS)
        coming = [*range(count)]
        self._chance.shuffle(coming)
        leaving = [*range(count)]
        self._chance.shuffle(leaving)
        for finger in coming:
            self._touch(down, finger, Qt.TouchPointState.TouchPointPressed)
            down[finger] = self._somewhere()
        for finger in leaving:
            self._touch(down, finger, Qt.TouchPointState.TouchPointReleased)
            del down[finger]

    def _touch(self, down: dict[int, QPoint], finger: int, state: Qt.TouchPointState) -> None:
        event = self._finger()
        for other in down:
            if other != finger:
                event.stationary(other)
        if state == Qt.TouchPointState.TouchPointPressed:
            event.press(finger, self._somewhere(), self._window)
        else:
            event.release(finger, self._near(down[finger]), self._window)
        event.commit(processEvents=False)

    def _key(self) -> None:
        key = self._chance.choice(KEYS)
        modifiers = Qt.KeyboardModifier.NoModifier
        for each in MODIFIERS:
            if self._chance.random() < 0.2:
                modifiers |= each
        self.latest.append(f"{key.name} {modifiers}")
        QTest.keyClick(self._window, key, modifiers)

    def _text(self) -> None:
        """Send what a broken or hostile keyboard might."""
        text = self._chance.choice(TEXTS)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, text)
            QGuiApplication.sendEvent(self._window, event)

    def _mouse(self) -> None:
        button, where = self._chance.choice(BUTTONS), self._somewhere()
        click = self._chance.choice((QTest.mouseClick, QTest.mouseDClick))
        click(self._window, button, Qt.KeyboardModifier.NoModifier, where)

    def _wheel(self) -> None:
        where = QPointF(self._somewhere())
        turn = QPoint(0, self._chance.choice((-1200, -120, 120, 1200)))
        nothing = (Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier)
        event = QWheelEvent(
            where, where, QPoint(), turn, *nothing, Qt.ScrollPhase.NoScrollPhase, False
        )
        QGuiApplication.sendEvent(self._window, event)

    def _close(self) -> None:
        """Ask the window to close, as a window manager would."""
        QGuiApplication.sendEvent(self._window, QCloseEvent())


def _can_be_touched(item: QQuickItem) -> bool:
    button = item.inherits("QQuickAbstractButton") or item.inherits("QQuickTextInput")
    return item.isEnabled() and item.width() > 0 and (button or item.inherits("QQuickTextEdit"))
