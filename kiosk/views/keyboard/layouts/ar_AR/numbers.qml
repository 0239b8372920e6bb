import kiosk.views.keyboard

ArabicLayout {}
