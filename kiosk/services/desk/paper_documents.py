"""What the print room prints, made from the record as it is now."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from kiosk.documents.dates import clock_time, day_and_month, long_date
from kiosk.documents.feedback_cards import render_feedback_cards
from kiosk.documents.figures_sheet import render_figures_sheet
from kiosk.documents.moment_words import KINDS
from kiosk.documents.pdf_page import Pdf
from kiosk.documents.pictures import is_sound
from kiosk.documents.poster import Poster, PosterDesign, render_poster
from kiosk.documents.poster_words import FRENCH, poster_words
from kiosk.documents.qr import public_address
from kiosk.documents.wall_sheet import Entry, WallSheet, render_wall_sheet
from kiosk.domain.calendar import local_day
from kiosk.domain.opening import DAYS
from kiosk.domain.paper import Document, Order
from kiosk.domain.personal_data import find
from kiosk.domain.review_queue import Deadlines
from kiosk.domain.territory import Territory
from kiosk.services.deposit import Terms
from kiosk.services.desk.balance_paper import balance_wall_sheet
from kiosk.services.desk.cards_paper import feedback_card
from kiosk.services.desk.paper_subjects import (
    UnknownSubject,
    called,
    moment_of,
    published_votes,
    sheet_of,
    theme_of,
    vote_title,
)
from kiosk.services.desk.ports import DeskRepositories
from kiosk.services.desk.week import week_sheet
from kiosk.services.jury.result_sheet import result_entries
from kiosk.services.jury.sessions import known_session, result_of
from kiosk.services.sketch_drawing import drawing_of

GREEN, PURPLE, BROWN, BLUE = "#1f6b47", "#5a3e9e", "#8a5a00", "#1b4f8f"
"""The strong colours of projects, the jury, calls and follow-up, as on the screens."""
_MOST_DONE = 12
_MOST_WAITING = 100
_LONGEST_EXTRACT = 180


@dataclass(frozen=True, slots=True)
class Made:
    """A document that was made: what is seen before printing is what is printed."""

    order: Order
    title: str
    pdf: Pdf


class PaperDocuments:
    """Makes documents inside a transaction that reads."""

    def __init__(self, design: PosterDesign, terms: Terms, territory: Territory) -> None:
        """Take what every document shares, what the town hall promises, the quartiers."""
        self._design = design
        self._terms = terms
        self._territory = territory
        self._author = f"{design.bureau} · {design.mairie}"

    def make(self, record: DeskRepositories, order: Order, now: datetime) -> Made:
        """Make a document.

        Raises:
            UnknownSubject: if what it is about is gone.
        """
        today = local_day(now)
        match order.document:
            case it if it.is_poster:
                return self._poster(order, self._subject(record, order, now))
            case Document.FEEDBACK_CARDS:
                return self._cards(record, order)
            case Document.WEEKLY_SHEET:
                return self._week(record, order, today)
            case _:
                return self._sheet(order, self._to_read(record, order, now))

    def _to_read(self, record: DeskRepositories, order: Order, now: datetime) -> WallSheet:
        """Return the sheet that is read standing."""
        today = local_day(now)
        match order.document:
            case Document.WALL_SHEET:
                return self._done(record, today)
            case Document.JURY_RESULT:
                return self._vote(record, order, today)
            case Document.BALANCE_SHEET:
                return self._balance(record, order, today)
            case _:
                return self._waiting(record, now)

    def _subject(self, record: DeskRepositories, order: Order, now: datetime) -> Poster:
        """Return the poster of what was chosen."""
        today = local_day(now)
        match order.document:
            case Document.PROJECT_POSTER:
                return self._project(record, order, today)
            case Document.THEME_POSTER:
                return self._theme(record, order, today)
            case Document.CALL_POSTER:
                return self._call(record, order, today)
            case _:
                return self._moment(record, order, now)

    def _poster(self, order: Order, poster: Poster) -> Made:
        pdf = render_poster(poster, self._design.fonts, order.paper, self._author)
        return Made(order, poster.title, pdf)

    def _cards(self, record: DeskRepositories, order: Order) -> Made:
        card = feedback_card(sheet_of(record, order.subject_id), order.language, self._design)
        pdf = render_feedback_cards(card, self._design.fonts, order.paper, self._author)
        return Made(order, f"Cartes d’avis, {card.title}", pdf)

    def _sheet(self, order: Order, sheet: WallSheet) -> Made:
        pdf = render_wall_sheet(sheet, self._design.fonts, order.paper, self._author)
        return Made(order, sheet.title, pdf)

    def _week(self, record: DeskRepositories, order: Order, today: date) -> Made:
        sheet = replace(
            week_sheet(record, self._territory, today),
            subtitle=f"{self._design.mairie} · {self._design.bureau}",
            foot=self._foot(f"imprimé le {long_date(today, 'fr')}"),
        )
        pdf = render_figures_sheet(sheet, self._design.fonts, order.paper, self._author)
        return Made(order, sheet.title, pdf)

    def _done(self, record: DeskRepositories, today: date) -> WallSheet:
        """Return what residents asked for and what was done, newest first."""
        entries = tuple(
            Entry(
                f"{long_date(it.day, 'fr')} · Vous avez dit",
                it.said,
                f"Nous avons fait : {it.done}",
            )
            for it in record.projects.fulfilments(_MOST_DONE)
        )
        return WallSheet(
            title="Vous avez dit, nous avons fait",
            subtitle=f"{self._design.mairie} · {self._design.bureau}",
            colour=GREEN,
            entries=entries,
            empty="Rien encore : les premières réponses arrivent bientôt.",
            foot=self._foot(f"imprimé le {long_date(today, 'fr')}"),
        )

    def _balance(self, record: DeskRepositories, order: Order, today: date) -> WallSheet:
        """Return the public balance sheet of a project."""
        sheet = balance_wall_sheet(record, order.subject_id)
        if sheet is None:
            raise UnknownSubject
        return replace(sheet, foot=self._foot(f"imprimé le {long_date(today, 'fr')}"))

    def _vote(self, record: DeskRepositories, order: Order, today: date) -> WallSheet:
        """Return the result of a vote that is public."""
        if order.subject_id not in {it.id for it in published_votes(record)}:
            raise UnknownSubject
        session = known_session(record, order.subject_id)
        result = result_of(record, session)
        jury = record.juries.jury(session.jury_id)
        return WallSheet(
            title=vote_title(session),
            subtitle=f"{jury.title} · {result.voters} jurés sur {result.seats} ont voté",
            colour=PURPLE,
            entries=result_entries(result),
            empty="",
            foot=self._foot(f"imprimé le {long_date(today, 'fr')}"),
            size=13,
        )

    def _waiting(self, record: DeskRepositories, now: datetime) -> WallSheet:
        """Return the head of the queue, as the page « À relire » has it; what is late in red."""
        today = local_day(now)
        deadlines = Deadlines.at(now, self._terms.read_days, self._terms.answer_days)
        entries = []
        for waiting in record.queue.page(deadlines, None, _MOST_WAITING):
            it, overdue = waiting.contribution, waiting.mark.late
            day = long_date(local_day(it.deposited_at), "fr")
            label = f"{'EN RETARD · ' if overdue else ''}reçu le {day}"
            entries.append(Entry(label, _short(_masked(it.text)), "", urgent=overdue))
        standing = record.queue.standing(deadlines)
        late = standing.unread_late + standing.unanswered_late
        return WallSheet(
            title="À relire aujourd’hui",
            subtitle=f"{standing.waiting} en attente, {late} en retard · {long_date(today, 'fr')}",
            colour=BLUE,
            entries=entries,
            empty="Tout est lu. Bravo !",
            foot=self._foot("ne pas afficher : textes non publiés"),
            size=13,
        )

    def _project(self, record: DeskRepositories, order: Order, today: date) -> Poster:
        sheet = sheet_of(record, order.subject_id)
        project = sheet.project
        words = poster_words(order.language)
        if self._design.fonts.of(words.script) is None:
            words = FRENCH
        printed = words.printed.format(
            day=long_date(today, words.language), version=1 + len(sheet.changes)
        )
        return Poster(
            language=words.language,
            script=words.script,
            kicker=f"{words.project} · {words.stages[project.stage]}",
            colour=GREEN,
            drawing=project.drawing,
            photo=sheet.picture if sheet.picture and is_sound(sheet.picture) else None,
            figure=str(project.contributions),
            figure_says=words.contributions,
            title=project.title,
            sentence=project.sentence,
            call=words.call,
            act=words.act,
            address=public_address(self._design.follow_up_url, "P", project.id),
            written_address=self._design.site,
            foot=self._foot(printed),
            inked=drawing_of(record, sheet),
        )

    def _theme(self, record: DeskRepositories, order: Order, today: date) -> Poster:
        theme = theme_of(record, order.subject_id)
        return Poster(
            language="fr",
            script=FRENCH.script,
            kicker="Thème choisi par le jury",
            colour=PURPLE,
            drawing="",
            photo=None,
            figure=str(theme.contributions),
            figure_says="habitants l’ont dit" if theme.contributions > 1 else "habitant l’a dit",
            title=theme.title,
            sentence=theme.sentence,
            call="Et vous ?",
            act="Dites ce qui vous agace ou ce qui vous ferait plaisir, à la borne de la mairie.",
            address=public_address(self._design.follow_up_url, "T", theme.id),
            written_address=self._design.site,
            foot=self._foot(f"imprimé le {long_date(today, 'fr')}"),
        )

    def _call(self, record: DeskRepositories, order: Order, today: date) -> Poster:
        theme = theme_of(record, order.subject_id)
        if not called(theme) or theme.open_until is None:
            raise UnknownSubject
        return Poster(
            language="fr",
            script=FRENCH.script,
            kicker="Appel à projets",
            colour=BROWN,
            drawing="",
            photo=None,
            figure=day_and_month(theme.open_until, "fr"),
            figure_says="dernier jour pour proposer",
            title=theme.title,
            sentence=theme.sentence,
            call="Proposez votre projet",
            act="Une idée suffit, même à plusieurs. Demandez à l’accueil de la mairie.",
            address=public_address(self._design.follow_up_url, "T", theme.id),
            written_address=self._design.site,
            foot=self._foot(f"imprimé le {long_date(today, 'fr')}"),
        )

    def _moment(self, record: DeskRepositories, order: Order, now: datetime) -> Poster:
        moment = moment_of(record, order.subject_id, now)
        public = {it.id for it in record.projects.projects()}
        day = local_day(moment.starts_at)
        hours = f"de {clock_time(moment.starts_at, 'fr')} à {clock_time(moment.ends_at, 'fr')}"
        partners = f"Avec {', '.join(moment.partners)}." if moment.partners else ""
        about = moment.project_id if moment.project_id in public else None
        reads = "lire le projet" if about else "suivre les projets"
        site = self._design.follow_up_url
        return Poster(
            language="fr",
            script=FRENCH.script,
            kicker=f"Rendez-vous · {KINDS[moment.kind]}",
            colour=GREEN,
            drawing="",
            photo=None,
            figure=day_and_month(day, "fr"),
            figure_says=f"{DAYS[day.weekday()]}, {hours}\n{moment.room}",
            title=moment.title,
            sentence="\n".join(filter(None, (moment.sentence, partners))),
            call="Gardez votre place",
            act=f"À la borne de la mairie, sans donner votre nom. Scannez pour {reads}.",
            address=public_address(site, "P", about) if about else site.upper(),
            written_address=self._design.site,
            foot=self._foot(f"imprimé le {long_date(local_day(now), 'fr')}"),
        )

    def _foot(self, printed: str) -> str:
        return f"{self._design.bureau} · {self._design.mairie} · {printed}"


def _masked(text: str) -> str:
    """Return a text without the personal data found in it: the list lies on a table."""
    for mention in reversed(find(text)):
        text = f"{text[: mention.start]}[…]{text[mention.end :]}"
    return text


def _short(text: str) -> str:
    """Return the beginning of a text, on one paragraph."""
    words = " ".join(text.split())
    if len(words) <= _LONGEST_EXTRACT:
        return words
    return words[:_LONGEST_EXTRACT].rsplit(" ", 1)[0] + "…"
