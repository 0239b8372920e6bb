import QtQml

// The kinds of moments of the stimulateur in words.
QtObject {
    readonly property var names: ({
            ideation: qsTr("Chercher des idées"),
            presentation: qsTr("Présentation"),
            prototyping: qsTr("Maquette au FabLab"),
            skills: qsTr("Échange de savoir-faire")
        })

    function of(kind: string): string {
        return names[kind] ?? ""
    }
}
