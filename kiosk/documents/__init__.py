"""Domain values in, bytes out: what is drawn on paper."""
