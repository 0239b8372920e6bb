"""What fingers and keys do to the visitors' window: one touch at a time, six keys, « Retour »."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.models.input_guard import InputGuard
from kiosk.models.repeats import Delays, Repeats
from kiosk.models.speech_input import SpeechInput, key_codes
from kiosk.screen import pixels_per_mm

if TYPE_CHECKING:
    from kiosk.models.session_model import SessionModel
    from kiosk.models.speech_model import SpeechModel
    from kiosk.models.speller_model import SpellerModel
    from kiosk.settings import Settings

_SAME_PLACE_MM = 8
"""Two touches closer than that are on the same control: half a key of the keyboard."""
_PANELS = ("settingAccessibility", "choosingLanguage", "callingAgent")


class WindowInput(QObject):
    """Guards the window; while the voice speaks, six keys and a finger go through it."""

    def __init__(
        self,
        window: QQuickWindow,
        settings: Settings,
        session: SessionModel,
        speech: SpeechModel,
        speller: SpellerModel,
    ) -> None:
        """Take the window, and what its keys and touches act upon."""
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._session = session
        self.guard = InputGuard(window, self._repeats(), lambda place: is_on_keys(window, place))
        self.guard.active.connect(session.stay)
        self.guard.escaped.connect(self._go_back)
        speech.watch(window)
        self.speech = SpeechInput(window, key_codes(settings.keypad), session, speech, speller)
        self.speech.active.connect(session.stay)
        self.speech.dismissed.connect(lambda: self._open_languages(open_them=False))
        self.speech.languagesAsked.connect(lambda: self._open_languages(open_them=True))

    def forget(self) -> None:
        """Forget what was being typed or was copied."""
        QGuiApplication.inputMethod().reset()
        QGuiApplication.inputMethod().hide()
        clipboard = QGuiApplication.clipboard()
        for mode in (clipboard.Mode.Clipboard, clipboard.Mode.Selection):
            clipboard.clear(mode)

    def _repeats(self) -> Repeats:
        """Take the town hall's delays, longer for who asked for more time."""
        given, session = self._settings.session, self._session
        button, typing = given.repeat / 1000, given.key_repeat / 1000
        return Repeats(
            lambda: Delays(button * session.patience, typing * session.patience),
            _SAME_PLACE_MM * pixels_per_mm(self._settings),
            time.monotonic,
        )

    def _open_languages(self, *, open_them: bool) -> None:
        self._window.setProperty("settingAccessibility", False)
        self._window.setProperty("choosingLanguage", open_them)

    def _go_back(self) -> None:
        """Close the panel in front; without one, go to the page before."""
        if any(self._window.property(panel) for panel in _PANELS):
            for panel in _PANELS:
                self._window.setProperty(panel, False)
        else:
            self._session.back()


def is_on_keys(window: QQuickWindow, place: QPointF) -> bool:
    """Say whether a place is on keys that fingers type on: the keyboard, or the pad of a code."""
    return _holds_keys(window.contentItem(), place)


def _holds_keys(item: QQuickItem, place: QPointF) -> bool:
    if not item.isVisible() or not item.contains(item.mapFromScene(place)):
        return False
    return bool(item.property("forFingers")) or any(
        _holds_keys(child, place) for child in item.childItems()
    )
