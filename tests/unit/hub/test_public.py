"""The pages that telephones open: R-70 to R-82."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from datetime import timedelta
from threading import Event, Semaphore
from uuid import UUID

import pytest
from starlette.types import ASGIApp

from kiosk.domain.contact import Contact
from kiosk.domain.contribution import State
from kiosk.domain.feedback import FeedbackKind
from kiosk.domain.opinion import Opinion
from kiosk.domain.project import Project, Stage, Theme, ThemeState
from kiosk.domain.receipt import Receipt
from kiosk.domain.receipt_code import code_from, token_from
from kiosk.domain.sharing import Wish, address_of
from kiosk.domain.sketch import Answers, Holder
from kiosk.hub import door, draft_form, draft_pages
from kiosk.hub.asgi import HEADERS
from kiosk.hub.checking import Busy
from kiosk.hub.words import LANGUAGES, read_words
from kiosk.settings import ASSETS
from tests.fakes.chance import NOW
from tests.fakes.hub import Answer, ask, post

CANARY = "canari7gazouillant"
THIRTY_KB = 30_000
MISSING = code_from(12345)
FORMS = {
    "/suivi": {},
    "/retirer": {"confirm": "yes"},
    "/effacer": {"confirm": "yes"},
    "/corriger": {"confirm": "yes", "words": "Deux bancs"},
    "/continuer": {},
    "/continuer/garder": {},
    "/continuer/deposer": {},
}
"""Every form that takes a code, with what else it needs."""


@pytest.fixture
def site(bench):
    return bench.pages()


@pytest.fixture
def receipt(bureau, rounds):
    """A message that was told to the hub."""
    receipt = bureau.give(CANARY, place=CANARY)
    rounds.make()
    return receipt


def scanned(site: ASGIApp, receipt: Receipt, query: str = "") -> Answer:
    return ask(site, "GET", f"/{receipt.keys.token}{query}")


class TestFollowing:
    def test_a_scanned_ticket_opens_where_its_message_stands(self, site, receipt):
        page = scanned(site, receipt)
        assert page.status == 200
        assert "Votre message attend d’être lu." in page.text
        assert "Reçu le 20\xa0novembre\xa02026" in page.text
        assert "Un agent le lit d’ici le 27\xa0novembre\xa02026" in page.text

    def test_the_typed_code_opens_the_same_page_however_it_is_typed(self, site, receipt):
        typed = receipt.keys.code.lower().replace("-", " ")
        page = post(site, "/suivi", code=typed)
        assert page.status == 200
        assert "Votre message attend d’être lu." in page.text

    def test_an_answer_is_read_with_its_day(self, site, bureau, rounds, receipt):
        bureau.clock.move(days=3)
        bureau.review.decline(receipt.subject_id, 1, "Elle nomme un voisin.")
        rounds.make()
        page = scanned(site, receipt).text
        assert "Votre message n’est pas publié." in page
        assert "Elle nomme un voisin." in page
        assert "Décision de la mairie le 23\xa0novembre\xa02026" in page

    def test_what_it_led_to_is_one_tap_away(self, site, bureau, rounds, receipt):
        theme = Theme(receipt.id, "Se poser", "Des bancs", ThemeState.OPEN, None, 0)
        bureau.review.publish(receipt.subject_id, 1)
        with bureau.records.writing() as record:
            record.projects.add_theme(theme, (receipt.subject_id,))
            record.projects.add_project(a_project(receipt.subject_id), (receipt.subject_id,))
        rounds.make()
        page = scanned(site, receipt).text
        assert "Se poser" in page
        assert f'href="/P/{address_of(receipt.subject_id)}?lang=fr"' in page
        project = ask(site, "GET", f"/P/{address_of(receipt.subject_id)}")
        assert "Des bancs pour tous" in project.text
        assert "Se poser" in ask(site, "GET", f"/T/{address_of(receipt.id)}").text

    def test_an_opinion_on_a_project_is_followed_too(self, site, bureau, rounds):
        project_id = bureau.give().subject_id
        with bureau.records.writing() as record:
            record.projects.add_project(a_project(project_id), ())
        opinion = Opinion(project_id, FeedbackKind.DOUBT, CANARY, "en")
        receipt = bureau.feedback.give(bureau.deposit.begin(), opinion)
        rounds.make()
        page = scanned(site, receipt).text
        assert "Your opinion is waiting to be read." in page
        assert address_of(project_id) in page
        assert CANARY not in page

    def test_the_holder_of_a_project_follows_it_with_its_own_code(self, site, bureau, rounds):
        theme = Theme(UUID(int=1), "Dehors", "Se croiser.", ThemeState.OPEN, NOW.date(), 0)
        with bureau.records.writing() as record:
            record.projects.add_theme(theme, ())
        answers = Answers("La cabane", CANARY, "On s’assoit.", holder=Holder.INDIVIDUAL)
        receipt = bureau.sketching.begin(bureau.deposit.begin(), theme.id, answers, "fr")
        rounds.make()
        page = scanned(site, receipt).text
        assert "Votre projet n’est pas encore déposé." in page
        assert "d’ici le" not in page
        contact = Contact("amina@exemple.fr", of_age=True, accepted=True)
        bureau.sketching.leave_contact(receipt.subject_id, contact)
        bureau.sketching.submit(receipt.subject_id)
        rounds.make()
        page = scanned(site, receipt).text
        assert "Votre projet est déposé." in page
        assert "Réponse de la mairie d’ici le" in page
        assert not any(secret in page for secret in (CANARY, "amina", "/corriger"))
        post(site, "/retirer", code=receipt.keys.code, confirm="yes")
        rounds.make()
        assert "Votre projet est retiré." in scanned(site, receipt).text

    def test_published_opinions_are_listed_with_the_answer_and_others_are_not(
        self, site, bureau, rounds
    ):
        project_id = bureau.give().subject_id
        with bureau.records.writing() as record:
            record.projects.add_project(a_project(project_id), ())
        given = [
            bureau.feedback.give(bureau.deposit.begin(), Opinion(project_id, kind, text, "fr"))
            for kind, text in ((FeedbackKind.WANT, "Vite !"), (FeedbackKind.DOUBT, CANARY))
        ]
        with bureau.records.writing() as record:
            opinion = record.feedback.get(given[0].subject_id)
            record.feedback.save(opinion.publish(bureau.clock.now(), "Au printemps."))
        rounds.make()
        page = ask(site, "GET", f"/P/{address_of(project_id)}").text
        for words in ("Les avis publiés", "J’en ai envie", "Vite !", "Au printemps."):
            assert words in page
        assert CANARY not in page

    def test_a_support_follows_what_it_supports(self, site, bureau, rounds):
        given = bureau.publish("Un banc au square")
        support = bureau.supporting.support(bureau.deposit.begin(), given.subject_id, CANARY, "fr")
        rounds.make()
        assert "Vous soutenez un message publié." in scanned(site, support).text
        bureau.following.withdraw(given.subject_id)
        rounds.make()
        page = scanned(site, support).text
        assert "Votre soutien, ou le message, est retiré." in page
        assert CANARY not in page

    def test_a_page_speaks_the_language_of_its_ticket_or_the_one_that_is_chosen(
        self, site, receipt
    ):
        assert 'lang="fr" dir="ltr"' in scanned(site, receipt).text
        arabic = scanned(site, receipt, "?lang=ar").text
        assert '<html lang="ar" dir="rtl">' in arabic

    def test_the_message_the_place_and_the_hour_are_nowhere(self, bench, site, bureau, receipt):
        post(site, "/retirer", code=receipt.keys.code, confirm="yes")
        bench.database.close()
        kept = b"".join(it.read_bytes() for it in bench.folder.rglob("*") if it.is_file())
        for secret in (
            CANARY.encode(),
            receipt.keys.token.encode(),
            receipt.keys.code.encode(),
            receipt.subject_id.bytes,
            receipt.subject_id.hex.encode(),
            str(receipt.subject_id).encode(),
            bureau.clock.moment.strftime("%H:%M").encode(),
        ):
            assert secret not in kept


class TestWhatOpensNothing:
    def test_wrong_erased_expired_and_impossible_keys_get_the_same_answer(
        self, site, bench, bureau, rounds, receipt
    ):
        erased = bureau.give("Un banc")
        rounds.make()
        post(site, "/effacer", code=erased.keys.code, confirm="yes")
        bench.clock.move(days=400)
        wrong = [token_from(12345), erased.keys.token, receipt.keys.token, "%00", "x" * 500]
        typed = [MISSING, erased.keys.code, receipt.keys.code, "", "------", "%"]
        answers = []
        for key in wrong:
            bench.elapsed += 10
            answers.append(ask(site, "GET", f"/{key}"))
        for key in typed:
            bench.elapsed += 10
            answers.append(post(site, "/suivi", code=key))
        assert len({(it.status, it.body) for it in answers}) == 1

    def test_a_withdrawn_one_opens_still(self, site, receipt):
        post(site, "/retirer", code=receipt.keys.code, confirm="yes")
        assert "Votre message est retiré." in scanned(site, receipt).text

    def test_too_many_wrong_codes_from_one_address_wait_but_a_scanned_ticket_opens(
        self, site, bench, receipt
    ):
        for _ in range(10):
            assert post(site, "/suivi", code=MISSING).status == 404
            bench.elapsed += 1
        late = post(site, "/suivi", code=receipt.keys.code)
        assert (late.status, late.headers["retry-after"]) == (429, "60")
        assert scanned(site, receipt).status == 200
        assert post(site, "/suivi", code=receipt.keys.token).status == 200
        assert post(site, "/suivi", code=token_from(12345)).status == 429
        other = ask(site, "POST", "/suivi", f"code={receipt.keys.code}".encode(), client=("::1", 1))
        assert other.status == 200
        bench.elapsed += 60
        assert post(site, "/suivi", code=receipt.keys.code).status == 200

    def test_what_telephones_ask_for_by_themselves_is_no_wrong_code(self, site, receipt):
        """A town hall's telephones share one address: ten icons must not close the site to it."""
        icons = ("favicon.ico", "apple-touch-icon.png", "robots.txt")
        answers = [ask(site, "GET", f"/{icons[it % 3]}") for it in range(30)]
        unknown = ask(site, "GET", f"/{token_from(12345)}")
        assert {(it.status, it.body) for it in answers} == {(404, unknown.body)}
        assert post(site, "/suivi", code=receipt.keys.code).status == 200

    def test_wrong_codes_that_wait_never_take_all_the_connections(self, site, monkeypatch):
        monkeypatch.setattr(door, "_MOST_WAITING", 0)
        answers = [post(site, "/suivi", code=MISSING).status for _ in range(7)]
        assert answers == [404] * 5 + [429] * 2

    def test_when_too_many_codes_are_being_checked_the_answer_is_to_come_back(
        self, site, bench, receipt, monkeypatch
    ):
        def crowded(_typed):
            raise Busy

        monkeypatch.setattr(bench.checking, "proofs", crowded)
        assert post(site, "/suivi", code=MISSING).status == 429
        bench.refusals.write()
        assert bench.refusals.today() == 1
        assert scanned(site, receipt).status == 200

    @pytest.mark.parametrize("form", FORMS)
    def test_no_form_takes_the_threads_of_the_pages_for_codes_and_a_token_always_opens(
        self, site, bench, receipt, monkeypatch, form
    ):
        monkeypatch.setattr(door, "_MOST_IN_HAND", 2)
        monkeypatch.setattr(door, "WAIT", 0)
        checking, go_on = Semaphore(0), Event()

        def slow(_typed):
            checking.release()
            go_on.wait()
            return []

        monkeypatch.setattr(bench.checking, "proofs", slow)
        with ThreadPoolExecutor(2) as pool, ExitStack() as end:
            end.callback(go_on.set)
            in_hand = [pool.submit(post, site, form, **FORMS[form], code=MISSING) for _ in "12"]
            assert all(checking.acquire(timeout=60) for _ in in_hand)
            monkeypatch.setattr(bench.checking, "proofs", lambda _typed: [])
            assert post(site, form, **FORMS[form], code=MISSING).status == 429
            assert post(site, form, **FORMS[form], code=receipt.keys.token).status == 200
            go_on.set()
            assert [it.result().status for it in in_hand] == [404, 404]
        assert post(site, form, **FORMS[form], code=MISSING).status == 404

    def test_while_as_many_are_checked_as_can_be_no_other_code_is_looked_at(
        self, site, bench, receipt, monkeypatch
    ):
        monkeypatch.setattr(bench.checking, "_room", 0)
        assert post(site, "/suivi", code="pas un code").status == 429
        bench.refusals.write()
        assert bench.refusals.today() == 1
        assert scanned(site, receipt).status == 200


class TestWithdrawing:
    def test_nothing_changes_without_post_code_and_confirmation(self, site, bench, receipt):
        for path in ("/retirer", "/effacer"):
            assert ask(site, "GET", f"{path}?code={receipt.keys.code}&confirm=yes").status == 200
            unconfirmed = post(site, path, code=receipt.keys.code)
            assert "Rien n’a changé." in unconfirmed.text
            assert post(site, path, code=MISSING, confirm="yes").status == 404
            assert post(site, path, code=receipt.keys.code[:4], confirm="yes").status == 404
        assert bench.intake.hello(1, "test", 0).commands == ()

    def test_a_withdrawal_reaches_the_kiosk_which_says_it_is_done(
        self, site, bureau, rounds, receipt
    ):
        post(site, "/retirer", code=receipt.keys.code, confirm="yes")
        assert "La borne de la mairie le saura bientôt." in scanned(site, receipt).text
        rounds.make()
        assert bureau.kept(receipt).state is State.WITHDRAWN
        page = scanned(site, receipt).text
        assert "Votre message est retiré." in page
        assert "La borne de la mairie le saura bientôt." not in page

    def test_an_erasure_empties_the_site_at_once_and_the_kiosk_soon(
        self, site, bench, bureau, rounds, receipt
    ):
        assert post(site, "/effacer", code=receipt.keys.code, confirm="yes").status == 200
        assert scanned(site, receipt).status == 404
        rounds.make()
        assert bureau.kept(receipt).text == ""
        assert bureau.following.look_up(receipt.keys.code).follow_up is None
        assert bench.intake.hello(1, "test", 0).commands == ()

    def test_asking_twice_is_asking_once(self, site, bench, receipt):
        for _ in range(2):
            post(site, "/retirer", code=receipt.keys.code, confirm="yes")
        assert len(bench.intake.hello(1, "test", 0).commands) == 1


class TestCorrecting:
    def test_other_words_reach_the_kiosk_and_stay_nowhere_else(
        self, site, bench, bureau, rounds, receipt
    ):
        page = correct(site, receipt, "Deux bancs, pas un")
        assert "C’est noté." in page.text
        assert "La borne de la mairie le saura bientôt." in scanned(site, receipt).text
        rounds.make()
        kept = bureau.kept(receipt)
        assert (kept.text, kept.state) == ("Deux bancs, pas un", State.TO_REVIEW)
        assert "Corriger" in scanned(site, receipt).text
        assert "saura bientôt" not in scanned(site, receipt).text
        bench.database.close()
        files = b"".join(it.read_bytes() for it in bench.folder.rglob("*") if it.is_file())
        assert b"Deux bancs" not in files

    def test_the_last_words_are_those_that_count(self, site, bureau, rounds, receipt):
        for words in ("Deux bancs", "Trois bancs"):
            correct(site, receipt, words)
        rounds.make()
        assert bureau.kept(receipt).text == "Trois bancs"

    def test_what_was_decided_on_before_stays_and_its_bearer_is_told(
        self, site, bureau, rounds, receipt
    ):
        correct(site, receipt, "Deux bancs")
        bureau.review.publish(receipt.subject_id, 1)
        rounds.make()
        assert bureau.kept(receipt).text == CANARY
        page = scanned(site, receipt).text
        assert "Votre correction est arrivée trop tard" in page
        assert 'href="/corriger' not in page
        assert "C’est trop tard" in correct(site, receipt, "Trois bancs").text

    def test_words_that_are_erased_before_they_left_never_leave(self, site, bench, receipt):
        correct(site, receipt, "Deux bancs")
        post(site, "/effacer", code=receipt.keys.code, confirm="yes")
        (command,) = bench.intake.hello(1, "test", 0).commands
        assert command.wish is Wish.ERASE

    def test_nothing_changes_without_post_code_words_and_confirmation(self, site, bench, receipt):
        code = receipt.keys.code
        query = f"?code={code}&words=Banc&confirm=yes"
        assert ask(site, "GET", f"/corriger{query}").status == 200
        page = post(site, "/corriger", code=code, words="Un <b>banc</b>")
        assert "Cochez la case" in page.text
        assert "Un &lt;b&gt;banc&lt;/b&gt;" in page.text
        assert code not in page.text
        assert "Écrivez votre message." in correct(site, receipt, " \0 ").text
        wrong = post(site, "/corriger", code=MISSING, words="Banc", confirm="yes")
        assert wrong.status == 404
        assert bench.intake.hello(1, "test", 0).commands == ()

    def test_too_many_wrong_codes_wait_here_too(self, site, bench, receipt):
        for _ in range(10):
            bench.elapsed += 1
            post(site, "/corriger", code=MISSING, words="Banc", confirm="yes")
        assert correct(site, receipt, "Banc").status == 429

    def test_a_support_has_no_words_to_correct(self, site, bureau, rounds):
        given = bureau.publish("Un banc au square")
        support = bureau.supporting.support(bureau.deposit.begin(), given.subject_id, "", "fr")
        rounds.make()
        assert 'href="/corriger' not in scanned(site, support).text
        assert "C’est trop tard" in correct(site, support, "Banc").text


def correct(site: ASGIApp, receipt: Receipt, words: str) -> Answer:
    return post(site, "/corriger", code=receipt.keys.code, words=words, confirm="yes")


class TestEveryPage:
    PAGES = ("/", "/projets", "/donnees", "/retirer", "/corriger", "/effacer")
    PATHS = (*PAGES, "/site.css", "/health", "/nulle-part")

    def test_all_answers_carry_the_headers_errors_included(self, site, receipt, bench, monkeypatch):
        answers = [ask(site, "GET", path) for path in self.PATHS]
        answers += [scanned(site, receipt), post(site, "/suivi", code="x" * 9000)]
        answers += [ask(site, "DELETE", "/"), ask(site, "POST", "/suivi", b"&".join([b"a=1"] * 99))]
        monkeypatch.setattr(bench.showcase, "figures", lambda: 1 / 0)
        answers.append(ask(site, "GET", "/"))
        assert answers[-1].status == 500
        for answer in answers:
            assert {name: answer.headers[name.lower()] for name in HEADERS} == HEADERS
            assert "set-cookie" not in answer.headers

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_pages_are_light_and_nothing_in_them_comes_from_elsewhere(
        self, site, receipt, language
    ):
        style = len(ask(site, "GET", "/site.css").body)
        for path in (*self.PAGES, f"/{receipt.keys.token}"):
            page = ask(site, "GET", f"{path}?lang={language}")
            assert len(page.body) + style < THIRTY_KB
            assert not re.search(r"<script|<img|style=|https?://|//", page.text)

    def test_no_address_nor_key_is_logged(self, site, receipt, bench, monkeypatch, caplog):
        caplog.set_level(0)
        scanned(site, receipt)
        post(site, "/suivi", code=receipt.keys.code)
        monkeypatch.setattr(bench.showcase, "everything", lambda: 1 / 0)
        ask(site, "GET", "/projets")
        for secret in ("203.0.113.7", receipt.keys.token, receipt.keys.code):
            assert secret not in caplog.text

    @pytest.mark.usefixtures("receipt")
    def test_the_counters_are_those_of_the_kiosk(self, site):
        assert "<dd>1</dd><dt>contributions</dt>" in ask(site, "GET", "/").text

    def test_a_project_that_is_not_public_any_more_says_so(self, site):
        for kind in "PT":
            page = ask(site, "GET", f"/{kind}/{token_from(5)}")
            assert (page.status, "plus publique" in page.text) == (404, True)

    def test_a_browser_is_answered_in_its_language(self, site):
        headers = [(b"accept-language", b"xx,uk;q=0.8,fr;q=0.5")]
        assert 'html lang="uk"' in ask(site, "GET", "/", headers=headers).text


def test_a_key_that_expires_today_opens_nothing_and_the_day_before_it_does(
    site, bench, bureau, receipt
):
    with bureau.records.reading() as record:
        sealed = record.receipts.with_token_hash(bureau.sealing.token_hash(receipt.keys.token))
    bench.clock.moment = sealed.expires_at - timedelta(days=1)
    assert scanned(site, receipt).status == 200
    bench.clock.moment = sealed.expires_at
    assert scanned(site, receipt).status == 404


def a_project(project_id: UUID) -> Project:
    return Project(
        id=project_id,
        title="Des bancs pour tous",
        sentence="On s’assoit",
        stage=Stage.STIMULATEUR,
        day=2,
        days=60,
    )


def test_every_sentence_of_the_pages_is_said_in_every_language():
    templates = ASSETS / "hub/templates"
    sentences = {
        sentence
        for file in templates.glob("*.html")
        for sentence in re.findall(r'\bt\("([^"]+)"', file.read_text("utf-8"))
    }
    sentences |= {*draft_form.SAID, *draft_pages.SAID}
    assert len(sentences) > 50
    for language, words in read_words(ASSETS).items():
        missing = sentences - set(words.said) if language != "fr" else set()
        assert not missing
