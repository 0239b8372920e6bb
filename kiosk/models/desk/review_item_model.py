"""The contribution that is open on the review page."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.calendar import local_day
from kiosk.domain.masking import Part, veiled
from kiosk.models.desk.review_rows import SimilarRows, age_of, similar_row
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.words import long_day

if TYPE_CHECKING:
    from kiosk.services.desk.review_queue import Item
    from kiosk.services.supporting import Similar

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class ReviewItemModel(QObject):
    """What the agent reads. Personal data are veiled until they ask."""

    changed = Signal()
    similarChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.item: Item | None = None
        self._revealed = False
        self._similar = SimilarRows(self)

    @Property(bool, notify=changed)
    def present(self) -> bool:
        """Whether one is open."""
        return self.item is not None

    @Property(str, notify=changed)
    def kind(self) -> str:
        """What it expresses: a value of `Kind`, or empty."""
        return self.item.contribution.kind.value if self.item else ""

    @Property(str, notify=changed)
    def text(self) -> str:
        """What it says, personal data veiled until `reveal`."""
        if self.item is None:
            return ""
        text = self.item.contribution.text
        return text if self._revealed else veiled(text, self.item.mentions)

    @Property("QStringList", notify=changed)
    def personalData(self) -> list[str]:
        """What kinds of personal data were found: values of `PersonalData`, each once."""
        found = self.item.mentions if self.item else ()
        return list(dict.fromkeys(mention.kind.value for mention in found))

    @Property(bool, notify=changed)
    def revealed(self) -> bool:
        """Whether personal data show."""
        return self._revealed

    @Property(bool, notify=changed)
    def masked(self) -> bool:
        """Whether an agent masked a part of it."""
        return self.item is not None and self.item.masked

    @Property(str, notify=changed)
    def where(self) -> str:
        """Its quartier and its place in words, or empty."""
        if self.item is None:
            return ""
        parts = (self.item.quartier, self.item.contribution.place.words)
        return ", ".join(part for part in parts if part)

    @Property(str, notify=changed)
    def origin(self) -> str:
        """The name of the machine that keeps it, or empty if it is this one."""
        return self.item.origin if self.item else ""

    @Property(str, notify=changed)
    def language(self) -> str:
        """The language of the text: a code such as `fr`, or empty."""
        return self.item.contribution.language if self.item else ""

    @Property(str, notify=changed)
    def depositedOn(self) -> str:
        """The day of the deposit in words, or empty."""
        return long_day(local_day(self.item.contribution.deposited_at), "fr") if self.item else ""

    @Property(str, notify=changed)
    def age(self) -> str:
        """How long it has waited, or empty."""
        return age_of(self.item.age) if self.item else ""

    @Property(str, notify=changed)
    def late(self) -> str:
        """Which promise was not kept: `reading`, `answer`, or empty."""
        return self.item.late.value if self.item and self.item.late else ""

    @Property(bool, notify=changed)
    def onKiosk(self) -> bool:
        """Whether it was given on the kiosk, and not imported."""
        return self.item is not None and self.item.contribution.channel == "kiosk"

    @Property(str, notify=changed)
    def status(self) -> str:
        """Where it stands: a value of `State`, or empty."""
        return self.item.contribution.state.value if self.item else ""

    @Property(int, notify=changed)
    def voices(self) -> int:
        """How many say the same in its group, itself too."""
        return self.item.voices if self.item else 0

    @Property(str, notify=changed)
    def lastAgent(self) -> str:
        """Who did the latest thing to it, or empty."""
        return self.item.last_agent if self.item else ""

    @Property(str, notify=changed)
    def prepared(self) -> str:
        """The decision written for later: a value of `State`, or empty."""
        prepared = self.item.prepared if self.item else None
        return prepared.decision.state.value if prepared else ""

    @Property(SimilarRows, constant=True)
    def similar(self) -> SimilarRows:
        """Published contributions that say nearly the same."""
        return self._similar

    @Slot()
    def reveal(self) -> None:
        """Show the personal data, or veil them again."""
        self._revealed = not self._revealed
        self.changed.emit()

    def show(self, item: "Item | None") -> None:
        """Show another one, or nothing; what was revealed is veiled again."""
        same = self.item and item and self.item.contribution.id == item.contribution.id
        self._revealed = self._revealed and bool(same)
        self.item = item
        if not same:
            self._similar.replace([])
        self.changed.emit()

    def show_similar(self, contribution_id: UUID, found: "tuple[Similar, ...]") -> None:
        """Show what says nearly the same as a contribution, if it is still the open one."""
        if self.item is None or self.item.contribution.id != contribution_id:
            return
        self._similar.replace([similar_row(it) for it in found])
        self.similarChanged.emit()

    def parts(self, start: int, end: int) -> list[Part]:
        """Return the part of the text between two places of the screen, or its mentions if empty.

        Places count UTF-16 units, as Qt does; parts count code points.
        """
        if self.item is None:
            return []
        if start == end:
            return [(it.start, it.end) for it in self.item.mentions]
        text = self.item.contribution.text
        return [(_code_points(text, start), _code_points(text, end))]


def _code_points(text: str, units: int) -> int:
    return len(text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore"))
