"""What speech needs of machines: a voice, and whether somebody listens in private."""

from typing import Protocol


class Speech(Protocol):
    """Says texts aloud, one after the other. Never blocks; used on the GUI thread."""

    def has_voice(self, language: str) -> bool:
        """Tell whether there is a voice for a language."""
        ...

    def is_speaking(self) -> bool:
        """Tell whether something is being said, or about to be."""
        ...

    def say(self, text: str, language: str) -> None:
        """Say a text after what was asked before; nothing where there is no voice for it."""
        ...

    def stop(self) -> None:
        """Be silent at once, and forget what was asked."""
        ...

    def set_amplitude(self, amplitude: float) -> None:
        """Speak as loud as this, from 0 to 1, from the next text on."""
        ...


class HeadphoneJack(Protocol):
    """The socket of the headphones. Never blocks; used on the GUI thread."""

    def plugged(self) -> bool:
        """Tell whether headphones are plugged in; False when nobody knows."""
        ...
