"""One voice, and what became of it."""

from __future__ import annotations

from uuid import UUID

import pytest

from kiosk.models.voice_model import VoiceModel
from tests.unit.models.conftest import a_project


@pytest.fixture
def voice(opened):
    return VoiceModel(opened.background)


def test_a_voice_tells_the_projects_born_of_it(opened, voice):
    origin = opened.bureau.publish("Un banc", quartier="west")
    with opened.records.writing() as record:
        record.projects.add_project(a_project(1), (origin.subject_id,))
    voice.read(str(origin.subject_id))
    opened.settle()
    assert (voice.voices.first.text, voice.voices.first.carried) == ("Un banc", True)
    assert (voice.projects.count, voice.projects.first.title) == (1, "Projet 1")
    assert (voice.themes.count, voice.gone) == (0, False)
    voice.speak("en")
    opened.settle()
    assert voice.voices.count == 1


def test_a_voice_that_is_not_public_any_more_is_gone(opened, voice):
    voice.read(str(UUID(int=99)))
    opened.settle()
    assert (voice.gone, voice.voices.count) == (True, 0)


def test_the_last_asked_for_is_shown_and_wiping_forgets_it(opened, voice):
    first, second = (opened.bureau.publish(text) for text in ("Un banc", "Un arbre"))
    voice.read(str(first.subject_id))
    voice.read(str(second.subject_id))
    opened.settle()
    assert voice.voices.first.text == "Un arbre"
    voice.wipe()
    voice.speak("fr")
    opened.settle()
    assert (voice.voiceId, voice.voices.count, voice.gone) == ("", 0, False)
