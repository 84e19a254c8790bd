"""Goals, and how far each municipality is toward its own."""
