"""The models that the visitors' window binds to."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from kiosk.devices.voices import build_jack, build_speech
from kiosk.models.call_model import CallModel
from kiosk.models.candidacy_model import CandidacyModel
from kiosk.models.deposit_model import DepositModel
from kiosk.models.feedback_model import FeedbackModel
from kiosk.models.follow_up_model import FollowUpModel
from kiosk.models.language_model import LanguageModel
from kiosk.models.lobby_model import LobbyModel
from kiosk.models.moments_model import MomentsModel
from kiosk.models.opening_model import OpeningModel
from kiosk.models.pictures import Pictures
from kiosk.models.project_model import ProjectModel
from kiosk.models.projects_model import ProjectsModel
from kiosk.models.session_model import SessionModel
from kiosk.models.sketch_model import SketchModel
from kiosk.models.speech_model import SpeechModel
from kiosk.models.speller_model import SpellerModel
from kiosk.models.support_model import SupportModel
from kiosk.models.territory_model import TerritoryModel
from kiosk.models.ticket_model import TicketModel
from kiosk.models.voice_model import VoiceModel
from kiosk.models.voices_model import VoicesModel
from kiosk.screen import undrawn
from kiosk.settings import ASSETS

if TYPE_CHECKING:
    from kiosk.models.background import Background
    from kiosk.services.ports import Clock
    from kiosk.settings import Settings


class VisitorModels:
    """Every model of the visitors' window, made once; the background owns them."""

    def __init__(self, settings: Settings, background: Background, clock: Clock) -> None:
        """Make them; `clock` is what the opening hours look at."""
        self.background = background
        self._make_given(settings)
        self._make_read(settings, clock)
        self._make_aids(settings)

    def shown(self) -> dict[str, object]:
        """Return the models by their names in the views."""
        return {
            "session": self.session,
            "deposit": self.deposit,
            "ticket": self.ticket,
            "feedback": self.feedback,
            "support": self.support,
            "sketch": self.sketch,
            "followUp": self.follow_up,
            "lobby": self.lobby,
            "opening": self.opening,
            "call": self.call,
            "voices": self.voices,
            "project": self.project,
            "projects": self.projects,
            "voice": self.voice,
            "territory": self.territory,
            "language": self.language,
            "speech": self.speech,
            "speller": self.speller,
            "candidacy": self.candidacy,
            "moments": self.moments,
        }

    def speak(self) -> None:
        """Say everything in the language chosen."""
        given = (self.deposit, self.feedback, self.support, self.candidacy, self.sketch)
        for model in given:
            model.speak(self.language.code)
        self.speech.speak(self.language.code)
        said = (self.follow_up, self.lobby, self.voices, self.project, self.voice)
        for shown in (*said, self.opening, self.call, self.moments):
            shown.speak(self.language.code)

    def wipe(self) -> None:
        """Forget everything of the visitor who left."""
        models = (
            *(self.deposit, self.feedback, self.ticket, self.follow_up),
            self.sketch,
            *(self.support, self.voices, self.voice, self.project, self.projects, self.call),
            self.candidacy,
            self.moments,
        )
        for model in models:
            model.wipe()
        self.language.wipe()
        self.speller.close()
        self.speech.wipe()

    def _make_given(self, settings: Settings) -> None:
        """Make the session, and what a visitor gives and follows."""
        background = parent = self.background
        self.session = SessionModel(
            settings.session.idle, settings.session.countdown, time.monotonic, parent
        )
        self.deposit = DepositModel(background, settings.session.undo, parent)
        self.ticket = TicketModel(
            background, settings.receipts.follow_up_url, settings.printer.poll, parent
        )
        self.feedback = FeedbackModel(background, settings.session.undo, parent)
        self.support = SupportModel(background, settings.session.undo, parent)
        self.sketch = SketchModel(background, settings.session.undo, parent)
        self.follow_up = FollowUpModel(background, parent)
        self.candidacy = CandidacyModel(background, settings.session.undo, parent)
        self.moments = MomentsModel(background, settings.session.undo, parent)

    def _make_read(self, settings: Settings, clock: Clock) -> None:
        """Make what a visitor reads."""
        background = parent = self.background
        self.lobby = LobbyModel(
            background,
            settings.mairie.name,
            settings.mairie.bureau,
            settings.jury.next_draw,
            parent,
        )
        self.opening = OpeningModel(settings.opening.schedule(), clock, parent)
        self.call = CallModel(background, parent)
        self.voices = VoicesModel(background, parent)
        self.voice = VoiceModel(background, parent)
        self.pictures = Pictures()
        self.project = ProjectModel(background, self.pictures, parent)
        self.projects = ProjectsModel(background, parent)
        self.territory = TerritoryModel(parent)

    def _make_aids(self, settings: Settings) -> None:
        """Make the languages and the voice."""
        parent = self.background
        self.language = LanguageModel(ASSETS / "translations", parent, without=undrawn())
        self.speech = SpeechModel(
            lambda: build_speech(settings.speech),
            build_jack(settings.speech),
            self.session,
            parent,
            offered=settings.speech.enabled,
        )
        self.speech.warns = settings.speech.enabled and settings.speech.warning
        self.speller = SpellerModel(self.speech, parent)
