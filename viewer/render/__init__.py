"""Marks become pixels; the first room that may use Qt."""
