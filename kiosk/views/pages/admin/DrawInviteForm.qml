import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// How many are invited, and when the beacon speaks: announced at the second touch, for good.
ColumnLayout {
    id: root

    required property DrawInvitationsModel invitations
    required property string path
    required property bool ready
    property bool sure: false

    signal announced

    spacing: Theme.gap

    onPathChanged: sure = false

    GridLayout {
        columnSpacing: Theme.gap
        columns: Theme.portrait ? 1 : 2
        rowSpacing: Theme.gap
        uniformCellWidths: true
        Layout.fillWidth: true

        TextField {
            id: count

            objectName: "inviteCountField"
            inputMethodHints: Qt.ImhDigitsOnly | Qt.ImhNoPredictiveText
            maximumLength: 5
            placeholderText: qsTr("Invitations, comme 500")
            tone: Theme.jury
            Layout.fillWidth: true

            onTextChanged: root.sure = false
        }

        TextField {
            id: moment

            objectName: "inviteMomentField"
            maximumLength: 16
            placeholderText: qsTr("Tirage, 01/12/2026 18:00")
            tone: Theme.jury
            Layout.fillWidth: true

            onTextChanged: root.sure = false
        }
    }

    KioskButton {
        objectName: "announceButton"
        enabled: root.ready && count.length > 0 && moment.length > 0
        iconName: "megaphone"
        kind: root.sure ? KioskButton.Primary : KioskButton.Outlined
        text: root.invitations.busy ? qsTr("Un instant…") : root.sure ? qsTr("Oui, annoncer : plus rien ne changera") : qsTr("Annoncer")
        tone: Theme.jury
        Layout.fillWidth: true

        onClicked: {
            if (root.sure) {
                root.invitations.announce(root.path, count.text, moment.text)
                root.announced()
            }
            root.sure = !root.sure
        }
    }
}
