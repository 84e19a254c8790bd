"""Methods, their users and their roadmaps."""
