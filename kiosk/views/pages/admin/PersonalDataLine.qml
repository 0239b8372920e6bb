pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// Personal data found in the text: hidden until asked for, and one key to mask them for good.
RowLayout {
    id: root

    required property ReviewItemModel item
    required property Wording names
    required property bool decides
    readonly property bool found: item.personalData.length > 0
    readonly property string foundNames: item.personalData.map(it => names.personalData[it]).join(", ")

    signal maskAsked

    spacing: Theme.gap
    visible: found || item.masked

    LabelText {
        objectName: "personalDataFound"
        color: Theme.jury
        text: root.found && root.item.origin.length > 0 ? qsTr("Donnée personnelle ? %1. Elle se masque à la borne.").arg(root.foundNames) : root.found ? qsTr("Donnée personnelle ? %1").arg(root.foundNames) : qsTr("Une partie est masquée ; l’original est gardé.")
        Layout.fillWidth: true
    }

    KioskButton {
        objectName: "revealButton"
        iconName: root.item.revealed ? "eye-off" : "eye"
        kind: KioskButton.Secondary
        text: root.item.revealed ? qsTr("Cacher (V)") : qsTr("Voir (V)")
        visible: root.found

        onClicked: root.item.reveal()
    }

    KioskButton {
        objectName: "maskButton"
        kind: KioskButton.Secondary
        text: qsTr("Masquer (M)")
        visible: root.found && root.decides && root.item.origin.length === 0

        onClicked: root.maskAsked()
    }
}
