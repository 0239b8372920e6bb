pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtQuick.VirtualKeyboard
import kiosk.views.controls
import kiosk.views.style

// The words that the syllables being typed may be, most likely first; two keys show the others.
// It stands over the first row of keys, so that nothing moves while somebody types.
Rectangle {
    id: root

    readonly property SelectionListModel words: InputContext.inputEngine.wordCandidateListModel

    implicitHeight: Theme.key + Theme.keyGap
    color: Theme.keyboard
    visible: words !== null && words.count > 0 && InputContext.preeditText.length > 0
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Mots proposés")

    // Nothing under the gaps is typed by mistake.
    MouseArea {
        anchors.fill: parent
        Accessible.ignored: true
    }

    BarKey {
        id: previous

        anchors.left: parent.left
        enabled: !list.atXBeginning
        iconName: "chevron-left"
        objectName: "previousWordsKey"
        text: qsTr("Mots précédents")

        onClicked: list.positionViewAtIndex(Math.max(0, list.wordAt(0) - 1), ListView.End)
    }

    ListView {
        id: list

        // Which word stands that far from the left end.
        function wordAt(x: real): int {
            return indexAt(contentX + x, height / 2)
        }

        objectName: "candidates"
        anchors.left: previous.right
        anchors.right: next.left
        height: parent.height
        boundsBehavior: Flickable.StopAtBounds
        // Words made ahead would still be on their way when the next letter changes them all.
        cacheBuffer: 0
        clip: true
        model: root.words
        orientation: ListView.Horizontal

        delegate: Item {
            id: candidate

            required property int index
            required property string display

            implicitWidth: word.width
            implicitHeight: word.height

            BarKey {
                id: word

                objectName: `candidate${candidate.index}`
                text: candidate.display

                onClicked: Qt.callLater(root.words.selectItem, candidate.index)
            }
        }
    }

    BarKey {
        id: next

        anchors.right: parent.right
        enabled: !list.atXEnd
        iconName: "chevron-right"
        objectName: "nextWordsKey"
        text: qsTr("Mots suivants")

        onClicked: list.positionViewAtIndex(list.wordAt(list.width - 1), ListView.Beginning)
    }

    component BarKey: T.AbstractButton {
        id: key

        property string iconName

        width: Math.max(Theme.key + Theme.keyGap, label.implicitWidth + 2 * Theme.padding)
        height: Theme.key + Theme.keyGap
        // The field that is being typed in keeps the focus.
        focusPolicy: Qt.NoFocus
        opacity: enabled ? 1 : Theme.disabledOpacity
        Accessible.role: Accessible.Button
        Accessible.name: key.text

        background: Item {
            Rectangle {
                anchors.fill: parent
                anchors.margins: Theme.keyGap / 2
                border.color: Theme.line
                border.width: Theme.lineWidth
                color: key.down ? Theme.line : Theme.card
                radius: Theme.keyRadius
            }
        }
        contentItem: Item {
            Icon {
                anchors.centerIn: parent
                name: key.iconName
                size: Theme.iconSize
                visible: key.iconName.length > 0
            }

            LabelText {
                id: label

                anchors.centerIn: parent
                font.weight: Font.DemiBold
                text: key.iconName.length === 0 ? key.text : ""
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
