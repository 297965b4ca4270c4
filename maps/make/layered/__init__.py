"""The pieces of the layered city: its terraces, people, works, waste, credits, rounds and drones."""
