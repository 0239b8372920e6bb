"""Where Qt's own programs and our QML files are."""

from __future__ import annotations

from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
PYSIDE = Path(PySide6.__file__).parent
METATYPES = PYSIDE / "Qt" / "metatypes"

METAOBJECTDUMP = PYSIDE / "scripts" / "metaobjectdump.py"
QMLTYPEREGISTRAR = PYSIDE / "Qt" / "libexec" / "qmltyperegistrar"
QMLLINT = PYSIDE / "qmllint"
QMLFORMAT = PYSIDE / "qmlformat"
LUPDATE = PYSIDE / "lupdate"
LRELEASE = PYSIDE / "lrelease"


def qml_files() -> list[Path]:
    """Return every QML file of the kiosk and of its tests, as absolute paths, sorted."""
    return sorted(path for folder in ("kiosk", "tests") for path in (ROOT / folder).rglob("*.qml"))
