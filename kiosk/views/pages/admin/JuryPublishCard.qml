pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// Publishing the result: a theme opens its call for some weeks, projects change state; residents see it at once.
Card {
    id: root

    required property JuryModel jury
    readonly property bool forTheme: jury.purpose === "theme"
    property int days: 45

    borderColor: Theme.project
    borderWidth: Theme.strongLineWidth

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        HeadingText {
            text: qsTr("Publier le résultat")
            Layout.fillWidth: true
        }

        BodyText {
            text: root.forTheme ? qsTr("Le thème ouvre son appel à projets. Les auteurs des contributions retenues le liront avec leur ticket.") : qsTr("Les projets choisis vont au stimulateur. Les autres apprennent qu’ils ne sont pas retenus.")
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: Theme.gap
            visible: root.forTheme
            Layout.fillWidth: true

            Repeater {
                model: [30, 45, 60, 90]

                ChoiceButton {
                    required property int modelData

                    objectName: "days" + modelData
                    checked: root.days === modelData
                    text: qsTr("%1 jours").arg(modelData)
                    tone: Theme.project
                    Layout.fillWidth: true

                    onClicked: root.days = modelData
                }
            }
        }

        KioskButton {
            objectName: "publishResultButton"
            iconName: "megaphone"
            text: root.forTheme ? qsTr("Publier et ouvrir l’appel") : qsTr("Publier le choix")
            tone: Theme.project
            Layout.fillWidth: true

            onClicked: root.jury.publish(root.days)
        }
    }
}
