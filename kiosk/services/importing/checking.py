"""From a row to a contribution, or to the reason why not."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from datetime import datetime

from kiosk.domain.contribution import Kind, Place, State
from kiosk.domain.language import language_of
from kiosk.domain.personal_data import find
from kiosk.domain.territory import Quartier
from kiosk.domain.text import LONGEST_PLACE, clean, graphemes
from kiosk.services.importing.columns import Column, Fields, fields, folded
from kiosk.services.importing.dates import deposit_date
from kiosk.services.importing.report import Reason, RefusedRow, Remark, Span
from kiosk.services.importing.rows import Row

LONGEST_IMPORTED = 5000
"""Graphemes of an imported text: longer than at the kiosk, so that nothing is cut silently."""

_LONGEST_RAW = 16 * LONGEST_IMPORTED
_LONGEST_REFERENCE = 100
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})*", re.ASCII)
_DAMAGED = re.compile("[\0\udc80-\udcff]")

_KINDS = {
    words: kind
    for kind, all_words in {
        Kind.FRUSTRATION: ("frustration", "ca m agace", "agacement", "irritant"),
        Kind.LACK: ("lack", "il manque", "manque"),
        Kind.DESIRE: ("desire", "j aimerais", "desir", "envie", "souhait", "idee"),
    }.items()
    for words in all_words
}
_STATES = {
    "to review": State.TO_REVIEW,
    "a relire": State.TO_REVIEW,
    "published": State.PUBLISHED,
    "publie": State.PUBLISHED,
    "publiee": State.PUBLISHED,
}


@dataclass(frozen=True, slots=True)
class Options:
    """How to import.

    Attributes:
        channel: name of the source; with an id it says what was already imported.
        kind: the kind of rows that do not say theirs.
        state: `TO_REVIEW` or `PUBLISHED`, for rows that do not say theirs.
        dry_run: check and report, write nothing.
        review_all: leave everything to review, whatever the file says.
        quartiers: those of the territory, found by id or by name.
    """

    channel: str = "fichier"
    kind: Kind = Kind.DESIRE
    state: State = State.TO_REVIEW
    dry_run: bool = False
    review_all: bool = False
    quartiers: tuple[Quartier, ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """A row that can be kept.

    Attributes:
        deposited_at: in UTC; None when the file does not say it in a way that can be believed.
        remarks: what the agent should know of it.
    """

    span: Span
    reference: str
    kind: Kind
    text: str
    place: Place
    language: str
    state: State
    deposited_at: datetime | None
    remarks: tuple[Remark, ...]


class _Refused(Exception):
    """Why a row is refused."""

    def __init__(self, reason: Reason, detail: str) -> None:
        super().__init__(detail)
        self.reason = reason
        self.detail = detail


@dataclass
class Checking:
    """Checks the rows of one file, which must not say the same thing twice.

    Attributes:
        now: the moment of the import; no deposit is later.
    """

    options: Options
    now: datetime
    _first_lines: dict[str, int] = field(default_factory=dict)

    def check(self, row: Row) -> Candidate | RefusedRow:
        """Return the row as it can be kept, or why it cannot."""
        try:
            return self._candidate(row)
        except _Refused as why:
            return RefusedRow(row.span, why.reason, why.detail)

    def _candidate(self, row: Row) -> Candidate:
        if any(_DAMAGED.search(cell) for cell in row.cells.values()):
            raise _Refused(Reason.UNREADABLE, "un caractère est abîmé (octet nul ou hors UTF-8)")
        said = fields(row.cells)
        if said.withdrawn:
            raise _Refused(Reason.WITHDRAWN, "son auteur l’a retiré")
        text = _text(said)
        details: list[str] = []
        candidate = Candidate(
            span=row.span,
            reference=_reference(said[Column.ID], text),
            kind=_kind(said[Column.KIND]) or self.options.kind,
            text=text,
            place=self._place(said, details),
            language=_language(said[Column.LANGUAGE] or said.locale or language_of(text) or "fr"),
            state=self._state(said[Column.STATE], text, details),
            deposited_at=self._date(said[Column.DATE], details),
            remarks=tuple(Remark(row.span, detail) for detail in details),
        )
        first = self._first_lines.setdefault(candidate.reference, row.span.first)
        if first != row.span.first:
            what = "cet identifiant" if said[Column.ID] else "ce texte"
            raise _Refused(Reason.DUPLICATE, f"{what} est déjà au n° {first}")
        return candidate

    def _place(self, said: Fields, details: list[str]) -> Place:
        if not (said[Column.QUARTIER] or said[Column.PLACE]):
            return Place()
        written = clean(said[Column.QUARTIER], LONGEST_PLACE)
        words = clean(said[Column.PLACE], LONGEST_PLACE)
        if not written:
            return Place(None, words or None)
        for quartier in self.options.quartiers:
            if folded(written) in {folded(quartier.id), folded(quartier.name)}:
                return Place(quartier.id, words or None)
        details.append(f"quartier inconnu, gardé en toutes lettres : « {written} »")
        return Place(None, clean(", ".join(filter(None, (words, written))), LONGEST_PLACE))

    def _state(self, written: str, text: str, details: list[str]) -> State:
        state = _STATES.get(folded(written)) if written else self.options.state
        if state is None:
            raise _Refused(Reason.STATE, f"état inconnu : « {clean(written, 40)} »")
        if self.options.review_all:
            return State.TO_REVIEW
        if state is State.PUBLISHED and find(text):
            details.append("laissé à relire : une donnée personnelle y figure peut-être")
            return State.TO_REVIEW
        return state

    def _date(self, written: str, details: list[str]) -> datetime | None:
        moment = deposit_date(written, self.now)
        if written and moment is None:
            details.append(
                f"daté d’aujourd’hui : date incomprise ou future « {clean(written, 40)} »"
            )
        return moment


def _text(said: Fields) -> str:
    title, body = _cleaned(said[Column.TITLE]), _cleaned(said[Column.TEXT])
    text = body if body.startswith(title) else f"{title}\n{body}".strip()
    if not text:
        raise _Refused(Reason.EMPTY, "aucun texte")
    if len(text) > LONGEST_IMPORTED and (length := graphemes(text)) > LONGEST_IMPORTED:
        raise _Refused(Reason.TOO_LONG, f"{length} caractères, {LONGEST_IMPORTED} au plus")
    return text


def _cleaned(raw: str) -> str:
    if len(raw) > _LONGEST_RAW:
        raise _Refused(Reason.TOO_LONG, f"{len(raw)} caractères, {LONGEST_IMPORTED} au plus")
    return clean(raw, len(raw)) if raw else ""


def _reference(written: str, text: str) -> str:
    if written and clean(written, _LONGEST_REFERENCE) == written:
        return written
    return hashlib.sha256((written or text).encode(errors="surrogatepass")).hexdigest()


def _kind(written: str) -> Kind | None:
    kind = _KINDS.get(folded(written))
    if written and kind is None:
        raise _Refused(Reason.KIND, f"type inconnu : « {clean(written, 40)} »")
    return kind


def _language(written: str) -> str:
    language = written.lower().replace("_", "-")
    if _LANGUAGE.fullmatch(language) is None:
        raise _Refused(Reason.LANGUAGE, f"langue inconnue : « {clean(written, 40)} »")
    return language
