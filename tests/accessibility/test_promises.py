"""What no single page shows: sounds, words, and the time to answer."""

from __future__ import annotations

import re

import pytest

from kiosk.models.session_model import SessionModel
from kiosk.screen import HERE
from kiosk.settings import load
from tests.unit.test_translations import messages
from tests.unit.test_view_rules import SOURCES, found

SOUND = r"QtMultimedia|SoundEffect|MediaPlayer|AudioOutput|\bVideo\b"
MICROPHONE = r"AudioInput|QAudioSource|MediaRecorder|SpeechRecogni|microphone(?!=\(\))"
PRESSES = r"(?<!Keys\.)\bon(Pressed|PressedChanged|PositionChanged|DoubleClicked)\s*:"
PYTHON = sorted(path for path in HERE.rglob("*.py"))


@pytest.mark.requirement("A13")
def test_a13_no_view_makes_a_sound_of_its_own():
    """Only the voice is heard, and it reads what the screen shows."""
    assert found(lambda _path, text: re.findall(SOUND, text)) == {}


@pytest.mark.requirement("A15")
def test_a15_no_part_of_the_kiosk_listens():
    sources = [*SOURCES.values(), *(path.read_text("utf-8") for path in PYTHON)]
    assert [said for text in sources for said in re.findall(MICROPHONE, text)] == []


@pytest.mark.requirement("A26")
def test_a26_no_view_acts_when_a_finger_comes_down_or_moves():
    assert found(lambda _path, text: re.findall(PRESSES, text)) == {}


@pytest.mark.requirement("A28")
def test_a28_a_visitor_may_stay_as_often_as_they_like(qapp):
    """Ten times twenty seconds, and never less than twenty."""
    now = [0.0]
    settings = load(None, {}).session
    session = SessionModel(settings.idle, settings.countdown, lambda: now[0])
    session.home()
    for _ in range(11):
        now[0] += settings.idle
        session.tick()
        assert session.secondsLeft >= 20
        now[0] += settings.countdown - 1
        session.tick()
        assert session.page == SessionModel.Page.Home
        session.stay()
        assert session.secondsLeft == 0


@pytest.mark.requirement("A33")
def test_a33_nothing_is_called_easy_to_read_before_its_readers_said_so():
    """« FALC » is a label that people concerned give: no screen takes it by itself."""
    said = [message.findtext("source", "") for _, message in messages("en")]
    assert said
    assert [
        text for text in said if re.search(r"\bFALC\b|facile à lire", text, re.IGNORECASE)
    ] == []
