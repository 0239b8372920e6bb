"""The voice of the kiosk: on or off, how loud, in which language, and who may hear it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickWindow

from kiosk.domain.spoken import FIRST_VOLUME, VOLUME_STEPS
from kiosk.models.narrator import Narrator
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.reader import Reader
from kiosk.models.session_model import SessionModel
from kiosk.services.speaking import HeadphoneJack, Speech

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1

_LOOK_MS = 250
"""How often the screen is looked at for news: Qt tells only C++ of changes in its tree."""
_JACK_MS = 500
"""How often the socket is looked at: the voice starts within two seconds (EN 301 549, 5.1.3.2)."""


@QmlElement
@QmlUncreatable("The application gives it to the root view.")
class SpeechModel(QObject):
    """The speech of one visitor; it ends with the session.

    Attributes:
        warns: whether the end of the time is said aloud to who did not ask for the voice too.

    Signals:
        ticketAsked: the visitor wants to hear the ticket, and may.
    """

    activeChanged = Signal()
    hereChanged = Signal()
    askingChanged = Signal()
    volumeChanged = Signal()
    ticketAsked = Signal()

    def __init__(
        self,
        make_speech: Callable[[], Speech],
        jack: HeadphoneJack,
        session: SessionModel,
        parent: QObject | None = None,
        *,
        offered: bool = True,
    ) -> None:
        """Take what makes the voice, the headphone socket, and whether the bar offers the voice."""
        super().__init__(parent)
        self.narrator = Narrator(make_speech)
        self.warns = False
        self._jack = jack
        self._session = session
        self._offered = offered
        self._reader: Reader | None = None
        self._active = self._agreed = self._warned = False
        self._after_agreeing: Callable[[], None] | None = None
        self._volume = FIRST_VOLUME
        self._plugged = jack.plugged()
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._looks = QTimer(self, interval=_LOOK_MS)
        self._jacks = QTimer(self, interval=_JACK_MS)
        self._soon.timeout.connect(self.look)
        self._looks.timeout.connect(self.look)
        self._jacks.timeout.connect(self.check_jack)
        session.pageChanged.connect(self.turn)
        session.countdownChanged.connect(self._warn)

    @Property(bool, constant=True)
    def offered(self) -> bool:
        """Whether this kiosk offers a voice."""
        return self._offered

    @Property(bool, notify=activeChanged)
    def active(self) -> bool:
        """Whether the kiosk reads its screens aloud."""
        return self._active

    @Property(bool, notify=activeChanged)
    def voiceMissing(self) -> bool:
        """Whether it would, but has no voice for the language of the screens."""
        return self._active and not self.narrator.has_voice

    @Property(QRect, notify=hereChanged)
    def spot(self) -> QRect:
        """Where the voice is, in the window; empty when it is nowhere."""
        here = self._reader.here if self._reader and self._active else None
        return here.rect if here else QRect()

    @Property(bool, notify=askingChanged)
    def asking(self) -> bool:
        """Whether the visitor is asked if strangers may hear."""
        return self._after_agreeing is not None

    @Property(int, notify=volumeChanged)
    def volume(self) -> int:
        """The step of the volume, from 1."""
        return self._volume + 1

    @Property(int, constant=True)
    def loudest(self) -> int:
        """The last step of the volume."""
        return VOLUME_STEPS

    @property
    def reader(self) -> Reader | None:
        """Who reads the window; None before there is one."""
        return self._reader

    def watch(self, window: QQuickWindow) -> None:
        """Read this window from now on."""
        self._reader = Reader(window, self.narrator)
        if self._offered:
            self._jacks.start()

    def speak(self, language: str) -> None:
        """Speak the language of the screens."""
        self.narrator.language = language
        self.turn()
        self.activeChanged.emit()

    def wipe(self) -> None:
        """Be silent and forget everything of the visitor."""
        self._set_active(False)
        self._agreed = False
        self.refuse()
        self.narrator.forget()
        if self._reader is not None:
            self._reader.forget()
        self._set_volume(FIRST_VOLUME)

    @Slot()
    def toggle(self) -> None:
        """Turn the voice on or off."""
        self.narrator.cut()
        if self._active:
            self.refuse()
            self._set_active(False)
            self.narrator.add(self.narrator.words.goodbye)
        else:
            self.start()

    @Slot()
    def start(self) -> None:
        """Turn the voice on, at the home if nobody was there yet; it gives more time."""
        if self._active or not self._offered:
            return
        QAccessible.setActive(True)
        if self._session.page == SessionModel.Page.Attract:
            self._session.home()
        self._session.takeTime(True)
        self.narrator.begin()
        self._set_volume(self._volume)
        self._set_active(True)
        self.narrator.add(self.narrator.words.welcome)
        self.turn()

    @Slot()
    def louder(self) -> None:
        """Speak louder, a step."""
        self._change_volume(1)

    @Slot()
    def softer(self) -> None:
        """Speak softer, a step."""
        self._change_volume(-1)

    @Slot()
    def agree(self) -> None:
        """Let strangers hear what is private, until the session ends."""
        self._agreed = True
        then = self._after_agreeing
        self.refuse()
        self.look()
        self.narrator.cut()
        if then is not None:
            then()

    @Slot()
    def refuse(self) -> None:
        """Ask no more: what is private stays unheard, unless the visitor agreed."""
        self._after_agreeing = None
        self.askingChanged.emit()
        self.settle()

    @Slot()
    def readTicket(self) -> None:
        """Say the whole ticket."""
        self.in_private(self.ticketAsked.emit)

    def in_private(self, then: Callable[[], None]) -> None:
        """Do something that says what is private, once the visitor agrees or hears it alone."""
        if self._discreet:
            self._after_agreeing = then
            self.askingChanged.emit()
            self.settle()
        else:
            then()

    def settle(self) -> None:
        """Look at the screen as soon as it is what the visitor's gesture made of it."""
        if self._reader is not None:
            self._reader.acted()
            self._soon.start()

    def turn(self) -> None:
        """Read the page that opened."""
        self._after_agreeing = None
        self.askingChanged.emit()
        if self._reader is not None:
            self._reader.turn()
            self._soon.start()

    def look(self) -> None:
        """Say what is new on the screen."""
        if self._reader is not None and self._active and not self._session.secondsLeft:
            self._reader.discreet = self._discreet
            self._reader.look()
            self.hereChanged.emit()

    def check_jack(self) -> None:
        """Start with the headphones; without them, ask whether somebody is still there."""
        before, self._plugged = self._plugged, self._jack.plugged()
        if self._plugged and not before:
            self.start()
        elif before and not self._plugged and self._active:
            self._agreed = False
            self.narrator.cut()
            self._session.warn()

    @property
    def _discreet(self) -> bool:
        return not (self._agreed or self._jack.plugged())

    def _warn(self) -> None:
        """Say once that the time is nearly over; be silent when somebody is there after all."""
        left = self._session.secondsLeft
        if left and not self._warned and (self._active or self.warns):
            self.narrator.begin()
            self.narrator.cut()
            self.narrator.set_volume(self._volume)
            self.narrator.add(self.narrator.words.countdown.format(seconds=left))
        elif self._warned and not left and not self._active:
            self.narrator.cut()
        self._warned = left > 0

    def _change_volume(self, step: int) -> None:
        self._set_volume(min(max(self._volume + step, 0), VOLUME_STEPS - 1))
        self.narrator.cut()
        told = self.narrator.words.volume
        if self._active:
            self.narrator.add(told.format(step=self.volume, count=VOLUME_STEPS))

    def _set_volume(self, volume: int) -> None:
        self._volume = volume
        self.narrator.set_volume(volume)
        self.volumeChanged.emit()

    def _set_active(self, active: bool) -> None:
        self._active = active
        if active:
            self._looks.start()
        else:
            self._looks.stop()
            self._soon.stop()
        self.activeChanged.emit()
        self.hereChanged.emit()
