"""Marks personal data in a text on the screen, without touching the text."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickTextDocument

from kiosk.domain.personal_data import find
from kiosk.models.qt import Property

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


class _Highlighter(QSyntaxHighlighter):
    """Underlines the mentions of each paragraph."""

    def __init__(self, document: QTextDocument, format_: QTextCharFormat) -> None:
        super().__init__(document)
        self._format = format_

    def highlightBlock(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Mark one paragraph. Qt counts UTF-16 units, Python counts code points."""
        for mention in find(text):
            start = len(text[: mention.start].encode("utf-16-le")) // 2
            length = len(text[mention.start : mention.end].encode("utf-16-le")) // 2
            self.setFormat(start, length, self._format)


@QmlElement
class PersonalDataMarker(QObject):
    """Marks names, numbers and addresses in a text field."""

    coloursChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ground = QColor()
        self._ink = QColor()
        self._highlighter: _Highlighter | None = None

    @Property(QColor, notify=coloursChanged)
    def ground(self) -> QColor:
        """The colour behind marked words."""
        return self._ground

    @ground.setter
    def _set_ground(self, colour: QColor) -> None:
        self._ground = colour
        self.coloursChanged.emit()

    @Property(QColor, notify=coloursChanged)
    def ink(self) -> QColor:
        """The colour of marked words and of the line under them."""
        return self._ink

    @ink.setter
    def _set_ink(self, colour: QColor) -> None:
        self._ink = colour
        self.coloursChanged.emit()

    @Slot(QObject)
    def watch(self, document: QObject) -> None:
        """Mark a field's text from now on."""
        if isinstance(document, QQuickTextDocument):
            look = QTextCharFormat()
            look.setBackground(self._ground)
            look.setForeground(self._ink)
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            self._highlighter = _Highlighter(document.textDocument(), look)
