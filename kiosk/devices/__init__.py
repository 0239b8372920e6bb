"""Machines beside the kiosk: each a real one and a fake one with the same contract."""
