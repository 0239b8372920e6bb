"""The jury at work: its sessions, what jurors bring together, how they grade, what comes of it."""
