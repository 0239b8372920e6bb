import QtQuick
import kiosk.views.style

// The five mentions in words, icons and colours: none says it alone. 0 is the lowest; -1 none yet, -2 left to the others.
QtObject {
    id: root

    required property int mention
    readonly property bool known: mention >= 0
    readonly property string word: known ? words[mention] : mention === -2 ? qsTr("Je me déporte") : qsTr("Pas encore noté")
    readonly property string iconName: known ? icons[mention] : mention === -2 ? "hand-helping" : "clock"
    readonly property color tone: known ? tones[mention] : Theme.soft
    readonly property list<string> words: [qsTr("Insuffisant"), qsTr("Passable"), qsTr("Assez bien"), qsTr("Bien"), qsTr("Très bien")]
    readonly property list<string> icons: ["angry", "frown", "meh", "smile", "laugh"]
    readonly property list<color> tones: [Theme.contribution, Theme.sketch, Theme.jury, Theme.followUp, Theme.project]
}
