"""The charter: what may not be published, as the agents apply it and the bearer reads it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of the charter.

    Attributes:
        id: what the desk calls it.
        sentence: the rule, as it stands beside the decision.
        reason: why something was declined by this rule, as its bearer reads it.
    """

    id: str
    sentence: str
    reason: str


CHARTER = (
    Rule(
        "respect",
        "Pas d’insulte, pas de propos contre une personne ou un groupe.",
        "Votre message contient des propos blessants. La charte ne permet pas de les publier.",
    ),
    Rule(
        "persons",
        "Pas de nom de personne, pas d’adresse privée, pas de numéro.",
        "Votre message permet de reconnaître une personne. Nous ne pouvons pas le publier.",
    ),
    Rule(
        "subject",
        "Cela parle du quartier ou de l’arrondissement.",
        "Votre message ne parle pas du quartier. Nous ne pouvons rien en faire ici.",
    ),
    Rule(
        "clear",
        "On comprend ce qui est dit.",
        "Nous n’avons pas compris votre message. Vous pouvez en écrire un autre.",
    ),
    Rule(
        "advertising",
        "Pas de publicité, pas de propagande.",
        "Votre message fait de la publicité. La charte ne permet pas de le publier.",
    ),
    Rule(
        "request",
        "Pas de démarche personnelle : elle a son guichet.",
        "Votre message est une démarche personnelle. L’accueil de la mairie peut vous aider.",
    ),
)
"""The rules, in the order in which the desk numbers them."""

_BY_ID = {rule.id: rule for rule in CHARTER}


def reason_for(rule_id: str, words: str = "") -> str:
    """Return the reason that the bearer reads: the rule's, then an agent's own words if any.

    Raises:
        KeyError: if there is no such rule.
    """
    reason = _BY_ID[rule_id].reason
    return f"{reason} {words.strip()}" if words.strip() else reason
