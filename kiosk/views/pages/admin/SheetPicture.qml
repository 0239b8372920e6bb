pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.pages.visitor
import kiosk.views.style

// What illustrates a project, and how to choose another picture of this machine.
ColumnLayout {
    id: root

    required property SheetDraftModel draft
    readonly property bool illustrated: draft.drawing.length > 0 || draft.picture.length > 0

    spacing: Theme.tightGap

    LabelText {
        text: qsTr("Image")
        Layout.fillWidth: true
    }

    RowLayout {
        spacing: Theme.gap
        visible: !root.draft.files.shown
        Layout.fillWidth: true

        DrawingView {
            path: root.draft.drawing
            picture: root.draft.picture
            radius: Theme.cardRadius
            Layout.preferredHeight: Theme.scaled(260)
            Layout.preferredWidth: Theme.scaled(360)
        }

        Flow {
            spacing: Theme.gap
            Layout.fillWidth: true

            KioskButton {
                objectName: "choosePictureButton"
                iconName: "image"
                kind: KioskButton.Secondary
                text: qsTr("Choisir une image…")

                onClicked: root.draft.files.begin()
            }

            KioskButton {
                objectName: "withoutPictureButton"
                iconName: "trash-2"
                kind: KioskButton.Secondary
                text: qsTr("Sans image")
                visible: root.illustrated

                onClicked: root.draft.withoutPicture()
            }
        }
    }

    Loader {
        active: root.draft.files.shown
        visible: active
        Layout.fillWidth: true

        sourceComponent: FileChooser {
            files: root.draft.files
        }
    }
}
