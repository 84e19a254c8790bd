"""What a check may take of the machine, and how it is stopped."""
