"""What a file that was sent in would change, and what that would flip."""
