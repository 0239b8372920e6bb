"""The six keys and the exploring finger: while the voice speaks, they go through the screen."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTouchEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.domain.spoken import Role
from kiosk.errors import EnvironmentFault, Fault
from kiosk.models.session_model import SessionModel
from kiosk.models.speech_model import SpeechModel
from kiosk.models.speller_model import SpellerModel
from kiosk.models.spoken_tree import Stop, item_of, press
from kiosk.settings_speech import Keypad

_Type = QEvent.Type
_KEYS = {_Type.KeyPress, _Type.KeyRelease, _Type.ShortcutOverride}
_TOUCHES = {_Type.TouchBegin, _Type.TouchUpdate, _Type.TouchEnd, _Type.TouchCancel}
_CLICKS = {_Type.MouseButtonPress, _Type.MouseMove, _Type.MouseButtonRelease}
_BEGINS = {_Type.TouchBegin, _Type.MouseButtonPress}
_ENDS = {_Type.TouchEnd, _Type.MouseButtonRelease}
_ALSO = {
    Qt.Key.Key_Tab: "next",
    Qt.Key.Key_Down: "next",
    Qt.Key.Key_Backtab: "previous",
    Qt.Key.Key_Up: "previous",
    Qt.Key.Key_Enter: "activate",
}


class SpeechInput(QObject):
    """Takes the window's keys and touches before the screens do, while the voice speaks.

    Signals:
        active: somebody touched the screen or a key.
        dismissed: the panel that is open over the page must close.
        languagesAsked: the panel of languages must open.
    """

    active = Signal()
    dismissed = Signal()
    languagesAsked = Signal()

    def __init__(
        self,
        window: QQuickWindow,
        keys: Mapping[Qt.Key, str],
        session: SessionModel,
        speech: SpeechModel,
        speller: SpellerModel,
    ) -> None:
        """Take what each key code does, by its name among the settings of the keypad."""
        super().__init__(window)
        self._window = window
        self._keys = {**_ALSO, **keys}
        self._session = session
        self._speech = speech
        self._speller = speller
        self._touched: Stop | None = None
        self._several_fingers = False
        self._pressing = False
        self._deeds: dict[str, Callable[[], None]] = {
            "next": lambda: self.move(1),
            "previous": lambda: self.move(-1),
            "activate": self._activate,
            "back": self._back,
            "repeat": speech.narrator.repeat,
            "help": self._help,
            "louder": speech.louder,
            "softer": speech.softer,
        }
        window.installEventFilter(self)
        session.ended.connect(self._let_go)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return whether the event stops here."""
        del watched
        kind = event.type()
        if kind in _KEYS and isinstance(event, QKeyEvent):
            return not self._pressing and self._takes_key(event)
        if not self._speech.active or self._speech.voiceMissing:
            return False
        if kind in _TOUCHES and isinstance(event, QTouchEvent):
            self._touch(event)
            return True
        if kind in _CLICKS and isinstance(event, QMouseEvent):
            if event.buttons() or kind in _ENDS:
                self._finger(kind, event.position().toPoint())
            return True
        return False

    def move(self, step: int) -> None:
        """Go to the next stop (1) or to the one before (-1), and say it."""
        self._speech.narrator.cut()
        self._speech.look()
        if self._speech.reader is not None:
            self._speech.reader.move(step)
            self._speech.hereChanged.emit()

    def _takes_key(self, event: QKeyEvent) -> bool:
        deed = self._deed(Qt.Key(event.key()))
        if not self._speech.active:
            starts = deed == "help" and self._speech.offered
            if starts and event.type() == _Type.KeyPress:
                self.active.emit()
                self._speech.start()
            return starts
        if deed is None:
            self._speech.narrator.cut()
            self._speech.settle()
            return False
        if event.type() == _Type.KeyPress and not event.isAutoRepeat():
            self._do(self._deeds[deed])
        return True

    def _deed(self, key: Qt.Key) -> str | None:
        """Return what a key does; Space is typed in a field, and activates elsewhere."""
        reader = self._speech.reader
        if key == Qt.Key.Key_Space and reader is not None and reader.field() is None:
            return "activate"
        return self._keys.get(key)

    def _do(self, deed: Callable[[], None]) -> None:
        """Do it, unless the gesture only says that somebody is still there."""
        counting = self._session.secondsLeft > 0
        self.active.emit()
        if counting:
            self._speech.narrator.cut()
            self._speech.settle()
        else:
            deed()

    def _touch(self, event: QTouchEvent) -> None:
        kind, points = event.type(), event.points()
        self._several_fingers = self._several_fingers or len(points) > 1
        if not self._several_fingers and points:
            self._finger(kind, points[0].position().toPoint())
        if kind in _ENDS or kind == _Type.TouchCancel:
            self._several_fingers = False

    def _finger(self, kind: QEvent.Type, point: QPoint) -> None:
        """Say what is under the finger; a second touch of the same item does what it does."""
        if kind in _BEGINS:
            self._do(lambda: self._land(point))
        elif kind in _ENDS:
            armed, self._touched = self._touched, None
            if armed is not None and armed.rect.contains(point):
                self._choose(armed)
        elif self._touched is None or not self._touched.rect.contains(point):
            self._touched = None
            self._explore(point)

    def _land(self, point: QPoint) -> None:
        reader = self._speech.reader
        before = reader.here if reader else None
        self._speech.narrator.cut()
        self._speech.look()
        stop = self._explore(point)
        same = stop is not None and before is not None and stop.key == before.key
        self._touched = stop if same else None

    def _explore(self, point: QPoint) -> Stop | None:
        reader = self._speech.reader
        stop = reader.point(point) if reader else None
        self._speech.hereChanged.emit()
        return stop

    def _let_go(self) -> None:
        """Forget what a finger of the visitor who left still holds."""
        self._touched = None

    def _activate(self) -> None:
        here = self._speech.reader.here if self._speech.reader else None
        if here is None:
            self.move(1)
            return
        self._choose(here)
        field = item_of(here.key) if here.item.role is Role.FIELD else None
        if field is not None:
            self._speller.begin(field)

    def _choose(self, stop: Stop) -> None:
        """Do what an item does; what cannot be done now is said again."""
        reader, item = self._speech.reader, stop.item
        self._speech.narrator.cut()
        if reader is None:
            return
        if item.private and not item.role.acts:
            self._speech.in_private(reader.tell)
        elif not item.enabled or not item.role.acts:
            reader.tell()
        elif item.role is Role.FIELD:
            field = item_of(stop.key)
            if field is not None:
                field.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._press(stop)
        self._speech.settle()

    def _press(self, stop: Stop) -> None:
        """Do what an item does; a key that it types is for the page, and none of the six."""
        self._pressing = True
        try:
            press(stop.key)
        finally:
            self._pressing = False

    def _back(self) -> None:
        """Leave the row, the spelling, the question or the panel; else go to the page before."""
        self._speech.narrator.cut()
        if self._speech.asking:
            self._speech.refuse()
        elif self._speller.open:
            self._speller.back()
        elif self._speech.reader is not None and self._speech.reader.in_panel:
            self.dismissed.emit()
        else:
            self._session.back()
        self._speech.settle()

    def _help(self) -> None:
        """Say the keys, and open the languages."""
        self._speech.narrator.cut()
        self._speech.narrator.add(self._speech.narrator.words.welcome)
        self.languagesAsked.emit()
        self._speech.settle()


def key_codes(keypad: Keypad) -> dict[Qt.Key, str]:
    """Return what each key of a keypad does.

    Raises:
        EnvironmentFault: with code `SETTINGS` if Qt knows no key of that name.
    """
    codes: dict[Qt.Key, str] = {}
    for deed in Keypad.model_fields:
        name = getattr(keypad, deed)
        try:
            codes[Qt.Key[f"Key_{name}"]] = deed
        except KeyError:
            wanted = "il faut le nom d’une touche, comme Right ou F5."
            sentence = f"keypad.{deed} vaut « {name} » : {wanted}"
            raise EnvironmentFault(sentence, Fault.SETTINGS) from None
    return codes
