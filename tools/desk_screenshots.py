"""Draw the pages of the agents' desk, in their sizes, into build/screenshots.

`python -m tools.desk_screenshots prints` draws only these; the pages are the real ones, over a real
record with the demo content.
"""

from __future__ import annotations

import gc
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass

# First: it says to Qt that there is no screen.
from tools.screenshots import TARGET

from PySide6.QtCore import QEventLoop, QTimer  # isort: skip
from PySide6.QtGui import QGuiApplication  # isort: skip

from kiosk.desk import Desk
from kiosk.domain.agent import Role
from kiosk.models.background import Background
from kiosk.models.desk.desk_session_model import DeskSessionModel
from kiosk.models.desk.work_model import WorkModel
from kiosk.screen import prepare, services_of
from kiosk.services.catalogue import Services
from kiosk.settings import load

Page = DeskSessionModel.Page
SIZES = ((1920, 1080, 477.0), (1280, 800, 336.0), (1080, 1920, 336.0))
"""Width and height in pixels, width in millimetres."""
PASSPHRASE = "trois chevaux dansent à minuit"  # noqa: S105 - of a record that lives a minute


@dataclass(frozen=True, slots=True)
class DeskStage:
    """A desk to draw, with somebody in, and its name of size."""

    desk: Desk
    size: str

    @property
    def work(self) -> WorkModel:
        """What the agent works with."""
        if self.desk.work is None:
            raise SystemExit("Nobody is in.")
        return self.desk.work

    def wait(self, milliseconds: int) -> None:
        """Let the desk live a little."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def wait_for(self, condition: Callable[[], bool]) -> None:
        """Let the desk live until a condition holds, at most 10 s."""
        for _ in range(200):
            if condition():
                return
            self.wait(50)
        raise SystemExit("The desk did not get there in 10 s.")

    def draw(self, name: str) -> None:
        """Draw the window."""
        self.wait(600)
        path = TARGET / f"{name}-{self.size}.png"
        self.desk.window.grabWindow().save(str(path))
        print(path.relative_to(TARGET.parent.parent))


def prints(stage: DeskStage) -> None:
    """The print room: a poster about to be printed, in French and in Arabic, and one kept."""
    work = stage.work
    work.session.open(Page.Prints)
    model = work.prints
    stage.wait_for(lambda: model.order.pages > 0)
    model.keep()
    stage.wait_for(lambda: model.history.count > 0)
    stage.draw("desk-prints")
    model.order.chooseLanguage("ar")
    model.order.choosePaper("A3")
    stage.wait_for(lambda: model.order.pages > 0)
    stage.draw("desk-prints-arabic")
    model.order.chooseDocument("call_poster")
    stage.wait_for(lambda: model.order.pages > 0)
    stage.draw("desk-prints-call")


SCENES = {scene.__name__: scene for scene in (prints,)}


def play(size: tuple[int, int, float], names: list[str]) -> None:
    """Draw scenes in one size."""
    width, height, width_mm = size
    with tempfile.TemporaryDirectory() as folder:
        settings = load(
            None,
            {
                "KIOSK_DATA": folder,
                "KIOSK_DEMO": "true",
                "KIOSK_DESK__DOCUMENTS": f"{folder}/documents",
                "KIOSK_SCREEN__WIDTH_MM": str(width_mm),
            },
        )
        background = Background(lambda: services_of(settings))
        desk = Desk(settings, background, on_kiosk=False)
        desk.window.resize(width, height)
        background.start()
        stage = DeskStage(desk, f"{width}x{height}")
        stage.wait_for(lambda: background.is_ready)
        codes: list[str] = []
        background.write(_invited, codes.append)
        stage.wait_for(lambda: bool(codes))
        desk.access.join("lucie", codes[0], PASSPHRASE)
        stage.wait_for(lambda: desk.work is not None)
        for name in names:
            SCENES[name](stage)
        desk.close()
        background.close()


def _invited(services: Services) -> str:
    roles = frozenset({Role.AGENT, Role.PASSEUR, Role.ADMINISTRATOR})
    return services.desk.accounts.invite("lucie", "Lucie Martin", roles).code


def main() -> int:
    """Draw everything, or the scenes named on the command line."""
    names = sys.argv[1:] or list(SCENES)
    TARGET.mkdir(parents=True, exist_ok=True)
    application = QGuiApplication(sys.argv[:1])
    prepare(application)
    gc.disable()
    for size in SIZES:
        play(size, names)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
