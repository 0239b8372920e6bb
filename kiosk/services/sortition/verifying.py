"""Everything that was published, computed again."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.domain.sortition.lottery import PANELS, faults_of
from kiosk.domain.sortition.pool import Pool
from kiosk.services.sortition import folder as files
from kiosk.services.sortition.folder import DrawFault, DrawFolder, as_json
from kiosk.services.sortition.ports import BeaconVerifier
from kiosk.services.sortition.published import (
    Published,
    Result,
    read_pool_of,
    read_published,
    read_result,
    read_steps,
    result_document,
)
from kiosk.services.sortition.revealing import Chance, next_step, result_of


def verify(source: DrawFolder, verifier: BeaconVerifier, ticket: str = "") -> Iterator[str]:
    """Yield what holds, in French, as it is found; about one ticket more, if it is given.

    Raises:
        DrawFault: with the first thing that does not hold.
    """
    published = read_published(source)
    yield f"engagement {published.commitment}"
    yield f"{len(published.leaves)} volontaires, {len(published.lottery.panels)} panels : intacts"
    pool = read_pool_of(source, published)
    _check_panels(published, pool)
    yield (
        "chaque panel respecte les quotas et les foyers, vérifiés sur les réponses"
        if pool
        else f"chaque panel a {published.seats} volontaires différents"
    )
    if ticket:
        yield _ticket(published, ticket)
    if source.has(files.RESULT):
        yield from _verify_result(source, published, pool, verifier)


def _check_panels(published: Published, pool: Pool | None) -> None:
    if len(published.lottery.panels) != PANELS:
        raise DrawFault(f"il y a {len(published.lottery.panels)} panels et non {PANELS}")
    known = frozenset(published.tickets)
    for number, panel in enumerate(published.lottery.panels):
        if len(panel) != published.seats or len(known.intersection(panel)) != published.seats:
            raise DrawFault(
                f"le panel {number:03} n’a pas {published.seats} volontaires différents"
            )
        faults = faults_of(pool, panel) if pool else ()
        if faults:
            raise DrawFault(f"le panel {number:03} ne respecte pas les quotas : {faults[0]}")


def _ticket(published: Published, ticket: str) -> str:
    if ticket not in published.tickets:
        raise DrawFault(f"le ticket {ticket} n’est pas celui d’un volontaire")
    count = published.lottery.appearances().get(ticket, 0)
    return f"le ticket {ticket} est dans {count} panels sur {PANELS}"


def _verify_result(
    source: DrawFolder, published: Published, pool: Pool | None, verifier: BeaconVerifier
) -> Iterator[str]:
    result = read_result(source, published)
    second = None if result.signature else result.seed.beacon
    chance = Chance(result.seed.balls, result.signature, second)
    again = result_of(published, chance, verifier)
    if source.text(files.RESULT) != as_json(result_document(again)):
        raise DrawFault("result.json a été modifié")
    seed = result.seed
    yield f"boules {seed.balls:03} + balise {seed.beacon:03} : panel n° {seed.number:03}"
    yield _source(published, result)
    if pool:
        yield _verify_steps(source, result, pool)


def _verify_steps(source: DrawFolder, result: Result, pool: Pool) -> str:
    steps = read_steps(source)
    for number, step in enumerate(steps):
        again = next_step(pool, result, steps[:number], (step.done.left, step.refused))
        if again != step:
            raise DrawFault(f"le remplacement {number + 1} n’est pas celui de la règle")
    return f"{len(steps)} remplacements, selon la règle"


def _source(published: Published, result: Result) -> str:
    if result.round == published.rounds[0]:
        return f"signature du tour {result.round} de drand : la bonne"
    silent = f"le tour {published.rounds[0]} s’est-il vraiment tu ?"
    if result.round:
        return f"signature du tour de secours {result.round} : la bonne ; {silent}"
    return f"second tirage de boules, sans balise ; {silent}"
