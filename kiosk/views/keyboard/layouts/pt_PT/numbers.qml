import kiosk.views.keyboard

PortugueseLayout {}
