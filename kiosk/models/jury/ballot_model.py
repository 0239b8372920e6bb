"""A juror's ballot: one subject at a time, in an order of their own."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.voting import Mention
from kiosk.models.jury.room_work import RoomWork
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.rows import Rows

if TYPE_CHECKING:
    from kiosk.domain.jury.ballot import Grade
    from kiosk.services.jury.grading import Sheet

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1

NONE, RECUSED = -1, -2
"""What `BallotModel.mention` is before a juror chose, and when they leave it to the others."""


@dataclass(frozen=True, slots=True)
class BallotRow:
    """One subject in the list that a juror reads again before they leave."""

    place: int
    title: str
    mention: int
    reason: str


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class BallotRows(Rows):
    """Everything that is graded."""

    row_type = BallotRow


@QmlElement
@QmlUncreatable("The application gives it to the room.")
class BallotModel(QObject):
    """What one juror grades. A mention is on disk before the next subject shows."""

    changed = Signal()
    mentionChanged = Signal()
    reasonChanged = Signal()

    def __init__(self, work: RoomWork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._rows = BallotRows(self)
        self._sheets: tuple[Sheet, ...] = ()
        self._place = 0
        self._mention, self._reason = NONE, ""
        self._busy = False
        work.refused.connect(self._free)

    @Property(BallotRows, constant=True)
    def rows(self) -> BallotRows:
        """Everything that is graded, in the juror's order."""
        return self._rows

    @Property(int, notify=changed)
    def place(self) -> int:
        """Which subject is shown, from 0; as many as there are: the list to read again."""
        return self._place

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many there are."""
        return len(self._sheets)

    @Property(int, notify=changed)
    def graded(self) -> int:
        """How many have a mention or were left to the others."""
        return sum(it.grade is not None for it in self._sheets)

    @Property(str, notify=changed)
    def title(self) -> str:
        """What the subject is called."""
        return self._sheets[self._place].subject.title if self._place < self.count else ""

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """What it is, in one sentence."""
        return self._sheets[self._place].subject.sentence if self._place < self.count else ""

    @Property(str, notify=changed)
    def detail(self) -> str:
        """What it says beside that."""
        return self._sheets[self._place].subject.detail if self._place < self.count else ""

    @Property(int, notify=mentionChanged)
    def mention(self) -> int:
        """The mention chosen, from 0 to 4; -1 none yet, -2 left to the others."""
        return self._mention

    @Property(str, notify=reasonChanged)
    def reason(self) -> str:
        """Why, being typed."""
        return self._reason

    @Property(bool, notify=mentionChanged)
    def complete(self) -> bool:
        """Whether what is on the screen can be kept."""
        return self._mention == RECUSED or (self._mention >= 0 and bool(self._reason.strip()))

    def read(self) -> None:
        """Show the first subject without a mention: where the juror was."""
        seat = self._work.seat
        if seat is not None:
            self._work.read(lambda jury: jury.grading.sheets(seat), self._begin)

    @Slot(int)
    def choose(self, mention: int) -> None:
        """Choose a mention, or -2 to leave it to the others; nothing is kept yet."""
        self._mention = mention
        self.mentionChanged.emit()

    @Slot(str)
    def write(self, reason: str) -> None:
        """Note what is typed."""
        if reason != self._reason:
            self._reason = reason
            self.reasonChanged.emit()
            self.mentionChanged.emit()

    @Slot()
    def keep(self) -> None:
        """Keep the mention and its reason, then go on."""
        seat = self._work.seat
        if seat is None or self._busy or not self.complete:
            return
        self._busy = True
        sheet = self._sheets[self._place]
        mention = None if self._mention == RECUSED else Mention(self._mention)
        reason, seen = self._reason, sheet.grade.version if sheet.grade else 0
        self._work.write(
            lambda jury: jury.grading.grade(seat, sheet.subject.id, mention, reason, seen),
            self._kept,
        )

    @Slot(int)
    def show(self, place: int) -> None:
        """Go to a subject; to the list after the last one. What was not kept is left."""
        self._place = max(0, min(place, self.count))
        grade = self._sheets[self._place].grade if self._place < self.count else None
        self._mention = NONE if grade is None else RECUSED
        if grade is not None and grade.mention is not None:
            self._mention = int(grade.mention)
        self._reason = grade.reason if grade else ""
        self.changed.emit()
        self.mentionChanged.emit()
        self.reasonChanged.emit()

    def clear(self) -> None:
        """Forget everything of a juror."""
        self._busy = False
        self._take(())
        self.show(0)

    def _begin(self, sheets: "tuple[Sheet, ...]") -> None:
        self._take(sheets)
        self.show(next((n for n, it in enumerate(sheets) if it.grade is None), len(sheets)))

    def _kept(self, grade: "Grade") -> None:
        from kiosk.services.jury.grading import Sheet  # noqa: PLC0415 - the door does not wait

        self._busy = False
        self._take(
            tuple(
                Sheet(it.subject, grade) if it.subject.id == grade.subject_id else it
                for it in self._sheets
            )
        )
        self.show(self._place + 1)

    def _take(self, sheets: "tuple[Sheet, ...]") -> None:
        self._sheets = sheets
        self._rows.replace([_row(place, it) for place, it in enumerate(sheets)])

    def _free(self, refusal: str) -> None:
        self._busy = False
        if refusal == "Conflict":
            self.read()


def _row(place: int, sheet: "Sheet") -> BallotRow:
    grade = sheet.grade
    if grade is None:
        return BallotRow(place, sheet.subject.title, NONE, "")
    mention = RECUSED if grade.mention is None else int(grade.mention)
    return BallotRow(place, sheet.subject.title, mention, grade.reason)
