import QtQuick
import QtTest
import kiosk.views.controls
import kiosk.views.style

Item {
    id: root

    width: 1000
    height: 1400

    Column {
        spacing: 40

        KioskButton {
            id: button

            text: "Continuer"
        }

        KioskButton {
            id: narrow

            width: Theme.target * 6
            iconName: "check"
            text: "Un texte bien trop long pour une seule ligne"
        }

        Row {
            ChoiceButton {
                id: frustration

                text: "Ça m’agace"
            }

            ChoiceButton {
                id: lack

                text: "Il manque"
            }
        }

        TileButton {
            id: tile

            width: 300
            iconName: "sprout"
            subtitle: "5 dans le stimulateur"
            text: "Les projets"
        }

        BottomBar {
            id: bar

            width: 900

            BarButton {
                id: first

                iconName: "languages"
                text: "Langues"
            }

            BarButton {
                id: last

                iconName: "hand-helping"
                text: "Appeler un agent"
            }
        }
    }

    SignalSpy {
        id: clicks

        signalName: "clicked"
        target: button
    }

    TestCase {

        // qmllint disable shadow
        function init() {
            button.enabled = true
            clicks.clear()
        }

        function test_a_button_acts_when_the_finger_leaves_it() {
            const touch = touchEvent(button)
            touch.press(0, button).commit()
            compare(clicks.count, 0)
            touch.release(0, button).commit()
            compare(clicks.count, 1)
        }

        function test_a_finger_that_slides_off_does_nothing() {
            const touch = touchEvent(button)
            touch.press(0, button).commit()
            touch.move(0, button, button.width + 300, 400).commit()
            touch.release(0, button, button.width + 300, 400).commit()
            compare(clicks.count, 0)
        }

        function test_a_disabled_button_does_nothing_and_looks_so() {
            const usual = String(button.surface)
            button.enabled = false
            mouseClick(button)
            compare(clicks.count, 0)
            verify(String(button.surface) !== usual)
        }

        function test_buttons_are_targets_of_20_mm_with_their_text_for_a_name() {
            for (const control of [button, narrow, frustration, tile, first, last]) {
                verify(control.width >= Theme.target && control.height >= Theme.target, control.text)

                compare(control.Accessible.name, control.text)
            }
        }

        function test_a_long_label_makes_its_button_higher_rather_than_be_cut() {
            verify(narrow.height > Theme.buttonHeight)
            verify(narrow.height >= narrow.contentItem.implicitHeight)
        }

        function test_choosing_an_answer_unchooses_the_other() {
            mouseClick(frustration)
            verify(frustration.checked && frustration.Accessible.checked)
            mouseClick(lack)
            verify(lack.checked && !frustration.checked)
        }

        function test_a_chosen_answer_has_a_check_mark() {
            mouseClick(frustration)
            compare(frustration.iconName, "check")
            compare(lack.iconName, "")
        }

        function test_a_tile_is_never_lower_than_its_words_data() {
            return [
                {
                    tag: "narrow",
                    width: 220
                },
                {
                    tag: "usual",
                    width: 450
                },
                {
                    tag: "wide",
                    width: 950
                }
            ]
        }

        function test_a_tile_is_never_lower_than_its_words(data) {
            tile.width = data.width
            waitForRendering(tile)
            verify(tile.height >= tile.contentItem.implicitHeight + tile.topPadding + tile.bottomPadding)
            verify(tile.titleSize >= Theme.bodySize)
        }

        function test_the_buttons_of_the_bar_share_it_equally() {
            fuzzyCompare(first.width, last.width, 1)
            verify(first.width > 400)
            verify(bar.height >= Theme.barHeight)
        }

        name: "Buttons"
        when: windowShown
    }
}
