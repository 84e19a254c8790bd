"""What the front page opens with."""
