"""Small pools to draw from."""

from __future__ import annotations

import random
from collections.abc import Sequence

from kiosk.domain.sortition.pool import Pool, Quota, Volunteer

AGES, PLACES = ("jeune", "âgé"), ("nord", "sud")
CATEGORIES = (("âge", AGES), ("lieu", PLACES))


def pool_of(profiles: Sequence[str], quotas: Sequence[tuple[str, int, int]], seats: int) -> Pool:
    """Return a pool from words: « jeune nord », and « jeune » with its fewest and most seats."""
    categories = {value: name for name, values in CATEGORIES for value in values}
    return Pool(
        volunteers=tuple(
            Volunteer(f"T{number:03}", tuple(profile.split()))
            for number, profile in enumerate(profiles)
        ),
        quotas=tuple(Quota(categories[value], value, low, high) for value, low, high in quotas),
        seats=seats,
    )


def easy_pool() -> Pool:
    """Return forty people and eight seats, half of each category."""
    people = ["jeune nord", "jeune sud", "âgé nord", "âgé sud"] * 10
    return pool_of(people, [(each, 3, 5) for each in (*AGES, *PLACES)], 8)


def random_pool(chance: random.Random, people: int, seats: int) -> Pool:
    """Return a pool of a town: four categories, few of some, quotas as wide as in real ones."""
    shares: dict[str, dict[str, float]] = {
        "tranche_age": {"16-24": 0.1, "25-39": 0.25, "40-54": 0.25, "55-64": 0.15, "65+": 0.25},
        "genre": {"femme": 0.52, "homme": 0.47, "autre": 0.01},
        "quartier": {"Villette": 0.25, "Pont-de-Flandre": 0.2, "Amérique": 0.3, "Combat": 0.25},
        "logement": {"social": 0.3, "locatif privé": 0.3, "propriétaire": 0.35, "autre": 0.05},
    }
    volunteers = tuple(
        Volunteer(
            f"R{number:05}",
            tuple(chance.choices(list(each), list(each.values()))[0] for each in shares.values()),
        )
        for number in range(people)
    )
    quotas = tuple(
        Quota(name, value, max(0, int(share * seats) - 1), int(share * seats) + 2)
        for name, values in shares.items()
        for value, share in values.items()
    )
    return Pool(volunteers, quotas, seats)
