pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// An élu's own opinion: what it is in one word, and why. What is typed stays until it is kept.
ColumnLayout {
    id: root

    required property ProjectBoardModel board
    required property Wording wording
    readonly property OpenedSubject opened: board.opened
    readonly property string subjectId: opened.subjectId
    readonly property string given: opened.stance
    property string stance
    readonly property var refusals: ({
            Conflict: qsTr("Vous l’avez changé sur un autre poste : c’est l’avis ci-dessus. Votre texte est gardé."),
            Forbidden: qsTr("Seuls les élus donnent un avis."),
            NoReasons: qsTr("Dites pourquoi : un avis a toujours ses raisons."),
            UnknownSubject: qsTr("Ce projet ou ce thème n’est plus là.")
        })

    function recall() {
        stance = opened.stance
        reasons.text = opened.reasons
    }

    spacing: Theme.gap

    Component.onCompleted: recall()
    onSubjectIdChanged: recall()

    HeadingText {
        font.pixelSize: Theme.bodySize
        text: root.given.length > 0 ? qsTr("Modifier votre avis (l’ancien reste lisible)") : qsTr("Donner votre avis")
        Layout.fillWidth: true
    }

    Flow {
        spacing: Theme.tightGap
        Layout.fillWidth: true

        Repeater {
            model: ["favourable", "reserved", "unfavourable"]

            ChoiceButton {
                required property string modelData

                objectName: `${modelData}Stance`
                checked: root.stance === modelData
                text: root.wording.stances[modelData]
                tone: Theme.jury

                onClicked: root.stance = modelData
            }
        }
    }

    TextEditor {
        id: reasons

        objectName: "reasonsField"
        counterText: length > root.board.longestReasons ? qsTr("%1 signes de trop").arg(length - root.board.longestReasons) : ""
        label: qsTr("Vos raisons")
        placeholderText: qsTr("Vos raisons, que les agents et le jury liront")
        tone: Theme.jury
        Layout.fillWidth: true
        Layout.minimumHeight: implicitHeight
    }

    DeskRefusal {
        objectName: "opinionRefusal"
        refusal: root.board.refusal
        said: root.refusals
        Layout.fillWidth: true
    }

    KioskButton {
        objectName: "giveOpinionButton"
        enabled: root.stance.length > 0 && reasons.length > 0 && reasons.length <= root.board.longestReasons
        iconName: "check"
        text: root.given.length > 0 ? qsTr("Remplacer l’avis") : qsTr("Donner cet avis")
        tone: Theme.jury
        Layout.alignment: Qt.AlignLeft

        onClicked: root.board.giveOpinion(root.stance, reasons.text)
    }
}
