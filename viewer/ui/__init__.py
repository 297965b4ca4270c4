"""Panels that read state and ask for changes."""
