"""Secrets of 32 bytes, each in a file that only its owner reads."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from kiosk.errors import EnvironmentFault, Fault

_SECRET_BYTES = 32


def read_secret(path: Path, *, fresh: bool) -> bytes:
    """Return the secret of a file; draw it first if there is none and `fresh` allows it.

    Raises:
        EnvironmentFault: if it cannot be read or written, is not whole, or is missing.
    """
    try:
        if fresh and not path.exists():
            write_secret(path, secrets.token_bytes(_SECRET_BYTES))
        secret = path.read_bytes()
    except OSError as error:
        raise EnvironmentFault(
            f"Le secret {path} ne se lit pas : vérifiez les droits du dossier.",
            Fault.DATABASE_UNREADABLE,
        ) from error
    if len(secret) != _SECRET_BYTES:
        raise EnvironmentFault(
            f"Le secret {path} est abîmé : restaurez-le depuis la sauvegarde.",
            Fault.DATABASE_UNREADABLE,
        )
    return secret


def write_secret(path: Path, secret: bytes) -> None:
    """Keep a secret; the file appears once it is whole.

    Raises:
        OSError: if it cannot be kept.
    """
    unfinished = path.with_suffix(".part")
    unfinished.unlink(missing_ok=True)
    handle = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        os.write(handle, secret)
        os.fsync(handle)
    finally:
        os.close(handle)
    unfinished.rename(path)
