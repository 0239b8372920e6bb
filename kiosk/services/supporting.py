"""Supporting what somebody else said: finding it while typing, « Moi aussi », taking it back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

from kiosk.domain.calendar import local_day
from kiosk.domain.contribution import Contribution, ForbiddenTransition, State
from kiosk.domain.journal import Action, Actor, Event
from kiosk.domain.promise import working_day_after
from kiosk.domain.published import Voice
from kiosk.domain.receipt import Receipt, SealedReceipt, Subject
from kiosk.domain.similarity import Outline, certain, likeness, outline, shown, subject_stems
from kiosk.domain.support import Support
from kiosk.domain.text import LONGEST_CONTRIBUTION, clean
from kiosk.services.deposit import Draft, Terms, draw_id, to_the_millisecond
from kiosk.services.ports import Clock, Randomness, Records, Repositories
from kiosk.services.sealing import Sealing

MOST_SIMILAR = 3
"""Texts that are offered at most."""

FEWEST_STEMS = 2
"""Meaningful words from which it is worth looking."""

_CANDIDATES = 50


@dataclass(frozen=True, slots=True)
class Similar:
    """A published text that says nearly the same.

    Attributes:
        score: how alike they are, up to 1.
        supporters: how many said « Moi aussi » to it; its author is not counted.
        certain: whether the score is enough to say that it was said before.
    """

    voice: Voice
    score: float
    supporters: int
    certain: bool


class Supporting:
    """The use cases of a visitor who says the same as somebody else."""

    def __init__(
        self,
        records: Records,
        clock: Clock,
        randomness: Randomness,
        sealing: Sealing,
        terms: Terms,
    ) -> None:
        self._records = records
        self._clock = clock
        self._randomness = randomness
        self._sealing = sealing
        self._terms = terms

    def similar(self, text: str) -> tuple[Similar, ...]:
        """Return the published texts most like one still being typed; at most 3, best first."""
        if len(subject_stems(text)) < FEWEST_STEMS:
            return ()
        asked = outline(text)
        with self._records.reading() as record:
            voices = record.contributions.similar(text, _CANDIDATES)
            found = [it for it in (_compared(asked, voice) for voice in voices) if it is not None]
            best = sorted(found, key=lambda it: (-it.score, it.voice.order))[:MOST_SIMILAR]
            return tuple(replace(it, supporters=record.supports.count(it.voice.id)) for it in best)

    def of_voice(self, contribution_id: UUID) -> Similar | None:
        """Return a published text that somebody read and agrees with, or None if it is gone."""
        with self._records.reading() as record:
            voice = record.contributions.voice(contribution_id)
            if voice is None:
                return None
            return Similar(voice, 1.0, record.supports.count(voice.id), certain=True)

    def support(
        self, draft: Draft, contribution_id: UUID, words: str, language: str
    ) -> Receipt | None:
        """Keep a support, its receipt, its event and its audit line, all or nothing.

        The draft is one of `Deposit.begin`, used for nothing else. Supporting with it again
        keeps one support; with other words, the last ones stay.

        Returns:
            The receipt, or None if the contribution is not public, or not any more.

        Raises:
            ForbiddenTransition: if this support was taken back since.
            EnvironmentFault: if it could not be put on disk; nothing is kept.
        """
        said = clean(words, LONGEST_CONTRIBUTION)
        with self._records.writing() as record:
            contribution = record.contributions.get(contribution_id)
            if contribution is None or contribution.state is not State.PUBLISHED:
                return None
            known = record.supports.get(draft.subject_id)
            if known is None:
                support = self._new(draft, contribution_id, said, language)
                self._keep(record, draft, support)
            else:
                support = self._revise(record, known, said)
        return self._receipt(draft, support, contribution)

    def withdraw(self, support_id: UUID) -> None:
        """Take a support back: it counts no more; its bearer can still follow."""
        now = to_the_millisecond(self._clock.now())
        with self._records.writing() as record:
            support = record.supports.get(support_id)
            if support is not None and support.withdrawn_at is None:
                withdrawn = support.withdraw(now)
                record.supports.save(withdrawn)
                self._tell(record, withdrawn, Action.SUPPORT_WITHDRAWN)

    def erase(self, support_id: UUID) -> None:
        """Take a support back, and erase its words and both keys."""
        now = to_the_millisecond(self._clock.now())
        with self._records.writing() as record:
            support = record.supports.get(support_id)
            if support is None:
                return
            erased = support.erase(now)
            record.supports.save(erased)
            record.journal.forget(support_id)
            self._tell(record, erased, Action.SUPPORT_ERASED)
            receipt = record.receipts.of_subject(Subject.SUPPORT, support_id)
            if receipt is not None:
                record.receipts.destroy(receipt.id)

    def _new(self, draft: Draft, contribution_id: UUID, words: str, language: str) -> Support:
        return Support(
            id=draft.subject_id,
            contribution_id=contribution_id,
            words=words,
            language=language,
            channel="kiosk",
            given_at=to_the_millisecond(self._clock.now()),
        )

    def _keep(self, record: Repositories, draft: Draft, support: Support) -> None:
        record.supports.add(support)
        record.receipts.add(
            SealedReceipt(
                id=draft.receipt_id,
                subject=Subject.SUPPORT,
                subject_id=support.id,
                token_hash=self._sealing.token_hash(draft.keys.token),
                code_hash=draft.code_hash,
                language=support.language,
                issued_at=support.given_at,
                expires_at=self._terms.expiry(support.given_at),
            )
        )
        self._tell(record, support, Action.SUPPORTED, draft.event_id)

    def _revise(self, record: Repositories, known: Support, words: str) -> Support:
        if known.withdrawn_at is not None:
            raise ForbiddenTransition("its bearer took it back")
        revised = replace(known, words=words)
        if revised != known:
            record.supports.save(revised)
            record.journal.forget(known.id)  # the words may have been dropped
            self._tell(record, revised, Action.SUPPORTED)
        return revised

    def _tell(
        self, record: Repositories, support: Support, action: Action, event_id: UUID | None = None
    ) -> None:
        record.journal.record(
            Event(
                id=event_id or draw_id(self._clock, self._randomness),
                at=self._clock.now(),
                actor=Actor.VISITOR,
                action=action,
                subject_id=support.id,
                payload={
                    "contribution": str(support.contribution_id),
                    "words": support.words,
                    "language": support.language,
                    "channel": support.channel,
                },
            )
        )

    def _receipt(self, draft: Draft, support: Support, contribution: Contribution) -> Receipt:
        day = local_day(support.given_at)
        return Receipt(
            id=draft.receipt_id,
            subject_id=support.id,
            keys=draft.keys,
            kind=contribution.kind,
            deposited_on=day,
            read_before=working_day_after(day, self._terms.read_days),
            language=support.language,
            subject=Subject.SUPPORT,
        )


def _compared(asked: Outline, voice: Voice) -> Similar | None:
    """Return a voice with its score, or None if it is not like what was asked."""
    other = outline(voice.text)
    score = likeness(asked, other)
    if not shown(score, asked, other):
        return None
    return Similar(voice, score, 0, certain(score, asked, other))
