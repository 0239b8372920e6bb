import kiosk.views.keyboard

SpanishLayout {}
