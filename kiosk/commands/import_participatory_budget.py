"""`kiosk import participatory-budget FILE`: the winning projects of the arrondissement."""

from __future__ import annotations

from argparse import Namespace

from kiosk.commands import Exit
from kiosk.services.importing.participatory_budget import BudgetFollowing, Wanted
from kiosk.settings import Settings
from kiosk.wiring import open_workshop, territory_of


def run(settings: Settings, asked: Namespace) -> int:
    """Follow the projects of a file, and print what became of them; refuse if a line was refused.

    Raises:
        EnvironmentFault: when the file cannot be followed at all, or the record be written.
    """
    budget = settings.participatory_budget
    wanted = Wanted(
        asked.arrondissement or budget.arrondissement,
        budget.popular_names(),
        asked.all,
        asked.dry_run,
    )
    territory = territory_of(settings)
    workshop = open_workshop(settings, mend=False)
    try:
        following = BudgetFollowing(
            workshop.records, workshop.clock, workshop.randomness, territory
        )
        report = following.follow(asked.file, wanted)
    finally:
        workshop.records.close()
    print("\n".join(report.words()))
    return Exit.REFUSED if report.refused else Exit.FINE
