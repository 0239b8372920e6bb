"""The page of the audit log: searched, and verified from its first line to its last."""

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.audit import EVERY_LINE, AuditQuery
from kiosk.domain.calendar import local_moment
from kiosk.domain.journal import AuditLine
from kiosk.domain.typed_time import WrongDay, read_day
from kiosk.models.desk.desk_work import DeskWork
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.rows import Rows

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class AuditLineRow:
    """A line of the audit log."""

    sequence: int
    moment: str
    action: str
    subject: str
    actor: str


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class AuditLineRows(Rows):
    """Lines of the audit log."""

    row_type = AuditLineRow


@QmlElement
@QmlUncreatable("The application gives it to the agents' pages.")
class AuditModel(QObject):
    """What was done, newest first."""

    changed = Signal()

    def __init__(self, desk: DeskWork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows = AuditLineRows(self)
        self._query = EVERY_LINE
        self._wrong = ""
        self._verdict = ""

    @Property(AuditLineRows, constant=True)
    def rows(self) -> AuditLineRows:
        """The lines found, newest first."""
        return self._rows

    @Property(str, notify=changed)
    def wrong(self) -> str:
        """Which field cannot be understood: `day`, `subject`; or empty."""
        return self._wrong

    @Property(str, notify=changed)
    def verdict(self) -> str:
        """What the verification found: `busy`, `whole`, the number of a line; or empty."""
        return self._verdict

    @Slot(str, str, str)
    def search(self, day: str, action: str, subject: str) -> None:
        """Find the lines of a day (23/11/2026), of actions that begin so, of a subject's id."""
        self._wrong = ""
        try:
            on = read_day(day) if day.strip() else None
        except WrongDay:
            self._refuse("day")
            return
        try:
            key = UUID(subject.strip()) if subject.strip() else None
        except ValueError:
            self._refuse("subject")
            return
        self._query = AuditQuery(on, action.strip(), key)
        self.changed.emit()
        query = self._query
        self._desk.read(lambda desk, me: desk.auditing.lines(me, query), self._show)

    @Slot()
    def more(self) -> None:
        """Find the lines before the last one shown."""
        if self._rows.count == 0:
            return
        query, before = self._query, self._rows.last.sequence
        self._desk.read(lambda desk, me: desk.auditing.lines(me, query, before), self._add)

    @Slot()
    def verify(self) -> None:
        """Read the whole log: did anybody touch it?"""
        self._judge("busy")
        self._desk.keep_up(
            lambda desk, me: desk.auditing.verify(me),
            lambda broken: self._judge("whole" if broken is None else str(broken)),
            lambda _refusal: self._judge(""),
        )

    def _show(self, lines: tuple[AuditLine, ...]) -> None:
        self._rows.replace([_row(line) for line in lines])

    def _add(self, lines: tuple[AuditLine, ...]) -> None:
        self._rows.extend([_row(line) for line in lines])

    def _refuse(self, field: str) -> None:
        self._wrong = field
        self.changed.emit()

    def _judge(self, verdict: str) -> None:
        self._verdict = verdict
        self.changed.emit()


def _row(line: AuditLine) -> AuditLineRow:
    return AuditLineRow(
        sequence=line.sequence,
        moment=f"{local_moment(line.at):%d/%m/%Y %H:%M:%S}",
        action=line.action,
        subject=str(line.subject_id),
        actor=line.actor,
    )
