"""Parts about what was expected and what came."""
