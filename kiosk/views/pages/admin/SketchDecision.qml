import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// Admissible or not, and why: the holder reads the reason. For a few seconds it can be taken back.
ColumnLayout {
    id: root

    required property AdmissionModel admission
    required property bool decides
    readonly property OpenedSketch opened: admission.opened
    readonly property bool waits: opened.sketchState === "submitted"
    readonly property var names: ({
            admissible: qsTr("Recevable"),
            inadmissible: qsTr("Non recevable")
        })
    readonly property var refusals: ({
            Conflict: qsTr("Cette ébauche a changé, ou le jury l’a choisie. Relisez-la."),
            ContactElsewhere: qsTr("Ce contact a quitté la borne. Ouvrez-le sur le poste d’où l’on rappelle."),
            Forbidden: qsTr("Votre rôle ne permet pas de décider."),
            NoContact: qsTr("Aucun contact à voir."),
            NothingSaid: qsTr("Il faut une raison : le porteur la lira.")
        })

    spacing: Theme.tightGap

    Connections {
        function onDecided() {
            words.text = ""
        }

        target: root.admission
    }

    DeskRefusal {
        objectName: "admissionRefusal"
        refusal: root.admission.refusal
        said: root.refusals
        Layout.fillWidth: true
    }

    Notice {
        objectName: "undoNotice"
        actionButton.objectName: "undoButton"
        actionText: qsTr("Annuler · %1 s").arg(root.admission.latest.seconds)
        color: Theme.projectSoft
        iconName: "check"
        padding: Theme.padding * 0.4
        title: root.names[root.admission.latest.done] ?? ""
        tone: Theme.project
        visible: root.admission.latest.seconds > 0
        Layout.fillWidth: true

        onActionTriggered: root.admission.undo()
    }

    BodyText {
        objectName: "decisionText"
        text: qsTr("%1 : %2").arg(root.names[root.opened.sketchState] ?? "").arg(root.opened.reason)
        visible: root.opened.reason.length > 0
        Layout.fillWidth: true
    }

    TextEditor {
        id: words

        objectName: "reasonEditor"
        label: qsTr("La raison, au regard des critères")
        placeholderText: qsTr("Pourquoi ? Le porteur lira cette raison.")
        tone: Theme.sketch
        visible: root.decides && root.waits
        Layout.fillWidth: true
        Layout.preferredHeight: 3.4 * Theme.bodySize
    }

    RowLayout {
        spacing: Theme.gap
        visible: root.decides && root.waits

        KioskButton {
            objectName: "refuseButton"
            enabled: words.length > 0
            iconName: "x"
            kind: KioskButton.Secondary
            text: qsTr("Non recevable")
            Layout.fillWidth: true

            onClicked: root.admission.decide(words.text, false)
        }

        KioskButton {
            objectName: "admitButton"
            enabled: words.length > 0
            iconName: "check"
            text: qsTr("Recevable")
            tone: Theme.project
            Layout.fillWidth: true

            onClicked: root.admission.decide(words.text, true)
        }
    }
}
