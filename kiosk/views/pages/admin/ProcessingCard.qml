import QtQuick
import QtQuick.Layouts
import kiosk.views.controls
import kiosk.views.style

// One line of the register of processing.
Card {
    id: root

    required property string title
    required property string kept
    required property string purpose
    required property string basis
    required property string duration
    required property string readers
    required property string protection

    Accessible.name: root.title

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.tightGap * 0.6

        LabelText {
            text: root.title
            Layout.fillWidth: true
        }

        CaptionText {
            text: qsTr("Quoi : %1").arg(root.kept)
            Layout.fillWidth: true
        }

        CaptionText {
            text: qsTr("Pourquoi : %1").arg(root.purpose)
            Layout.fillWidth: true
        }

        CaptionText {
            text: qsTr("Base : %1").arg(root.basis)
            Layout.fillWidth: true
        }

        CaptionText {
            color: Theme.ink
            text: qsTr("Combien de temps : %1").arg(root.duration)
            Layout.fillWidth: true
        }

        CaptionText {
            text: qsTr("Pour qui : %1").arg(root.readers)
            Layout.fillWidth: true
        }

        CaptionText {
            text: qsTr("Protection : %1").arg(root.protection)
            Layout.fillWidth: true
        }
    }
}
