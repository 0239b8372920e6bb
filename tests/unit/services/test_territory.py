"""Reading territory files: ours, the city's, and broken ones."""

import json
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.territory import LandmarkKind
from kiosk.errors import EnvironmentFault, Fault
from kiosk.services.territory import read_territory
from kiosk.settings import ASSETS

OURS = ASSETS / "territory" / "quartiers.geojson"
TRIANGLE = [[2.0, 48.0], [2.1, 48.0], [2.0, 48.1], [2.0, 48.0]]
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=12,
)
geometries = st.fixed_dictionaries(
    {
        "type": st.sampled_from(["Polygon", "MultiPolygon", "LineString", "Point"]),
        "coordinates": st.lists(st.lists(st.lists(st.floats(), max_size=3), max_size=5))
        | json_values,
    }
)
features = st.fixed_dictionaries(
    {
        "type": st.just("Feature"),
        "properties": st.dictionaries(st.sampled_from(["id", "name", "kind"]), json_values),
        "geometry": geometries | json_values,
    }
)
collections = st.fixed_dictionaries(
    {"type": st.just("FeatureCollection"), "features": st.lists(features | json_values, max_size=3)}
)


def written(folder: Path, *features: object) -> Path:
    """Return a file holding a collection of these features."""
    path = folder / "territory.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    return path


def feature(coordinates: object, kind: str = "Polygon", **properties: object) -> dict[str, object]:
    """Return a feature, a quartier by default."""
    return {
        "type": "Feature",
        "properties": {"id": "q", "name": "Q"} | properties,
        "geometry": {"type": kind, "coordinates": coordinates},
    }


def test_the_shipped_territory_is_the_four_quartiers_with_water_and_parks() -> None:
    territory = read_territory(OURS, "id", "name")
    assert [each.name for each in territory.quartiers] == [
        "Villette", "Pont-de-Flandre", "Amérique", "Combat",
    ]  # fmt: skip
    assert Counter(each.kind for each in territory.landmarks) == {
        LandmarkKind.WATER: 2,
        LandmarkKind.PARK: 2,
    }
    for quartier in territory.quartiers:
        assert territory.quartier_at(*quartier.label) == quartier


def test_shipped_quartiers_share_their_borders_exactly() -> None:
    """Every edge belongs to one quartier (outside) or two (a border), never nearly."""
    edges = Counter(
        frozenset(edge)
        for quartier in read_territory(OURS, "id", "name").quartiers
        for edge in pairwise((*quartier.rings[0], quartier.rings[0][0]))
    )
    borders = [edge for edge, times in edges.items() if times == 2]
    assert max(edges.values()) == 2
    assert len(borders) > 15


def test_the_citys_own_file_loads(shared_data: Path) -> None:
    path = shared_data / "paris-quartiers" / "quartiers_19e.geojson"
    territory = read_territory(path, "c_quinsee", "l_qu")
    assert {each.id for each in territory.quartiers} == {"7511901", "7511902", "7511903", "7511904"}
    assert all(territory.quartier_at(*each.label) == each for each in territory.quartiers)


def test_numbers_are_ids_heights_are_ignored_and_many_polygons_are_one_quartier(
    tmp_path: Path,
) -> None:
    far = [[x + 1, y, 35.5] for x, y in TRIANGLE]
    path = written(tmp_path, feature([[TRIANGLE], [far]], "MultiPolygon", id=7))
    (quartier,) = read_territory(path, "id", "name").quartiers
    assert (quartier.id, len(quartier.rings)) == ("7", 2)


def test_a_ring_left_open_is_closed(tmp_path: Path) -> None:
    closed = read_territory(written(tmp_path, feature([TRIANGLE])), "id", "name")
    assert read_territory(written(tmp_path, feature([TRIANGLE[:3]])), "id", "name") == closed


@pytest.mark.parametrize(
    ("features", "said"),
    [
        ((), "aucun quartier"),
        ((feature([TRIANGLE]), feature([TRIANGLE])), "même identifiant"),
        (("no",), "n°\u00a01, ce n’est pas un objet"),
        (({"type": "Feature"},), "il lui manque"),
        ((feature([TRIANGLE], id=""),), "« id »".replace(" ", "\u00a0")),
        ((feature([TRIANGLE], id=True, name="Q" * 201),), "propriété"),
        ((feature([TRIANGLE], id=10**18),), "propriété"),
        ((feature([TRIANGLE], "Point"),), "ni Polygon"),
        ((feature(TRIANGLE, "LineString"),), "un quartier est un Polygon"),
        ((feature("here"),), "ne sont pas une liste"),
        ((feature([[]]),), "ne sont pas une liste"),
        ((feature([[[2.0, 48.0]]]),), "deux points"),
        ((feature([TRIANGLE[:2]]),), "surface"),
        ((feature([[[2.0], [2.1]]]),), "paire de nombres"),
        ((feature([[[2.0, "48"], [2.1, 48.0]]]),), "paire de nombres"),
        ((feature([[[652000.0, 6862000.0], [1.0, 2.0]]]),), "degrés"),
        ((feature([[[float("nan"), 48.0], [1.0, 2.0]]]),), "degrés"),
    ],
)
def test_what_is_wrong_is_said_in_one_sentence(
    tmp_path: Path, features: tuple[object, ...], said: str
) -> None:
    with pytest.raises(EnvironmentFault) as caught:
        read_territory(written(tmp_path, *features), "id", "name")
    assert caught.value.code is Fault.TERRITORY
    assert said in caught.value.sentence
    assert caught.value.sentence.endswith("territory.file.")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "pas du JSON"),
        (b"\xff\xfe\x00", "pas du JSON"),
        (b"[" * 100_000, "imbriqué"),
        (b"[]", "FeatureCollection"),
        (b'{"type": "FeatureCollection"}', "features"),
        (b" " * 20_000_001, "20 Mo"),
    ],
)
def test_a_file_that_is_something_else_is_refused(
    tmp_path: Path, content: bytes, said: str
) -> None:
    path = tmp_path / "territory.geojson"
    path.write_bytes(content)
    with pytest.raises(EnvironmentFault, match=said):
        read_territory(path, "id", "name")


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "none", tmp_path):
        with pytest.raises(EnvironmentFault, match="ne se lit pas"):
            read_territory(path, "id", "name")


@given(st.binary(max_size=200) | (json_values | collections).map(lambda v: json.dumps(v).encode()))
def test_no_garbage_is_ever_more_than_a_fault(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "garbage.geojson"
    path.write_bytes(content)
    code, labels = Fault.TERRITORY, []
    try:
        labels = [each.label for each in read_territory(path, "id", "name").quartiers]
    except EnvironmentFault as fault:
        code = fault.code
    assert code is Fault.TERRITORY
    assert all(0 <= x <= 1 and 0 <= y <= 1 for x, y in labels)
