"""The kiosk of a town hall's Bureau de l'intelligence citoyenne."""

__version__ = "0.1.0"

RELEASED = "2026-11-22"
"""The day of this version: a clock that shows an earlier one is wrong."""
