"""From a file to its text: size, encoding, and what is not text at all."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from kiosk.errors import EnvironmentFault, Fault

LARGEST_FILE = 64_000_000
"""Bytes. 25,000 contributions weigh about four million."""

_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_WIDE = (b"\xff\xfe", b"\xfe\xff")
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1b"))
_DAMAGED = re.compile("[\udc80-\udcff]")
_ACCENTED = re.compile("[^\x00-\x7f\udc80-\udcff]")
_AS_CSV = "enregistrez-le en CSV UTF-8 et relancez l’import"


@dataclass(frozen=True, slots=True)
class Source:
    """The text of a file.

    Attributes:
        text: without byte order mark; a byte that is not UTF-8 is a lone surrogate U+DC80–DCFF.
        encoding: how it was read, in French.
    """

    text: str
    encoding: str


def fault(sentence: str) -> EnvironmentFault:
    """Return the fault of a file that cannot be imported at all."""
    return EnvironmentFault(f"Le fichier à importer {sentence}.", Fault.IMPORT_FILE)


def load(source: Path | bytes) -> Source:
    """Return the text of a file, or of its bytes.

    Raises:
        EnvironmentFault: with code `IMPORT_FILE`, if it cannot be read or is not text.
    """
    data = source if isinstance(source, bytes) else _bytes(source)
    if not data.strip():
        raise fault("est vide")
    if data.startswith(_WORKBOOKS):
        raise fault(f"est un classeur ou une archive, pas du texte : {_AS_CSV}")
    if data.startswith(_WIDE):
        raise fault(f"est en UTF-16 : {_AS_CSV}")
    if len(data.translate(None, _CONTROLS)) < len(data) * 0.99:
        raise fault(f"n’est pas du texte : {_AS_CSV}")
    return _decoded(data)


def _bytes(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise fault(f"{path} est un dossier : donnez un fichier CSV ou JSON")
        if path.stat().st_size > LARGEST_FILE:
            raise fault(f"{path} dépasse {LARGEST_FILE // 1_000_000} Mo : coupez-le en plusieurs")
        return path.read_bytes()
    except OSError as error:
        raise fault(f"{path} ne se lit pas ({error.strerror})") from error
    except ValueError as error:
        raise fault("a un nom impossible") from error


def _decoded(data: bytes) -> Source:
    text = data.decode("utf-8-sig", "surrogateescape")
    damaged = len(_DAMAGED.findall(text))
    if damaged <= len(_ACCENTED.findall(text)):
        return Source(text, "UTF-8")
    try:
        return Source(data.decode("cp1252"), "Windows-1252 (il n’est pas en UTF-8)")
    except UnicodeDecodeError as error:
        raise fault(f"n’est ni en UTF-8 ni en Windows-1252 : {_AS_CSV}") from error
