import QtQuick
import QtQuick.Layouts
import kiosk.views.controls
import kiosk.views.style

// Words under a title, in a card that grows as far as the page allows and then scrolls.
Card {
    id: root

    required property string title
    required property string words

    Accessible.name: root.title
    Accessible.description: root.words
    Layout.alignment: Qt.AlignTop
    Layout.fillHeight: true
    Layout.fillWidth: true
    Layout.maximumHeight: implicitHeight

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.tightGap

        LabelText {
            color: Theme.contribution
            text: root.title
            Layout.fillWidth: true
        }

        Flickable {
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            contentHeight: body.height
            implicitHeight: body.implicitHeight
            Layout.fillHeight: true
            Layout.fillWidth: true

            BodyText {
                id: body

                text: root.words
                width: parent.width
            }
        }
    }
}
