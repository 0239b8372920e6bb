pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// A call for projects: what the jury asks for, until when, what is admissible; and the way to propose.
AnswersPage {
    id: root

    required property SketchModel sketch
    readonly property InvitationModel invitation: sketch.invitation

    doneEnabled: invitation.isOpen
    doneText: invitation.isOpen ? qsTr("Commencer") : qsTr("L’appel est clos")
    emblem: "pencil"
    emblemTone: Theme.sketch
    ground: Theme.sketchSoft
    sentence: qsTr("%1 questions, une à la fois. Vos réponses sont gardées à chaque pas.").arg(sketch.answers.ranks)
    title: qsTr("Proposer un projet")
    tone: Theme.sketch

    heading: KioskButton {
        iconName: "ticket"
        kind: KioskButton.Secondary
        objectName: "codeButton"
        text: qsTr("J’ai déjà un code")
        Layout.fillWidth: true

        onClicked: root.session.open(SessionModel.Code)
    }

    onDone: sketch.start()

    Card {
        Layout.fillWidth: true

        ColumnLayout {
            anchors.fill: parent
            spacing: Theme.gap

            Chip {
                iconName: "pencil"
                text: root.invitation.lastDay.length > 0 ? qsTr("Jusqu’au %1, %2").arg(root.invitation.lastDay).arg(root.invitation.lastTime) : qsTr("Appel à projets ouvert")
                tone: Theme.sketch
                toneText: Theme.onStrong
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
            }

            HeadingText {
                objectName: "themeTitle"
                text: root.invitation.theme
                Layout.fillWidth: true
            }

            BodyText {
                text: qsTr("« %1 »").arg(root.invitation.sentence)
                Layout.fillWidth: true
            }
        }
    }

    Card {
        visible: root.invitation.criteria.length > 0
        Layout.fillWidth: true

        ColumnLayout {
            anchors.fill: parent
            spacing: Theme.tightGap

            LabelText {
                text: qsTr("Pour être recevable, un projet :")
                Layout.fillWidth: true
            }

            Repeater {
                model: root.invitation.criteria

                BodyText {
                    required property string modelData

                    text: qsTr("– %1").arg(modelData)
                    Layout.fillWidth: true
                }
            }
        }
    }

    BodyText {
        color: Theme.soft
        font.pixelSize: Theme.labelSize
        text: qsTr("Un agent dit s’il est recevable, et pourquoi. Ensuite, le jury choisit.")
        Layout.fillWidth: true
    }
}
