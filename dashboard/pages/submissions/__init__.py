"""Sending figures in, from the template to the receipt."""
