"""A visitor who sees nothing: hears, and presses one of six keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtTest import QTest

from tests.end2end.hands import Hands, Key
from tests.fakes.speech import RecordingSpeech

_MOST_STEPS = 60


class Ears:
    """Decides every key from what is heard, and from nothing else."""

    def __init__(self, hands: Hands, speech: RecordingSpeech) -> None:
        self._hands = hands
        self._speech = speech

    def press(self, key: Key) -> str:
        """Press a key; return what is heard then, until the kiosk falls silent."""
        start = len(self._speech.log)
        QTest.keyClick(self._hands.window, key)
        # One turn for what the key does, one for the look at the screen that follows it.
        for _ in range(3):
            self._hands.qtbot.wait(1)
        said = " | ".join(each[0] for each in self._speech.log[start:] if each is not None)
        self._speech.finish()
        return said

    def seek(self, wanted: str, key: Key = Key.Key_Right) -> str:
        """Press « next » until something is heard; return it."""
        for _ in range(_MOST_STEPS):
            heard = self.press(key)
            if wanted in heard:
                return heard
        raise AssertionError(f"« {wanted} » was never heard")

    def choose(self, wanted: str) -> str:
        """Go to what is called so, and activate it; return what is heard then."""
        self.seek(wanted)
        return self.press(Key.Key_Return)

    def wait_until(self, wanted: str) -> str:
        """Wait until something is heard; return all that was heard meanwhile."""
        start = len(self._speech.log)

        def heard() -> str:
            return " | ".join(each[0] for each in self._speech.log[start:] if each is not None)

        self._hands.wait_for(lambda: wanted in heard(), f"« {wanted} » was never heard")
        self._speech.finish()
        return heard()

    def spell(self, text: str, row_of: Callable[[str], str]) -> None:
        """Type a text with the rows of signs."""
        for sign in text:
            if sign == " ":
                self.choose("Espace")
                continue
            self.choose(row_of(sign))
            self.choose_sign(sign)

    def choose_sign(self, sign: str) -> None:
        """Choose one sign of a row; the first one is said as the row opens."""
        for _ in range(_MOST_STEPS):
            if self.heard_sign(sign):
                self.press(Key.Key_Return)
                return
            self.press(Key.Key_Right)
        raise AssertionError(f"{sign!r} was never heard")

    def heard_sign(self, sign: str) -> bool:
        """Tell whether the last words name a sign."""
        heard = self._speech.heard
        return bool(heard) and heard[-1].startswith(f"{sign}.")
