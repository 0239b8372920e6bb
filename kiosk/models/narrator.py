"""What is said aloud and in which language; says the last words again."""

from kiosk.domain.spoken import amplitude
from kiosk.domain.spoken_words import BY_LANGUAGE, SpokenWords
from kiosk.services.speaking import Speech


class Narrator:
    """Speaks for the screens. What is said after a cut belongs together, and is repeated together.

    Attributes:
        language: the language of the screens.
    """

    def __init__(self, speech: Speech) -> None:
        self._speech = speech
        self._last: list[tuple[str, str]] = []
        self._new = True
        self.language = "fr"

    @property
    def words(self) -> SpokenWords:
        """What is said beside the texts of the screens."""
        return BY_LANGUAGE[self.language]

    @property
    def has_voice(self) -> bool:
        """Whether there is a voice for the language of the screens."""
        return self._speech.has_voice(self.language)

    def cut(self) -> None:
        """Be silent: the visitor did something."""
        self._speech.stop()
        self._new = True

    def add(self, text: str, language: str = "") -> None:
        """Say a text after what is being said; in the language of the screens by default."""
        if not text:
            return
        if self._new:
            self._last.clear()
            self._new = False
        said = (text, language or self.language)
        self._last.append(said)
        self._speech.say(*said)

    def repeat(self) -> None:
        """Say the last words again; while something is being said, be silent instead."""
        if self._speech.is_speaking():
            self._speech.stop()
            return
        for text, language in self._last:
            self._speech.say(text, language)

    def set_volume(self, step: int) -> None:
        """Speak at a step of the volume."""
        self._speech.set_amplitude(amplitude(step))

    def forget(self) -> None:
        """Be silent, and repeat nothing to the next visitor."""
        self._speech.stop()
        self._last.clear()
        self._new = True
