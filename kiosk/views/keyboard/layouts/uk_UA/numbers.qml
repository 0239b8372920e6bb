import kiosk.views.keyboard

UkrainianLayout {}
