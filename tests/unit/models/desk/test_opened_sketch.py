"""The sketch that an agent reads, in words that a person reads."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from PySide6.QtGui import QGuiApplication

from kiosk.domain.sketch import Answers, Sketch
from kiosk.models.desk.opened_sketch import OpenedSketch
from tests.fakes.chance import NOW

CABIN = Answers("La cabane", quartier="villette", place="Quai de la Loire")


def test_a_quartier_is_read_by_its_name(qapp: QGuiApplication):
    del qapp
    opened, names = OpenedSketch(), {"villette": "La Villette"}
    sketch = Sketch(UUID(int=1), UUID(int=2), CABIN, "fr", NOW)
    opened.show(sketch, names)
    assert opened.place == "Quai de la Loire · La Villette"
    opened.show(replace(sketch, answers=replace(CABIN, quartier="gone")), names)
    assert opened.place == "Quai de la Loire"
    opened.show(None, {})
    assert opened.place == ""
