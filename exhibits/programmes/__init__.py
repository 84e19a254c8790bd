"""Programmes: facts, members, money, phases and places."""
