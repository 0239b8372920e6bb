import QtQuick
import QtQuick.Layouts
import kiosk.views.style
import kiosk.views.controls

// A theme that the jury brought out: its words, whether projects are called for, and what it came from and gave.
Card {
    id: root

    required property int index
    required property string title
    required property string sentence
    required property string themeState
    required property string openUntil
    required property int contributions
    required property int projects
    readonly property bool open: themeState === "open"
    readonly property string closed: openUntil.length > 0 ? qsTr("Appel clos le %1").arg(openUntil) : qsTr("Appel clos")
    readonly property string call: themeState === "forming" ? qsTr("Le jury y travaille") : !open ? closed : openUntil.length > 0 ? qsTr("Appel à projets ouvert jusqu’au %1").arg(openUntil) : qsTr("Appel à projets ouvert")

    // Somebody wants to read the contributions that it came from, to see the projects that it gave, or to propose one.
    signal voicesAsked
    signal projectsAsked
    signal proposalAsked

    Accessible.name: root.title
    Accessible.description: root.sentence

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.tightGap * 1.5

        Chip {
            iconName: root.open ? "pencil" : ""
            text: root.call
            tone: root.open ? Theme.sketch : Theme.jurySoft
            toneText: root.open ? Theme.onStrong : Theme.jury
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
        }

        HeadingText {
            text: root.title
            Layout.fillWidth: true
        }

        CaptionText {
            text: qsTr("Les mots du jury :")
            Layout.fillWidth: true
        }

        BodyText {
            text: qsTr("« %1 »").arg(root.sentence)
            Layout.fillWidth: true
        }

        KioskButton {
            objectName: `themeProposal${root.index}`
            iconName: "pencil"
            text: qsTr("Proposer un projet")
            tone: Theme.sketch
            visible: root.open
            Accessible.description: root.title
            Layout.fillWidth: true
            Layout.topMargin: Theme.tightGap

            onClicked: root.proposalAsked()
        }

        GridLayout {
            columnSpacing: Theme.gap
            columns: root.availableWidth > 24 * Theme.labelSize ? 2 : 1
            rowSpacing: Theme.gap
            uniformCellWidths: true
            Layout.topMargin: Theme.tightGap

            KioskButton {
                kind: KioskButton.Outlined
                objectName: `themeVoices${root.index}`
                text: root.contributions < 2 ? qsTr("Lire %1 contribution").arg(root.contributions) : qsTr("Lire %1 contributions").arg(root.contributions)
                tone: Theme.jury
                visible: root.contributions > 0
                Accessible.description: root.title
                Layout.fillWidth: true

                onClicked: root.voicesAsked()
            }

            KioskButton {
                kind: KioskButton.Outlined
                objectName: `themeProjects${root.index}`
                text: root.projects < 2 ? qsTr("Voir %1 projet").arg(root.projects) : qsTr("Voir %1 projets").arg(root.projects)
                tone: Theme.project
                visible: root.projects > 0
                Accessible.description: root.title
                Layout.fillWidth: true

                onClicked: root.projectsAsked()
            }
        }
    }
}
