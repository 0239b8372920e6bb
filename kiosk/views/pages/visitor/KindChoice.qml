import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The three kinds of a contribution, one under the other where the words are large.
GridLayout {
    id: root

    required property DepositModel deposit

    columnSpacing: Theme.gap
    columns: Theme.largeText && width < 19 * Theme.labelSize ? 1 : 3
    rowSpacing: Theme.gap

    ChoiceButton {
        objectName: "frustrationChoice"
        checked: root.deposit.kind === "frustration"
        text: qsTr("Ça m’agace")
        Layout.fillWidth: true

        onClicked: root.deposit.chooseKind("frustration")
    }

    ChoiceButton {
        objectName: "lackChoice"
        checked: root.deposit.kind === "lack"
        text: qsTr("Il manque")
        Layout.fillWidth: true

        onClicked: root.deposit.chooseKind("lack")
    }

    ChoiceButton {
        objectName: "desireChoice"
        checked: root.deposit.kind === "desire"
        text: qsTr("J’aimerais")
        Layout.fillWidth: true

        onClicked: root.deposit.chooseKind("desire")
    }
}
