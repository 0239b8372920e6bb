"""The visitor's language: chosen, said at once, and French again afterwards."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from kiosk.models.language_model import LANGUAGES, LanguageModel
from tools.translations import FOLDER, release


@pytest.fixture(scope="session", autouse=True)
def translations():
    """Make what the screens load, as `make test` does."""
    release()


@pytest.fixture
def language(qapp):
    model = LanguageModel(FOLDER)
    yield model
    model.close()


def said(words: str) -> str:
    """Say a string of the bottom bar as the screens would."""
    return QCoreApplication.translate("VisitorBar", words)


@pytest.mark.requirement("A34")
def test_it_starts_in_french_and_offers_seven_languages_by_their_own_names(language):
    assert (language.code, language.locale, language.rtl) == ("fr", "fr_FR", False)
    assert [row.name for row in language.languages._rows] == [row.name for row in LANGUAGES]
    assert said("Partir") == "Partir"


def test_a_language_chosen_is_spoken_once_and_only_arabic_runs_from_right_to_left(language, qtbot):
    with qtbot.waitSignal(language.changed):
        language.choose("ar")
    assert (language.code, language.locale, language.rtl) == ("ar", "ar_AR", True)
    assert said("Partir") == "مغادرة"
    with qtbot.assertNotEmitted(language.changed):
        language.choose("ar")
    language.choose("uk")
    assert (said("Partir"), language.rtl) == ("Вийти", False)


@pytest.mark.requirement("A34")
def test_after_the_session_it_is_french(language):
    language.choose("zh")
    language.wipe()
    assert (language.code, said("Partir")) == ("fr", "Partir")


def test_screens_that_close_leave_nothing_to_the_next(language):
    language.choose("pt")
    language.close()
    assert said("Partir") == "Partir"


def test_an_unknown_language_is_french(language):
    language.choose("es")
    language.choose("tlh")
    assert (language.code, said("Partir")) == ("fr", "Partir")


def test_a_missing_translation_is_logged_and_the_screens_speak_french(
    qapp, tmp_path: Path, caplog: pytest.LogCaptureFixture
):
    with caplog.at_level(logging.WARNING):
        language = LanguageModel(tmp_path)
        language.choose("en")
    assert language.code == "fr"
    assert "no translation for en" in caplog.text
    assert [row.code for row in language.languages._rows] == ["fr"]


def test_a_language_that_no_font_draws_is_not_on_offer(qapp):
    language = LanguageModel(FOLDER, without={"zh"})
    assert [row.code for row in language.languages._rows] == ["fr", "en", "es", "pt", "ar", "uk"]
    language.choose("zh")
    assert language.code == "fr"
    language.close()


def test_a_damaged_translation_leaves_the_screens_in_french(qapp, tmp_path: Path):
    (tmp_path / "kiosk_en.qm").write_bytes((FOLDER / "kiosk_en.qm").read_bytes()[:100])
    language = LanguageModel(tmp_path)
    language.choose("en")
    assert (language.code, said("Partir")) == ("fr", "Partir")
    language.close()


def test_only_the_language_spoken_stays_in_memory(language, qtbot):
    for row in (*LANGUAGES, *LANGUAGES):
        language.choose(row.code)
    qtbot.wait(1)
    assert len(language.findChildren(QTranslator)) == 1
