"""What is said of a received file as a whole."""
