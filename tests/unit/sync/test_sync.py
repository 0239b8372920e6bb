"""The kiosk's end: its pace and its invitation."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.receipt_code import token_from
from kiosk.errors import EnvironmentFault
from kiosk.sync.identity import Invitation, is_the_one, read_invitation
from kiosk.sync.pace import LONGEST, Pace


class TestPace:
    def test_when_all_is_well_a_round_is_made_as_often_as_set(self):
        assert Pace(15).wait(0.9) == 15

    def test_after_failures_the_wait_is_drawn_up_to_five_minutes_and_never_ends(self):
        pace = Pace(15)
        for _ in range(1000):
            pace = pace.after_failure()
        assert pace.wait(0.0) == 1
        assert pace.wait(0.999) == pytest.approx(LONGEST * 0.999)

    def test_one_answer_brings_the_pace_back(self):
        assert Pace(15).after_failure().after_success().wait(0.5) == 15


class TestInvitation:
    GIVEN = Invitation("192.0.2.2", 8443, token_from(5), "ab" * 32)

    @pytest.mark.parametrize("host", ["192.0.2.2", "hub.exemple.fr", "2001:db8::1"])
    def test_it_reads_back(self, host):
        given = Invitation(host, 8443, token_from(5), "ab" * 32)
        assert read_invitation(f" {given.text()}\n") == given
        assert given.text() == given.text().upper()

    @given(st.text())
    def test_anything_else_is_refused_in_a_sentence(self, text):
        with pytest.raises(EnvironmentFault, match="invitation"):
            read_invitation(text)

    @pytest.mark.parametrize("cut", [8, 20, 40, 90])
    def test_a_part_of_it_is_refused(self, cut):
        with pytest.raises(EnvironmentFault):
            read_invitation(self.GIVEN.text()[:cut])

    def test_what_is_no_certificate_is_nobody(self):
        assert not is_the_one("captive portal", "ab" * 32)
