"""From a file on disk to what illustrates a project: our own path data, or our own picture."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from kiosk.documents.drawings import drawn, is_svg
from kiosk.documents.pictures import LARGEST_FILE, UnfitPicture, fitted, is_sound, refuse_too_heavy
from kiosk.domain.sheet import Illustration
from kiosk.services.doctor import Illustrations


def illustration(path: Path) -> tuple[str, bytes | None]:
    """Return the drawing, or else the picture, of a file.

    Raises:
        UnfitPicture: if it cannot be read or taken.
    """
    data = _bytes(path)
    return (drawn(data), None) if is_svg(data) else ("", fitted(data))


def photo(path: Path) -> bytes:
    """Return the picture of a file, as it is kept.

    Raises:
        UnfitPicture: if it cannot be read or taken.
    """
    return fitted(_bytes(path))


def inspect(found: Iterable[Illustration]) -> Illustrations:
    """Say which projects have a damaged picture, and which have none, nor a drawing.

    Slow: every picture is decoded.
    """
    count, damaged, missing = 0, list[str](), list[str]()
    for each in found:
        count += 1
        if each.picture is not None and not is_sound(each.picture):
            damaged.append(each.title)
        elif each.picture is None and not each.drawing:
            missing.append(each.title)
    return Illustrations(count, tuple(damaged), tuple(missing))


def _bytes(path: Path) -> bytes:
    """Read no more than is needed to judge: the rest of too large a file is left alone."""
    try:
        if not path.is_file():
            raise UnfitPicture("n’est pas là")
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except (OSError, ValueError) as error:
        raise UnfitPicture("ne se lit pas : vérifiez son nom et ses droits") from error
    refuse_too_heavy(data)
    return data
