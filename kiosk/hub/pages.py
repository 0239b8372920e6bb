"""How pages are written: templates, words in the visitor's language, and forms read back."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from starlette.requests import Request
from starlette.responses import HTMLResponse

from kiosk.documents.moment_words import KINDS
from kiosk.domain.calendar import local_day
from kiosk.domain.feedback import FeedbackKind
from kiosk.domain.opening import DAYS
from kiosk.domain.participatory_budget import BudgetStep, Phase
from kiosk.domain.project import Stage
from kiosk.domain.showing import ShownRound
from kiosk.domain.timeline import Step
from kiosk.hub.asgi import body_of
from kiosk.hub.words import LANGUAGES, Words, preferred

OK = 200
_MOST_FIELDS = 8
_LONGEST_NUMBER = 6
_STAGES = {
    Stage.SELECTED: "Choisi par le jury",
    Stage.STIMULATEUR: "Au stimulateur",
    Stage.EXPERIMENTATION: "À l’essai",
    Stage.PARTICIPATORY_BUDGET: "Budget participatif",
    Stage.ACHIEVED: "C’est fait",
}

_FEELINGS = {
    FeedbackKind.WANT: "J’en ai envie",
    FeedbackKind.DOUBT: "J’ai un doute",
    FeedbackKind.HELP: "Je peux aider",
}
_COUNTED = {
    FeedbackKind.WANT: "%1 habitants en ont envie",
    FeedbackKind.DOUBT: "%1 ont un doute",
    FeedbackKind.HELP: "%1 peuvent aider",
}
_STEPS = {
    Step.CONTRIBUTION: "Vous l’avez dit",
    Step.THEME: "Le jury en fait un thème",
    Step.SKETCH: "Une ébauche est déposée",
    Step.SELECTION: "Le jury la choisit",
    Step.STIMULATEUR: "Au stimulateur",
    Step.EXPERIMENTATION: "À l’essai",
    Step.STREET: "Dans la rue",
}
_PHASES = {
    Phase.STUDIES: "Études",
    Phase.PROCEDURES: "Marchés et autorisations",
    Phase.WORKS: "Travaux",
    Phase.DELIVERY: "Livraison prévue",
    Phase.OPENING: "Ouverture à tous",
}
_DELIVERED = "Livraison"

SAID = [
    said for it in (_STAGES, _FEELINGS, _COUNTED, _STEPS, _PHASES, KINDS) for said in it.values()
]
SAID += DAYS
"""The sentences that are chosen here rather than in a template."""


@dataclass(frozen=True, slots=True)
class Names:
    """Whose site it is, as its visitors read it."""

    bureau: str
    mairie: str
    months: int


@dataclass(frozen=True, slots=True)
class Wording:
    """What its pages say.

    Attributes:
        languages: the words, by language.
    """

    names: Names
    languages: dict[str, Words]


class Pages:
    """Writes pages from the templates of a folder."""

    def __init__(self, wording: Wording, assets: Path) -> None:
        """Prepare the templates; `assets` is the folder of `templates` and `static`."""
        self._names = wording.names
        self.words = wording.languages
        self._templates = Environment(
            loader=FileSystemLoader(assets / "templates"),
            autoescape=select_autoescape(),
            auto_reload=False,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._templates.filters["local"] = local_day
        # The same for everybody of a language: whoever tries a thousand codes a second gets
        # them from here.
        self._refusals: dict[tuple[str, str, str | None], str] = {}
        self.style = (assets / "static/site.css").read_text("utf-8")

    def write(
        self,
        request: Request,
        template: str,
        *,
        status: int = OK,
        headers: dict[str, str] | None = None,
        **content: Any,  # noqa: ANN401 - what the template shows
    ) -> HTMLResponse:
        """Write a page; `words` and `chosen`, if given, win over what the browser asks for."""
        words = content.pop("words", None) or self.words[_language(request)]
        chosen = content.pop("chosen", None) or chosen_of(request)
        refusal = (template, words.language, chosen)
        if status != OK and not content and refusal in self._refusals:
            return HTMLResponse(self._refusals[refusal], status, headers)
        shown = {
            "t": words,
            **_said_of(words),
            "query": lambda: f"?lang={chosen}" if chosen else "",
            "names": self._names,
            "languages": LANGUAGES,
            "chosen": chosen,
            "path": request.url.path if request.method == "GET" and status == OK else None,
        } | content
        html = self._templates.get_template(template).render(shown)
        if status != OK and not content:
            self._refusals[refusal] = html
        return HTMLResponse(html, status, headers)


def _said_of(words: Words) -> dict[str, Any]:
    """Return what templates say of projects, in the words of a language."""
    return {
        "stage": lambda project: words(_STAGES[project.stage]),
        "feeling": lambda feedback: words(_FEELINGS[feedback.kind]),
        "passage": lambda passage: words(_STEPS[passage.step]),
        "happens": lambda moment: words(KINDS[moment.kind]),
        "phase": lambda step: words(_phase(step)),
        "told": lambda asked: _counted(asked, words),
        "euros": lambda amount: f"{amount:,}\u00a0€".replace(",", "\u202f"),
    }


def _phase(step: BudgetStep) -> str:
    delivered = step.phase is Phase.DELIVERY and step.reached
    return _DELIVERED if delivered else _PHASES[step.phase]


def _counted(asked: ShownRound, words: Words) -> str:
    counted = ((_COUNTED[it], asked.counts.get(it, 0)) for it in _COUNTED)
    return " · ".join(words(sentence, count) for sentence, count in counted if count)


async def form_of(request: Request, longest: int, most: int = _MOST_FIELDS) -> dict[str, str]:
    """Read a form, of that many bytes and fields at most; with more fields, it is none.

    Raises:
        TooLong: if it is longer.
    """
    body = await body_of(request, longest)
    try:
        fields = parse_qs(
            body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=most
        )
    except ValueError:
        fields = {}
    form = {name: values[-1] for name, values in fields.items()}
    request.state.language = form.get("lang", "")
    return form


def chosen_of(request: Request) -> str | None:
    """Return the language that the visitor chose on the site, or None."""
    chosen = request.query_params.get("lang") or getattr(request.state, "language", "")
    return chosen if chosen in LANGUAGES else None


def page_of(request: Request) -> int:
    """Return the page of a list that is asked for; the first for whatever is none."""
    asked = request.query_params.get("page", "")
    number = (
        int(asked) if len(asked) < _LONGEST_NUMBER and asked.isascii() and asked.isdigit() else 1
    )
    return max(1, number)


def _language(request: Request) -> str:
    return chosen_of(request) or preferred(request.headers.get("accept-language", ""))
