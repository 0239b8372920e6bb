"""The kiosk of a town hall's Bureau de l'intelligence citoyenne."""

__version__ = "0.1.0"
