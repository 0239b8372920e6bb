"""Shows one window, says when its first frame was on the screen, and ends.

`python -m tools.bench.first_frame kiosk` is `kiosk run`; `empty` is a QML window with one text.
What it prints is the moment of `time.monotonic`, which the processes of a machine share, and the
seconds of processor until then.
"""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtQuick import QQuickWindow

if TYPE_CHECKING:
    from kiosk.services.ports import Clock
    from kiosk.settings import Settings

_EMPTY = b"""
import QtQuick
Window { visible: true; width: 1080; height: 1920; Text { text: "Bonjour" } }
"""


def main() -> int:
    """Show the window that the command line names; return the exit code."""
    return {"kiosk": _kiosk, "empty": _empty}[sys.argv[1]]()


def _kiosk() -> int:
    from kiosk import app, cli  # noqa: PLC0415 - an empty window does without

    class Watched(app.Screens):
        """The screens, watched."""

        def __init__(self, settings: Settings, clock: Clock | None = None) -> None:
            """Make them as they are."""
            super().__init__(settings, clock)
            _end_with_first_frame(self.window)

    app.Screens = Watched  # type: ignore[misc]
    return cli.main(["run"])


def _empty() -> int:
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415 - the kiosk makes its own
    from PySide6.QtQml import QQmlApplicationEngine  # noqa: PLC0415 - same

    application = QGuiApplication(sys.argv[:1])
    engine = QQmlApplicationEngine()
    engine.loadData(_EMPTY)
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)  # noqa: S101 - a Window is one
    _end_with_first_frame(window)
    return application.exec()


def _end_with_first_frame(window: QQuickWindow) -> None:
    def ended() -> None:
        window.frameSwapped.disconnect(ended)
        print(time.monotonic(), time.process_time(), flush=True)
        QCoreApplication.exit(0)

    window.frameSwapped.connect(ended)


if __name__ == "__main__":
    raise SystemExit(main())
