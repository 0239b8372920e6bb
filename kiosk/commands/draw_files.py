"""`kiosk draw commit`, `reveal`, `verify` and `replace`: the public procedure, from files."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable

from kiosk.commands import Exit, Refused
from kiosk.devices.drand import QuicknetVerifier
from kiosk.devices.system import SystemClock, SystemRandomness
from kiosk.documents.fonts import document_fonts
from kiosk.documents.minutes import render_minutes
from kiosk.services.sortition import folder as files
from kiosk.services.sortition.committing import Committing, Order
from kiosk.services.sortition.folder import DrawFault, DrawFolder
from kiosk.services.sortition.minutes import minutes_of
from kiosk.services.sortition.pool_files import read_pool
from kiosk.services.sortition.published import read_published
from kiosk.services.sortition.revealing import Chance, replace, reveal
from kiosk.services.sortition.tables import BadFile
from kiosk.services.sortition.verifying import verify
from kiosk.services.sortition.versions import versions
from kiosk.settings import ASSETS, Settings

_VERIFIER = ASSETS / "draw" / "verify.py"


def run(settings: Settings, asked: Namespace) -> int:
    """Do what was asked, and say it.

    Raises:
        EnvironmentFault: when a file of the pool cannot be read.
        Refused: when the draw cannot go on.
    """
    act = _ACTS[asked.act]
    try:
        return act(settings, asked, DrawFolder(asked.folder))
    except (BadFile, DrawFault) as error:
        raise Refused(error.sentence) from error


def _commit(_settings: Settings, asked: Namespace, target: DrawFolder) -> int:
    from kiosk.solver import HighsSolver  # noqa: PLC0415 - numpy and HiGHS, for this act alone

    pool = read_pool(asked.categories, asked.people, asked.size)
    order = Order(pool, asked.width, asked.ceremony, asked.accept)
    committing = Committing(HighsSolver(), SystemClock(), SystemRandomness())
    done = committing.commit(order, target, _VERIFIER, versions())
    print(f"Engagement : {done.commitment}")
    print("À afficher avant la cérémonie, et à publier avec le dossier « public ».")
    print(f"Chaque volontaire est dans {done.fewest} à {done.most} panels sur 1000.")
    print(f"Tour de la balise drand qui comptera : {done.rounds[0]}.")
    return Exit.FINE


def _reveal(settings: Settings, asked: Namespace, source: DrawFolder) -> int:
    chance = Chance(asked.balls, asked.signature, asked.second_balls)
    result = reveal(source, chance, QuicknetVerifier(), SystemClock().now())
    minutes = minutes_of(read_published(source), result, settings.mairie.name)
    fonts = document_fonts(ASSETS / "fonts", None)
    pdf = render_minutes(minutes, fonts, settings.mairie.name)
    source.publish(files.MINUTES, pdf.data)
    seed = result.seed
    print(f"Boules {seed.balls:03} + balise {seed.beacon:03} : panel n° {seed.number:03}.")
    print(f"Jury : {' '.join(result.panel)}")
    print(f"Procès-verbal à signer : {source.path / 'public' / files.MINUTES}")
    return Exit.FINE


def _verify(_settings: Settings, asked: Namespace, source: DrawFolder) -> int:
    for held in verify(source, QuicknetVerifier(), asked.ticket):
        print(f"✓ {held}")
    return Exit.FINE


def _replace(_settings: Settings, asked: Namespace, source: DrawFolder) -> int:
    step = replace(source, asked.left, tuple(asked.refused))
    print(f"Le ticket {step.done.by} prend la place du ticket {step.done.left}.")
    if step.done.broken:
        print(f"Aucun suppléant ne garde tous les quotas : {step.done.broken} place d’écart.")
    return Exit.FINE


_ACTS: dict[str, Callable[[Settings, Namespace, DrawFolder], int]] = {
    "commit": _commit,
    "reveal": _reveal,
    "verify": _verify,
    "replace": _replace,
}
