"""The register of processing (GDPR, article 30): what is kept, why, for how long, for whom.

One table, for the page of the desk and for docs/registre.md. `{contact}` and the like stand for the
durations of the settings.
"""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Durations:
    """How long things are kept, in months, as the settings say."""

    receipt: int
    contact: int
    contact_after_answer: int
    text: int


@dataclass(frozen=True, slots=True)
class Processing:
    """One line of the register, in French.

    Attributes:
        basis: the legal basis, with its article of the GDPR.
        duration: how long, worded with `Durations`.
        readers: who sees it.
        protection: what keeps it from others.
    """

    title: str
    kept: str
    purpose: str
    basis: str
    duration: str
    readers: str
    protection: str


_TASK = "Mission d’intérêt public (art. 6-1-e)"
_REGISTER = (
    Processing(
        title="Séances et votes du jury",
        kept="Numéro de ticket, empreintes de la carte et du code secret, tri, mentions, raisons.",
        purpose="Former le thème et choisir les projets, sans rien perdre ni compter deux fois.",
        basis=_TASK,
        duration="Le lien entre un ticket et ses votes disparaît quand un autre jury est formé.",
        readers="Chaque juré, ses votes ; public : nombres et raisons sans auteur, publiés.",
        protection="Carte et code, essais ralentis ; les bulletins ne sortent, sans nom ni ordre, "
        "que si le jury l’a décidé.",
    ),
    Processing(
        title="Contributions et « Moi aussi »",
        kept="Texte libre, type, quartier, langue, jour. Ni nom, ni compte, ni adresse IP.",
        purpose="Recueillir les envies et les agacements, y répondre, en tirer des projets.",
        basis=_TASK,
        duration="{text} mois, puis élimination sur bordereau visé ; les comptes restent.",
        readers="Agents ; public, une fois relu et publié.",
        protection="Relecture avant publication, masquage, effacement par le ticket.",
    ),
    Processing(
        title="Avis sur les projets",
        kept="Texte libre, type d’avis, langue, jour.",
        purpose="Faire évoluer le projet avec le passeur.",
        basis=_TASK,
        duration="{text} mois, puis élimination sur bordereau visé.",
        readers="Passeur, ange gardien, agents, élus ; public, une fois publié.",
        protection="Un avis par projet et par session ; comptes montrés au-dessus de 5.",
    ),
    Processing(
        title="Avis des élus",
        kept="Nom du compte, avis, raisons, jour ; chaque version.",
        purpose="Éclairer le bureau et le jury sur un projet ou un thème.",
        basis=_TASK,
        duration="Archives publiques, avec le projet ou le thème.",
        readers="Agents et élus ; jurés, une fois leurs mentions données.",
        protection="Ajouté, jamais réécrit ; noté au journal.",
    ),
    Processing(
        title="Contact de « Je peux aider »",
        kept="Une adresse électronique ou un numéro de téléphone.",
        purpose="Rappeler l’habitant pour ce projet, et pour rien d’autre.",
        basis="Consentement (art. 6-1-a), à partir de 15 ans",
        duration="{after} mois après la réponse, {contact} mois au plus.",
        readers="Passeur seul ; chaque consultation est notée au journal.",
        protection="Chiffré, gardé à part, jamais exporté. Avec un serveur, il quitte la borne "
        "pour le poste du passeur, qui seul l’ouvre.",
    ),
    Processing(
        title="Volontaires pour le jury",
        kept="Tranche d’âge, genre, quartier, logement, langue, jour ; « ne pas dire » est permis. "
        "Ni nom, ni date de naissance, ni nationalité.",
        purpose="Tirer au sort un jury qui ressemble au quartier.",
        basis=_TASK,
        duration="Jusqu’à la fin des recours ; les nombres au-dessus de 5 restent.",
        readers="Animateur du jury, en nombres ; public : les numéros seuls.",
        protection="Seules des empreintes salées sont publiées ; effacement par le ticket.",
    ),
    Processing(
        title="Contact des volontaires du jury",
        kept="Une adresse électronique ou un numéro de téléphone, facultatifs.",
        purpose="Prévenir qui est tiré au sort, et pour rien d’autre.",
        basis="Consentement (art. 6-1-a), à partir de 16 ans",
        duration="Un an après la cérémonie.",
        readers="Animateur du jury, pour qui est tiré ; chaque consultation est notée au journal.",
        protection="Chiffré, gardé à part, jamais exporté.",
    ),
    Processing(
        title="Ébauches de projets et contact de leur porteur",
        kept="Les réponses du porteur, son dessin, les voix auxquelles il répond ; une adresse "
        "électronique ou un numéro de téléphone.",
        purpose="Instruire les projets proposés à un appel, et joindre leur porteur.",
        basis="Mission d’intérêt public (art. 6-1-e) ; contact : consentement, à partir de 15 ans",
        duration="Non choisie, {text} mois, puis élimination sur bordereau visé ; choisie, avec "
        "son projet ; jamais déposée, {receipt} mois ; le contact, {contact} mois au plus.",
        readers="Agents, une fois l’ébauche déposée ; contact : passeur seul, chaque consultation "
        "est notée au journal.",
        protection="Contact chiffré, gardé à part, jamais exporté ; avec un serveur, il quitte la "
        "borne pour le poste du passeur. Avant le dépôt, les réponses sont aussi sur le serveur, "
        "chiffrées : seul le code de leur porteur les ouvre. Publiques si le projet est choisi.",
    ),
    Processing(
        title="Inscriptions aux rendez-vous du stimulateur",
        kept="Le rendez-vous, la langue, le jour de l’inscription. Ni nom, ni contact.",
        purpose="Garder une place à qui vient.",
        basis=_TASK,
        duration="Sans limite : une place gardée ne dit rien de qui l’a prise.",
        readers="Agents, en nombres.",
        protection="Retrait et effacement par le ticket.",
    ),
    Processing(
        title="Prêts d’outils du stimulateur",
        kept="L’outil, le projet, qui l’emporte, en quelques mots, les jours du prêt et du retour.",
        purpose="Savoir où sont les outils, et les réclamer.",
        basis=_TASK,
        duration="Avec le catalogue : l’histoire des prêts reste.",
        readers="Agents et élus du bureau.",
        protection="Ni sur la borne, ni sur le site, ni dans les exports.",
    ),
    Processing(
        title="Réunions du stimulateur",
        kept="Le projet, le jour, qui était là par rôle, les décisions, qui s’en charge.",
        purpose="Suivre ce qui a été décidé avec le porteur.",
        basis=_TASK,
        duration="Avec le projet ; effacées quand son porteur l’efface.",
        readers="Agents et élus du bureau.",
        protection="Aucun nom n’est demandé ; ni sur la borne, ni sur le site.",
    ),
    Processing(
        title="Annuaire des partenaires",
        kept="Nom, ce qu’ils apportent, qui appeler et comment.",
        purpose="Organiser les rendez-vous du stimulateur avec eux.",
        basis=_TASK,
        duration="Jusqu’à ce qu’un agent l’efface de l’annuaire.",
        readers="Agents, passeur et ange gardien.",
        protection="Contact chiffré, jamais exporté ; un nom n’est public que s’il est annoncé.",
    ),
    Processing(
        title="Tickets",
        kept="Empreintes du QR et du code, sans rien en clair. Sur le site de suivi, s’il y en a "
        "un : l’état, les jours et la réponse.",
        purpose="Suivre, corriger, retirer, effacer sans compte (art. 11).",
        basis=_TASK,
        duration="{receipt} mois ; détruits avec ce qu’ils ouvrent.",
        readers="Le porteur du ticket.",
        protection="SHA-256 et Argon2id avec un secret hors de la base.",
    ),
    Processing(
        title="Comptes des agents",
        kept="Identifiant, nom, rôles, empreinte de la phrase de passe.",
        purpose="Réserver le bureau aux personnes habilitées.",
        basis=_TASK,
        duration="Tant que l’agent est en fonction.",
        readers="Administrateurs.",
        protection="Argon2id ; essais ralentis ; aucun classement des agents.",
    ),
    Processing(
        title="Journal",
        kept="Identifiants, actions, dates, empreintes. Jamais de texte ni de nom.",
        purpose="Prouver ce qui a été fait, et que personne n’y a touché.",
        basis=_TASK,
        duration="Avec la base : une ligne retirée romprait la chaîne.",
        readers="Administrateurs, archivistes.",
        protection="Chaîne d’empreintes SHA-256, vérifiée par « kiosk audit verify ».",
    ),
    Processing(
        title="Données ouvertes",
        kept="Contributions publiées, thèmes, projets, comptes d’au moins 5.",
        purpose="Celui que l’agent écrit à chaque sortie.",
        basis="Code des relations entre le public et l’administration, L312-1-1",
        duration="Sans limite.",
        readers="Tout le monde, sous Licence Ouverte 2.0.",
        protection="Le jour et jamais l’heure ; identifiants sans lien avec la base.",
    ),
)

_HEADER = """\
# Registre des traitements

Écrit par `python -m tools.register` depuis kiosk/domain/register.py, avec les durées par défaut des
réglages ; la page « Conservation » du bureau montre celles de la mairie.
"""


def register(durations: Durations) -> tuple[Processing, ...]:
    """Return the register with these durations."""
    months = {
        "{receipt}": durations.receipt,
        "{contact}": durations.contact,
        "{after}": durations.contact_after_answer,
        "{text}": durations.text,
    }
    return tuple(_worded(line, months) for line in _REGISTER)


def as_markdown(lines: tuple[Processing, ...]) -> str:
    """Return the register as a page of documentation."""
    parts = [_HEADER]
    for line in lines:
        parts.append(f"## {line.title}\n")
        parts += [f"- **{label}** : {words}" for label, words in labelled(line)]
        parts.append("")
    return "\n".join(parts)


def labelled(line: Processing) -> tuple[tuple[str, str], ...]:
    """Return what a line says under its title, label by label."""
    return (
        ("Quoi", line.kept),
        ("Pourquoi", line.purpose),
        ("Base", line.basis),
        ("Combien de temps", line.duration),
        ("Pour qui", line.readers),
        ("Protection", line.protection),
    )


def _worded(line: Processing, months: dict[str, int]) -> Processing:
    duration = line.duration
    for name, number in months.items():
        duration = duration.replace(name, str(number))
    return replace(line, duration=duration)
