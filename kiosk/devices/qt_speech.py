"""The voice of the machine: Qt's text-to-speech, over speech-dispatcher on a kiosk.

The only device that needs Qt: see docs/decisions/0014-speech.md.
"""

from collections import deque

from PySide6.QtCore import QLocale
from PySide6.QtTextToSpeech import QTextToSpeech

_State = QTextToSpeech.State


class QtSpeech:
    """`Speech` on one of Qt's engines. Without one, it has no voice and says nothing."""

    def __init__(self, engine: str) -> None:
        """Take the name of an engine: `speechd`, or Qt's own `mock` in tests."""
        self._engine = QTextToSpeech(engine)
        self._waiting: deque[tuple[str, str]] = deque()
        self._engine.stateChanged.connect(self._go_on)

    def has_voice(self, language: str) -> bool:
        """Look among the engine's voices."""
        return language in self.languages()

    def languages(self) -> frozenset[str]:
        """Return the codes of the languages that the engine has voices for."""
        locales = self._engine.availableLocales()
        return frozenset(QLocale.languageToCode(locale.language()) for locale in locales)

    def is_speaking(self) -> bool:
        """Tell whether the engine speaks or more waits for it."""
        return bool(self._waiting) or self._engine.state() == _State.Speaking

    def say(self, text: str, language: str) -> None:
        """Say it now, or after what is being said."""
        if self.has_voice(language):
            self._waiting.append((text, language))
            self._go_on()

    def stop(self) -> None:
        """Cut the word being said."""
        self._waiting.clear()
        self._engine.stop(QTextToSpeech.BoundaryHint.Immediate)

    def set_amplitude(self, amplitude: float) -> None:
        """Set the engine's volume."""
        self._engine.setVolume(amplitude)

    def _go_on(self) -> None:
        if self._waiting and self._engine.state() == _State.Ready:
            text, language = self._waiting.popleft()
            locale = QLocale(language)
            if QLocale.languageToCode(self._engine.locale().language()) != language:
                self._engine.setLocale(locale)
            self._engine.say(text)
