"""The pictures that everybody sees: named in the window, sent once to a hub that lacks them."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator
from uuid import UUID

from kiosk.documents.pictures import size_of
from kiosk.domain.showing import LONGEST_PICTURE, ShownPicture
from kiosk.domain.trial import TrialNote, standing_notes
from kiosk.services.ports import Repositories

SHOWN_NOTES = 15
"""Notes of a trial that a page shows, the last ones."""


def picture_of(content: bytes | None) -> ShownPicture | None:
    """Return how a window names a picture; None if there is none, or it is not one of ours."""
    if content is None or len(content) > LONGEST_PICTURE:
        return None
    size = size_of(content)
    return None if size is None else ShownPicture(digest_of_picture(content), *size)


def digest_of_picture(content: bytes) -> str:
    """Return what names a picture."""
    return hashlib.sha256(content).hexdigest()


def shown_notes(record: Repositories, project_id: UUID) -> tuple[TrialNote, ...]:
    """Return the notes of a trial that a page shows."""
    return tuple(standing_notes(record.trials.of_project(project_id))[-SHOWN_NOTES:])


def photo_of(record: Repositories, note: TrialNote) -> bytes | None:
    """Return the photo of a note, or None."""
    return record.trials.picture(note.id) if note.pictured else None


def public_pictures(record: Repositories, wanted: Collection[str]) -> Iterator[tuple[str, bytes]]:
    """Give those of some digests that everybody sees; what nobody sees any more is not given."""
    for project in record.projects.projects() if wanted else ():
        sheet = record.sheets.get(project.id)
        photos = (photo_of(record, it) for it in shown_notes(record, project.id))
        for content in (sheet and sheet.picture, *photos):
            named = digest_of_picture(content) if content else ""
            if content and named in wanted:
                yield named, content
