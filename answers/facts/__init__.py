"""Stored rows as typed values, as the gate lets them out."""
