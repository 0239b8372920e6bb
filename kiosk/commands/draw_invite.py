"""`kiosk draw invite`: announce a plain draw of invitations, then make it."""

from __future__ import annotations

from argparse import Namespace

from kiosk.commands import Exit, Refused
from kiosk.devices.drand import QuicknetVerifier
from kiosk.devices.system import SystemClock
from kiosk.documents.dates import long_date
from kiosk.domain.calendar import local_moment
from kiosk.domain.sortition.beacon import Beacon, time_of
from kiosk.services.sortition.folder import DrawFault
from kiosk.services.sortition.inviting import Closed, announce, draw_invitations, read_list
from kiosk.services.sortition.tables import BadFile
from kiosk.settings import Settings


def run(_settings: Settings, asked: Namespace) -> int:
    """Print what to publish before the round, or the invitations after it.

    Raises:
        EnvironmentFault: when the list cannot be read.
        Refused: with the fault of each row, or why nothing is drawn.
    """
    try:
        closed = read_list(asked.people)
        lines = _drawn(closed, asked) if asked.signature else _announced(closed, asked)
    except (BadFile, DrawFault) as error:
        raise Refused(error.sentence) from error
    print("\n".join(lines))
    return Exit.FINE


def _announced(closed: Closed, asked: Namespace) -> list[str]:
    announce(closed, asked.count, asked.round, SystemClock().now())
    moment = local_moment(time_of(asked.round))
    told = f"{long_date(moment.date(), 'fr')} à {moment:%H} h {moment:%M}"
    return [
        "À publier avant le tirage :",
        f"{asked.count} invitations pour {len(closed.names)} personnes, à chances égales.",
        f"Empreinte de la liste : {closed.digest}",
        f"Tour de la balise drand : {asked.round}, {told}.",
    ]


def _drawn(closed: Closed, asked: Namespace) -> list[str]:
    said = Beacon(asked.round, asked.signature)
    drawn = draw_invitations(closed, asked.count, said, QuicknetVerifier())
    return [
        f"# liste {closed.digest}, tour {asked.round}",
        "# invité si SHA-256(« signature|invitation|id ») ne dépasse pas",
        f"# {drawn.threshold}",
        *drawn.names,
    ]
