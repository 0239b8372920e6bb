pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The directory of the partners on the left, the one that is open on the right.
GridLayout {
    id: root

    required property DirectoryModel directory

    columnSpacing: Theme.padding
    columns: Theme.portrait ? 1 : 2
    rowSpacing: Theme.gap

    Component.onCompleted: directory.refresh()
    Component.onDestruction: directory.giveUp()

    ColumnLayout {
        spacing: Theme.gap
        visible: !(Theme.portrait && root.directory.editing)
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredWidth: 1

        KioskButton {
            objectName: "newPartnerButton"
            enabled: !root.directory.editing
            iconName: "users-round"
            text: qsTr("Nouveau partenaire")
            tone: Theme.project
            Layout.fillWidth: true

            onClicked: root.directory.edit("")
        }

        BodyText {
            objectName: "noPartner"
            color: Theme.soft
            text: qsTr("L’annuaire est vide.")
            visible: partners.count === 0
            Layout.fillWidth: true
        }

        CardList {
            id: partners

            objectName: "partnerList"
            enabled: !root.directory.editing
            model: root.directory.rows
            opacity: enabled ? 1 : Theme.disabledOpacity
            Layout.fillHeight: true
            Layout.fillWidth: true

            delegate: PartnerLine {
                required property int index

                objectName: `partner${index}`
                width: ListView.view.width

                onClicked: root.directory.edit(partnerId)
            }
        }
    }

    Loader {
        active: root.directory.editing
        visible: active
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredWidth: 1

        sourceComponent: FormPage {
            PartnerEditor {
                directory: root.directory
            }
        }
    }

    BodyText {
        color: Theme.soft
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Choisissez un partenaire pour lire son contact, ou ajoutez-en un.")
        verticalAlignment: Text.AlignVCenter
        visible: !root.directory.editing && !Theme.portrait
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredWidth: 1
    }
}
