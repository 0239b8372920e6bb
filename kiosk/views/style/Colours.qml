import QtQuick

// The colours of the kiosk by role; a town hall may give its own.
QtObject {
    property color paper: "#FBF6EC"
    property color card: "#FFFFFF"
    property color ink: "#1D1B2E"
    property color soft: "#5A566B"
    property color line: "#DDD3C1"
    // A border that alone says where a control is: 3:1 on paper and on card.
    property color controlLine: "#8A8272"
    property color keyboard: "#EDE4D3"
    property color nightInk: "#B9B2CC"
    property color contribution: "#C2381B"
    property color contributionSoft: "#FCE8E0"
    property color jury: "#5A3E9E"
    property color jurySoft: "#E9E2F7"
    property color sketch: "#8A5A00"
    property color sketchSoft: "#FBEBC8"
    property color project: "#1F6B47"
    property color projectSoft: "#DCEFE4"
    property color followUp: "#1B4F8F"
    property color followUpSoft: "#DEE9F6"
}
