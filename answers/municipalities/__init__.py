"""Municipalities: their addresses, and what is known of each."""
