"""Which voices somebody wants to read, in SQL."""

from __future__ import annotations

from sqlalchemy import ColumnElement, select

from kiosk.domain.project import PUBLIC_STAGES
from kiosk.domain.published import Outcome, VoiceFilter
from kiosk.store.tables import ContributionRow, ProjectOriginRow, ProjectRow


def conditions(chosen: VoiceFilter) -> list[ColumnElement[bool]]:
    """Return what a row must meet."""
    row = ContributionRow
    met = []
    if chosen.kind is not None:
        met.append(row.kind == chosen.kind)
    if chosen.quartier is not None:
        met.append(row.quartier == chosen.quartier)
    if chosen.theme is not None:
        met.append(row.theme_id == chosen.theme)
    if chosen.outcome is Outcome.RETAINED:
        met.append(row.theme_id.is_not(None))
    if chosen.outcome is Outcome.PROJECT:
        met.append(row.id.in_(_ORIGINS))
    return met


_ORIGINS = (
    select(ProjectOriginRow.contribution_id)
    .join(ProjectRow, ProjectRow.id == ProjectOriginRow.project_id)
    .where(ProjectRow.stage.in_(PUBLIC_STAGES))
)
