"""The tables of the open-data package, column by column."""

from kiosk.domain.feedback import FeedbackKind
from kiosk.domain.open_data import Cells, Field, OpenContribution, Resource, counted, public_id
from kiosk.domain.project import Project, Theme

_SMALL = "Vide en dessous de 5, pour ne désigner personne."

CONTRIBUTIONS = Resource(
    "contributions",
    "Contributions publiées",
    (
        Field("id", "string", "Identifiant stable."),
        Field("kind", "string", "frustration, lack (il manque) ou desire (j’aimerais)."),
        Field("text", "string", "Les mots de l’habitant, relus avant publication."),
        Field("language", "string", "Langue du texte (BCP 47)."),
        Field("quartier", "string", "Identifiant du quartier, s’il a été dit."),
        Field("category", "string", "Sujet ; vide : les thèmes en tiennent lieu."),
        Field("day", "date", "Jour du dépôt."),
        Field("theme", "string", "Thème qui la porte (themes.id)."),
        Field("supports", "integer", f"Nombre de « Moi aussi ». {_SMALL}"),
    ),
)
THEMES = Resource(
    "themes",
    "Thèmes retenus par le jury",
    (
        Field("id", "string", "Identifiant stable."),
        Field("title", "string", "Titre."),
        Field("sentence", "string", "Ce qu’il est, en une phrase."),
        Field("state", "string", "forming, open (appel ouvert) ou closed."),
        Field("open_until", "date", "Dernier jour de l’appel à projets."),
    ),
)
PROJECTS = Resource(
    "projects",
    "Projets des habitants",
    (
        Field("id", "string", "Identifiant stable."),
        Field("title", "string", "Titre."),
        Field("sentence", "string", "Ce qu’il est, en une phrase."),
        Field("stage", "string", "Étape du projet."),
        Field("quartier", "string", "Identifiant du quartier."),
        Field("theme", "string", "Thème auquel il répond (themes.id)."),
        Field("want", "integer", f"Nombre de « J’en ai envie ». {_SMALL}"),
        Field("doubt", "integer", f"Nombre de « J’ai un doute ». {_SMALL}"),
        Field("help", "integer", f"Nombre de « Je peux aider ». {_SMALL}"),
    ),
)
ORIGINS = Resource(
    "origins",
    "De quelles contributions vient chaque projet",
    (
        Field("project", "string", "Projet (projects.id)."),
        Field("contribution", "string", "Contribution (contributions.id)."),
    ),
)
RESOURCES = (CONTRIBUTIONS, THEMES, PROJECTS, ORIGINS)


def contribution_cells(it: OpenContribution) -> Cells:
    """Return the row of a contribution."""
    return (
        public_id(it.id),
        it.kind.value,
        it.text,
        it.language,
        it.quartier,
        it.category,
        it.day.isoformat(),
        public_id(it.theme_id) if it.theme_id else None,
        counted(it.supports),
    )


def theme_cells(it: Theme) -> Cells:
    """Return the row of a theme."""
    until = it.open_until.isoformat() if it.open_until else None
    return (public_id(it.id), it.title, it.sentence, it.state.value, until)


def project_cells(it: Project, feedback: dict[FeedbackKind, int]) -> Cells:
    """Return the row of a project."""
    return (
        public_id(it.id),
        it.title,
        it.sentence,
        it.stage.value,
        it.quartier,
        public_id(it.theme_id) if it.theme_id else None,
        *(counted(feedback.get(kind, 0)) for kind in FeedbackKind),
    )
