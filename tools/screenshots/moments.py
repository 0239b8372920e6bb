"""Scenes of who comes to a moment of the stimulateur."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.models.session_model import SessionModel

if TYPE_CHECKING:
    from tools.screenshots.stage import Stage

Page = SessionModel.Page


def moments(stage: Stage) -> None:
    """The home with its door, the list, one moment, the receipt and its follow-up."""
    session, model, follow_up = (
        stage.screens.session,
        stage.screens.moments,
        stage.screens.follow_up,
    )
    stage.wait_for(lambda: model.rows.count > 0)
    session.home()
    stage.draw("moments-home")
    stage.touch("momentsTile")
    stage.draw("moments")
    model.open(model.rows.first.moment_id)
    session.open(Page.Moment)
    stage.draw("moment")
    stage.touch("doneButton")
    stage.wait_for(lambda: session.page == Page.Ticket)
    stage.draw("moment-ticket")
    assert model.receipt is not None  # noqa: S101 - it is kept
    follow_up.type(model.receipt.keys.code)
    follow_up.lookUp()
    stage.wait_for(lambda: session.page == Page.FollowUp)
    stage.draw("moment-follow-up")
    session.leave()
