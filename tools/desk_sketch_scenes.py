"""The agents' page of sketches, for `tools.desk_screenshots`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.domain.contact import Contact
from kiosk.domain.sketch import Answers, Holder
from kiosk.models.drawing_model import DrawingModel
from tools.screenshots.proposing import CHANGE, SENTENCE, TITLE, draw_cabin

if TYPE_CHECKING:
    from tools.desk_screenshots import Stage


def sketches(stage: Stage) -> None:
    """Two sketches of a call, one of them open with its drawing."""
    services, work = stage.services(), stage.work
    theme = services.browsing.lobby().themes[0]
    model = DrawingModel()
    draw_cabin(model)
    cabin = Answers(
        title=TITLE,
        sentence=SENTENCE,
        change=CHANGE,
        quartier="villette",
        place="Quai de la Loire",
        holder=Holder.ASSOCIATION,
        needs="Du bois, un menuisier, dix samedis.",
        drawing=model.drawing,
    )
    for answers in (cabin, replace(cabin, title="Le bal du dimanche", sentence="Danser.")):
        draft = services.deposit.begin()
        services.sketching.begin(draft, theme.id, answers, "fr")
        contact = Contact("amina@example.org", of_age=True, accepted=True)
        services.sketching.leave_contact(draft.subject_id, contact)
        services.sketching.submit(draft.subject_id)
    work.session.open(work.session.Page.Sketches)
    work.admission.refresh()
    stage.wait_for(lambda: work.admission.rows.count > 0)
    work.admission.open(work.admission.rows.first.sketch_id)
    stage.draw("sketches")
    work.admission.decide("Il est gratuit, dans le 19e, et une association le porte.", True)
    stage.wait_for(lambda: work.admission.opened.sketchState == "admissible")
    stage.draw("sketches-decided")
