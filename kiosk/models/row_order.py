"""The order of the rows of a list, for the keyboard and for the voice."""

from itertools import pairwise

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class RowOrder(QObject):
    """Keeps rows in the order in which they stand.

    Tab and the accessibility tree follow the order in which Qt made them, and a list that is turned
    back makes those above after those below (QTBUG-87073, QTBUG-117591).
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: QQuickItem | None = None
        # Rows find their places after they are made.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._restore)

    @Slot(QQuickItem)
    def keep(self, rows: QQuickItem) -> None:
        """Keep in order what an item holds, from now on."""
        self._rows = rows
        rows.childrenChanged.connect(self._soon.start)

    def _restore(self) -> None:
        rows = self._rows.childItems() if self._rows else []
        for above, below in pairwise(sorted(rows, key=QQuickItem.y)):
            below.stackAfter(above)
