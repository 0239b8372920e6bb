"""The words of the moments of the stimulateur on paper and in calendars, in French."""

from kiosk.domain.moment import MomentKind

KINDS = {
    MomentKind.PRESENTATION: "Présentation",
    MomentKind.IDEATION: "Chercher des idées",
    MomentKind.SKILLS: "Échange de savoir-faire",
    MomentKind.PROTOTYPING: "Maquette au FabLab",
}
"""As on the screens."""
