import kiosk.models
import kiosk.views.controls
import kiosk.views.style

// Where the calendar was written, or why it was not.
Notice {
    id: root

    required property CalendarFilesModel files

    objectName: "calendarFileNotice"
    color: root.files.noticeIsFault ? Theme.contributionSoft : Theme.projectSoft
    iconName: root.files.noticeIsFault ? "triangle-alert" : "check"
    title: root.files.notice
    tone: root.files.noticeIsFault ? Theme.contribution : Theme.project
    visible: root.files.notice.length > 0
}
