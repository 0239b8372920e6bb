"""What kiosks send, checked: nothing that cannot be kept goes further."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from pydantic import TypeAdapter, ValidationError

from kiosk.domain.exchange import Consignment
from kiosk.domain.sharing import BATCH, Malformed, Mark, Outcome, SharedEvent, Window
from kiosk.services.wire import CONSIGNMENT, EVENT, WINDOW

_LONGEST_RAW = 100_000
_PROOF = re.compile(r"[0-9a-f]{64}")
_GREATEST = 1 << 63


@dataclass(frozen=True, slots=True)
class _Whole:
    """A batch of which every event is well: nearly all of them, and quick to read."""

    generation: int
    after: int
    events: list[SharedEvent]
    proof: str = ""

    @property
    def is_sound(self) -> bool:
        """Whether its ranks grow, and nothing in it is out of bounds."""
        ranks = [-1, self.after, *(it.sequence for it in self.events)]
        return (
            all(one < next_one for one, next_one in pairwise(ranks))
            and len(self.events) <= BATCH
            and 0 <= self.generation < _GREATEST
            and (not self.proof or _PROOF.fullmatch(self.proof) is not None)
        )


_WHOLE: TypeAdapter[_Whole] = TypeAdapter(_Whole)


@dataclass(frozen=True, slots=True)
class Poison:
    """An event that cannot be taken: `raw` is JSON in ASCII, cut; `why` says what is wrong."""

    sequence: int
    proof: str
    raw: str
    why: str


@dataclass(frozen=True, slots=True)
class Batch:
    """Events of one kiosk, in their order.

    Attributes:
        generation: the one of the kiosk's history.
        after: the rank that they follow: whoever knows less would miss some.
        proof: of the event that they follow; empty for none, and from a kiosk of the release
            before.
    """

    generation: int
    after: int
    events: tuple[SharedEvent | Poison, ...]
    proof: str = ""

    @property
    def follows(self) -> Mark | None:
        """The event that they follow, if it is said."""
        return Mark(self.after, self.proof) if self.after and self.proof else None


def read_batch(body: bytes) -> Batch:
    """Read a batch; an event that is wrong does not stop the others.

    Raises:
        Malformed: if the batch itself cannot be read, or an event has no rank.
    """
    try:
        whole = _WHOLE.validate_json(body, strict=True)
    except ValidationError:
        return _read_piecemeal(body)
    if not whole.is_sound:
        return _read_piecemeal(body)
    return Batch(whole.generation, whole.after, tuple(whole.events), whole.proof)


def _read_piecemeal(body: bytes) -> Batch:
    """Read a batch that is not all well, event by event."""
    said = read_object(body)
    events = said.get("events")
    if not isinstance(events, list) or len(events) > BATCH:
        raise Malformed("a batch expected")
    after = _rank(said.get("after"), 0)
    proof = said.get("proof", "")
    if not isinstance(proof, str) or (proof and not _PROOF.fullmatch(proof)):
        raise Malformed("a proof expected")
    generation = _rank(said.get("generation"), 0)
    return Batch(generation, after, tuple(_read_events(events, after)), proof)


def read_consignment(body: bytes) -> Consignment:
    """Read parcels for a machine.

    Raises:
        Malformed: if it is not that.
    """
    try:
        return CONSIGNMENT.validate_json(body)
    except ValidationError as error:
        raise Malformed(why(error)) from error


def read_window(body: bytes) -> Window:
    """Read a window.

    Raises:
        Malformed: if it is not one.
    """
    try:
        return WINDOW.validate_json(body)
    except ValidationError as error:
        raise Malformed(why(error)) from error


def read_outcomes(body: bytes) -> dict[str, Outcome]:
    """Read what became of commands, by their ids.

    Raises:
        Malformed: if it is not that.
    """
    said = read_object(body)
    try:
        return {str(key): Outcome(value) for key, value in said.items()}
    except ValueError as error:
        raise Malformed("an outcome expected") from error


def read_object(body: bytes) -> dict[str, Any]:
    """Read a JSON object.

    Raises:
        Malformed: if it is not one.
    """
    try:
        said = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise Malformed("JSON expected") from error
    if not isinstance(said, dict):
        raise Malformed("an object expected")
    return said


def poison_of(said: dict[str, Any], why: str) -> Poison:
    """Set an event aside; its proof stays if it has one, and tells where its kiosk stands."""
    raw = json.dumps(said)
    proof = said.get("proof")
    if not isinstance(proof, str) or not _PROOF.fullmatch(proof):
        proof = hashlib.sha256(raw.encode()).hexdigest()
    return Poison(said["sequence"], proof, raw[:_LONGEST_RAW], why)


def _read_events(events: list[Any], last: int) -> Iterator[SharedEvent | Poison]:
    for said in events:
        last = _rank(said.get("sequence") if isinstance(said, dict) else None, last + 1)
        try:
            yield EVENT.validate_python(said)
        except ValidationError as error:
            yield poison_of(said, why(error))


def _rank(value: object, least: int) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value < _GREATEST:
        raise Malformed("events in their order expected")
    return value


def why(error: ValidationError) -> str:
    """Say what is wrong, in ASCII; never what was said."""
    first = error.errors(include_url=False, include_input=False, include_context=False)[0]
    where = ".".join(str(step) for step in first["loc"])
    return f"{where}: {first['msg']}"[:300].encode("ascii", "backslashreplace").decode()
