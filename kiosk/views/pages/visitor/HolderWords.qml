import QtQuick

// Who carries a project, in words.
QtObject {
    readonly property list<string> holders: ["individual", "association", "social_entrepreneur"]
    readonly property list<string> words: [qsTr("Moi, un habitant ou une habitante"), qsTr("Une association, un collectif"), qsTr("Une entreprise solidaire")]

    // Returns the words for a holder; none for an unknown one.
    function of(holder: string): string {
        return words[holders.indexOf(holder)] ?? ""
    }
}
