import QtQuick
import QtTest
import kiosk.views.controls
import kiosk.views.style

Item {
    id: root

    width: 1000
    height: 1400

    StepBar {
        id: stepBar

        width: 900
        current: 1
        steps: ["Quoi", "Où", "Relire", "Ticket"]
    }

    ProcessRail {
        id: rail

        y: 200
        width: 950
    }

    Notice {
        id: notice

        y: 500
        width: 900
        actionText: "Moi aussi"
        iconName: "thumbs-up"
        text: "« Éclairage insuffisant »"
        title: "12 habitants l’ont déjà dit"
    }

    Icon {
        id: icon

        y: 900
        LayoutMirroring.enabled: true
        name: "arrow-left"
    }

    BodyText {
        id: body

        y: 1000
        width: 300
        text: "<img src=x> est du texte, et il passe à la ligne."
    }

    SignalSpy {
        id: actions

        signalName: "actionTriggered"
        target: notice
    }

    TestCase {
        function test_the_steps_say_where_the_visitor_is() {
            compare(stepBar.Accessible.name, "Étape 2 sur 4 : Où")
        }

        function test_the_rail_has_two_rows_where_its_labels_would_not_fit() {
            compare(rail.columns, 6)
            rail.width = 400
            compare(rail.columns, 3)
        }

        function test_a_notice_puts_its_action_below_its_words_when_it_is_narrow() {
            const beside = notice.implicitHeight
            verify(notice.actionButton.x > notice.width / 2)
            notice.width = 480
            waitForRendering(notice)
            verify(notice.actionButton.x < notice.width / 2)
            verify(notice.implicitHeight > beside)
        }

        function test_a_notice_passes_on_its_action() {
            mouseClick(notice.actionButton)
            compare(actions.count, 1)
        }

        function test_every_icon_has_a_path_that_starts_at_a_point() {
            const names = Object.keys(Icons).filter(key => key.endsWith("Path"))
            verify(names.length > 50)
            for (const name of names)
                verify(/^M ?-?[\d.]+/.test(Icons[name]), name)
        }

        function test_an_icon_is_found_by_its_lucide_name() {
            compare(Icons.path("message-circle-warning"), Icons.messageCircleWarningPath)
            compare(Icons.path("volume-2"), Icons.volume2Path)
        }

        function test_an_arrow_turns_round_in_right_to_left_languages() {
            verify(icon.turned)
            icon.name = "check"
            verify(!icon.turned)
        }

        function test_text_is_plain_and_grows_instead_of_being_cut() {
            compare(body.textFormat, Text.PlainText)
            verify(!body.truncated && body.lineCount > 1 && body.height >= body.contentHeight)
        }

        name: "Shapes"
        when: windowShown
    }
}
