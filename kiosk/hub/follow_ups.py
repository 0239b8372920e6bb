"""What a receipt opens on a telephone, and what its bearer asks for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import Enum, auto
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, insert, select, update

from kiosk.domain.calendar import local_day
from kiosk.domain.contribution import State
from kiosk.domain.feedback import FeedbackState
from kiosk.domain.outcome import News
from kiosk.domain.receipt import Subject
from kiosk.domain.sharing import Card, Wish
from kiosk.domain.showing import ShownProject, ShownTheme
from kiosk.hub.bearers import Bearers, to_ask
from kiosk.hub.checking import Checking
from kiosk.hub.database import Database, inserting
from kiosk.hub.revisions import Standing, forget_revisions, standing_of
from kiosk.hub.tables import CARRIED, COMMAND, CORRECTION, FOLLOW_UP, SHOWN
from kiosk.services.ports import Clock
from kiosk.services.wire import CARD, ENDED, PROJECT, THEME

_CARD = select(FOLLOW_UP.c.card).where(FOLLOW_UP.c.key == bindparam("of"))
_LINEAGE = (
    select(SHOWN.c.kind, SHOWN.c.page)
    .join(CARRIED, CARRIED.c.address == SHOWN.c.address)
    .where(CARRIED.c.key == bindparam("of"), CARRIED.c.kiosk_id == SHOWN.c.kiosk_id)
    .order_by(SHOWN.c.address)
)
_PROJECT = (
    select(SHOWN.c.kind, SHOWN.c.page)
    .where(SHOWN.c.address == bindparam("of"), SHOWN.c.kind.in_(("P", "E")))
    .order_by(SHOWN.c.kiosk_id)
    .limit(1)
)


@dataclass(frozen=True, slots=True)
class Followed:
    """What a receipt opens.

    Attributes:
        themes, projects: what it led to.
        on_its_way: whether a wish of the bearer has not reached the kiosk yet.
        too_late: whether it was decided on before its correction came.
        project: of a feedback or a sketch, the project that it is about, if anybody may read it.
        news: what became of that project after the stimulateur.
        draft: of a sketch that its bearer can go on with here, how far they are.
    """

    card: Card
    themes: tuple[ShownTheme, ...] = ()
    projects: tuple[ShownProject, ...] = ()
    on_its_way: bool = False
    too_late: bool = False
    project: ShownProject | None = None
    news: News | None = None
    draft: Standing | None = None

    @property
    def can_be_corrected(self) -> bool:
        """Whether its words can still be changed: nothing was decided on them."""
        return _can_be_corrected(self.card)


class Corrected(Enum):
    """What became of a correction that somebody asked for."""

    ASKED = auto()
    TOO_LATE = auto()
    UNKNOWN = auto()
    """The code opens nothing."""


class FollowUps:
    """The use cases of the bearer of a receipt, from afar."""

    def __init__(self, database: Database, checking: Checking, clock: Clock) -> None:
        self._database = database
        self._bearers = Bearers(checking, clock)
        self._clock = clock

    def with_token(self, scanned: str) -> Followed | None:
        """Return what the token of a QR code opens.

        A wrong, expired or erased one opens nothing, after the same work.
        """
        with self._database.reading() as connection:
            return _followed(connection, self._bearers.scanned(connection, scanned))

    def with_code(self, typed: str) -> Followed | None:
        """Return what a typed code, or a token, opens. Slow on purpose for a code."""
        proofs = self._bearers.proofs(typed)
        with self._database.reading() as connection:
            return _followed(connection, self._bearers.row(connection, proofs))

    def ask(self, wish: Wish, typed: str) -> bool:
        """Withdraw or erase what a code opens; return whether it opens something.

        It is so on the site at once; the kiosk does it when it next speaks to the hub.
        """
        proofs = self._bearers.proofs(typed)
        with self._database.writing() as connection:
            row = self._bearers.held(connection, proofs)
            if row is None:
                return False
            self._command(connection, row, wish)
            forget_revisions(connection, row.kiosk_id, [row.key])
            kept: dict[str, str | None] = {"card": _without_draft(row.card)}
            if wish is Wish.ERASE:
                _forget_corrections(connection, row.key)
                kept = {"token_hash": None, "code_hash": None, "card": None}
            connection.execute(
                update(FOLLOW_UP)
                .where(FOLLOW_UP.c.key == row.key)
                .values({"wish": wish.value} | kept)
            )
        return True

    def correct(self, words: str, typed: str) -> Corrected:
        """Ask the kiosk to put other words in place of those that a code opens.

        They stay here until it has them, and no page shows them.
        """
        proofs = self._bearers.proofs(typed)
        with self._database.writing() as connection:
            row = self._bearers.held(connection, proofs)
            if row is None:
                return Corrected.UNKNOWN
            if row.wish or not _can_be_corrected(CARD.validate_json(row.card)):
                return Corrected.TOO_LATE
            _forget_corrections(connection, row.key)
            connection.execute(insert(CORRECTION), to_ask(row) | {"words": words})
        return Corrected.ASKED

    def _command(self, connection: Connection, row: Row[Any], wish: Wish) -> None:
        connection.execute(
            inserting(connection)(COMMAND).on_conflict_do_nothing(index_elements=["key", "wish"]),
            to_ask(row) | {"wish": wish.value, "asked_on": self._today()},
        )

    def _today(self) -> date:
        return local_day(self._clock.now())


def _followed(connection: Connection, row: Row[Any] | None) -> Followed | None:
    if row is None or row.card is None:
        return None
    card = CARD.validate_json(row.card)
    if card.subject is Subject.SUPPORT and card.about:
        card = _since(card, _card(connection, card.about))
    if row.wish == Wish.WITHDRAW:
        card = _withdrawn(card)
    followed = Followed(card, on_its_way=row.on_its_way, too_late=row.too_late)
    if row.carried or card.about:
        followed = _with_lineage(connection, followed)
    if card.subject is Subject.SKETCH:
        followed = replace(followed, draft=standing_of(connection, row, card))
    return _with_project(connection, followed) if card.project else followed


def _card(connection: Connection, key: str) -> Card | None:
    kept = connection.execute(_CARD, {"of": key}).scalar_one_or_none()
    return None if kept is None else CARD.validate_json(kept)


def _with_lineage(connection: Connection, followed: Followed) -> Followed:
    """Add the themes and the projects that it led to."""
    rows = connection.execute(_LINEAGE, {"of": followed.card.about or followed.card.key}).all()
    return replace(
        followed,
        themes=tuple(THEME.validate_json(it.page) for it in rows if it.kind == "T"),
        projects=tuple(PROJECT.validate_json(it.page) for it in rows if it.kind == "P"),
    )


def _with_project(connection: Connection, followed: Followed) -> Followed:
    """Add what the kiosk says now of the project; the card was told before."""
    row = connection.execute(_PROJECT, {"of": followed.card.project}).one_or_none()
    if row is None:
        return followed
    if row.kind == "E":
        return replace(followed, news=ENDED.validate_json(row.page).news)
    project = PROJECT.validate_json(row.page)
    return replace(followed, project=project, news=project.news)


def _can_be_corrected(card: Card) -> bool:
    return card.subject is not Subject.SUPPORT and card.state == State.TO_REVIEW.value


def _without_draft(card: str) -> str:
    """Return a card without the answers that its bearer does not want any more."""
    return CARD.dump_json(replace(CARD.validate_json(card), draft=None)).decode()


def _forget_corrections(connection: Connection, key: str) -> None:
    """Let go of words that their bearer does not want any more."""
    connection.execute(delete(CORRECTION).where(CORRECTION.c.key == key))


def _withdrawn(card: Card) -> Card:
    feedback = card.subject is Subject.FEEDBACK
    return replace(card, state=FeedbackState.WITHDRAWN if feedback else State.WITHDRAWN)


def _since(support: Card, supported: Card | None) -> Card:
    """Return a support with what became since of what it supports; the reason is not for it."""
    if supported is None or support.state is State.WITHDRAWN:
        return support
    names = "state read_on answered_on answer service".split()
    return replace(support, reason=None, **{name: getattr(supported, name) for name in names})
