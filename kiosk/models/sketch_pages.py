"""On which page each question of a sketch is asked."""

from kiosk.domain.sketch_questions import CONTACT, DRAWING, REVIEW
from kiosk.models.session_model import SessionModel

_Page = SessionModel.Page
_PAGES = {
    "call": _Page.Sketch,
    "where": _Page.SketchChoices,
    "holder": _Page.SketchChoices,
    "origins": _Page.SketchChoices,
    DRAWING: _Page.SketchDrawing,
    CONTACT: _Page.SketchContact,
    REVIEW: _Page.SketchReview,
}
SKETCH_PAGES = frozenset({*_PAGES.values(), _Page.SketchWords} - {_Page.Sketch})
"""Those that ask a question: coming back to them asks it again."""


def page_of(question: str) -> SessionModel.Page:
    """Return the page that asks a question; most are answered in words."""
    return _PAGES.get(question, _Page.SketchWords)
