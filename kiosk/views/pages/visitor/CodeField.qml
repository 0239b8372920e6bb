import QtQuick
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// Shows the code typed so far; takes the keys of a keyboard or of a QR reader.
FieldFrame {
    id: root

    required property FollowUpModel followUp
    readonly property bool acceptsText: true
    // Never said where strangers hear it.
    readonly property bool privateText: true
    readonly property string text: followUp.code

    objectName: "codeField"
    implicitHeight: Theme.buttonHeight
    activeFocusOnTab: true
    focused: activeFocus
    tone: Theme.followUp
    Accessible.role: Accessible.EditableText
    Accessible.name: qsTr("Code du ticket")

    Keys.onEnterPressed: root.followUp.lookUp()
    Keys.onPressed: event => event.accepted = root.followUp.takeKey(event.key, event.text)
    Keys.onReturnPressed: root.followUp.lookUp()

    HeadingText {
        anchors.fill: parent
        anchors.leftMargin: Theme.padding
        anchors.rightMargin: Theme.padding
        color: root.followUp.code.length > 0 ? Theme.ink : Theme.soft
        elide: Text.ElideRight
        font.letterSpacing: Theme.tightGap * 0.2
        // A whole code is shown, smaller if need be.
        fontSizeMode: Text.HorizontalFit
        horizontalAlignment: Text.AlignHCenter
        minimumPixelSize: Theme.captionSize * 0.5
        text: root.followUp.code.length > 0 ? root.followUp.code : qsTr("XXXX-XXXX-XXXX-X")
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
