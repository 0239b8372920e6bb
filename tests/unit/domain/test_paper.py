from __future__ import annotations

from kiosk.domain.paper import Document


def test_what_is_printed_of_the_day_asks_about_nothing_in_particular():
    asks = {document for document in Document if document.about}
    assert Document.PROJECT_POSTER in asks
    assert asks.isdisjoint({Document.WALL_SHEET, Document.DAILY_LIST, Document.WEEKLY_SHEET})
