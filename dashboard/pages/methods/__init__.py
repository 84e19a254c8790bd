"""All methods, and one method."""
