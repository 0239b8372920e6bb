"""Tying the open project to its number in the participatory budget."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.participatory_budget import LONGEST_NUMBER, BudgetLink
from kiosk.domain.project import PUBLIC_STAGES
from kiosk.domain.typed_budget import LONGEST_SERVICE, TypedLink
from kiosk.models.budget_model import BudgetModel
from kiosk.models.desk.desk_work import DeskWork
from kiosk.models.desk.project_draft_model import ProjectDraftModel
from kiosk.models.qt import Property, QmlUncreatable

if TYPE_CHECKING:
    from uuid import UUID

    from kiosk.services.desk.catalogue import DeskServices

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class BudgetTieModel(ProjectDraftModel):
    """The link of the open project; its draft has `number`, `edition`, `euros`, `service`."""

    changed = Signal()

    def __init__(self, desk: DeskWork, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.partChanged.connect(self.changed)
        self._link: BudgetLink | None = None
        self._budget = BudgetModel(self)

    @Property(BudgetModel, constant=True)
    def budget(self) -> BudgetModel:
        """What the public reads of it."""
        return self._budget

    @Property(bool, notify=changed)
    def tied(self) -> bool:
        """Whether an agent tied it; the city's file made it otherwise, if there is a link."""
        return self._link is not None and self._link.tie is not None

    @Property(bool, notify=changed)
    def canTie(self) -> bool:
        """Whether the project may be tied: the screens show it, and it has no number."""
        shown = self._project is not None and self._project.stage in PUBLIC_STAGES
        return shown and self._link is None

    @Property(int, constant=True)
    def longestNumber(self) -> int:
        """The most signs of a number."""
        return LONGEST_NUMBER

    @Property(int, constant=True)
    def longestService(self) -> int:
        """The most signs of a service."""
        return LONGEST_SERVICE

    @Slot()
    def tie(self) -> None:
        """Keep the link: `moved`, or a refusal, follows."""
        project, typed = self._project, dict(self._draft)
        if project is None:
            return
        number, edition = typed.get("number", ""), typed.get("edition", "")
        more = typed.get("euros", ""), typed.get("service", "")

        def tie(desk: "DeskServices", me: "UUID") -> None:
            desk.budget_ties.tie(me, TypedLink.read(project.id, number, edition, more))

        self._change(tie, self._tied)

    @Slot()
    def untie(self) -> None:
        """Take the link away; its words are the draft of the next one."""
        project, link = self._project, self._link
        if project is None or link is None:
            return
        euros = "" if link.euros is None else str(link.euros)
        draft = {"number": link.number, "edition": str(link.edition)}
        self._fill(draft | {"euros": euros, "service": link.service})
        self._change(lambda desk, me: desk.budget_ties.untie(me, project.id), self._moved)

    def _tied(self, _nothing: None) -> None:
        self._fill({})
        self.moved.emit()

    def _forget(self) -> None:
        self._show(None)

    def _read(self) -> None:
        self._read_part(lambda desk, me, key: desk.budget_ties.of_project(me, key), self._show)

    def _show(self, link: BudgetLink | None) -> None:
        self._link = link
        self._budget.show(link, "fr")
