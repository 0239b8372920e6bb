pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// Open data on their way out, and what left before, with its purpose.
GridLayout {
    id: root

    required property DataModel openData
    readonly property var formatNames: ({
            decidim: qsTr("Propositions Decidim"),
            "open-data": qsTr("Données ouvertes"),
            pabulib: qsTr("Votes du jury (Pabulib)")
        })

    columnSpacing: Theme.padding
    columns: Theme.portrait ? 1 : 2
    rowSpacing: Theme.gap

    Component.onCompleted: openData.refresh()

    ColumnLayout {
        spacing: Theme.gap
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredWidth: 4

        BodyText {
            color: Theme.soft
            text: exported.count > 0 ? qsTr("Ce qui est déjà sorti, et pourquoi :") : qsTr("Rien n’est encore sorti d’ici.")
            Layout.fillWidth: true
        }

        CardList {
            id: exported

            objectName: "exportList"
            model: root.openData.rows
            Layout.fillHeight: true
            Layout.fillWidth: true

            delegate: ExportedCard {
                formatNames: root.formatNames
                width: ListView.view.width
            }
        }
    }

    ExportCard {
        formatNames: root.formatNames
        openData: root.openData
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        Layout.preferredWidth: 5
    }
}
