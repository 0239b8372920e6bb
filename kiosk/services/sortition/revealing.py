"""After the ceremony: the balls and the beacon designate a panel, once; seats that are left."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.sortition.beacon import Beacon, number_of, time_of
from kiosk.domain.sortition.lottery import PANELS
from kiosk.domain.sortition.outcome import Seed, alternates, replace_seat
from kiosk.domain.sortition.pool import Pool
from kiosk.services.sortition import folder as files
from kiosk.services.sortition.folder import DrawFault, DrawFolder, as_json
from kiosk.services.sortition.ports import BeaconVerifier
from kiosk.services.sortition.published import (
    Published,
    Result,
    Step,
    read_pool_of,
    read_published,
    read_result,
    read_steps,
    result_document,
    steps_document,
)


@dataclass(frozen=True, slots=True)
class Chance:
    """What the ceremony gave.

    Attributes:
        balls: the three balls, from 0 to 999.
        signature: of the beacon, in hexadecimal; empty if it said nothing for two days.
        second_balls: three more balls, drawn in that case only.
    """

    balls: int
    signature: str = ""
    second_balls: int | None = None


def reveal(source: DrawFolder, chance: Chance, verifier: BeaconVerifier, now: datetime) -> Result:
    """Designate the panel, and publish it; told again what it already knows, change nothing.

    Raises:
        DrawFault: if a file was changed, the ceremony is to come, the beacon did not sign so or
            still has time to, or another panel was already designated.
    """
    published = read_published(source)
    if now < published.ceremony:
        raise DrawFault("la cérémonie n’a pas encore eu lieu")
    if chance.second_balls is not None and now < time_of(published.rounds[1]):
        raise DrawFault("la balise peut encore parler : le second tour est celui de demain")
    result = result_of(published, chance, verifier)
    if source.has(files.RESULT):
        if read_result(source, published) != result:
            raise DrawFault("un autre résultat est déjà publié : un tirage ne se recommence pas")
        return result
    source.publish(files.RESULT, as_json(result_document(result)).encode())
    return result


def result_of(published: Published, chance: Chance, verifier: BeaconVerifier) -> Result:
    """Return what chance designates among the published panels.

    Raises:
        DrawFault: if the beacon signed neither of its rounds so.
    """
    number, signed = _beacon(published, chance, verifier)
    seed = Seed(published.commitment, chance.balls, number)
    panel = published.lottery.panels[seed.number]
    waiting = alternates(seed, published.tickets, panel)
    return Result(seed, signed, chance.signature.lower(), panel, waiting)


def _beacon(published: Published, chance: Chance, verifier: BeaconVerifier) -> tuple[int, int]:
    """Return N2 and the round that gave it, 0 if balls did."""
    if chance.second_balls is not None:
        return chance.second_balls, 0
    try:
        signature = bytes.fromhex(chance.signature)
    except ValueError as error:
        raise DrawFault("la signature de la balise s’écrit de 0 à 9 et de a à f") from error
    for number in published.rounds:
        if verifier.holds(Beacon(number, signature)):
            return number_of(signature, PANELS), number
    first, second = published.rounds
    raise DrawFault(f"cette signature n’est ni celle du tour {first} ni celle du tour {second}")


def replace(source: DrawFolder, left: str, refused: tuple[str, ...]) -> Step:
    """Give the seat of somebody who left to an alternate, and publish it.

    Raises:
        DrawFault: if a file was changed, the pool is not there, that ticket has no seat, or nobody
            can take it.
    """
    published = read_published(source)
    result = read_result(source, published)
    pool = read_pool_of(source, published)
    if pool is None:
        raise DrawFault("la liste des volontaires n’est pas là : c’est la mairie qui remplace")
    steps = read_steps(source)
    step = next_step(pool, result, steps, (left, refused))
    source.publish(files.REPLACEMENTS, as_json(steps_document((*steps, step))).encode())
    return step


def next_step(
    pool: Pool, result: Result, steps: tuple[Step, ...], asked: tuple[str, tuple[str, ...]]
) -> Step:
    """Return who takes a seat, after the replacements so far and some refusals.

    Raises:
        DrawFault: if that ticket has no seat, a refusal is nobody's who waits, or nobody can.
    """
    left, refused = asked
    seated, waiting = standing(result, steps)
    if left not in seated:
        raise DrawFault(f"le ticket {left} n’a pas de place dans le jury")
    strangers = [ticket for ticket in refused if ticket not in waiting]
    if strangers:
        raise DrawFault(f"le ticket {strangers[0]} n’est pas celui d’un suppléant")
    called = [ticket for ticket in waiting if ticket not in refused]
    done = replace_seat(pool, seated, left, called)
    if done is None:
        raise DrawFault("aucun suppléant ne garde les quotas, même à une place près")
    return Step(done, refused)


def standing(result: Result, steps: tuple[Step, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return who has a seat and who waits, after replacements."""
    seated, waiting = list(result.panel), list(result.waiting)
    for step in steps:
        seated = [step.done.by if each == step.done.left else each for each in seated]
        gone = (step.done.by, *step.refused)
        waiting = [each for each in waiting if each not in gone]
    return tuple(seated), tuple(waiting)
