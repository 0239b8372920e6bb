from __future__ import annotations

from kiosk.models.desk.sound_test_model import SENTENCE, SoundTestModel
from tests.fakes.speech import RecordingSpeech


def test_the_sentence_is_said_in_french_each_time_that_it_is_asked_for(qapp):
    voice = RecordingSpeech()
    model = SoundTestModel(lambda: voice)
    for _ in range(2):
        model.say()
    assert voice.log == [(SENTENCE, "fr"), None, (SENTENCE, "fr")]
    assert model.outcome == "said"
    assert 0 < voice.amplitude < 1
    model.stop()
    assert voice.log[-1] is None
    assert model.outcome == ""


def test_without_a_french_voice_the_agent_is_told(qapp):
    model = SoundTestModel(lambda: RecordingSpeech(voices=frozenset({"en"})))
    model.say()
    assert model.outcome == "missing"


def test_leaving_the_page_without_a_test_makes_no_voice(qapp):
    def never() -> RecordingSpeech:
        raise AssertionError

    SoundTestModel(never).stop()
