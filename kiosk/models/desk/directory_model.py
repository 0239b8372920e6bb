"""The directory of the partners: the list, and the partner that is open in it."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.partner import Partner
from kiosk.models.desk.desk_work import DeskWork
from kiosk.models.desk.refusing_model import RefusingModel
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.rows import Rows

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class PartnerRow:
    """A partner in the list."""

    partner_id: str
    name: str
    brings: str


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class PartnerRows(Rows):
    """The partners, by name."""

    row_type = PartnerRow


@QmlElement
@QmlUncreatable("The application gives it to the agents' pages.")
class DirectoryModel(RefusingModel):
    """The list, and the partner that is open. What is typed stays in the page."""

    draftChanged = Signal()

    def __init__(self, desk: DeskWork, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._rows = PartnerRows(self)
        self._partners: dict[str, Partner] = {}
        self._editing = False
        self._seen: Partner | None = None
        self._contact = ""

    @Property(PartnerRows, constant=True)
    def rows(self) -> PartnerRows:
        """The partners."""
        return self._rows

    @Property(bool, notify=draftChanged)
    def editing(self) -> bool:
        """Whether a partner is open, or a new one being written."""
        return self._editing

    @Property(bool, notify=draftChanged)
    def isNew(self) -> bool:
        """Whether it is new."""
        return self._seen is None

    @Property("QVariantMap", notify=draftChanged)
    def draft(self) -> dict[str, str]:
        """What the form begins with; `keep` takes the same names."""
        seen = self._seen
        name, brings = (seen.name, seen.brings) if seen else ("", "")
        return {"name": name, "brings": brings, "contact": self._contact}

    @Slot()
    def refresh(self) -> None:
        """Read the directory again."""
        self._desk.read(lambda desk, me: desk.directory.read(me), self._show)

    @Slot(str)
    def edit(self, partner_id: str) -> None:
        """Open a partner of the list with its contact, or write a new one for an empty id."""
        partner = self._partners.get(partner_id)
        if partner is None:
            self._open(None, "", editing=True)
            return
        self._desk.read(
            lambda desk, me: desk.directory.contact(me, partner.id),
            lambda contact: self._open(partner, contact, editing=True),
        )

    @Slot()
    def giveUp(self) -> None:
        """Open none; what was typed is forgotten."""
        self._open(None, "", editing=False)

    @Slot("QVariantMap")
    def keep(self, fields: dict[str, str]) -> None:
        """Keep the partner: the list follows, or a refusal."""
        from kiosk.services.desk.directory import TypedPartner  # noqa: PLC0415 - the door does not wait

        typed = TypedPartner(self._seen, fields["name"], fields["brings"], fields["contact"])
        self._change(lambda desk, me: desk.directory.keep(me, typed), self._kept)

    @Slot()
    def remove(self) -> None:
        """Forget the open partner, and the contact."""
        seen = self._seen
        if seen is not None:
            self._change(lambda desk, me: desk.directory.remove(me, seen), self._kept)

    def _kept(self, _partner: object) -> None:
        self.giveUp()
        self.refresh()

    def _open(self, partner: Partner | None, contact: str, *, editing: bool) -> None:
        self._seen, self._contact, self._editing = partner, contact, editing
        self._refuse("")
        self.draftChanged.emit()

    def _show(self, partners: tuple[Partner, ...]) -> None:
        self._partners = {str(it.id): it for it in partners}
        self._rows.replace([PartnerRow(str(it.id), it.name, it.brings) for it in partners])
