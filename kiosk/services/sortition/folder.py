"""The folder of a draw: what is published, and what stays at the town hall.

`public/` can be put on line as it is; `secret/` holds the volunteers' answers and salts.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.domain.refusal import WordedRefusal

MANIFEST, PANELS, LEAVES = "manifest.json", "panels.txt", "leaves.txt"
COMMITMENT, VERIFIER = "engagement.txt", "verify.py"
RESULT, REPLACEMENTS, MINUTES = "result.json", "replacements.json", "proces-verbal.pdf"
ANNOUNCEMENT = "engagement.pdf"
POOL = "pool.json"
_PUBLIC, _SECRET = "public", "secret"


class DrawFault(WordedRefusal):
    """The draw cannot go on."""


@dataclass(frozen=True, slots=True)
class DrawFolder:
    """The files of one draw."""

    path: Path

    def create(self, public: Mapping[str, str], secret: Mapping[str, str]) -> None:
        """Write a new draw, all of it or nothing.

        Raises:
            DrawFault: if there is something there already, or it cannot be written.
        """
        if self.path.exists():
            raise DrawFault(f"{self.path} existe déjà : un tirage ne se recommence pas")
        unfinished = self.path.with_name(f".{self.path.name}.part")
        try:
            shutil.rmtree(unfinished, ignore_errors=True)
            for name, files in ((_PUBLIC, public), (_SECRET, secret)):
                folder = unfinished / name
                folder.mkdir(parents=True, mode=0o700 if name == _SECRET else 0o755)
                for file, text in files.items():
                    _write(folder / file, text.encode())
            unfinished.rename(self.path)
        except OSError as error:
            raise _not_written(self.path, error) from error

    def text(self, name: str) -> str:
        """Return a public file.

        Raises:
            DrawFault: if it is not there, or is not text.
        """
        return self._read(self.path / _PUBLIC / name)

    def document(self, name: str) -> Any:  # noqa: ANN401 - whatever the JSON holds
        """Return a public JSON file.

        Raises:
            DrawFault: if it is not there, or is no JSON.
        """
        return _parsed(name, self.text(name))

    def has(self, name: str) -> bool:
        """Whether a public file is there."""
        return (self.path / _PUBLIC / name).exists()

    def secret(self) -> Any | None:  # noqa: ANN401 - as above
        """Return the volunteers' answers and salts; None where only the public files are.

        Raises:
            DrawFault: if they cannot be read.
        """
        path = self.path / _SECRET / POOL
        return _parsed(POOL, self._read(path)) if path.exists() else None

    def forget(self) -> None:
        """Delete the volunteers' answers and salts.

        Raises:
            DrawFault: if they cannot be deleted.
        """
        try:
            (self.path / _SECRET / POOL).unlink(missing_ok=True)
        except OSError as error:
            raise _not_written(self.path / _SECRET / POOL, error) from error

    def publish(self, name: str, data: bytes) -> None:
        """Write a public file, in one go.

        Raises:
            DrawFault: if it cannot be written.
        """
        self._write(_PUBLIC, name, data)

    def keep_secret(self, name: str, data: bytes) -> None:
        """Write a file that stays at the town hall, in one go.

        Raises:
            DrawFault: if it cannot be written.
        """
        self._write(_SECRET, name, data)

    def _write(self, kept: str, name: str, data: bytes) -> None:
        path = self.path / kept / name
        unfinished = path.with_name(f".{name}.part")
        try:
            _write(unfinished, data)
            unfinished.replace(path)
        except OSError as error:
            raise _not_written(path, error) from error

    def _read(self, path: Path) -> str:
        try:
            return path.read_text(encoding="utf-8")
        except OSError as error:
            raise DrawFault(f"{path} ne se lit pas ({error.strerror})") from error
        except UnicodeDecodeError as error:
            raise DrawFault(f"{path} est abîmé") from error


def as_json(document: object) -> str:
    """Return a document as this folder keeps them."""
    return json.dumps(document, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def _parsed(name: str, text: str) -> Any:  # noqa: ANN401 - as above
    try:
        return json.loads(text)
    except ValueError as error:
        raise DrawFault(f"{name} est abîmé") from error


def _write(path: Path, data: bytes) -> None:
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _not_written(path: Path, error: OSError) -> DrawFault:
    return DrawFault(f"{path} ne s’écrit pas ({error.strerror})")
