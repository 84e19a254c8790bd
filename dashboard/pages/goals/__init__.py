"""All goals, and one goal."""
