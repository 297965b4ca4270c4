"""Rhea lays what a city hides over its district map: waste, wealth, pollution. Importing this never loads Qt."""

__version__ = "0.1.0"
