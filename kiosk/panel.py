"""What Qt knows of this machine, told as JSON: `python -m kiosk.panel FONTS`.

A program of its own, run by `kiosk.display`.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication, QRawFont
from PySide6.QtTextToSpeech import QTextToSpeech

ALPHABETS = {
    "fr": "abcdefghijklmnopqrstuvwxyzàâæçéèêëîïôœùûüÿ’«»€",
    "en": "abcdefghijklmnopqrstuvwxyz’“”",
    "es": "abcdefghijklmnopqrstuvwxyzáéíñóúü¿¡",
    "pt": "abcdefghijklmnopqrstuvwxyzáâãàçéêíóôõú",
    "ar": "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي،؛؟",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя’",
}
"""The letters of each language that a shipped font draws; Chinese ones belong to the system."""

_NO_PANEL = {"offscreen", "minimal"}
_ANY_SIZE = 16.0


def drawn_languages(folder: Path) -> list[str]:
    """Return the languages for which one font of the folder has every letter, capitals too.

    Needs a `QGuiApplication`.
    """
    fonts = [QRawFont(str(file), _ANY_SIZE) for file in sorted(folder.rglob("*.ttf"))]
    return [
        language
        for language, letters in ALPHABETS.items()
        if any(_draws(font, letters + letters.upper()) for font in fonts)
    ]


def panel_size() -> dict[str, float] | None:
    """Return the size of the main panel in pixels and millimetres; None without a display.

    Needs a `QGuiApplication`.
    """
    screens = QGuiApplication.screens()
    if not screens or QGuiApplication.platformName() in _NO_PANEL:
        return None
    screen = screens[0]
    pixels, told, ratio = screen.size(), screen.physicalSize(), screen.devicePixelRatio()
    return {
        "width": round(pixels.width() * ratio),
        "height": round(pixels.height() * ratio),
        "width_mm": told.width(),
        "height_mm": told.height(),
    }


def spoken_languages() -> list[str]:
    """Return the languages that speech-dispatcher has voices for; none where it does not run.

    Needs a `QGuiApplication`.
    """
    locales = QTextToSpeech("speechd").availableLocales()
    return sorted({QLocale.languageToCode(locale.language()) for locale in locales})


def main(fonts: Path) -> None:
    """Print what Qt knows."""
    told = {
        "panel": panel_size(),
        "languages": drawn_languages(fonts),
        "voices": spoken_languages(),
    }
    print(json.dumps(told))


def _draws(font: QRawFont, letters: str) -> bool:
    return font.isValid() and all(font.supportsCharacter(ord(letter)) for letter in letters)


if __name__ == "__main__":
    application = QGuiApplication(sys.argv[:1])
    main(Path(sys.argv[1]))
