"""Who has sent what, and what to write to the others."""
