"""The strokes of a project that was a sketch, for where lines are sharper than a picture."""

from __future__ import annotations

from kiosk.domain.drawing import BLANK, Drawing
from kiosk.domain.sheet import Sheet
from kiosk.domain.sheet_version import SheetContent
from kiosk.services.ports import Repositories


def drawing_of(record: Repositories, sheet: Sheet) -> Drawing:
    """Return the drawing of the sketch, if the sheet still shows it: an agent may change it."""
    sketch = record.sketches.get(sheet.project.id)
    if sketch is None or sheet.picture is None:
        return BLANK
    versions = record.versions.of_project(sheet.project.id)
    same = not versions or versions[-1].content.image == SheetContent.of(sheet).image
    return sketch.answers.drawing if same else BLANK
