"""Proposed groups of short texts: a start that jurors mend, never a decision.

Average-link agglomeration of TF-IDF cosines over French stems: no chance, no model to load, the
same groups from the same texts in any process. Less than half of a group is of one theme, as with
any lexical method (docs/measurements.md): the screen says that it is a proposal.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TypeAlias

from kiosk.domain.search_terms import as_written, stems
from kiosk.domain.similarity import subject_stems

FEWEST = 2
"""Texts in a group; what is alone goes with « à classer »."""
MOST = 40
"""Groups above which less alike ones are merged too: a jury reads no more."""
_ALIKE, _LEAST = 0.1, 0.02
"""Average cosine from which two groups are one, and while there are more than `MOST`."""
_LABEL = 3
_SHORTEST = 3
_EMPTY = frozenset(
    stems("manque aimerais agace voudrais rue quartier place arrondissement habitant")
)
"""What is in too many contributions to say what one is about."""

_Links: TypeAlias = dict[int, dict[int, float]]


@dataclass(frozen=True, slots=True)
class Cluster:
    """A proposed group.

    Attributes:
        label: its most telling words, by commas; empty for what is left to sort.
        members: places of its texts, in their order.
    """

    label: str
    members: tuple[int, ...]


def clusters(texts: Sequence[str]) -> tuple[Cluster, ...]:
    """Return groups that hold each text once, the largest first, what is alone last."""
    bags = [_telling(text) for text in texts]
    groups = _agglomerated(_cosines(bags))
    placed = {place for members in groups.values() for place in members}
    groups |= {place: [place] for place in range(len(texts)) if place not in placed}
    together = [sorted(it) for it in groups.values() if len(it) >= FEWEST]
    alone = sorted(it[0] for it in groups.values() if len(it) < FEWEST)
    ranked = sorted(together, key=lambda it: (-len(it), it[0]))
    rarity = _rarity(bags)
    found = [
        Cluster(_label([bags[it] for it in ones], rarity, [texts[it] for it in ones]), tuple(ones))
        for ones in ranked
    ]
    return (*found, *([Cluster("", tuple(alone))] if alone else []))


def _telling(text: str) -> Counter[str]:
    return Counter(
        stem for stem in subject_stems(text) if stem not in _EMPTY and len(stem) >= _SHORTEST
    )


def _rarity(bags: Iterable[Mapping[str, int]]) -> dict[str, float]:
    """Return the inverse document frequency of each stem."""
    known = list(bags)
    seen = Counter(stem for bag in known for stem in bag)
    return {stem: math.log((1 + len(known)) / (1 + count)) + 1 for stem, count in seen.items()}


def _cosines(bags: Sequence[Mapping[str, int]]) -> _Links:
    rarity = _rarity(bags)
    holders: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for place, bag in enumerate(bags):
        norm = math.sqrt(sum((count * rarity[stem]) ** 2 for stem, count in bag.items()))
        for stem in sorted(bag):
            holders[stem].append((place, bag[stem] * rarity[stem] / norm))
    links: _Links = defaultdict(dict)
    for stem in sorted(holders):
        for (one, weight), (two, other) in combinations(holders[stem], 2):
            links[one][two] = links[two][one] = links[one].get(two, 0.0) + weight * other
    return links


def _agglomerated(links: _Links) -> dict[int, list[int]]:
    """Merge the two groups that are the most alike, in the average, as long as they are alike."""
    members = {place: [place] for place in sorted(links)}
    best = {place: _nearest(place, links, members) for place in members}
    while best:
        one = max(best, key=lambda place: (best[place][0], -place))
        alike, two = best[one]
        if alike < (_LEAST if len(best) > MOST else _ALIKE):
            break
        _merge(one, two, links, members)
        del best[two]
        touched = {one, *(it for it in best if it in links[one] or best[it][1] in {one, two})}
        for place in sorted(touched):
            best[place] = _nearest(place, links, members)
    return members


def _nearest(place: int, links: _Links, members: Mapping[int, Sequence[int]]) -> tuple[float, int]:
    size = len(members[place])
    near = ((weight / (size * len(members[it])), -it) for it, weight in links[place].items())
    alike, other = max(near, default=(0.0, 0))
    return alike, -other


def _merge(one: int, two: int, links: _Links, members: dict[int, list[int]]) -> None:
    members[one] += members.pop(two)
    for other, weight in links.pop(two).items():
        del links[other][two]
        if other != one:
            links[one][other] = links[other][one] = links[one].get(other, 0.0) + weight


def _label(bags: Sequence[Mapping[str, int]], rarity: Mapping[str, float], texts: list[str]) -> str:
    """Return the words that the texts of a group share and others do not, as they are written."""
    shared = Counter(stem for bag in bags for stem in bag)
    weights = {stem: count * rarity[stem] for stem, count in shared.items()}
    telling = sorted(weights, key=lambda stem: (-weights[stem], stem))[:_LABEL]
    return ", ".join(as_written(stem, texts) for stem in telling)
