"""The sheet of a result: counts, the minority, every reason; never a ballot."""

from __future__ import annotations

from kiosk.documents.wall_sheet import Entry
from kiosk.domain.jury.result import Result, Standing
from kiosk.domain.voting import Mention
from kiosk.services.voting.ballot_files import WORDS


def result_entries(result: Result) -> tuple[Entry, ...]:
    """Return one entry for each subject, the best first; what could not be counted comes last."""
    counted = tuple(map(_entry, result.standings))
    aside = tuple(
        Entry("Noté par moins de la moitié des jurés", it.title, "") for it in result.aside
    )
    return (*counted, *aside)


def _entry(standing: Standing) -> Entry:
    chosen = " · CHOISI" if standing.chosen else ""
    label = f"{standing.rank}. {WORDS[standing.mention]}{chosen}"
    return Entry(label, standing.subject.title, "\n".join(_notes(standing)))


def _notes(standing: Standing) -> list[str]:
    counts = reversed(list(zip(Mention, standing.counts, strict=True)))
    notes = [", ".join(f"{many} {WORDS[it]}" for it, many in counts if many)]
    if standing.recusals:
        notes.append(f"Se déportent : {standing.recusals}.")
    if standing.tied:
        notes.append("À égalité avec le précédent, départagé par l’empreinte du tirage.")
    if standing.minority:
        divided = "Le jury est partagé. " if standing.divided else ""
        notes.append(f"{divided}D’un autre avis ({standing.far}) :")
        notes += [f"– {WORDS[it.mention]} : {it.text}" for it in standing.minority]
    notes.append("Raisons :")
    notes += [f"– {WORDS[it.mention]} : {it.text}" for it in standing.reasons if not it.far]
    return notes
