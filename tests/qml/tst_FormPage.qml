import QtQuick
import QtTest
import kiosk.views.pages.admin
import kiosk.views.style

Item {
    id: root

    width: 200
    height: 200

    FormPage {
        id: page

        anchors.fill: parent

        Item {
            implicitHeight: 300
        }
    }

    TestCase {

        // A layer is black where nothing is painted: what a tall form that grew short leaves below it.
        function test_past_the_end_of_a_form_stands_paper() {
            page.contentY = 250
            compare(grabImage(root).pixel(100, 150), Theme.paper)
        }

        name: "FormPage"
        when: windowShown
    }
}
