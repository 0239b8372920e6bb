pragma ComponentBehavior: Bound

import QtQuick
import kiosk.models

// The page of the moment: the door, what the juror who is in does, or the result.
Loader {
    id: root

    required property RoomModel room
    readonly property bool graded: room.page === "vote" && room.ballot.place >= room.ballot.count
    readonly property var pages: ({
            door: door,
            wait: wait,
            sort: sort,
            group: group,
            vote: root.graded ? recap : vote,
            result: result
        })

    focus: true
    sourceComponent: pages[room.page]

    Component {
        id: door

        DoorPage {
            room: root.room
        }
    }

    Component {
        id: wait

        WaitPage {
            room: root.room
        }
    }

    Component {
        id: sort

        SortPage {
            room: root.room
        }
    }

    Component {
        id: group

        GroupPage {
            room: root.room
        }
    }

    Component {
        id: vote

        VotePage {
            room: root.room
        }
    }

    Component {
        id: recap

        VoteRecap {
            room: root.room
        }
    }

    Component {
        id: result

        ResultPage {
            room: root.room
        }
    }
}
