"""Arrays in, pixels out; no Qt, no city."""
