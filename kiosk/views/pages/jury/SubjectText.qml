import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// What is graded, without who proposed it. What is too long is turned with a finger or with the arrows.
Flickable {
    id: root

    required property BallotModel ballot

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: words.implicitHeight
    flickableDirection: Flickable.VerticalFlick
    implicitHeight: words.implicitHeight

    ColumnLayout {
        id: words

        spacing: Theme.gap
        width: root.width

        TitleText {
            objectName: "subjectTitle"
            text: root.ballot.title
            textFormat: Text.PlainText
            Layout.fillWidth: true
        }

        HeadingText {
            font.weight: Font.Normal
            text: root.ballot.sentence
            textFormat: Text.PlainText
            Layout.fillWidth: true
        }

        BodyText {
            color: Theme.soft
            text: root.ballot.detail
            textFormat: Text.PlainText
            visible: text.length > 0
            Layout.fillWidth: true
        }
    }
}
