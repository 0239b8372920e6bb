"""What anybody may read on a telephone: projects, themes, counters, what was done."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from kiosk.domain.outcome import Ended
from kiosk.domain.project import PUBLIC_STAGES, ThemeState
from kiosk.domain.showing import Done, ShownProject, ShownTheme
from kiosk.hub.database import Database
from kiosk.hub.pictures import held
from kiosk.hub.tables import KIOSK, SHOWN
from kiosk.services.wire import ENDED, PROJECT, THEME

_THEMES = (ThemeState.OPEN, ThemeState.FORMING, ThemeState.CLOSED)
_DONE = 6
PAGE = 40
"""Projects in one page of the list: it must stay light."""
_COUNTERS = ("kept", "read", "answered", "overdue")


@dataclass(frozen=True, slots=True)
class Figures:
    """The honest counters of all the kiosks together, and what was done, latest first."""

    kept: int
    read: int
    answered: int
    overdue: int
    done: tuple[Done, ...]


@dataclass(frozen=True, slots=True)
class Everything:
    """All the public themes, those whose call is open first, and projects, most advanced first."""

    themes: tuple[ShownTheme, ...]
    projects: tuple[ShownProject, ...]

    @property
    def pages(self) -> int:
        """How many pages the list of projects has: one at least."""
        return max(1, -(-len(self.projects) // PAGE))

    def page(self, number: int) -> tuple[ShownProject, ...]:
        """Return the projects of a page of the list; the first is 1."""
        return self.projects[(number - 1) * PAGE : number * PAGE]


class Showcase:
    """The use cases of anybody."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def figures(self) -> Figures:
        """Return the counters."""
        with self._database.reading() as connection:
            kept = connection.execute(
                select(KIOSK.c.lobby).where(
                    KIOSK.c.lobby.is_not(None), KIOSK.c.revoked_on.is_(None)
                )
            ).scalars()
            lobbies = [json.loads(it or "{}") for it in kept]
        done = {
            Done(date.fromisoformat(day), said, what)
            for lobby in lobbies
            for day, said, what in lobby["done"]
        }
        latest = sorted(done, key=lambda it: (it.day, it.said), reverse=True)
        kept_for_all = {name: sum(it[name] for it in lobbies) for name in _COUNTERS}
        return Figures(**kept_for_all, done=tuple(latest[:_DONE]))

    def everything(self) -> Everything:
        """Return the public themes and projects; what several kiosks show, once."""
        with self._database.reading() as connection:
            rows = connection.execute(
                select(SHOWN.c.address, SHOWN.c.kind, SHOWN.c.page).order_by(SHOWN.c.kiosk_id)
            ).all()
        themes = {it.address: THEME.validate_json(it.page) for it in rows if it.kind == "T"}
        projects = {it.address: PROJECT.validate_json(it.page) for it in rows if it.kind == "P"}
        return Everything(
            tuple(sorted(themes.values(), key=lambda it: (_THEMES.index(it.state), it.title))),
            tuple(sorted(projects.values(), key=_rank)),
        )

    def project(self, address: str) -> ShownProject | None:
        """Return the project of a poster, or None if it is not public any more.

        Of its pictures, those that its kiosk has given.
        """
        page = self._page("P", address)
        project = None if page is None else PROJECT.validate_json(page)
        if project is None or not project.pictures:
            return project
        with self._database.reading() as connection:
            return project.showing(held(connection, [it.digest for it in project.pictures]))

    def ended(self, address: str) -> Ended | None:
        """Return the project of a poster that stopped in public, or goes on as another; or None."""
        page = self._page("E", address)
        told = None if page is None else ENDED.validate_json(page)
        return told if told and told.title else None

    def theme(self, address: str) -> ShownTheme | None:
        """Return the theme of a poster, or None if it is not public any more."""
        page = self._page("T", address)
        return None if page is None else THEME.validate_json(page)

    def _page(self, kind: str, address: str) -> str | None:
        with self._database.reading() as connection:
            return connection.execute(
                select(SHOWN.c.page)
                .where(SHOWN.c.address == address, SHOWN.c.kind == kind)
                .order_by(SHOWN.c.kiosk_id)
                .limit(1)
            ).scalar_one_or_none()


def _rank(it: ShownProject) -> tuple[int, bool, str]:
    """Order as on the screens: in each stage, those of the quartiers populaires first."""
    popular = it.budget is not None and it.budget.popular
    return PUBLIC_STAGES.index(it.stage), not popular, it.title
