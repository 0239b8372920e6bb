"""Draw every page of the kiosk, in its three sizes, into build/screenshots.

The pages are the real ones, over a real record with the demo content: what is drawn is what a
visitor sees. `python -m tools.screenshots home ticket` draws only these;
a scene may need the one before it. `--language ar` and `--with largeText` draw them for others.
`guide` alone draws the pictures of docs/guide-agents.
"""

from __future__ import annotations

import os
import sys
import tempfile
from argparse import ArgumentParser
from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication

from kiosk.screen import prepare
from tools import guide_pictures
from tools.screenshots import (
    aids,
    asking,
    browsing,
    depositing,
    leaving,
    lobby,
    moments,
    proposing,
    speaking,
    telling,
    volunteering,
    wall,
)
from tools.screenshots.stage import AIDS, TARGET, Panel, Stage, Visitor

PANELS = (Panel(1080, 1920, 336), Panel(1920, 1080, 477), Panel(1280, 800, 336))
"""27″ upright, 21.5″ and 15.6″ lying."""
TALL = Panel(2160, 3840, 536)
"""43″ upright: what a wheelchair user does not reach is widest there."""
GUIDE = "guide"
SCENES = {
    scene.__name__: scene
    for scene in (
        lobby.home,
        depositing.deposit,
        depositing.follow_up,
        depositing.me_too,
        browsing.reading,
        browsing.browsing,
        browsing.choosing,
        browsing.lineage,
        telling.feedback,
        telling.feedback_kept,
        asking.question,
        leaving.leaving,
        volunteering.volunteer,
        volunteering.volunteered,
        proposing.sketch,
        moments.moments,
        lobby.agent,
        lobby.closed,
        speaking.voice,
        lobby.trouble,
        speaking.languages,
        speaking.bars,
        aids.low,
        wall.wall,
    )
}


def play(panel: Panel, visitor: Visitor, names: Sequence[str]) -> None:
    """Draw scenes on one panel, on a kiosk of its own."""
    with tempfile.TemporaryDirectory() as folder:
        stage = Stage(panel, visitor, folder)
        for name in names:
            stage.dress()
            SCENES[name](stage)
        stage.screens.close()


def main() -> int:
    """Draw everything, or the scenes named on the command line."""
    parser = ArgumentParser(prog="tools.screenshots", description=__doc__)
    parser.add_argument("scenes", nargs="*", metavar="scene", help=", ".join([*SCENES, GUIDE]))
    parser.add_argument("--language", default="fr", help="fr, en, es, pt, ar, zh or uk")
    parser.add_argument("--with", dest="aids", nargs="*", default=(), choices=AIDS)
    asked = parser.parse_args()
    if asked.scenes == [GUIDE]:
        return guide_pictures.main()
    if unknown := set(asked.scenes) - set(SCENES):
        parser.error(f"no such scene: {', '.join(sorted(unknown))}")
    names = asked.scenes or list(SCENES)
    TARGET.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    os.environ.setdefault("QT_IM_MODULE", "qtvirtualkeyboard")
    prepare(QGuiApplication(sys.argv[:1]))
    visitor = Visitor(asked.language, tuple(asked.aids))
    for panel in PANELS:
        play(panel, visitor, names)
    if aids.low.__name__ in names:
        play(TALL, visitor, [aids.low.__name__])
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
