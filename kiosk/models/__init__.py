"""What the views bind to (Qt's word "model"; database tables live in `kiosk.store`)."""
