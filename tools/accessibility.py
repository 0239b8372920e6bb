"""Say which requirements of accessibility hold: `make accessibility`.

The requirements are listed once, in tests/accessibility/requirements.py. A test that proves one
carries its mark, `@pytest.mark.requirement("A24")`; this program runs these tests, prints the
table, and writes it to docs/accessibility.md. Arguments go to pytest. The exit code is 1 when a
test fails; a requirement known not to hold is a test expected to fail, with its reason.
"""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

import pytest

from kiosk import __version__
from tests.accessibility.requirements import REQUIREMENTS, Requirement

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "docs" / "accessibility.md"

HEADER = f"""\
# Accessibilité : ce qui tient, et ce qui reste à vérifier

Écrit par `make accessibility` pour la version {__version__} ; ne pas modifier à la main.
Chaque exigence porte sa clause : EN 301 549 V3.2.1 (des chiffres seuls), WCAG 2.2, ou autre texte.
Une exigence « tient » quand tous les essais qui la prouvent passent ; ils sont nommés dessous.
Rien de ceci ne remplace l’avis de personnes concernées, ni une visite de la borne posée.

| | exigence | clause | état |
|---|---|---|---|
"""


class State(StrEnum):
    """What is known of a requirement."""

    HOLDS = "tient"
    FAILS = "ne tient pas"
    UNPROVEN = "n’est pas prouvée"
    SITE = "à vérifier sur place"


@dataclass(slots=True)
class Evidence:
    """The tests of a requirement: how each ended, and why when it is known not to hold."""

    outcomes: dict[str, str] = field(default_factory=dict)
    reasons: list[str] = field(default_factory=list)

    def state(self, requirement: Requirement) -> State:
        """Return what these tests say of a requirement."""
        if not requirement.software:
            return State.SITE
        outcomes = set(self.outcomes.values())
        if outcomes & {"failed", "xfailed"}:
            return State.FAILS
        return State.HOLDS if "passed" in outcomes else State.UNPROVEN

    def tests(self) -> list[str]:
        """Return the tests by file and name, with how many cases each has."""
        cases = Counter(node.split("[")[0] for node in self.outcomes)
        return [f"{name} × {n}" if n > 1 else name for name, n in cases.items()]


class Proofs:
    """Notes, as a plugin of pytest, which requirement each test proves and how it ended."""

    def __init__(self) -> None:
        self.evidence = {requirement.id: Evidence() for requirement in REQUIREMENTS}
        self._proved: dict[str, list[str]] = {}

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """Note what each test that will run is marked with."""
        for item in session.items:
            marks = item.iter_markers("requirement")
            self._proved[item.nodeid] = [str(mark.args[0]) for mark in marks]

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Keep the worst of what set-up, the test itself and its end said."""
        for identifier in self._proved.get(report.nodeid, []):
            evidence = self.evidence[identifier]
            reason = getattr(report, "wasxfail", None)
            if reason is not None and report.skipped:
                evidence.outcomes[report.nodeid] = "xfailed"
                evidence.reasons.append(str(reason))
            elif report.when == "call" or not report.passed:
                evidence.outcomes[report.nodeid] = report.outcome


def main(arguments: list[str]) -> int:
    """Run the tests, print the table and write the document; return the exit code."""
    proofs = Proofs()
    code = pytest.main(["-m", "requirement", "-q", "--no-header", *arguments], plugins=[proofs])
    print(lines(proofs.evidence))
    if not arguments:
        TARGET.write_text(document(proofs.evidence), encoding="utf-8")
    return int(code)


def lines(evidence: dict[str, Evidence]) -> str:
    """Return the table for a terminal."""
    rows: list[str] = []
    for requirement in REQUIREMENTS:
        found = evidence[requirement.id]
        state = found.state(requirement)
        rows.append(
            f"\n{requirement.id}  {state.upper()}  {requirement.words} [{requirement.clause}]"
        )
        rows += [f"     {reason}" for reason in dict.fromkeys(found.reasons)]
        rows += [f"     sur place : {requirement.site}"] * bool(requirement.site)
        rows += [f"     {test}" for test in found.tests()]
    return "\n".join([*rows, "", _count(evidence)])


def document(evidence: dict[str, Evidence]) -> str:
    """Return docs/accessibility.md."""
    rows = [
        f"| {it.id} | {it.words} | {it.clause} | {evidence[it.id].state(it)} |"
        for it in REQUIREMENTS
    ]
    site = [f"- {it.id} : {it.site}." for it in REQUIREMENTS if it.site]
    proofs: list[str] = []
    for requirement in REQUIREMENTS:
        found = evidence[requirement.id]
        reasons = [f"  - {reason}" for reason in dict.fromkeys(found.reasons)]
        tests = [f"  - `{test}`" for test in found.tests()]
        proofs += [f"- {requirement.id} : {found.state(requirement)}", *reasons, *tests]
    return "\n".join(
        [
            HEADER + "\n".join(rows),
            f"\n{_count(evidence)}\n\n## À vérifier sur place\n",
            *site,
            "\n## Les essais\n",
            *proofs,
            "",
        ]
    )


def _count(evidence: dict[str, Evidence]) -> str:
    states = Counter(evidence[it.id].state(it) for it in REQUIREMENTS)
    return ", ".join(f"{states[state]} {_PLURAL[state]}" for state in State if states[state]) + "."


_PLURAL = {
    State.HOLDS: "tiennent",
    State.FAILS: "ne tiennent pas",
    State.UNPROVEN: "ne sont pas prouvées",
    State.SITE: "à vérifier sur place",
}

if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
