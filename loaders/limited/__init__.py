"""Checks received files in processes of their own, within limits."""
