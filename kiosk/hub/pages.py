"""How pages are written: templates, words in the visitor's language, and forms read back."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from starlette.requests import Request
from starlette.responses import HTMLResponse

from kiosk.domain.feedback import FeedbackKind
from kiosk.domain.project import Stage
from kiosk.hub.asgi import body_of
from kiosk.hub.words import LANGUAGES, Words, preferred

OK = 200
_MOST_FIELDS = 8
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
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
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
            "stage": lambda project: words(_STAGES[project.stage]),
            "feeling": lambda feedback: words(_FEELINGS[feedback.kind]),
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


async def form_of(request: Request, longest: int) -> dict[str, str]:
    """Read a form, of that many bytes at most.

    Raises:
        TooLong: if it is longer.
    """
    body = await body_of(request, longest)
    try:
        fields = parse_qs(body.decode("utf-8", "replace"), max_num_fields=_MOST_FIELDS)
    except ValueError:
        fields = {}
    form = {name: values[-1] for name, values in fields.items()}
    request.state.language = form.get("lang", "")
    return form


def chosen_of(request: Request) -> str | None:
    """Return the language that the visitor chose on the site, or None."""
    chosen = request.query_params.get("lang") or getattr(request.state, "language", "")
    return chosen if chosen in LANGUAGES else None


def _language(request: Request) -> str:
    return chosen_of(request) or preferred(request.headers.get("accept-language", ""))
