import kiosk.views.keyboard

EnglishLayout {}
