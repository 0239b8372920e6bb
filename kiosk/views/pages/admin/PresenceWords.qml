import QtQml

// Who sits at a meeting, by role.
QtObject {
    readonly property var names: ({
            agent: qsTr("agent"),
            ange_gardien: qsTr("ange gardien"),
            elu: qsTr("élu"),
            holder: qsTr("porteur"),
            partner: qsTr("partenaire"),
            passeur: qsTr("passeur"),
            resident: qsTr("habitants"),
            service: qsTr("service")
        })

    function all(roles: list<string>): string {
        return roles.map(role => names[role]).join(", ")
    }
}
