"""What differs from machine to machine."""
