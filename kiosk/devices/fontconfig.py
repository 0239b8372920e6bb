"""Fonts of the system, found through fontconfig."""

import subprocess
from pathlib import Path

from kiosk.documents.fonts import Faces, FontFile

_FAMILY = "Noto Sans CJK SC"
_TIMEOUT = 10
"""Seconds; the first call after an installation rebuilds fontconfig's cache."""


def chinese_faces() -> Faces | None:
    """Return the faces of Noto Sans CJK, or None if the system lacks it (fonts-noto-cjk)."""
    bold = find_font(_FAMILY, "Bold")
    regular = find_font(_FAMILY, "Regular")
    if bold is None or regular is None:
        return None
    return Faces(title=bold, strong=bold, text=regular)


def find_font(family: str, style: str) -> FontFile | None:
    """Return the file of a family's style, or None: fontconfig's lookalikes are refused."""
    command = ("fc-match", "--format", r"%{family}\n%{file}\n%{index}", f"{family}:style={style}")
    try:
        found = subprocess.run(  # noqa: S603 - a fixed program; family and style are ours
            command, capture_output=True, text=True, timeout=_TIMEOUT, check=True
        )
    except (OSError, subprocess.SubprocessError):
        return None
    families, file, index = found.stdout.split("\n")
    if family not in families.split(","):
        return None
    return FontFile(Path(file), int(index))
