"""What `python -m dashboard` does besides serving."""
