"""Parts of a programme's page."""
