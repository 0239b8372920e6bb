"""What an import did, worded in French for the agent who ran it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum


class Unit(StrEnum):
    """What the report counts in."""

    LINE = "ligne"
    ITEM = "élément"


class Reason(StrEnum):
    """Why something was refused; the value sums it up in French."""

    UNREADABLE = "illisible"
    EMPTY = "sans texte"
    TOO_LONG = "trop long"
    DUPLICATE = "en double"
    KIND = "type inconnu"
    STATE = "état inconnu"
    LANGUAGE = "langue inconnue"
    WITHDRAWN = "retiré par son auteur"
    WRONG = "illisible par endroits"


@dataclass(frozen=True, slots=True)
class Span:
    """Where it is in the file: first and last line, or twice the same item; counted from 1."""

    first: int
    last: int

    def words(self, unit: Unit) -> str:
        """Return « ligne 12 » or « lignes 12 à 14 »."""
        if self.first == self.last:
            return f"{unit} {self.first}"
        return f"{unit}s {self.first} à {self.last}"


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """Something that was not imported, and why."""

    span: Span
    reason: Reason
    detail: str


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that was imported, or already there, but that the agent should know of."""

    span: Span
    detail: str


@dataclass(frozen=True, slots=True)
class Report:
    """What an import did.

    Attributes:
        imported: contributions kept (in a dry run: that would be).
        already_there: contributions that an earlier import kept; left as they are.
        encoding: how the file was read, in words.
    """

    imported: int
    already_there: int
    refusals: tuple[RefusedRow, ...]
    remarks: tuple[Remark, ...]
    unit: Unit
    encoding: str
    dry_run: bool

    def refused(self) -> dict[Reason, int]:
        """Return how many were refused for each reason, most frequent first."""
        return dict(Counter(each.reason for each in self.refusals).most_common())

    def lines(self) -> tuple[str, ...]:
        """Return the report in French: one line per finding in the file's order, then the sum."""
        findings: list[RefusedRow | Remark] = [*self.refusals, *self.remarks]
        findings.sort(key=lambda each: (each.span.first, each.span.last))
        return (*(worded(each, self.unit) for each in findings), *self._summary())

    def _summary(self) -> tuple[str, ...]:
        done = "à importer (essai, rien n’est écrit)" if self.dry_run else "importé(s)"
        reasons = ", ".join(f"{count} {reason}" for reason, count in self.refused().items())
        refused = f"{len(self.refusals)} refusé(s)" + (f" : {reasons}" if reasons else "")
        return (
            f"Fichier lu en {self.encoding}.",
            f"{self.imported} {done}, {self.already_there} déjà là, {refused}.",
        )


def worded(finding: RefusedRow | Remark, unit: Unit) -> str:
    """Return a finding as one line of a report, in French."""
    verdict = "refusé, " if isinstance(finding, RefusedRow) else ""
    return f"{finding.span.words(unit)} : {verdict}{finding.detail}."
