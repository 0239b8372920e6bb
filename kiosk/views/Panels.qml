pragma ComponentBehavior: Bound

import QtQuick
import kiosk.models

// What opens over a page, from the bottom bar or by itself.
Item {
    id: root

    required property SessionModel session
    required property LanguageModel language
    required property SpeechModel speech
    required property SpellerModel speller
    required property CallModel call
    required property OpeningModel opening
    property bool settingAccessibility: false
    property bool choosingLanguage: false
    property bool callingAgent: false
    readonly property bool open: settingAccessibility || choosingLanguage || callingAgent

    function close() {
        root.settingAccessibility = root.choosingLanguage = root.callingAgent = false
        blank.forceActiveFocus()
    }

    // The keyboard remembers the words of a field until another one takes the focus.
    TextInput {
        id: blank

        maximumLength: 0
        Accessible.ignored: true
    }

    AccessibilityPanel {
        anchors.fill: parent
        session: root.session
        speech: root.speech
        visible: root.settingAccessibility

        onClosed: root.settingAccessibility = false
    }

    LanguagePanel {
        anchors.fill: parent
        language: root.language
        visible: root.choosingLanguage

        onClosed: root.choosingLanguage = false
    }

    CallPanel {
        anchors.fill: parent
        call: root.call
        opening: root.opening
        visible: root.callingAgent

        onClosed: root.callingAgent = false
    }

    SpeechLayer {
        anchors.fill: parent
        speech: root.speech
        speller: root.speller
    }

    IdleWarning {
        anchors.fill: parent
        secondsLeft: root.session.secondsLeft
        visible: root.session.secondsLeft > 0 && root.session.page !== SessionModel.Attract

        onStayed: root.session.stay()
    }
}
