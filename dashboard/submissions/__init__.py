"""Sending figures in: what is recorded, what would change, approving, history and undoing."""
