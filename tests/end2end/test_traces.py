"""Nothing of a visitor is left for the next; and whoever looks for it would have found it."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pysqlite3
import pytest
from PySide6.QtCore import QObject, qDebug
from PySide6.QtGui import QGuiApplication

from kiosk import visitor_models
from kiosk.models.lobby_model import VoiceRow
from tests.end2end.hands import Hands, Key, Page
from tests.end2end.test_deposit import deposit, follow, publish_all
from tests.end2end.traces import Logs, Search
from tests.fakes.speech import FakeJack, MuteSpeech

CANARY = "zqcanari"


@pytest.fixture(autouse=True)
def an_empty_clipboard(qapp: QGuiApplication) -> Iterator[None]:
    """Take away what a test planted there: the application outlives each kiosk."""
    yield
    qapp.clipboard().clear()


@pytest.fixture(autouse=True)
def all_files_in_one_folder(tmp_path: Path, monkeypatch):
    """Let whatever Qt and Python keep for a user go where it is looked for."""
    for name in ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(tmp_path))


def places(kiosk: Hands, folder: Path, *words: str) -> set[str]:
    return {trace.place for trace in Search(kiosk.screens, folder, {*words}).traces()}


def open_field(kiosk: Hands, word: str = CANARY) -> None:
    """Type a word on a page, in a field that has the focus."""
    kiosk.touch("wakeButton")
    kiosk.touch("voicesTile")
    kiosk.touch("searchField")
    kiosk.key_in(word)


def in_a_property(kiosk: Hands, folder: Path, word: str) -> None:
    kiosk.window.setTitle(word)


def in_a_property_of_its_own(kiosk: Hands, folder: Path, word: str) -> None:
    kiosk.find("wakeButton").setProperty("kept", word)


def in_an_object_that_no_parent_shows(kiosk: Hands, folder: Path, word: str) -> None:
    QObject(kiosk.screens.engine).setObjectName(word.upper())


def in_rows(kiosk: Hands, folder: Path, word: str) -> None:
    kiosk.screens.voices.rows.extend([VoiceRow("lack", word, "", "", "", "", carried=False)])


def in_a_private_attribute(kiosk: Hands, folder: Path, word: str) -> None:
    kiosk.screens.follow_up._code = f"X{word}X"


def in_work_to_come(kiosk: Hands, folder: Path, word: str) -> None:
    kiosk.screens.background._make = lambda kept=word: kept  # type: ignore[misc]


def in_the_clipboard(kiosk: Hands, folder: Path, word: str) -> None:
    QGuiApplication.clipboard().setText(f"un {word}")


def in_a_table_of_drafts(kiosk: Hands, folder: Path, word: str) -> None:
    in_table(folder, 1, word)


def in_the_write_ahead_log(kiosk: Hands, folder: Path, word: str) -> None:
    in_table(folder, 2, word)
    in_table(folder, 2, "rien")
    assert word.encode() in (folder / "data" / "kiosk.db-wal").read_bytes()


def in_the_spool(kiosk: Hands, folder: Path, word: str) -> None:
    (folder / "data" / "tickets").mkdir()
    (folder / "data" / "tickets" / "1.bin").write_bytes(b"\x1b@" + word.encode("utf-16-le"))


def in_the_files_of_the_user(kiosk: Hands, folder: Path, word: str) -> None:
    (folder / "qtvirtualkeyboard").mkdir(exist_ok=True)
    (folder / "qtvirtualkeyboard" / "learned").write_text(word.capitalize())


PLANTED: dict[Callable[[Hands, Path, str], None], str] = {
    in_a_property: "QML",
    in_a_property_of_its_own: "QML",
    in_an_object_that_no_parent_shows: "QML",
    in_rows: "model",
    in_a_private_attribute: "Python",
    in_work_to_come: "Python",
    in_the_clipboard: "clipboard",
    in_a_table_of_drafts: "record",
    in_the_write_ahead_log: "file",
    in_the_spool: "file",
    in_the_files_of_the_user: "file",
}


def in_table(folder: Path, sequence: int, word: str) -> None:
    """Write a word into a row, as a program that keeps drafts would."""
    connection = pysqlite3.connect(str(folder / "data" / "kiosk.db"))
    connection.execute("UPDATE audit SET actor = ? WHERE sequence = ?", (word, sequence))
    connection.commit()
    connection.close()


def tell_the_log() -> None:
    logging.getLogger("kiosk.services").debug("kept %s", {"text": CANARY})


def tell_why_it_failed() -> None:
    logging.getLogger("kiosk").error("a slot failed", exc_info=ValueError(CANARY))


def tell_qt() -> None:
    qDebug(f"binding of {CANARY}")


def print_it() -> None:
    sys.stdout.write(CANARY.upper())


def write_it_below_python() -> None:
    os.write(2, CANARY.encode())


@pytest.mark.parametrize(
    ("tell", "place"),
    [
        *((tell_the_log, "log"), (tell_why_it_failed, "log"), (tell_qt, "Qt")),
        *((print_it, "stream"), (write_it_below_python, "stream")),
    ],
)
def test_what_is_told_to_a_log_is_found(caplog, capfd, qtlog, tell, place):
    caplog.set_level(logging.DEBUG, "kiosk")
    logs = Logs(caplog, capfd, qtlog)
    logging.getLogger("kiosk").info("nothing of a visitor")
    assert logs.traces({CANARY}) == []
    tell()
    assert place in {trace.place for trace in logs.traces({CANARY})}


@pytest.mark.slow
def test_what_is_left_anywhere_is_found(kiosk: Hands, tmp_path: Path):
    words = {plant: f"zq{chr(ord('a') + rank)}canari" for rank, plant in enumerate(PLANTED)}
    assert places(kiosk, tmp_path, *words.values()) == set()
    for plant, word in words.items():
        plant(kiosk, tmp_path, word)
    found = {plant: places(kiosk, tmp_path, word) for plant, word in words.items()}
    assert [plant.__name__ for plant, place in PLANTED.items() if place not in found[plant]] == []


def test_what_the_keyboard_holds_and_what_can_be_undone_are_found(kiosk: Hands, tmp_path: Path):
    open_field(kiosk)
    assert "keyboard" in places(kiosk, tmp_path, CANARY)
    for _ in CANARY:
        kiosk.press(Key.Key_Backspace)
    assert not kiosk.find("searchField").property("text")
    assert "undo" in places(kiosk, tmp_path, CANARY)


def test_what_was_sent_may_be_in_its_columns_and_nowhere_else(kiosk: Hands, tmp_path: Path):
    deposit(kiosk, CANARY)
    kiosk.touch("finishButton")
    kiosk.wait_for_page(Page.Attract)
    assert places(kiosk, tmp_path, CANARY) == set()
    in_table(tmp_path, 1, CANARY)
    assert places(kiosk, tmp_path, CANARY) == {"record"}


def test_the_voice_forgets_what_it_read(monkeypatch, open_kiosk, tmp_path: Path):
    monkeypatch.setattr(visitor_models, "build_speech", lambda _settings: MuteSpeech())
    monkeypatch.setattr(visitor_models, "build_jack", lambda _settings: FakeJack())
    kiosk = open_kiosk(KIOSK_DEMO="true")
    kiosk.screens.session.home()
    kiosk.screens.speech.start()
    kiosk.screens.deposit.write(CANARY)
    kiosk.screens.session.replace(Page.Review)
    kiosk.find("sendButton")
    kiosk.screens.speech.look()
    kiosk.screens.session.leave()
    kiosk.wait_for_page(Page.Attract)
    assert places(kiosk, tmp_path, CANARY) == set()


def test_the_keyboard_forgets_the_words_of_the_last_field(kiosk: Hands, tmp_path: Path):
    open_field(kiosk)
    kiosk.touch("leaveButton")
    kiosk.wait_for_page(Page.Attract)
    assert places(kiosk, tmp_path, CANARY) == set()


def test_an_undone_deposit_is_in_no_file(kiosk: Hands, tmp_path: Path):
    deposit(kiosk, CANARY)
    kiosk.touch("undoButton")
    kiosk.wait_for_page(Page.Review)
    kiosk.touch("leaveButton")
    kiosk.wait_for_page(Page.Attract)
    assert places(kiosk, tmp_path, CANARY) == set()


def test_an_erased_voice_that_was_public_is_in_no_file(kiosk: Hands, tmp_path: Path):
    code = deposit(kiosk, CANARY)
    kiosk.touch("finishButton")
    publish_all(kiosk)
    follow(kiosk, code)
    kiosk.touch("eraseButton")
    kiosk.touch("confirmButton")
    kiosk.wait_for(lambda: kiosk.text_of("stateTitle") == "C’est effacé.", "it was not erased")
    kiosk.touch("leaveButton")
    kiosk.wait_for_page(Page.Attract)
    assert places(kiosk, tmp_path, CANARY) == set()
