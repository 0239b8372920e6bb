import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// Withdraw or erase, each confirmed once before anything changes.
ColumnLayout {
    id: root

    required property FollowUpModel followUp
    required property string asking
    readonly property bool feedback: followUp.subject === "feedback"
    readonly property bool candidacy: followUp.subject === "candidacy"
    readonly property bool proposed: followUp.subject === "sketch"
    readonly property bool isSeat: followUp.subject === "registration"
    readonly property string eraseQuestion: isSeat ? qsTr("Rendre votre place et effacer le code ? Vous ne pourrez plus rien suivre.") : proposed ? qsTr("Effacer vos réponses, le dessin et le code ? Vous ne pourrez plus rien suivre.") : candidacy ? qsTr("Effacer vos réponses, le contact et le code ? Vous ne pourrez plus rien suivre.") : feedback ? qsTr("Effacer le texte, le contact et le code ? Vous ne pourrez plus rien suivre.") : qsTr("Effacer le texte, le lieu et le code ? Vous ne pourrez plus rien suivre.")
    readonly property string withdrawQuestion: isSeat ? qsTr("Rendre votre place ? Quelqu’un d’autre pourra venir.") : proposed ? qsTr("Retirer votre projet ? Votre contact sera effacé. Ceux qui ont donné un avis le liront. Vous pourrez encore suivre votre projet.") : candidacy ? qsTr("Retirer votre candidature ? Votre contact sera effacé, et vous ne siégerez pas.") : feedback ? qsTr("Retirer votre avis ? Votre contact sera effacé. Vous pourrez encore suivre votre avis.") : qsTr("Retirer votre message ? Personne d’autre ne le verra plus. Vous pourrez encore le suivre.")

    signal asked(string what)

    spacing: Theme.gap

    GridLayout {
        columnSpacing: Theme.gap
        columns: Theme.cramped ? 1 : 2
        rowSpacing: Theme.gap
        visible: root.asking.length === 0

        KioskButton {
            objectName: "withdrawButton"
            iconName: "undo-2"
            kind: KioskButton.Secondary
            text: qsTr("Retirer")
            visible: root.followUp.state !== "withdrawn"
            Layout.fillWidth: true

            onClicked: root.asked("withdraw")
        }

        KioskButton {
            objectName: "eraseButton"
            iconName: "trash-2"
            kind: KioskButton.Secondary
            text: qsTr("Tout effacer")
            Layout.fillWidth: true

            onClicked: root.asked("erase")
        }
    }

    BodyText {
        text: root.asking === "erase" ? root.eraseQuestion : root.withdrawQuestion
        visible: root.asking.length > 0
        Layout.fillWidth: true
    }

    RowLayout {
        layoutDirection: Theme.actionDirection
        spacing: Theme.gap
        visible: root.asking.length > 0

        KioskButton {
            objectName: "cancelButton"
            kind: KioskButton.Secondary
            text: qsTr("Non, garder")
            Layout.fillWidth: true

            onClicked: root.asked("")
        }

        KioskButton {
            objectName: "confirmButton"
            enabled: !root.followUp.busy
            text: root.asking === "erase" ? qsTr("Oui, effacer") : qsTr("Oui, retirer")
            Layout.fillWidth: true

            onClicked: root.asking === "erase" ? root.followUp.erase() : root.followUp.withdraw()
        }
    }
}
