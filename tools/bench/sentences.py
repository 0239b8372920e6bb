"""Plausible French contributions, recombined from short lists: always the same for a number."""

from __future__ import annotations

import random
from dataclasses import dataclass

from kiosk.domain.contribution import Kind

OPENINGS = {
    Kind.FRUSTRATION: (
        "Ça m’agace :", "J’en ai assez :", "Tous les matins, même histoire :", "Franchement,",
        "On nous l’avait promis :", "Je n’ose plus sortir le soir :", "Encore une fois,",
    ),
    Kind.LACK: (
        "Il manque", "On n’a toujours pas", "Il faudrait", "Nous attendons depuis des années",
        "Personne ne trouve", "Les enfants réclament", "On cherche en vain",
    ),
    Kind.DESIRE: (
        "J’aimerais", "Et si on installait", "Je rêve de voir", "Ce serait bien d’avoir",
        "Avec les voisins, nous voulons", "Je propose", "Imaginons ensemble",
    ),
}  # fmt: skip
THINGS = tuple(
    """des bancs à l’ombre|un robinet d’eau potable|des arceaux à vélos|une piste cyclable séparée
    |un passage piéton mieux éclairé|des toilettes publiques propres|un composteur collectif
    |une boîte à livres|un marché du soir|des jeux pour les tout-petits|un terrain de basket
    |une ludothèque ouverte le dimanche|un atelier de réparation|des arbres fruitiers
    |un potager partagé|une rampe pour les fauteuils|un feu sonore|moins de poubelles qui débordent
    |une fresque sur le mur aveugle|des cours de français gratuits|une cantine de quartier
    |un local pour les associations|des places de crèche|une épicerie solidaire
    |un écran pour les horaires de bus|un chemin ombragé jusqu’au canal|des nichoirs à mésanges
    |une piste de danse en plein air|un kiosque à musique|des fontaines qui marchent
    |un ralentisseur devant l’école|une rue sans voitures le mercredi|des abris contre la pluie
    |un médecin de garde|une permanence des impôts|un garage à poussettes|une grainothèque
    |un ciné-club d’été|des tables d’échecs|une aire pour les chiens|un studio d’enregistrement
    |des lampadaires moins aveuglants|une consigne à colis|un bassin de baignade
    |des casiers pour les sans-abri|une signalétique lisible|un jardin de senteurs
    |une bricothèque|des murs d’escalade|un café des aînés""".replace("\n    ", "").split("|")
)
PLACES = tuple(
    """devant l’école maternelle|au pied des tours|sur la place du marché|le long du canal
    |près de la bibliothèque|à la sortie du métro|derrière le gymnase|dans le square
    |au carrefour du tramway|autour de l’église|entre les deux ponts|à côté de la poste
    |sous le viaduc|en haut des escaliers|dans la cour de l’immeuble|sur le mail
    |à l’arrêt de bus|au bout de l’impasse|près du centre social|face à la piscine""".replace(
        "\n    ", ""
    ).split("|")
)
STREETS = tuple(
    """Amandiers Bateliers Cordiers Drapiers Églantines Forgerons Glycines Hirondelles Imprimeurs
    Jonquilles Lavandières Maraîchers Noisetiers Orfèvres Peupliers Quatre-Vents Rosiers Saules
    Tanneurs Ursulines Verriers Alouettes Bouleaux Chardonnerets Dentellières Étangs Fauvettes
    Genêts Horlogers Iris Jardiniers Luthiers Mésanges Nénuphars Ormes Passementiers Quais
    Ramoneurs Sabotiers Tilleuls Vanniers Charmilles Buttes Meuniers Tonneliers""".split()
)
REASONS = tuple(
    """parce que l’été il fait trop chaud|pour que les anciens puissent souffler
    |car les poussettes passent sur la chaussée|et tout le monde y gagnerait
    |pour se parler entre voisins|mon fils de huit ans est d’accord|depuis les travaux c’est pire
    |ça ne coûterait presque rien|on peut aider à le fabriquer|même les commerçants le demandent
    |surtout quand il pleut|les personnes âgées n’osent plus traverser|le bruit réveille les bébés
    |et qu’on arrête de tout goudronner|comme dans l’arrondissement d’à côté
    |j’ai déjà écrit deux fois|merci de nous répondre|pour les jeunes qui s’ennuient
    |la nuit on n’y voit rien|c’est dangereux à vélo|les rats sont revenus
    |on se sentirait enfin chez nous|parce que le quartier change vite
    |et un peu de beauté ne fait pas de mal""".replace("\n    ", "").split("|")
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """What one generated person says."""

    kind: Kind
    text: str


def sentence(number: int) -> Sentence:
    """Return what the person of that number says: 40 to 300 characters."""
    chance = random.Random(number)  # noqa: S311 - texts, not secrets
    kind = chance.choice(list(Kind))
    reasons = ", ".join(chance.sample(REASONS, chance.choice((1, 1, 2, 4))))
    address = f"{chance.randint(1, 180)} rue des {chance.choice(STREETS)}"
    place = chance.choice((*PLACES, f"au {address}", f"vers le {address}"))
    text = f"{chance.choice(OPENINGS[kind])} {chance.choice(THINGS)} {place}, {reasons}."
    return Sentence(kind, text)
