"""What is otherwise since a meeting."""
