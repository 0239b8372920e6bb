pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// « Vous avez dit, nous avons fait »: what the hall shows on the left, one to write or to correct on the right.
GridLayout {
    id: root

    required property FulfilmentsModel told

    columnSpacing: Theme.padding
    columns: Theme.portrait ? 1 : 2
    rowSpacing: Theme.gap

    Component.onCompleted: told.refresh()

    ColumnLayout {
        spacing: Theme.gap
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredWidth: 5

        TitleText {
            text: qsTr("Nous avons fait")
            Layout.fillWidth: true
        }

        BodyText {
            color: Theme.soft
            text: entries.count > 0 ? qsTr("Les trois plus récentes passent sur l’écran d’accueil de la borne.") : qsTr("Rien n’est encore montré dans le hall.")
            Layout.fillWidth: true
        }

        CardList {
            id: entries

            objectName: "toldList"
            model: root.told.rows
            Layout.fillHeight: true
            Layout.fillWidth: true

            delegate: ToldCard {
                width: ListView.view.width

                onCorrectionAsked: editor.correct(entryId, said, done)
                onRemovalAsked: root.told.remove(entryId)
            }
        }
    }

    ToldEditor {
        id: editor

        told: root.told
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        Layout.preferredWidth: 4
    }
}
