"""Approving, discarding and undoing what was sent in, and its history."""
