"""The use cases over any record, with a clock and a chance that the test decides."""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import count
from uuid import UUID

from sqlalchemy import Engine

from kiosk.domain.contribution import Contribution, Kind, Place, State, Words
from kiosk.domain.receipt import Receipt
from kiosk.domain.sortition.strata import values_of
from kiosk.services.browse import Browsing
from kiosk.services.calling import Calling
from kiosk.services.contact_sealing import ContactSealing
from kiosk.services.deposit import Deposit, Terms
from kiosk.services.feedback import Feedbacks, Seals
from kiosk.services.follow_up import Following
from kiosk.services.joining import Joining
from kiosk.services.ports import Records
from kiosk.services.review import Review
from kiosk.services.sealing import Cost, Sealing
from kiosk.services.sharing import SharedRecords
from kiosk.services.sketching import Sketching
from kiosk.services.supporting import Supporting
from kiosk.services.volunteering import Volunteering
from kiosk.store.records import SqliteRecords
from tests.fakes.chance import NOW, SeededRandomness, StillClock

CHEAP = Cost(memory=8, passes=1, lanes=1)
TERMS = Terms(read_days=5, answer_days=30, key_months=12)
PEPPER = bytes(range(32))
STRATA = values_of(["La Villette", "Amérique"])
CONTACT_KEY = bytes(range(32, 64))
_SEEDS = count(19)  # two bureaus over one record never draw the same ids


@dataclass
class Bureau:
    """A record in use."""

    records: Records
    clock: StillClock = field(default_factory=StillClock)
    randomness: SeededRandomness = field(
        default_factory=lambda: SeededRandomness(random.Random(next(_SEEDS)))
    )

    def __post_init__(self) -> None:
        parts = (self.records, self.clock, self.randomness)
        self.sealing = Sealing(self.randomness, PEPPER, CHEAP)
        self.deposit = Deposit(*parts, self.sealing, TERMS)
        self.contacts = ContactSealing(self.randomness, CONTACT_KEY)
        seals = Seals(self.sealing, self.contacts)
        self.feedback = Feedbacks(*parts, seals, TERMS)
        self.volunteering = Volunteering(*parts, seals, TERMS, STRATA)
        self.joining = Joining(self.records, self.clock, self.sealing, TERMS)
        self.sketching = Sketching(*parts, seals, TERMS)
        self.following = Following(*parts, self.sealing, TERMS)
        self.supporting = Supporting(*parts, self.sealing, TERMS)
        self.review = Review(*parts)
        self.calling = Calling(*parts)
        self.browsing = Browsing(self.records, self.clock, TERMS)

    def give(self, text: str = "Il manque un banc", **parts: str | None) -> Receipt:
        """Deposit a text; `parts` as for `words`."""
        return self.deposit.send(self.deposit.begin(), words(text, **parts))

    def publish(self, text: str = "Il manque un banc", **parts: str | None) -> Receipt:
        """Deposit a text and make it public."""
        receipt = self.give(text, **parts)
        self.review.publish(receipt.subject_id, 1)
        return receipt

    @property
    def shared(self) -> SharedRecords:
        """The record, as the program that speaks to the hub sees it."""
        return self.records  # type: ignore[return-value] # both of ours are

    def kept(self, receipt: Receipt) -> Contribution:
        """Return the contribution of a receipt, as the record holds it."""
        with self.records.reading() as record:
            contribution = record.contributions.get(receipt.subject_id)
        assert contribution is not None
        return contribution


def words(text: str, quartier: str | None = None, place: str | None = None) -> Words:
    """Return what a visitor says, in French."""
    return Words(Kind.LACK, text, Place(quartier, place), "fr")


def a_contribution(
    number: int, state: State = State.TO_REVIEW, at: datetime = NOW, **changes: object
) -> Contribution:
    """Return a contribution whose id is a number."""
    contribution = Contribution(
        id=UUID(int=number),
        kind=Kind.LACK,
        text=f"Il manque un banc, le {number}",
        place=Place(),
        language="fr",
        channel="kiosk",
        deposited_at=at.replace(microsecond=123_000),
        state=state,
    )
    return replace(contribution, **changes)  # type: ignore[arg-type]


def keep(records: Records, *contributions: Contribution) -> None:
    """Keep contributions in one transaction."""
    with records.writing() as record:
        for contribution in contributions:
            record.contributions.add(contribution)


def writer(records: SqliteRecords) -> Engine:
    """Return the engine that writes, to look or to do damage from inside."""
    assert records._writer is not None
    return records._writer
