import QtQml

// The stages of a project in the visitor's words.
QtObject {
    id: root

    readonly property list<string> stages: ["selected", "stimulateur", "experimentation", "participatory_budget", "achieved"]
    readonly property list<string> words: [qsTr("Choisi par le jury"), qsTr("Au stimulateur"), qsTr("À l’essai"), qsTr("Budget participatif"), qsTr("C’est fait")]

    // The words of a stage; empty if the public does not see it.
    function of(stage: string): string {
        return words[stages.indexOf(stage)] ?? ""
    }
}
