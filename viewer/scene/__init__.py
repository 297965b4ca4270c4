"""A picture described without Qt."""
