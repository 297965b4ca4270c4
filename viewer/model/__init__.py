"""Frozen records of a city and of what is shown of it, and the one Store."""
