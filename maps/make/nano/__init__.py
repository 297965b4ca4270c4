"""The pieces of which the nano-city is made: cells round a reservoir, loads and their ways, sensors, signed layers."""
