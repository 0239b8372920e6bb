"""The commitment: the panels are computed once, and what is published binds the draw to them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.domain.sortition.adviser import Drawn, draw_chances
from kiosk.domain.sortition.beacon import round_at
from kiosk.domain.sortition.commitment import (
    SALT_BYTES,
    Terms,
    digest_of,
    leaf_of,
    leaves_text,
    manifest_text,
    panels_text,
)
from kiosk.domain.sortition.herding import Watch, herd, unwatched
from kiosk.domain.sortition.lottery import PANELS, Lottery, faults_of, lottery_of
from kiosk.domain.sortition.panels import box_of
from kiosk.domain.sortition.pool import FEWEST_PER_SEAT, Pool, widened
from kiosk.domain.sortition.programs import Solver
from kiosk.domain.sortition.relaxation import smallest_relaxation
from kiosk.services.ports import Clock, Randomness
from kiosk.services.sortition import folder as files
from kiosk.services.sortition.folder import DrawFault, DrawFolder, as_json

AFTER_BALLS = timedelta(minutes=15)
"""From the ceremony to the round of the beacon that counts."""
_NEXT_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Order:
    """What an agent asks for.

    Attributes:
        width: seats added on each side of the quotas.
        ceremony: when the balls will be drawn.
        accepted: why chances of none or of certainty are accepted; empty if they are not.
        salts: those that volunteers have on their receipts, by ticket; others are drawn.
    """

    pool: Pool
    width: int
    ceremony: datetime
    accepted: str
    salts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Committed:
    """What was published.

    Attributes:
        commitment: the hash of the manifest, to post before the ceremony.
        fewest: in how many panels the least lucky volunteer is; `most`, the luckiest.
    """

    commitment: str
    fewest: int
    most: int
    rounds: tuple[int, int]


class Committing:
    """Makes the one computation of a draw."""

    def __init__(
        self, solver: Solver, clock: Clock, randomness: Randomness, watch: Watch = unwatched
    ) -> None:
        """Take what solves, tells the time and draws salts, and who hears of each panel."""
        self._watch = watch
        self._solver = solver
        self._clock = clock
        self._randomness = randomness

    def commit(
        self, order: Order, target: DrawFolder, verifier: Path, versions: Mapping[str, str]
    ) -> Committed:
        """Compute the panels, and write what is published and what is kept.

        Raises:
            DrawFault: if the pool is too small, its quotas contradict each other, chances of none
                or of certainty are not accepted, the ceremony is over, or nothing can be written.
        """
        self._check(order, target)
        quotas = widened(order.pool.quotas, order.pool.seats, order.width)
        pool = replace(order.pool, quotas=quotas)
        drawn = draw_chances(self._solver, pool)
        if drawn is None:
            raise DrawFault(self._impossible(pool))
        lottery = self._lottery(pool, drawn)
        _check_chances(_often(pool, lottery), order.accepted)
        first = round_at(order.ceremony + AFTER_BALLS)
        rounds = (first, round_at(order.ceremony + AFTER_BALLS + _NEXT_DAY))
        terms = Terms(
            order.width,
            order.ceremony,
            rounds,
            order.accepted,
            drawn.fairest.method.value,
            versions,
        )
        salts = self._salts(pool, order.salts)
        return self._write(pool, lottery, terms, (target, verifier, salts))

    def _check(self, order: Order, target: DrawFolder) -> None:
        count, seats = len(order.pool.volunteers), order.pool.seats
        if count < FEWEST_PER_SEAT * seats:
            wanted = FEWEST_PER_SEAT * seats
            raise DrawFault(f"{count} volontaires pour {seats} places : il en faut {wanted}")
        if order.ceremony <= self._clock.now():
            raise DrawFault("la cérémonie doit être à venir : l’engagement la précède")
        if target.path.exists():
            raise DrawFault(f"{target.path} existe déjà : un tirage ne se recommence pas")

    def _impossible(self, pool: Pool) -> str:
        changes = smallest_relaxation(self._solver, pool)
        if not changes:
            return "trop peu de volontaires pour former un jury"
        told = " ; ".join(change.words() for change in changes)
        return f"quotas impossibles. Le plus petit changement : {told}"

    def _lottery(self, pool: Pool, drawn: Drawn) -> Lottery:
        box = box_of(pool, drawn.types)
        panels = herd(self._solver, box, drawn.fairest.expected, PANELS, self._watch)
        lottery = lottery_of(drawn.types, panels)
        wrong = [panel for panel in lottery.panels if faults_of(pool, panel)]
        if wrong or len(lottery.panels) != PANELS:
            raise ArithmeticError(f"{len(wrong)} wrong panels of {len(lottery.panels)}")
        return lottery

    def _salts(self, pool: Pool, given: Mapping[str, str]) -> list[str]:
        return [
            given.get(each.ticket) or self._randomness.bytes(SALT_BYTES).hex()
            for each in pool.volunteers
        ]

    def _write(
        self,
        pool: Pool,
        lottery: Lottery,
        terms: Terms,
        where: tuple[DrawFolder, Path, list[str]],
    ) -> Committed:
        target, verifier, salts = where
        leaves = tuple(map(leaf_of, pool.volunteers, salts))
        manifest = manifest_text(pool, lottery, leaves, terms)
        commitment = digest_of(manifest)
        people = [
            {"ticket": each.ticket, "profile": each.profile, "household": each.household}
            | {"salt": salt}
            for each, salt in zip(pool.volunteers, salts, strict=True)
        ]
        target.create(
            public={
                files.MANIFEST: manifest,
                files.PANELS: panels_text(lottery),
                files.LEAVES: leaves_text(leaves),
                files.COMMITMENT: f"{commitment}\n",
                files.VERIFIER: verifier.read_text(encoding="utf-8"),
            },
            secret={files.POOL: as_json({"categories": pool.categories, "volunteers": people})},
        )
        often = _often(pool, lottery)
        return Committed(commitment, min(often), max(often), terms.rounds)


def _often(pool: Pool, lottery: Lottery) -> list[int]:
    """Return in how many panels each volunteer is."""
    counts = lottery.appearances()
    return [counts.get(each.ticket, 0) for each in pool.volunteers]


def _check_chances(often: list[int], accepted: str) -> None:
    excluded, certain = often.count(0), often.count(PANELS)
    if (excluded or certain) and not accepted:
        raise DrawFault(
            f"{excluded} volontaires n’ont aucune chance et {certain} ne peuvent pas y échapper : "
            "élargissez les quotas, ou dites pourquoi avec --accept"
        )
