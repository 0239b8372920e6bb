import kiosk.views.keyboard

FrenchLayout {}
