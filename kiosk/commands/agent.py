"""`kiosk agent`: the accounts of the agents, from the machine itself. The first one starts here."""

from __future__ import annotations

from argparse import Namespace
from datetime import datetime

from kiosk.commands import Exit, Refused
from kiosk.domain.agent import Agent, BadLogin, Role
from kiosk.domain.calendar import local_moment
from kiosk.services.desk.accounts import Accounts, LoginTaken, OneTimeCode, UnknownAgent
from kiosk.settings import Settings
from kiosk.wiring import open_workshop

_REFUSALS: dict[type[Exception], str] = {
    BadLogin: "n’est pas un identifiant : 2 à 40 lettres sans accents, chiffres, points ou tirets.",
    LoginTaken: "est déjà pris : voyez « kiosk agent list ».",
    UnknownAgent: "n’est l’identifiant d’aucun compte : voyez « kiosk agent list ».",
}


def run(settings: Settings, asked: Namespace) -> int:
    """List the accounts, or change one and say so.

    Raises:
        EnvironmentFault: when the record cannot be read or written.
        Refused: when the login cannot be, is taken, or is nobody's.
    """
    workshop = open_workshop(settings, mend=False)
    accounts = Accounts(workshop.records, workshop.clock, workshop.randomness)
    try:
        lines = _listed(accounts) if asked.act == "list" else _changed(accounts, asked)
    except tuple(_REFUSALS) as refusal:
        raise Refused(f"« {asked.login} » {_REFUSALS[type(refusal)]}") from refusal
    finally:
        workshop.records.close()
    print("\n".join(lines))
    return Exit.FINE


def _listed(accounts: Accounts) -> list[str]:
    entries = accounts.last_entries()
    return [_line(agent, entries.get(agent.id)) for agent in accounts.all()] or [
        "Aucun compte : voyez « kiosk agent add --help »."
    ]


def _line(agent: Agent, entered_at: datetime | None) -> str:
    waits = "attend sa phrase de passe" if agent.passphrase is None else "ouvert"
    state = waits if agent.active else "fermé"
    entered = f"{local_moment(entered_at):%d/%m/%Y}" if entered_at else "jamais entré"
    who = f"{agent.login:<20}  {agent.name:<24}  {state:<26}  {entered:<12}"
    return f"{who}  {', '.join(sorted(agent.roles))}"


def _changed(accounts: Accounts, asked: Namespace) -> list[str]:
    if asked.act == "add":
        roles = frozenset(map(Role, asked.roles or [Role.ADMINISTRATOR]))
        return _told(accounts.invite(asked.login, asked.name, roles))
    agent = accounts.with_login(asked.login)
    if asked.act == "invite":
        return _told(accounts.invite_again(agent.id))
    accounts.close(agent.id)
    return [f"Le compte {agent.login} est fermé."]


def _told(code: OneTimeCode) -> list[str]:
    return [
        f"Compte {code.login}. Code à usage unique : {code.code}",
        f"Il marche jusqu’au {local_moment(code.expires_at):%d/%m/%Y à %H:%M}, une seule fois.",
        "Sur la borne ou dans « kiosk desk » : « J’ai un code », puis une phrase de passe.",
    ]
