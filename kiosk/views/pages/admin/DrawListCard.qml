pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// A list of people who accepted: its columns are mapped here, and each wrong row is named.
Card {
    id: root

    required property DrawModel draw
    readonly property bool mapping: draw.columns.length > 0
    readonly property list<string> wanted: [...draw.categories, qsTr("ticket (facultatif)"), qsTr("foyer (facultatif)")]
    // The column of each thing wanted; « » for none.
    property list<string> chosen: ["", "", "", "", "", ""]
    readonly property bool mapped: chosen.slice(0, draw.categories.length).every(name => name.length > 0)

    // Guesses the columns by their names, once they are read.
    function guess() {
        const plain = name => name.toLowerCase().normalize("NFD").replace(/[^a-z]/g, "")
        const names = [...draw.categories, "id", "foyer"]
        chosen = names.map(name => draw.columns.find(column => plain(column).startsWith(plain(name))) ?? "")
    }

    Connections {
        function onColumnsChanged() {
            root.guess()
        }

        target: root.draw
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        HeadingText {
            text: qsTr("Ajouter une liste")
            Layout.fillWidth: true
        }

        CaptionText {
            text: qsTr("Ceux qui ont accepté une invitation. Avant, chacun reçoit l’information de l’article 14 : d’où vient son nom, pourquoi, ses droits. Ni nom ni contact dans ce fichier CSV.")
            Layout.fillWidth: true
        }

        TextField {
            id: path

            objectName: "listPathField"
            maximumLength: 1000
            placeholderText: qsTr("Fichier, comme /media/cle/acceptes.csv")
            tone: Theme.jury
            Layout.fillWidth: true
        }

        KioskButton {
            objectName: "readColumnsButton"
            enabled: path.length > 0 && !root.draw.busy
            iconName: "file-text"
            kind: KioskButton.Outlined
            text: qsTr("Lire ses colonnes")
            tone: Theme.jury
            Layout.fillWidth: true

            onClicked: root.draw.readColumns(path.text)
        }

        Repeater {
            model: root.mapping ? root.wanted : []

            DrawColumnChoice {
                required property int index
                required property string modelData

                chosen: root.chosen[index]
                columns: root.draw.columns
                name: modelData
                optional: index >= root.draw.categories.length
                Layout.fillWidth: true

                onPicked: column => root.chosen = root.chosen.map((known, rank) => rank === index ? column : known)
            }
        }

        Notice {
            objectName: "listRefusal"
            iconName: "triangle-alert"
            text: root.draw.refusal
            title: qsTr("Rien n’a été fait")
            visible: root.draw.refusal.length > 0
            Layout.fillWidth: true
        }

        KioskButton {
            objectName: "addListButton"
            enabled: root.mapped && !root.draw.busy
            iconName: "upload"
            text: root.draw.busy ? qsTr("Un instant…") : qsTr("Ajouter cette liste")
            tone: Theme.jury
            visible: root.mapping
            Layout.fillWidth: true

            onClicked: root.draw.addList(path.text, root.chosen)
        }

        Notice {
            objectName: "listDone"
            color: Theme.projectSoft
            iconName: "circle-check"
            title: qsTr("Personnes ajoutées : %1").arg(root.draw.imported)
            tone: Theme.project
            visible: root.draw.imported >= 0
            Layout.fillWidth: true
        }
    }
}
