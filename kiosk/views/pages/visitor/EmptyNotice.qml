import kiosk.views.style
import kiosk.views.controls

// Says kindly that there is nothing to show, and what to do.
Notice {
    color: Theme.followUpSoft
    objectName: "emptyNotice"
    tone: Theme.followUp
}
