"""What the stored facts say to one person about one view: the only door to them."""
