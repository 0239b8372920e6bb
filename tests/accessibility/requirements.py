"""What the kiosk must do to be usable by everyone: each requirement once, with its clause.

Clauses are those of EN 301 549 V3.2.1 (digits alone) and of WCAG 2.2 (marked so); « Annexe I » is
that of directive 2019/882. A test proves a requirement by its mark:
`@pytest.mark.requirement("A24")`; `make accessibility` runs these tests and prints the table.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Requirement:
    """One requirement.

    Attributes:
        id: its number.
        clause: where it comes from.
        words: what it asks, in short French.
        site: what only a visit of the installed kiosk can tell, in French; empty if nothing.
        software: whether tests can prove it, wholly or in part.
    """

    id: str
    clause: str
    words: str
    site: str = ""
    software: bool = True


REQUIREMENTS = (
    Requirement(
        "A01",
        "5.1.2.2, 5.1.3.1, 5.1.6.1",
        "Tout se fait sans voir l’écran : parlé, avec les seules touches",
    ),
    Requirement(
        "A02",
        "5.1.3.2, 5.2, 8.5",
        "Brancher un casque fait parler la borne ; le débrancher termine",
        site="le son sort du casque quand il est branché",
    ),
    Requirement("A03", "5.1.3.3, WCAG 1.3.2", "La voix dit le nom, le rôle, la valeur et la place"),
    Requirement(
        "A04", "5.1.3.4, 5.1.3.5", "Une touche répète, une autre fait taire ; agir coupe la voix"
    ),
    Requirement("A05", "5.1.3.6, WCAG 1.1.1", "Chaque image se dit en mots, ou ne dit rien"),
    Requirement(
        "A06", "5.1.3.8, 5.1.3.9", "Un code ou un contact n’est jamais dit tout haut sans accord"
    ),
    Requirement("A07", "5.1.3.10, WCAG 1.4.2", "Rien d’autre ne sonne pendant que la voix parle"),
    Requirement(
        "A08",
        "5.1.3.11 à 5.1.3.13, 8.2.1",
        "Le volume se règle par paliers et revient au départ à chaque visite",
        site="65 dBA au moins au haut-parleur, au sonomètre",
    ),
    Requirement("A09", "5.1.3.14", "La voix parle la langue de l’écran"),
    Requirement(
        "A10",
        "5.1.3.15, WCAG 3.3.1, 3.3.3",
        "Une erreur est dite, avec le champ et le geste à faire",
    ),
    Requirement("A11", "5.1.3.16", "Tout le reçu est dit, et peut être redit"),
    Requirement(
        "A12",
        "5.1.4",
        "En texte grand, une majuscule fait 7,3 mm au moins, et rien n’est coupé",
        site="la largeur de la dalle, à la règle, dans les réglages",
    ),
    Requirement("A13", "5.1.5", "Aucun son ne dit ce que l’écran n’écrit pas"),
    Requirement(
        "A14", "5.1.6.2, WCAG 2.1.2", "On sort de tout élément par les touches qui y mènent"
    ),
    Requirement("A15", "5.1.7", "Rien ne demande de parler"),
    Requirement(
        "A16",
        "5.2",
        "Les aides s’ouvrent de partout, accueil compris",
        site="la touche tactile et la prise du casque, au toucher",
    ),
    Requirement(
        "A17",
        "5.5.1, 5.9, WCAG 2.5.1, 2.5.7",
        "Aucun geste ne demande deux doigts, un tracé, un appui long ou un glissé",
    ),
    Requirement("A18", "5.5.2", "Quand la borne parle, un doigt explore et un second appui agit"),
    Requirement(
        "A19",
        "5.6, 8.1.3, WCAG 1.4.1",
        "Un choix coché se voit à sa forme et se dit, pas à sa seule couleur",
    ),
    Requirement(
        "A20",
        "5.7, 5.8",
        "Touche tenue ou double appui comptent une fois, délai réglable",
    ),
    Requirement(
        "A21",
        "8.3",
        "La hauteur de l’écran posé donne la bande à portée de main",
        site="la hauteur du bas de l’écran, au mètre ; le sol libre devant la borne",
    ),
    Requirement("A22", "8.3", "« Commandes en bas » met chaque bouton à portée d’un fauteuil"),
    Requirement(
        "A23",
        "8.4.1, 8.4.2.2, 8.5",
        "Un pavé de touches que l’on reconnaît et enfonce sans effort",
        site="le point sur le 5, la force des touches (22,2 N au plus), les repères en relief",
        software=False,
    ),
    Requirement(
        "A24",
        "11.1.4.3, WCAG 1.4.3, 1.4.6, 1.4.11",
        "Contraste mesuré sur l’image : texte 4,5, contrôles 3 ; 7 en contraste fort",
    ),
    Requirement(
        "A25",
        "WCAG 2.5.8",
        "Cibles de 20 mm (30 en grand), touches de 15 mm, 3 mm entre elles",
        site="la largeur de la dalle, à la règle, dans les réglages",
    ),
    Requirement("A26", "WCAG 2.5.2", "Le geste compte au lâcher, dans la cible"),
    Requirement(
        "A27",
        "WCAG 2.4.7, 2.4.11, 2.4.13",
        "La place du clavier se voit toujours, et le clavier ne la cache pas",
    ),
    Requirement(
        "A28", "WCAG 2.2.1, Annexe I", "Avant d’effacer, 20 s au moins pour rester, sans limite"
    ),
    Requirement(
        "A29", "WCAG 2.2.2, 2.3.1", "Ce qui bouge s’arrête, et ne clignote pas plus de 3 fois par s"
    ),
    Requirement("A30", "WCAG 3.3.4", "On relit avant d’envoyer, et on peut annuler 30 s"),
    Requirement(
        "A31", "WCAG 3.3.7, 3.3.8", "Rien n’est demandé deux fois, et personne ne passe d’épreuve"
    ),
    Requirement("A32", "WCAG 3.2.6", "« Appeler un agent » est à la même place partout"),
    Requirement("A33", "WCAG 3.1.5", "Des mots simples, 15 par phrase au plus"),
    Requirement(
        "A34",
        "WCAG 3.1.1, 3.1.2",
        "Sept langues par leur nom, l’arabe en miroir, retour au français",
    ),
    Requirement(
        "A35", "bonne pratique", "Pour gaucher, les boutons changent de côté, pas les mots"
    ),
    Requirement("A36", "RGPD, art. 5 et 25", "Rien d’un visiteur ne reste pour le suivant"),
    Requirement(
        "A37",
        "11.4.1.2, WCAG 4.1.2",
        "Chaque contrôle a nom, rôle et état, dans sa langue",
    ),
)

IDS = frozenset(requirement.id for requirement in REQUIREMENTS)
