pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// What became of a deposit, and what its bearer can do. Never the message itself.
VisitorPage {
    id: root

    required property SessionModel session
    required property FollowUpModel followUp
    required property SketchModel sketch
    property string asking
    property bool erased: false
    property bool failed: false
    property bool feedback: false
    property bool candidacy: false
    property bool proposed: false
    property bool isSeat: false
    // Letters that the town hall wrote; half a lying screen holds 300 of them.
    readonly property int letters: followUp.explanation.length + followUp.answer.length + followUp.changed.length + (followUp.news.fate.length > 0 ? 80 + followUp.news.letters : 0)
    readonly property bool told: letters > 0

    brief: true
    emblem: "ticket"
    emblemTone: Theme.followUp
    ground: Theme.followUpSoft
    wordy: letters > 300

    // Kept aside: once erased, the model knows nothing any more.
    Component.onCompleted: {
        feedback = followUp.subject === "feedback"
        candidacy = followUp.subject === "candidacy"
        proposed = followUp.subject === "sketch"
        isSeat = followUp.subject === "registration"
    }

    Connections {
        function onWithdrawn() {
            root.asking = ""
        }

        function onErased() {
            root.asking = ""
            root.erased = true
        }

        function onFailed() {
            root.failed = true
        }

        target: root.followUp
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        ReadingPart {
            page: root
            Layout.fillWidth: true

            StateTitle {
                erased: root.erased
                followUp: root.followUp
                Layout.fillWidth: true
            }

            BodyText {
                text: root.isSeat ? qsTr("Votre place est libre, le code n’existe plus.") : root.proposed ? qsTr("Vos réponses, le dessin, le contact et le code n’existent plus.") : root.candidacy ? qsTr("Vos réponses, le contact et le code n’existent plus.") : root.feedback ? qsTr("Le texte, le contact et le code n’existent plus. Il ne reste qu’un nombre dans nos comptes.") : qsTr("Le texte, le lieu et le code n’existent plus. Il ne reste qu’un nombre dans nos comptes.")
                visible: root.erased
                Layout.fillWidth: true
            }

            GridLayout {
                columnSpacing: Theme.gap
                columns: Theme.portrait || !root.told ? 1 : 2
                rowSpacing: Theme.gap
                Layout.fillWidth: true

                FollowUpCard {
                    followUp: root.followUp
                    visible: !root.erased
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                }

                FollowUpTold {
                    feedback: root.feedback
                    followUp: root.followUp
                    visible: root.told
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                }
            }

            Notice {
                iconName: "triangle-alert"
                text: qsTr("Rien n’a changé. Réessayez dans un instant, ou parlez-en à l’accueil.")
                title: qsTr("La borne n’a pas pu le faire")
                visible: root.failed
                Layout.fillWidth: true
            }
        }

        Item {
            Layout.fillHeight: true
        }

        KioskButton {
            objectName: "resumeButton"
            iconAfter: true
            iconName: "arrow-right"
            text: qsTr("Continuer mon projet")
            tone: Theme.sketch
            visible: root.followUp.isDraft && root.asking.length === 0 && !root.erased
            Layout.fillWidth: true

            onClicked: root.sketch.resume(root.followUp.subjectId)
        }

        FollowUpActions {
            asking: root.asking
            followUp: root.followUp
            visible: !root.erased
            Layout.fillWidth: true

            onAsked: what => root.asking = what
        }

        KioskButton {
            objectName: "finishButton"
            iconName: "check"
            text: qsTr("J’ai fini")
            tone: Theme.project
            visible: root.asking.length === 0
            Layout.fillWidth: true

            onClicked: root.session.leave()
        }
    }
}
