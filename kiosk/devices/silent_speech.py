"""No voice: a kiosk without loudspeaker or synthesiser."""


class SilentSpeech:
    """`Speech` that says nothing in any language."""

    def has_voice(self, language: str) -> bool:
        """Return False."""
        del language
        return False

    def is_speaking(self) -> bool:
        """Return False."""
        return False

    def say(self, text: str, language: str) -> None:
        """Say nothing."""

    def stop(self) -> None:
        """Stay silent."""

    def set_amplitude(self, amplitude: float) -> None:
        """Stay silent."""
