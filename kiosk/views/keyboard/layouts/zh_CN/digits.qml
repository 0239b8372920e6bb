import kiosk.views.keyboard

ChineseLayout {}
