"""The settings of the participatory budget that the kiosk follows."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from kiosk.settings_faults import Takes
from kiosk.settings_section import Section

Names = Annotated[
    str | None,
    Field(max_length=2000),
    Takes(
        "des noms séparés par des virgules, comme « Riquet, rue de Nantes »",
        "names with commas between them, such as « Riquet, rue de Nantes »",
    ),
]


class ParticipatoryBudget(Section):
    """Which winning projects of the participatory budget are followed here."""

    arrondissement: Annotated[int, Field(ge=1, le=99)] = 19
    """The arrondissement whose projects `kiosk import participatory-budget` takes."""
    popular_quartiers: Names = (
        "Stalingrad-Riquet, Riquet, Michelet, Alphonse Karr, rue de Nantes, Barbanègre, Danube, "
        "Solidarité, Marseillaise, rue d’Algérie, boulevard d’Algérie, Chaufourniers, Compans, "
        "Pelleport, Émile Bollaert, Rosa Parks, boulevard Macdonald"
    )
    """Names of the quartiers populaires (QPV): a project whose title or address says one of them
    is shown before the others, as is one that the city’s file marks itself."""

    def popular_names(self) -> tuple[str, ...]:
        """Return the names, one by one."""
        names = (it.strip() for it in (self.popular_quartiers or "").split(","))
        return tuple(name for name in names if name)
