import kiosk.views.controls

// Why it did not go, how many PINs the key still accepts, how long to wait.
Notice {
    id: root

    required property string refusal
    property int tries: 0
    property int wait: 0
    readonly property string triesLeft: tries > 0 ? qsTr("La clé en accepte encore %1.").arg(tries) : ""
    property AccessWords words: AccessWords {}

    objectName: "accessRefusal"
    iconName: "triangle-alert"
    text: wait > 0 ? qsTr("Vous pourrez réessayer dans %1 s.").arg(wait) : triesLeft
    title: words.of(refusal)
    visible: refusal.length > 0
}
