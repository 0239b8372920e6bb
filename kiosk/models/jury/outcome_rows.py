"""The result of a vote as rows: counts by mention, reasons, the minority, what élus think."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtQml import QmlElement

from kiosk.models.qt import QmlUncreatable
from kiosk.models.rows import Rows

if TYPE_CHECKING:
    from kiosk.domain.jury.result import Reason, Standing
    from kiosk.services.jury.room import Outcome

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class StandingRow:
    """One subject. `counts` are of each mention, the best first.

    Attributes:
        far: how many jurors are of another opinion; `divided`: whether that is many.
        reasons, minority: one a line, each after its mention.
        opinions: of élus, one a line.
    """

    rank: int
    title: str
    sentence: str
    mention: int
    counts: list[int]
    recusals: int
    tied: bool
    chosen: bool
    far: int
    divided: bool
    reasons: str
    minority: str
    opinions: str


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class StandingRows(Rows):
    """The result, the best first."""

    row_type = StandingRow


def standing_rows(outcome: "Outcome") -> list[StandingRow]:
    """Return the rows of a result."""
    return [_row(it, _opinions(outcome, it)) for it in outcome.result.standings]


def _row(standing: "Standing", opinions: str) -> StandingRow:
    return StandingRow(
        rank=standing.rank,
        title=standing.subject.title,
        sentence=standing.subject.sentence,
        mention=int(standing.mention),
        counts=list(reversed(standing.counts)),
        recusals=standing.recusals,
        tied=standing.tied,
        chosen=standing.chosen,
        far=standing.far,
        divided=standing.divided,
        reasons=_lines(tuple(it for it in standing.reasons if not it.far)),
        minority=_lines(standing.minority),
        opinions=opinions,
    )


def _lines(reasons: "tuple[Reason, ...]") -> str:
    from kiosk.services.voting.ballot_files import WORDS  # noqa: PLC0415 - the door does not wait

    return "\n".join(f"{WORDS[it.mention]} : {it.text}" for it in reasons)


def _opinions(outcome: "Outcome", standing: "Standing") -> str:
    signed = outcome.opinions.get(standing.subject.id, ())
    return "\n".join(
        f"{it.author}, {_STANCES[it.latest.stance]} : {it.latest.reasons}" for it in signed
    )


_STANCES = {
    "favourable": "favorable",
    "reserved": "réservé",
    "unfavourable": "défavorable",
}
