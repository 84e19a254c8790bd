"""Drawings: each function turns one table and the words into one Plotly figure as plain data."""
