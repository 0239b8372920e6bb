import QtQuick.Layouts
import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// How far the holder is, the question, and a line of help.
ColumnLayout {
    id: root

    required property SketchModel sketch
    readonly property SketchQuestions words: SketchQuestions {}
    property bool helps: true

    spacing: Theme.gap

    CaptionText {
        color: Theme.sketch
        text: qsTr("Question %1 sur %2").arg(root.sketch.answers.rank).arg(root.sketch.answers.ranks)
        Layout.fillWidth: true
    }

    TitleText {
        objectName: "questionTitle"
        text: root.words.titles[root.sketch.answers.question] ?? ""
        Layout.fillWidth: true
    }

    BodyText {
        text: root.words.hints[root.sketch.answers.question] ?? ""
        visible: root.helps && text.length > 0
        Layout.fillWidth: true
    }
}
