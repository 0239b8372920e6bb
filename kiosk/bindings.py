"""The pair of Python and PySide6 that runs us, checked before Qt is loaded.

PySide6 6.12 on Python older than 3.12 drops a reference to `True` at every signal and to `None` at
every call that returns nothing: the process aborts after some 500 touches. Measured with 6.12.0 on
3.11; 6.11.3 on 3.11, and 6.12.0 on 3.12 and 3.13, lose nothing.
"""

from __future__ import annotations

import re
import sys
from importlib.metadata import version

from kiosk.errors import EnvironmentFault, Fault

Release = tuple[int, int]
"""Major and minor number of a version."""

FIRST_BAD_PYSIDE: Release = (6, 12)
FIRST_GOOD_PYTHON: Release = (3, 12)


def loses_references(pyside: Release, python: Release) -> bool:
    """Say whether this pair is known to lose references, and so to abort."""
    return pyside >= FIRST_BAD_PYSIDE and python < FIRST_GOOD_PYTHON


def release(text: str) -> Release:
    """Return the first two numbers of a version such as "6.11.3" or "6.12.0a1".

    Raises:
        ValueError: the text does not start with two numbers.
    """
    found = re.match(r"(\d+)\.(\d+)", text)
    if found is None:
        raise ValueError(f"not a version: {text!r}")
    return int(found[1]), int(found[2])


def refuse_known_bad_bindings(pyside: str | None = None, python: Release | None = None) -> None:
    """Refuse to start on a pair that is known to abort; the installed pair by default.

    Raises:
        EnvironmentFault: the pair is known to lose references.
    """
    pyside = pyside or version("PySide6_Essentials")
    python = python or sys.version_info[:2]
    if loses_references(release(pyside), python):
        sentence = (
            f"PySide6 {pyside} s’arrête brutalement avec Python {python[0]}.{python[1]}\u00a0: "
            "installez PySide6 6.11.3 («\u00a0make setup\u00a0» le fait) ou Python 3.12."
        )
        raise EnvironmentFault(sentence, Fault.BINDINGS)
