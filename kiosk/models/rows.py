"""List models whose roles are the fields of a frozen dataclass, declared once."""

import dataclasses
import re
from collections.abc import Sequence
from typing import Any, ClassVar

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from kiosk.models.qt import Property

Index = QModelIndex | QPersistentModelIndex


def camel(name: str) -> str:
    """Return a Python name as QML writes it."""
    return re.sub(r"_(\w)", lambda match: match.group(1).upper(), name)


class Rows(QAbstractListModel):
    """Rows of one frozen dataclass; a subclass says which: `row_type = VoiceRow`."""

    countChanged = Signal()

    row_type: ClassVar[type]
    _fields: ClassVar[dict[int, str]] = {}

    def __init_subclass__(cls) -> None:
        """Give each field of the row a role."""
        super().__init_subclass__()
        names = [field.name for field in dataclasses.fields(cls.row_type)]
        cls._fields = {int(Qt.ItemDataRole.UserRole) + n: name for n, name in enumerate(names)}

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Any] = []

    @Property(int, notify=countChanged)
    def count(self) -> int:
        """How many rows there are."""
        return len(self._rows)

    @property
    def first(self) -> Any:  # noqa: ANN401 - one of the rows
        """The first row.

        Raises:
            IndexError: if there is none.
        """
        return self._rows[0]

    @property
    def all(self) -> tuple[Any, ...]:
        """Every row."""
        return tuple(self._rows)

    def at(self, place: int) -> Any:  # noqa: ANN401 - one of the rows
        """Return the row at a place."""
        return self._rows[place]

    @property
    def last(self) -> Any:  # noqa: ANN401 - one of the rows
        """The last row.

        Raises:
            IndexError: if there is none.
        """
        return self._rows[-1]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        """Return the roles: the row's fields in camelCase."""
        return {role: QByteArray(camel(name).encode()) for role, name in self._fields.items()}

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:  # noqa: ANN401
        """Return one field of one row."""
        name = self._fields.get(role)
        return getattr(self._rows[index.row()], name) if index.isValid() and name else None

    def replace(self, rows: Sequence[Any]) -> None:
        """Show these rows instead; the same ones again disturb nobody who reads them."""
        if list(rows) == self._rows:
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()
        self.countChanged.emit()

    def extend(self, rows: Sequence[Any]) -> None:
        """Show these rows after the others."""
        if not rows:
            return
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
        self._rows.extend(rows)
        self.endInsertRows()
        self.countChanged.emit()

    def insert(self, place: int, row: Any) -> None:  # noqa: ANN401 - one of the rows
        """Show one more row, at a place."""
        self.beginInsertRows(QModelIndex(), place, place)
        self._rows.insert(place, row)
        self.endInsertRows()
        self.countChanged.emit()

    def remove(self, place: int) -> None:
        """Show a row no more."""
        self.beginRemoveRows(QModelIndex(), place, place)
        del self._rows[place]
        self.endRemoveRows()
        self.countChanged.emit()

    def change(self, place: int, row: Any) -> None:  # noqa: ANN401 - one of the rows
        """Show another row at a place."""
        self._rows[place] = row
        self.dataChanged.emit(self.index(place), self.index(place))
