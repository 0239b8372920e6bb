"""The card on which residents write what they think of a project."""

from __future__ import annotations

from kiosk.documents.feedback_cards import FeedbackCard
from kiosk.documents.poster import PosterDesign
from kiosk.documents.qr import public_address
from kiosk.domain.sheet import Sheet


def feedback_card(sheet: Sheet, language: str, design: PosterDesign) -> FeedbackCard:
    """Return the card of a project, with the address of its page."""
    project = sheet.project
    return FeedbackCard(
        language=language,
        title=project.title,
        sentence=project.sentence,
        address=public_address(design.follow_up_url, "P", project.id),
        written_address=design.site,
    )
