"""Files on disk become a City and a list of problems."""
