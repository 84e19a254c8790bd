"""Goals, targets, and the way toward them."""
