"""What a printer says is wrong with it (`printer-state-reasons`, RFC 8011 §5.4.12), in French."""

from collections.abc import Iterable

OFF = "L’imprimante ne répond pas : vérifiez qu’elle est allumée et branchée au réseau."
STOPPED = "L’imprimante est en pause : touchez « Relancer »."

_SENTENCES = (
    ("media-jam", "Il y a un bourrage : ouvrez l’imprimante et retirez la feuille coincée."),
    ("media-empty", "Il n’y a plus de papier : remplissez le bac."),
    ("media-needed", "Il n’y a pas le bon papier dans le bac : mettez le format demandé."),
    ("input-tray-missing", "Le bac à papier manque : remettez-le en place."),
    ("cover-open", "Un capot est ouvert : refermez-le."),
    ("door-open", "Une porte est ouverte : refermez-la."),
    ("interlock-open", "Une porte est ouverte : refermez-la."),
    ("toner-empty", "Il n’y a plus d’encre : changez la cartouche."),
    ("marker-supply-empty", "Il n’y a plus d’encre : changez la cartouche."),
    ("marker-waste-full", "Le bac de récupération d’encre est plein : videz-le."),
    ("output-area-full", "Le bac de sortie est plein : retirez les feuilles."),
    ("offline", OFF),
    ("connecting-to-device", OFF),
    ("timed-out", OFF),
    ("shutdown", OFF),
    ("paused", STOPPED),
)
"""The first that applies is told; low toner or paper keep nobody from printing."""


def sentence_for(reasons: Iterable[object]) -> str:
    """Return what is wrong and what to do, or empty if nothing keeps it from printing."""
    told = [str(reason) for reason in reasons]
    for keyword, sentence in _SENTENCES:
        if any(reason.startswith(keyword) for reason in told):
            return sentence
    if any(reason.endswith("-error") for reason in told):
        return "L’imprimante signale une panne : regardez son écran."
    return ""
