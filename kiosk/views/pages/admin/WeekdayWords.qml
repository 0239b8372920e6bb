import QtQml

// The days of the week in words, Monday first.
QtObject {
    readonly property list<string> names: [qsTr("lundi"), qsTr("mardi"), qsTr("mercredi"), qsTr("jeudi"), qsTr("vendredi"), qsTr("samedi"), qsTr("dimanche")]

    function all(digits: string): string {
        return digits.split("").map(digit => names[Number(digit) - 1]).join(", ")
    }
}
