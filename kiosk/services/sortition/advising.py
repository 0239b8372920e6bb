"""What is said of a pool and of quotas, in French, on the screen and on the command line."""

from __future__ import annotations

from kiosk.domain.sortition.adviser import Advice
from kiosk.domain.sortition.pool import FEWEST_PER_SEAT, GOOD_PER_SEAT, Pool


def size_warning(pool: Pool) -> str:
    """Say that a pool is too small for its jury; nothing if it is not."""
    count, seats = len(pool.volunteers), pool.seats
    if count < FEWEST_PER_SEAT * seats:
        wanted = FEWEST_PER_SEAT * seats
        return f"{count} volontaires pour {seats} places : le tirage en demande au moins {wanted}"
    if count < GOOD_PER_SEAT * seats:
        wanted = GOOD_PER_SEAT * seats
        return f"{count} volontaires pour {seats} places : {wanted} rendraient le jury plus juste"
    return ""


def infeasible(advice: Advice) -> str:
    """Say that quotas contradict each other, and the smallest change that mends them."""
    if not advice.relaxation:
        return f"Largeur {advice.width} : trop peu de volontaires pour former un jury."
    changes = " ; ".join(change.words() for change in advice.relaxation)
    return f"Largeur {advice.width} : quotas impossibles. Le plus petit changement : {changes}."
