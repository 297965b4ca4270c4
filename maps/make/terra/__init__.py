"""The pieces of the generator of Neo-Terra."""
