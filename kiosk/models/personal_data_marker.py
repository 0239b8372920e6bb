"""Marks personal data in a text on the screen, without touching the text."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickTextDocument

from kiosk.domain.personal_data import find

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


class _Highlighter(QSyntaxHighlighter):
    """Underlines the mentions of each paragraph."""

    def __init__(self, document: QTextDocument, format_: QTextCharFormat) -> None:
        super().__init__(document)
        self._format = format_

    def highlightBlock(self, text: str) -> None:
        """Mark one paragraph. Qt counts UTF-16 units, Python counts code points."""
        for mention in find(text):
            start = len(text[: mention.start].encode("utf-16-le")) // 2
            length = len(text[mention.start : mention.end].encode("utf-16-le")) // 2
            self.setFormat(start, length, self._format)


@QmlElement
class PersonalDataMarker(QObject):
    """Marks names, numbers and addresses in a text field: underlined and bold."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._highlighter: _Highlighter | None = None

    @Slot(QObject)
    def watch(self, document: QObject) -> None:
        """Mark a field's text from now on."""
        if isinstance(document, QQuickTextDocument):
            look = QTextCharFormat()
            look.setFontWeight(QFont.Weight.Bold)
            look.setFontUnderline(True)
            self._highlighter = _Highlighter(document.textDocument(), look)
