"""Files that agents keep in the folder of the settings: posters, sheets, calendars."""

from __future__ import annotations

import logging
import re
from pathlib import Path

from kiosk.domain.refusal import WordedRefusal

log = logging.getLogger(__name__)

_UNSAFE = re.compile(r"[^\w’ -]+")
_LONGEST_NAME = 60


class NotKept(WordedRefusal):
    """The folder refuses it; the sentence says why and what to do."""


def safe_name(words: str) -> str:
    """Return words that may name a file; empty if none of their signs may."""
    return _UNSAFE.sub(" ", words)[:_LONGEST_NAME].strip()


def keep_file(folder: Path, name: str, data: bytes) -> Path:
    """Write a file that was not there and return it: a second one of a name gets a number.

    Raises:
        NotKept: if the folder refuses it.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return _write_new(folder / name, data)
    except OSError as error:
        log.warning("%s", error)
        raise NotKept(
            f"Le fichier n’a pas pu être écrit dans {folder} : vérifiez le réglage"
            " desk.documents, les droits du dossier et la place sur le disque."
        ) from error


def _write_new(wanted: Path, data: bytes) -> Path:
    number, path = 1, wanted
    while True:
        try:
            with path.open("xb") as file:
                file.write(data)
        except FileExistsError:
            number += 1
            path = wanted.with_stem(f"{wanted.stem} ({number})")
        else:
            return path
