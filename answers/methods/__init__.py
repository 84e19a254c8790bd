"""Methods: who uses which, since when, and toward which goal."""
