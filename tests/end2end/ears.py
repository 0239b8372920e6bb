"""A visitor who sees nothing: hears, and presses one of six keys."""

from __future__ import annotations

from PySide6.QtTest import QTest

from kiosk.domain import sign_rows
from kiosk.domain.spoken import spell
from kiosk.domain.spoken_words import FRENCH
from tests.end2end.hands import Hands, Key
from tests.fakes.speech import RecordingSpeech

NEXT, PREVIOUS, ACTIVATE = Key.Key_Right, Key.Key_Left, Key.Key_Return
BACK, REPEAT, HELP = Key.Key_Escape, Key.Key_F5, Key.Key_F1

_MOST_STEPS = 60


class Ears:
    """Decides every key from what is heard, and from nothing else."""

    def __init__(self, hands: Hands, speech: RecordingSpeech) -> None:
        self._hands = hands
        self._speech = speech
        self.last = ""

    def press(self, key: Key) -> str:
        """Press a key; return what is heard then, until the kiosk falls silent."""
        start = len(self._speech.log)
        QTest.keyClick(self._hands.window, key)
        # A turn of the event loop for the key, others for the looks at the screen that follow it.
        for _ in range(3):
            self._hands.qtbot.wait(1)
        return self._heard_since(start)

    def seek(self, wanted: str) -> str:
        """Press « next » until what is heard begins so; return it."""
        for _ in range(_MOST_STEPS):
            if self.press(NEXT).startswith(wanted):
                return self.last
        raise AssertionError(f"« {wanted} » was never heard")

    def choose(self, wanted: str) -> str:
        """Go to what is called so, and activate it; return what is heard then."""
        self.seek(wanted)
        return self.press(ACTIVATE)

    def wait_until(self, wanted: str) -> str:
        """Wait until something is heard, even since the last key; return all of it."""
        start = len(self._speech.log)

        def heard() -> bool:
            new = [said[0] for said in self._speech.log[start:] if said is not None]
            return wanted in " ".join([self.last, *new])

        self._hands.wait_for(heard, f"« {wanted} » was never heard")
        return self._heard_since(start)

    def spell(self, text: str) -> list[str]:
        """Type a text with the rows of signs; return what is heard of each sign."""
        echoes = []
        for sign in text:
            if sign == " ":
                echoes.append(self.choose("Espace"))
                continue
            row = next(row for row in sign_rows.rows("fr") if sign in row)
            opened = self.choose(spell(row, FRENCH))
            name = f"{FRENCH.sign(sign)}. bouton"
            if name not in opened:
                self.seek(name)
            echoes.append(self.press(ACTIVATE))
        return echoes

    def _heard_since(self, start: int) -> str:
        """Return what was said, without what was cut before it was understood."""
        said = self._speech.log[start:]
        cuts = [place for place, each in enumerate(said) if each is None]
        kept = said[cuts[-1] + 1 :] if cuts else said
        self._speech.finish()
        self.last = " ".join(each[0] for each in kept if each is not None)
        return self.last
