"""Releases from prison, and where each municipality stands against a criterion."""
