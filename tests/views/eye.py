"""Looks at every page as a visitor does: what is seen of its buttons and its texts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem

from kiosk.app import Screens
from kiosk.models.session_model import SessionModel
from kiosk.settings import load
from tools.screenshots.volunteering import open_a_draw

Page = SessionModel.Page

BUTTONS = {
    QAccessible.Role.Button,
    QAccessible.Role.RadioButton,
    QAccessible.Role.CheckBox,
}
TARGETS = BUTTONS | {QAccessible.Role.EditableText}
BUTTON_MM = 20
LARGE_BUTTON_MM = 30
KEY_MM = 15
"""A key of the keyboard or of the code's pad."""
GAP_MM = 3
QUESTIONS = {
    Page.SketchWords: "change",
    Page.SketchChoices: "origins",
    Page.SketchDrawing: "drawing",
    Page.SketchContact: "contact",
    Page.SketchReview: "review",
}
"""What the pages of a sketch ask: the longest of each."""
PATIENCE_MS = 60_000
"""A machine that does other things too is slow; nothing is measured by it."""
PIXEL = 1.0
"""Sizes are whole pixels."""


@dataclass(frozen=True)
class Panel:
    """A screen and how it is used.

    Attributes:
        width, height: in pixels.
        width_mm: in millimetres.
        large: with large text.
        low: with « commandes en bas ».
        bottom_mm: height of its bottom edge above the floor.
    """

    width: int
    height: int
    width_mm: int
    large: bool = False
    low: bool = False
    bottom_mm: int = 900

    def __str__(self) -> str:
        size = f"{self.width}x{self.height}-{self.width_mm}mm"
        hung = f"-at-{self.bottom_mm}" * (self.bottom_mm != 900)
        return f"{size}{hung}{'-large' * self.large}{'-low' * self.low}"


class Eye:
    """Looks at one window, page after page."""

    def __init__(
        self, panel: Panel, folder: str, environment: Mapping[str, str] | None = None
    ) -> None:
        self.panel = panel
        self.warnings: list[str] = []
        self.screens = Screens(
            load(
                None,
                {
                    "KIOSK_DATA": folder,
                    "KIOSK_DEMO": "true",
                    "KIOSK_PRINTER__KIND": "file",
                    "KIOSK_JURY__NEXT_DRAW": "2026-09-30",
                    "KIOSK_SCREEN__FULLSCREEN": "false",
                    "KIOSK_SCREEN__WIDTH": str(panel.width),
                    "KIOSK_SCREEN__HEIGHT": str(panel.height),
                    "KIOSK_SCREEN__WIDTH_MM": str(panel.width_mm),
                    "KIOSK_SCREEN__BOTTOM_MM": str(panel.bottom_mm),
                    "KIOSK_RECEIPTS__ARGON2_MEMORY": "8",
                    "KIOSK_RECEIPTS__ARGON2_PASSES": "1",
                    "KIOSK_RECEIPTS__ARGON2_LANES": "1",
                    **(environment or {}),
                    "KIOSK_SESSION__REPEAT": "0",
                    "KIOSK_SESSION__KEY_REPEAT": "0",
                    "KIOSK_SPEECH__ENGINE": "none",
                },
            )
        )
        self.window = self.screens.window
        theme = self.screens.engine.singletonInstance("kiosk.views.style", "Theme")
        assert isinstance(theme, QObject)
        self.theme = theme
        self.frame = QRectF(0, 0, panel.width, panel.height)
        self.mm = panel.width / panel.width_mm

    def prepare(self, qtbot) -> None:
        """Open the record and give every page something to show."""
        screens = self.screens
        screens.start()
        qtbot.waitUntil(lambda: screens.lobby.projects.count > 0, timeout=PATIENCE_MS)
        qtbot.waitUntil(lambda: screens.territory.quartiers.count > 0, timeout=PATIENCE_MS)
        self._propose(qtbot)
        self._deposit(qtbot)
        # A second that passes would change « Annuler (30 s) » between its words and their layout.
        screens.deposit._keeping._undo_time._ticks.stop()
        screens.follow_up.type(screens.ticket.code)
        screens.follow_up.lookUp()
        qtbot.waitUntil(lambda: bool(screens.follow_up.state), timeout=PATIENCE_MS)
        screens.background.write(open_a_draw, lambda _nothing: screens.candidacy.look())
        qtbot.waitUntil(lambda: screens.candidacy.welcome, timeout=PATIENCE_MS)
        qtbot.waitUntil(lambda: screens.moments.rows.count > 0, timeout=PATIENCE_MS)
        screens.moments.open(screens.moments.rows.first.moment_id)
        screens.voices.start()
        screens.project.read(screens.lobby.projects.first.project_id)
        qtbot.waitUntil(lambda: bool(screens.project.title), timeout=PATIENCE_MS)
        screens.feedback.choose(screens.project.projectId, "help")
        screens.feedback.write("Je bricole")
        qtbot.waitUntil(lambda: screens.voices.rows.count > 0, timeout=PATIENCE_MS)

    def _deposit(self, qtbot) -> None:
        """Drop a contribution, whose ticket and follow-up are shown."""
        screens = self.screens
        screens.deposit.chooseKind("frustration")
        screens.deposit.write("Appelez M. Dupont : la rue de Crimée est trop sombre le soir.")
        screens.deposit.chooseQuartier(screens.territory.quartiers.first.quartier_id)
        screens.deposit.writePlace("devant l’école")
        screens.deposit.send()
        qtbot.waitUntil(lambda: bool(screens.ticket.code), timeout=PATIENCE_MS)

    def _propose(self, qtbot) -> None:
        """Begin to propose a project."""
        sketch, theme = self.screens.sketch, self.screens.lobby.themes.first
        sketch.propose(theme.theme_id)
        qtbot.waitUntil(lambda: sketch.invitation.isOpen, timeout=PATIENCE_MS)
        sketch.start()
        sketch.answers.write("Chez M. Dupont, un banc")
        sketch.turn_to("change")
        sketch.answers.write("On s’y repose avec Mme Martin.")

    def look_at(self, page: Page, qtbot) -> None:
        """Show a page, and wait until it is whole."""
        session = self.screens.session
        if page in QUESTIONS:
            self.screens.sketch.turn_to(QUESTIONS[page])
        if page is Page.Attract:
            session._go([Page.Attract])
        else:
            session.replace(page)
        self.settle(qtbot)

    def settle(self, qtbot) -> None:
        """Wait until what is shown is painted and nothing moves any more."""
        before: list[QRectF] | None = None
        # Lists find their places frame after frame.
        while (now := [rect_of(item) for item in self.items()]) != before:
            before = now
            with qtbot.waitSignal(self.window.frameSwapped, timeout=PATIENCE_MS):
                self.window.update()

    def items(self) -> Iterator[QQuickItem]:
        """Walk what is visible in the window."""
        yield from visible(self.window.contentItem())

    def buttons(self) -> dict[QQuickItem, QRectF]:
        """Return the buttons that can be pressed, and what is seen of each."""
        seen = {item: self.seen(item) for item in self.items() if is_button(item)}
        return {item: rect for item, rect in seen.items() if not rect.isEmpty()}

    def targets(self) -> dict[QQuickItem, QRectF]:
        """Return what a finger can act on, fields and keys too, and what is seen of each."""
        gap = self.theme.property("keyGap") / 2
        seen = {item: self.seen(item) for item in self.items() if is_target(item)}
        return {
            item: rect.adjusted(gap, gap, -gap, -gap) if is_keyboard_key(item) else rect
            for item, rect in seen.items()
            if not rect.isEmpty()
        }

    def dress(self) -> None:
        """Choose what the panel is used with."""
        self.theme.setProperty("largeText", self.panel.large)
        self.theme.setProperty("lowControls", self.panel.low)

    def texts(self) -> list[QQuickItem]:
        """Return the texts of which something is seen."""
        return [
            item
            for item in self.items()
            if item.inherits("QQuickText")
            and item.property("text")
            and not self.seen(item).isEmpty()
        ]

    def least_mm(self, button: QQuickItem) -> int:
        """Return the least side of a button."""
        if is_key(button):
            return KEY_MM
        return LARGE_BUTTON_MM if self.theme.property("largeText") else BUTTON_MM

    def voices(self) -> set[str]:
        """Return the voices that go by: a long one ends with an ellipsis there."""
        return {row.text for row in self.screens.lobby.voices._rows}

    def seen(self, item: QQuickItem) -> QRectF:
        """Return what is seen of an item: inside the window and what clips it."""
        rect = rect_of(item).intersected(self.frame)
        for parent in ancestors(item):
            if parent.clip():
                rect = rect.intersected(rect_of(parent))
        return rect


def visible(item: QQuickItem) -> Iterator[QQuickItem]:
    """Walk an item and what it holds, in the order of the tree."""
    waiting = [item]
    while waiting:
        here = waiting.pop()
        if here.isVisible() and here.opacity() > 0:
            yield here
            waiting.extend(reversed(here.childItems()))


def ancestors(item: QQuickItem) -> Iterator[QQuickItem]:
    parent = item.parentItem()
    while parent is not None:
        yield parent
        parent = parent.parentItem()


def rect_of(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def scrolls(item: QQuickItem) -> bool:
    return any(parent.inherits("QQuickFlickable") for parent in ancestors(item))


def is_button(item: QQuickItem) -> bool:
    return has_role(item, BUTTONS)


def is_target(item: QQuickItem) -> bool:
    return has_role(item, TARGETS)


def has_role(item: QQuickItem, roles: set[QAccessible.Role]) -> bool:
    interface: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(item)
    return interface is not None and interface.role() in roles and item.isEnabled()


def is_key(item: QQuickItem) -> bool:
    return is_keyboard_key(item) or item.objectName().startswith("sign_")


def is_keyboard_key(item: QQuickItem) -> bool:
    return item.property("spokenName") is not None


def in_panel(item: QQuickItem) -> bool:
    return item.objectName() in {
        "largeTextChoice",
        "highContrastChoice",
        "reducedMotionChoice",
        "leftHandedChoice",
        "lowControlsChoice",
        "moreTimeChoice",
    }


def name_of(item: QQuickItem) -> str:
    text = QAccessible.queryAccessibleInterface(item).text(QAccessible.Text.Name)
    return f"{item.objectName()} « {text} »"


def within(inner: QRectF, outer: QRectF) -> bool:
    return outer.adjusted(-PIXEL, -PIXEL, PIXEL, PIXEL).contains(inner)
