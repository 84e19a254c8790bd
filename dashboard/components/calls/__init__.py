"""Parts of a call."""
