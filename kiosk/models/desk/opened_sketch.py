"""The sketch that an agent reads."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.domain.drawing import BLANK
from kiosk.domain.published import Voice
from kiosk.domain.sketch import Answers, Sketch
from kiosk.models.drawing_model import DrawingModel
from kiosk.models.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class OpenedSketch(QObject):
    """What the holder answered; the contact only once it is asked for."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drawing = DrawingModel(self)
        self._sketch: Sketch | None = None
        self._origins: tuple[Voice, ...] = ()
        self._contact = ""
        self._quartiers: Mapping[str, str] = {}

    @Property(DrawingModel, constant=True)
    def drawing(self) -> DrawingModel:
        """Its drawing."""
        return self._drawing

    @Property(str, notify=changed)
    def sketchId(self) -> str:
        """The sketch that is open, or empty."""
        return str(self._sketch.id) if self._sketch else ""

    @Property(str, notify=changed)
    def sketchState(self) -> str:
        """Its state: a `SketchState`, or empty."""
        return self._sketch.state.value if self._sketch else ""

    @Property(bool, notify=changed)
    def late(self) -> bool:
        """Whether it was handed in after the deadline."""
        return self._sketch is not None and self._sketch.late

    @Property(str, notify=changed)
    def title(self) -> str:
        """Its title."""
        return self._answers.title

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """What it is, in one sentence."""
        return self._answers.sentence

    @Property(str, notify=changed)
    def change(self) -> str:
        """What it changes, and for whom."""
        return self._answers.change

    @Property(str, notify=changed)
    def place(self) -> str:
        """Where, in words."""
        where = (self._answers.place, self._quartiers.get(self._answers.quartier or "", ""))
        return " · ".join(word for word in where if word)

    @Property(str, notify=changed)
    def holder(self) -> str:
        """Who carries it: a `Holder`, or empty."""
        return self._answers.holder.value if self._answers.holder else ""

    @Property(str, notify=changed)
    def needs(self) -> str:
        """What is needed."""
        return self._answers.needs

    @Property(str, notify=changed)
    def depiction(self) -> str:
        """The drawing in words."""
        return self._answers.depiction

    @Property("QStringList", notify=changed)
    def origins(self) -> list[str]:
        """The contributions that it says it answers."""
        return [voice.text for voice in self._origins]

    @Property(str, notify=changed)
    def reason(self) -> str:
        """Why it was found admissible or not, or empty."""
        return (self._sketch.reason or "") if self._sketch else ""

    @Property(str, notify=changed)
    def contact(self) -> str:
        """How to reach its holder, once asked for."""
        return self._contact

    @property
    def sketch(self) -> Sketch | None:
        """It as it was read."""
        return self._sketch

    @property
    def _answers(self) -> Answers:
        return self._sketch.answers if self._sketch else Answers()

    def show(self, sketch: Sketch | None, quartiers: Mapping[str, str]) -> None:
        """Show a sketch, or none; the contact of another is forgotten.

        `quartiers` are names by id.
        """
        same = sketch is not None and self._sketch is not None and sketch.id == self._sketch.id
        if not same:
            self._contact, self._origins = "", ()
        self._sketch, self._quartiers = sketch, quartiers
        self._drawing.show(sketch.answers.drawing if sketch else BLANK)
        self.changed.emit()

    def tell_origins(self, sketch_id: UUID, voices: tuple[Voice, ...]) -> None:
        """Show the contributions that it says it answers, if it is still open."""
        if self._sketch is not None and self._sketch.id == sketch_id:
            self._origins = voices
            self.changed.emit()

    def tell_contact(self, contact: str) -> None:
        """Show how to reach its holder."""
        self._contact = contact
        self.changed.emit()
