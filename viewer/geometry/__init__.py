"""Shapely and coordinate arrays in, arrays out; no city, no colour, no window."""
