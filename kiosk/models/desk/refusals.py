"""Why somebody did not come in, or did not change their account, by the names that views word."""

from kiosk.domain.agent import PassphraseTooLong, PassphraseTooShort
from kiosk.domain.security_key import KeyUnusable

_NAMES = {
    "PassphraseTooShort": "short",
    "PassphraseTooLong": "long",
    "TooGuessable": "guessable",
    "TooManyKeys": "too_many",
    "Refused": "unknown",
    "AccountClosed": "closed",
    "CodeExpired": "expired",
}


def at_the_door() -> tuple[type[Exception], ...]:
    """Return what the use cases of the door raise for what people typed or touched."""
    # Imported off the GUI thread: the first frame does not wait for Argon2.
    from kiosk.services.desk.access import CodeExpired  # noqa: PLC0415
    from kiosk.services.desk.authority import AccountClosed  # noqa: PLC0415
    from kiosk.services.desk.door import Refused  # noqa: PLC0415
    from kiosk.services.desk.passphrases import TooGuessable  # noqa: PLC0415
    from kiosk.services.desk.security_keys import TooManyKeys  # noqa: PLC0415

    return (
        AccountClosed,
        CodeExpired,
        Refused,
        PassphraseTooShort,
        PassphraseTooLong,
        TooGuessable,
        TooManyKeys,
        KeyUnusable,
    )


def refusal_of(error: Exception) -> str:
    """Return the name of a refusal.

    `unknown`, `closed`, `expired`, `short`, `long`, `guessable`, `too_many`, `key_` and a
    `KeyTrouble`, or `fault` for what the environment did.
    """
    if isinstance(error, KeyUnusable):
        return f"key_{error.trouble}"
    return _NAMES.get(type(error).__name__, "fault")
