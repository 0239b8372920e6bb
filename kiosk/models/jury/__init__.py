"""What the screen of the jury's room binds to."""
