import QtQml

// The kinds of a contribution in the words that the visitor chose.
QtObject {
    id: root

    readonly property list<string> kinds: ["frustration", "lack", "desire"]
    readonly property list<string> words: [qsTr("Ça m’agace"), qsTr("Il manque"), qsTr("J’aimerais")]

    // The words of a kind; empty for none.
    function of(kind: string): string {
        return words[kinds.indexOf(kind)] ?? ""
    }
}
