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
    support_model,
    territory_model,
    ticket_model,
    voices_model,
)

__all__ = [
    "deposit_model",
    "feedback_model",
    "follow_up_model",
    "language_model",
    "lobby_model",
    "opinions_model",
    "personal_data_marker",
    "project_model",
    "session_model",
    "support_model",
    "territory_model",
    "ticket_model",
    "voices_model",
]
