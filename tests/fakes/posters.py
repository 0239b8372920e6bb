"""Posters to print in tests."""

from __future__ import annotations

from functools import cache

from kiosk.documents.poster import Poster, PosterDesign, render_poster
from kiosk.documents.poster_words import poster_words
from kiosk.domain.paper import Paper
from kiosk.domain.project import Stage
from tests.fakes.tickets import fonts

HOUSE = "M 0.1 0.9 L 0.1 0.5 L 0.5 0.1 L 0.9 0.5 L 0.9 0.9 L 0.1 0.9"
PROJECT_ADDRESS = "HTTPS://SUIVI.EXEMPLE.FR/P/01JDAXK3Z9QW8R7T6Y5V4N3M2P"


def poster_of(
    title: str = "La Cabane du quai",
    sentence: str = "Un abri en bois au bord du canal.",
    language: str = "fr",
    drawing: str = HOUSE,
    photo: bytes | None = None,
) -> Poster:
    words = poster_words(language)
    return Poster(
        language=words.language,
        script=words.script,
        kicker=f"{words.project} · {words.stages[Stage.STIMULATEUR]}",
        colour="#1f6b47",
        drawing=drawing,
        photo=photo,
        figure="12",
        figure_says=words.contributions,
        title=title,
        sentence=sentence,
        call=words.call,
        act=words.act,
        address=PROJECT_ADDRESS,
        written_address="suivi.exemple.fr",
        foot="Bureau de l’intelligence citoyenne · Mairie du 19ᵉ",
    )


@cache
def a_poster(
    title: str = "La Cabane du quai", language: str = "fr", paper: Paper = Paper.A4
) -> bytes:
    poster = poster_of(title, language=language)
    return render_poster(poster, fonts(), paper, "Mairie du 19ᵉ").data


def a_poster_design() -> PosterDesign:
    return PosterDesign(
        bureau="Bureau de l’intelligence citoyenne",
        mairie="Mairie du 19ᵉ",
        follow_up_url="https://suivi.exemple.fr",
        fonts=fonts(),
    )
