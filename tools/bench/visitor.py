"""A visitor's finger on the real screens, in the application's own event loop.

A visit is a generator: it touches, then yields what must come true before it goes on. A timer
watches for that, so that Qt is never driven from inside (nested loops keep deleted objects alive).
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QTimer
from PySide6.QtGui import QInputDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk import app, cli
from kiosk.models.session_model import SessionModel

log = logging.getLogger(__name__)

Page = SessionModel.Page
Condition = Callable[[], bool]
Visit = Iterator[Condition]
Tap = tuple[str, float, float]
"""The page that it led to; the milliseconds until it was painted; those of the processor."""

Cost = tuple[float, float]
"""Milliseconds of the clock, and of the processor in the GUI thread, which also paints."""

_WATCH_MS = 5
_PATIENCE = 60
"""Seconds before a visit that is stuck gives up."""


class Visitor:
    """Touches the window, and knows when a page was painted.

    Attributes:
        breath: seconds of rest before each tap; a person takes far more.
        painted: the page of the latest frame, and when it was on the screen (`perf_counter`).
        touched: the name of what was touched last.
    """

    def __init__(self, screens: app.Screens) -> None:
        self.screens = screens
        self.breath = 0.05
        self.painted = (Page.Attract, time.perf_counter())
        self.touched = ""
        self._first_of_page = (0.0, 0.0)
        self._done: Condition | None = None
        self._seen = (0.0, 0.0)
        self._touchscreen = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)
        screens.window.frameSwapped.connect(self._note_frame)

    def touch(self, name: str) -> Visit:
        """Touch the item of that name as soon as it is there and enabled."""
        yield from self._rest()
        yield self._in_place(name)
        self._tap(name)

    def go(self, name: str, page: Page, times: list[Tap]) -> Visit:
        """Touch an item; add how long it took until the page it leads to was painted."""
        yield from self._rest()
        yield self._in_place(name)
        spent = time.thread_time()
        lifted = self._tap(name)
        yield lambda: self.painted[0] == page and self.painted[1] > lifted
        painted, processor = self._first_of_page
        times.append((page.name, (painted - lifted) * 1000, (processor - spent) * 1000))

    def change(self, name: str, done: Condition, times: list[Cost]) -> Visit:
        """Touch an item; add what it cost until the first frame in which `done` is true."""
        yield from self._rest()
        yield self._in_place(name)
        self._done = done
        spent = time.thread_time()
        lifted = self._tap(name)
        yield lambda: self._done is None
        painted, processor = self._seen
        times.append(((painted - lifted) * 1000, (processor - spent) * 1000))

    def type(self, text: str) -> Visit:
        """Type on a keyboard, in the field that has the focus."""
        yield from self._rest()
        for character in text:
            QTest.keyClick(self.screens.window, character)  # type: ignore[call-overload]

    def _in_place(self, name: str) -> Condition:
        """Return whether an item can be touched and has not moved since it was last asked.

        A layout places its items a frame after they appear: a finger would hit where they were.
        """
        before: list[QPoint] = []

        def still() -> bool:
            item = self._ready(name)
            if item is None:
                return False
            before.append(_middle(item))
            return before[-1:] == before[-2:-1]

        return still

    def _rest(self) -> Visit:
        end = time.perf_counter() + self.breath
        yield lambda: time.perf_counter() > end

    def _tap(self, name: str) -> float:
        """Press and lift one finger; return when it was lifted."""
        item = self._ready(name)
        assert item is not None  # noqa: S101 - waited for
        self.touched = name
        where = _middle(item)
        window = self.screens.window
        QTest.touchEvent(window, self._touchscreen).press(0, where, window).commit(
            processEvents=False
        )
        lifted = time.perf_counter()
        QTest.touchEvent(window, self._touchscreen).release(0, where, window).commit(
            processEvents=False
        )
        return lifted

    def _note_frame(self) -> None:
        page, now = Page(self.screens.session.page), time.perf_counter()
        if self._done is not None and self._done():
            self._done, self._seen = None, (now, time.thread_time())
        if page != self.painted[0]:
            self._first_of_page = (now, time.thread_time())
        self.painted = (page, now)

    def _ready(self, name: str) -> QQuickItem | None:
        items = (it for it in _visible(self.screens.window.contentItem()))
        return next((it for it in items if it.objectName() == name and it.isEnabled()), None)


def perform(visit: Callable[[Visitor], Visit]) -> int:
    """Run `kiosk run`, settings from the environment, with a visit; return the exit code."""

    class Visited(app.Screens):
        """The screens, visited."""

        def start(self) -> None:
            """Start as they do, and let the visitor in."""
            super().start()
            visitor = Visitor(self)
            self._watch = _Watch(visitor, visit(visitor), lambda: self.background.is_ready)

    app.Screens = Visited  # type: ignore[misc]
    return cli.main(["run"])


class _Watch:
    """Lets a visit go on each time what it waits for has come true."""

    def __init__(self, visitor: Visitor, visit: Visit, awaited: Condition) -> None:
        self._visitor = visitor
        self._visit = visit
        self._awaited = awaited
        self._since = time.monotonic()
        self._steps = 0
        self._timer = QTimer(interval=_WATCH_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        if time.monotonic() - self._since > _PATIENCE:
            page, touched = self._visitor.painted[0].name, self._visitor.touched
            log.error("stuck after %d steps, on %s, %s touched", self._steps, page, touched)
            QCoreApplication.exit(1)
        if not self._awaited():
            return
        self._since = time.monotonic()
        self._steps += 1
        try:
            self._awaited = next(self._visit)
        except StopIteration:
            QCoreApplication.exit(0)


def _middle(item: QQuickItem) -> QPoint:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def _visible(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from _visible(child)
