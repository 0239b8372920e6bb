"""The machine's own clock and chance."""

from datetime import UTC, datetime, timedelta

from kiosk.devices.system import SystemClock, SystemRandomness


def test_the_clock_shows_the_moment_in_utc():
    before = datetime.now(UTC)
    moment = SystemClock().now()
    after = datetime.now(UTC)
    assert before <= moment <= after
    assert moment.utcoffset() == timedelta(0)


def test_chance_gives_as_many_bytes_as_asked_and_never_the_same():
    chance = SystemRandomness()
    assert [len(chance.bytes(count)) for count in (0, 1, 10, 32)] == [0, 1, 10, 32]
    assert len({chance.bytes(16) for _ in range(1000)}) == 1000
