"""One municipality, or all of them side by side."""
