"""What stands around every page, and which page an address means."""
