pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// What a project is called, and what it is in one sentence.
ColumnLayout {
    id: root

    required property SheetDraftModel draft

    function recall() {
        titleField.text = draft.title
        sentenceField.text = draft.sentence
    }

    spacing: Theme.tightGap

    Component.onCompleted: recall()

    Connections {
        function onChanged() {
            root.recall()
        }

        target: root.draft
    }

    LabelText {
        text: qsTr("Titre")
        Layout.fillWidth: true
    }

    TextField {
        id: titleField

        objectName: "titleField"
        label: qsTr("Titre")
        maximumLength: 80
        placeholderText: qsTr("La Cabane du quai")
        tone: Theme.project
        Layout.fillWidth: true

        onTextChanged: text !== root.draft.title && root.draft.write("title", text)
    }

    LabelText {
        text: qsTr("En une phrase")
        Layout.fillWidth: true
    }

    TextEditor {
        id: sentenceField

        objectName: "sentenceField"
        counterText: length > 300 ? qsTr("%1 signes de trop").arg(length - 300) : ""
        label: qsTr("En une phrase")
        placeholderText: qsTr("Un abri en bois au bord du canal, tenu par les voisins.")
        tone: Theme.project
        Layout.fillWidth: true
        Layout.minimumHeight: implicitHeight

        onTextChanged: text !== root.draft.sentence && root.draft.write("sentence", text)
    }
}
