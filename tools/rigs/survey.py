"""What a crash left: opened again as the kiosk would, and compared with what was acknowledged."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.domain.receipt import Subject
from kiosk.domain.text import LONGEST_CONTRIBUTION, clean
from kiosk.errors import EnvironmentFault
from kiosk.store.engine import reading_engine
from kiosk.store.records import SqliteRecords
from tools.rigs.depositing import sealing, words_of

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Connection

    from kiosk.services.deposit import Draft
    from kiosk.store.records import SqliteRepositories

_PARTS = (
    "SELECT id FROM contribution",
    "SELECT subject_id FROM receipt",
    "SELECT subject_id FROM outbox WHERE action = 'contribution.deposited'",
    "SELECT subject_id FROM audit WHERE action = 'contribution.deposited'",
)
"""The four rows of a deposit, each named by its contribution."""


@dataclass(frozen=True, slots=True)
class Findings:
    """What is in the record after a crash.

    Attributes:
        kept: contributions that are whole.
        lost: acknowledged contributions that are missing, altered, or not opened by their key.
        halves: contributions of which a row is missing or there twice.
        damage: what is wrong with the file or the audit chain, in words.
    """

    kept: frozenset[UUID] = frozenset()
    lost: int = 0
    halves: int = 0
    damage: tuple[str, ...] = ()

    @property
    def sound(self) -> bool:
        """Whether the record holds everything that was acknowledged, and nothing by halves."""
        return not (self.lost or self.halves or self.damage)


def survey(folder: Path, acknowledged: Iterable[Draft], before: frozenset[UUID]) -> Findings:
    """Open the record in the folder and look for everything that was acknowledged.

    Args:
        folder: the kiosk's data folder.
        acknowledged: drafts whose deposit was acknowledged since the last survey.
        before: contributions that an earlier survey found.
    """
    records = SqliteRecords(folder)
    drafts = tuple(acknowledged)
    try:
        records.open()
        return _inside(records, drafts, before)
    except EnvironmentFault as fault:
        return Findings(lost=len(before) + len(drafts), damage=(fault.sentence,))
    finally:
        records.close()


def _inside(records: SqliteRecords, drafts: tuple[Draft, ...], before: frozenset[UUID]) -> Findings:
    engine = reading_engine(records.path)
    with engine.begin() as connection:
        kept, halves = _whole_and_halves(connection)
        damage = _damage(records, connection)
    engine.dispose()
    with records.reading() as record:
        lost = sum(not _is_there(record, draft) for draft in drafts)
    return Findings(kept, lost + len(before - kept), halves, damage)


def _whole_and_halves(connection: Connection) -> tuple[frozenset[UUID], int]:
    parts = [list(connection.exec_driver_sql(part).scalars()) for part in _PARTS]
    distinct = [set(part) for part in parts]
    whole = set.intersection(*distinct)
    twice = sum(len(part) - len(names) for part, names in zip(parts, distinct, strict=True))
    return frozenset(UUID(bytes=name) for name in whole), len(set.union(*distinct) - whole) + twice


def _damage(records: SqliteRecords, connection: Connection) -> tuple[str, ...]:
    found = []
    verdict = connection.exec_driver_sql("PRAGMA quick_check").scalar()
    if verdict != "ok":
        found.append(f"quick_check: {verdict}")
    if list(records.path.parent.glob("abimee-*")):
        found.append("the file was corrupt and set aside")
    for body, digest in connection.exec_driver_sql("SELECT body, digest FROM outbox"):
        if hashlib.sha256(body.encode()).digest() != digest:
            found.append("an event does not match its digest")
    with records.reading() as record:
        broken = record.journal.first_broken_line()
    if broken is not None:
        found.append(f"the audit chain breaks at line {broken}")
    return tuple(found)


def _is_there(record: SqliteRepositories, draft: Draft) -> bool:
    """Say whether the contribution has the visitor's words and the keys open its receipt."""
    contribution = record.contributions.get(draft.subject_id)
    receipt = record.receipts.of_subject(Subject.CONTRIBUTION, draft.subject_id)
    return (
        contribution is not None
        and contribution.text == clean(words_of(draft).text, LONGEST_CONTRIBUTION)
        and receipt is not None
        and receipt.token_hash == sealing().token_hash(draft.keys.token)
        and receipt.code_hash == draft.code_hash
    )
