import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The ticket on the screen: the QR code to photograph, and the code to type.
Card {
    id: root

    required property TicketModel ticket
    required property SpeechModel speech
    // It does not depend on the height of the sheet, which depends on the words beside it, which depend on its width.
    readonly property real largestCode: Math.min(0.42 * sheet.width, Theme.scaled(480))
    readonly property real largestUpright: Theme.scaled(speech.active ? 480 : Theme.largeText ? 580 : 720)
    readonly property int alignment: Theme.portrait ? Text.AlignHCenter : Text.AlignLeft

    GridLayout {
        id: sheet

        anchors.fill: parent
        columnSpacing: Theme.margin
        columns: Theme.portrait ? 1 : 2
        rowSpacing: Theme.gap

        QrCode {
            modules: root.ticket.qrSize
            path: root.ticket.qrPath
            Layout.alignment: Qt.AlignCenter
            Layout.fillHeight: true
            Layout.maximumHeight: Layout.preferredHeight
            Layout.minimumHeight: Theme.mm(35)
            Layout.preferredHeight: Theme.portrait ? root.largestUpright : root.largestCode
            Layout.preferredWidth: height
        }

        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            BodyText {
                horizontalAlignment: root.alignment
                text: qsTr("Photographiez ce code : c’est votre seule clé.")
                Layout.fillWidth: true
            }

            HeadingText {
                // Whoever hears it can open the deposit.
                readonly property bool privateText: true

                objectName: "codeText"
                font.letterSpacing: Theme.tightGap * 0.2
                horizontalAlignment: root.alignment
                text: root.ticket.code
                Layout.fillWidth: true
            }

            AppointmentText {
                horizontalAlignment: root.alignment
                text: root.ticket.appointment
            }

            LabelText {
                objectName: "volunteerText"
                horizontalAlignment: root.alignment
                text: qsTr("Votre numéro dans la liste : %1").arg(root.ticket.volunteer)
                visible: root.ticket.volunteer.length > 0
                Layout.fillWidth: true
            }

            CaptionText {
                objectName: "saltText"
                horizontalAlignment: root.alignment
                text: qsTr("Votre preuve : %1").arg(root.ticket.salt)
                visible: root.ticket.salt.length > 0
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            BodyText {
                color: Theme.soft
                font.pixelSize: Theme.labelSize
                horizontalAlignment: root.alignment
                text: qsTr("À taper sur %1, ou à cette borne.").arg(root.ticket.address)
                Layout.fillWidth: true
            }
        }
    }
}
