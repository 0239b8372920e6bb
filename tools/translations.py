"""Keep the translations of the screens: `python -m tools.translations`.

Without an option, gather the strings of the views into assets/translations/*.ts, where a translator
(or Qt Linguist) completes them. With --release, make the .qm files that the kiosk loads. With
--check, only say which strings are unfinished, missing or out of date, and fail if any is.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from xml.etree import ElementTree as ET

from tools.qt_programs import LRELEASE, LUPDATE, ROOT, qml_files

FOLDER = ROOT / "assets" / "translations"
LANGUAGES = ("en", "es", "pt", "ar", "zh", "uk")
SOURCE = "fr"
"""The views are written in French: of its strings, only those that count need two forms."""


def views() -> list[Path]:
    """Return the QML files whose strings visitors read; desk, jury and wall speak French."""
    folder = ROOT / "kiosk" / "views"
    inside = {folder / f"{it}Window.qml" for it in ("Desk", "Jury", "Wall")}
    inside |= {
        path for it in ("admin", "jury", "wall") for path in (folder / "pages" / it).glob("*.qml")
    }
    return [path for path in qml_files() if folder in path.parents and path not in inside]


def gather(folder: Path) -> None:
    """Bring the .ts files of a folder up to date with the views; what is gone goes."""
    _lupdate(folder, LANGUAGES)
    _lupdate(folder, (SOURCE,), "-pluralonly")


def release(folder: Path = FOLDER) -> None:
    """Make the .qm files from the .ts files of a folder, beside them."""
    for file in sorted(folder.glob("*.ts")):
        # Renamed over the old one: whoever reads that one has it mapped in memory. Two programs may
        # make it at once.
        fresh = file.with_suffix(f".{os.getpid()}.part")
        _run(LRELEASE, "-silent", file, "-qm", fresh)
        fresh.replace(file.with_suffix(".qm"))


def faults(folder: Path = FOLDER) -> list[str]:
    """Return what keeps the .ts files of a folder from being complete, one sentence each."""
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name)
        for file in folder.glob("*.ts"):
            shutil.copy(file, fresh)
        gather(fresh)
        found = []
        for file in sorted(fresh.glob("*.ts")):
            kept = folder / file.name
            if not kept.is_file() or kept.read_bytes() != file.read_bytes():
                found.append(f"{file.name}: out of date, run `make translations`")
            found += [f"{file.name}: {source!r} is not translated" for source in unfinished(file)]
    return found


def unfinished(file: Path) -> list[str]:
    """Return the source strings of a .ts file that lack a translation or one of its forms."""
    tree = ET.parse(file)  # noqa: S314 - a file of ours
    return [
        message.findtext("source", "")
        for message in tree.iter("message")
        if not _is_finished(message.find("translation"))
    ]


def _is_finished(translation: ET.Element | None) -> bool:
    if translation is None or translation.get("type") is not None:
        return False
    forms = translation.findall("numerusform") or [translation]
    return all(form.text for form in forms)


def _lupdate(folder: Path, languages: tuple[str, ...], *options: str) -> None:
    files = [folder / f"kiosk_{language}.ts" for language in languages]
    common = ("-silent", "-no-obsolete", "-locations", "none", "-source-language", "fr_FR")
    _run(LUPDATE, *views(), *common, *options, "-ts", *files)


def _run(*command: str | Path) -> None:
    subprocess.run([str(word) for word in command], check=True)


def main() -> int:
    """Do what the command line says; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="only say what is incomplete")
    parser.add_argument("--release", action="store_true", help="only make the .qm files")
    arguments = parser.parse_args()
    if arguments.release:
        release()
        return 0
    if not arguments.check:
        FOLDER.mkdir(parents=True, exist_ok=True)
        gather(FOLDER)
        release()
    found = faults()
    print("\n".join(found) or f"{len(LANGUAGES)} translations: complete.")
    return int(bool(found) and arguments.check)


if __name__ == "__main__":
    raise SystemExit(main())
