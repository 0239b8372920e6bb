"""Why somebody did not come in, or did not change their account, by the names that views word."""

from kiosk.domain.security_key import KeyUnusable
from kiosk.models.desk.desk_work import Why

_NAMES = {
    "PassphraseTooShort": "short",
    "PassphraseTooLong": "long",
    "TooGuessable": "guessable",
    "TooManyKeys": "too_many",
    "Refused": "unknown",
    "AccountClosed": "closed",
    "CodeExpired": "expired",
}


def refusal_of(error: Why) -> str:
    """Return the name of a refusal.

    `unknown`, `closed`, `expired`, `short`, `long`, `guessable`, `too_many`, `key_` and a
    `KeyTrouble`, or `fault` for what the environment did.
    """
    if isinstance(error, KeyUnusable):
        return f"key_{error.trouble}"
    return _NAMES.get(type(error).__name__, "fault")
