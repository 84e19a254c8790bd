"""Parts about goals."""
