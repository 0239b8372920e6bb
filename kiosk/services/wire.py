"""How what is shared is written: JSON, checked when it is read."""

from __future__ import annotations

import hashlib

from pydantic import TypeAdapter

from kiosk.domain.carried_draft import CarriedDraft, Revision, SealedDraft
from kiosk.domain.exchange import Consignment, Letter, Mail
from kiosk.domain.health import Health
from kiosk.domain.outcome import Ended
from kiosk.domain.sharing import Card, Hello, SharedEvent, Window
from kiosk.domain.showing import ShownMoment, ShownProject, ShownTheme

EVENT: TypeAdapter[SharedEvent] = TypeAdapter(SharedEvent)
EVENTS: TypeAdapter[list[SharedEvent]] = TypeAdapter(list[SharedEvent])
CARD: TypeAdapter[Card] = TypeAdapter(Card)
HELLO: TypeAdapter[Hello] = TypeAdapter(Hello)
HEALTH: TypeAdapter[Health] = TypeAdapter(Health)
WINDOW: TypeAdapter[Window] = TypeAdapter(Window)
PROJECT: TypeAdapter[ShownProject] = TypeAdapter(ShownProject)
MOMENT: TypeAdapter[ShownMoment] = TypeAdapter(ShownMoment)
ENDED: TypeAdapter[Ended] = TypeAdapter(Ended)
TABLES: TypeAdapter[dict[str, list[list[str | int | None]]]] = TypeAdapter(
    dict[str, list[list[str | int | None]]]
)
THEME: TypeAdapter[ShownTheme] = TypeAdapter(ShownTheme)

CONSIGNMENT: TypeAdapter[Consignment] = TypeAdapter(Consignment)
MAIL: TypeAdapter[Mail] = TypeAdapter(Mail)
LETTER: TypeAdapter[Letter] = TypeAdapter(Letter)

DRAFT: TypeAdapter[CarriedDraft] = TypeAdapter(CarriedDraft)
SEALED: TypeAdapter[SealedDraft] = TypeAdapter(SealedDraft)
REVISION: TypeAdapter[Revision] = TypeAdapter(Revision)


def digest_of(window: Window) -> str:
    """Return what tells a window from another."""
    return hashlib.sha256(WINDOW.dump_json(window)).hexdigest()
