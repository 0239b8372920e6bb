"""A sketch gone on with on the site: sealed on the hub, opened by its receipt alone."""

from __future__ import annotations

import html
import re
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select, update

from kiosk.domain.carried_draft import MOST_SEEN
from kiosk.domain.contact import Contact
from kiosk.domain.project import Theme, ThemeState
from kiosk.domain.receipt import Receipt, Subject
from kiosk.domain.receipt_code import code_from
from kiosk.domain.sharing import Outcome, key_of
from kiosk.domain.sketch import Answers, Call, Holder, Sketch, SketchState
from kiosk.domain.sketch_questions import WORDS
from kiosk.domain.text import graphemes
from kiosk.hub.draft_form import read_form
from kiosk.hub.drafts import Draft, Verdict
from kiosk.hub.tables import FOLLOW_UP, REVISION
from kiosk.hub.words import LANGUAGES
from kiosk.sync.rounds import Rounds
from tests.fakes.bureau import Bureau
from tests.fakes.chance import NOW
from tests.fakes.hub import Answer, a_sharing, ask, post

CANARY = "canari7gazouillant"
THIRTY_KB = 30_000
THEME = Theme(UUID(int=1), "Dehors", "Se croiser.", ThemeState.OPEN, NOW.date(), 0)
BEGUN = Answers("La cabane", CANARY, quartier="2", holder=Holder.ASSOCIATION)
CONTACT = Contact("amina@exemple.fr", of_age=True, accepted=True)


@pytest.fixture
def site(bench):
    return bench.pages()


@pytest.fixture
def receipt(bureau: Bureau, rounds: Rounds) -> Receipt:
    """A sketch begun at the kiosk, and told to the hub."""
    with bureau.records.writing() as record:
        record.projects.add_theme(THEME, ())
    receipt = bureau.sketching.begin(bureau.deposit.begin(), THEME.id, BEGUN, "fr")
    assert receipt is not None
    rounds.make()
    return receipt


def go_on(site, receipt: Receipt, key: str = "") -> Answer:
    return post(site, "/continuer", code=key or receipt.keys.code)


def form_in(page: Answer) -> dict[str, str]:
    """Return what a browser would send of the form of a page, as it stands."""
    text = page.text.partition('class="resume"')[2]
    form = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', text))
    form |= {name: said.removeprefix("\n") for name, said in _AREA.findall(text)}
    form["where"] = next(iter(re.findall(r'value="([^"]*)" selected', text)), "")
    form |= dict(re.findall(r'name="(holder)" value="([^"]*)" checked', text))
    return {name: html.unescape(value) for name, value in form.items()}


_AREA = re.compile(r'<textarea id="(\w+)"[^>]*>(.*?)</textarea>', re.DOTALL)


def save(site, page: Answer, **changes: str) -> Answer:
    return post(site, "/continuer/garder", **(form_in(page) | changes))


def hand_in(site, page: Answer) -> Answer:
    form = page.text.partition("/continuer/deposer")[2]
    sent = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', form))
    return post(site, "/continuer/deposer", **sent)


def kept(bureau: Bureau, receipt: Receipt) -> Sketch:
    with bureau.records.reading() as record:
        sketch = record.sketches.get(receipt.subject_id)
    assert sketch is not None
    return sketch


def on_the_hub(bench) -> bytes:
    bench.database.close()
    files = (it for it in bench.folder.rglob("*") if it.is_file())
    found = b"".join(it.read_bytes() for it in files)
    bench.database.open()
    return found


class TestGoingOn:
    def test_answers_of_the_kiosk_are_completed_on_the_site_and_come_back(
        self, site, bureau, rounds, receipt
    ):
        page = go_on(site, receipt)
        assert form_in(page)["title"] == "La cabane"
        assert form_in(page)["where"] == "2"
        assert 'value="association" checked' in page.text
        saved = save(site, page, change="On s’assoit.", where="1", holder="individual")
        assert "C’est gardé." in saved.text
        assert "On s’assoit." in go_on(site, receipt).text
        rounds.make()
        sketch = kept(bureau, receipt)
        assert sketch.answers.change == "On s’assoit."
        assert sketch.answers.quartier == "1"
        assert sketch.answers.holder is Holder.INDIVIDUAL
        assert sketch.answers.title == "La cabane"
        rounds.make()
        assert form_in(go_on(site, receipt))["change"] == "On s’assoit."
        assert "Vos derniers mots" not in go_on(site, receipt).text

    def test_the_qr_code_offers_it_too_and_get_changes_nothing(self, site, receipt):
        page = ask(site, "GET", f"/{receipt.keys.token}").text
        assert "Continuer mon projet" in page
        assert CANARY not in page
        assert CANARY in go_on(site, receipt, receipt.keys.token).text
        assert "votre ticket" in ask(site, "GET", "/continuer").text
        assert ask(site, "GET", "/continuer/garder").status == 404

    def test_what_is_saved_twice_before_the_kiosk_hears_of_it_is_not_a_conflict(
        self, site, bench, bureau, rounds, receipt
    ):
        save(site, go_on(site, receipt), title="La cabane bleue")
        held = bench.intake.hello(1, "test", 0, "").commands
        save(site, go_on(site, receipt), place="Rue de Meaux")
        with bureau.records.reading() as record:
            assert record.receipts.any()
        assert a_sharing(bureau).fulfil(held[0]) is Outcome.DONE
        rounds.make()
        answers = kept(bureau, receipt).answers
        assert (answers.title, answers.place) == ("La cabane bleue", "Rue de Meaux")

    def test_the_same_form_sent_again_changes_nothing_more(self, site, bureau, rounds, receipt):
        page = go_on(site, receipt)
        save(site, page, needs="Du bois")
        assert "C’est gardé." in save(site, page, needs="Du bois").text
        rounds.make()
        version = kept(bureau, receipt).version
        assert "C’est gardé." in save(site, page, needs="Du bois").text
        rounds.make()
        assert kept(bureau, receipt).version == version

    def test_the_page_is_light_uncached_and_speaks_seven_languages(self, site, receipt):
        for language in LANGUAGES:
            page = post(site, "/continuer", code=receipt.keys.code, lang=language)
            assert len(page.body) < THIRTY_KB
            assert page.headers["cache-control"] == "no-store"
            assert f'<html lang="{language}"' in page.text
            assert "<script" not in page.text
        assert 'dir="rtl"' in post(site, "/continuer", code=receipt.keys.code, lang="ar").text

    def test_the_longest_answers_still_make_a_light_page(self, site, receipt):
        longest = {question: "字" * count for question, count in WORDS.items()}
        assert "C’est gardé." in save(site, go_on(site, receipt), **longest).text
        page = go_on(site, receipt)
        assert form_in(page)["needs"] == "字" * WORDS["needs"]
        assert len(page.body) < THIRTY_KB

    def test_limits_are_those_of_the_kiosk_and_what_is_too_long_is_shown_again(
        self, site, bureau, rounds, receipt
    ):
        page = save(site, go_on(site, receipt), title="é" * 81, needs="Du bois")
        assert "C’est un peu long\xa0: 81 signes, pour 80 au plus." in page.text
        assert form_in(page)["title"] == "é" * 81
        assert form_in(page)["needs"] == "Du bois"
        assert 'aria-invalid="true"' in page.text
        rounds.make()
        assert kept(bureau, receipt).answers == BEGUN
        assert "C’est gardé." in save(site, page, title="é" * 80).text
        rounds.make()
        assert kept(bureau, receipt).answers.title == "é" * 80

    def test_the_page_says_what_only_the_kiosk_changes(self, site, receipt):
        assert "ne changent qu’à la borne" in go_on(site, receipt).text


class TestHandingIn:
    def test_a_sketch_with_a_contact_is_handed_in_from_the_site_at_the_hour_of_the_site(
        self, site, bureau, rounds, receipt
    ):
        bureau.sketching.leave_contact(receipt.subject_id, CONTACT)
        rounds.make()
        saved = save(site, go_on(site, receipt), change="On s’assoit.")
        done = hand_in(site, saved)
        assert "Merci. Votre projet est déposé." in done.text
        assert "Un agent dit s’il est recevable" in done.text
        assert "Vous l’avez déposé ici." in ask(site, "GET", f"/{receipt.keys.token}").text
        assert "Merci. Votre projet est déposé." in hand_in(site, saved).text
        assert "Ce projet ne peut plus changer" in save(site, saved_form(saved), title="X").text
        asked = bureau.clock.moment
        bureau.clock.move(days=2)
        rounds.make()
        sketch = kept(bureau, receipt)
        assert sketch.state is SketchState.SUBMITTED
        assert sketch.submitted_at == asked.replace(microsecond=asked.microsecond // 1000 * 1000)
        assert not sketch.late
        page = ask(site, "GET", f"/{receipt.keys.token}").text
        assert "Votre projet est déposé." in page
        assert "Continuer mon projet" not in page
        assert "ne se continue pas ici" in go_on(site, receipt).text

    def test_the_deadline_holds_to_the_minute_and_a_late_one_is_kept_and_said_late(
        self, site, bench, bureau, rounds, receipt
    ):
        last = NOW.replace(second=0, microsecond=0) + timedelta(minutes=3)
        with bureau.records.writing() as record:
            record.sketches.keep_call(Call(THEME.id, last))
        bureau.sketching.leave_contact(receipt.subject_id, CONTACT)
        rounds.make()
        assert "Jusqu’au" in go_on(site, receipt).text
        bench.clock.moment = last + timedelta(seconds=59)
        assert "L’appel est clos" not in go_on(site, receipt).text
        bench.clock.moment = last + timedelta(seconds=60)
        page = go_on(site, receipt)
        assert "Votre projet sera gardé, et dit en retard." in page.text
        done = hand_in(site, save(site, page, change="On s’assoit."))
        assert "il est gardé, et dit en retard." in done.text
        bureau.clock.moment = bench.clock.moment
        rounds.make()
        assert kept(bureau, receipt).late

    def test_one_handed_in_on_time_is_not_said_late_when_it_is_read_again_the_day_after(
        self, site, bench, bureau, rounds, receipt
    ):
        last = NOW.replace(second=0, microsecond=0) + timedelta(minutes=3)
        with bureau.records.writing() as record:
            record.sketches.keep_call(Call(THEME.id, last))
        bureau.sketching.leave_contact(receipt.subject_id, CONTACT)
        rounds.make()
        hand_in(site, save(site, go_on(site, receipt), change="On s’assoit."))
        bench.clock.moment = last + timedelta(days=1)
        again = go_on(site, receipt).text
        assert "Un agent dit s’il est recevable" in again
        assert "en retard" not in again

    def test_one_that_the_kiosk_tells_no_more_can_still_be_read(
        self, site, bench, bureau, rounds, receipt
    ):
        bureau.sketching.leave_contact(receipt.subject_id, CONTACT)
        rounds.make()
        hand_in(site, save(site, go_on(site, receipt), change="On s’assoit."))
        tell_no_draft(bench)
        again = go_on(site, receipt)
        assert again.status == 200
        assert "Merci. Votre projet est déposé." in again.text
        assert "On s’assoit." in again.text
        assert "Dans quel quartier" not in again.text

    def test_what_is_missing_is_listed_and_the_contact_is_left_at_the_kiosk(self, site, receipt):
        saved = save(site, go_on(site, receipt), title="").text
        assert "/continuer/deposer" not in saved
        assert "<li>Quel est le nom de votre projet\xa0?</li>" in saved
        assert "Votre contact\xa0: laissez-le à la borne" in saved

    def test_it_is_not_handed_in_without_a_contact_even_if_asked(self, site, receipt):
        page = save(site, go_on(site, receipt), change="On s’assoit.")
        assert "/continuer/deposer" not in page.text
        refused = post(
            site,
            "/continuer/deposer",
            code=receipt.keys.code,
            seen=form_in(go_on(site, receipt))["seen"],
        )
        assert "Il manque encore une réponse, ou votre contact." in refused.text

    def test_a_contact_erased_meanwhile_keeps_the_answers_and_says_so(
        self, site, bureau, rounds, receipt
    ):
        bureau.sketching.leave_contact(receipt.subject_id, CONTACT)
        rounds.make()
        hand_in(site, save(site, go_on(site, receipt), change="On s’assoit."))
        with bureau.records.writing() as record:
            record.contacts.destroy(Subject.SKETCH, receipt.subject_id)
        rounds.make()
        assert kept(bureau, receipt).answers.change == "On s’assoit."
        assert kept(bureau, receipt).state is SketchState.DRAFT
        assert "Il manque encore une réponse, ou votre contact." in go_on(site, receipt).text
        followed = ask(site, "GET", f"/{receipt.keys.token}").text
        assert "n’a pas pris vos derniers mots" not in followed
        assert "Continuer mon projet" in followed

    def test_what_is_handed_in_after_a_conflict_is_judged_with_the_answers_of_the_kiosk(
        self, site, bench, bureau, rounds, receipt
    ):
        save(site, go_on(site, receipt), title="La cabane bleue")
        whole = replace(BEGUN, title="La cabane verte", change="On s’assoit.")
        bureau.sketching.keep(receipt.subject_id, whole)
        bureau.sketching.leave_contact(receipt.subject_id, CONTACT)
        rounds.make()
        bearer = bench.drafts.prove(receipt.keys.token)
        _, opened = bench.drafts.open(bearer)
        assert opened.outcome is Outcome.CONFLICT
        sent = Draft(opened.written, opened.seen, hand_in=True)
        assert bench.drafts.keep(bearer, sent)[0] is Verdict.KEPT
        rounds.make()
        assert kept(bureau, receipt).state is SketchState.SUBMITTED
        assert kept(bureau, receipt).answers == replace(whole, title="La cabane bleue")


class TestConflicts:
    def test_however_often_answers_are_kept_before_the_kiosk_hears_of_them_it_takes_the_last(
        self, bench, bureau, rounds, receipt
    ):
        bearer = bench.drafts.prove(receipt.keys.token)
        _, opened = bench.drafts.open(bearer)
        for number in range(MOST_SEEN + 2):
            written = replace(opened.written, title=f"La cabane {number}")
            verdict, opened = bench.drafts.keep(bearer, Draft(written, opened.seen))
            assert verdict is Verdict.KEPT
        rounds.make()
        assert kept(bureau, receipt).answers.title == f"La cabane {MOST_SEEN + 1}"

    def test_what_changed_at_the_kiosk_meanwhile_is_shown_beside_what_was_typed(
        self, site, bureau, rounds, receipt
    ):
        page = go_on(site, receipt)
        verte = replace(BEGUN, title="La cabane verte", sentence="Ouverte à tous.")
        bureau.sketching.keep(receipt.subject_id, verte)
        rounds.make()
        refused = save(site, page, title="La cabane bleue")
        assert form_in(refused)["sentence"] == "Ouverte à tous."
        assert "Vos réponses ont changé ailleurs entre-temps." in refused.text
        assert "La cabane verte" in refused.text
        assert form_in(refused)["title"] == "La cabane bleue"
        assert "C’est gardé." in post(site, "/continuer/garder", **form_in(refused)).text
        rounds.make()
        assert kept(bureau, receipt).answers.title == "La cabane bleue"

    def test_a_change_that_the_hub_did_not_know_loses_nothing_either(
        self, site, bureau, rounds, receipt
    ):
        save(site, go_on(site, receipt), title="La cabane bleue", needs="Du bois")
        verte = replace(BEGUN, title="La cabane verte", place="Rue de Meaux")
        bureau.sketching.keep(receipt.subject_id, verte)
        rounds.make()
        assert kept(bureau, receipt).answers.title == "La cabane verte"
        assert "Ils sont encore là." in ask(site, "GET", f"/{receipt.keys.token}").text
        page = go_on(site, receipt)
        assert form_in(page)["title"] == "La cabane bleue"
        assert form_in(page)["needs"] == "Du bois"
        assert "La cabane verte" in page.text
        post(site, "/continuer/garder", **form_in(page))
        rounds.make()
        answers = kept(bureau, receipt).answers
        assert (answers.title, answers.needs) == ("La cabane bleue", "Du bois")
        assert answers.place == "Rue de Meaux"

    def test_two_telephones_do_not_overwrite_each_other(self, site, receipt):
        page = go_on(site, receipt)
        save(site, page, title="La cabane bleue")
        refused = save(site, page, title="La cabane rouge")
        assert "La cabane bleue" in refused.text
        assert form_in(refused)["title"] == "La cabane rouge"

    def test_words_that_come_after_it_was_handed_in_can_still_be_read(
        self, site, bureau, rounds, receipt
    ):
        bureau.sketching.leave_contact(receipt.subject_id, CONTACT)
        bureau.sketching.keep(receipt.subject_id, replace(BEGUN, change="On s’assoit."))
        rounds.make()
        save(site, go_on(site, receipt), needs="Du bois de mélèze")
        bureau.sketching.submit(receipt.subject_id)
        rounds.make()
        assert kept(bureau, receipt).answers.needs == ""
        assert "Ils sont encore là." in ask(site, "GET", f"/{receipt.keys.token}").text
        page = go_on(site, receipt).text
        assert "Ce projet ne peut plus changer" in page
        assert "Du bois de mélèze" in page


class TestPrivacy:
    def test_the_hub_cannot_read_a_draft_nor_what_was_typed(self, site, bench, receipt):
        save(site, go_on(site, receipt), needs="mélèze7sonore")
        kept_there = on_the_hub(bench)
        for secret in (CANARY, "mélèze7sonore", receipt.keys.code, receipt.keys.token):
            assert secret.encode() not in kept_there

    def test_withdrawing_or_erasing_leaves_no_sealed_copy(
        self, site, bench, bureau, rounds, receipt
    ):
        save(site, go_on(site, receipt), needs="Du bois")
        post(site, "/retirer", code=receipt.keys.code, confirm="yes")
        assert sealed_on(bench) == (False, 0)
        assert "ne se continue pas ici" in go_on(site, receipt).text
        rounds.make()
        assert kept(bureau, receipt).state is SketchState.WITHDRAWN
        with bureau.records.reading() as record:
            assert record.sketches.locks(receipt.subject_id) is None
        post(site, "/effacer", code=receipt.keys.code, confirm="yes")
        assert go_on(site, receipt).status == 404

    def test_what_is_withdrawn_or_abandoned_at_the_kiosk_leaves_the_hub(
        self, site, bench, bureau, rounds, receipt
    ):
        save(site, go_on(site, receipt), needs="Du bois")
        bureau.following.erase(receipt.subject_id)
        rounds.make()
        assert sealed_on(bench) == (False, 0)

    def test_what_was_typed_goes_with_the_receipt_whose_time_is_over(self, site, bench, receipt):
        save(site, go_on(site, receipt), needs="Du bois")
        bench.clock.move(days=400)
        bench.intake.hello(1, "test", 0, "")
        assert sealed_on(bench) == (False, 0)


class TestHostileInput:
    def test_wrong_codes_get_the_answer_of_everywhere_and_are_counted(self, site, bench):
        wrong = code_from(12345)
        answers = []
        for target in ("/suivi", "/continuer", "/continuer/garder", "/continuer/deposer"):
            bench.elapsed += 10
            answers.append(post(site, target, code=wrong))
        assert len({(it.status, it.body) for it in answers}) == 1
        for _ in range(11):
            last = post(site, "/continuer", code=wrong)
        assert last.status == 429
        assert post(site, "/continuer/garder", code=wrong).status == 429
        assert post(site, "/continuer/deposer", code=wrong).status == 429

    def test_a_huge_or_partial_form_is_refused_with_a_sentence(self, site, bench, receipt):
        page = go_on(site, receipt)
        assert "trop long" in save(site, page, needs="é" * 200_000).text
        partial = form_in(page)
        del partial["sentence"]
        refused = post(site, "/continuer/garder", **partial)
        assert "incomplet" in refused.text
        assert form_in(refused)["sentence"] == CANARY
        save(site, page, needs="Du bois")
        tell_no_draft(bench)
        refused = post(site, "/continuer/garder", **partial)
        assert "Ce projet ne peut plus changer" in refused.text
        assert "Du bois" in refused.text

    def test_a_form_of_choices_that_are_none_or_of_too_many_fields_changes_nothing(
        self, site, bureau, rounds, receipt
    ):
        page = go_on(site, receipt)
        assert "Choisissez dans la liste." in save(site, page, where="99", holder="king").text
        many = {f"x{number}": "1" for number in range(50)}
        assert post(site, "/continuer/garder", code=receipt.keys.code, **many).status == 404
        rounds.make()
        assert kept(bureau, receipt).answers == BEGUN

    def test_a_draft_that_is_damaged_or_another_ones_does_not_open(
        self, site, bench, bureau, rounds, receipt
    ):
        other = bureau.sketching.begin(
            bureau.deposit.begin(), THEME.id, Answers("L’autre", "secret7"), "fr"
        )
        rounds.make()
        with bench.database.writing() as connection:
            cards = dict(connection.execute(select(FOLLOW_UP.c.key, FOLLOW_UP.c.card)).all())
            mine, its = key_of(receipt.subject_id), key_of(other.subject_id)
            for card in (cards[its], re.sub(r'"sealed":"[^"]{99}', '"sealed":"', cards[mine])):
                connection.execute(
                    update(FOLLOW_UP).where(FOLLOW_UP.c.key == mine).values(card=card)
                )
        for key in (receipt.keys.code, receipt.keys.token):
            page = go_on(site, receipt, key)
            assert "ne se continue pas ici" in page.text
            assert "secret7" not in page.text

    def test_a_damaged_copy_of_what_was_typed_does_not_break_the_page(self, site, bench, receipt):
        save(site, go_on(site, receipt), needs="Du bois")
        with bench.database.writing() as connection:
            connection.execute(update(REVISION).values(copy="{}"))
        assert go_on(site, receipt).status == 200

    def test_a_revision_that_the_kiosk_cannot_open_is_not_lost(
        self, site, bench, bureau, rounds, receipt
    ):
        save(site, go_on(site, receipt), needs="Du bois")
        with bench.database.writing() as connection:
            connection.execute(update(REVISION).values(sealed="AAAA"))
        rounds.make()
        assert kept(bureau, receipt).answers == BEGUN
        assert form_in(go_on(site, receipt))["needs"] == "Du bois"


class TestOtherReleases:
    def test_a_card_of_a_kiosk_of_the_release_before_offers_nothing(self, site, bench, receipt):
        tell_no_draft(bench)
        assert "Continuer mon projet" not in ask(site, "GET", f"/{receipt.keys.token}").text
        assert "ne se continue pas ici" in go_on(site, receipt).text


_TEXTS = st.text(max_size=20) | st.sampled_from(["é" * 900, "\u202e\x00", "👩🏽‍🌾" * 90])


@given(
    form=st.dictionaries(st.sampled_from([*WORDS, "where", "holder", "seen", "x"]), _TEXTS),
    offered=st.sets(st.text(max_size=3), max_size=3),
)
@settings(max_examples=25)
def test_whatever_is_sent_a_form_is_whole_and_within_limits_or_refused(form, offered):
    filled = read_form(form, offered)
    assert (filled is None) == (not {*WORDS, "seen"} <= form.keys())
    if filled is None or filled.faults:
        return
    for question, longest in WORDS.items():
        assert graphemes(getattr(filled.written, question)) <= longest
    assert filled.written.quartier in {None, *offered}


def saved_form(page: Answer) -> Answer:
    """Return a page whose form is the one that follows what was just kept."""
    code = re.findall(r'name="code" value="([^"]+)"', page.text)[0]
    return Answer(200, {}, _FORM.format(code=code).encode())


_FORM = 'class="resume"<input type="hidden" name="code" value="{code}">' + "".join(
    f'<textarea id="{name}" name="{name}"></textarea>' for name in (*WORDS, "seen")
)


def tell_no_draft(bench) -> None:
    """Tell the hub the card of a sketch without its draft."""
    with bench.database.writing() as connection:
        card = connection.execute(select(FOLLOW_UP.c.card)).scalar_one()
        bare = re.sub(r',"draft":.*', ',"draft":null}', card)
        connection.execute(update(FOLLOW_UP).values(card=bare))


def sealed_on(bench) -> tuple[bool, int]:
    """Tell whether a sealed draft is on the hub, and how many revisions."""
    with bench.database.reading() as connection:
        cards = connection.execute(select(FOLLOW_UP.c.card)).scalars()
        held = any("by_code" in (card or "") for card in cards)
        return held, len(connection.execute(select(REVISION.c.id)).all())
