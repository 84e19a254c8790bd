"""What is expected of municipalities, and what has come."""
