from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Column, MetaData, Table, create_engine, insert, select
from sqlalchemy.types import TypeDecorator

from kiosk.domain.contribution import Kind
from kiosk.store.types import Choice, Day, Flag, Identifier, Moment

PARIS_SUMMER = timezone(timedelta(hours=2))
VALUES = [
    (Identifier(), UUID(int=2**127 + 1)),
    (Moment(), datetime(2026, 11, 20, 9, 30, 15, 123_000, tzinfo=UTC)),
    (Moment(), datetime(1970, 1, 1, tzinfo=UTC)),
    (Day(), date(2024, 2, 29)),
    (Flag(), True),
    (Flag(), False),
    (Choice(Kind), Kind.DESIRE),
]


def round_trip(kind: TypeDecorator[Any], value: object) -> object:
    engine = create_engine("sqlite://")
    table = Table("t", MetaData(), Column("value", kind))
    with engine.begin() as connection:
        table.create(connection)
        connection.execute(insert(table).values(value=value))
        read = connection.execute(select(table.c.value)).scalar_one()
    engine.dispose()
    return read


@pytest.mark.parametrize(("kind", "value"), VALUES)
def test_what_is_written_is_read_back(kind, value):
    read = round_trip(kind, value)
    assert read == value
    assert type(read) is type(value)


@pytest.mark.parametrize("kind", [kind for kind, _ in VALUES])
def test_nothing_stays_nothing(kind):
    assert round_trip(kind, None) is None


@given(st.datetimes(min_value=datetime(1800, 1, 1), max_value=datetime(2500, 1, 1)))  # noqa: DTZ001
def test_a_moment_keeps_its_millisecond(naive):
    moment = naive.replace(tzinfo=UTC, microsecond=naive.microsecond // 1000 * 1000)
    kind = Moment()
    kept = kind.process_bind_param(moment, None)  # type: ignore[arg-type]
    assert kind.process_result_value(kept, None) == moment  # type: ignore[arg-type]


def test_a_moment_elsewhere_is_read_back_in_utc():
    read = round_trip(Moment(), datetime(2026, 7, 1, 2, 0, tzinfo=PARIS_SUMMER))
    assert read == datetime(2026, 7, 1, 0, 0, tzinfo=UTC)
    assert isinstance(read, datetime)
    assert read.tzinfo is UTC


def test_a_moment_without_a_time_zone_is_refused():
    with pytest.raises(ValueError, match="time zone"):
        Moment().process_bind_param(datetime(2026, 7, 1), None)  # type: ignore[arg-type]  # noqa: DTZ001


def test_a_choice_is_compared_as_a_member():
    column: Column[Kind] = Column("value", Choice(Kind))
    assert (column == Kind.LACK).compile().params == {"value_1": Kind.LACK}
    compared = (column == Kind.LACK).right
    assert isinstance(compared.type, Choice)
