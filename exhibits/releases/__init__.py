"""Releases from prison against the criterion of a call."""
