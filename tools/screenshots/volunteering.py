"""Scenes of who volunteers for the jury."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.domain.calendar import local_day
from kiosk.domain.sortition.draw import Draw
from kiosk.models.session_model import SessionModel

if TYPE_CHECKING:
    from kiosk.services.catalogue import Services
    from tools.screenshots.stage import Stage

Page = SessionModel.Page

_ANSWERS = {
    Page.VolunteerAge: "25-39",
    Page.VolunteerGender: "femme",
    Page.VolunteerQuartier: "",
    Page.VolunteerHousing: "social",
}
"""What is answered on each page; the first quartier where nothing is."""


def open_a_draw(services: Services) -> None:
    """Open a draw in a record, as the facilitator does at the desk."""
    volunteering = services.volunteering
    now = volunteering._clock.now()  # noqa: SLF001 - there is no agent to go through
    draw = Draw(
        id=UUID(int=19),
        title="Le jury du printemps",
        seats=20,
        opened_at=now,
        closes_on=local_day(now) + timedelta(days=12),
        ceremony=now + timedelta(days=15),
        quotas=(),
    )
    with volunteering._records.writing() as record:  # noqa: SLF001 - same
        if record.draws.latest() is None:
            record.draws.add(draw)


def volunteer(stage: Stage) -> None:
    """The jury's page, the notice, the questions and the contact."""
    session, candidacy = stage.screens.session, stage.screens.candidacy
    stage.screens.background.write(open_a_draw, lambda _nothing: candidacy.look())
    stage.wait_for(lambda: bool(candidacy.title))
    session.home()
    session.open(Page.Jury)
    stage.draw("jury-open")
    session.open(Page.VolunteerNotice)
    stage.draw("volunteer-notice")
    stage.touch("moreButton")
    stage.draw("volunteer-notice-whole")
    stage.touch("beginButton")
    for rank, (page, said) in enumerate(_ANSWERS.items()):
        session.open(page)
        stage.draw(f"volunteer-{rank}-{page.name.removeprefix('Volunteer').lower()}")
        candidacy.answer(rank, said or stage.screens.territory.names[0])
    session.open(Page.VolunteerContact)
    stage.draw("volunteer-contact")


def volunteered(stage: Stage) -> None:
    """The contact typed, the ticket and its follow-up: after `volunteer`."""
    session, candidacy = stage.screens.session, stage.screens.candidacy
    candidacy.setAccepted(True)
    candidacy.writeContact("amina@example.org")
    stage.item("contactField").forceActiveFocus()
    stage.wait(600)
    stage.draw("volunteer-contact-typing")
    candidacy.sendWithContact()
    stage.wait_for(lambda: session.page == Page.Ticket)
    stage.draw("volunteer-ticket")
    session.home()
    stage.screens.follow_up.type(stage.screens.ticket.code)
    session.open(Page.Code)
    stage.screens.follow_up.lookUp()
    stage.wait_for(lambda: session.page == Page.FollowUp)
    stage.draw("volunteer-follow-up")
