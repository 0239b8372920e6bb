import QtQuick
import QtTest
import kiosk.views.controls
import kiosk.views.style

Item {
    id: root

    width: 1000
    height: 1000

    TextEditor {
        id: editor

        width: 900
        height: 400
        counterText: "0 / 600"
        label: "Votre message"
    }

    TextField {
        id: field

        y: 500
        width: 600
        placeholderText: "Votre code"
    }

    TestCase {

        // qmllint disable shadow
        function init() {
            editor.height = 400
            editor.text = ""
            field.clear()
        }

        function test_markup_is_text_like_any_other() {
            editor.text = "<b>Bonjour</b>"
            compare(editor.length, 14)
        }

        function test_the_line_being_typed_stays_in_sight_when_room_is_taken() {
            editor.forceActiveFocus()
            editor.text = "une ligne\n".repeat(12)
            editor.cursorPosition = editor.length
            editor.height = 200
            waitForRendering(editor)
            const area = root.Window.activeFocusItem as TextEdit
            const cursor = area.cursorRectangle
            const bottom = area.mapToItem(editor, 0, cursor.y + cursor.height).y
            verify(bottom <= editor.height, "the cursor ends at " + bottom)
        }

        function test_a_field_that_is_typed_in_has_a_thick_coloured_border() {
            editor.forceActiveFocus()
            compare((field.background as Rectangle).border.width, Theme.lineWidth)
            field.forceActiveFocus()
            compare((field.background as Rectangle).border.width, Theme.lineWidth + Theme.focusWidth)
            verify(Qt.colorEqual((field.background as Rectangle).border.color, field.tone))
        }

        function test_a_finger_that_sweeps_over_a_field_selects_nothing() {
            field.text = "K7F2-9QMD"
            mouseDrag(field, 40, field.height / 2, 200, 0)
            compare(field.selectedText, "")
        }

        function test_a_field_is_named_by_its_label_or_by_what_it_asks_for() {
            compare(field.Accessible.name, "Votre code")
            field.label = "Code du ticket"
            compare(field.Accessible.name, "Code du ticket")
        }

        name: "Fields"
        when: windowShown
    }
}
