"""A voice that keeps what it says, and a socket that tests plug."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class RecordingSpeech:
    """`Speech` that says nothing aloud: the log is what a visitor would have heard.

    Attributes:
        voices: the languages that it has voices for.
        log: what was said, in order, with its language; None where it was cut.
        talking: whether it is still saying the last of it; a test says when it has finished.
    """

    voices: frozenset[str] = frozenset({"fr", "en", "es", "pt", "ar", "zh", "uk"})
    log: list[tuple[str, str] | None] = field(default_factory=list)
    amplitude: float = 1.0
    talking: bool = False

    @property
    def heard(self) -> list[str]:
        """The texts said, in order."""
        return [said[0] for said in self.log if said is not None]

    def has_voice(self, language: str) -> bool:
        """Look among the voices."""
        return language in self.voices

    def is_speaking(self) -> bool:
        """Say what the test decided."""
        return self.talking

    def say(self, text: str, language: str) -> None:
        """Keep it."""
        if language in self.voices:
            self.log.append((text, language))
            self.talking = True

    def stop(self) -> None:
        """Keep that it was cut."""
        if self.talking:
            self.log.append(None)
        self.talking = False

    def set_amplitude(self, amplitude: float) -> None:
        """Keep it."""
        self.amplitude = amplitude

    def finish(self) -> None:
        """Come to the end of what is being said."""
        self.talking = False


class MuteSpeech(RecordingSpeech):
    """A voice that keeps nothing of what it is given to say."""

    def say(self, text: str, language: str) -> None:
        """Be busy with it."""
        del text
        self.talking = language in self.voices


@dataclass
class FakeJack:
    """`HeadphoneJack` that a test plugs and unplugs."""

    inserted: bool = False

    def plugged(self) -> bool:
        """Say what the test decided."""
        return self.inserted
