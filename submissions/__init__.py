"""What is sent in: checked, weighed, approved or sent back, corrected and undone."""
