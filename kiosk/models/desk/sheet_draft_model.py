"""A sheet that is being written: what is typed stays until it is kept, or given up."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.sheet import Sheet
from kiosk.models.desk.desk_work import DeskWork
from kiosk.models.desk.file_chooser_model import FileChooserModel
from kiosk.models.desk.refusing_model import RefusingModel
from kiosk.models.desk.sheet_form import fields_of, stages_of, typed
from kiosk.models.desk.sheet_parts import SheetPartRows, changes_of, companions_of, milestones_of
from kiosk.models.pictures import address_of
from kiosk.models.qt import Property, QmlUncreatable

if TYPE_CHECKING:
    from uuid import UUID

    from kiosk.services.desk.catalogue import DeskServices
    from kiosk.services.desk.projects import Board
    from kiosk.services.importing.sheets import Illustrated

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1

_ENDINGS = (".png", ".jpg", ".jpeg", ".webp", ".svg")


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class SheetDraftModel(RefusingModel):
    """The form of one project.

    Signals:
        kept(subject_id): the sheet is in the record; the form is empty.
    """

    changed = Signal()
    fieldsChanged = Signal()
    illustrationChanged = Signal()
    choicesChanged = Signal()
    kept = Signal(str)

    def __init__(self, desk: DeskWork, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._seen: Sheet | None = None
        self._shown = False
        self._waits = False
        self._fields: dict[str, str] = {}
        self._illustrated: tuple[str, bytes | None] = ("", None)
        self._milestones = SheetPartRows(self)
        self._changes = SheetPartRows(self)
        self._companions = SheetPartRows(self)
        self._themes: list[str] = []
        self._names: dict[str, str] = {}
        self._files = FileChooserModel(desk, _ENDINGS, self)
        self._files.chosen.connect(self._illustrate)

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        """Whether somebody writes."""
        return self._shown

    @Property(str, notify=changed)
    def waiting(self) -> str:
        """The id of the project whose form was set aside to read it again, or empty."""
        return str(self._seen.project.id) if self._waits and self._seen else ""

    @Property(bool, notify=changed)
    def isNew(self) -> bool:
        """Whether the project is new."""
        return self._seen is None

    @Property(str, notify=fieldsChanged)
    def title(self) -> str:
        """Its title, as typed."""
        return self._fields.get("title", "")

    @Property(str, notify=fieldsChanged)
    def sentence(self) -> str:
        """What it is, in one sentence, as typed."""
        return self._fields.get("sentence", "")

    @Property(str, notify=fieldsChanged)
    def stage(self) -> str:
        """Where it stands: a value of `Stage`."""
        return self._fields.get("stage", "")

    @Property(str, notify=fieldsChanged)
    def theme(self) -> str:
        """The title of its theme, or empty."""
        return self._fields.get("theme", "")

    @Property(str, notify=fieldsChanged)
    def quartier(self) -> str:
        """The name of its quartier, or empty for the whole arrondissement."""
        return self._fields.get("quartier", "")

    @Property(str, notify=fieldsChanged)
    def day(self) -> str:
        """Which day of the stimulateur it is, as typed."""
        return self._fields.get("day", "")

    @Property(str, notify=fieldsChanged)
    def days(self) -> str:
        """How many days of stimulateur there are, as typed."""
        return self._fields.get("days", "")

    @Property("QStringList", notify=changed)
    def stages(self) -> list[str]:
        """The stages that may be chosen."""
        return stages_of(self._seen)

    @Property("QStringList", notify=choicesChanged)
    def themes(self) -> list[str]:
        """The titles of the themes."""
        return self._themes

    @Property("QStringList", notify=choicesChanged)
    def quartiers(self) -> list[str]:
        """The names of the quartiers."""
        return list(self._names.values())

    @Property(SheetPartRows, constant=True)
    def milestones(self) -> SheetPartRows:
        """Its milestones."""
        return self._milestones

    @Property(SheetPartRows, constant=True)
    def changes(self) -> SheetPartRows:
        """What changed in it."""
        return self._changes

    @Property(SheetPartRows, constant=True)
    def companions(self) -> SheetPartRows:
        """Who accompanies it."""
        return self._companions

    @Property(FileChooserModel, constant=True)
    def files(self) -> FileChooserModel:
        """The pictures of this machine."""
        return self._files

    @Property(str, notify=illustrationChanged)
    def drawing(self) -> str:
        """The path data of its drawing, or empty."""
        return self._illustrated[0]

    @Property(str, notify=illustrationChanged)
    def picture(self) -> str:
        """Its picture as a `data:` address, or empty."""
        return address_of(self._illustrated[1])

    def offer(self, board: "Board") -> None:
        """Take the themes and the quartiers that may be chosen."""
        self._themes = [theme.title for theme in board.themes]
        self._names = {quartier.id: quartier.name for quartier in board.quartiers}
        self.choicesChanged.emit()

    def begin(self, sheet: Sheet | None) -> None:
        """Write a sheet anew, or a first one."""
        self._seen, self._shown, self._waits = sheet, True, False
        self._fields = fields_of(sheet, self._names)
        self._illustrated = (sheet.project.drawing, sheet.picture) if sheet else ("", None)
        self._milestones.replace(milestones_of(sheet))
        self._changes.replace(changes_of(sheet))
        self._companions.replace(companions_of(sheet))
        self._refuse("")
        self._tell()

    def resume(self, sheet: Sheet) -> None:
        """Go on writing what was set aside, over the sheet as it is now."""
        self._seen, self._shown, self._waits = sheet, True, False
        self.changed.emit()

    def set_aside(self) -> None:
        """Keep what was typed, and let the sheet be read again."""
        self._shown, self._waits = False, True
        self._refuse("")
        self.changed.emit()

    @Slot()
    def giveUp(self) -> None:
        """Forget what was typed."""
        self._files.close()
        self.begin(None)
        self._shown = False
        self._tell()

    @Slot(str, str)
    def write(self, field: str, words: str) -> None:
        """Take what was typed, or chosen, in a field."""
        self._fields[field] = words
        self.fieldsChanged.emit()

    @Slot()
    def withoutPicture(self) -> None:
        """Take the picture, or the drawing, away."""
        self._illustrated = ("", None)
        self.illustrationChanged.emit()

    @Slot()
    def keep(self) -> None:
        """Keep the sheet: `kept`, or a refusal, follows."""
        seen, illustrated = self._seen, self._illustrated
        fields = typed(self._fields, self._milestones, self._changes, self._companions)

        def keep(desk: "DeskServices", me: "UUID") -> Sheet:
            from kiosk.services.desk.projects import Draft  # noqa: PLC0415 - the door does not wait
            from kiosk.services.importing.sheets import Illustrated  # noqa: PLC0415 - the door does not wait

            return desk.projects.keep(me, Draft(seen, fields, Illustrated(*illustrated)))

        self._change(keep, self._kept)

    def _illustrate(self, path: str) -> None:
        self._refuse("")
        self._desk.keep_up(
            lambda desk, me: desk.projects.illustrate(me, Path(path)),
            self._illustrate_with,
            self._refused,
        )

    def _illustrate_with(self, illustrated: "Illustrated") -> None:
        self._illustrated = illustrated.drawing, illustrated.picture
        self.illustrationChanged.emit()

    def _kept(self, sheet: Sheet) -> None:
        self.giveUp()
        self.kept.emit(str(sheet.project.id))

    def _tell(self) -> None:
        self.changed.emit()
        self.fieldsChanged.emit()
        self.illustrationChanged.emit()
