"""The voices and the headphone socket, each keeping the promises of its port."""

import fcntl
import os

import pytest

from kiosk.devices.headphone_jack import EvdevJack, NoJack
from kiosk.devices.qt_speech import QtSpeech
from kiosk.devices.silent_speech import SilentSpeech
from kiosk.devices.voices import build_jack, build_speech
from kiosk.services.speaking import Speech
from kiosk.settings_speech import Output, SpeechEngine
from kiosk.settings_speech import Speech as SpeechSettings
from tests.fakes.speech import RecordingSpeech

pytestmark = pytest.mark.qt_log_ignore("pipewire-0.3", extend=True)


@pytest.fixture(params=["qt", "recording"])
def voice(request, qapp) -> Speech:
    """Return a voice that speaks English: Qt's own mock of an engine, and our fake."""
    return QtSpeech("mock") if request.param == "qt" else RecordingSpeech(frozenset({"en"}))


def test_a_voice_speaks_until_it_is_stopped(voice):
    assert not voice.is_speaking()
    voice.set_amplitude(0.5)
    voice.say("Hello", "en")
    voice.say("again", "en")
    assert voice.is_speaking()
    voice.stop()
    assert not voice.is_speaking()


def test_a_language_without_a_voice_is_not_spoken(voice):
    assert voice.has_voice("en")
    assert not voice.has_voice("uk")
    voice.say("Добрий день", "uk")
    assert not voice.is_speaking()


def test_what_was_asked_is_said_one_after_the_other(qapp, qtbot):
    voice = QtSpeech("mock")
    voice.say("one", "en")
    voice.say("to", "fi")
    qtbot.waitUntil(lambda: not voice.is_speaking(), timeout=10_000)
    assert voice._engine.locale().name().startswith("fi")


def test_without_speech_dispatcher_there_is_no_voice_and_no_trouble(qapp, monkeypatch):
    monkeypatch.setenv("SPEECHD_ADDRESS", "unix_socket:/nowhere")
    voice = QtSpeech("speechd")
    assert not voice.has_voice("fr")
    voice.say("bonjour", "fr")
    voice.stop()
    assert not voice.is_speaking()


def test_silence_has_no_voice():
    silence = SilentSpeech()
    silence.say("bonjour", "fr")
    silence.set_amplitude(1)
    silence.stop()
    assert not silence.has_voice("fr")
    assert not silence.is_speaking()


@pytest.mark.parametrize(
    ("settings", "kind"),
    [
        (SpeechSettings(), QtSpeech),
        (SpeechSettings(enabled=False), SilentSpeech),
        (SpeechSettings(engine=SpeechEngine.NONE), SilentSpeech),
    ],
)
def test_the_settings_choose_who_speaks(qapp, settings, kind):
    assert isinstance(build_speech(settings), kind)


@pytest.mark.requirement("A02")
def test_without_a_socket_the_settings_say_whether_the_sound_is_private(tmp_path):
    assert not build_jack(SpeechSettings()).plugged()
    assert build_jack(SpeechSettings(output=Output.HEADPHONES)).plugged()
    assert isinstance(build_jack(SpeechSettings(jack=tmp_path / "event5")), EvdevJack)
    assert NoJack(private=True).plugged()


@pytest.mark.requirement("A02")
def test_the_socket_is_what_the_kernel_says_and_unplugged_once_it_is_gone(
    tmp_path, monkeypatch, caplog
):
    switches = [0b000, 0b100, 0b011]

    def ioctl(_descriptor: int, request: int, answer: bytearray) -> int:
        assert request == 0x8004451B
        if not switches:
            raise OSError(19, os.strerror(19))
        answer[0] = switches.pop(0)
        return 0

    monkeypatch.setattr(fcntl, "ioctl", ioctl)
    device = tmp_path / "event5"
    device.touch()
    jack = EvdevJack(device)
    assert [jack.plugged() for _ in range(5)] == [False, True, False, False, False]
    assert "is gone" in caplog.text
    jack.close()


def test_a_device_that_is_not_there_is_an_unplugged_socket(tmp_path, caplog):
    assert not EvdevJack(tmp_path / "event5").plugged()
    assert "no headphone socket" in caplog.text


def test_the_real_kernel_refuses_a_plain_file_and_nothing_breaks(tmp_path, caplog):
    device = tmp_path / "event5"
    device.touch()
    assert not EvdevJack(device).plugged()
