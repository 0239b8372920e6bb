"""What became of projects after the stimulateur, for whoever follows them with a ticket."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from kiosk.domain.balance import LEADS_TO, Ending
from kiosk.domain.logbook import verdict
from kiosk.domain.outcome import Fate, News
from kiosk.domain.project import Project, Stage
from kiosk.domain.sketch import SketchState
from kiosk.services.ports import Repositories

_AFTER = {
    Fate.READY: {Stage.EXPERIMENTATION, Stage.PARTICIPATORY_BUDGET, Stage.ACHIEVED},
    Fate.CONTINUE: {Stage.STIMULATEUR},
}
"""The public stages at which a verdict is still news."""
_DECIDED = {Fate.STOP, Fate.ENDED, Fate.JOINED}


def news_of(record: Repositories, project_id: UUID) -> News | None:
    """Return the last news of a project; None while there is none, or if there is no project."""
    sketch = record.sketches.get(project_id)
    project = record.projects.project(project_id)
    if project is None and sketch is not None and sketch.state is SketchState.WITHDRAWN:
        return News(Fate.WITHDRAWN)
    closed = _closed(record, project_id)
    if closed is not None:
        return closed
    told = verdict(record.logbooks.of_project(project_id))
    news = News(Fate(told.kind), told.day, told.text) if told else None
    if project is not None:
        return news if news and project.stage in _AFTER.get(news.fate, ()) else None
    sheet = record.sheets.known(project_id)
    if sheet is None or sheet.project.stage is not Stage.CLOSED:
        return None
    if news and news.fate is Fate.STOP:
        return news
    return _joined(record, project_id) or News(Fate.WITHDRAWN)


def _joined(record: Repositories, project_id: UUID) -> News | None:
    """Return which project goes on in the place of one that the city's file had made."""
    link = record.budgets.in_place_of(project_id)
    goes_on = record.projects.project(link.project_id) if link else None
    if link is None or link.tie is None or goes_on is None:
        return None
    return News(Fate.JOINED, link.tie.on, f"«\N{NO-BREAK SPACE}{goes_on.title}\N{NO-BREAK SPACE}»")


def _closed(record: Repositories, project_id: UUID) -> News | None:
    """Return how a project ended, if its last balance sheet stands and nothing moved it since."""
    sheets = record.balances.of_project(project_id)
    last = sheets[-1] if sheets else None
    sheet = record.sheets.known(project_id) if last else None
    if last is None or last.taken_back_at or sheet is None:
        return None
    if sheet.project.stage is not LEADS_TO[last.ending]:
        return None
    fate = Fate.DONE if last.ending is Ending.STAYS else Fate.ENDED
    return News(fate, last.day, last.reason, last.balance)


def ended(record: Repositories) -> Iterator[tuple[Project, News]]:
    """Give each project that the screens do not show any more and that somebody followed."""
    for it in record.sheets.all():
        news = news_of(record, it.id) if it.stage is Stage.CLOSED else None
        if news and (news.fate in _DECIDED or record.feedback.counts(it.id)):
            yield it, news
