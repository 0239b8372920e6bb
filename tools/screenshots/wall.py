"""The wall of the stimulateur, over the record of the kiosk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.wall import WallScreen
from tools.screenshots.stage import TARGET

if TYPE_CHECKING:
    from tools.screenshots.stage import Stage


def wall(stage: Stage) -> None:
    """Each page of the wall."""
    screen = WallScreen(stage.settings)
    screen.model.refresh()
    stage.wait_for(lambda: screen.model.count > 0)
    for _ in range(screen.model.count):
        stage.wait(300)
        path = TARGET / f"wall-{screen.model.number}-{stage.panel}.png"
        screen.window.grabWindow().save(str(path))
        print(path.relative_to(TARGET.parent.parent))
        screen.model.turn()
    screen.close()
