pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.models

// What is done with the open project; the part that was chosen alone is seen.
ColumnLayout {
    id: root

    required property AccompanimentModel accompaniment
    required property list<string> may
    required property string tab
    required property Wording wording

    RoundsPart {
        may: root.may
        rounds: root.accompaniment.rounds
        visible: root.tab === "rounds"
        Layout.fillWidth: true
    }

    LogbookPart {
        logbook: root.accompaniment.logbook
        may: root.may
        visible: root.tab === "journal"
        Layout.fillWidth: true
    }

    ExitPart {
        logbook: root.accompaniment.logbook
        may: root.may
        visible: root.tab === "exit"
        Layout.fillWidth: true
    }

    TrialPart {
        may: root.may
        trial: root.accompaniment.trial
        visible: root.tab === "trial"
        Layout.fillWidth: true
    }

    BalancePart {
        balance: root.accompaniment.balance
        may: root.may
        visible: root.tab === "balance"
        Layout.fillWidth: true
    }

    BudgetPart {
        may: root.may
        tie: root.accompaniment.budget
        visible: root.tab === "budget"
        Layout.fillWidth: true
    }

    VersionsPart {
        versions: root.accompaniment.versions
        visible: root.tab === "versions"
        wording: root.wording
        Layout.fillWidth: true
    }
}
