"""The kiosk reads its screens aloud: in their order, to who wants it, and nobody else."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.domain.spoken import amplitude
from tests.end2end.ears import ACTIVATE, BACK, HELP, NEXT, REPEAT
from tests.end2end.hands import Key, Page, touchscreen

requirement = pytest.mark.requirement


@requirement("A03")
def test_a03_every_stop_is_named_with_its_role_state_and_place_in_the_order_of_the_screen(ears):
    ears.press(HELP)
    ears.choose("Déposer une frustration")
    opened = ears.choose("J’écris mon message")
    assert "Qu’est-ce qui coince, ou qui vous ferait envie ?" in opened
    heard = [ears.press(NEXT) for _ in range(9)]
    assert heard[2:5] == [
        "Ça m’agace. choix 1 sur 12. pas choisi.",
        "Il manque. choix 2 sur 12. pas choisi.",
        "J’aimerais. choix 3 sur 12. pas choisi.",
    ]
    assert heard[5].startswith("Votre message. champ à remplir 4 sur 12. vide.")
    assert heard[8].startswith("Choisissez au-dessus. bouton 6 sur 12. pas disponible")
    ears.seek("Il manque")
    assert ears.press(ACTIVATE) == "choisi."


@requirement("A04")
def test_a04_any_key_cuts_the_voice_one_key_repeats_and_the_same_silences(ears, speech, listening):
    ears.press(HELP)
    listening.press(NEXT)
    assert speech.talking
    first = speech.heard[-1]
    speech.log.clear()
    listening.press(NEXT)
    assert speech.log[0] is None
    second = speech.heard[-1]
    assert second != first
    speech.finish()
    speech.log.clear()
    listening.press(REPEAT)
    assert speech.heard == [second]
    listening.press(REPEAT)
    assert speech.log[-1] is None
    assert not speech.talking


@requirement("A06")
def test_a06_a_code_is_never_said_on_the_loudspeaker_unless_the_visitor_agrees(ears, speech, jack):
    ears.press(HELP)
    ears.choose("Suivre mon dépôt")
    ears.choose("Code du ticket")
    assert ears.spell("ab2")[0].startswith("caractère")
    asked = ears.choose("Relire")
    assert "Lire votre code ou votre texte à voix haute" in asked
    ears.choose("Non, pas ici")
    assert "a, b, 2" not in " ".join(speech.heard).lower()

    jack.inserted = True
    assert ears.choose("Relire").lower().startswith("a, b, 2")


@requirement("A02")
def test_a02_headphones_start_the_voice_and_without_them_the_session_is_about_to_end(
    listening, speech, jack
):
    jack.inserted = True
    listening.wait_for(lambda: "La voix est en marche" in " ".join(speech.heard), "silence")
    assert listening.screens.session.page == Page.Home
    jack.inserted = False
    listening.wait_for(lambda: listening.screens.session.secondsLeft > 0, "no countdown")
    assert speech.heard[-1].startswith("Vous êtes toujours là")


@requirement("A07")
def test_a07_the_attract_page_never_speaks_and_the_voice_ends_with_the_session(
    ears, listening, speech
):
    ears.press(HELP)
    assert listening.screens.session.page == Page.Home
    ears.choose("Partir")
    assert listening.screens.session.page == Page.Attract
    assert not listening.screens.speech.active
    speech.log.clear()
    listening.press(NEXT)
    listening.press(REPEAT)
    assert speech.heard == []


@requirement("A08")
def test_a08_the_volume_has_seven_steps_and_comes_back_with_the_session(ears, listening, speech):
    ears.press(HELP)
    first = speech.amplitude
    ears.press(Key.Key_VolumeUp)
    assert ears.last == "Volume 4 sur 7"
    assert speech.amplitude > first
    ears.choose("Accessibilité")
    ears.choose("Moins fort")
    assert speech.amplitude == first
    for _ in range(9):
        ears.press(Key.Key_VolumeUp)
    assert speech.amplitude == amplitude(6)
    listening.screens.session.leave()
    ears.press(HELP)
    assert speech.amplitude == first


@requirement("A09")
def test_a09_the_voice_speaks_the_language_of_the_screens_and_names_languages_in_their_own(
    ears, speech
):
    ears.press(HELP)
    assert "Langues" in ears.press(HELP)
    ears.seek("English")
    assert speech.log[-1] == ("English. choix 2 sur 7. pas choisi.", "en")
    ears.press(ACTIVATE)
    said = [each for each in speech.log if each is not None]
    assert said[-1][1] == "en"


@requirement("A09")
def test_a09_a_language_without_a_voice_says_so_on_the_screen_and_nothing_aloud(
    ears, listening, speech
):
    speech.voices = frozenset({"fr"})
    ears.press(HELP)
    assert listening.sees("voiceNotice") is None
    speech.log.clear()
    listening.screens.language.choose("uk")
    listening.find("voiceNotice")
    assert speech.heard == []


@requirement("A14")
def test_a14_the_same_keys_always_lead_on_from_every_page(ears, listening):
    ears.press(HELP)
    for page in (Page.Notice, Page.What, Page.Where, Page.Code, Page.Voices, Page.Projects):
        ears.last = ""
        listening.screens.session.home()
        listening.screens.session.open(page)
        ears.wait_until("Il y a")
        seen = [ears.press(NEXT)]
        while (heard := ears.press(NEXT)) != seen[0]:
            seen.append(heard)
            assert len(seen) < 60, page
        ears.press(BACK)
        assert listening.screens.session.page == Page.Home, page


@requirement("A18")
def test_a18_a_touch_says_what_is_there_and_a_second_touch_does_it(ears, listening, speech):
    ears.press(HELP)
    tile = listening.find("depositTile")
    listening.touch("depositTile")
    assert speech.heard[-1].startswith("Déposer une frustration ou une envie. bouton")
    assert listening.screens.session.page == Page.Home
    listening.touch("projectsTile")
    assert listening.screens.session.page == Page.Home
    listening.touch("depositTile")
    assert listening.screens.session.page == Page.Home
    listening.touch_at(listening.middle(tile))
    assert listening.screens.session.page == Page.Notice


@requirement("A18")
@pytest.mark.parametrize(("key", "typed"), [(Key.Key_Return, "\n"), (Key.Key_Space, " ")])
def test_a18_a_second_touch_of_a_key_types_it_even_if_the_six_keys_have_one_like_it(
    ears, listening, key, typed
):
    def on_screen() -> QQuickItem | None:
        keys = (item for item in listening.items() if item.property("key") == int(key))
        return next(keys, None)

    ears.press(HELP)
    listening.screens.session.open(Page.What)
    listening.touch("textEditor")
    listening.touch("textEditor")
    listening.wait_for(lambda: on_screen() is not None, "no keyboard")
    where = listening.middle(on_screen())
    listening.touch_at(where)
    listening.touch_at(where)
    assert listening.screens.deposit.text == typed


@requirement("A18")
def test_a18_a_sliding_finger_hears_what_it_passes_and_does_nothing(ears, listening, speech):
    ears.press(HELP)
    start, end = (listening.middle(listening.find(name)) for name in ("themesTile", "projectsTile"))
    QTest.touchEvent(listening.window, touchscreen()).press(0, start, listening.window).commit()
    QTest.touchEvent(listening.window, touchscreen()).move(0, end, listening.window).commit()
    QTest.touchEvent(listening.window, touchscreen()).release(0, end, listening.window).commit()
    listening.qtbot.wait(1)
    assert speech.heard[-1].startswith("Les projets. bouton")
    assert listening.screens.session.page == Page.Home


@requirement("A18")
def test_a18_two_fingers_do_nothing(ears, listening):
    ears.press(HELP)
    listening.touch("depositTile")
    where = listening.middle(listening.find("depositTile"))
    QTest.touchEvent(listening.window, touchscreen()).press(0, where, listening.window).press(
        1, where + QPoint(9, 9), listening.window
    ).commit()
    QTest.touchEvent(listening.window, touchscreen()).release(0, where, listening.window).release(
        1, where, listening.window
    ).commit()
    listening.qtbot.wait(1)
    assert listening.screens.session.page == Page.Home


@requirement("A28")
def test_a28_the_countdown_is_said_and_a_key_gives_the_time_back(ears, listening, speech):
    ears.press(HELP)
    assert listening.screens.session.moreTime
    listening.screens.session.warn()
    assert "Tout sera effacé dans 60 secondes" in speech.heard[-1]
    ears.press(NEXT)
    assert listening.screens.session.secondsLeft == 0


@requirement("A28")
def test_a28_the_countdown_is_said_to_who_has_no_voice_too_until_somebody_is_there(
    listening, speech
):
    listening.touch("wakeButton")
    listening.screens.session.warn()
    assert [said.split(".")[0] for said in speech.heard] == [
        "Vous êtes toujours là\u00a0? Tout sera effacé dans 20 secondes"
    ]
    listening.find("stayButton")
    listening.touch("stayButton")
    assert not speech.talking
    assert not listening.screens.speech.active


@requirement("A28")
@pytest.mark.usefixtures("jack")
def test_a28_a_town_hall_may_keep_the_countdown_silent(open_kiosk, speech):
    kiosk = open_kiosk(KIOSK_SPEECH__WARNING="false")
    kiosk.touch("wakeButton")
    kiosk.screens.session.warn()
    kiosk.find("idleWarning")
    assert speech.heard == []


@requirement("A10")
def test_a10_a_wrong_code_is_said_with_what_to_do(ears, listening):
    ears.press(HELP)
    ears.choose("Suivre mon dépôt")
    ears.choose("Code du ticket")
    ears.spell("ab2cab2cab2cd")
    ears.press(BACK)
    ears.choose("Voir mon dépôt")
    heard = ears.wait_until("Ce code n’ouvre rien")
    assert "Vérifiez chaque signe" in heard
    assert listening.screens.session.page == Page.Code


@requirement("A19")
def test_a19_the_bar_says_that_the_voice_is_on_in_words_in_shape_and_aloud(listening, speech):
    listening.touch("wakeButton")
    button = listening.find("listenButton")
    assert (button.property("text"), button.property("on")) == ("Écouter", False)
    listening.touch("listenButton")
    assert speech.heard[0].startswith("La voix est en marche")
    assert (button.property("text"), button.property("on")) == ("Voix en marche", True)
    listening.touch("listenButton")
    assert speech.heard[-1].startswith("Voix en marche. bouton")
    listening.touch("listenButton")
    assert speech.heard[-1] == "La voix est arrêtée."
    assert not button.property("on")
