pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// Which service can act, and the number that it knows the matter by.
FocusScope {
    id: root

    required property ReviewModel review
    readonly property ReviewDraftModel draft: review.draft

    signal gone

    implicitHeight: column.implicitHeight

    Component.onCompleted: service.forceActiveFocus()

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            TextField {
                id: service

                objectName: "serviceField"
                maximumLength: 120
                placeholderText: qsTr("Service (par exemple : Propreté)")
                text: root.draft.service
                tone: Theme.jury
                Layout.fillWidth: true
                Layout.preferredWidth: 2

                Keys.onPressed: event => event.accepted = length === 0 && root.review.redirect(root.draft.recentService(event.text))
                onAccepted: root.review.redirect(text)
                onTextEdited: root.draft.write("service", text)
            }

            TextField {
                objectName: "referenceField"
                maximumLength: 120
                placeholderText: qsTr("Son numéro (facultatif)")
                text: root.draft.reference
                tone: Theme.jury
                Layout.fillWidth: true
                Layout.preferredWidth: 1

                onAccepted: root.review.redirect(service.text)
                onTextEdited: root.draft.write("reference", text)
            }
        }

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            Repeater {
                model: root.draft.services

                KioskButton {
                    required property int index
                    required property string modelData

                    objectName: `service${index}`
                    implicitHeight: Theme.target
                    kind: KioskButton.Secondary
                    text: qsTr("%1. %2").arg(index + 1).arg(modelData)

                    onClicked: root.review.redirect(modelData)
                }
            }

            Item {
                Layout.fillWidth: true
            }

            KioskButton {
                objectName: "confirmRedirectButton"
                enabled: service.length > 0 && !root.review.busy
                text: qsTr("Orienter (Entrée)")
                tone: Theme.project

                onClicked: root.review.redirect(service.text)
            }

            KioskButton {
                objectName: "redirectBackButton"
                kind: KioskButton.Secondary
                text: qsTr("Retour (Échap)")

                onClicked: root.gone()
            }
        }
    }
}
