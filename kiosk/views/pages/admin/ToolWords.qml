import QtQml

// The kinds of tools in words.
QtObject {
    readonly property var names: ({
            method: qsTr("Méthode"),
            object: qsTr("Objet")
        })

    function of(kind: string): string {
        return names[kind] ?? ""
    }
}
