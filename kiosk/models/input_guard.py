"""What hostile or clumsy hands may send to the window: one finger, few keys, each press once."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QTouchEvent, QWindow

from kiosk.models.repeats import Repeats

_ALWAYS = {
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Space,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Backspace,
}
_HARMLESS = (
    Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.KeypadModifier
    | Qt.KeyboardModifier.GroupSwitchModifier
)
_KEYS = {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride}
_TOUCHES = {QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd}
_PRESSES = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick}
_MICE = {*_PRESSES, QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease}
_POINTS = {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.KeyPress}
_NEVER = {
    QEvent.Type.ContextMenu,
    QEvent.Type.Drop,
    QEvent.Type.DragEnter,
    QEvent.Type.NativeGesture,
}


class InputGuard(QObject):
    """Filters the window's events in public mode.

    Signals:
        active: somebody touched the screen or a key.
        escaped: the Escape key, to be taken as « Retour ».
    """

    active = Signal()
    escaped = Signal()

    def __init__(
        self, window: QWindow, repeats: Repeats, on_keys: Callable[[QPointF], bool]
    ) -> None:
        """Take what tells repeats, and what tells whether a place is on keys to type on."""
        super().__init__(window)
        self._window = window
        self._repeats = repeats
        self._on_keys = on_keys
        self._ignored_key: int | None = None
        self._ignoring_finger = False
        self._ignoring_mouse = False
        self._several_fingers = False
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return whether the event stops here."""
        del watched
        kind = event.type()
        if kind in _POINTS:
            self.active.emit()
        if kind in _KEYS and isinstance(event, QKeyEvent):
            return self._stops_key(event)
        if kind in _TOUCHES and isinstance(event, QTouchEvent):
            return self._stops_touch(event)
        if kind in _MICE and isinstance(event, QMouseEvent):
            return self._stops_mouse(event)
        return kind in _NEVER

    def _stops_key(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~_HARMLESS or event.isAutoRepeat():
            return True
        if event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.KeyPress:
                self.escaped.emit()
            return True
        if self._repeats_key(event):
            return True
        if event.key() in _ALWAYS:
            return False
        return not (event.text().isprintable() and event.text() and self._text_is_expected())

    def _repeats_key(self, event: QKeyEvent) -> bool:
        """A press that repeats the last one is not counted, nor is its release."""
        kind, key = event.type(), event.key()
        if kind == QEvent.Type.KeyPress:
            repeats = self._repeats.is_key_repeat(key, typing=self._text_is_expected())
            self._ignored_key = key if repeats else None
        return kind != QEvent.Type.ShortcutOverride and key == self._ignored_key

    def _stops_mouse(self, event: QMouseEvent) -> bool:
        """A touch screen may pose as a mouse: its repeated clicks are not counted either."""
        kind = event.type()
        if kind == QEvent.Type.MouseMove:
            return self._ignoring_mouse
        if event.button() != Qt.MouseButton.LeftButton:
            return kind in _PRESSES
        if kind == QEvent.Type.MouseButtonPress:
            self._ignoring_mouse = self._repeats_touch(event.position())
        return self._ignoring_mouse

    def _stops_touch(self, event: QTouchEvent) -> bool:
        """Ignore a touch that repeats the last one, and two fingers until all are lifted."""
        ended = event.type() == QEvent.Type.TouchEnd
        if event.type() == QEvent.Type.TouchBegin:
            self._ignoring_finger = self._repeats_touch(event.points()[0].position())
        if len(event.points()) > 1 and not self._several_fingers:
            self._several_fingers = True
            self._cancel(event)
        stopped = self._several_fingers or self._ignoring_finger
        if ended:
            self._several_fingers = False
        return stopped

    def _repeats_touch(self, place: QPointF) -> bool:
        return self._repeats.is_touch_repeat(place, typing=self._on_keys(place))

    def _cancel(self, event: QTouchEvent) -> None:
        """Let go of what the first finger pressed."""
        cancel = QTouchEvent(QEvent.Type.TouchCancel, event.pointingDevice())
        QGuiApplication.sendEvent(self._window, cancel)

    def _text_is_expected(self) -> bool:
        focus: QObject | None = QGuiApplication.focusObject()
        if focus is None:
            return False
        return bool(
            focus.property("acceptsText")
            or QGuiApplication.inputMethod().queryFocusObject(Qt.InputMethodQuery.ImEnabled, None)
        )
