import QtQuick

// The same roles with at least 7:1 between a text and what it stands on.
Colours {
    paper: "#FFFFFF"
    ink: "#000000"
    soft: "#2F2C3D"
    line: "#000000"
    controlLine: "#000000"
    keyboard: "#E6E6E6"
    contribution: "#8E2410"
    contributionSoft: "#FFF1EC"
    jury: "#432B80"
    jurySoft: "#F5F1FF"
    sketch: "#5E3C00"
    sketchSoft: "#FFF6E0"
    project: "#0F4A2F"
    projectSoft: "#EFF9F3"
    followUp: "#123B6E"
    followUpSoft: "#F0F6FF"
    nightInk: "#FFFFFF"
}
