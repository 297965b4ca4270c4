"""The pieces of which invented cities are made: shore, districts, streets, people, waste, air, a plant."""
