"""Forming the theme: each juror keeps and sets aside, all of them split, merge and name groups."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from kiosk.domain.jury.ballot import Group, Sorting
from kiosk.domain.jury.session import JurySession, Phase, WrongPhase, own_order
from kiosk.domain.published import Voice
from kiosk.domain.refusal import Refusal
from kiosk.domain.text import clean
from kiosk.services.deposit import draw_id
from kiosk.services.desk.ports import DeskRecords, DeskRepositories
from kiosk.services.jury.entering import Seat, seated_in
from kiosk.services.ports import Clock, Randomness
from kiosk.services.review import Conflict

LONGEST_TITLE = 60
LONGEST_SENTENCE = 160
"""Graphemes of the words of a theme: what a poster shows."""


class Unnamed(Refusal):
    """A theme has a name and a sentence."""


@dataclass(frozen=True, slots=True)
class Sorted:
    """A contribution as one juror finds it; `kept` is None until they decide."""

    voice: Voice
    kept: bool | None


@dataclass(frozen=True, slots=True)
class Held:
    """A contribution in a group, and what the jury as a whole makes of it."""

    voice: Voice
    sorting: Sorting


@dataclass(frozen=True, slots=True)
class Shelf:
    """A group with what it holds."""

    group: Group
    held: tuple[Held, ...]


class Gathering:
    """The use cases of a juror before the vote on a theme."""

    def __init__(self, records: DeskRecords, clock: Clock, randomness: Randomness) -> None:
        self._records = records
        self._clock = clock
        self._randomness = randomness

    def to_sort(self, seat: Seat) -> tuple[Sorted, ...]:
        """Return the contributions in the juror's own order, the same each time they come in.

        Raises:
            NoSession: if they do not sit there any more.
        """
        with self._records.reading() as record:
            seated_in(record, seat)
            done = record.jury_groups.sorted_by(seat.session_id, seat.juror_id)
            voices = record.jury_groups.voices(seat.session_id)
        mine = sorted(voices, key=lambda it: own_order(seat.session_id, seat.juror_id, it.id))
        return tuple(Sorted(it, done.get(it.id)) for it in mine)

    def sort(self, seat: Seat, contribution_id: UUID, *, kept: bool) -> None:
        """Keep a contribution or set it aside; a juror may change their mind.

        Raises:
            NoSession, WrongPhase: if it is too late.
        """
        with self._records.writing() as record:
            session = _gathering(record, seat)
            record.jury_groups.sort(session.id, seat.juror_id, contribution_id, kept=kept)

    def shelves(self, seat: Seat) -> tuple[Shelf, ...]:
        """Return the groups with what they hold; raises as `to_sort`."""
        with self._records.reading() as record:
            seated_in(record, seat)
            voices = {it.id: it for it in record.jury_groups.voices(seat.session_id)}
            sortings = record.jury_groups.sortings(seat.session_id)
            groups = record.jury_groups.all(seat.session_id)
        return tuple(
            Shelf(
                group,
                tuple(Held(voices[it], sortings.get(it, Sorting())) for it in group.members),
            )
            for group in groups
        )

    def name(self, seat: Seat, group: Group, title: str, sentence: str) -> None:
        """Give a group its words: it will be put to the vote.

        Raises:
            Unnamed: if the name or the sentence is missing.
            Conflict: if somebody changed it on another screen meanwhile.
            NoSession, WrongPhase: if it is too late.
        """
        words = clean(title, LONGEST_TITLE), clean(sentence, LONGEST_SENTENCE)
        if not all(words):
            raise Unnamed
        with self._records.writing() as record:
            _gathering(record, seat)
            now = _current(record, seat, group)
            record.jury_groups.save(
                replace(now, title=words[0], sentence=words[1], version=now.version + 1)
            )

    def merge(self, seat: Seat, group: Group, into: Group) -> None:
        """Bring all of a group into another, which keeps its words; raises as `name`."""
        with self._records.writing() as record:
            session = _gathering(record, seat)
            one, other = _current(record, seat, group), _current(record, seat, into)
            record.jury_groups.move(session.id, one.members, other.id)
            record.jury_groups.remove(one.id)
            record.jury_groups.save(replace(other, version=other.version + 1))

    def split(self, seat: Seat, group: Group, contributions: Sequence[UUID]) -> None:
        """Take contributions out of a group into one of their own; raises as `name`.

        All or nothing of a group leaves it as it is.
        """
        with self._records.writing() as record:
            session = _gathering(record, seat)
            now = _current(record, seat, group)
            out = tuple(it for it in now.members if it in contributions)
            if 0 < len(out) < len(now.members):
                new_id = draw_id(self._clock, self._randomness)
                record.jury_groups.add(session.id, Group(new_id, "", "", now.label, out))
                record.jury_groups.save(replace(now, version=now.version + 1))


def _gathering(record: DeskRepositories, seat: Seat) -> JurySession:
    _juror, session = seated_in(record, seat)
    if session.phase is not Phase.GATHERING:
        raise WrongPhase
    return session


def _current(record: DeskRepositories, seat: Seat, seen: Group) -> Group:
    for group in record.jury_groups.all(seat.session_id):
        if group.id == seen.id and group.version == seen.version:
            return group
    raise Conflict
