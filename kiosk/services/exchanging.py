"""What machines tell each other through the hub: parcels made here, and those taken in.

A parcel is composed when it is told, as cards are: it says how things are now. Whatever is lost is
told again from the outbox, whatever comes twice counts once.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from kiosk.domain.contribution import Contribution, State
from kiosk.domain.exchange import (
    MOST_PARCELS,
    Answered,
    Arrived,
    Consignment,
    Cursor,
    Letter,
    Mail,
    Parcel,
    RemoteDecision,
    RemoteOutcome,
    Replica,
    Told,
)
from kiosk.domain.journal import Action
from kiosk.domain.peer import MachineKind, Peer
from kiosk.domain.sharing import Malformed, key_of
from kiosk.services.contact_sealing import ContactSealing
from kiosk.services.entrusting import Entrusting, last_day, take_back
from kiosk.services.parcel_sealing import ParcelKey, Unopenable, seal
from kiosk.services.ports import Clock, Randomness
from kiosk.services.remote import RemoteDeciding
from kiosk.services.sharing import Posted, SharedRecords, SharedRepositories
from kiosk.services.wire import LETTER

log = logging.getLogger(__name__)

_ENOUGH = 1 << 20
"""Symbols of parcels after which a message is long enough."""


class Exchange:
    """The use cases of a machine that has peers."""

    def __init__(
        self,
        records: SharedRecords,
        clock: Clock,
        randomness: Randomness,
        key: ParcelKey,
        contacts: ContactSealing,
    ) -> None:
        """Take the record, what opens parcels, and what opens the contacts of this machine."""
        self._records = records
        self._randomness = randomness
        self._key = key
        self._remote = RemoteDeciding(clock, randomness)
        self._entrusting = Entrusting(clock, randomness, contacts, key)

    @property
    def key(self) -> str:
        """What others seal to, for this machine."""
        return self._key.public

    def consignment(self, peer: Peer, generation: int) -> Consignment | None:
        """Return what a peer must know of the next events, or None if it knows them all."""
        parcels: dict[str, Parcel] = {}
        until, size = None, 0
        # Envelopes of contacts are kept as they are made: told again, they are the same.
        opened = self._records.writing if peer.holds_contacts else self._records.reading
        with opened() as record:
            last = record.outbox.last()
            told = (generation, last.sequence if last else 0)
            for until in _after(record, peer.sequence):
                parcel = self._parcel(record, until, peer, told)
                if parcel is not None and parcel.slot not in parcels:
                    parcels[parcel.slot] = parcel
                    size += len(parcel.sealed)
                if len(parcels) == MOST_PARCELS or size >= _ENOUGH:
                    break
        if until is None:
            return None
        whole = tuple(parcels.values())
        return Consignment(generation, peer.id, peer.sequence, until.mark, whole)

    def let_go(self, peers: Sequence[Peer]) -> None:
        """Destroy what can be opened here of contacts, now that the hub has them.

        Called once these peers were told everything.
        """
        holders = [it for it in peers if it.holds_contacts]
        keys = [it.key for it in holders]
        with self._records.reading() as record:
            left = self._entrusting.left_behind(record, holders)
            if not left and not (keys and record.contacts.sealed_to(keys)):
                return
        with self._records.writing() as record:
            gone = self._entrusting.let_go(record, keys)
            self._entrusting.seal_again(record, holders)
        log.info("%d contacts left for the desk that calls back, %d go again", gone, len(left))

    def cursor(self) -> Cursor:
        """Return how far the parcels of this machine were taken in."""
        with self._records.reading() as record:
            return record.mail.cursor()

    def take(self, mail: Mail) -> None:
        """Take parcels in, all or nothing; one that says nothing we understand stops no other."""
        with self._records.writing() as record:
            if mail.afresh:
                record.replicas.forget_marks()
            for arrived in mail.parcels:
                try:
                    self._take(record, arrived)
                except (Unopenable, ValueError):
                    log.exception("parcel %d of %s is no letter", arrived.number, arrived.sender)
            for keys, took_back in (
                (mail.withdrawn, Contribution.withdraw),
                (mail.erased, Contribution.erase),
            ):
                for key in keys:
                    _take_back(record, key, took_back)
                    take_back(record, key)
            last = mail.parcels[-1] if mail.parcels else None
            if last is not None or mail.afresh:
                record.mail.move(Cursor(last.number, last.tag) if last else Cursor())

    def _parcel(
        self, record: SharedRepositories, posted: Posted, peer: Peer, told: tuple[int, int]
    ) -> Parcel | None:
        letter = _letter(record, posted, peer, told)
        if letter is None and peer.holds_contacts:
            letter = self._entrusting.letter(record, posted, peer)
        if letter is None:
            return None
        words = LETTER.dump_json(letter, exclude_none=True)
        try:
            parcel = seal(words, key_of(posted.subject_id), peer.key, self._randomness)
            return replace(parcel, expires_on=last_day(letter))
        except Malformed:
            # One that cannot be told must not hold up those that come after it.
            log.exception("event %d is not told to %s", posted.sequence, peer.name)
            return None

    def _take(self, record: SharedRepositories, arrived: Arrived) -> None:
        letter = LETTER.validate_json(self._key.open(arrived.parcel))
        if letter.told is not None:
            _take_told(record, arrived.sender, letter.told)
        elif letter.decision is not None:
            self._remote.answer(record, replace(letter.decision, peer=arrived.sender))
        elif letter.answered is not None:
            _take_answer(record, arrived.sender, letter.answered)
        elif letter.entrusted is not None:
            self._entrusting.take(record, arrived.sender, letter.entrusted)
        elif letter.taken_back is not None:
            take_back(record, key_of(letter.taken_back))


def _after(record: SharedRepositories, sequence: int) -> Iterator[Posted]:
    while posted := record.outbox.after(sequence, MOST_PARCELS):
        yield from posted
        sequence = posted[-1].sequence


def _letter(
    record: SharedRepositories, posted: Posted, peer: Peer, told: tuple[int, int]
) -> Letter | None:
    """Return what a peer must know of an event, or None."""
    if posted.action in {Action.DECISION_ASKED, Action.DECISION_ANSWERED}:
        decision = record.remote_decisions.get(posted.subject_id)
        return None if decision is None else _of_decision(posted.action, decision, peer)
    if peer.kind is not MachineKind.DESK or not posted.action.startswith("contribution."):
        return None
    contribution = record.contributions.get(posted.subject_id)
    if contribution is None or record.replicas.get(contribution.id) is not None:
        return None
    decided_by = record.remote_decisions.decider(contribution.id)
    return Letter(told=Told(contribution, *told, decided_by))


def _of_decision(action: str, decision: RemoteDecision, peer: Peer) -> Letter | None:
    if decision.peer != peer.name:
        return None
    if action == Action.DECISION_ASKED:
        return Letter(decision=decision)
    outcome = decision.outcome or RemoteOutcome.UNKNOWN
    return Letter(answered=Answered(decision.id, outcome))


def _take_told(record: SharedRepositories, origin: str, told: Told) -> None:
    """Keep what a kiosk tells of its contribution, if it is newer; never over a withdrawal."""
    # Two kiosks may have imported the same thing: here a reference names none of them.
    contribution = replace(told.contribution, reference=None)
    key = key_of(contribution.id)
    new = Replica(contribution.id, key, origin, told.generation, told.sequence, told.decided_by)
    known, here = record.replicas.get(contribution.id), record.contributions.get(contribution.id)
    if here is not None and (known is None or known.origin != origin):
        log.error("%s tells of a contribution that is not its own", origin)
        return
    if here is None:
        record.contributions.add(_checked(contribution))
    elif known is None or not new.is_newer_than(known) or _wins(here, contribution):
        return
    else:
        _keep(record, contribution)
    record.replicas.save(new)


def _wins(here: Contribution, told: Contribution) -> bool:
    """Tell whether what its author took back here stays so, whatever is told."""
    return not here.text or (here.state is State.WITHDRAWN and told.state is not State.WITHDRAWN)


def _take_answer(record: SharedRepositories, sender: str, answered: Answered) -> None:
    decision = record.remote_decisions.get(answered.decision_id)
    if decision is not None and decision.peer == sender:
        record.remote_decisions.settle(decision.id, answered.outcome)


def _take_back(
    record: SharedRepositories, key: str, took_back: Callable[[Contribution], Contribution]
) -> None:
    """Hear from the hub what a bearer took back, before the kiosk that keeps it does."""
    replica = record.replicas.with_key(key)
    here = record.contributions.get(replica.contribution_id) if replica else None
    if here is None or not here.text:
        return
    if here.state is State.WITHDRAWN and took_back is Contribution.withdraw:
        return
    _keep(record, took_back(here))


def _keep(record: SharedRepositories, contribution: Contribution) -> None:
    """Keep a change of a replica; what was erased leaves no word beside it."""
    if not contribution.text:
        record.journal.forget(contribution.id)
        record.notes.erase(contribution.id)
        record.remote_decisions.forget_words(contribution.id)
    record.contributions.save(_checked(contribution))


def _checked(contribution: Contribution) -> Contribution:
    moments = (contribution.deposited_at, contribution.read_at, contribution.answered_at)
    if any(it is not None and it.tzinfo is None for it in moments):
        raise Malformed("moments with a time zone expected")
    return contribution
