"""What is said aloud and in which language; says the last words again."""

from collections.abc import Callable
from functools import cached_property

from kiosk.domain.spoken import amplitude
from kiosk.domain.spoken_words import BY_LANGUAGE, SpokenWords
from kiosk.services.speaking import Speech


class Narrator:
    """Speaks for the screens. What is said after a cut belongs together, and is repeated together.

    Attributes:
        language: the language of the screens.
        started: whether somebody wanted a voice; before, none is made.
    """

    def __init__(self, make: Callable[[], Speech]) -> None:
        """Take what makes the voice: it takes longer than a frame, and few visitors want one."""
        self._make = make
        self._last: list[tuple[str, str]] = []
        self._new = True
        self.language = "fr"
        self.started = False

    @cached_property
    def _speech(self) -> Speech:
        return self._make()

    @property
    def words(self) -> SpokenWords:
        """What is said beside the texts of the screens."""
        return BY_LANGUAGE[self.language]

    @property
    def has_voice(self) -> bool:
        """Whether there is a voice for the language of the screens."""
        return self._speech.has_voice(self.language)

    def begin(self) -> None:
        """Make the voice ready: somebody wants it."""
        self.started = True

    def cut(self) -> None:
        """Be silent: the visitor did something."""
        if self.started:
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
        """Speak at a step of the volume, once a voice was wanted."""
        if self.started:
            self._speech.set_amplitude(amplitude(step))

    def forget(self) -> None:
        """Be silent, and repeat nothing to the next visitor."""
        self.cut()
        self._last.clear()
