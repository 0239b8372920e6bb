"""A draw read back from its folder, nothing taken on trust."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from kiosk.domain.sortition.commitment import Leaf, digest_of, leaf_of, root_of
from kiosk.domain.sortition.lottery import Lottery
from kiosk.domain.sortition.outcome import Replacement, Seed
from kiosk.domain.sortition.pool import Pool, Quota, Volunteer
from kiosk.services.sortition import folder as files
from kiosk.services.sortition.folder import DrawFault, DrawFolder


@dataclass(frozen=True, slots=True)
class Published:
    """What was published before the ceremony, its hashes checked.

    Attributes:
        manifest: as it was written; `commitment` is its hash.
        rounds: of the beacon: the one that counts, and the one for the day after.
    """

    commitment: str
    manifest: str
    lottery: Lottery
    leaves: tuple[Leaf, ...]
    quotas: tuple[Quota, ...]
    seats: int
    ceremony: datetime
    rounds: tuple[int, int]

    @property
    def tickets(self) -> tuple[str, ...]:
        """The tickets of the volunteers, in their order."""
        return tuple(leaf.ticket for leaf in self.leaves)


@dataclass(frozen=True, slots=True)
class Result:
    """What was published after the ceremony.

    Attributes:
        round: of the beacon; 0 if a second draw of balls stood in for it.
        signature: in hexadecimal; empty likewise.
        waiting: the alternates, in the order in which they are called.
    """

    seed: Seed
    round: int
    signature: str
    panel: tuple[str, ...]
    waiting: tuple[str, ...]


def read_published(source: DrawFolder) -> Published:
    """Read what was published before the ceremony.

    Raises:
        DrawFault: if a file is missing, damaged, or not the one that the manifest names.
    """
    manifest = source.text(files.MANIFEST)
    facts = source.document(files.MANIFEST)
    try:
        if source.text(files.COMMITMENT).strip() != digest_of(manifest):
            raise DrawFault("manifest.json a été modifié : ce n’est plus celui de l’engagement")
        lottery, leaves = _lists(source, facts)
        return Published(
            commitment=digest_of(manifest),
            manifest=manifest,
            lottery=lottery,
            leaves=leaves,
            quotas=tuple(
                Quota(each["category"], each["value"], each["min"], each["max"])
                for each in facts["quotas"]
            ),
            seats=facts["seats"],
            ceremony=datetime.fromisoformat(facts["ceremony"]),
            rounds=(facts["beacon"]["rounds"][0], facts["beacon"]["rounds"][1]),
        )
    except (KeyError, IndexError, TypeError, ValueError) as error:
        raise DrawFault("les fichiers publiés ne sont pas ceux d’un tirage") from error


def _lists(source: DrawFolder, facts: dict[str, Any]) -> tuple[Lottery, tuple[Leaf, ...]]:
    """Return the panels and the volunteers, which must be those of the manifest."""
    panels, leaves = source.text(files.PANELS), source.text(files.LEAVES)
    if facts["panels_sha256"] != digest_of(panels):
        raise DrawFault("panels.txt a été modifié")
    read = tuple(Leaf(*line.split()) for line in leaves.splitlines())
    if facts["leaves_sha256"] != digest_of(leaves) or facts["pool_root"] != root_of(read):
        raise DrawFault("leaves.txt a été modifié")
    return Lottery(tuple(tuple(line.split()) for line in panels.splitlines())), read


def read_result(source: DrawFolder, published: Published) -> Result:
    """Read what was published after the ceremony.

    Raises:
        DrawFault: if it is missing or damaged.
    """
    told = source.document(files.RESULT)
    try:
        return Result(
            Seed(published.commitment, int(told["balls"]), int(told["beacon"])),
            int(told["round"]),
            str(told["signature"]),
            tuple(told["jury"]),
            tuple(told["alternates"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise DrawFault("result.json est abîmé") from error


def result_document(result: Result) -> dict[str, object]:
    """Return a result as it is published."""
    return {
        "balls": result.seed.balls,
        "beacon": result.seed.beacon,
        "round": result.round,
        "signature": result.signature,
        "panel": result.seed.number,
        "jury": result.panel,
        "alternates": result.waiting,
    }


def read_pool_of(source: DrawFolder, published: Published) -> Pool | None:
    """Return the pool itself, where it is kept; None where only the public files are.

    Raises:
        DrawFault: if an answer or a salt is not the one that was committed to.
    """
    told = source.secret()
    if told is None:
        return None
    try:
        salted = [
            (Volunteer(each["ticket"], tuple(each["profile"]), each["household"]), each["salt"])
            for each in told["volunteers"]
        ]
        leaves = tuple(leaf_of(volunteer, salt) for volunteer, salt in salted)
    except (KeyError, TypeError) as error:
        raise DrawFault("la liste gardée à la mairie est abîmée") from error
    if leaves != published.leaves:
        raise DrawFault("la liste gardée à la mairie n’est plus celle de l’engagement")
    return Pool(tuple(each for each, _ in salted), published.quotas, published.seats)


@dataclass(frozen=True, slots=True)
class Step:
    """One replacement, and who refused the seat before it was taken."""

    done: Replacement
    refused: tuple[str, ...]


def read_steps(source: DrawFolder) -> tuple[Step, ...]:
    """Return the replacements so far, in their order.

    Raises:
        DrawFault: if their file is damaged.
    """
    if not source.has(files.REPLACEMENTS):
        return ()
    try:
        return tuple(
            Step(Replacement(each["left"], each["by"], each["broken"]), tuple(each["refused"]))
            for each in source.document(files.REPLACEMENTS)
        )
    except (KeyError, TypeError) as error:
        raise DrawFault("replacements.json est abîmé") from error


def steps_document(steps: tuple[Step, ...]) -> list[dict[str, object]]:
    """Return replacements as they are published."""
    return [
        {"left": each.done.left, "by": each.done.by, "broken": each.done.broken}
        | {"refused": each.refused}
        for each in steps
    ]
