"""Lists of frozen rows, as QML reads them."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QModelIndex, Qt

from kiosk.models.rows import Rows, camel


@dataclass(frozen=True, slots=True)
class BenchRow:
    """A bench."""

    name: str
    seat_count: int


class BenchRows(Rows):
    """Benches."""

    row_type = BenchRow


OAK, ELM, ASH = BenchRow("Chêne", 3), BenchRow("Orme", 2), BenchRow("Frêne", 4)


@pytest.fixture
def rows(qapp):
    return BenchRows()


def shown(rows: BenchRows) -> list[tuple[object, ...]]:
    """Return what a view reads, row by row."""
    return [
        tuple(rows.data(rows.index(n), role) for role in rows.roleNames())
        for n in range(rows.rowCount())
    ]


@pytest.mark.parametrize(
    ("name", "written"), [("day", "day"), ("seat_count", "seatCount"), ("a_b_c", "aBC")]
)
def test_a_name_is_written_as_qml_writes_it(name, written):
    assert camel(name) == written


def test_the_roles_are_the_fields(rows):
    assert [bytes(name.data()) for name in rows.roleNames().values()] == [b"name", b"seatCount"]


def test_rows_are_shown_in_order_and_counted(rows, qtbot):
    with qtbot.waitSignal(rows.countChanged):
        rows.replace([OAK, ELM])
    assert shown(rows) == [("Chêne", 3), ("Orme", 2)]
    assert (rows.count, rows.first) == (2, OAK)


def test_more_rows_go_below(rows, qtbot):
    rows.replace([OAK])
    with qtbot.waitSignals([rows.countChanged, rows.rowsInserted]):
        rows.extend([ELM, ASH])
    assert shown(rows) == [("Chêne", 3), ("Orme", 2), ("Frêne", 4)]


def test_the_same_rows_again_and_no_more_rows_disturb_nobody(rows, qtbot):
    rows.replace([OAK])
    for signal in (rows.modelReset, rows.rowsInserted, rows.countChanged):
        with qtbot.assertNotEmitted(signal):
            rows.replace((OAK,))
            rows.extend([])


def test_a_row_or_a_role_that_is_not_there_is_nothing(rows):
    rows.replace([OAK])
    assert rows.data(QModelIndex()) is None
    assert rows.data(rows.index(0), Qt.ItemDataRole.DecorationRole) is None
    assert rows.rowCount(rows.index(0)) == 0
    rows.replace([])
    with pytest.raises(IndexError):
        _ = rows.first


def test_qt_finds_nothing_to_say_about_the_model(rows, qtmodeltester):
    rows.replace([OAK])
    qtmodeltester.check(rows, force_py=True)
    rows.extend([ELM, ASH])
    rows.replace([ASH])
    rows.replace([])
