"""The procès-verbal of a draw, worded from what was published."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from kiosk.documents.dates import long_date
from kiosk.documents.minutes import Minutes, Section
from kiosk.domain.calendar import local_day, local_moment
from kiosk.domain.sortition.beacon import time_of
from kiosk.domain.sortition.lottery import PANELS
from kiosk.services.sortition.published import Published, Result

_SIGNATORIES = (
    "Pour la mairie",
    "Premier témoin, habitant de l’arrondissement",
    "Second témoin, habitant de l’arrondissement",
)
_NOT_PROVED = (
    "Ce document ne prouve pas que la liste était complète : chaque volontaire le vérifie avec son "
    "reçu."
)

_CHANCES = (
    "Chaque personne de la liste a la même chance. La balise publique désigne, personne d’autre."
)
_RULE = (
    "Une personne est invitée si SHA-256(« signature|invitation|son identifiant ») ne dépasse pas "
    "le seuil. Son identifiant est écrit sur le courrier qui l’informe."
)
_COMMAND = (
    'Sur un ordinateur qui a Python : python3 -c "from hashlib import sha256; '
    "print(sha256('SIGNATURE|invitation|IDENTIFIANT'.encode()).hexdigest() <= 'SEUIL')\""
)
_NOTICE = (
    "La liste ne se publie pas. Chaque invité reçoit l’information de l’article 14 du RGPD : d’où "
    "vient son nom, pourquoi, ses droits."
)


@dataclass(frozen=True, slots=True)
class Happened:
    """What the ceremony was like.

    Attributes:
        witnesses: their names, as they gave them.
        notes: what happened, a sentence each, such as a ball that was read wrong first.
    """

    witnesses: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def minutes_of(
    published: Published, result: Result, mairie: str, happened: Happened | None = None
) -> Minutes:
    """Return the minutes of a draw."""
    happened = happened or Happened()
    facts: dict[str, Any] = json.loads(published.manifest)
    return Minutes(
        title="Procès-verbal du tirage au sort",
        subtitle=f"{mairie} · jury citoyen · {long_date(local_day(published.ceremony), 'fr')}",
        sections=(
            _pool(facts),
            _chances(facts),
            _procedure(published, facts),
            _result(result),
            Section("Suppléants, dans l’ordre", (("", " ".join(result.waiting)),)),
            _checking(result),
            Section(
                "Incidents et observations",
                (*(("", note) for note in happened.notes), ("", "…" * 60), ("", "…" * 60)),
            ),
        ),
        signatories=_signatories(happened.witnesses),
    )


def announcement_of(published: Published, mairie: str) -> Minutes:
    """Return what is posted before the ceremony, with the commitment."""
    facts: dict[str, Any] = json.loads(published.manifest)
    return Minutes(
        title="Engagement du tirage au sort",
        subtitle=f"{mairie} · jury citoyen · à afficher avant la cérémonie",
        sections=(_procedure(published, facts), _pool(facts), _chances(facts)),
        signatories=("Affiché le, par",),
    )


def invitations_of(facts: Mapping[str, Any], mairie: str, today: date) -> Minutes:
    """Return what is posted of a draw of invitations: before the beacon speaks, or after.

    `facts` are those of its file: digest, people, count, round, signature, threshold.
    """
    drawn = bool(facts["signature"])
    told = [
        ("Invitations", f"{facts['count']}, pour {facts['people']} personnes, à chances égales"),
        ("Empreinte de la liste", facts["digest"]),
        (
            "Tour de la balise",
            f"drand quicknet, {facts['round']} ({_moment(time_of(facts['round']))})",
        ),
    ]
    if drawn:
        told += [("Signature", facts["signature"]), ("Seuil", facts["threshold"])]
    return Minutes(
        title="Résultat du tirage des invitations"
        if drawn
        else "Annonce du tirage des invitations",
        subtitle=f"{mairie} · jury citoyen · {long_date(today, 'fr')}",
        sections=(
            Section("Ce qui est tiré" if drawn else "Ce qui sera tiré", told),
            Section("Suis-je invité ?", [("", it) for it in (_CHANCES, _RULE, _COMMAND, _NOTICE)]),
        ),
        signatories=("Affiché le, par",),
    )


def _signatories(witnesses: tuple[str, ...]) -> tuple[str, ...]:
    if not witnesses:
        return _SIGNATORIES
    return (_SIGNATORIES[0], *(f"Témoin : {name}" for name in witnesses))


def _pool(facts: dict[str, Any]) -> Section:
    quotas = [
        (
            f"{each['category']} « {each['value']} »",
            f"de {each['min']} à {each['max']} places, pour {each['volunteers']} volontaires",
        )
        for each in facts["quotas"]
    ]
    seats = f"{facts['seats']}, dont les quotas sont ceux du règlement élargis de {facts['width']}"
    return Section(
        "Les volontaires", (("Volontaires", str(facts["volunteers"])), ("Places", seats), *quotas)
    )


def _chances(facts: dict[str, Any]) -> Section:
    often = facts["panels_of_a_volunteer"]
    told = [
        ("Le moins chanceux", f"{often['fewest']} panels sur {PANELS}"),
        ("Le plus chanceux", f"{often['most']} panels sur {PANELS}"),
        ("Sans aucune chance", str(facts["excluded"])),
        ("Certains d’être tirés", str(facts["certain"])),
        ("Règle", f"{facts['method']} : d’abord la chance la plus faible, puis la suivante"),
    ]
    if facts["accepted"]:
        told.append(("Accepté par écrit", facts["accepted"]))
    return Section("Leurs chances", told)


def _procedure(published: Published, facts: dict[str, Any]) -> Section:
    versions = ", ".join(f"{name} {version}" for name, version in facts["versions"].items())
    rounds = [f"{number} ({_moment(time_of(number))})" for number in published.rounds]
    return Section(
        "Ce qui était publié avant",
        (
            ("Engagement", published.commitment),
            ("Racine des volontaires", facts["pool_root"]),
            ("Empreinte des panels", facts["panels_sha256"]),
            ("Cérémonie", _moment(published.ceremony)),
            ("Tour de la balise", f"drand quicknet, {rounds[0]} ; le lendemain, {rounds[1]}"),
            ("Versions", versions),
            *(("", rule) for rule in facts["rules"]),
        ),
    )


def _result(result: Result) -> Section:
    seed = result.seed
    beacon = (
        f"tour {result.round}, signature {result.signature}"
        if result.round
        else "restée muette : trois autres boules"
    )
    return Section(
        "Le tirage",
        (
            ("Boules (N1)", f"{seed.balls:03}"),
            ("Balise", beacon),
            ("N2", f"{seed.beacon:03}"),
            ("Panel tiré", f"({seed.balls} + {seed.beacon}) modulo {PANELS} = {seed.number:03}"),
            ("Jury", " ".join(result.panel)),
        ),
    )


def _checking(result: Result) -> Section:
    balls = f"{result.seed.balls:03}"
    second = result.signature or f"{result.seed.beacon:03}"
    return Section(
        "Vérifier",
        (
            ("", "Dans le dossier publié, sur n’importe quel ordinateur qui a Python :"),
            ("", f"python3 verify.py {balls} {second} TICKET"),
            ("", _NOT_PROVED),
        ),
    )


def _moment(moment: datetime) -> str:
    shown = local_moment(moment)
    return f"{long_date(shown.date(), 'fr')} à {shown:%H} h {shown:%M}"
