"""Gives a received workbook back with its problems marked in it."""
