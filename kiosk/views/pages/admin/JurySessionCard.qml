import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The session: opening one, giving the screen to jurors, opening and closing the vote.
Card {
    id: root

    required property JuryModel jury
    readonly property bool forTheme: jury.purpose === "theme"
    readonly property var steps: ({
            gathering: forTheme ? qsTr("Les jurés trient et groupent les contributions.") : qsTr("Les jurés arrivent."),
            voting: qsTr("Le vote est ouvert."),
            closed: qsTr("Le vote est clos. Le résultat n’est pas encore public."),
            published: qsTr("Le résultat est public.")
        })

    borderColor: jury.running ? Theme.jury : Theme.line

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        HeadingText {
            text: root.jury.phase === "" ? qsTr("Ouvrir une séance") : root.forTheme ? qsTr("Séance : former le thème") : qsTr("Séance : choisir des projets")
            Layout.fillWidth: true
        }

        BodyText {
            objectName: "sessionStep"
            text: root.steps[root.jury.phase] ?? ""
            visible: text.length > 0
            Layout.fillWidth: true
        }

        LabelText {
            objectName: "sessionCounts"
            color: root.jury.quorum ? Theme.project : Theme.contribution
            text: root.jury.phase === "voting" ? qsTr("%1 jurés sur %2 ont tout noté · %3 choix").arg(root.jury.finished).arg(root.jury.seats).arg(root.jury.subjects) : qsTr("%1 jurés sur %2 sont venus · quorum %3 · %4 choix").arg(root.jury.present).arg(root.jury.seats).arg(root.jury.quorum ? qsTr("atteint") : qsTr("pas atteint")).arg(root.jury.subjects)
            visible: root.jury.running
            Layout.fillWidth: true
        }

        KioskButton {
            objectName: "openRoomButton"
            iconName: "log-out"
            text: qsTr("Séance du jury : donner l’écran aux jurés")
            tone: Theme.jury
            visible: root.jury.running || root.jury.phase === "closed"
            Layout.fillWidth: true

            onClicked: root.jury.openRoom()
        }

        KioskButton {
            objectName: "openVoteButton"
            iconName: "lock-open"
            kind: KioskButton.Outlined
            text: qsTr("Ouvrir le vote")
            tone: Theme.jury
            visible: root.jury.phase === "gathering"
            Layout.fillWidth: true

            onClicked: root.jury.openVote()
        }

        KioskButton {
            objectName: "closeVoteButton"
            iconName: "lock"
            kind: KioskButton.Outlined
            text: qsTr("Clore le vote et compter")
            tone: Theme.jury
            visible: root.jury.phase === "voting"
            Layout.fillWidth: true

            onClicked: root.jury.closeVote()
        }

        GridLayout {
            columnSpacing: Theme.gap
            columns: Theme.portrait ? 1 : 2
            rowSpacing: Theme.gap
            visible: !root.jury.running && root.jury.phase !== "closed"
            Layout.fillWidth: true

            KioskButton {
                objectName: "openThemeSession"
                iconName: "megaphone"
                text: qsTr("Former le thème")
                tone: Theme.jury
                Layout.fillWidth: true

                onClicked: root.jury.openSession("theme")
            }

            KioskButton {
                objectName: "openProjectSession"
                iconName: "sprout"
                text: qsTr("Choisir des projets")
                tone: Theme.jury
                Layout.fillWidth: true

                onClicked: root.jury.openSession("projects")
            }
        }
    }
}
