pragma ComponentBehavior: Bound

import QtQuick
import kiosk.models
import kiosk.views.pages.visitor

// The pages of who proposes a project.
QtObject {
    id: root

    required property SessionModel session
    required property SketchModel sketch
    required property TicketModel ticket
    required property TerritoryModel territory
    required property SpeechModel speech
    required property bool typing
    readonly property Component call: SketchPage {
        session: root.session
        sketch: root.sketch
    }
    readonly property Component words: SketchWordsPage {
        session: root.session
        sketch: root.sketch
        typing: root.typing
    }
    readonly property Component choices: SketchChoicesPage {
        session: root.session
        sketch: root.sketch
        territory: root.territory
    }
    readonly property Component drawing: SketchDrawingPage {
        session: root.session
        sketch: root.sketch
    }
    readonly property Component contact: SketchContactPage {
        session: root.session
        sketch: root.sketch
        typing: root.typing
    }
    readonly property Component review: SketchReviewPage {
        session: root.session
        sketch: root.sketch
    }
    readonly property Component receipt: SketchTicketPage {
        session: root.session
        sketch: root.sketch
        speech: root.speech
        ticket: root.ticket
    }
}
