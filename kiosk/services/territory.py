"""Reading a territory file: GeoJSON (RFC 7946) with one feature per quartier, and landmarks."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

from kiosk.domain.territory import (
    Landmark,
    LandmarkKind,
    Line,
    Point,
    Projection,
    Quartier,
    Territory,
)
from kiosk.errors import EnvironmentFault, Fault

_LARGEST_FILE = 20_000_000
_FEWEST_POINTS = 2
_LONGITUDES = 180
_LATITUDES = 85
_DIMENSIONS = range(2, 5)
_LARGEST_ID = 10**18
_LONGEST_WORD = 200
_LEAST_SURFACE = 1e-10
"""Square degrees: about one square metre."""


@dataclass(frozen=True, slots=True)
class _Shape:
    """A geometry in degrees: closed rings, or courses."""

    lines: tuple[Line, ...]
    closed: bool


class _Invalid(Exception):
    """What is wrong with the file, in French, without its name."""


def read_territory(path: Path, id_property: str, name_property: str) -> Territory:
    """Return the territory of a GeoJSON file, projected to the unit square.

    A feature whose property `kind` is `water` or `park` is a landmark; any other is a quartier.

    Args:
        path: the file.
        id_property: the property that holds a quartier's id (text or whole number, unique).
        name_property: the property that holds its name.

    Raises:
        EnvironmentFault: with code `TERRITORY`, when the file cannot be read or is not that.
    """
    try:
        features = _features(_document(path))
        quartiers, landmarks = _sort(features, id_property, name_property)
        return _projected(quartiers, landmarks)
    except _Invalid as error:
        sentence = (
            f"Le fichier du territoire {path} ne convient pas : {error}. "
            "Corrigez-le, ou donnez-en un autre au réglage territory.file."
        )
        raise EnvironmentFault(sentence, Fault.TERRITORY) from error


def _document(path: Path) -> object:
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise _Invalid(f"il dépasse {_LARGEST_FILE // 1_000_000} Mo")
        return json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise _Invalid(f"il ne se lit pas ({error.strerror})") from error
    except RecursionError as error:
        raise _Invalid("il est trop imbriqué") from error
    except ValueError as error:
        raise _Invalid(f"ce n’est pas du JSON en UTF-8 ({error})") from error


def _features(document: object) -> list[object]:
    if not isinstance(document, dict) or document.get("type") != "FeatureCollection":
        raise _Invalid("ce n’est pas une FeatureCollection")
    features = document.get("features")
    if not isinstance(features, list):
        raise _Invalid("sa liste « features » manque")
    return features


def _sort(
    features: list[object], id_property: str, name_property: str
) -> tuple[list[Quartier], list[Landmark]]:
    quartiers: list[Quartier] = []
    landmarks: list[Landmark] = []
    for rank, feature in enumerate(features, start=1):
        try:
            properties, shape = _feature(feature)
            kind = properties.get("kind")
            if isinstance(kind, str) and kind in set(LandmarkKind):
                name = _word(properties, "name")
                landmarks.append(Landmark(LandmarkKind(kind), name, shape.lines, shape.closed))
            else:
                quartiers.append(_quartier(properties, shape, id_property, name_property))
        except _Invalid as error:
            raise _Invalid(f"objet n° {rank}, {error}") from error
    return quartiers, landmarks


def _feature(feature: object) -> tuple[dict[str, object], _Shape]:
    if not isinstance(feature, dict):
        raise _Invalid("ce n’est pas un objet GeoJSON")
    properties, geometry = feature.get("properties"), feature.get("geometry")
    if not isinstance(properties, dict) or not isinstance(geometry, dict):
        raise _Invalid("il lui manque « properties » ou « geometry »")
    return properties, _shape(geometry.get("type"), geometry.get("coordinates"))


def _quartier(
    properties: dict[str, object], shape: _Shape, id_property: str, name_property: str
) -> Quartier:
    if not shape.closed:
        raise _Invalid("un quartier est un Polygon ou un MultiPolygon")
    return Quartier(_word(properties, id_property), _word(properties, name_property), shape.lines)


def _word(properties: dict[str, object], key: str) -> str:
    value = properties.get(key)
    if type(value) is int and abs(value) < _LARGEST_ID:
        return str(value)
    if isinstance(value, str) and value.strip() and len(value) <= _LONGEST_WORD:
        return value.strip()
    raise _Invalid(f"sa propriété « {key} » manque ou n’est pas un mot")


def _shape(kind: object, coordinates: object) -> _Shape:
    match kind:
        case "Polygon":
            return _Shape(tuple(_ring(each) for each in _items(coordinates)), closed=True)
        case "MultiPolygon":
            polygons = [_items(each) for each in _items(coordinates)]
            return _Shape(tuple(_ring(each) for rings in polygons for each in rings), closed=True)
        case "LineString":
            return _Shape((_line(coordinates),), closed=False)
        case _:
            raise _Invalid("sa géométrie n’est ni Polygon, ni MultiPolygon, ni LineString")


def _items(value: object) -> list[object]:
    if not isinstance(value, list) or not value:
        raise _Invalid("ses coordonnées ne sont pas une liste")
    return value


def _line(value: object) -> Line:
    points = tuple(_point(each) for each in _items(value))
    if len(points) < _FEWEST_POINTS:
        raise _Invalid("une ligne a besoin de deux points")
    return points


def _ring(value: object) -> Line:
    points = _line(value)
    corners = points[:-1] if points[0] == points[-1] else points
    twice = sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairwise((*corners, corners[0])))
    if abs(twice) < 2 * _LEAST_SURFACE:
        raise _Invalid("un contour n’entoure aucune surface")
    return corners


def _point(value: object) -> Point:
    numbers = [each for each in _items(value) if isinstance(each, int | float)]
    if len(numbers) not in _DIMENSIONS or len(numbers) != len(_items(value)):
        raise _Invalid("un point n’est pas une paire de nombres")
    lon, lat = numbers[0], numbers[1]
    if not (abs(lon) <= _LONGITUDES and abs(lat) <= _LATITUDES):
        raise _Invalid("un point n’est pas en degrés (WGS 84)")
    return float(lon), float(lat)


def _projected(quartiers: list[Quartier], landmarks: list[Landmark]) -> Territory:
    if not quartiers:
        raise _Invalid("il n’a aucun quartier")
    if len({each.id for each in quartiers}) < len(quartiers):
        raise _Invalid("deux quartiers ont le même identifiant")
    corners = tuple(point for each in quartiers for ring in each.rings for point in ring)
    projection = Projection.fitting(corners)

    def projected(lines: tuple[Line, ...]) -> tuple[Line, ...]:
        return tuple(projection.line(line) for line in lines)

    return Territory(
        tuple(replace(each, rings=projected(each.rings)) for each in quartiers),
        tuple(replace(each, lines=projected(each.lines)) for each in landmarks),
        projection,
    )
