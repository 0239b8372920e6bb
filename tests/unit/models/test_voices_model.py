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


def test_more_of_a_search_shows_its_next_page(opened, voices):
    publish(opened, PAGE + 5)
    voices.search("voix")
    opened.settle()
    assert voices.rows.count == PAGE
    voices.more()
    opened.settle()
    assert voices.rows.count == PAGE + 5
    voices.more()
    assert not voices.waiting


def test_a_misspelt_word_is_corrected_until_the_exact_one_is_asked_for(opened, voices):
    opened.bureau.publish("Une trottinette")
    voices.start()
    opened.settle()
    voices.search("trotinette ")
    opened.settle()
    assert (texts(voices), voices.readAs) == (["Une trottinette"], "trottinette")
    voices.searchExactly()
    opened.settle()
    assert (texts(voices), voices.readAs) == ([], "")
    voices.search("trotinettes ")
    opened.settle()
    assert voices.readAs == "trottinette"


def test_only_the_voices_chosen_are_shown(opened, voices):
    opened.bureau.publish("Ici", quartier="west")
    opened.bureau.publish("Là", quartier="east")
    voices.filter.chooseQuartier("west")
    opened.settle()
    assert texts(voices) == ["Ici"]
    voices.filter.showAll()
    opened.settle()
    assert texts(voices) == ["Là", "Ici"]


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
