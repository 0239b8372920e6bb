pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.pages.visitor
import kiosk.views.style

// The photo of a note: chosen on this machine, or taken away.
ColumnLayout {
    id: root

    required property TrialModel trial

    spacing: Theme.tightGap

    RowLayout {
        spacing: Theme.gap
        visible: !root.trial.files.shown
        Layout.fillWidth: true

        DrawingView {
            path: ""
            picture: root.trial.picture
            radius: Theme.cardRadius
            visible: root.trial.picture.length > 0
            Layout.preferredHeight: Theme.scaled(200)
            Layout.preferredWidth: Theme.scaled(280)
        }

        Flow {
            spacing: Theme.gap
            Layout.fillWidth: true

            KioskButton {
                objectName: "choosePhotoButton"
                iconName: "image"
                kind: KioskButton.Secondary
                text: qsTr("Choisir une photo…")

                onClicked: root.trial.files.begin()
            }

            KioskButton {
                objectName: "withoutPhotoButton"
                iconName: "trash-2"
                kind: KioskButton.Secondary
                text: qsTr("Sans photo")
                visible: root.trial.picture.length > 0

                onClicked: root.trial.withoutPicture()
            }
        }
    }

    CaptionText {
        text: qsTr("Personne ne doit y être reconnu sans son accord.")
        visible: root.trial.picture.length > 0
        Layout.fillWidth: true
    }

    Loader {
        active: root.trial.files.shown
        visible: active
        Layout.fillWidth: true

        sourceComponent: FileChooser {
            files: root.trial.files
        }
    }
}
