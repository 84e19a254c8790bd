"""Taking a file, a figure or an application in, checked."""
