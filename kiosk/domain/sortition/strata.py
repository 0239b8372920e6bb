"""What a volunteer is asked so that the jury resembles the arrondissement: four questions.

The values are those of the published files, in French; « non dit » is always among them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from kiosk.domain.sortition.pool import Profile, Quota

AGE, GENDER, QUARTIER, HOUSING = "âge", "genre", "quartier", "logement"
CATEGORIES = (AGE, GENDER, QUARTIER, HOUSING)
"""In the order of the questions, and of a profile."""
UNSAID = "non dit"
"""Whoever does not wish to say; from nobody to the whole jury."""

AGES = ("16-24", "25-39", "40-54", "55-64", "65+")
GENDERS = ("femme", "homme", "autre")
HOUSINGS = ("social", "privé", "propriétaire", "autre")

Values: TypeAlias = Mapping[str, tuple[str, ...]]
"""The values of each category, « non dit » last."""


def values_of(quartiers: Sequence[str]) -> Values:
    """Return what can be answered, given the names of the quartiers."""
    said = {AGE: AGES, GENDER: GENDERS, QUARTIER: tuple(quartiers), HOUSING: HOUSINGS}
    return {category: (*said[category], UNSAID) for category in CATEGORIES}


def open_quotas(values: Values, seats: int) -> tuple[Quota, ...]:
    """Return quotas that ask for nothing: from nobody to the whole jury."""
    return tuple(Quota(name, value, 0, seats) for name, known in values.items() for value in known)


def quota_fault(values: Values, quotas: Iterable[Quota]) -> str:
    """Say, in French, why quotas are not those of the questions; nothing if they are."""
    asked = [(name, value) for name, known in values.items() for value in known]
    given = [(quota.category, quota.value) for quota in quotas]
    missing = next((each for each in asked if each not in given), None)
    unknown = next((each for each in given if each not in asked), None)
    if missing:
        return f"il manque « {missing[1]} » pour « {missing[0]} »"
    if unknown:
        return f"« {unknown[1]} » n’est pas une réponse de « {unknown[0]} »"
    return ""


def is_profile(values: Values, profile: Profile) -> bool:
    """Whether a profile answers each question with a value of it."""
    return len(profile) == len(CATEGORIES) and all(
        said in values[category] for category, said in zip(CATEGORIES, profile, strict=True)
    )
