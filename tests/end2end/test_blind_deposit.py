"""A visitor who sees nothing deposits with six keys, and hears all that they need."""

from __future__ import annotations

import re

import pysqlite3
import pytest

from tests.end2end.ears import ACTIVATE, HELP, REPEAT, Ears
from tests.end2end.hands import Page

requirement = pytest.mark.requirement


def deposit(ears: Ears, text: str) -> str:
    """Deposit without sight; return what the ticket says."""
    ears.press(HELP)
    ears.choose("Déposer une frustration")
    ears.choose("J’écris mon message")
    ears.choose("Ça m’agace")
    ears.choose("Votre message")
    ears.spell(text)
    ears.choose("C’est fini")
    ears.choose("Continuer")
    ears.choose("Villette")
    ears.choose("Continuer")
    ears.seek(text)
    ears.choose("Déposer mon message")
    ears.wait_until("Merci. Votre message est bien reçu.")
    ears.choose("Écouter mon ticket")
    return ears.choose("Oui, à voix haute")


def code_in(heard: str) -> str:
    """Return the code that was said sign by sign."""
    found = re.search(r"Code\u00a0: ([^.]+)\.", heard)
    assert found is not None, heard
    names = {"tiret": "", "étoile": "*", "tilde": "~", "dollar": "$", "égal": "="}
    return "".join(names.get(sign, sign) for sign in found[1].split(", "))


@requirement("A01")
@requirement("A11")
def test_a01_a_blind_visitor_deposits_and_follows_up_with_six_keys(ears, listening, tmp_path):
    ticket = deposit(ears, "trop sombre")
    assert "Votre contribution est bien reçue." in ticket
    assert "«\u00a0Ça m’agace\u00a0»" in ticket
    assert "Un agent la lit d’ici le" in ticket
    assert re.search(r"\d+(er)?\s\w+\s\d{4}", ticket)
    assert ears.press(REPEAT) == ticket

    connection = pysqlite3.connect(str(tmp_path / "data" / "kiosk.db"))
    row = connection.execute(
        "SELECT text, kind, quartier FROM contribution ORDER BY sequence DESC LIMIT 1"
    ).fetchone()
    connection.close()
    assert row == ("trop sombre", "frustration", "villette")

    code = code_in(ticket)
    ears.choose("J’ai fini")
    ears.press(HELP)
    ears.choose("Suivre mon dépôt")
    ears.choose("Code du ticket")
    ears.spell(code.lower())
    ears.choose("C’est fini")
    ears.choose("Voir mon dépôt")
    ears.wait_until("Votre message attend d’être lu.")
    assert listening.screens.session.page == Page.FollowUp


@requirement("A06")
def test_a06_the_code_of_a_ticket_stays_unheard_when_the_visitor_refuses(ears, listening, speech):
    ears.press(HELP)
    ears.choose("Suivre mon dépôt")
    listening.screens.deposit.write("un banc")
    listening.screens.deposit.send()
    ears.wait_until("Merci")
    ears.choose("texte privé")
    ears.choose("Non, pas ici")
    code = listening.text_of("codeText")
    spelled = ", ".join(code[:4])
    assert all(code not in said and spelled not in said for said in speech.heard)
    ears.seek("texte privé")
    ears.press(ACTIVATE)
    assert spelled in ears.choose("Oui, à voix haute")
