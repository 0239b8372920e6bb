"""Sketches that their holders go on with here: opened for one answer, kept sealed."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from typing import Any

from sqlalchemy import Connection, Row, select

from kiosk.domain.carried_draft import (
    MOST_SEEN,
    CarriedDraft,
    Locks,
    Revision,
    SealedDraft,
    Written,
)
from kiosk.domain.receipt_code import read_token
from kiosk.domain.sharing import Outcome
from kiosk.hub.bearers import Bearers, to_ask
from kiosk.hub.checking import Checking
from kiosk.hub.database import Database, inserting
from kiosk.hub.revisions import is_draft
from kiosk.hub.tables import REVISION
from kiosk.services.draft_sealing import (
    open_draft,
    seal_draft,
    unlock_with_code,
    unlock_with_token,
)
from kiosk.services.parcel_sealing import ParcelKey, Unopenable, seal
from kiosk.services.ports import Clock, Randomness
from kiosk.services.wire import CARD, DRAFT, SEALED
from kiosk.services.wire import REVISION as WRITTEN


class Verdict(Enum):
    """What became of answers that somebody sent."""

    KEPT = auto()
    CONFLICT = auto()
    """They were written over other answers than those that are kept now."""
    TOO_LATE = auto()
    """The sketch is handed in: nothing changes it any more."""
    INCOMPLETE = auto()
    """It cannot be handed in: an answer is missing, or the contact."""
    CLOSED = auto()
    """The code opens no sketch that can be gone on with here, or its draft is damaged."""
    UNKNOWN = auto()
    """The code opens nothing."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A sketch as its holder finds it.

    Attributes:
        carried: as its kiosk told it last; None if it is no draft any more.
        revision: what was written here and is not in it yet.
        outcome: why the kiosk did not take it; None while it is on its way.
    """

    carried: CarriedDraft | None
    revision: Revision | None = None
    outcome: Outcome | None = None

    @property
    def on_its_way(self) -> Revision | None:
        """What was written here, while the kiosk does not know."""
        return self.revision if self.outcome is None else None

    @property
    def handed_in_at(self) -> datetime | None:
        """When it was handed in here, UTC, while the kiosk does not know; None if it was not."""
        written = self.on_its_way
        return written.asked_at if written and written.hand_in else None

    @property
    def handed_in(self) -> bool:
        """Whether it was handed in here, and the kiosk does not know yet."""
        return self.handed_in_at is not None

    @property
    def written(self) -> Written:
        """The answers to go on with.

        Of those that the kiosk did not take, it is what was changed here, over what it keeps.
        """
        latest = self.revision or self.carried
        if self.revision and self.carried and self.outcome:
            return self.revision.written.since(self.revision.seen[0], self.carried.written)
        return latest.written if latest else Written()

    @property
    def kept(self) -> Written:
        """The answers that others stand beside: those on their way, or those of the kiosk."""
        base = self.on_its_way or self.carried
        return base.written if base else Written()

    @property
    def seen(self) -> str:
        """The digest of the answers that the next ones are written over."""
        return self.kept.digest

    @property
    def lacks_contact(self) -> bool:
        """Whether it cannot be handed in for want of a contact."""
        return self.carried is None or not self.carried.has_contact

    @property
    def ready(self) -> bool:
        """Whether it can be handed in."""
        return self.written.answers.enough and not self.lacks_contact


@dataclass(frozen=True, slots=True)
class Draft:
    """Answers that somebody sent; `seen` is the digest of those on the page that they changed."""

    written: Written
    seen: str
    hand_in: bool = False


@dataclass(frozen=True, slots=True)
class Bearer:
    """Whoever typed a code, or opened a QR code; `secrets` may unlock what is theirs."""

    proofs: list[str]
    token: str | None
    secrets: list[bytes]


class Drafts:
    """The use cases of a holder, from afar."""

    def __init__(
        self, database: Database, checking: Checking, clock: Clock, randomness: Randomness
    ) -> None:
        self._database = database
        self._checking = checking
        self._clock = clock
        self._randomness = randomness
        self._bearers = Bearers(checking, clock)

    def prove(self, typed: str) -> Bearer:
        """Prove a code, or a token; find what unlocks a draft. Slow on purpose for a code.

        Raises:
            Busy: if too many are being checked.
        """
        token, proofs = read_token(typed), self._bearers.proofs(typed)
        secrets: list[bytes] = []
        if not token:
            with self._database.reading() as connection:
                row = self._bearers.row(connection, proofs)
                locks = _locks(connection, row) if row else None
            if locks is not None:
                secrets = self._checking.secrets(typed, bytes.fromhex(locks.salt))
        return Bearer(proofs, token, secrets)

    def open(self, bearer: Bearer) -> tuple[Verdict, Opened | None]:
        """Return what a receipt opens."""
        with self._database.reading() as connection:
            return self._opened(connection, self._bearers.row(connection, bearer.proofs), bearer)

    def keep(self, bearer: Bearer, draft: Draft) -> tuple[Verdict, Opened | None]:
        """Keep answers for the kiosk, unless others were kept since; return how things are then.

        Sent twice, they are kept once.
        """
        with self._database.writing() as connection:
            row = self._bearers.held(connection, bearer.proofs)
            verdict, opened = self._opened(connection, row, bearer)
            if row is None or opened is None:
                return verdict, None
            verdict = _judged(opened, draft)
            if verdict is not Verdict.KEPT or _is_kept(opened, draft):
                return verdict, opened
            revision = self._revision(opened, draft)
            assert opened.carried is not None  # noqa: S101 - it was judged
            self._keep(connection, row, revision, opened.carried.reply_to)
        return Verdict.KEPT, Opened(opened.carried, revision)

    def _opened(
        self, connection: Connection, row: Row[Any] | None, bearer: Bearer
    ) -> tuple[Verdict, Opened | None]:
        if row is None or row.card is None:
            return Verdict.UNKNOWN, None
        draft, kept = _draft(row), _kept(connection, row)
        if draft is None and kept is None:
            return Verdict.CLOSED, None
        try:
            carried = DRAFT.validate_json(_read(draft, bearer, row.key)) if draft else None
            if kept is None:
                return Verdict.KEPT, Opened(carried)
            copy = SEALED.validate_json(kept.copy)
            revision = WRITTEN.validate_json(_read(copy, bearer, row.key))
        except (Unopenable, ValueError):
            return Verdict.CLOSED, None
        outcome = Outcome(kept.outcome) if kept.outcome else None
        return Verdict.KEPT, Opened(carried, revision, outcome)

    def _revision(self, opened: Opened, draft: Draft) -> Revision:
        before = opened.on_its_way.seen if opened.on_its_way else ()
        seen = (*before, opened.seen)
        if len(seen) > MOST_SEEN:  # the first stays: what the kiosk still has
            seen = (seen[0], *seen[1 - MOST_SEEN :])
        return Revision(draft.written, seen, self._clock.now(), draft.hand_in)

    def _keep(self, connection: Connection, row: Row[Any], revision: Revision, to: str) -> None:
        locks = _locks(connection, row)
        assert locks is not None  # noqa: S101 - it was opened
        words = WRITTEN.dump_json(revision)
        said = to_ask(row) | {
            "sealed": seal(words, row.key, to, self._randomness).sealed,
            "copy": SEALED.dump_json(seal_draft(words, locks, row.key, self._randomness)).decode(),
            "hand_in": revision.hand_in,
            "outcome": None,
        }
        keep = inserting(connection)(REVISION)
        connection.execute(keep.on_conflict_do_update(index_elements=["key"], set_=said), said)


def _judged(opened: Opened, draft: Draft) -> Verdict:
    """Return what is to become of answers that somebody sent."""
    if opened.carried is None:
        return Verdict.TOO_LATE
    if opened.handed_in:
        again = draft.hand_in and draft.written == opened.written
        return Verdict.KEPT if again else Verdict.TOO_LATE
    if not _is_kept(opened, draft) and draft.seen != opened.seen:
        return Verdict.CONFLICT
    if draft.hand_in and (opened.lacks_contact or not draft.written.answers.enough):
        return Verdict.INCOMPLETE
    return Verdict.KEPT


def _is_kept(opened: Opened, draft: Draft) -> bool:
    """Tell whether answers are already here: the same form was sent again."""
    same = draft.written == opened.written and opened.outcome is None
    return same and (opened.handed_in or not draft.hand_in)


def _draft(row: Row[Any]) -> SealedDraft | None:
    """Return the draft that a kiosk told, if it can be gone on with."""
    card = CARD.validate_json(row.card)
    return card.draft if is_draft(card) and not row.wish else None


def _kept(connection: Connection, row: Row[Any]) -> Row[Any, Any] | None:
    return connection.execute(
        select(REVISION.c.copy, REVISION.c.outcome).where(REVISION.c.key == row.key)
    ).one_or_none()


def _locks(connection: Connection, row: Row[Any]) -> Locks | None:
    draft = _draft(row) if row.card else None
    if draft is not None:
        return draft.locks
    kept = _kept(connection, row)
    return SEALED.validate_json(kept.copy).locks if kept else None


def _read(draft: SealedDraft, bearer: Bearer, slot: str) -> bytes:
    """Return what only the bearer opens.

    Raises:
        Unopenable: if it is not theirs, or damaged.
    """
    return open_draft(draft, _unlocked(draft.locks, bearer, slot), slot)


def _unlocked(locks: Locks, bearer: Bearer, slot: str) -> ParcelKey:
    if bearer.token:
        return unlock_with_token(locks, bearer.token, slot)
    for secret in bearer.secrets:
        with suppress(Unopenable):
            return unlock_with_code(locks, secret, slot)
    raise Unopenable
