"""The votes of a jury that are public, as elections that anybody can count again."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.domain.calendar import local_day
from kiosk.domain.jury.ballot import Subject
from kiosk.domain.jury.session import JurySession, Phase, Purpose, Rule
from kiosk.domain.pabulib import Election
from kiosk.domain.voting import Mention
from kiosk.services.desk.ports import DeskRepositories
from kiosk.services.jury.sessions import result_of

_WHAT = {
    Purpose.THEME: "Vote du jury citoyen : le thème",
    Purpose.PROJECTS: "Vote du jury citoyen : les projets",
}
_RULES = {Rule.MAJORITY: "majority", Rule.EQUAL_SHARES: "equal-shares"}


def public_elections(record: DeskRepositories, unit: str) -> Iterator[Election]:
    """Give the votes whose result is public, the newest first; no juror is told from another."""
    for session in record.juries.sessions():
        if session.phase is Phase.PUBLISHED:
            yield _election(record, session, unit)


def _election(record: DeskRepositories, session: JurySession, unit: str) -> Election:
    names = _names(record.ballots.subjects(session.id))
    said = record.ballots.of_session(session.id).values()
    result = result_of(record, session)
    return Election(
        description=_WHAT[session.purpose],
        unit=unit,
        instance=f"{local_day(session.closed_at or session.opened_at)}",
        rule=_RULES[session.rule],
        choices=session.choices,
        projects=tuple(names.values()),
        ballots=tuple(
            {
                names[it.subject_id.hex]: Mention(it.mention)
                for it in grades
                if it.mention is not None
            }
            for grades in said
        ),
        chosen=frozenset(names[it.subject.id.hex] for it in result.standings if it.chosen),
    )


def _names(subjects: tuple[Subject, ...]) -> dict[str, str]:
    """Return a name for each subject by its id, on one line, each another one."""
    names: dict[str, str] = {}
    for rank, subject in enumerate(subjects, start=1):
        name = " ".join(subject.title.split())
        names[subject.id.hex] = f"{name} ({rank})" if name in names.values() else name
    return names
