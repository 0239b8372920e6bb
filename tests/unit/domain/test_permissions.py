from __future__ import annotations

import pytest

from kiosk.domain.agent import Role
from kiosk.domain.permissions import GRANTS, Permission, granted

EXPECTED = """
                     agent passeur ange_gardien jury_facilitator elu administrator archivist
read_contributions     x      x         x              x          x        x           x
decide                 x      .         .              .          .        .           .
keep_promises          x      .         .              .          .        .           .
read_feedback          x      x         x              .          x        .           .
answer_feedback        .      x         .              .          .        .           .
ask_opinions           .      x         .              .          .        .           .
read_journal           x      x         x              .          .        .           .
keep_journal           .      .         x              .          .        .           .
lead_out               x      .         x              .          .        .           .
see_contacts           .      x         .              .          .        .           .
answer_calls           x      x         x              x          .        x           .
give_opinion           .      .         .              .          x        .           .
manage_projects        x      .         x              .          .        .           .
run_stimulateur        x      x         x              .          .        .           .
run_jury               .      .         .              x          .        .           .
print                  x      x         x              x          .        x           .
maintain               x      .         .              .          .        x           .
see_figures            x      x         x              x          x        x           x
export                 .      .         .              .          .        x           x
import                 x      .         .              .          .        x           .
eliminate              .      .         .              .          .        .           x
consult_audit          .      .         .              .          .        x           x
manage_agents          .      .         .              .          .        x           .
"""


def cells() -> list[tuple[Permission, Role, bool]]:
    header, *lines = EXPECTED.strip("\n").splitlines()
    roles = [Role(word) for word in header.split()]
    rows = [line.split() for line in lines]
    return [
        (Permission(name), role, mark == "x")
        for name, *marks in rows
        for role, mark in zip(roles, marks, strict=True)
    ]


@pytest.mark.parametrize(("permission", "role", "expected"), cells())
def test_the_table_says_who_may_do_what(permission: Permission, role: Role, expected: bool):
    assert (permission in GRANTS[role]) == expected


def test_no_cell_of_the_table_is_forgotten():
    assert len(cells()) == len(Permission) * len(Role)


def test_two_roles_grant_what_either_grants():
    both = granted(frozenset({Role.ELU, Role.ARCHIVIST}))
    assert both == GRANTS[Role.ELU] | GRANTS[Role.ARCHIVIST]


def test_no_role_grants_nothing():
    assert granted(frozenset()) == frozenset()
