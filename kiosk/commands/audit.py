"""`kiosk audit`: is the file whole, does every line of the chain hold, and what was done when?"""

from __future__ import annotations

from argparse import Namespace
from datetime import date
from uuid import UUID

from kiosk.commands import Exit, Refused
from kiosk.domain.audit import AuditQuery
from kiosk.domain.calendar import local_moment
from kiosk.domain.journal import AuditLine
from kiosk.examination import examine_database
from kiosk.services.desk.auditing import Auditing
from kiosk.services.doctor import Level, as_text, judge_database, worst
from kiosk.settings import Settings
from kiosk.store.records import SqliteRecords


def run(settings: Settings, asked: Namespace) -> int:
    """Verify, or list; refuse when something is broken. Nothing is modified.

    Raises:
        EnvironmentFault: when there is no record, or when it cannot be read through.
        Refused: when a date or an id cannot be.
    """
    records = SqliteRecords(settings.data)
    records.open_as_is()
    try:
        return _verify(records) if asked.act == "verify" else _list(records, asked)
    finally:
        records.close()


def _verify(records: SqliteRecords) -> int:
    findings = tuple(judge_database(examine_database(records)))
    print(as_text(findings))
    return Exit.REFUSED if worst(findings) is Level.FAULT else Exit.FINE


def _list(records: SqliteRecords, asked: Namespace) -> int:
    lines = Auditing(records).lines(None, _query(asked), limit=asked.limit)
    print("\n".join(map(_line, lines)) or "Aucune ligne ne correspond.")
    return Exit.FINE


def _query(asked: Namespace) -> AuditQuery:
    try:
        day = date.fromisoformat(asked.day) if asked.day else None
        subject = UUID(asked.subject) if asked.subject else None
    except ValueError as error:
        raise Refused("--day attend 2026-11-23, et --subject un identifiant entier.") from error
    return AuditQuery(day, asked.action, subject)


def _line(line: AuditLine) -> str:
    moment = f"{local_moment(line.at):%Y-%m-%d %H:%M:%S}"
    return f"{line.sequence:>8}  {moment}  {line.action:<28}  {line.subject_id}  {line.actor}"
