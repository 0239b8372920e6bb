pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// A new meeting, or what the open one decided.
ColumnLayout {
    id: root

    required property MeetingsModel meetings
    readonly property var refusals: ({
            EndsBeforeStart: qsTr("Ce jour est avant la réunion. Corrigez-le."),
            Forbidden: qsTr("Votre rôle ne permet pas de noter une réunion."),
            NobodyThere: qsTr("Dites qui était là."),
            WrongDay: qsTr("Écrivez le jour comme 24/11/2026."),
            NothingDecided: qsTr("Écrivez la décision en une phrase."),
            NotYetHeld: qsTr("Cette réunion n’a pas encore eu lieu. Corrigez le jour."),
            UnknownMeeting: qsTr("Cette réunion n’est plus là."),
            UnknownProject: qsTr("Choisissez le projet dont on a parlé.")
        })

    spacing: Theme.gap

    HeadingText {
        objectName: "meetingTitle"
        text: root.meetings.isNew ? qsTr("Une réunion a eu lieu") : root.meetings.title
        textFormat: Text.PlainText
        Layout.fillWidth: true
    }

    DeskRefusal {
        objectName: "meetingRefusal"
        refusal: root.meetings.refusal
        said: root.refusals
        Layout.fillWidth: true
    }

    Loader {
        active: root.meetings.isNew
        visible: active
        Layout.fillWidth: true

        sourceComponent: MeetingForm {
            meetings: root.meetings
        }
    }

    Loader {
        active: !root.meetings.isNew
        visible: active
        Layout.fillWidth: true

        sourceComponent: MeetingDecisions {
            meetings: root.meetings
        }
    }

    KioskButton {
        objectName: "closeMeetingButton"
        iconName: "undo-2"
        kind: KioskButton.Secondary
        text: root.meetings.isNew ? qsTr("Renoncer") : qsTr("Fermer")

        onClicked: root.meetings.giveUp()
    }

    Item {
        Layout.fillHeight: true
    }
}
