"""The kiosk that the scenes are drawn on: its panel, its clock, and who uses it how."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QEventLoop, QMetaObject, QObject, QTimer
from PySide6.QtQuick import QQuickItem

from kiosk.app import Screens
from kiosk.settings import load

TARGET = Path(__file__).resolve().parent.parent.parent / "build" / "screenshots"
OPEN, CLOSED = datetime(2026, 11, 23, 9, 12, tzinfo=UTC), datetime(2026, 11, 23, 18, tzinfo=UTC)
"""A Monday, when the town hall is open and when it is closed."""
HOURS = "lun-ven 8:30-17:00; jeu 8:30-19:30; sam 9:00-12:30"
AIDS = ("largeText", "highContrast", "leftHanded", "lowControls")
"""What a visitor may turn on, by its name in the theme."""


@dataclass(frozen=True, slots=True)
class Panel:
    """A screen: pixels, and its width in millimetres."""

    width: int
    height: int
    width_mm: int

    def __str__(self) -> str:
        """Return what the names of its pictures end with."""
        return f"{self.width}x{self.height}"


@dataclass(frozen=True, slots=True)
class Visitor:
    """The language that a visitor chose, and the aids that they turned on."""

    language: str = "fr"
    aids: tuple[str, ...] = ()

    def __str__(self) -> str:
        """Return what the names of their pictures say of them."""
        language = (self.language,) if self.language != "fr" else ()
        return "-".join(("", *language, *self.aids))


@dataclass(slots=True)
class WallClock:
    """The clock that the opening hours look at."""

    moment: datetime = OPEN

    def now(self) -> datetime:
        """Return the moment."""
        return self.moment


class Stage:
    """A kiosk to draw, with a record of its own in a folder."""

    def __init__(self, panel: Panel, visitor: Visitor, folder: str) -> None:
        self.panel = panel
        self.visitor = visitor
        self.clock = WallClock()
        self.settings = load(None, _environment(panel, folder))
        self.screens = Screens(self.settings, self.clock)
        self.screens.start()
        self.wait_for(lambda: self.screens.background.is_ready and self.screens.lobby.kept > 0)

    def dress(self, visitor: Visitor | None = None) -> None:
        """Choose a language and aids; without them, those of the stage's visitor."""
        visitor = visitor or self.visitor
        theme = self.screens.engine.singletonInstance("kiosk.views.style", "Theme")
        assert isinstance(theme, QObject)  # noqa: S101 - the window was just made with it
        for aid in AIDS:
            theme.setProperty(aid, aid in visitor.aids)
        self.screens.language.choose(visitor.language)

    def wait(self, milliseconds: int) -> None:
        """Let the kiosk live a little."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def wait_for(self, condition: Callable[[], bool]) -> None:
        """Let the kiosk live until a condition holds, at most 30 s."""
        for _ in range(600):
            if condition():
                return
            self.wait(50)
        raise SystemExit("The kiosk did not get there in 30 s.")

    def draw(self, name: str) -> None:
        """Draw the window."""
        self.wait(400)
        path = TARGET / f"{name}{self.visitor}-{self.panel}.png"
        self.screens.window.grabWindow().save(str(path))
        print(path.relative_to(TARGET.parent.parent))

    def item(self, name: str) -> QQuickItem:
        """Return what has a name on the page."""
        found = self.screens.window.findChild(QQuickItem, name)
        if found is None:
            raise SystemExit(f"{name} is not on the page.")
        return found

    def touch(self, name: str) -> None:
        """Press a button."""
        QMetaObject.invokeMethod(self.item(name), "click")
        self.wait(400)


def _environment(panel: Panel, folder: str) -> dict[str, str]:
    return {
        "KIOSK_DATA": folder,
        "KIOSK_DEMO": "true",
        "KIOSK_SCREEN__WIDTH": str(panel.width),
        "KIOSK_SCREEN__HEIGHT": str(panel.height),
        "KIOSK_SCREEN__WIDTH_MM": str(panel.width_mm),
        "KIOSK_JURY__NEXT_DRAW": "2026-12-12",
        "KIOSK_OPENING__HOURS": HOURS,
    }
