"""What is stored and what may be asked; importing it loads neither SQLAlchemy nor pandas."""
