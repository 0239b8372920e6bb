from __future__ import annotations

import unicodedata
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.agent import (
    Agent,
    BadLogin,
    PassphraseTooLong,
    PassphraseTooShort,
    Role,
    read_login,
    read_passphrase,
)
from tests.fakes.chance import NOW


def an_agent(**changes: object) -> Agent:
    parts = {"id": UUID(int=1), "login": "lucie", "name": "Lucie", "roles": frozenset({Role.AGENT})}
    return Agent(**parts | {"created_at": NOW} | changes)  # type: ignore[arg-type]


class TestLogin:
    @pytest.mark.parametrize("typed", ["Lucie", " lucie ", "LUCIE", "ｌｕｃｉｅ"])
    def test_case_and_width_and_spaces_around_do_not_matter(self, typed: str):
        assert read_login(typed) == "lucie"

    @pytest.mark.parametrize("typed", ["", "a", "é.martin", "-lucie", "lucie.", "a b", "x" * 41])
    def test_what_cannot_be_one_is_refused(self, typed: str):
        with pytest.raises(BadLogin):
            read_login(typed)

    @given(st.text(max_size=60))
    def test_reading_twice_changes_nothing(self, typed: str):
        try:
            login = read_login(typed)
        except BadLogin:
            return
        assert read_login(login) == login


class TestPassphrase:
    def test_twelve_signs_are_enough_and_eleven_are_not(self):
        assert read_passphrase("x" * 12) == "x" * 12
        with pytest.raises(PassphraseTooShort):
            read_passphrase("x" * 11)

    def test_an_emoji_of_a_family_is_one_sign(self):
        with pytest.raises(PassphraseTooShort):
            read_passphrase("👨‍👩‍👧‍👦" * 11)

    def test_a_whole_book_is_refused(self):
        with pytest.raises(PassphraseTooLong):
            read_passphrase("x" * 257)

    def test_two_keyboards_type_the_same(self):
        phrase = "éléphants à midi"
        assert read_passphrase(unicodedata.normalize("NFD", phrase)) == read_passphrase(phrase)


class TestAccount:
    def test_a_change_gives_a_new_version(self):
        agent = an_agent().with_roles(frozenset({Role.PASSEUR}))
        assert (agent.roles, agent.version) == (frozenset({Role.PASSEUR}), 2)

    def test_a_closed_account_opens_again_without_its_passphrase(self):
        closed = an_agent(passphrase="sealed").disable(NOW)
        assert not closed.active
        again = closed.enable()
        assert again.active
        assert again.passphrase is None
