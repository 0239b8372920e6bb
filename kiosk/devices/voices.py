"""The voice and the headphone socket that the settings ask for."""

from kiosk.devices.headphone_jack import EvdevJack, NoJack
from kiosk.devices.silent_speech import SilentSpeech
from kiosk.services.speaking import HeadphoneJack, Speech
from kiosk.settings_speech import Output, SpeechEngine
from kiosk.settings_speech import Speech as SpeechSettings


def build_speech(settings: SpeechSettings) -> Speech:
    """Return the voice of the settings; needs a Qt application."""
    if not settings.enabled or settings.engine is SpeechEngine.NONE:
        return SilentSpeech()
    # Loads Qt Multimedia, which a kiosk without voice does not need.
    from kiosk.devices.qt_speech import QtSpeech  # noqa: PLC0415

    return QtSpeech(settings.engine.value)


def build_jack(settings: SpeechSettings) -> HeadphoneJack:
    """Return the headphone socket of the settings."""
    if settings.jack is None:
        return NoJack(private=settings.output is Output.HEADPHONES)
    return EvdevJack(settings.jack)
