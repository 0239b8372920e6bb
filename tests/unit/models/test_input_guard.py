"""What reaches the window: one finger, the left button, the few keys that a visitor needs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QKeyEvent, QMouseEvent, QWindow

from kiosk.models.input_guard import InputGuard
from kiosk.models.repeats import Delays, Repeats

Key = Qt.Key
Kind = QEvent.Type
NONE = Qt.KeyboardModifier.NoModifier
KEYS = QRectF(500, 500, 100, 100)
"""Where the keys of a keyboard stand."""
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Watch:
    """A window under guard."""

    def __init__(self) -> None:
        self.window = QWindow()
        self.now = 0.0
        repeats = Repeats(lambda: Delays(0.25, 0.06), 20, lambda: self.now)
        self.guard = InputGuard(self.window, repeats, KEYS.contains)
        self.trail: list[str] = []
        self.guard.active.connect(lambda: self.trail.append("active"))
        self.guard.escaped.connect(lambda: self.trail.append("escaped"))

    def stops(self, event: QEvent) -> bool:
        """Say whether an event stops at the guard, half a second after the one before."""
        self.now += 0.5
        return self.stops_at_once(event)

    def stops_at_once(self, event: QEvent) -> bool:
        """Say whether an event stops at the guard, at the same time as the one before."""
        return self.guard.eventFilter(self.window, event)


class Reader(QObject):
    """What has the focus, and says whether it takes text."""

    def __init__(self, accepts_text: bool) -> None:
        super().__init__()
        self.setProperty("acceptsText", accepts_text)


@pytest.fixture
def watch(qapp):
    return Watch()


@pytest.fixture
def focus(monkeypatch):
    """Decide what has the focus."""

    def give(item: QObject | None) -> None:
        monkeypatch.setattr(
            "kiosk.models.input_guard.QGuiApplication.focusObject", staticmethod(lambda: item)
        )

    give(None)
    return give


def key(
    code: Key,
    text: str = "",
    modifiers: Qt.KeyboardModifier = NONE,
    *,
    kind: QEvent.Type = Kind.KeyPress,
    repeated: bool = False,
) -> QKeyEvent:
    return QKeyEvent(kind, code, modifiers, text, repeated)


def click(
    button: Qt.MouseButton,
    kind: QEvent.Type = Kind.MouseButtonPress,
    *,
    place: QPointF = QPointF(1, 1),  # noqa: B008 - never changed
) -> QMouseEvent:
    return QMouseEvent(kind, place, place, button, button, NONE)


@pytest.mark.parametrize(
    "code", [Key.Key_Tab, Key.Key_Backtab, Key.Key_Down, Key.Key_Return, Key.Key_Space]
)
def test_keys_that_walk_the_page_pass(watch, focus, code):
    assert not watch.stops(key(code))
    assert not watch.stops(key(code, modifiers=SHIFT))
    assert watch.trail == ["active", "active"]


@pytest.mark.parametrize("code", [Key.Key_F4, Key.Key_Delete, Key.Key_Menu, Key.Key_Super_L])
def test_other_keys_stop(watch, focus, code):
    focus(Reader(accepts_text=True))
    assert watch.stops(key(code))


@pytest.mark.parametrize(
    "modifier",
    [
        Qt.KeyboardModifier.ControlModifier,
        Qt.KeyboardModifier.AltModifier,
        Qt.KeyboardModifier.MetaModifier,
    ],
)
def test_shortcuts_stop_even_of_keys_that_pass(watch, focus, modifier):
    focus(Reader(accepts_text=True))
    assert watch.stops(key(Key.Key_Tab, modifiers=modifier))
    assert watch.stops(key(Key.Key_C, "c", modifier, kind=Kind.ShortcutOverride))


@pytest.mark.requirement("A20")
def test_a20_a_key_pressed_again_too_soon_does_not_count_nor_does_its_release(watch, focus):
    assert not watch.stops(key(Key.Key_Space, " "))
    assert not watch.stops_at_once(key(Key.Key_Space, " ", kind=Kind.KeyRelease))
    assert watch.stops_at_once(key(Key.Key_Space, " "))
    assert watch.stops_at_once(key(Key.Key_Space, " ", kind=Kind.KeyRelease))
    assert not watch.stops_at_once(key(Key.Key_Tab))
    assert not watch.stops_at_once(key(Key.Key_Space, " "))
    assert not watch.stops_at_once(key(Key.Key_Space, " ", kind=Kind.KeyRelease))


@pytest.mark.requirement("A20")
def test_a20_a_second_click_too_soon_does_not_count_until_it_is_released(watch):
    left = Qt.MouseButton.LeftButton
    assert not watch.stops(click(left))
    assert not watch.stops_at_once(click(left, Kind.MouseButtonRelease))
    assert watch.stops_at_once(click(left))
    for kind in (Kind.MouseButtonDblClick, Kind.MouseMove, Kind.MouseButtonRelease):
        assert watch.stops_at_once(click(left, kind))
    assert not watch.stops(click(left))
    assert not watch.stops_at_once(click(left, Kind.MouseMove))


@pytest.mark.requirement("A20")
def test_a20_where_one_types_a_second_press_counts_much_sooner(watch, focus):
    """Sooner than a finger comes back, but not as soon as a screen bounces."""
    focus(Reader(accepts_text=True))
    left = Qt.MouseButton.LeftButton
    letters, clicks = [], []
    for after in (1, 0.03, 0.04):
        watch.now += after
        letters.append(watch.stops_at_once(key(Key.Key_L, "l")))
        clicks.append(watch.stops_at_once(click(left, place=KEYS.center())))
        watch.stops_at_once(click(left, Kind.MouseButtonRelease, place=KEYS.center()))
    assert letters == clicks == [False, True, False]


@pytest.mark.requirement("A20")
def test_a_key_held_down_counts_once(watch, focus):
    assert watch.stops(key(Key.Key_Backspace, repeated=True))


def test_letters_pass_only_where_text_is_expected(watch, focus):
    assert watch.stops(key(Key.Key_A, "a"))
    focus(Reader(accepts_text=False))
    assert watch.stops(key(Key.Key_A, "a"))
    focus(Reader(accepts_text=True))
    assert not watch.stops(key(Key.Key_A, "a"))
    assert not watch.stops(key(Key.Key_A, "À", SHIFT))
    assert not watch.stops(key(Key.Key_A, "a", kind=Kind.KeyRelease))


def test_escape_is_taken_as_the_way_back_once(watch, focus):
    assert watch.stops(key(Key.Key_Escape, "\x1b"))
    assert watch.stops(key(Key.Key_Escape, "\x1b", kind=Kind.KeyRelease))
    assert watch.trail == ["active", "escaped"]


def test_only_the_left_button_passes(watch):
    assert not watch.stops(click(Qt.MouseButton.LeftButton))
    assert watch.stops(click(Qt.MouseButton.RightButton))
    assert watch.stops(click(Qt.MouseButton.MiddleButton))


def test_menus_and_drops_stop_and_are_no_sign_of_life(watch):
    menu = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(1, 1), QPoint(1, 1))
    drop = QDropEvent(
        QPointF(1, 1), Qt.DropAction.CopyAction, QMimeData(), Qt.MouseButton.LeftButton, NONE
    )
    assert watch.stops(menu)
    assert watch.stops(drop)
    assert watch.trail == []


def test_everything_else_passes(watch):
    assert not watch.stops(QEvent(Kind.Expose))
