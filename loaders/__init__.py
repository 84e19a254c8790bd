"""Reads workbooks: opens, recognises, checks, and stores whole files or nothing."""
