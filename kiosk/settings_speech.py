"""The settings of the voice and of the six keys that go with it."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

from pydantic import Field

from kiosk.settings_faults import Takes
from kiosk.settings_section import Section


class SpeechEngine(StrEnum):
    """Who speaks."""

    SPEECHD = "speechd"
    NONE = "none"


class Output(StrEnum):
    """Where the sound goes when no socket is watched."""

    LOUDSPEAKER = "loudspeaker"
    HEADPHONES = "headphones"


class Speech(Section):
    """The voice that reads the screens aloud, for those who do not see them."""

    enabled: bool = True
    """Offer « Écouter » on every page."""
    engine: SpeechEngine = SpeechEngine.SPEECHD
    """Who speaks: `speechd` is speech-dispatcher with its voices, `none` a kiosk without sound,
    which says on its screen that it has no voice."""
    output: Output = Output.LOUDSPEAKER
    """Where the sound goes: codes and contacts are said on a `loudspeaker` only to who agrees to
    it, in `headphones` without asking."""
    warning: bool = True
    """Say aloud that the session is about to be erased, to visitors without the voice too: some
    do not look at the screen then. Without it, only the screen warns them."""
    jack: Path | None = None
    """Input device of the headphone socket, such as /dev/input/event5: plugging starts the voice
    and makes it private, whatever `output` says. Not watched when not set."""


KeyName = Annotated[
    str,
    Field(pattern=r"^[A-Za-z0-9]+$", max_length=30),
    Takes("un nom de touche comme Right, Return ou F5", "a name of a key, as Qt writes it"),
]


class Keypad(Section):
    """The six keys that do everything without sight, by the names that Qt gives their codes.

    Tab, Shift+Tab and the arrows up and down go through the page too.
    """

    next: KeyName = "Right"
    """Key of « suivant »."""
    previous: KeyName = "Left"
    """Key of « précédent »."""
    activate: KeyName = "Return"
    """Key of « valider »."""
    back: KeyName = "Escape"
    """Key of « retour »."""
    repeat: KeyName = "F5"
    """Key of « répéter »: it says the last words again; while the voice speaks, it silences it."""
    help: KeyName = "F1"
    """Key of « aide et langues »: it starts the voice; then it says the keys and the languages."""
    louder: KeyName = "VolumeUp"
    """Key that makes the voice louder, on keypads that have one."""
    softer: KeyName = "VolumeDown"
    """Key that makes the voice softer."""
