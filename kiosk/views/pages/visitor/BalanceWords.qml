import QtQml

// The parts of a balance sheet, and how a trial ends, in words.
QtObject {
    id: root

    readonly property list<string> names: ["tried", "measured", "learnt", "failed", "stays"]
    readonly property list<string> words: [qsTr("Ce qui a été essayé"), qsTr("Ce qui a été mesuré"), qsTr("Ce que l’on a appris"), qsTr("Ce qui n’a pas marché"), qsTr("Ce qui reste")]
    readonly property var endings: ({
            stays: qsTr("Il reste dans la rue"),
            stops: qsTr("Il s’arrête là")
        })

    // The words of a part; none for an unknown one.
    function of(name: string): string {
        return words[names.indexOf(name)] ?? ""
    }
}
