"""Exhibits as presentations with native charts and tables."""
