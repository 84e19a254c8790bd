"""The criteria of a call against its applicants."""
