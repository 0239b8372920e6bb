"""Closing the open project with its public balance sheet."""

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.balance import LONGEST_PART, Ending
from kiosk.domain.trial import ON_TRIAL
from kiosk.domain.typed_time import read_day, written_day
from kiosk.models.desk.desk_work import DeskWork
from kiosk.models.desk.project_draft_model import ProjectDraftModel
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.rows import Rows

if TYPE_CHECKING:
    from kiosk.services.desk.balances import SignedSheet
    from kiosk.services.desk.catalogue import DeskServices

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class BalanceRow:
    """A balance sheet.

    Attributes:
        ending: a value of `Ending`.
        parts: the texts of `Balance`, in its order.
        by: how colleagues call who wrote it.
        taken_back: whether the trial went on after it.
    """

    ending: str
    day: str
    reason: str
    parts: list[str]
    by: str
    taken_back: bool


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class BalanceRows(Rows):
    """Balance sheets, the last one first."""

    row_type = BalanceRow


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class BalanceModel(ProjectDraftModel):
    """The balance sheet of the open project.

    Its draft has `ending`, `reason`, and the parts by their names in `Balance`.
    """

    changed = Signal()

    def __init__(self, desk: DeskWork, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.partChanged.connect(self.changed)
        self._rows = BalanceRows(self)

    @Property(BalanceRows, constant=True)
    def rows(self) -> BalanceRows:
        """The balance sheets."""
        return self._rows

    @Property(bool, notify=changed)
    def onTrial(self) -> bool:
        """Whether the project is on trial: it can be closed."""
        return self._project is not None and self._project.stage in ON_TRIAL

    @Property(bool, notify=changed)
    def closed(self) -> bool:
        """Whether a balance sheet stands."""
        return bool(self._rows.count) and not self._rows.first.taken_back

    @Property(int, constant=True)
    def longest(self) -> int:
        """The most signs of a part."""
        return LONGEST_PART

    @Slot(str)
    def close(self, day: str) -> None:
        """Close the project: `moved`, or a refusal, follows."""
        project, typed = self._project, dict(self._draft)
        if project is None or not typed.get("ending"):
            return

        def close(desk: "DeskServices", me: UUID) -> None:
            from kiosk.services.desk.balances import Closing  # noqa: PLC0415 - the door does not wait

            parts = {name: typed.get(name, "") for name in PARTS}
            ending, reason = Ending(typed["ending"]), typed.get("reason", "")
            desk.balances.close(me, Closing(project.id, ending, read_day(day), reason, parts))

        self._change(close, self._moved)

    @Slot()
    def takeBack(self) -> None:
        """Take the balance sheet back; its words are the draft of the next one."""
        project = self._project
        if project is None:
            return
        if self._rows.count:
            last = self._rows.first
            draft = {"ending": last.ending, "reason": last.reason}
            self._fill(draft | dict(zip(PARTS, last.parts, strict=True)))
        self._change(lambda desk, me: desk.balances.take_back(me, project.id), self._moved)

    def _forget(self) -> None:
        self._rows.replace([])

    def _read(self) -> None:
        self._read_part(
            lambda desk, me, key: desk.balances.of_project(me, key),
            lambda signed: self._rows.replace([_row(it) for it in reversed(signed)]),
        )


PARTS = ("tried", "measured", "learnt", "failed", "stays")
"""The parts by their names in `Balance`, in its order."""


def _row(signed: "SignedSheet") -> BalanceRow:
    it = signed.sheet
    return BalanceRow(
        it.ending.value,
        written_day(it.day),
        it.reason,
        list(asdict(it.balance).values()),
        signed.by,
        it.taken_back_at is not None,
    )
