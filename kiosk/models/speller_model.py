"""Typing with six keys: rows of signs, then the signs of a row, each said as it is typed."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from kiosk.domain import sign_rows
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.speech_model import SpeechModel

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1

_WHOLE = -1
"""No row is chosen: the rows themselves are offered."""


@QmlElement
@QmlUncreatable("The application gives it to the root view.")
class SpellerModel(QObject):
    """A field that is being spelled."""

    changed = Signal()

    def __init__(self, speech: SpeechModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speech = speech
        self._open = False
        self._row = _WHOLE
        speech.hereChanged.connect(self.changed)

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """Whether a text is being spelled."""
        return self._open

    @Property(bool, notify=changed)
    def inRow(self) -> bool:
        """Whether a row was chosen."""
        return self._row != _WHOLE

    @Property("QStringList", notify=changed)
    def signs(self) -> list[str]:
        """What can be chosen now: the rows, or the signs of the row that was chosen."""
        return [" ".join(row) for row in self._rows] if not self.inRow else list(self._chosen)

    @Property(str, notify=changed)
    def written(self) -> str:
        """What has been spelled so far."""
        reader = self._speech.reader
        return reader.written() if reader is not None and self._open else ""

    @Slot(int)
    def pick(self, index: int) -> None:
        """Choose a row, or type a sign of it."""
        if self.inRow:
            self.type(self._chosen[index])
        else:
            self._set_row(index)

    @Slot(str)
    def type(self, sign: str) -> None:
        """Type a sign in the field, and offer the rows again."""
        self._send(Qt.Key.Key_Space if sign == " " else Qt.Key.Key_unknown, sign)
        self._set_row(_WHOLE)

    @Slot()
    def rubOut(self) -> None:
        """Remove the last sign of the field."""
        self._send(Qt.Key.Key_Backspace, "\b")

    @Slot()
    def readBack(self) -> None:
        """Say what the field holds."""
        reader = self._speech.reader
        if reader is not None and reader.is_private():
            self._speech.in_private(reader.tell_written)
        elif reader is not None:
            reader.tell_written()

    @Slot()
    def close(self) -> None:
        """Offer nothing more; the text stays in its field."""
        self._open = False
        if self._speech.reader is not None:
            self._speech.reader.fill_in(None)
        self._set_row(_WHOLE)

    def begin(self, field: QQuickItem) -> None:
        """Spell in a field."""
        self._open = True
        if self._speech.reader is not None:
            self._speech.reader.fill_in(field)
        self._set_row(_WHOLE)

    def back(self) -> None:
        """Leave the row; else close."""
        if self.inRow:
            self._set_row(_WHOLE)
        else:
            self.close()

    @property
    def _rows(self) -> tuple[str, ...]:
        return sign_rows.rows(self._speech.narrator.language)

    @property
    def _chosen(self) -> str:
        return self._rows[self._row]

    def _set_row(self, row: int) -> None:
        self._row = row
        self.changed.emit()
        self._speech.settle()

    def _send(self, key: Qt.Key, text: str) -> None:
        """Send a key to the field itself, past the keyboard on the screen."""
        field = self._speech.reader.field() if self._speech.reader else None
        if field is None:
            return
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QCoreApplication.sendEvent(field, event)
        self._speech.settle()
