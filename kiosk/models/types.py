"""Importing this registers every type of the QML module `kiosk.models`."""

from kiosk.models import (
    deposit_model,
    feedback_model,
    follow_up_model,
    language_model,
    lobby_model,
    opinions_model,
    personal_data_marker,
    project_model,
    session_model,
    speech_model,
    speller_model,
    support_model,
    territory_model,
    ticket_model,
    voices_model,
)
from kiosk.models.desk import access_model, agents_model, desk_session_model, work_model

__all__ = [
    "access_model",
    "agents_model",
    "deposit_model",
    "desk_session_model",
    "feedback_model",
    "follow_up_model",
    "language_model",
    "lobby_model",
    "opinions_model",
    "personal_data_marker",
    "project_model",
    "session_model",
    "speech_model",
    "speller_model",
    "support_model",
    "territory_model",
    "ticket_model",
    "voices_model",
    "work_model",
]
