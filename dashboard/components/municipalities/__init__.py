"""Parts about one municipality."""
