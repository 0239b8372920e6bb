"""The published voices: page by page, or the best matches of the last words typed."""

from __future__ import annotations

import pytest

from kiosk.models.voices_model import VoicesModel
from kiosk.services.browse import PAGE


@pytest.fixture
def voices(opened):
    return VoicesModel(opened.background)


def texts(model: VoicesModel) -> list[str]:
    """Return the texts shown."""
    return [row.text for row in model.rows._rows]


def publish(office, count: int) -> None:
    """Publish voices named by their rank."""
    for number in range(count):
        office.bureau.publish(f"Voix {number}")


def test_the_newest_come_first(opened, voices):
    publish(opened, 3)
    voices.start()
    assert voices.waiting
    opened.settle()
    assert not voices.waiting
    assert texts(voices) == ["Voix 2", "Voix 1", "Voix 0"]


def test_more_shows_the_next_page_below_until_there_is_none(opened, voices):
    publish(opened, 2 * PAGE + 1)
    voices.start()
    for shown in (PAGE, 2 * PAGE, 2 * PAGE + 1, 2 * PAGE + 1):
        opened.settle()
        assert voices.rows.count == shown
        voices.more()
    assert texts(voices) == [f"Voix {number}" for number in reversed(range(2 * PAGE + 1))]


def test_asking_for_more_twice_shows_it_once(opened, voices):
    publish(opened, 2 * PAGE)
    voices.start()
    opened.settle()
    voices.more()
    voices.more()
    opened.settle()
    assert voices.rows.count == 2 * PAGE


def test_only_the_last_words_typed_are_answered(opened, voices):
    opened.bureau.publish("Un banc")
    opened.bureau.publish("Un arbre")
    seen: list[list[str]] = []
    voices.rows.countChanged.connect(lambda: seen.append(texts(voices)))
    for typed in ("arb", "arbr", "banc"):
        voices.search(typed)
    opened.settle()
    assert seen == [["Un banc"]]
    assert (voices.typed, voices.searching, voices.waiting) == ("banc", True, False)


def test_a_page_asked_before_the_search_does_not_replace_its_answer(opened, voices):
    opened.bureau.publish("Un banc")
    opened.bureau.publish("Un arbre")
    voices.start()
    voices.search("banc")
    opened.settle()
    assert texts(voices) == ["Un banc"]


def test_too_few_letters_show_the_newest(opened, voices):
    publish(opened, 2)
    voices.search("banc")
    opened.settle()
    assert texts(voices) == []
    voices.search("  b ")
    opened.settle()
    assert not voices.searching
    assert texts(voices) == ["Voix 1", "Voix 0"]


def test_a_search_has_one_page(opened, voices):
    publish(opened, PAGE + 5)
    voices.search("voix")
    opened.settle()
    voices.more()
    assert not voices.waiting
    assert voices.rows.count == PAGE


def test_the_same_words_are_searched_once(opened, voices, qtbot):
    voices.search("banc")
    with qtbot.assertNotEmitted(voices.changed):
        voices.search("banc")


def test_wiping_forgets_the_words_and_what_was_asked(opened, voices):
    opened.bureau.publish("Un banc")
    voices.search("banc")
    voices.wipe()
    opened.settle()
    assert (voices.typed, texts(voices), voices.waiting) == ("", [], False)
    voices.start()
    voices.wipe()
    opened.settle()
    assert texts(voices) == []
