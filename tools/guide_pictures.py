"""Draw the pictures of docs/guide-agents: the real pages of the desk, small enough for the guide.

`make guide`, or `make screenshots ARGS=guide`, draws them again; they change with the day, and with
nothing else.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image
from PySide6.QtGui import QGuiApplication

from kiosk.screen import prepare
from tools.desk_screenshots import SCENES, play
from tools.screenshots.stage import TARGET

GUIDE = Path(__file__).resolve().parent.parent / "docs" / "guide-agents" / "images"
SIZE = (1280, 800, 336.0)
"""Width and height in pixels, width in millimetres."""
SHOWN = {
    "door": "entree",
    "door-key": "entree-cle",
    "agents-code": "agents",
    "own-account": "mon-compte",
    "review": "relire",
    "review-decline": "ne-pas-publier",
    "review-redirect": "orienter",
    "review-personal": "publiee",
    "projects": "projets",
    "projects-edit": "fiche",
    "data-import": "apporter",
    "fulfilments": "nous-avons-fait",
    "prints": "affiches",
    "maintenance": "borne",
    "figures": "chiffres",
}
"""The pictures of the guide, under the names of the scenes that they come from."""
_WIDTH = 960
_COLOURS = 96


def shrink(source: Path, target: Path) -> None:
    """Write a picture at the width of the guide, with few colours."""
    with Image.open(source) as picture:
        height = round(picture.height * _WIDTH / picture.width)
        small = picture.convert("RGB").resize((_WIDTH, height), Image.Resampling.LANCZOS)
    small.quantize(_COLOURS, dither=Image.Dither.NONE).save(target, optimize=True)


def main() -> int:
    """Draw all of them."""
    TARGET.mkdir(parents=True, exist_ok=True)
    GUIDE.mkdir(parents=True, exist_ok=True)
    application = QGuiApplication(sys.argv[:1])
    prepare(application)
    play(SIZE, list(SCENES))
    for scene, name in SHOWN.items():
        shrink(TARGET / f"desk-{scene}-{SIZE[0]}x{SIZE[1]}.png", GUIDE / f"{name}.png")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
