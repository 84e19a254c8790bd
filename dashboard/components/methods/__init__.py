"""Parts about methods."""
