import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// The words of a theme: a name and a sentence. What has both is put to the vote.
Card {
    id: root

    required property GroupsModel groups

    signal gone

    borderColor: Theme.jury
    borderWidth: Theme.strongLineWidth

    Component.onCompleted: title.forceActiveFocus()

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        TextField {
            id: title

            objectName: "themeTitle"
            label: qsTr("Le nom du thème")
            maximumLength: 60
            placeholderText: qsTr("Le nom du thème")
            text: root.groups.title
            tone: Theme.jury
            Layout.fillWidth: true
        }

        TextField {
            id: sentence

            objectName: "themeSentence"
            label: qsTr("Une phrase qui donne envie de proposer")
            maximumLength: 160
            placeholderText: qsTr("Une phrase qui donne envie de proposer")
            text: root.groups.sentence
            tone: Theme.jury
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            KioskButton {
                objectName: "cancelNameButton"
                iconName: "x"
                kind: KioskButton.Secondary
                text: qsTr("Annuler")

                onClicked: root.gone()
            }

            KioskButton {
                objectName: "keepNameButton"
                enabled: title.text.trim().length > 0 && sentence.text.trim().length > 0
                iconName: "check"
                text: qsTr("C’est bon")
                tone: Theme.jury
                Layout.fillWidth: true

                onClicked: root.groups.name(title.text, sentence.text)
            }
        }
    }
}
