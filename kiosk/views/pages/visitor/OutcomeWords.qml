import QtQml

// What became of contributions, in words.
QtObject {
    id: root

    readonly property list<string> outcomes: ["retained", "project"]
    readonly property list<string> words: [qsTr("Retenues par le jury"), qsTr("Devenues un projet")]

    // The words of an outcome; empty for none.
    function of(outcome: string): string {
        return words[outcomes.indexOf(outcome)] ?? ""
    }
}
