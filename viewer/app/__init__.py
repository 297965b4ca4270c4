"""The wiring: command line, window start, conductor, commands, export."""
